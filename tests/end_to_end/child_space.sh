# The real app, in a real window: a worker hands the tablet to Ali. From then on nothing of another child can be reached: not in the
# accessibility tree, not by the keyboard, not by starting the app again, not after a kill, not in the memory of the process. Only the
# worker's PIN leads back, to what Ali pressed first of all.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${APP:?the path of sightline}"
PYTHON=/usr/bin/python3 # Debian's own: its packages are not seen by another.
for tool in Xvfb dbus-run-session xdotool "$PYTHON"; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
"$PYTHON" -c 'import pyatspi' 2>/dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }

export SIGHTLINE_PIN=482915 XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
chmod 700 "$TMPDIR"
mkdir "$HOME" "$WORK/tablet"
field() { local of=$1; shift; "$FIELD" "$@" --vault "$WORK/tablet/$of"; }

server init --authority Testshire >/dev/null || fail "init"
for worker in 'sam:Sam Reid' 'kim:Kim Ostrowski'; do
    server user add --id "${worker%%:*}" --name "${worker#*:}" --role social_worker --qualified --team North >/dev/null || fail "user"
done
# Names that are nowhere else on this machine: found in a memory, they were read there.
add_child() {
    echo "{\"local_id\":\"$1-1\",\"given_name\":\"$1\",\"family_name\":\"$2\",\"date_of_birth\":\"2017-03-01\",\"household\":\"$3\",\"address\":\"4 Elm Road\",\"people\":[\"Amira $2 – mother\"]}" \
        | server child add --json -
}
ALI=$(add_child Ali Kestrelwood kestrelwood) || fail "child Ali"
OTHER=$(add_child Zebulon Quillfeather quillfeather) || fail "child Zebulon"
for child in "$ALI" "$OTHER"; do
    echo "{\"plan_id\":\"p-$child\",\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"requirement_id\":\"r-$child\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "$child" --json - >/dev/null || fail "plan"
    server allocate "$child" sam >/dev/null || fail "allocate"
done
start_server
for worker in sam kim; do
    "$FIELD" enrol --vault "$WORK/tablet/$worker" --server "$URL" --code "$(server device code $worker)" >/dev/null || fail "enrol $worker"
    field $worker sync >/dev/null || fail "first sync of $worker"
done
stop_server || fail "serve ends"
stop_if

Xvfb -displayfd 3 -screen 0 "${SCREEN:-1000x900x24}" -nolisten tcp 3>"$WORK/display" 2>"$WORK/xvfb.log" &
xvfb_pid=$!
trap 'kill "$xvfb_pid" 2>/dev/null; cleanup' EXIT
for waited in $(seq 1 200); do [ -s "$WORK/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$WORK/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS

dbus-run-session -- "$PYTHON" "$(dirname "$0")/app/hand_over.py" "$APP" "$WORK/tablet" >"$WORK/driver.out" || { cat "$WORK/driver.out"; fail "the child's space does not hold"; }
stop_if

left=$(find "$WORK/tablet" -path '*child-session*' -type f | wc -l)
check "nothing is left of the session's journal" 0 "$left"
shown=$(field sam show "$ALI" --json) || fail "show"
check "Ali's own word is kept" 1 "$(jq '.flags | length' <<<"$shown")"
matches "it waits to be sent" '^[1-9]' "$(field sam status --json | jq .pending)"
tail -1 "$WORK/driver.out"
finish

# The real app, in a real window, driven through the accessibility tree alone: a worker unlocks it without a network, records a visit of a
# brother and a sister of whom one was not seen alone, is cut off by a kill in the middle, finishes, and syncs when the server is back. Then
# the page of the managers shows it.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${APP:?the path of sightline}"
PYTHON=/usr/bin/python3 # Debian's own: its packages are not seen by another.
for tool in Xvfb dbus-run-session xdotool "$PYTHON"; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
"$PYTHON" -c 'import pyatspi' 2>/dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }

export SIGHTLINE_PIN=482915 XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
chmod 700 "$TMPDIR"
mkdir "$HOME"
VAULT=$WORK/sam
field() { "$FIELD" "$@" --vault "$VAULT"; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
children=()
for name in Ali Sara; do
    id=$(echo "{\"local_id\":\"$name-1\",\"given_name\":\"$name\",\"family_name\":\"Khan\",\"date_of_birth\":\"2015-03-01\",\"household\":\"elm\",\"address\":\"4 Elm Road\"}" \
        | server child add --json -) || fail "child $name"
    children+=("$id")
    echo "{\"plan_id\":\"p-$name\",\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"requirement_id\":\"$name-seen\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "$id" --json - >/dev/null || fail "plan of $name"
    server allocate "$id" sam >/dev/null || fail "allocate $name"
done
start_server
field enrol --server "$URL" --code "$(server device code sam)" >/dev/null || fail "enrol"
field sync >/dev/null || fail "first sync"
port=$PORT
stop_server || fail "serve ends"
stop_if

# A screen without a window manager, and a bus of its own for what a screen reader hears.
Xvfb -displayfd 3 -screen 0 "${SCREEN:-900x1000x24}" -nolisten tcp 3>"$WORK/display" 2>"$WORK/xvfb.log" &
xvfb_pid=$!
trap 'kill "$xvfb_pid" 2>/dev/null; cleanup' EXIT
for waited in $(seq 1 200); do [ -s "$WORK/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$WORK/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS

# `serve` comes back while the app is open: the driver asks for it through this script's own shell.
cat >"$WORK/serve-again" <<EOF
#!/bin/sh
: >"$WORK/serve.out"
"$SERVER" --data "$DATA" serve --listen 127.0.0.1:$port >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
echo \$! >"$WORK/serve.pid"
EOF
chmod +x "$WORK/serve-again"
dbus-run-session -- "$PYTHON" "${DRIVE:-$(dirname "$0")/app/record_two_siblings.py}" "$APP" "$VAULT" "$WORK/serve-again" || fail "the app could not be used as a worker uses it"
server_pid=$(cat "$WORK/serve.pid" 2>/dev/null || true)
stop_if

check "nothing waits on the tablet" 0 "$(field status --json | jq .pending)"
visit_of() { server show "$1" --json | jq -r '.visits[-1]'; }
ALI=${children[0]} SARA=${children[1]}
check "Ali was seen alone" seen_alone "$(visit_of "$ALI" | jq -r '.fields.sighting // .sighting')"
check "Sara was seen, and not alone" seen_with_others "$(visit_of "$SARA" | jq -r '.fields.sighting // .sighting')"
URL=http://127.0.0.1:$port
sign_in mia
page=$(page mia "/children") || fail "the page"
matches "the page names Ali" 'Ali Khan' "$page"
alone_due() { server compliance --format json | jq -r --arg child "$1" '.clocks[] | select(.child_id == $child and .clock == "cp.seen_alone") | .last_qualifying // "never"'; }
check "the page's clock of Ali: seen alone today" "$(day 0)" "$(alone_due "$ALI")"
check "the page's clock of Sara: never seen alone" never "$(alone_due "$SARA")"
finish

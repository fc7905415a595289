# R1: kill -9 of the real server, at random moments, while eight real tablets sync. Whatever a tablet was told is sent must be in the log, once.
# shellcheck shell=bash disable=SC2015,SC2034
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/end_to_end/lib.sh
. "$here/../end_to_end/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"
kills=20
[ "${SIGHTLINE_LONG:-}" = 1 ] && kills=1000
seed=${SIGHTLINE_SEED:-1}
RANDOM=$seed
tablets=(1 2 3 4 5 6 7 8)

field() { local vault=$1; shift; "$FIELD" --vault "$WORK/tablet-$vault" "$@"; }

server init --authority Testshire >/dev/null || fail "init"
start_server
for n in "${tablets[@]}"; do
    server user add --id "w$n" --name "Worker $n" --role social_worker --qualified --team North >/dev/null || fail "user"
    child=$(echo "{\"local_id\":\"$n\",\"given_name\":\"Child\",\"date_of_birth\":\"2015-03-01\"}" | server child add --json -) || fail "child"
    echo "$child" >"$WORK/child-$n"
    server allocate "$child" "w$n" >/dev/null || fail "allocate"
    field "$n" enrol --server "$URL" --code "$(server device code "w$n")" >/dev/null || fail "enrol"
    field "$n" sync >/dev/null || fail "first sync"
    : >"$WORK/saved-$n"
    : >"$WORK/acknowledged-$n"
done
stop_if

# One tablet: records visits and syncs for as long as it may, and notes what was saved and, visit by visit, what was receipted.
go_on() { # TABLET
    local n=$1 visit
    visit="{\"occurred_on\":\"$(day -3)\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",
        \"where_child_lives\":true,\"children\":[{\"child_id\":\"$(cat "$WORK/child-$n")\",\"sighting\":\"seen_alone\"}]}"
    while [ ! -e "$WORK/enough" ]; do
        field "$n" visit new --json - <<<"$visit" 2>/dev/null | jq -r '.visits[0].visit_id' >>"$WORK/saved-$n"
        field "$n" sync --json 2>/dev/null >"$WORK/synced-$n" || echo cut >>"$WORK/cut-$n"
        jq -r '.receipts[]? | select(.outcome != null) | .visit_id // empty' "$WORK/synced-$n" 2>/dev/null >>"$WORK/acknowledged-$n"
    done
}
serve_again() {
    local waited
    "$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >"$WORK/serve.out" 2>>"$WORK/serve.log" &
    server_pid=$!
    for waited in $(seq 1 200); do
        grep -q '^Serving' "$WORK/serve.out" && return 0
        sleep 0.05
    done
    fail "the server does not start again"
}
workers=()
for n in "${tablets[@]}"; do
    go_on "$n" &
    workers+=($!)
done
for _ in $(seq 1 "$kills"); do
    # Most of a tablet's time goes into its PIN. Right after one has signed in its push is on the way: that is when it is worth it.
    signed_in=$(grep -c '"route":"/v1/session"' "$WORK/serve.log")
    for waited in $(seq 1 3000); do
        [ "$(grep -c '"route":"/v1/session"' "$WORK/serve.log")" -gt "$signed_in" ] && break
        sleep 0.005
    done
    sleep "0.0$(printf '%02d' $((RANDOM % 60)))"
    kill -9 "$server_pid"
    wait "$server_pid" 2>/dev/null
    serve_again
done
: >"$WORK/enough"
wait "${workers[@]}"

# What was acknowledged up to the last kill is there before anybody sends anything again: a tablet must not be what saves it.
stop_server || fail "serve ends"
in_log() { # FILE-PREFIX: counts ids that the log does not hold, and the ids themselves
    local n missing=0 all=0 id
    for n in "${tablets[@]}"; do
        server show "$(cat "$WORK/child-$n")" --json | jq -r '.visits[] | .visit_id // .record_id // .id' | sort >"$WORK/there-$n"
        while read -r id; do
            all=$((all + 1))
            grep -qx "$id" "$WORK/there-$n" || missing=$((missing + 1))
        done < <(sort -u "$WORK/$1-$n")
    done
    echo "$missing $all"
}
read -r lost acknowledged < <(in_log acknowledged)
chain=$(server verify) || chain="chain BROKEN"

# Then everybody syncs: everything that was saved is there, and nothing twice.
serve_again
for n in "${tablets[@]}"; do field "$n" sync >/dev/null || fail "the last sync of tablet $n"; done
stop_server || fail "serve ends"
read -r lost_saved saved < <(in_log saved)
doubled=0
for n in "${tablets[@]}"; do
    doubled=$((doubled + $(sort "$WORK/there-$n" | uniq -d | wc -l) + $(wc -l <"$WORK/there-$n") - $(sort -u "$WORK/saved-$n" | wc -l)))
done
server verify >/dev/null || fail "verify at the end"

# The control: a server that had told "sent" and then lost the last rows it committed. The same count must see it.
cp -r "$DATA" "$WORK/control"
"$CUTTER" "$WORK/control" 3 || fail "the control could not be made"
DATA=$WORK/control
read -r lost_in_control _ < <(in_log acknowledged)
control_verify=intact
server verify >/dev/null 2>&1 || control_verify="named by verify"

experiment R1 "$kills kills ($(cat "$WORK"/cut-* 2>/dev/null | wc -l) syncs cut), ${#tablets[@]} tablets, embedded store" \
    "$lost of $acknowledged acknowledged lost, $lost_saved of $saved saved lost, $doubled doubled, ${chain#* revisions, }" "$seed" \
    "the last 3 rows taken out of the store: $lost_in_control missed by the count, $control_verify"
[ "$lost" -eq 0 ] && [ "$lost_saved" -eq 0 ] && [ "$doubled" -eq 0 ] || fail "the promise is broken"
[ "$acknowledged" -gt 0 ] && cat "$WORK"/cut-* >/dev/null 2>&1 || fail "nothing was acknowledged, or no sync was cut: nothing was tested"
[ "$lost_in_control" -gt 0 ] && [ "$control_verify" = "named by verify" ] || fail "the control was not caught"
matches "the chain" 'chain intact' "$chain"
finish

# Two tablets record visits of the same children while the server is down; it starts, both sync; then the command, the page and both tablets
# show the same due dates, and nothing of what was written lies about in clear.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"
CANARY=canary-lantern-$RANDOM-$RANDOM

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
server user add --id jo --name 'Jo Bell' --role social_worker --qualified --team North >/dev/null || fail "user jo"
children=()
for name in Ali Zara; do
    id=$(echo "{\"local_id\":\"$name-1\",\"given_name\":\"$name\",\"family_name\":\"Khan\",\"date_of_birth\":\"2015-03-01\",\"household\":\"elm\"}" \
        | server child add --json -) || fail "child $name"
    children+=("$id")
    echo "{\"plan_id\":\"p-$name\",\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"requirement_id\":\"$name-seen\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "$id" --json - >/dev/null || fail "plan of $name"
    server allocate "$id" sam >/dev/null || fail "allocate $name to sam"
    server allocate "$id" jo --role second >/dev/null || fail "allocate $name to jo"
done
ALI=${children[0]} ZARA=${children[1]}

start_server
for worker in sam jo; do
    field "$worker" enrol --server "$URL" --code "$(server device code "$worker")" >/dev/null || fail "enrol $worker"
    field "$worker" sync >/dev/null || fail "first sync of $worker"
done
port=$PORT
stop_server || fail "serve ends"

# The server is down. Each records a visit of both children; each says something else about being alone.
visit() { # WORKER DAY SIGHTING-OF-ALI
    local why=
    [ "$3" = seen_with_others ] && why='"not_alone_reason":"child_refused",'
    echo "{\"occurred_on\":\"$2\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",\"where_child_lives\":true,
        \"children\":[{\"child_id\":\"$ALI\",\"sighting\":\"$3\",$why\"bedroom_seen\":true,\"note\":{\"observation\":\"$CANARY observation\",\"verbatim\":[\"$CANARY words\"]}},
                      {\"child_id\":\"$ZARA\",\"sighting\":\"seen_alone\",\"note\":{\"opinion\":\"$CANARY opinion\"}}]}" \
        | field "$1" visit new --json - || fail "visit of $1"
}
sam_visit=$(visit sam "$(day -9)" seen_alone | jq -r '.visits[0].visit_id')
jo_visit=$(visit jo "$(day -4)" seen_with_others | jq -r '.visits[0].visit_id')
field sam sync >/dev/null 2>&1 && fail "a sync without a server is no success"
check "sam's work waits" true "$(field sam status --json | jq '.pending > 0')"

PORT=$port
: >"$WORK/serve.out"
"$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
server_pid=$!
for waited in $(seq 1 200); do grep -q '^Serving' "$WORK/serve.out" && break; sleep 0.05; done
for worker in sam jo sam; do
    field "$worker" sync --json >"$WORK/sync-$worker" || fail "sync of $worker: $(cat "$WORK/sync-$worker")"
done
check "nothing of sam waits" 0 "$(field sam status --json | jq .pending)"
check "nothing of jo waits" 0 "$(field jo status --json | jq .pending)"
stop_if

# The same answers everywhere. One line a clock: child, clock, state, due date.
server compliance --format json | jq -r '.clocks[] | [.child_id, .clock, .state, .next_due] | @tsv' | sort >"$WORK/due-server"
for worker in sam jo; do
    field "$worker" due --json >"$WORK/due-$worker.json" || fail "due of $worker"
    jq -r '(.children // .)[] | .child_id as $c | .clocks[] | [$c, .clock, .state, .next_due] | @tsv' "$WORK/due-$worker.json" | sort >"$WORK/due-$worker"
    diff "$WORK/due-server" "$WORK/due-$worker" >"$WORK/diff" || fail "$worker sees other due dates: $(cat "$WORK/diff")"
done
check "two clocks for each child" 4 "$(wc -l <"$WORK/due-server")"
check "jo's later visit moved Ali's first clock" "$(server compliance --format json | jq -r --arg c "$ALI" '.clocks[] | select(.child_id == $c and (.clock | startswith("plan:"))) | .last_qualifying')" "$(day -4)"
check "but only sam's counts as seen alone" "$(day -9)" \
    "$(server compliance --format json | jq -r --arg c "$ALI" '.clocks[] | select(.child_id == $c and .clock == "cp.seen_alone") | .last_qualifying')"

server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
sign_in mia
for child in "$ALI" "$ZARA"; do page mia "/children/$child"; done >"$WORK/page"
cut -f4 "$WORK/due-server" | while read -r due; do grep -q "datetime=\"$due\"" "$WORK/page" || echo "$due"; done >"$WORK/missing"
check "the page shows every due date" "" "$(cat "$WORK/missing")"
check "the page has a row a clock" 4 "$(grep -c 'href="/children/[^"]*/clocks/[^"]*">[^<]*</a></th>' "$WORK/page")"

# Each tablet has the other's visit, with its notes.
field sam show "$jo_visit" --json | grep -q "$CANARY observation" || fail "sam reads jo's note"
field jo show "$sam_visit" --json | grep -q "$CANARY observation" || fail "jo reads sam's note"

# What lies on the disk says nothing of it: the store, its journal, both vaults, temporary files, the log.
in_clear() { grep -rlaF "$CANARY" "$DATA" "$WORK/sam" "$WORK/jo" "$TMPDIR" "$HOME" "$WORK/serve.log" "$@" 2>/dev/null; }
check "no text in clear while it runs" "" "$(in_clear)"
stop_server || fail "serve ends"
check "no text in clear afterwards" "" "$(in_clear)"
printf 'x%sx' "$CANARY observation" >"$TMPDIR/planted"
check "the search finds what is in clear" "$TMPDIR/planted" "$(in_clear)"
matches "the log is intact" 'chain intact$' "$(server verify)"
finish

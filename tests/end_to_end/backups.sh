# Backups of a real server with real tablets: made while it serves, brought back by the command and, forgetting it, by hand; killed at any
# shellcheck shell=bash disable=SC2015,SC2034
# moment; nothing that a tablet was told is kept is lost.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { "$FIELD" --vault "$WORK/sam" "$@"; }
visits() { server show "$CHILD" --json | jq '.visits | length'; }
record() { # DAY
    echo "{\"occurred_on\":\"$(day "$1")\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",
        \"where_child_lives\":true,\"children\":[{\"child_id\":\"$CHILD\",\"sighting\":\"seen_alone\"}]}" \
        | field visit new --json - >"$WORK/visit" || fail "visit"
    jq -r '.visits[0].visit_id' "$WORK/visit" >>"$WORK/recorded"
}
# Every visit ever recorded on the tablet is in the server's log.
all_there() { # WHAT
    local visit missing=0
    while read -r visit; do server show "$visit" --json >/dev/null 2>&1 || missing=$((missing + 1)); done <"$WORK/recorded"
    check "$1" 0 "$missing"
}
# refused WHAT REGEX arguments…
refused() {
    local what=$1 regex=$2 error
    shift 2
    error=$(server "$@" 2>&1 >/dev/null)
    check "$what" 1 $?
    matches "$what: the reason" "$regex" "$error"
    [ "$(wc -l <<<"$error")" -eq 1 ] || fail "$what: more than one line: $error"
}

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user"
CHILD=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
server allocate "$CHILD" sam >/dev/null || fail "allocate"
start_server
field enrol --server "$URL" --code "$(server device code sam)" >/dev/null || fail "enrol"
field sync >/dev/null || fail "first sync"
record -9
field sync >/dev/null || fail "sync"

# Made while it serves.
server backup create "$WORK/first" >"$WORK/out" || fail "backup create while serving"
matches "says which key to keep apart" 'authority.key apart' "$(cat "$WORK/out")"
refused "a file that exists" 'exists already' backup create "$WORK/first"
matches "verify" '^[0-9]+ revisions, chain intact: Testshire' "$(server backup verify "$WORK/first")"
grep -qaE 'Ali|Khan|Sam Reid' "$WORK/first" && fail "the backup can be read without a key"
refused "a restore while it serves" 'in use: stop' backup restore "$WORK/first"
record -8
field sync >/dev/null || fail "sync after the backup"
record -7
field sync >/dev/null || fail "another sync"

# Brought back with the command: what the backup lacks comes back from the tablet.
serve_again() {
    : >"$WORK/serve.out"
    "$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
    server_pid=$!
    for waited in $(seq 1 200); do grep -q '^Serving' "$WORK/serve.out" && break; sleep 0.05; done
}
stop_server || fail "serve ends"
server backup restore "$WORK/first" >"$WORK/out" || fail "restore"
matches "says what tablets will do" 'sends again what it still holds' "$(cat "$WORK/out")"
check "says where the store that was there is" "$DATA/authority.db.replaced-1" "$(grep -o '[^ ]*replaced-1' "$WORK/out")"
check "the server went back" 1 "$(visits)"
serve_again
field sync >/dev/null || fail "sync after the restore"
check "it has all three visits again" 3 "$(visits)"
check "nothing waits on the tablet" 0 "$(field status --json | jq .pending)"
all_there "every visit is there after the restore"

# Forgetting the command: the old file copied back by hand, with its generation. The chain tells.
server backup create "$WORK/second" >/dev/null || fail "second backup"
stop_server || fail "serve ends"
cp "$DATA/authority.db" "$WORK/by-hand"
serve_again
record -6
field sync >/dev/null || fail "sync"
stop_server || fail "serve ends"
cp "$WORK/by-hand" "$DATA/authority.db"
check "the copy is a visit short" 3 "$(visits)"
serve_again
before=$(grep -c '"status":409' "$WORK/serve.log")
field sync >/dev/null || fail "sync after the copy"
check "the tablet was told by 409" "$((before + 1))" "$(grep -c '"status":409' "$WORK/serve.log")"
check "all four visits are there again" 4 "$(visits)"
all_there "every visit is there after the copy by hand"

# A copy from before the published backup lacks what tablets no longer hold: it is not served.
server backup create "$WORK/third" >/dev/null || fail "third backup"
stop_server || fail "serve ends"
cp "$DATA/authority.db" "$WORK/present"
cp "$WORK/by-hand" "$DATA/authority.db"
refused "serving an older copy" 'older copy of the records' serve --listen "127.0.0.1:$PORT"
refused "verify of an older copy" 'row [0-9]+: is missing' verify
refused "a backup below the published one" 'tablets no longer hold' backup restore "$WORK/first"
cp "$WORK/present" "$DATA/authority.db"

# What does not fit.
"$SERVER" --data "$WORK/other" init >/dev/null || fail "another authority"
"$SERVER" --data "$WORK/other" backup create "$WORK/others" >/dev/null || fail "its backup"
refused "another authority's backup" 'of another authority' backup restore "$WORK/others"
head -c 60000 "$WORK/third" >"$WORK/cut"
refused "a backup cut short" 'its end is missing' backup verify "$WORK/cut"
mkdir "$WORK/empty"
error=$("$SERVER" --data "$WORK/empty" backup restore "$WORK/third" 2>&1 >/dev/null)
check "a restore without the key" 1 $?
matches "says what to bring" 'authority.key is missing: put the copy there' "$error"

# kill -9 at any moment: a file with its own name is a good backup; a store is the old or the new one.
for n in $(seq 1 8); do
    "$SERVER" --data "$DATA" backup create "$WORK/killed-$n" >/dev/null 2>&1 &
    pid=$!
    sleep "0.0$((RANDOM % 90 + 10))"
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    if [ -e "$WORK/killed-$n" ]; then server backup verify "$WORK/killed-$n" >/dev/null || fail "kill $n left a bad backup"; fi
    server verify >/dev/null || fail "kill $n of a backup harmed the store"
done
server backup create "$WORK/last" >/dev/null || fail "a backup after the kills"
for n in $(seq 1 8); do
    "$SERVER" --data "$DATA" backup restore "$WORK/last" >/dev/null 2>&1 &
    pid=$!
    sleep "0.0$((RANDOM % 90 + 10))"
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    server verify >/dev/null || fail "kill $n of a restore left neither store"
    check "all visits after kill $n" 4 "$(visits)"
done
serve_again
record -5
field sync >/dev/null || fail "the last sync"
all_there "every visit is there at the end"
stop_server || fail "serve ends"
finish

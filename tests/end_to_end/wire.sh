# shellcheck shell=bash source=tests/end_to_end/lib.sh
# Messages made by hand, byte by byte, against the real server process: see wire/wire_test.cpp. Afterwards the log is intact, the tablets of the
# field can still sync, and the server never failed.
. "$(dirname "$0")/lib.sh"
: "${WIRE:?the path of the program with the cases}"

server init --authority Testshire >/dev/null || fail "init"
for worker in sam jo; do
    server user add --id "$worker" --name "Worker $worker" --role social_worker --qualified --team North >/dev/null || fail "user $worker"
done
CHILD=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
server allocate "$CHILD" sam >/dev/null || fail "allocate sam"
server allocate "$CHILD" jo --role second >/dev/null || fail "allocate jo"
start_server
stop_if

export SERVER DATA PORT CHILD
"$WIRE" --log_level=test_suite --report_level=short || fail "a case"
check "no request failed inside the server" "" "$(jq -r 'select(.status >= 500) | .route' "$WORK/serve.log")"
stop_server || fail "serve ends"
matches "the log is intact" 'chain intact$' "$(server verify)"
finish

# What `serve` promises: loopback only, a graceful end, commands beside it, and a log that survives kill -9.
. "$(dirname "$0")/lib.sh"

server init --authority Testshire >/dev/null || fail "init"
for address in 0.0.0.0:8480 '[::]:8480' 192.168.0.1:8480 example.org:8480; do
    error=$(timeout 20 "$SERVER" --data "$DATA" serve --listen "$address" 2>&1 >/dev/null)
    check "serve refuses $address" 2 $?
    matches "and says why in one line" '^listen address: [^'$'\n'']*$' "$error"
done

start_server
check "health" ok "$(curl -s "$URL/healthz")"
check "readiness" ready "$(curl -s "$URL/readyz")"

error=$(timeout 20 "$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" 2>&1 >/dev/null)
check "a second server on the same port is refused" 1 $?
matches "with one line" '^127.0.0.1:[0-9]+ cannot be listened on[^'$'\n'']*$' "$error"
check "the first one still answers" ok "$(curl -s "$URL/healthz")"

# Commands work beside it, and it shows what they did.
server user add --id sam --name "Sam Reid" --role social_worker --qualified --team North >/dev/null || fail "user add while serving"
server user add --id mia --name "Mia Okoro" --role manager --manages North >/dev/null || fail "a manager while serving"
child=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child add while serving"
echo "{\"type\":\"child_protection\",\"start\":\"$(day -10)\",\"requirements\":[{\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
    | server plan add 1 --json - >/dev/null || fail "plan add while serving"
server allocate "$child" sam >/dev/null || fail "allocate while serving"
sign_in mia
page mia /children | grep -q "Ali Khan" || fail "the dashboard shows the child added while it runs"

# SIGTERM: what is running is finished. Requests are sent for as long as it listens; every one that it took in is answered whole. A connection
# that the system had accepted but the server had not yet seen ends empty: the proxy in front sends such a request again.
answered() { grep -c '"route":"/children".*"status":200' "$WORK/serve.log"; }
before=$(answered)
( for i in $(seq 1 200); do curl -s -o /dev/null -w '%{http_code} %{errormsg}\n' -b "$WORK/mia.cookies" "$URL/children" || true; done >"$WORK/codes" ) &
client=$!
sleep 0.3
stop_server
check "SIGTERM ends serve with 0" 0 $?
wait "$client"
check "every request that was taken in was answered whole" "$(($(answered) - before))" "$(grep -c '^200 ' "$WORK/codes")"
other=$(grep -v '^200 \|^503 ' "$WORK/codes" | grep -vi 'refused\|failed to connect\|couldn.t connect\|empty reply\|reset by peer' | head -3)
check "and no other answer was given" "" "$other"
grep -q '^200' "$WORK/codes" || fail "requests were answered before the end"

# kill -9 while records are written.
start_server
( for i in $(seq 1 30); do
    echo "{\"local_id\":\"k$i\",\"given_name\":\"Kim\",\"date_of_birth\":\"2016-01-01\"}" | server child add --json - && echo "$i" >>"$WORK/acknowledged"
done >/dev/null 2>&1 ) &
writer=$!
sleep 1
kill -9 "$server_pid"
wait "$server_pid" 2>/dev/null
server_pid=
wait "$writer"
[ -s "$WORK/acknowledged" ] || fail "children were written meanwhile"
matches "verify says intact after kill -9" '^[0-9,]+ revisions, chain intact$' "$(server verify)"
for i in $(cat "$WORK/acknowledged"); do
    server show "k$i" >/dev/null || fail "child k$i was acknowledged and is gone"
done

# The log holds no personal data.
for word in Ali Khan Kim Reid Okoro; do
    grep -q "$word" "$WORK/serve.log" && fail "the log names $word"
done
jq -es 'all(.event)' "$WORK/serve.log" >/dev/null || fail "every line of the log is a JSON object"
finish

# shellcheck shell=bash source=tests/end_to_end/lib.sh
# D1: many connections that never come to anything, from twenty addresses, against the front and the server behind it: normal requests are answered
# meanwhile, and both stay small. Control: the same crowd at the server alone makes it grow beyond the bound, so that the check can fail.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${ATTACK:?the path of attack_half_open}"
CONNECTIONS=500 ROUNDS=5 SERVER_MOST=100
[ -z "${SIGHTLINE_LONG:-}" ] || CONNECTIONS=10000 ROUNDS=30
# A connection with TLS costs the front some 12 KiB (10,000 of them: 138 MiB in all).
FRONT_MOST=$((60 + CONNECTIONS * 16 / 1024))
ulimit -n "$(ulimit -Hn)"
[ "$(ulimit -n)" -gt $((CONNECTIONS + 200)) ] || { echo "skipped: the system allows $(ulimit -n) open files only"; exit 77; }

# crowd arguments…   Starts one and waits until it holds what it can; CROWD is where it is told to end.
crowd() {
    mkfifo "$WORK/end"
    : >"$WORK/crowd"
    "$ATTACK" --connections "$CONNECTIONS" "$@" <"$WORK/end" >"$WORK/crowd" &
    crowd_pid=$!
    exec 8>"$WORK/end"
    until grep -q '^holding' "$WORK/crowd"; do
        kill -0 "$crowd_pid" 2>/dev/null || { fail "the crowd came to nothing"; stop_if; }
        sleep 0.2
    done
}
crowd_ends() {
    exec 8>&-
    wait "$crowd_pid" || fail "the crowd ended badly"
    rm "$WORK/end"
    cat "$WORK/crowd"
}

# shellcheck disable=SC2119
attacked_authority
crowd --port "$FRONT_PORT" --ca "$DATA/tls/ca.crt" --closed-at-least $((CONNECTIONS / 5)) # As many as have a header that drips.
answered=0 synced=0
for _ in $(seq "$ROUNDS"); do
    for _ in 1 2 3 4; do
        [ "$(curl -s --max-time 30 --cacert "$DATA/tls/ca.crt" "$FRONT_URL/healthz")" = ok ] && answered=$((answered + 1))
    done
    [ -z "$(visit_and_sync)" ] && synced=$((synced + 1))
done
server_mib=$(peak_of "$server_pid") front_mib=$(front_peak)
crowd_ends
closed=$(grep -o 'other side [0-9]*' "$WORK/crowd" | grep -o '[0-9]*')
check "every normal request was answered" $((ROUNDS * 4)) "$answered"
check "every visit was sent" "$ROUNDS" "$synced"
check "nothing waits" 0 "$("$FIELD" status --vault "$WORK/sam" --json | jq .pending)"
echo "largest memory: server $server_mib MiB, front $front_mib MiB (bounds $SERVER_MOST, $FRONT_MOST)"
[ "$server_mib" -lt "$SERVER_MOST" ] || fail "the server grew to $server_mib MiB"
[ "$front_mib" -lt "$FRONT_MOST" ] || fail "the front grew to $front_mib MiB"
[ "$closed" -ge $((CONNECTIONS / 5)) ] || fail "the front lets a crowd stand for ever: $closed closed"
check "no body of a stranger reached the server" 0 "$(jq -r 'select(.route == "/v1/sync" and .status == 401) | .route' "$WORK/serve.log" | wc -l)"
stop_front

CONNECTIONS=500 crowd --port "$PORT"
for _ in $(seq 100); do
    control_mib=$(peak_of "$server_pid")
    [ "$control_mib" -ge "$SERVER_MOST" ] && break
    sleep 0.1
done
crowd_ends >/dev/null
[ "$control_mib" -ge "$SERVER_MOST" ] || fail "control: the server alone stays within $control_mib MiB too"
stop_server >/dev/null 2>&1 || server_pid=
matches "the log is intact" 'chain intact$' "$(server verify)"
experiment D1 "$CONNECTIONS half-open connections" \
    "$answered of $((ROUNDS * 4)) requests answered, $synced of $ROUNDS visits sent, $closed dripping headers closed, server $server_mib MiB, front $front_mib MiB" \
    none "500 at the server without the front: it grew to $control_mib MiB"
finish

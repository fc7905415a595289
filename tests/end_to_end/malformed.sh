# shellcheck shell=bash source=tests/end_to_end/lib.sh
# D3: malformed requests against the front and the server behind it. Each gets a 4xx or a close, both stay alive and small, the log stays as it was.
# Control: the same requests at the server alone are not all refused, so that the check can fail.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${ATTACK:?the path of attack_malformed}"
COUNT=200 MEMORY_MOST=100
[ -z "${SIGHTLINE_LONG:-}" ] || COUNT=20000
SEED=${SEED:-$((RANDOM * 32768 + RANDOM))}

attacked_authority --rate 20000 --per-address 1000
rows=$(server verify)
body=$(stat -c %y "$DATA/front/body")
"$ATTACK" --port "$FRONT_PORT" --ca "$DATA/tls/ca.crt" --seed "$SEED" --count "$COUNT" --code "$(server device code sam | cut -c1-9)" >"$WORK/attack" \
    || fail "every request is refused: $(grep -m5 WRONG "$WORK/attack")"
cat "$WORK/attack"
echo "after $SECONDS s"
wrong=$(tail -n1 "$WORK/attack" | grep -o '[0-9]* wrong')
server_mib=$(peak_of "$server_pid") front_mib=$(front_peak)
echo "largest memory: server $server_mib MiB, front $front_mib MiB"
[ "$server_mib" -lt "$MEMORY_MOST" ] || fail "the server grew to $server_mib MiB"
[ "$front_mib" -lt "$MEMORY_MOST" ] || fail "the front grew to $front_mib MiB"
check "no request failed inside the server" "" "$(jq -r 'select(.status >= 500) | .route' "$WORK/serve.log")"
check "no body was written to a file" "$body" "$(stat -c %y "$DATA/front/body")"
check "nothing was written to the log" "$rows" "$(server verify)"
check "alive" ok "$(curl -s --max-time 20 --cacert "$DATA/tls/ca.crt" "$FRONT_URL/healthz")"
check "a tablet syncs" "" "$(visit_and_sync)"
stop_front

"$ATTACK" --port "$PORT" --seed "$SEED" --count 200 --patience 1 --code "$(server device code sam | cut -c1-9)" >"$WORK/control" && fail "control: the server alone refuses all of it too"
control=$(tail -n1 "$WORK/control" | grep -o '[0-9]* wrong')
stop_server >/dev/null 2>&1 || server_pid=
matches "the log is intact" 'chain intact$' "$(server verify)"
experiment D3 "$COUNT malformed requests" "$wrong, server $server_mib MiB, front $front_mib MiB, chain intact" "$SEED..$SEED" "without the front: ${control:-it ended}"
finish

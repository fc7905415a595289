# Bad input over HTTP: every request is answered with a clear refusal, nothing changes, and the server goes on.
. "$(dirname "$0")/lib.sh"

server init >/dev/null || fail "init"
start_server
before=$(server verify)
PROTO='Content-Type: application/x-protobuf'

# status WHAT EXPECTED curl-arguments…
status() {
    local what=$1 expected=$2 got
    shift 2
    got=$(curl -s --max-time 20 -o "$WORK/body" -D "$WORK/headers" -w '%{http_code}' "$@")
    check "$what" "$expected" "$got"
    if [ "$expected" -ge 400 ]; then
        grep -qi '^content-type: application/problem+json' "$WORK/headers" || fail "$what: is problem+json"
        jq -e '.type and .detail and .status == '"$expected" "$WORK/body" >/dev/null || fail "$what: says type, status and detail"
    fi
}

head -c 300000 /dev/urandom >"$WORK/garbage"
head -c 3000000 /dev/zero >"$WORK/large"
command -v zstd >/dev/null && head -c 20000000 /dev/zero | zstd -q >"$WORK/bomb"

status "unknown path" 404 "$URL/nothing"
check "root: to the sign-in page" "303 $URL/sign-in" "$(curl -s -o /dev/null -w '%{http_code} %{redirect_url}' "$URL/")"
status "encoded path" 404 "$URL/%68ealthz"
status "wrong method" 405 "$URL/v1/sync"
grep -qi '^allow: POST' "$WORK/headers" || fail "405 names the right method"
status "wrong method" 405 -X DELETE "$URL/dashboard"
status "made-up method" 405 -X BREW "$URL/healthz"
for method in OPTIONS TRACE; do
    status "$method: no method of ours" 405 -X "$method" -H 'Cookie: __Host-sightline=secret' "$URL/healthz"
    check "$method: nothing is sent back" "" "$(grep -o secret "$WORK/body")"
done
status "no session" 401 -H "$PROTO" --data-binary x "$URL/v1/sync"
grep -qi '^www-authenticate: Bearer' "$WORK/headers" || fail "401 says how to sign in"
status "wrong session" 401 -H "$PROTO" -H 'Authorization: Bearer 1234' --data-binary x "$URL/v1/sync"
for path in enrol session/challenge session; do
    status "$path: no content type" 415 -H 'Content-Type:' --data-binary x "$URL/v1/$path"
    status "$path: JSON" 415 -H 'Content-Type: application/json' --data-binary '{}' "$URL/v1/$path"
    status "$path: garbage" 400 -H "$PROTO" --data-binary "@$WORK/garbage" "$URL/v1/$path"
    status "$path: too large" 413 -H "$PROTO" -H 'Expect:' --data-binary "@$WORK/large" "$URL/v1/$path"
    status "$path: chunked" 411 -H "$PROTO" -H 'Transfer-Encoding: chunked' --data-binary x "$URL/v1/$path"
    status "$path: unknown encoding" 415 -H "$PROTO" -H 'Content-Encoding: br' --data-binary x "$URL/v1/$path"
    status "$path: no zstd" 400 -H "$PROTO" -H 'Content-Encoding: zstd' --data-binary x "$URL/v1/$path"
    [ -s "$WORK/bomb" ] && status "$path: bomb" 413 -H "$PROTO" -H 'Content-Encoding: zstd' --data-binary "@$WORK/bomb" "$URL/v1/$path"
done
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
sign_in mia
code() { page mia "$1" -o /dev/null -w '%{http_code}'; }
check "dashboard: nobody is shown anything without signing in" 303 "$(curl -s -o /dev/null -w '%{http_code}' "$URL/dashboard")"
check "dashboard: a day" 200 "$(code '/dashboard?as_of=2026-02-28')"
for query in as_of=2026-02-30 as_of=9999-01-01 team=nobody worker=nobody page=-1 sort=x plan=x age=x state=%00 period=7 known_at=x; do
    check "dashboard: wrong parameter $query" 400 "$(code "/dashboard?$query")"
    matches "and its field is named: $query" "href=\"#${query%%=*}\"" "$(page mia "/dashboard?$query")"
done
for path in /children?list=x /visits?list=x /due?within=0 /changes?after=x /dashboard/known-at?as_of=x; do check "wrong: $path" 400 "$(code "$path")"; done
for path in /dashboard/teams/nobody /dashboard/workers/nobody /children/x /children/x/visits/y /children/x/clocks/z; do
    check "not there: $path" 404 "$(code "$path")"
done
before=$(server verify)

# What curl does not send: by hand. raw TEXT prints the first line of the answer, or nothing.
raw() {
    exec 9<>"/dev/tcp/127.0.0.1/$PORT"
    printf '%b' "$1" >&9
    [ -n "${2:-}" ] && eval "$2"
    timeout 10 head -n1 <&9 | tr -d '\r'
    exec 9<&-
    exec 9>&-
}
matches "two lengths" '^(HTTP/1.1 4.*)?$' "$(raw 'POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-protobuf\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx')"
matches "length and chunks" '^(HTTP/1.1 4.*)?$' "$(raw 'POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')"
matches "not HTTP" '^(HTTP/1.1 4.*)?$' "$(raw 'hello\r\n\r\n')"
# A body of 200 MB is thrown away as it comes, never held in memory (below), and refused.
status "a huge body" 413 -H "$PROTO" -H 'Expect:' -H 'Content-Length: 200000000' --data-binary @- "$URL/v1/enrol" < <(head -c 200000000 /dev/zero)

# A body that ends too early is never taken for a whole one.
exec 9<>"/dev/tcp/127.0.0.1/$PORT"
printf 'POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-protobuf\r\nContent-Length: 100\r\n\r\nshort' >&9
exec 9<&-
exec 9>&-
sleep 0.5
check "a body cut short is not answered with 200" "" "$(jq -r 'select(.route == "/v1/enrol" and .status == 200) | .status' "$WORK/serve.log")"

# Thirty who connect and say nothing do not stop the others.
for i in $(seq 10 39); do eval "exec $i<>/dev/tcp/127.0.0.1/$PORT"; done
check "answers beside silent connections" ok "$(curl -s --max-time 10 "$URL/healthz")"
for i in $(seq 10 39); do eval "exec $i>&-"; done

check "alive" ok "$(curl -s "$URL/healthz")"
check "nothing was written" "$before" "$(server verify)"
memory=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$server_pid/status")
[ "$memory" -lt 200 ] || fail "the server grew to $memory MiB"
echo "largest memory: $memory MiB"
stop_server || fail "a clean end after all that"
finish

# shellcheck shell=bash source=tests/end_to_end/lib.sh
# A tablet enrols and syncs through the front that ships (TLS, its own CA), meets another certificate, and later the right one again. Nothing is
# sent to the wrong one, and nothing is lost.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
through() { curl -s --max-time 20 --cacert "$DATA/tls/ca.crt" "$@"; }
asked() { grep -c "\"route\":\"$1\"" "$WORK/serve.log"; }
# refuses WHAT REGEX arguments…   sightline-field says no, in one line.
refuses() {
    local what=$1 regex=$2
    shift 2
    "$FIELD" "$@" >/dev/null 2>"$WORK/err" && fail "$what: succeeded"
    matches "$what" "$regex" "$(sed "s/^sightline-field: //" "$WORK/err")"
    check "$what: in one line" 1 "$(wc -l <"$WORK/err")"
}

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user"
ALI=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
server allocate "$ALI" sam >/dev/null || fail "allocate"
matches "without a CA a code has two groups" '^[A-Z0-9]{4}-[A-Z0-9]{4}$' "$(server device code sam)"
start_server
start_front

# What passes, and what does not.
check "health" ok "$(through "$FRONT_URL/healthz")"
check "the page sends to the sign-in" "303 $FRONT_URL/sign-in?then=%2Faccount" "$(through -o /dev/null -w '%{http_code} %{redirect_url}' "$FRONT_URL/account")"
check "the server's figures are not there" 404 "$(through -o "$WORK/body" -D "$WORK/headers" -w '%{http_code}' "$FRONT_URL/metrics")"
check "a refusal is problem+json" 404 "$(jq .status "$WORK/body")"
grep -qi '^strict-transport-security: max-age' "$WORK/headers" || fail "security headers beside a refusal"
grep -qi '^server: nginx.$' "$WORK/headers" || fail "no version is told: $(grep -i '^server' "$WORK/headers")"
check "readiness is not for outside" 404 "$(through -o /dev/null -w '%{http_code}' "$FRONT_URL/readyz")"
check "asking for a session is not for outside" 405 "$(through -o /dev/null -w '%{http_code}' "$FRONT_URL/v1/session")"
check "the server's own refusals pass" 415 "$(through -o /dev/null -w '%{http_code}' --data-binary x "$FRONT_URL/v1/enrol")"
through --tls-max 1.2 -o /dev/null "$FRONT_URL/healthz" && fail "TLS 1.2 is refused"
check "no plain HTTP" 400 "$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$FRONT_PORT/healthz")"
before=$(asked /v1/sync)
check "without a session a body is not read" 401 \
    "$(head -c 1000000 /dev/zero | through -o /dev/null -w '%{http_code}' -H 'Expect:' -H 'Content-Type: application/x-protobuf' --data-binary @- "$FRONT_URL/v1/sync")"
check "and does not reach the server" "$before" "$(asked /v1/sync)"
check "too large for an enrolment" 413 "$(head -c 20000 /dev/zero | through -o /dev/null -w '%{http_code}' -H 'Expect:' --data-binary @- "$FRONT_URL/v1/enrol")"

# Enrolling: the code proves the server before it is sent.
code=$(server device code sam)
matches "with a CA it has six" '^[A-Z0-9]{4}(-[0-9A-Z]{4}){5}$' "$code"
case $code in *0) wrong=${code%?}1 ;; *) wrong=${code%?}0 ;; esac
refuses "a mistyped proof" '^This is not the server that the code was made for, so the code was not sent' enrol --server "$FRONT_URL" --code "$wrong" --vault "$WORK/sam"
refuses "a code without its proof" 'needs all six' enrol --server "$FRONT_URL" --code "${code:0:9}" --vault "$WORK/sam"
refuses "half a code" 'six groups of four' enrol --server "$FRONT_URL" --code "${code:0:12}" --vault "$WORK/sam"
refuses "plain HTTP to another machine" 'must begin with https' enrol --server http://sightline.example.org:8480 --code "$code" --vault "$WORK/sam"

# Somebody in the middle, with a CA of their own and this server behind.
right_port=$FRONT_PORT right_pid=$front_pid right_url=$FRONT_URL
mkdir "$WORK/middle"
start_front "$WORK/middle"
middle_port=$FRONT_PORT
refuses "somebody in the middle" '^This is not the server that the code was made for' enrol --server "$FRONT_URL" --code "$code" --vault "$WORK/sam"
stop_front
# The same, showing the authority's own CA behind a certificate that it did not sign.
openssl x509 -in "$WORK/middle/tls/server.crt" -out "$WORK/middle/tls/leaf.crt"
cp "$WORK/middle/tls/server.crt" "$WORK/middle/tls/own.crt"
cat "$WORK/middle/tls/leaf.crt" "$DATA/tls/ca.crt" >"$WORK/middle/tls/server.crt"
WANTED_FRONT_PORT=$middle_port start_front "$WORK/middle"
refuses "somebody in the middle who shows the right CA" "^This is not your authority's server, so nothing was sent to it" \
    enrol --server "$FRONT_URL" --code "$code" --vault "$WORK/sam"
stop_front
cp "$WORK/middle/tls/own.crt" "$WORK/middle/tls/server.crt"
check "none of them got as far as the code" 1 "$(asked /v1/enrol)" # The one with curl, above.
[ ! -e "$WORK/sam" ] || fail "nothing is left of what failed"

front_pid=$right_pid
field sam enrol --server "$right_url" --code "$code" --weak-pin-hashing-for-tests >/dev/null || fail "the right server takes the code: it was not used up"
field sam sync >/dev/null || fail "first sync"
stop_if

# A visit, with a note long enough to be written to a file by a front that writes bodies to files.
visit() { # DAY NOTE
    jq -n --arg child "$ALI" --arg day "$1" --arg note "$2" '{occurred_on: $day, purpose: "statutory_visit", mode: "in_person", outcome: "completed",
        place: "home", where_child_lives: true, children: [{child_id: $child, sighting: "seen_alone", note: {observation: $note}}]}' \
        | field sam visit new --json - | jq -r '.visits[0].visit_id'
}
# Long notes are sent; prints whether the folder for bodies was touched meanwhile.
body_folder_after_a_long_push() {
    local folder=$DATA/front/body before
    before=$(stat -c %y "$folder")
    visit "$(day -9)" "$(head -c 90000 /dev/urandom | base64 -w0)" >/dev/null
    field sam sync >/dev/null || fail "a long push"
    [ "$before" = "$(stat -c %y "$folder")" ] && echo untouched || echo written
}
check "a body is never written to a file" untouched "$(body_folder_after_a_long_push)"
waiting=$(visit "$(day -3)" "The kettle was on")

# The wrong server at the right address.
stop_front
before=$(asked /v1/session/challenge)
WANTED_FRONT_PORT=$right_port start_front "$WORK/middle"
refuses "a sync with the wrong server" "^This is not your authority's server, so nothing was sent to it" sync --vault "$WORK/sam"
check "what waits still waits" 1 "$(field sam status --json | jq .pending)"
check "the wrong server was told nothing" "$before" "$(asked /v1/session/challenge)"
refuses "again, and it does not get used to it" "^This is not your authority's server" sync --vault "$WORK/sam"
stop_front
# The right CA, and another name.
FRONT_NAMES=elsewhere.example.org WANTED_FRONT_PORT=$right_port start_front
refuses "its certificate is for another name" 'goes by another name than localhost' sync --vault "$WORK/sam"
stop_front
refuses "no server" 'the server is not there' sync --vault "$WORK/sam"
check "what waits still waits" 1 "$(field sam status --json | jq .pending)"

# The right one again, with a new certificate under the same CA.
WANTED_FRONT_PORT=$right_port start_front
field sam sync >/dev/null || fail "the right server again"
check "nothing waits" 0 "$(field sam status --json | jq .pending)"
server show "$waiting" --json | jq -e '.history | length == 1' >/dev/null || fail "the visit that waited is there, once"

# When the server behind is away the tablet is told to come again.
stop_server
check "the server is away" 503 "$(through -o "$WORK/body" -D "$WORK/headers" -w '%{http_code}' --data-binary x "$FRONT_URL/v1/enrol")"
grep -qi '^retry-after: 5' "$WORK/headers" || fail "and says when to come again"
refuses "a sync while it is away" 'too much to do just now' sync --vault "$WORK/sam"
stop_front

# Seen to fail: a front that may write bodies to files does.
WANTED_PORT=$PORT start_server
mkdir "$WORK/spilling"
cp "$(dirname "$FRONT")"/* "$WORK/spilling"
sed -i 's/client_body_buffer_size .*/client_body_buffer_size 16k;/' "$WORK/spilling/nginx.conf.in"
chmod 755 "$WORK" "$DATA" "$DATA/front" # So that it could; as things are, nginx's worker may not even look inside.
FRONT=$WORK/spilling/front WANTED_FRONT_PORT=$right_port start_front
check "control: one with small buffers writes bodies to files" written "$(body_folder_after_a_long_push)"
stop_front

# As somebody who is not root.
if [ "$(id -u)" = 0 ] && setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$FRONT"; then
    mkdir "$WORK/plain"
    chown -R 65534:65534 "$WORK/plain"
    cat >"$WORK/as-nobody" <<SCRIPT
#!/bin/bash
exec setpriv --reuid=65534 --regid=65534 --clear-groups env TMPDIR=$WORK/plain "$FRONT" "\$@"
SCRIPT
    chmod 755 "$WORK/as-nobody"
    FRONT=$WORK/as-nobody start_front "$WORK/plain"
    check "it runs as somebody else than root" ok "$(curl -s --max-time 20 --cacert "$WORK/plain/tls/ca.crt" "$FRONT_URL/healthz")"
    check "and owns what it made" 65534 "$(stat -c %u "$WORK/plain/tls/ca.key")"
    stop_front
fi
check "nothing was written about anybody" "" "$(grep -E '([0-9]+\.){3}[0-9]+|Khan|Reid' "$WORK/front.log")"
stop_server || fail "serve ends"
matches "the log is intact" 'chain intact$' "$(server verify)"
finish

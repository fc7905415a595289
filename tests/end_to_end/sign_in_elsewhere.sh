#!/usr/bin/env bash
# Signing in with an account elsewhere (OpenID Connect), against a small service that conforms, and against the same doing one thing wrong.
# shellcheck source=tests/end_to_end/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# Debian’s own: its modules are for no other.
python=/usr/bin/python3
"$python" -c "import jwt, cryptography" 2>/dev/null || { echo "skipped: python3-jwt or python3-cryptography is not installed"; exit 77; }

mkdir "$WORK/service"
echo 'a secret of the service' >"$WORK/service/secret"
"$python" "$(dirname "${BASH_SOURCE[0]}")/oidc_provider.py" "$WORK/service" >"$WORK/service.out" 2>"$WORK/service.log" &
service_pid=$!
trap 'kill "$service_pid" 2>/dev/null; cleanup' EXIT
for _ in $(seq 1 100); do [ -s "$WORK/service.out" ] && break; sleep 0.05; done
ISSUER=$(cat "$WORK/service.out")

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --team North >/dev/null || fail "user"
configure() { # port, more lines…
    printf '[oidc]\nissuer = "%s"\nclient_id = "sightline"\nsecret_file = "oidc.secret"\nreturn_url = "http://127.0.0.1:%s/sign-in/oidc/return"\n' \
        "$ISSUER" "$1" >"$DATA/sightline.toml"
}
WANTED_PORT=$((20000 + RANDOM % 12000))
configure "$WANTED_PORT"
check "without the secret it does not start" "sightline.toml:1: secret_file: there is no secret in oidc.secret" \
    "$("$SERVER" --data "$DATA" serve --listen "127.0.0.1:$WANTED_PORT" 2>&1 | sed "s|$DATA/||g")"
cp "$WORK/service/secret" "$DATA/oidc.secret"
start_server
[ "$PORT" = "$WANTED_PORT" ] || fail "another port"

matches "it is offered" 'href="/sign-in/oidc' "$(browse sam /sign-in)"
# elsewhere USER: the whole way there and back, as a browser goes it; prints where it ended and how.
elsewhere() {
    rm -f "$WORK/$1.cookies"
    browse "$1" '/sign-in/oidc?then=/account' -L --max-redirs 5 -o "$WORK/$1.answer" -w '%{http_code} %{url_effective}'
}
wrong() { # fault, why it is refused
    echo "$1" >"$WORK/service/fault"
    matches "$1 is refused" "^403 $URL/sign-in/oidc/return" "$(elsewhere sam)"
    check "$1: not signed in" 303 "$(browse sam /account -o /dev/null -w '%{http_code}')"
    check "$1: for that reason" "the ID token is refused: $2" \
        "$(jq -r 'select(.route == "/sign-in/oidc/return") | .note' "$WORK/serve.log" | tail -n 1)"
    matches "$1: in words" 'You could not be signed in' "$(cat "$WORK/sam.answer")"
}
check "there and back" "200 $URL/account" "$(elsewhere sam)"
matches "it is Sam" 'Sam Reid' "$(cat "$WORK/sam.answer")"
echo es256 >"$WORK/service/fault"
check "with ES256 too" "200 $URL/account" "$(elsewhere sam)"
before=$(server audit --json | jq '.audit | length')
wrong nonce 'it was made for another sign-in'
wrong audience 'it is for another client'
wrong issuer 'another issuer made it'
wrong expired 'its time is over'
wrong future 'it was made in the future'
wrong signature 'its signature is wrong'
wrong none 'its signature is neither RS256 nor ES256'
wrong hs256 'its signature is neither RS256 nor ES256'
rm "$WORK/service/fault"
check "whom nobody named has no line that strangers could fill the disk with" "$before" "$(server audit --json | jq '.audit | length')"

# The way back, used twice, by another browser, made up, or without a code.
rm -f "$WORK/sam.cookies"
there=$(browse sam '/sign-in/oidc?then=/account' -o /dev/null -w '%{redirect_url}')
back=$(curl -s -o /dev/null -w '%{redirect_url}' "$there")
path=${back#"$URL"}
check "another browser is refused" 403 "$(browse other "$path" -o /dev/null -w '%{http_code}')"
check "and uses it up" 403 "$(browse sam "$path" -o /dev/null -w '%{http_code}')"
there=$(browse sam '/sign-in/oidc?then=/account' -o /dev/null -w '%{redirect_url}')
back=$(curl -s -o /dev/null -w '%{redirect_url}' "$there")
path=${back#"$URL"}
check "once" 303 "$(browse sam "$path" -o /dev/null -w '%{http_code}')"
check "twice is refused" 403 "$(browse sam "$path" -o /dev/null -w '%{http_code}')"
check "a state that nobody made" 403 "$(browse sam '/sign-in/oidc/return?state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&code=x' -o /dev/null -w '%{http_code}')"
check "nothing at all" 403 "$(browse sam /sign-in/oidc/return -o /dev/null -w '%{http_code}')"
check "to another site afterwards" "200 $URL/account" "$(rm -f "$WORK/sam.cookies"
    browse sam '/sign-in/oidc?then=%2Faccount' -L --max-redirs 5 -o /dev/null -w '%{http_code} %{url_effective}')"

# Somebody this authority does not know, and somebody who has left.
echo stranger >"$WORK/service/person"
matches "a stranger is refused" '^403 ' "$(elsewhere sam)"
rm "$WORK/service/person"
server user disable sam >/dev/null || fail "disable"
matches "who has left is refused" '^403 ' "$(elsewhere sam)"
server user enable sam >/dev/null || fail "enable"
matches "refusals are in the audit log" '^[1-9]' "$(server audit --json | jq '[.audit[] | select(.action == "sign_in" and .outcome == "refused" and .about == "by OpenID Connect")] | length')"

# Somebody who begins without end has to wait; who is signing in meanwhile, elsewhere, is let in.
from_office() { browse sam "$1" -o /dev/null -w "$2" -H 'Via: 1.1 front' -H 'X-Forwarded-For: 192.0.2.9'; }
rm -f "$WORK/sam.cookies"
back=$(curl -s -o /dev/null -w '%{redirect_url}' "$(from_office '/sign-in/oidc?then=/account' '%{redirect_url}')")
begun=$(curl -s -o /dev/null -w '%{http_code}\n' "$URL/sign-in/oidc?then=/[1-150]")
matches "a flood has to wait" '^429$' "$(tail -n 1 <<<"$begun")"
matches "after some" '^([1-9]|[1-9][0-9]|100)$' "$(grep -c '^303$' <<<"$begun")"
matches "in words" 'Too many tries. Wait' "$(browse other /sign-in/oidc)"
check "who signs in meanwhile is let in" "303 $URL/account" "$(from_office "${back#"$URL"}" '%{http_code} %{redirect_url}')"

# The service is away: a page that says so, and passwords go on.
kill "$service_pid"
wait "$service_pid" 2>/dev/null
stop_server || fail "stop"
WANTED_PORT=$PORT start_server
check "the service is away" 503 "$(browse sam /sign-in/oidc -o /dev/null -w '%{http_code}')"
sign_in sam
check "a password still works" 200 "$(browse sam /account -o /dev/null -w '%{http_code}')"
finish

#!/usr/bin/env bash
# People at the page: signing in, what every answer carries, forms from elsewhere, who is out and stays out.
# shellcheck source=tests/end_to_end/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "sam"
server user add --id max --name 'Max Ode' --role manager --manages North >/dev/null || fail "max"
server user add --id aud --name 'Aud Hill' --role auditor >/dev/null || fail "aud"
CHILD=$(echo '{"local_id":"A1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
FAR=$(echo '{"local_id":"Z9","given_name":"Zoe","family_name":"Farr","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "far child"
server allocate "$CHILD" sam >/dev/null || fail "allocate"
start_server

# Passwords.
check "a short password" "1 or 2" "$(echo short | server user passwd sam >/dev/null 2>&1; [ $? -ge 1 ] && echo '1 or 2')"
ONE_TIME=$(server user passwd sam --one-time) || fail "no one-time password"
matches "a one-time password" '^[a-z2-9]{4}(-[a-z2-9]{4}){4}$' "$ONE_TIME"

# A fresh cookie jar, the form's token, and what signing in answers.
attempt() { # user, password, more of curl's words…
    local user=$1 password=$2 form
    shift 2
    rm -f "$WORK/$user.cookies"
    form=$(browse "$user" "/sign-in?then=/account")
    browse "$user" /sign-in -D "$WORK/headers" -o "$WORK/answer" -w '%{http_code} %{redirect_url}' --data-urlencode "form=$(field_of form "$form")" \
        --data-urlencode "then=$(field_of then "$form")" --data-urlencode "name=$user" --data-urlencode "password=$password" "$@"
}
check "a wrong password" "422 " "$(attempt sam 'not the password')"
cp "$WORK/answer" "$WORK/wrong"
check "nobody" "422 " "$(attempt nobody 'not the password')"
plain() { sed 's/value="[^"]*"//g' "$1"; }
check "nobody is told the same" "$(plain "$WORK/wrong")" "$(plain "$WORK/answer")"
matches "the error is in the title" '<title>Error: ' "$(cat "$WORK/answer")"

check "the one-time password" "303 $URL/account/password" "$(attempt sam "$ONE_TIME")"
cookie=$(grep -i '^set-cookie: __Host-sightline=' "$WORK/headers" | tr -d '\r')
matches "the cookie is this host's" '__Host-sightline=[0-9a-f]{64}; Path=/; Secure; HttpOnly; SameSite=Lax$' "$cookie"
check "nothing else opens" "303 $URL/account/password" "$(browse sam /account -o /dev/null -w '%{http_code} %{redirect_url}')"
form=$(browse sam /account/password)
check "a bad choice" "400" "$(browse sam /account/password -o "$WORK/answer" -w '%{http_code}' --data-urlencode "csrf=$(field_of csrf "$form")" \
    --data-urlencode "old=$ONE_TIME" --data-urlencode 'new=123456789012' --data-urlencode 'again=123456789012')"
matches "it says which field" 'href="#new"' "$(cat "$WORK/answer")"
check "no password is sent back" "" "$(grep -o "$ONE_TIME" "$WORK/answer")"
check "their own password" "303 $URL/account" "$(browse sam /account/password -o /dev/null -w '%{http_code} %{redirect_url}' \
    --data-urlencode "csrf=$(field_of csrf "$form")" --data-urlencode "old=$ONE_TIME" --data-urlencode "new=$(page_password sam)" \
    --data-urlencode "again=$(page_password sam)")"
check "now it opens" "200" "$(browse sam /account -o /dev/null -w '%{http_code}')"
check "it goes back to where one was" "303 $URL/account" "$(attempt sam "$(page_password sam)")"

# What every page carries.
browse sam /account -D "$WORK/headers" -o "$WORK/answer"
for header in "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" \
    "cache-control: no-store" "x-content-type-options: nosniff" "x-frame-options: DENY" "referrer-policy: same-origin" \
    "cross-origin-opener-policy: same-origin"; do
    check "header ${header%%:*}" "$header" "$(grep -i "^${header%%:*}:" "$WORK/headers" | tr -d '\r' | sed "s/^[^:]*/${header%%:*}/" | head -n 1)"
done
check "no script or style inside" "" "$(grep -Eio '<script>|<style| on[a-z]+=| style=' "$WORK/answer")"

# Forms.
check "no token" 403 "$(browse sam /account/password -o /dev/null -w '%{http_code}' -d old=x)"
check "another's token" 403 "$(browse sam /account/password -o /dev/null -w '%{http_code}' -d "csrf=$(printf 'a%.0s' {1..64})")"
check "from another site" 403 "$(browse sam /account/password -o /dev/null -w '%{http_code}' -H 'Sec-Fetch-Site: cross-site' \
    --data-urlencode "csrf=$(csrf sam)")"
check "signing in from another site's form" 403 "$(curl -s -o /dev/null -w '%{http_code}' -d 'name=sam&password=x&form=' "$URL/sign-in")"
check "a form that is none" 400 "$(browse sam /account/password -o /dev/null -w '%{http_code}' -H 'Content-Type: text/plain' -d 'csrf=1')"
for elsewhere in 'https://evil.example/' '//evil.example' '/\evil.example' $'/a\nb' '/sign-out'; do
    form=$(browse sam /sign-in)
    check "signed in already, then $elsewhere" "303 $URL/dashboard" "$(browse sam /sign-in -G --data-urlencode "then=$elsewhere" -o /dev/null -w '%{http_code} %{redirect_url}')"
done

# Looking changes nothing.
sign_in max
sign_in aud
before=$(server show "$CHILD" --json)
lines=$(server audit --json | jq '.audit | length')
for path in /account /account/password /open-child /accounts /accounts/new /audit /sign-in /sign-out; do browse max "$path" -o /dev/null; done
check "looking changes nothing" "$before" "$(server show "$CHILD" --json)"
check "looking at one's own pages leaves no line" "$lines" "$(server audit --json | jq '.audit | length')"
check "signing out is no link" 405 "$(browse max /sign-out -o /dev/null -w '%{http_code}')"

# Roles: what is not theirs is not there.
nowhere=$(browse max /nothing-here-at-all -o /dev/null -w '%{http_code}')
check "an address that is none" 404 "$nowhere"
check "accounts are not a manager's" 404 "$(browse max /accounts -o /dev/null -w '%{http_code}')"
check "the audit log is not a practitioner's" 404 "$(browse sam /audit -o /dev/null -w '%{http_code}')"
check "but an auditor's" 200 "$(browse aud /audit -o /dev/null -w '%{http_code}')"

# Opening a child in an emergency.
check "without a reason" 400 "$(post sam /open-child local_id=Z9 reason=now | cut -d' ' -f1)"
check "no such child, said after the reason" 422 "$(post sam /open-child local_id=Q7 'reason=The police ask for them' | cut -d' ' -f1)"
check "a child of nobody" "303 $URL/children/$FAR" "$(post sam /open-child local_id=Z9 'reason=The police ask for them tonight')"
server allocate "$FAR" sam >/dev/null || fail "allocate far"
matches "their manager can close it" 'Close it to Sam Reid' "$(page max /audit)"
check "and does" "303 $URL/dashboard" "$(post max /open-child/end worker=sam "child=$FAR")"
matches "their manager is told" 'The police ask for them tonight' "$(page max /audit)"
check "it is in the audit log" "The police ask for them tonight" \
    "$(server audit --child Z9 --user sam --json | jq -r '[.audit[] | select(.action == "break_glass" and .outcome == "done")][0].reason')"
check "the attempt as well" refused "$(server audit --json | jq -r '[.audit[] | select(.about == "local id Q7")][0].outcome')"

# An administrator at the page.
echo 'the words of admin alone' | server user passwd admin >/dev/null
sign_in admin
check "somebody new" 200 "$(post admin /accounts/new id=jo 'name=Jo Bell' role=social_worker team=North | cut -d' ' -f1)"
matches "with a one-time password on the answer" 'One-time password, shown only now: <strong>[a-z2-9-]{24}<' "$(cat "$WORK/admin.answer")"
check "and only there" "" "$(page admin /accounts/jo | grep -o 'shown only now')"
check "twice is refused" 400 "$(post admin /accounts/new id=jo 'name=Jo Bell' role=social_worker | cut -d' ' -f1)"
check "a role that is none" 400 "$(post admin /accounts/new id=x 'name=X' role=boss | cut -d' ' -f1)"
check "another role" 303 "$(post admin /accounts/jo/role role=manager was=social_worker | cut -d' ' -f1)"
check "is theirs" manager "$(server user list --json | jq -r '.users[] | select(.id == "jo").role')"
check "the last administrator stays one" 422 "$(post admin /accounts/admin/role role=manager was=administrator | cut -d' ' -f1)"

# Out at once, by another program.
check "sam is in" 200 "$(browse sam /account -o /dev/null -w '%{http_code}')"
server user disable sam >/dev/null || fail "disable"
check "sam is out at once" "303 $URL/sign-in?then=%2Faccount" "$(browse sam /account -o /dev/null -w '%{http_code} %{redirect_url}')"
matches "and told so" 'You are not signed in any more' "$(browse sam '/sign-in?then=%2Faccount')"
check "a form of sam's changes nothing" 401 "$(browse sam /account/password -o /dev/null -w '%{http_code}' -d csrf=x)"
server user enable sam >/dev/null || fail "enable"
check "the old session stays over" 303 "$(browse sam /account -o /dev/null -w '%{http_code}')"
sign_in sam
server team move sam South >/dev/null || fail "move"
server user role sam --role family_support_worker >/dev/null || fail "role"
check "another role ends the session" 303 "$(browse sam /account -o /dev/null -w '%{http_code}')"
check "and has a line" family_support_worker "$(server audit --json | jq -r '[.audit[] | select(.action == "change_role" and .about == "sam")][0].reason')"
status=0 && said=$(server user role sam --role boss 2>&1) || status=$?
check "a role that is none is misuse" 2 "$status"
matches "which is named" '--role' "$said"
status=0 && said=$(server user role sam --role manager --qualified 2>&1) || status=$?
check "as is a manager who is qualified" 2 "$status"
matches "which is named too" '--qualified' "$said"
status=0 && said=$(server user role sam --role family_support_worker 2>&1) || status=$?
check "what they are already is refused" 1 "$status"
matches "in words" 'already' "$said"
check "nobody is nobody" 1 "$(server user role nobody --role manager >/dev/null 2>&1; echo $?)"
sign_in sam
check "teams" "North South" "$(server team list --json | jq -r '[.teams[].name] | join(" ")')"
check "signing out" "303 $URL/sign-in" "$(post sam /sign-out)"
check "signed out" 303 "$(browse sam /account -o /dev/null -w '%{http_code}')"

# Through the front: the same cookie over TLS, one policy, and an address that nobody can make up.
if PATH=$PATH:/usr/sbin command -v nginx >/dev/null; then
    start_front
    export PAGE_URL=$FRONT_URL PAGE_CA=$DATA/tls/ca.crt
    sign_in max
    check "the page through the front" 200 "$(browse max /account -D "$WORK/headers" -o /dev/null -w '%{http_code}')"
    check "one content policy" 1 "$(grep -ci '^content-security-policy:' "$WORK/headers")"
    check "it is not kept" 1 "$(grep -ci '^cache-control: no-store' "$WORK/headers")"
    check "it stays with TLS" 1 "$(grep -ci '^strict-transport-security:' "$WORK/headers")"
    check "a form of more than 64 KiB" 413 "$(head -c 70000 /dev/zero | tr '\0' a | browse max /account/password -o /dev/null -w '%{http_code}' -H 'Expect:' --data-binary @-)"
    check "another method" 405 "$(browse max /account -X DELETE -o /dev/null -w '%{http_code}')"
    for try in 1 2 3 4; do attempt aud "wrong number $try" -H "X-Forwarded-For: 192.0.2.$try" >/dev/null; done
    check "a made-up address does not shorten the wait" "429 " "$(attempt aud 'wrong again' -H 'X-Forwarded-For: 192.0.2.9')"
    unset PAGE_URL PAGE_CA
    check "somebody elsewhere does not wait for it" "303 $URL/account" "$(attempt aud "$(page_password aud)")"
    stop_front
fi

# A restart forgets sessions, the audit log and its chain stay.
stop_server || fail "stop"
check "the audit log holds" true "$(server verify --json | jq '.intact and .audit_lines > 10')"
check "no password anywhere in what was said" "" "$(grep -rlE 'the words of|not the password' "$WORK/serve.log" "$WORK/serve.out")"
finish

# Experiment S2: a text that nothing else holds is sent through every flow; then every file, journal, temporary file and log of both sides is
# searched for it, byte for byte, as it is, as UTF-16 and in hexadecimal: while the processes run, after kill -9, and at the end.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/tablets.sh"
: "${LOCK_OUT:?the path of lock_out}" "${TABLET_TOOL:?the path of tablet_tool}"
CANARY=canary-foxglove-$RANDOM-$RANDOM
DISK=$WORK/searched
mkdir "$DISK"
places=("$DATA" "$TMPDIR" "$HOME" "$DISK")
flows=0 searches=0 hits=0
flow() { flows=$((flows + 1)); }

utf16=$(printf '%s' "$CANARY" | sed 's/./&\\x00/g')
hex=$(printf '%s' "$CANARY" | od -An -tx1 | tr -d ' \n')
# Prints every place that holds it: files of both sides, and files that a process of ours holds open under no name.
found() {
    local pid fd
    grep -rlaF -e "$CANARY" "${places[@]}" "$WORK"/vault-* "$WORK/serve.log" "$WORK/serve.out" 2>/dev/null
    grep -rlaP "$utf16" "${places[@]}" "$WORK"/vault-* "$WORK/serve.log" 2>/dev/null
    grep -rlai "$hex" "${places[@]}" "$WORK"/vault-* "$WORK/serve.log" 2>/dev/null
    for pid in $server_pid; do
        for fd in /proc/"$pid"/fd/*; do
            case $(readlink "$fd") in *' (deleted)') grep -qaF "$CANARY" "$fd" 2>/dev/null && echo "$fd" ;; esac
        done
    done
}
search() { # WHEN
    local at
    at=$(found | sort -u)
    searches=$((searches + 1))
    [ -z "$at" ] || hits=$((hits + $(wc -l <<<"$at")))
    check "nothing in clear $1" "" "$at"
}

make_authority Ali
start_server
child=$(echo "{\"local_id\":\"7\",\"given_name\":\"$CANARY given\",\"family_name\":\"$CANARY family\",\"date_of_birth\":\"2015-03-01\",\"address\":\"$CANARY street\"}" \
    | server child add --json -) && flow || fail "child"
echo "{\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
    | server plan add "$child" --json - >/dev/null && flow || fail "plan"
server allocate "$child" sam --from "$(day -90)" >/dev/null && flow || fail "allocate"
server allocate "$child" jo --role second --from "$(day -90)" >/dev/null || fail "allocate jo"
for vault in sam wiped locked; do enrol_tablet sam "vault-$vault" && flow; done
enrol_tablet jo vault-jo
search "after the first sync"
all_made=()

for vault in sam wiped locked jo; do
    made=$(visit "vault-$vault" "$child" "$CANARY note" 2) && flow || fail "visit"
    all_made+=("$made")
    "$TABLET_TOOL" draft "$WORK/vault-$vault" "$CANARY draft" && flow || fail "draft"
    said=$(echo "{\"module\":\"my_words\",\"level\":\"more_words\",\"language\":\"en\",\"occurred_on\":\"$(day -1)\",\"began_at\":\"$(day -1)T10:00:00Z\",
        \"ended_at\":\"$(day -1)T10:05:00Z\",\"present\":[\"$CANARY present\"],\"sharing_before\":{},\"sharing\":{\"never\":[\"$CANARY never\"]},\"answers\":[{\"prompt\":\"words.now\",
        \"asked\":\"$CANARY asked\",\"named\":\"$CANARY named\",\"given\":\"answered\",\"text\":\"$CANARY said\",\"typed_by\":\"child\",\"picked\":[{\"shown\":\"$CANARY picked\"}]}]}" \
        | field "vault-$vault" voice new "$child" --json - | jq -r '.voice_ids[0]') && flow || fail "what a child said"
    field "vault-$vault" voice respond "$said" --text "$CANARY response" >/dev/null && flow || fail "a response"
    field "vault-$vault" voice not-safe "$child" --json <(echo "{\"present\":[\"$CANARY there\"]}") >/dev/null && flow || fail "not safe"
    echo "{\"note\":{\"opinion\":\"$CANARY opinion\",\"verbatim\":[\"$CANARY words\"]}}" \
        | field "vault-$vault" visit amend "$made" --json - --reason "$CANARY reason" >/dev/null && flow || fail "amend"
done
field vault-sam visit strike "$(visit vault-sam "$child" "$CANARY struck")" --reason "$CANARY mistake" >/dev/null && flow || fail "strike"
echo "{\"occurred_on\":\"$CANARY\"}" | field vault-sam visit new --json - >/dev/null 2>&1 && fail "a visit on no day"
flow
search "on tablets that have not sent"
for vault in sam jo sam; do field "vault-$vault" sync >/dev/null && flow || fail "sync of $vault"; done
for command in "caseload" "due" "status" "show $child"; do
    # shellcheck disable=SC2086
    field vault-sam $command --json >/dev/null && flow || fail "$command"
done
server user add --id mia --name "Mia Okoro" --role manager --manages North >/dev/null && sign_in mia && page mia /dashboard >/dev/null && page mia "/children/$child" | grep -q "$CANARY" && flow || fail "the page of the child"
for command in "show $child --history" "compliance" "verify" "device list"; do
    # shellcheck disable=SC2086
    server $command >/dev/null && flow || fail "$command"
done
printf '\x08\x01%s' "$CANARY" | curl -s -o /dev/null -H 'Content-Type: application/x-protobuf' --data-binary @- "$URL/v1/sync" && flow
page mia "/dashboard?team=$CANARY" >/dev/null && curl -s -o /dev/null "$URL/$CANARY" && flow
search "while the server runs, its journal not yet merged"

"$LOCK_OUT" "$WORK/vault-locked" && flow || fail "lock out"
server device revoke "$(device_of vault-wiped)" >/dev/null || fail "revoke"
field vault-wiped sync >/dev/null 2>&1
flow
without_pin vault-locked upload-sealed --server "$URL" >/dev/null && flow || fail "upload-sealed"
search "after a lock-out, a wipe and their deliveries"
kill -9 "$server_pid"
wait "$server_pid" 2>/dev/null
server_pid=
search "after kill -9 of the server"
server escrow open --key "$STICK/escrow.key" >/dev/null && flow || fail "escrow open"
if server backup --help >/dev/null 2>&1; then
    server backup create "$DISK/backup" >/dev/null && flow || fail "backup create"
    server backup verify "$DISK/backup" >/dev/null && flow || fail "backup verify"
fi
search "at the end"
arrived=0
for id in "${all_made[@]}"; do server show "$id" >/dev/null 2>&1 && arrived=$((arrived + 1)); done
check "all of it did arrive: sent, delivered sealed, wiped" 4 "$arrived"
field vault-jo show "${all_made[0]}" --json | grep -qF "$CANARY words" || fail "and can be read where it may be"

# Controls: what is in clear is found, wherever it lies.
caught=0
control() { [ -n "$(found)" ] && caught=$((caught + 1)) || fail "control: $1 was not found"; rm -f "$2"; }
cp "$WORK/serve.log" "$WORK/serve.kept"
echo "{\"event\":\"$CANARY\"}" >>"$WORK/serve.log"
control "a line of the log" "$WORK/none"
mv "$WORK/serve.kept" "$WORK/serve.log"
printf '%s' "$CANARY" | sed 's/./&\x00/g' >"$TMPDIR/utf16"
control "UTF-16 in a temporary file" "$TMPDIR/utf16"
printf '%s' "$hex" >"$WORK/vault-sam/hex"
control "hexadecimal in a vault" "$WORK/vault-sam/hex"
what="a log line, UTF-16, hexadecimal"
if command -v sqlite3 >/dev/null; then
    sqlite3 "$DISK/plain.db" "CREATE TABLE t (x TEXT); INSERT INTO t VALUES ('$CANARY');"
    control "an SQLite store without encryption" "$DISK/plain.db"
    what="$what, a plain SQLite store"
fi
stop_if
check "nothing is left of the controls" "" "$(found)"
stop_if
experiment S2 "$flows steps of every flow, $searches searches of both sides' files" "$hits found in clear" none "$what: $caught of $caught found"
finish

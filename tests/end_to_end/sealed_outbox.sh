# A tablet whose PIN is gone delivers what it had not sent, without a PIN, and an administrator opens it with the key from a stick.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/tablets.sh"
: "${LOCK_OUT:?the path of lock_out}"
CANARY=canary-thistle-$RANDOM-$RANDOM

make_authority Ali Zara
ALI=${children[0]} ZARA=${children[1]}
start_server
for worker in sam jo; do enrol_tablet "$worker" "$worker"; done
stop_if
stop_server || fail "serve ends"

# Offline: five visits. Then the PIN is tried ten times.
visits=()
for n in 1 2 3 4 5; do visits+=("$(visit sam "$ALI" "$CANARY note $n" "$n")"); done
check "five are sealed beside the store" 5 "$(sealed_in sam)"
"$LOCK_OUT" "$WORK/sam" || fail "lock out"
check "the store is gone" 0 "$(find "$WORK/sam" -name 'store.db*' | wc -l)"
error=$(field sam caseload 2>&1)
check "the right PIN opens nothing any more" 1 $?
matches "and the tablet says what is kept" 'What was not sent is kept, sealed' "$error"

error=$(without_pin sam upload-sealed --server "$URL" 2>&1 >/dev/null)
check "no server: refused" 1 $?
matches "with one line" '^sightline-field: the server is not there[^'$'\n'']*$' "$error"
check "and nothing is lost" 5 "$(sealed_in sam)"

# The upload is cut: three of the five are not there the first time. No PIN is asked for, none is given.
server backup create "$WORK/before" >/dev/null || fail "backup create"
start_again
mkdir "$WORK/aside"
find "$WORK/sam/sealed" -name '*.sealed' | sort | tail -3 | xargs mv -t "$WORK/aside"
without_pin sam upload-sealed --server "$URL" --json >"$WORK/first" || fail "first delivery"
check "two were sent" "2 2 0" "$(jq -r '"\(.sent) \(.held) \(.waiting)"' "$WORK/first")"
mv "$WORK"/aside/* "$WORK/sam/sealed"
without_pin sam upload-sealed --server "$URL" --json >"$WORK/second" || fail "second delivery"
check "the rest was sent, what was there was not sent again" "3 5 0" "$(jq -r '"\(.sent) \(.held) \(.waiting)"' "$WORK/second")"
before=$(server escrow list --json)
without_pin sam upload-sealed --server "$URL" --json >"$WORK/third" || fail "third delivery"
check "again: nothing is sent" "0 5 0" "$(jq -r '"\(.sent) \(.held) \(.waiting)"' "$WORK/third")"
check "and nothing is kept twice" "$before" "$(server escrow list --json)"
check "kept here until it is in a backup" 5 "$(sealed_in sam)"
matches "told in plain words" 'stay here as well, unreadable, until the server has it in a backup' "$(without_pin sam upload-sealed --server "$URL")"
check "five wait at the server" 5 "$(jq '.waiting[0].groups' <<<"$before")"
check "the tablet's lock-out is known" true "$(server device list --json | jq --arg d "$(device_of sam)" '.devices[] | select(.device_id == $d) | .wiped_at != null')"

# The server is put back to a backup from before the delivery: the tablet has them still, and they are asked for again.
stop_server || fail "serve ends"
server backup restore "$WORK/before" >/dev/null || fail "backup restore"
start_again
check "the restored server has none" 0 "$(server escrow list --json | jq '.waiting | length')"
without_pin sam upload-sealed --server "$URL" --json >"$WORK/again" || fail "delivery after a restore"
check "all are delivered again" "5 5" "$(jq -r '"\(.sent) \(.held)"' "$WORK/again")"
before=$(server escrow list --json)

# A stranger fills no disk, and neither does the tablet's neighbour with his own key.
status() { curl -s --max-time 20 -o /dev/null -w '%{http_code}' -H 'Content-Type: application/x-protobuf' --data-binary "@$1" "$URL/v1/sealed"; }
printf 'hello' >"$WORK/nonsense"
head -c 900000 /dev/urandom >"$WORK/random"
printf '\x08\x01\x12\x10aaaaaaaaaaaaaaaa\x1a\x20bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' >"$WORK/unsigned"
check "a stranger's request that is none" 400 "$(status "$WORK/nonsense")"
check "and random bytes" 400 "$(status "$WORK/random")"
check "and one without a signature" 401 "$(status "$WORK/unsigned")"
mkdir "$WORK/jo/sealed"
cp "$WORK"/sam/sealed/*.sealed "$WORK/jo/sealed"
printed=$(without_pin jo upload-sealed --server "$URL" 2>&1)
check "another tablet's files are not taken under this one's name" 1 $?
matches "and it says why" 'written by another tablet than the one that sends it' "$printed"
rm "$WORK"/jo/sealed/*.sealed
cp "$WORK/sam/upload.json" "$WORK/theirs.json"
jq '.upload_key = $key' --arg key "$(jq -r .upload_key "$WORK/jo/upload.json")" "$WORK/theirs.json" >"$WORK/sam/upload.json"
error=$(without_pin sam upload-sealed --server "$URL" 2>&1)
check "another key is refused" 1 $?
matches "in one line" 'this device cannot sign in$' "$error"
cp "$WORK/theirs.json" "$WORK/sam/upload.json"
jq '.authority_key = $key' --arg key "$(printf '%064d' 7)" "$WORK/theirs.json" >"$WORK/sam/upload.json"
error=$(without_pin sam upload-sealed --server "$URL" 2>&1)
matches "a server that is not this tablet's authority is not believed" "not signed by this tablet's authority" "$error"
cp "$WORK/theirs.json" "$WORK/sam/upload.json"
check "none of it was kept" "$before" "$(server escrow list --json)"

# The server cannot read them; the key on the stick can. Opening goes through the one way into the log.
check "nothing in clear at the server" "" "$(grep -rlaF "$CANARY" "$DATA" "$WORK/serve.log" "$WORK/sam" "$TMPDIR")"
error=$(server show "${visits[0]}" 2>&1)
check "not in the log before it is opened" 1 $?
printf '%064d\n' 9 >"$WORK/wrong.key"
error=$(server escrow open --key "$WORK/wrong.key" 2>&1)
check "another key opens nothing" 1 $?
matches "and says so" 'escrow key of another authority' "$error"
check "and changes nothing" "$before" "$(server escrow list --json)"
server deallocate "$ALI" sam >/dev/null || fail "deallocate"
server escrow open --key "$STICK/escrow.key" --json >"$WORK/opened" || fail "escrow open: $(cat "$WORK/opened")"
check "five are opened" 5 "$(jq .opened "$WORK/opened")"
late=$(jq '.revisions.accepted_late' "$WORK/opened")
check "late, for a worker who no longer has the child" 10 "$late"
for id in "${visits[@]}"; do
    check "visit $id is in the log" seen_alone "$(server show "$id" --json | jq -r .fields.sighting)"
done
matches "the log is intact" 'chain intact$' "$(server verify)"
check "nothing waits" 0 "$(server escrow list --json | jq '.waiting | length')"
matches "opening again finds nothing" '^No sealed visits wait' "$(server escrow open --key "$STICK/escrow.key")"
without_pin sam upload-sealed --server "$URL" --json >"$WORK/fourth" || fail "delivery after opening"
check "the tablet's copies are known and not sent again" "0 5" "$(jq -r '"\(.sent) \(.held)"' "$WORK/fourth")"
check "and stay until they are in a backup" 5 "$(sealed_in sam)"
server backup create "$WORK/after" >/dev/null || fail "backup create"
without_pin sam upload-sealed --server "$URL" --json >"$WORK/fifth" || fail "delivery after the backup"
check "in a backup: the tablet lets go" "5 0" "$(jq -r .backed_up "$WORK/fifth") $(sealed_in sam)"
stop_if

# A tablet without any network: its sealed folder is carried to the server. Its worker remembers the PIN later and syncs: duplicates.
jo_visit=$(visit jo "$ZARA" "$CANARY jo again" 2)
[ "$(sealed_in jo)" -ge 1 ] || fail "jo's visits are sealed"
cp -r "$WORK/jo/sealed" "$STICK/from-jo"
server escrow open "$STICK/from-jo" --key "$STICK/escrow.key" --json >"$WORK/brought" || fail "escrow open of a folder: $(cat "$WORK/brought")"
check "what was carried is in the log" seen_alone "$(server show "$jo_visit" --json | jq -r .fields.sighting)"
rows=$(server verify)
field jo sync --json >"$WORK/jo-sync" || fail "jo syncs"
check "a sync afterwards is all duplicates" duplicate "$(jq -r '[.receipts[].outcome] | unique | join(" ")' "$WORK/jo-sync")"
check "and adds nothing" "$rows" "$(server verify)"

# Damaged on the way, or no sealed visit at all: named, nothing else is held up.
printf 'x' >>"$STICK/from-jo/$(basename "$(find "$STICK/from-jo" -name '*.sealed' | head -1)")"
error=$(server escrow open "$STICK/from-jo" --key "$STICK/escrow.key" 2>&1 >/dev/null)
check "a damaged file is misuse" 2 $?
matches "named in one line" '\.sealed: A sealed group is damaged' "$error"
cp "$STICK/escrow.key" "$DATA/escrow.key"
matches "a key left on the server is told" 'move it to a safe place' "$(server escrow open --key "$DATA/escrow.key" 2>&1)"
rm "$DATA/escrow.key"
stop_server || fail "serve ends"
finish

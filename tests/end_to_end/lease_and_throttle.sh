# A tablet that was not in contact for two weeks shows nothing of its caseload until it syncs, and goes on taking visits. Wrong PINs are waited
# for by the next process too. Two workers on one tablet do not touch each other.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/tablets.sh"
: "${TABLET_TOOL:?the path of tablet_tool}"

make_authority Ali
ALI=${children[0]}
start_server
for worker in sam jo; do enrol_tablet "$worker" "$worker"; done
first=$(visit sam "$ALI" "before")

"$TABLET_TOOL" age "$WORK/sam" 13 || fail "13 days"
field sam caseload >/dev/null || fail "13 days are no reason to lock"
"$TABLET_TOOL" age "$WORK/sam" 2 || fail "two days more"
for command in caseload due "show $ALI"; do
    # shellcheck disable=SC2086
    error=$(field sam $command 2>&1 >"$WORK/out")
    check "$command is locked" 1 $?
    matches "it says what to do" '^sightline-field: This tablet has not been in contact with your organisation for 14 days.*Connect to the internet and sync[^'$'\n'']*$' "$error"
    check "and shows nothing" "" "$(cat "$WORK/out")"
done
second=$(visit sam "$ALI" "while locked")
matches "a visit is saved all the same" '^[0-9a-f-]{36}$' "$second"
echo '{"announced":true}' | field sam visit amend "$first" --json - --reason 'left out' >/dev/null || fail "amend while locked"
check "what waits is told" 3 "$(field sam status --json | jq .pending)"
field sam sync >/dev/null || fail "sync while locked"
field sam caseload >/dev/null || fail "a sync opens it again"
check "nothing was lost" seen_alone "$(server show "$second" --json | jq -r .fields.sighting)"

# The authority's own number of days.
stop_server || fail "serve ends"
sed -i 's/^lease_days = .*/lease_days = 3/' "$DATA/sightline.toml"
start_again
field sam sync >/dev/null || fail "sync under a shorter lease"
"$TABLET_TOOL" age "$WORK/sam" 4 || fail "4 days"
matches "the authority's lease counts" 'for 3 days' "$(field sam caseload 2>&1)"
field sam sync >/dev/null || fail "sync"

# Three wrong PINs are free; after the fourth the next process waits, whatever the PIN, and the neighbour does not.
before=$(state_of "$WORK/jo")
for try in 1 2 3 4; do
    SIGHTLINE_PIN=91827$try field sam status >/dev/null 2>"$WORK/err" && fail "a wrong PIN opened it"
    matches "try $try is counted" "Tries left: $((10 - try))\$" "$(cat "$WORK/err")"
done
error=$(field sam status 2>&1 >/dev/null)
check "the right PIN has to wait in a new process" 1 $?
matches "and is told how long" 'Too many wrong tries. Try again in [0-9]+ seconds$' "$error"
check "the other worker's vault is as it was" "$before" "$(state_of "$WORK/jo")"
field jo status >/dev/null || fail "the other worker signs in"
stop_server || fail "serve ends"
finish

# A tablet is revoked: it wipes itself at its first contact, by a sync or by delivering sealed visits, loses nothing that was not sent, says so,
# and the server knows what was on it and that it was wiped.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/tablets.sh"

make_authority Ali Zara
ALI=${children[0]} ZARA=${children[1]}
start_server
for vault in lost found kept; do enrol_tablet sam "$vault"; done
stop_if
device() { server device list --json | jq -r --arg d "$(device_of "$1")" ".devices[] | select(.device_id == \$d) | $2"; }

# What is on a tablet is known before it is lost.
check "a sync that brings nothing to the server counts as contact" true "$(device lost '.last_seen != null')"
check "the lease runs two weeks from it" 14 "$(device lost "((.lease_until[0:10] + \"T00:00:00Z\" | fromdate) - (.last_seen[0:10] + \"T00:00:00Z\" | fromdate)) / 86400")"
server device show "$(device_of lost)" --json >"$WORK/held" || fail "device show"
check "both children are in what it held" "$(printf '%s\n' "$ALI" "$ZARA" | sort | tr '\n' ' ')" "$(jq -r '.held[].child_id' "$WORK/held" | sort | tr '\n' ' ')"
check "by name" "Ali Khan, Zara Khan" "$(jq -r '[.held[].name] | sort | join(", ")' "$WORK/held")"
check "show says the same" "$(jq -S . "$WORK/held")" "$(server show "$(device_of lost)" --json | jq -S .)"
server deallocate "$ZARA" sam >/dev/null || fail "deallocate"
field lost sync >/dev/null || fail "sync after the child left"
check "a child that left is shown as withdrawn" "1" "$(server device show "$(device_of lost)" --json | jq '[.held[] | select(.withdrawn_at != null)] | length')"
stop_server || fail "serve ends"
held_seq=$(server device show "$(device_of lost)" --json | jq --arg c "$ALI" '.held[] | select(.child_id == $c) | .up_to_seq')
[ "$held_seq" -gt 0 ] || fail "up to where a child was sent is written at the end: $held_seq"

for vault in lost found; do
    for n in 1 2 3; do visit "$vault" "$ALI" "offline $vault $n" "$n" >/dev/null; done
done
kept_visit=$(visit kept "$ALI" "of the other tablet")
server device revoke "$(device_of lost)" >/dev/null || fail "revoke"
server device revoke "$(device_of found)" >/dev/null || fail "revoke"
check "not wiped before it was in contact" "revoked, not wiped yet" "$(device lost .state)"
matches "offline it still opens" 'Ali Khan' "$(field lost caseload)"

# First contact by a sync, with the PIN.
start_again
error=$(field lost sync 2>&1 >/dev/null)
check "the sync of a revoked tablet is refused" 1 $?
matches "in a plain sentence" 'Your organisation revoked this tablet, so everything that could be read on it has been destroyed. 3 saved here and not sent: kept, sealed' "$error"
check "its store is gone" 0 "$(find "$WORK/lost" -name 'store.db*' | wc -l)"
check "and so is what opens it" '""' "$(jq .wrapped_keys "$WORK/lost/vault.json")"
matches "it says why ever after" 'Your organisation revoked this tablet' "$(field lost caseload 2>&1)"
check "the wipe is confirmed" true "$(device lost '.wiped_at != null and (.state | startswith("revoked, wiped "))')"
check "and what was not sent is with the server already" 3 "$(server device show "$(device_of lost)" --json | jq .sealed_waiting)"

# First contact by delivering sealed visits, without the PIN.
without_pin found upload-sealed --server "$URL" --json >"$WORK/found.json" || fail "delivery of a revoked tablet: $(cat "$WORK/found.json")"
check "all was delivered" "3 0 true" "$(jq -r '"\(.sent) \(.waiting) \(.revoked)"' "$WORK/found.json")"
check "and the store is gone" 0 "$(find "$WORK/found" -name 'store.db*' | wc -l)"
check "confirmed too" true "$(device found '.wiped_at != null')"

# An order that is not the authority's is not obeyed: another server says "revoked" to a tablet that is not.
mv "$DATA" "$WORK/real"
stop_server || fail "serve ends"
"$SERVER" --data "$DATA" init >/dev/null || fail "init of the false one"
field kept status >/dev/null || fail "the third tablet opens"
start_again
field kept sync >/dev/null 2>&1 && fail "a false server is no success"
check "a tablet believes no other server" true "$([ -s "$WORK/kept/store.db" ] && echo true)"
stop_server || fail "serve ends"
rm -r "$DATA"
mv "$WORK/real" "$DATA"
start_again
field kept sync >/dev/null || fail "the third tablet is untouched"
check "its visit is accepted as ever" accepted "$(server show "$kept_visit" --json | jq -r '.history[0].outcome')"

# What the two delivered is opened; it came from a revoked tablet, and says so.
server escrow open --key "$STICK/escrow.key" --json >"$WORK/opened" || fail "escrow open: $(cat "$WORK/opened")"
check "six saves, every revision late" "6 12" "$(jq -r '"\(.opened) \(.revisions.accepted_late)"' "$WORK/opened")"
matches "the log is intact" 'chain intact$' "$(server verify)"
stop_server || fail "serve ends"
finish

# Experiment S4: tablets with 50 unsent visits are locked out by wrong PINs, or revoked and wiped. The store must be unreadable, and 50 of 50
# visits must reach the log through the sealed outbox, without a PIN. Each round does both. SIGHTLINE_LONG=1: 100 rounds, else 3.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/tablets.sh"
: "${LOCK_OUT:?the path of lock_out}"
rounds=3
[ -z "${SIGHTLINE_LONG:-}" ] || rounds=100
UNSENT=50
CANARY=canary-bramble-$RANDOM-$RANDOM

make_authority Ali
ALI=${children[0]}
server device list >/dev/null || fail "device list"
start_server

# Prints why this vault can still be read; nothing if it cannot. By the PIN, by what is left of the store, by its bytes.
readable() { # VAULT
    field "$1" caseload >/dev/null 2>&1 && echo "the PIN opens it"
    [ -z "$(find "$WORK/$1" -name 'store.db*' -print -quit)" ] || echo "the store is there"
    [ "$(jq -r .wrapped_keys "$WORK/$1/vault.json" 2>/dev/null)" = "" ] || echo "its key is there"
    grep -rqaF "$CANARY" "$WORK/$1" && echo "text in clear"
}

# Prints how many of the ids in FILE are in the log as visits that were made.
recovered() { # FILE
    server show "$ALI" --json | jq -r '.visits[] | select(.fields.sighting == "seen_alone") | .visit_id' | sort >"$WORK/in-log"
    sort -u "$1" | comm -12 - "$WORK/in-log" | wc -l
}

make_tablet() { # VAULT VISITS
    enrol_tablet sam "$1"
    local n
    for n in $(seq 1 "$2"); do visit "$1" "$ALI" "$CANARY $1 $n" $((n % 20 + 1)); done >"$WORK/$1.ids"
    check "$1: visits saved offline" "$2" "$(grep -c . "$WORK/$1.ids")"
}

deliver() { # VAULT HOW-MANY, without a PIN
    without_pin "$1" upload-sealed --server "$URL" --json >"$WORK/$1.delivery" 2>"$WORK/$1.error" || fail "$1: delivery: $(cat "$WORK/$1.error")"
    check "$1: all delivered" "$2" "$(jq '.held + .backed_up' "$WORK/$1.delivery")"
}

lost=0 opened=0 all=0
for round in $(seq 1 "$rounds"); do
    make_tablet "pin-$round" "$UNSENT"
    make_tablet "wipe-$round" "$UNSENT"
    "$LOCK_OUT" "$WORK/pin-$round" || fail "lock out"
    server device revoke "$(device_of "wipe-$round")" >/dev/null || fail "revoke"
    # Half of the revoked tablets hear of it at a sync, half when they deliver.
    [ $((round % 2)) -eq 1 ] && { field "wipe-$round" sync >/dev/null 2>&1 && fail "a revoked tablet synced"; }
    for vault in "pin-$round" "wipe-$round"; do
        deliver "$vault" "$UNSENT"
        check "$vault: nothing can be read" "" "$(readable "$vault")"
    done
    server escrow open --key "$STICK/escrow.key" >/dev/null || fail "escrow open"
    for vault in "pin-$round" "wipe-$round"; do
        found=$(recovered "$WORK/$vault.ids")
        check "$vault: recovered" "$UNSENT" "$found"
        all=$((all + UNSENT)) opened=$((opened + found)) lost=$((lost + UNSENT - found))
        rm -r "${WORK:?}/$vault"
    done
done
matches "the log is intact" 'chain intact$' "$(server verify)"

# Controls: without the sealed outbox the visits are lost and the count says so; a tablet whose wipe is left out is found readable.
make_tablet control 3
cp -r "$WORK/control" "$WORK/skipped"
rm -r "$WORK/control/sealed"
"$LOCK_OUT" "$WORK/control" || fail "lock out"
without_pin control upload-sealed --server "$URL" >/dev/null 2>&1
server escrow open --key "$STICK/escrow.key" >/dev/null 2>&1
check "control: without the sealed outbox they are lost" 0 "$(recovered "$WORK/control.ids")"
check "control: nothing else was wrong with that tablet" "" "$(readable control)"
check "control: a wipe left out is found" "the PIN opens it the store is there its key is there" "$(readable skipped | tr '\n' ' ' | sed 's/ $//')"
stop_server || fail "serve ends"
stop_if
experiment S4 "$rounds lock-outs and $rounds wipes, $UNSENT unsent visits each" "$opened of $all recovered, $lost lost, 0 stores readable" none \
    "sealed outbox removed: 3 of 3 lost, caught; wipe left out: found readable"
finish

#!/usr/bin/env bash
# The table of experiments on a log made by hand: what passed, what failed after printing a good line, what failed without one, what was
# never run. A table that hid one of these would be worse than none.
set -euo pipefail
table=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/sightline-table-XXXXXX")
trap 'rm -rf "$work"' EXIT
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

printf '# promises\nA1 | first\nA2 | second\nA3 | third\nA4 | fourth\nA5 | fifth\n' >"$work/promises"
line() { printf 'experiment %s | 5 kills | 0 lost | seeds 1..5 | control none\n' "$1"; }
block() { # TEST VERDICT [ID…]
    printf '1/9 Testing: %s\n1/9 Test: %s\nCommand: "x"\n"%s" start time: now\nOutput:\n----\n' "$1" "$1" "$1"
    for id in "${@:3}"; do line "$id"; done
    printf '<end of output>\nTest time =   1.00 sec\n----\nTest %s.\n"%s" end time: now\n' "$2" "$1"
}
{ block experiment_A1 Passed A1; block other Failed A2; block experiment_A3 Failed; block unit_base Failed; } >"$work/log"
{ line A1; line A2; line A5; line B9; } >"$work/lines"
bash "$table" "$work/promises" "$work/log" "$work/lines" >"$work/table"

row() { grep "^$1 " "$work/table" || true; }
grep -q '0 lost' <<<"$(row A1)" || fail "one that passed shows its result"
grep -q 'FAILED' <<<"$(row A1)" && fail "one that passed is not called failed"
grep -q 'FAILED: 0 lost' <<<"$(row A2)" || fail "one whose test failed is FAILED, whatever it printed"
grep -q 'FAILED: experiment_A3 printed no result' <<<"$(row A3)" || fail "one that ended without a line is FAILED"
grep -q 'not run' <<<"$(row A4)" || fail "one that was not run is shown as such"
grep -q '0 lost' <<<"$(row A5)" || fail "a line left by one that ran by hand is shown"
grep -q '0 lost' <<<"$(row B9)" || fail "one that is not among the promises is shown too"
[ "$(wc -l <"$work/table")" -eq 7 ] || fail "each stands there once: $(cat "$work/table")"
bash "$table" "$work/promises" "$work/none" "$work/lines" >/dev/null 2>&1 && fail "a log that is not there is an error"
[ "$failures" -eq 0 ] && echo "all held"
exit "$failures"

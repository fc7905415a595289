#!/usr/bin/env bash
# A switch over one of our enums has no `default:`, so that a new value is a compile error everywhere it must be thought of.
# switches_allowed.txt names the files that switch over somebody else's numbers; it may only shrink.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

allowed=$(sed -E 's/#.*//; s/ *\|.*//; /^ *$/d' "${SWITCHES_ALLOWED:-$here/switches_allowed.txt}")
ours=(shared mobile sync-server qml)
found=$(search '^ *default *:' '*.h' '*.cpp')
while IFS= read -r line; do
    [ -n "$line" ] || continue
    grep -qxF -- "${line%%:*}" <<<"$allowed" || complain "$(cut -d: -f1,2 <<<"$line"): a switch with default; name every value and end with unreachable()"
done <<<"$found"
while IFS= read -r file; do
    [ -n "$file" ] || continue
    grep -q "^$file:" <<<"$found" || complain "tests/architecture/switches_allowed.txt:1: $file needs no exception any more; take it out"
done <<<"$allowed"
finish

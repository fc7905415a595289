#!/usr/bin/env bash
# R10: each of the ten rules that keep the sync lossless is switched off; the simulator must notice within 300 schedules.
set -euo pipefail
simulate=${1:?usage: rules_off.sh SIMULATE}
# shellcheck source=../support/experiment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../support/experiment.sh"

most=300
[ "${SIGHTLINE_LONG:-}" != 1 ] || most=2000
caught=0 missed='' rules=0 latest=0
while read -r number name _; do
    rules=$((rules + 1))
    if found=$("$simulate" --seeds "1..$most" --without "$number"); then
        missed="$missed $number ($name)"
        printf 'rule %s (%s): NOT NOTICED in %s schedules\n' "$number" "$name" "$most"
    else
        said=$(grep -m1 '^seed [0-9]*: INVARIANT' <<< "$found") || { printf 'rule %s ended without an invariant: %s\n' "$number" "$found"; exit 1; }
        caught=$((caught + 1))
        seed=${said#seed } seed=${seed%%:*}
        [ "$seed" -le "$latest" ] || latest=$seed
        printf 'rule %s (%s): %s\n' "$number" "$name" "${said:0:160}"
    fi
done < <("$simulate" --list-rules)

# The same schedules with every rule in force: what was noticed was the missing rule.
control='kept rules raise an alarm'
"$simulate" --seeds "1..$latest" > /dev/null && control="the same seeds with every rule in force hold"
experiment R10 "$rules rules, at most $most schedules each" "$caught of $rules noticed, the last at seed $latest${missed:+; missed:$missed}" \
    "1..$most" "$control"
[ "$caught" = "$rules" ] && [ "$rules" = 10 ] && [ "$control" = 'the same seeds with every rule in force hold' ]

#!/usr/bin/env bash
# R8: many schedules of the real engine, every invariant at the end of each; the first of them played twice, with equal traces.
# R10 is its control: every rule switched off must be noticed.
set -euo pipefail
simulate=${1:?usage: schedules.sh SIMULATE}
# shellcheck source=../support/experiment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../support/experiment.sh"

last=2000 twice=100
[ "${SIGHTLINE_LONG:-}" != 1 ] || { last=1000000; twice=2000; }
workers=$(nproc)
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$folder"' EXIT

failed=0
pids=()
for ((n = 0; n < workers; n++)); do
    from=$((last * n / workers + 1)) to=$((last * (n + 1) / workers))
    "$simulate" --seeds "$from..$to" > "$folder/$n" 2>&1 &
    pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
cat "$folder"/*
"$simulate" --seeds "1..$twice" --twice > "$folder/twice" 2>&1 || failed=1
cat "$folder/twice"

control='NOT CAUGHT'
if ! "$simulate" --seeds 1..300 --without durable-save > "$folder/control"; then
    grep -q '^seed [0-9]*: INVARIANT' "$folder/control" && control='caught'
fi
result='every invariant held, equal traces'
[ "$failed" = 0 ] || result="$(grep -h INVARIANT "$folder"/[0-9t]* | head -n 1)"
experiment R8 "$last schedules of 60 steps, $twice of them twice" "$result" "1..$last" "saving without a flush: $control"
[ "$failed" = 0 ] && [ "$control" = caught ]

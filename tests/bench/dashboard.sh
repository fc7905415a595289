#!/usr/bin/env bash
# Runs bench_dashboard on a small authority: that it works, and that every page the server describes is asked for; with
# SIGHTLINE_LONG=1 on 20,000 children with a million visits, whose figures are the ones that count. No time is judged.
set -euo pipefail
: "${SERVER:?}" "${BENCH:?}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
scale=(--children 240 --visits 4800 --requests 1 --commits 2 --pushes 8 --pages 2)
[ "${SIGHTLINE_LONG:-}" != 1 ] || scale=()
"$BENCH" --server "$SERVER" --folder "$folder/authority" "${scale[@]}" | tee "$folder/said"
grep -q '^described and not asked for: nothing$' "$folder/said"
! grep -E 'answered [0-9]+: not counted|has nothing to show' "$folder/said"

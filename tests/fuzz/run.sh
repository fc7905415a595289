#!/usr/bin/env bash
# Usage: run.sh BUILD [SECONDS]. F1: every fuzz target of that build over its corpus, some seconds each (default 5), or ten million
# inputs with SIGHTLINE_LONG=1. What crashes one is kept in BUILD/crashes; new inputs of the long scale in BUILD/corpus.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${1:?the folder of the fuzz build} seconds=${2:-5}
seed=${SIGHTLINE_SEED:-1}
targets=(revision request response imports documents)

for target in "${targets[@]}" planted; do
    [ -x "$build/bin/fuzz_$target" ] || { echo "skipped: $build/bin/fuzz_$target is not built (cmake --preset fuzz, cmake --build --preset fuzz)"; exit 77; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/sightline-fuzz-XXXXXX")
trap 'rm -rf "$work"' EXIT
export TMPDIR=$work/files ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
mkdir "$TMPDIR"
[ ! -d /dev/shm ] || { TMPDIR=$(mktemp -d /dev/shm/sightline-fuzz-XXXXXX); trap 'rm -rf "$work" "$TMPDIR"' EXIT; }
mkdir -p "$build/crashes"

# fuzz TARGET SECONDS CORPUS: what libFuzzer says, into $work/TARGET.log
fuzz() {
    local scale=(-max_total_time="$2")
    [ "${SIGHTLINE_LONG:-}" = 1 ] && [ "$1" != planted ] && scale=(-runs=10000000)
    mkdir -p "$3"
    "$build/bin/fuzz_$1" "${scale[@]}" -seed="$seed" -max_len=20000 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$build/crashes/$1-" "$3" "$here/corpus/$1" >"$work/$1.log" 2>&1
}

crashes=0 inputs=0
for target in "${targets[@]}"; do
    corpus=$work/corpus/$target
    [ "${SIGHTLINE_LONG:-}" = 1 ] && corpus=$build/corpus/$target
    fuzz "$target" "$seconds" "$corpus" || { crashes=$((crashes + 1)); echo "FAILED: fuzz_$target:"; tail -n 40 "$work/$target.log"; }
    done_=$(awk '/^stat::number_of_executed_units:/ {print $2}' "$work/$target.log")
    echo "fuzz_$target: ${done_:-0} inputs, $(grep -o 'cov: [0-9]*' "$work/$target.log" | tail -n 1)"
    inputs=$((inputs + ${done_:-0}))
    [ "${done_:-0}" -gt 0 ] || { crashes=$((crashes + 1)); echo "FAILED: fuzz_$target tried nothing"; }
done

# The control: a reader with a bug put in. It must be found in the same way.
control="NOT found"
if ! fuzz planted 30 "$work/corpus/planted" && grep -q 'SUMMARY: .*Sanitizer.*fuzz_planted.cpp' "$work/planted.log"; then
    control=found
    rm -f "$build"/crashes/planted-*
fi
line="experiment F1 | ${#targets[@]} targets, $inputs inputs | $crashes crashes | seeds $seed | control a reader that believes a length it is told: $control"
printf '%s\n' "$line"
[ -z "${SIGHTLINE_EXPERIMENTS:-}" ] || printf '%s\n' "$line" >> "$SIGHTLINE_EXPERIMENTS"
[ "$crashes" = 0 ] && [ "$control" != "NOT found" ]

#!/usr/bin/env bash
# clang-tidy over a few files: those changed since the last commit, else a sample spread evenly over all of them. What is picked does not depend
# on the day: a commit that passed passes again. TIDY_FILES_MAX (default 4) bounds the time, 0 takes every file; SIGHTLINE_LONG takes every
# file too. TIDY_BUILD names the build folder with compile_commands.json.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

command -v clang-tidy >/dev/null || { echo "skipped: clang-tidy is not installed"; exit 77; }
build=${TIDY_BUILD:?names the build folder}
[ -f "$build/compile_commands.json" ] || { echo "skipped: no compile_commands.json in $build"; exit 77; }
most=${TIDY_FILES_MAX:-4}
[ -z "${SIGHTLINE_LONG:-}" ] || most=0

compiled() { grep -E '"file":' "$build/compile_commands.json" | sed -E "s#.*\"file\": *\"$PWD/##; s#\".*##" | grep -E '^(shared|mobile|sync-server)/' | LC_ALL=C sort -u; }
changed() { git diff --name-only HEAD -- shared mobile sync-server 2>/dev/null | grep -E '\.cpp$' || true; }

mapfile -t known < <(compiled)
if [ "$most" -eq 0 ] || [ "$most" -ge ${#known[@]} ]; then
    picked=("${known[@]}")
else
    mapfile -t picked < <(changed | grep -xFf <(printf '%s\n' "${known[@]}") | head -n "$most" || true)
    if [ ${#picked[@]} -eq 0 ]; then
        for ((i = 0; i < most; ++i)); do picked+=("${known[i * ${#known[@]} / most]}"); done
    fi
fi
[ ${#picked[@]} -gt 0 ] || { echo "skipped: nothing to look at"; exit 77; }
printf 'clang-tidy: %s\n' "${picked[@]}"
while IFS= read -r line; do
    complain "${line#"$PWD"/}"
done < <(printf '%s\n' "${picked[@]}" | xargs -d '\n' -P 2 -n 1 clang-tidy --quiet -p "$build" 2>/dev/null | grep -E '(warning|error): ' | sort -u || true)
finish

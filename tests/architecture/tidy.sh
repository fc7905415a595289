#!/usr/bin/env bash
# clang-tidy over a few files: those changed since the last commit, else a sample that moves on every day. TIDY_FILES_MAX (default 4) bounds
# the time; TIDY_BUILD names the build folder with compile_commands.json.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

command -v clang-tidy >/dev/null || { echo "skipped: clang-tidy is not installed"; exit 77; }
build=${TIDY_BUILD:?names the build folder}
[ -f "$build/compile_commands.json" ] || { echo "skipped: no compile_commands.json in $build"; exit 77; }
most=${TIDY_FILES_MAX:-4}

compiled() { grep -E '"file":' "$build/compile_commands.json" | sed -E "s#.*\"file\": *\"$PWD/##; s#\".*##" | grep -E '^(shared|mobile|sync-server)/' | LC_ALL=C sort -u; }
changed() { git diff --name-only HEAD -- shared mobile sync-server 2>/dev/null | grep -E '\.cpp$' || true; }

mapfile -t known < <(compiled)
mapfile -t picked < <(changed | grep -xFf <(printf '%s\n' "${known[@]}") | head -n "$most" || true)
if [ ${#picked[@]} -eq 0 ] && [ ${#known[@]} -gt 0 ]; then
    first=$(($(date +%j | sed 's/^0*//') * most % ${#known[@]}))
    picked=("${known[@]:first:most}")
fi
[ ${#picked[@]} -gt 0 ] || { echo "skipped: nothing to look at"; exit 77; }
printf 'clang-tidy: %s\n' "${picked[@]}"
while IFS= read -r line; do
    complain "${line#"$PWD"/}"
done < <(printf '%s\n' "${picked[@]}" | xargs -d '\n' -P 2 -n 1 clang-tidy --quiet -p "$build" 2>/dev/null | grep -E '(warning|error): ' | sort -u || true)
finish

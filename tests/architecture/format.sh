#!/usr/bin/env bash
# The code is formatted as .clang-format says.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

command -v clang-format >/dev/null || { echo "skipped: clang-format is not installed"; exit 77; }
while IFS= read -r line; do
    complain "$line"
done < <(files '*.h' '*.cpp' | xargs -r -d '\n' -P 2 -n 40 clang-format --dry-run 2>&1 | grep -E '^[^ ]+:[0-9]+:[0-9]+: ' \
    | sed -E "s/: (warning|error): .*/: not formatted; run clang-format -i/" | awk -F: '!seen[$1]++')
finish

#!/usr/bin/env bash
# No file of ours over 400 lines; those over 300 are named, to be looked at.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

most=400
while read -r lines file; do
    if [ "$lines" -gt "$most" ]; then complain "$file:$((most + 1)): the file has $lines lines; split it by topic"
    elif [ "$lines" -gt 300 ]; then printf 'note: %s has %d lines\n' "$file" "$lines"
    fi
done < <(files '*.h' '*.cpp' '*.qml' '*.proto' '*.sql' '*.js' '*.mjs' '*.css' '*.cmake' 'CMakeLists.txt' '*.sh' \
    | xargs -r -d '\n' wc -l | grep -v ' total$')
finish

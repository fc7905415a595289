#!/usr/bin/env bash
# Nothing is left for later in the tree: work that is not done is not there.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

words='TO''DO|FIX''ME|HA''CK'
while IFS= read -r line; do
    complain "$(cut -d: -f1,2 <<<"$line"): unfinished: $(cut -d: -f3- <<<"$line")"
done < <(search "(^|[^A-Za-z0-9_])($words)([^A-Za-z0-9_]|\$)" '*.h' '*.cpp' '*.qml' '*.js' '*.mjs' '*.css' '*.md' '*.proto' '*.sql' '*.toml' '*.cmake' 'CMakeLists.txt' '*.sh')
finish

#!/usr/bin/env bash
# Names that say nothing: each of them hid a class that did too much.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

while IFS= read -r line; do
    complain "$(cut -d: -f1,2 <<<"$line"): say what it is instead: $(cut -d: -f3- <<<"$line")"
done < <(search '^ *(class|struct|enum class|enum) +[A-Za-z0-9_]*(Manager|Helper|Utils?|Handler|Data|Info|Base|Impl)( |$|\{|:)' '*.h' '*.cpp')
while IFS= read -r file; do
    complain "$file:1: a drawer for odds and ends; name the file after its topic"
done < <(files '*util*.h' '*util*.cpp' '*helper*.h' '*helper*.cpp' '*misc*.h' '*misc*.cpp')
finish

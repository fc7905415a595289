#!/usr/bin/env bash
# The rules that keep the sync lossless cannot be switched off in a program that is shipped: `holds` is defined in one file of the product,
# which only says true, and once more in the simulator, which no other program is built from.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

ours_only='^shared/sync/lossless_rules\.cpp$|^tests/simulation/switched_rules\.cpp$'
while IFS=: read -r file line _; do
    grep -qE "$ours_only" <<< "$file" || complain "$file:$line: a second answer to whether a rule holds"
done < <(search 'bool holds\(LosslessRule' '*.cpp')
if [ -e shared/sync/lossless_rules.cpp ] && grep -nE '^ *return ' shared/sync/lossless_rules.cpp | grep -v 'return true;'; then
    complain 'shared/sync/lossless_rules.cpp: it knows another answer than true'
fi
while IFS=: read -r file line _; do
    [ "$file" = tests/simulation/CMakeLists.txt ] || complain "$file:$line: only the simulator may go without a rule"
done < <(search 'switched_rules' 'CMakeLists.txt')
finish

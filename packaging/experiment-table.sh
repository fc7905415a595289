#!/usr/bin/env bash
# Usage: experiment-table.sh PROMISES CTEST-LOG LINES
# Prints one table of all experiments: those of PROMISES in its order, with what ctest's log says of their tests and, for those run
# by hand, the LINES they left. One that left nothing is "not run"; one whose test did not pass is FAILED, whatever it printed.
set -euo pipefail
[ $# = 3 ] || { printf 'usage: experiment-table.sh PROMISES CTEST-LOG LINES\n' >&2; exit 2; }
for file in "$@"; do [ -r "$file" ] || { printf 'experiment-table: %s cannot be read\n' "$file" >&2; exit 1; }; done

awk -F ' *\\| *' '
function trimmed(text) { gsub(/^ +| +$/, "", text); return text }
function add(id, scale, result, seeds, control) {
    rows[id] = rows[id] (id in rows && rows[id] != "" ? "\n" : "") scale "\t" result "\t" seeds "\t" control
}
function addLine(line, failed,   part, id) {
    split(line, part, / *\| */)
    id = substr(part[1], 12)
    if (!(id in known)) { known[id] = 1; order[++count] = id }
    sub(/^seeds /, "", part[4]); sub(/^control /, "", part[5])
    add(id, part[2], (failed ? "FAILED: " : "") part[3], part[4], part[5])
    seen[line] = 1
}
function endTest(   i, id, failed) {
    failed = verdict != "Passed"
    for (i = 1; i <= lines; ++i) addLine(line[i], failed)
    if (lines == 0 && failed && verdict != "Skipped" && match(test, /^experiment_/)) {
        id = substr(test, 12)
        if (!(id in known)) { known[id] = 1; order[++count] = id }
        add(id, "", "FAILED: " test " printed no result", "", "")
    }
    lines = 0; verdict = ""; test = ""
}
FILENAME == ARGV[1] {
    if ($0 !~ /^#/ && NF >= 2) { id = trimmed($1); known[id] = 1; order[++count] = id; what[id] = trimmed($2) }
    next
}
FILENAME == ARGV[2] {
    if (match($0, /^[0-9]+\/[0-9]+ Test: /)) { test = substr($0, RLENGTH + 1); lines = 0 }
    else if (/^experiment [A-Z0-9]+ \| /) line[++lines] = $0
    else if (/^Test [A-Z][a-z ]*\.$/) verdict = substr($0, 6, length($0) - 6)
    else if (/^".*" end time:/) endTest()
    next
}
/^experiment [A-Z0-9]+ \| / { if (!($0 in seen)) addLine($0, 0) }
END {
    head = "id\twhat\tscale\tresult\tseeds\tcontrol"
    table[++height] = head
    for (i = 1; i <= count; ++i) {
        id = order[i]
        if (!(id in rows) || rows[id] == "") rows[id] = "\tnot run\t\t"
        pieces = split(rows[id], piece, "\n")
        for (j = 1; j <= pieces; ++j) table[++height] = (j == 1 ? id : "") "\t" (j == 1 ? what[id] : "") "\t" piece[j]
    }
    for (i = 1; i <= height; ++i) {
        cells = split(table[i], cell, "\t")
        for (j = 1; j <= cells; ++j) if (length(cell[j]) > width[j]) width[j] = length(cell[j])
    }
    for (i = 1; i <= height; ++i) {
        cells = split(table[i], cell, "\t")
        text = ""
        for (j = 1; j <= cells; ++j) text = text (j > 1 ? "  " : "") (j == 6 ? cell[j] : sprintf("%-" width[j] "s", cell[j]))
        sub(/ +$/, "", text)
        print text
    }
}' "$@"

#!/usr/bin/env bash
# Whether a program has anything of the caseload in it: `links.sh BUILD TARGET PROGRAM` reads how TARGET is linked, and the symbols
# of PROGRAM. Lists what is there and fails; says how much it looked at.
set -euo pipefail

if [ $# -ne 3 ] || [ ! -f "$1/build.ninja" ] || [ ! -x "$3" ]; then
    printf 'usage: %s BUILD TARGET PROGRAM\n' "${0##*/}" >&2
    exit 2
fi
build=$1 target=$2 program=$3
findings=0
complain() {
    printf '%s\n' "$1"
    findings=$((findings + 1))
}

allowed='base|domain|json|voice|crypto|child_journal|child_space|child_spaceplugin|qml_child|qml_childplugin|qml_theme|qml_themeplugin|qml_components|qml_componentsplugin'
linked=$(awk -v target="bin/$target:" '$1 == "build" && $2 == target { within = 1 } within && $1 == "LINK_LIBRARIES" { print; exit }' \
    "$build/build.ninja" | tr ' ' '\n' | grep -oE 'libsightline_[a-z_]+\.a' | LC_ALL=C sort -u || true)
[ -n "$linked" ] || complain "the link line of $target was not found"
while IFS= read -r library; do
    [ -n "$library" ] || continue
    grep -qxE "libsightline_($allowed)\.a" <<<"$library" || complain "the link line of $target has $library"
done <<<"$linked"

# What no program of the child's space may know: where records are kept, read, changed, sent.
caseload='sightline::(store|session|projection|revision|rules|sync|vault|transport|mobile)::|sightline::(ChildFile|Revision|RevisionGroup|TabletStore)\b'
symbols=$(nm --demangle --defined-only "$program")
while IFS= read -r symbol; do
    [ -n "$symbol" ] && complain "$target has a symbol of the caseload: $symbol"
done < <(grep -oE "($caseload).*" <<<"$symbols" | LC_ALL=C sort -u | head -n 20 || true)

# That the symbols were readable at all.
grep -q 'sightline::child_space::ChildSpaceViewModel' <<<"$symbols" || complain "$target: its symbols cannot be read"
printf '%s: %d libraries of ours, %d symbols looked at, %d found\n' "$target" "$(wc -l <<<"$linked")" "$(wc -l <<<"$symbols")" "$findings"
[ "$findings" -eq 0 ]

# shellcheck shell=bash disable=SC2034
# Shared by the checks of this folder; source it. Each check is called with the source tree and lists what is wrong as FILE:LINE: reason.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    printf 'usage: %s SOURCE-TREE\n' "${0##*/}" >&2
    exit 2
fi
cd "$1"

ours=(shared mobile sync-server qml tests packaging)
findings=0

complain() { # what
    printf '%s\n' "$1"
    findings=$((findings + 1))
}

# Our files that end in one of the given ways, one a line.
files() { # pattern…
    local folders=() folder arguments=() pattern
    for folder in "${ours[@]}"; do [ -d "$folder" ] && folders+=("$folder"); done
    [ ${#folders[@]} -gt 0 ] || return 0
    for pattern in "$@"; do arguments+=(-o -name "$pattern"); done
    find "${folders[@]}" \( -name node_modules -o -name build \) -prune -o -type f \( "${arguments[@]:1}" \) -print | LC_ALL=C sort
}

search() { # regular expression, file patterns…
    local expression=$1
    shift
    files "$@" | xargs -r -d '\n' grep -nHE -- "$expression" || true
}

finish() {
    [ "$findings" -eq 0 ] || { printf '%s: %d found\n' "${0##*/}" "$findings"; exit 1; }
    printf '%s: nothing found\n' "${0##*/}"
}

#!/usr/bin/env bash
# Every path of the tree that a document names in `code` or a link exists: documents that send readers nowhere are worse than none.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

# A path begins with one of our folders or with ./ or is a file beside the document; options, commands and placeholders are not paths.
named_paths() { # document: LINE:PATH
    grep -noE '`[^`]+`|\]\([^)#]+' "$1" | sed -E 's/:`([^`]*)`?$/:\1/; s/:\]\(/:/' | while IFS=: read -r line text; do
        for word in $text; do
            case $word in
                *[\<\>\*\{\}\$…=@]* | *://* | *' '* | -* | *..*A*) ;;
                shared/* | mobile/* | sync-server/* | qml/* | tests/* | packaging/* | .ci/* | ./*) printf '%s:%s\n' "$line" "${word%[,.;:]}" ;;
                *.md) printf '%s:%s\n' "$line" "$word" ;;
            esac
        done
    done
}

exists() { # document, path
    local base
    base=$(dirname "$1")
    [ -e "$2" ] || [ -e "$base/$2" ] || [ -e "${2%%:*}" ]
}

for document in README.md $(files '*.md'); do
    [ -f "$document" ] || { complain "$document:1: the document is missing"; continue; }
    while IFS=: read -r line path; do
        exists "$document" "$path" || complain "$document:$line: there is no $path"
    done < <(named_paths "$document")
done
finish

#!/usr/bin/env bash
# No web address but names (XML namespaces, licences), reserved examples and this machine: the product talks to its own authority only, and
# packages come from whatever source the machine is set up with.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

fine='https?://(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com)|127\.0\.0\.1|localhost|\[::1\]|([A-Za-z0-9-]+\.)*(example|test|invalid)(\.(org|com|net))?|\$|%|<|")'
while IFS= read -r line; do
    complain "$(cut -d: -f1,2 <<<"$line"): a host outside: $(grep -oE 'https?://[A-Za-z0-9.-]+' <<<"$line" | grep -vE "$fine" | head -n 1)"
done < <(files '*' | xargs -r -d '\n' grep -nHIE 'https?://[A-Za-z0-9-]+\.[A-Za-z0-9]' | sed -E "s#${fine}[A-Za-z0-9./:_-]*##g" | grep -E 'https?://[A-Za-z0-9-]+\.[A-Za-z0-9]' || true)
finish

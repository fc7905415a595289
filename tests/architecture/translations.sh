#!/usr/bin/env bash
# The .ts files hold exactly the sentences of the sources, English has every plural, and every sentence has a place where the
# translators' tools find it (a free function called tr has none).
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

command -v "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" > /dev/null || { echo "skipped: lupdate is not installed"; exit 77; }
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
mobile/i18n/update "$fresh" > "$fresh/said" 2>&1 || complain "mobile/i18n/update: $(tail -n 1 "$fresh/said")"
while IFS= read -r line; do complain "$line"; done < <(sed "s,^$PWD/,," "$fresh/said" | LC_ALL=C sort -u | grep -E 'lacks Q_OBJECT|called without context' || true)
for ts in "$fresh"/sightline_*.ts; do
    name=mobile/i18n/${ts##*/}
    cmp -s "$ts" "$name" || complain "$name:1: not what the sources say now: run mobile/i18n/update"
done
while IFS=: read -r line _; do
    complain "mobile/i18n/sightline_en_GB.ts:$line: English lacks a plural: $(sed -n "$((line - 1))p" "$fresh/sightline_en_GB.ts" | sed 's/^ *//')"
done < <(grep -n 'type="unfinished"' "$fresh/sightline_en_GB.ts" || true)
finish

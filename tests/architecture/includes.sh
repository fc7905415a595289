#!/usr/bin/env bash
# Which folder may include what: the table of the architecture, kept by a test.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/architecture/common.sh
. "$here/common.sh"

# folder | folders of shared/ and of its own program that it may include
own='
shared/base|base
shared/domain|base domain
shared/json|base domain json
shared/crypto|base crypto
shared/voice|base domain json voice
shared/rules|base domain json rules
shared/revision|base domain crypto rules revision voice
shared/projection|base domain json rules revision projection voice
shared/sync|base domain crypto rules revision sync voice
shared/store|base domain crypto rules revision projection sync store
shared/vault|base domain json crypto rules vault
sync-server/store|base domain crypto rules revision sync store
sync-server/service|base domain json crypto rules revision projection sync store vault service access voice
sync-server/access|base domain crypto sync store vault service access
sync-server/imports|base domain crypto revision rules projection service imports
sync-server/reports|base domain json crypto rules revision projection store service access reports voice
mobile/session|base domain json crypto rules revision projection sync store vault session voice
mobile/child_space|base domain json crypto voice child_space
mobile/transport|base domain json crypto rules revision sync vault session transport
'

# header | folders that may include it, as a regular expression | why
foreign='
sqlite3\.h|^(shared/store/|tests/simulation/|tests/faults/watched_vfs\.)|only the store knows SQLite
cpprest/|^sync-server/http/|cpprestsdk stays replaceable in a day
pplx/|^sync-server/http/|cpprestsdk stays replaceable in a day
sodium\.h|^(shared/(crypto|vault)|tests/simulation)/|the primitives are used through crypto/
pqxx/|^sync-server/store/|only the store knows PostgreSQL
libpq-fe\.h|^sync-server/store/|only the store knows PostgreSQL
toml\+\+/|^(shared/rules|sync-server/(cli|service))/|configuration is read in one place
csv\.h|^sync-server/imports/|files of other systems are read by the imports
pugixml\.hpp|^(sync-server/imports|tests)/|files of other systems are read by the imports
zip\.h|^(sync-server/(imports|reports)|tests)/|files of other systems are read by the imports
CLI/|^(sync-server/cli|mobile/field|tests)/|only programs have a command line
date/|^(shared/base|sync-server/dashboard)/|time zones are London dates to everybody else
curl/|^sync-server/access/|only signing in elsewhere asks another server
cjose/|^sync-server/access/|only signing in elsewhere has signatures of others to check
openssl/|^tests/end_to_end/|crypto is libsodium; only attacks on the front speak TLS by hand
Q[A-Z][A-Za-z]*>|^(mobile|qml|tests)/|Qt is for the tablet
Qt[A-Z][A-Za-z]*/|^(mobile|qml|tests)/|Qt is for the tablet
QtQuick|^(mobile/(viewmodels|platform)|mobile/main|qml|tests)|session and transport have no screen
'

while IFS='|' read -r folder allowed; do
    [ -n "$folder" ] && [ -d "$folder" ] || continue
    ours=("$folder")
    while IFS= read -r line; do
        complain "$(cut -d: -f1,2 <<<"$line"): $folder may not include $(sed -E 's/.*#include "([^"]*)".*/\1/' <<<"$line")"
    done < <(search '^ *#include "[a-z_]+/' '*.h' '*.cpp' | grep -vE "#include \"(${allowed// /|})/" || true)
done <<<"$own"

ours=(shared mobile sync-server qml tests)
all=$(search '^ *#include [<"]' '*.h' '*.cpp')
while IFS= read -r row; do
    [ -n "$row" ] || continue
    header=${row%%|*}
    why=${row##*|}
    folders=${row#*|}
    folders=${folders%|*}
    while IFS= read -r line; do
        [ -n "$line" ] || continue
        complain "$(cut -d: -f1,2 <<<"$line"): $(sed -E 's/^[^#]*//' <<<"$line"): $why"
    done < <(grep -E "#include <($header)" <<<"$all" | grep -vE "$folders" || true)
done <<<"$foreign"
finish

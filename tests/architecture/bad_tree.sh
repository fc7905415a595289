#!/usr/bin/env bash
# Makes a small tree in which every check of this folder finds something: a check that cannot fail says nothing.
# Words that the checks look for are put together here, so that they are not found in this file.
set -euo pipefail
root=${1:?usage: bad_tree.sh FOLDER}
rm -rf "$root"
mkdir -p "$root"/{shared/base,shared/domain,sync-server/service,mobile/session,qml,tests,packaging}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cp "$top/.clang-format" "$top/.clang-tidy" "$root"

write() { cat > "$root/$1"; }

write shared/base/clock.h <<'CODE'
#pragma once
#include "domain/visit.h"
#include <QString>
#include <sqlite3.h>
CODE
write sync-server/service/visit_service.cpp <<'CODE'
#include <cpprest/http_client.h>
int f(int n)
{
    switch (n) {
    default: return 0;
    }
}
CODE
write shared/domain/visit_manager.h <<'CODE'
#pragma once
class VisitManager {
};
CODE
write shared/domain/string_utils.h <<'CODE'
#pragma once
CODE
printf 'bool isNamed(const char* name) { return name != 0; }\n' > "$root/shared/base/name.cpp"
mkdir "$root/build"
printf '[{ "directory": "%s",\n  "command": "c++ -std=c++20 -c shared/base/name.cpp",\n  "file": "%s/shared/base/name.cpp" }]\n' \
    "$root" "$root" > "$root/build/compile_commands.json"
printf '// TO%s: later\nint   x ;\n' DO > "$root/shared/domain/visit.h"
printf 'const char* const kMirror = "http%s//packages.somewhere.net/debian";\n' : > "$root/mobile/session/mirror.h"
{ for _ in $(seq 401); do echo '// one more line'; done; } > "$root/shared/domain/long.cpp"
printf '# Bad\nSee `shared/domain/nowhere.md`.\n' > "$root/README.md"
printf 'shared/domain/visit.h | none any more\n' > "$root/switches_allowed.txt"
printf 'bool holds(LosslessRule rule)\n{\n    return rule != kMissing;\n}\n' > "$root/sync-server/service/lenient.cpp"

# Sentences for people: one that nobody can translate, a plural without its English, and .ts files that know of neither.
mkdir -p "$root"/mobile/{i18n,viewmodels}
cp "$top/mobile/i18n/update" "$root/mobile/i18n/"
for language in cy en_GB pl ro so ur; do
    printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s">\n</TS>\n' "$language" > "$root/mobile/i18n/sightline_$language.ts"
done
write mobile/viewmodels/stray.cpp <<'CODE'
namespace sightline {
const char* stray()
{
    return tr("Nobody can translate this");
}
} // namespace sightline
CODE
printf 'import QtQuick\nText {\n    text: qsTr("%%n stray thing(s)", "", 2)\n}\n' > "$root/qml/Stray.qml"

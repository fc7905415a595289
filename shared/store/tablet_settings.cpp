#include "store/tablet_settings.h"

namespace sightline::store {

std::optional<std::string> readSetting(Database& database, std::string_view name)
{
    auto row = database.prepare("SELECT value FROM setting WHERE name = ?");
    row.bind(name);
    if (!row.step()) return std::nullopt;
    return row.blob(0);
}

void writeSetting(Database& database, std::string_view name, std::string_view value)
{
    database.prepare("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2")
        .bind(name)
        .bindBlob(value)
        .run();
}

} // namespace sightline::store

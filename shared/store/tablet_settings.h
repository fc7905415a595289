#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/database.h"

namespace sightline::store {

/// Small facts by name, inside the caller's transaction. They throw DatabaseError.
[[nodiscard]] std::optional<std::string> readSetting(Database& database, std::string_view name);
void writeSetting(Database& database, std::string_view name, std::string_view value);

} // namespace sightline::store

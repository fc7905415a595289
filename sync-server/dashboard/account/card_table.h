#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sightline::server::dashboard {

/// A table whose rows become cards where there is no room for columns; its roles keep it a table for those who listen. The first
/// cell of a row is its heading. Labels are plain text, cells HTML.
[[nodiscard]] std::string cardTable(
    std::string_view caption, const std::vector<std::string>& labels, const std::vector<std::vector<std::string>>& rows);

} // namespace sightline::server::dashboard

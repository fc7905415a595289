#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/authority_store.h"

namespace sightline::server::dashboard {

/// "Qualified social worker".
[[nodiscard]] std::string roleInWords(const Worker& worker);
[[nodiscard]] std::string_view roleInWords(WorkerRole role);
/// "North, South".
[[nodiscard]] std::string listed(const std::vector<std::string>& names);
/// "looked at the child's page", for a word of the audit log; the word itself if it has none.
[[nodiscard]] std::string actionInWords(std::string_view action);

} // namespace sightline::server::dashboard

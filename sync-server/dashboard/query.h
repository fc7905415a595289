#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sightline::server::dashboard {

/// The parameters of a GET form, decoded. Of one that is there twice the last counts; what is badly encoded stays as it was sent.
using Parameters = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] Parameters parseQuery(std::string_view query);

/// A value as it may stand in a query.
[[nodiscard]] std::string encoded(std::string_view value);

/// What was filled in; nullopt where a field was left empty.
[[nodiscard]] std::optional<std::string> given(const Parameters& parameters, std::string_view name);

} // namespace sightline::server::dashboard

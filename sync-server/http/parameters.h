#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "http/message.h"

namespace sightline::server::http {

/// What a query or a form says: names and values, decoded, in the order in which they came. A value.
class Parameters {
public:
    Parameters() = default;
    explicit Parameters(std::vector<std::pair<std::string, std::string>> pairs)
        : m_pairs{std::move(pairs)}
    { }

    /// `application/x-www-form-urlencoded`. What is badly encoded stays as it was sent.
    [[nodiscard]] static Parameters parse(std::string_view encoded);

    /// What was filled in; nullopt where it is missing or was left empty. Of one that is there several times the last counts.
    [[nodiscard]] std::optional<std::string> given(std::string_view name) const;
    /// As it was typed; empty where it is missing.
    [[nodiscard]] std::string typed(std::string_view name) const;
    /// Every value of a field that may be there several times, the empty ones too.
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

    /// The same with this one value for the name, or without it.
    [[nodiscard]] Parameters with(std::string_view name, std::string_view value) const;
    [[nodiscard]] Parameters without(std::string_view name) const;
    /// As a query, without the question mark; empty values are left out.
    [[nodiscard]] std::string toQuery() const;

    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& pairs() const noexcept { return m_pairs; }

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
};

/// The fields of a posted form. InvalidInput: it is no form, is not UTF-8, has a NUL in it, or more fields than any of ours.
[[nodiscard]] Result<Parameters> readForm(const Request& request);

/// A value as it may stand in a query or as one part of a path.
[[nodiscard]] std::string encoded(std::string_view value);
/// The other way round; what is badly encoded stays as it is. A plus stays a plus.
[[nodiscard]] std::string decodedPart(std::string_view part);

/// The value of one cookie; nullopt if it is not there, or there twice: somebody put a second one beside ours.
[[nodiscard]] std::optional<std::string> cookie(const Request& request, std::string_view name);

} // namespace sightline::server::http

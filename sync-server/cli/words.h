#pragma once

#include <string>
#include <string_view>

#include "base/civil_date.h"
#include "base/result.h"
#include "domain/enums.h"
#include "json/reader.h"

namespace sightline::server::cli {

/// Values typed on a command line. InvalidInput names the option and what would be right.

[[nodiscard]] Result<CivilDate> dateOption(std::string_view option, const std::string& text);
[[nodiscard]] Result<Instant> instantOption(std::string_view option, const std::string& text);

template <Coded E>
[[nodiscard]] Result<E> wordOption(std::string_view option, const std::string& text)
{
    if (const auto value = fromText<E>(text)) return *value;
    std::string allowed;
    for (const auto& row : WordsOf<E>::kWords) allowed += (allowed.empty() ? "" : ", ") + std::string{row.second};
    return Error{ErrorCode::InvalidInput, std::string{option} + ": must be one of " + allowed + ", not \"" + text + "\""};
}

/// A JSON document from a file, or from standard input for `-`. InvalidInput names file or line.
[[nodiscard]] Result<json::Json> inputDocument(const std::string& path);

/// Text that stays on its line and does not move a terminal's cursor.
[[nodiscard]] std::string oneLine(std::string_view text);

/// `1 revision`, `2 revisions`, `12,345 revisions`.
[[nodiscard]] std::string counted(std::uint64_t n, std::string_view one, std::string_view many);

} // namespace sightline::server::cli

#include "cli/words.h"

namespace sightline::server::cli {

Result<CivilDate> dateOption(std::string_view option, const std::string& text)
{
    if (const auto day = CivilDate::parse(text)) return *day;
    return Error{
        ErrorCode::InvalidInput, std::string{option} + ": must be a day that exists, written YYYY-MM-DD, not \"" + text + "\""};
}

Result<Instant> instantOption(std::string_view option, const std::string& text)
{
    if (const auto moment = parseInstant(text)) return *moment;
    return Error{ErrorCode::InvalidInput,
        std::string{option} + ": must be a moment that exists, written like 2026-06-04T14:10:00Z, not \"" + text + "\""};
}

Result<json::Json> inputDocument(const std::string& path)
{
    auto document = json::readDocument(path);
    if (!document.has_value() && document.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::InvalidInput, document.error().detail};
    return document;
}

std::string oneLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
    return line;
}

std::string counted(std::uint64_t n, std::string_view one, std::string_view many)
{
    std::string digits = std::to_string(n);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits + " " + std::string{n == 1 ? one : many};
}

} // namespace sightline::server::cli

#include "reports/safe_cell.h"

#include <array>

namespace sightline::server::reports {

namespace {

/// Begin a formula, as themselves or in the forms that Excel in Asian languages and careless converters fold into them:
/// full-width = + - @, small = + - @ of U+FE6x, and the minus sign and dashes that "smart" replacement makes of a hyphen.
constexpr std::array<std::string_view, 14> kStarts{"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
    "\xEF\xBC\xA0", "\xEF\xB9\xA6", "\xEF\xB9\xA2", "\xEF\xB9\xA3", "\xEF\xB9\xAB", "\xE2\x88\x92", "\xE2\x80\x90"};

/// Skipped by some program before it looks: spaces of every width, what is not seen, quotation marks.
constexpr std::array<std::string_view, 28> kSkipped{" ", "\x0B", "\x0C", "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x80", "\xE2\x80\x81",
    "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
    "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F",
    "\xE2\x80\xAF", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF", "\"", "\xE2\x80\x9C", "\xE2\x80\x9D"};

template <std::size_t N>
std::size_t lengthOfAny(std::string_view text, const std::array<std::string_view, N>& of)
{
    for (const std::string_view each : of)
        if (text.starts_with(each)) return each.size();
    return 0;
}

bool divides(char c) noexcept
{
    return c == '\n' || c == '\r' || c == '\t' || c == ';';
}

/// Whether what begins here would be taken for a formula.
bool beginsFormula(std::string_view text)
{
    while (!text.empty()) {
        if (lengthOfAny(text, kStarts) > 0) return true;
        std::size_t skip = lengthOfAny(text, kSkipped);
        // Characters that are no text at all; those that divide begin a place of their own.
        if (skip == 0 && static_cast<unsigned char>(text.front()) < 0x20 && !divides(text.front())) skip = 1;
        if (skip == 0) return false;
        text.remove_prefix(skip);
    }
    return false;
}

} // namespace

std::string neutralised(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size() + 1);
    // A cell that begins with a tab or a line end is itself one of those that run.
    if (!text.empty() && divides(text.front()) && text.front() != ';') safe += '\'';
    bool place = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (place && beginsFormula(text.substr(at))) safe += '\'';
        safe += text[at];
        place = divides(text[at]);
    }
    return safe;
}

bool mightRun(std::string_view text)
{
    return neutralised(text) != text;
}

} // namespace sightline::server::reports

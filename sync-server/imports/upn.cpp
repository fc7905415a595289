#include "imports/upn.h"

namespace sightline::server {

namespace {

/// Twenty-three letters: without I, O and S, which read like digits.
constexpr std::string_view kCheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

} // namespace

bool isUpn(std::string_view text) noexcept
{
    if (text.size() != 13) return false;
    std::size_t sum = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char c = text[i];
        std::size_t value = 0;
        if (c >= '0' && c <= '9')
            value = static_cast<std::size_t>(c - '0');
        else if (const auto letter = kCheckLetters.find(c); i == 12 && letter != std::string_view::npos)
            value = letter;
        else
            return false;
        sum += (i + 1) * value;
    }
    return kCheckLetters[sum % kCheckLetters.size()] == text[0];
}

} // namespace sightline::server

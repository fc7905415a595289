#include "dashboard/query.h"

#include <cctype>

namespace sightline::server::dashboard {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

int digit(char c) noexcept
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool coded = text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0;
        if (coded) {
            plain += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        } else {
            plain += text[at] == '+' ? ' ' : text[at];
        }
    }
    return plain;
}

} // namespace

Parameters parseQuery(std::string_view query)
{
    Parameters parameters;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
        const std::size_t equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
        if (!pair.empty()) parameters[decoded(pair.substr(0, equals))] = decoded(value);
    }
    return parameters;
}

std::string encoded(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain)
            text += c;
        else
            text += {'%', kHex[byte / 16], kHex[byte % 16]};
    }
    return text;
}

std::optional<std::string> given(const Parameters& parameters, std::string_view name)
{
    const auto found = parameters.find(name);
    if (found == parameters.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

} // namespace sightline::server::dashboard

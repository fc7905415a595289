#include "http/parameters.h"

#include <algorithm>
#include <cctype>

#include <nlohmann/json.hpp>

namespace sightline::server::http {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";
constexpr std::size_t kFieldsMax = 2000;

int digit(char c) noexcept
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

enum class Plus { IsSpace, IsItself };

std::string decoded(std::string_view text, Plus plus)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool coded = text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0;
        if (coded) {
            plain += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        } else {
            plain += text[at] == '+' && plus == Plus::IsSpace ? ' ' : text[at];
        }
    }
    return plain;
}

/// The library refuses to write what is no UTF-8.
bool isUtf8(const std::string& text)
{
    try {
        return !nlohmann::json(text).dump().empty();
    } catch (const nlohmann::json::type_error&) {
        return false;
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

} // namespace

Parameters Parameters::parse(std::string_view encoded)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!encoded.empty()) {
        const std::size_t end = encoded.find('&');
        const std::string_view pair = encoded.substr(0, end);
        encoded = end == std::string_view::npos ? std::string_view{} : encoded.substr(end + 1);
        const std::size_t equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
        if (!pair.empty()) pairs.emplace_back(decoded(pair.substr(0, equals), Plus::IsSpace), decoded(value, Plus::IsSpace));
    }
    return Parameters{std::move(pairs)};
}

std::string Parameters::typed(std::string_view name) const
{
    const auto found = std::find_if(m_pairs.rbegin(), m_pairs.rend(), [&](const auto& pair) { return pair.first == name; });
    return found == m_pairs.rend() ? std::string{} : found->second;
}

std::optional<std::string> Parameters::given(std::string_view name) const
{
    std::string value = typed(name);
    return value.empty() ? std::nullopt : std::optional{std::move(value)};
}

std::vector<std::string> Parameters::all(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& [each, value] : m_pairs)
        if (each == name) values.push_back(value);
    return values;
}

bool Parameters::has(std::string_view name) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const auto& pair) { return pair.first == name; });
}

Parameters Parameters::with(std::string_view name, std::string_view value) const
{
    Parameters changed = without(name);
    changed.m_pairs.emplace_back(name, value);
    return changed;
}

Parameters Parameters::without(std::string_view name) const
{
    Parameters changed;
    for (const auto& pair : m_pairs)
        if (pair.first != name) changed.m_pairs.push_back(pair);
    return changed;
}

std::string Parameters::toQuery() const
{
    std::string query;
    for (const auto& [name, value] : m_pairs) {
        if (value.empty()) continue;
        query += (query.empty() ? "" : "&") + encoded(name) + '=' + encoded(value);
    }
    return query;
}

Result<Parameters> readForm(const Request& request)
{
    const std::string_view type = request.header("content-type").value_or("");
    if (trimmed(type.substr(0, type.find(';'))) != "application/x-www-form-urlencoded")
        return Error{ErrorCode::InvalidInput, "the form did not come as a form"};
    if (static_cast<std::size_t>(std::count(request.body.begin(), request.body.end(), '&')) >= kFieldsMax)
        return Error{ErrorCode::InvalidInput, "the form has more fields than there are"};
    Parameters form = Parameters::parse(request.body);
    for (const auto& [name, value] : form.pairs()) {
        const bool sound = isUtf8(name) && isUtf8(value) && value.find('\0') == std::string::npos;
        if (!sound) return Error{ErrorCode::InvalidInput, "the form has a text that is no text"};
    }
    return form;
}

std::string encoded(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte < 0x80 && (std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~');
        if (plain)
            text += c;
        else
            text += {'%', kHex[byte / 16], kHex[byte % 16]};
    }
    return text;
}

std::string decodedPart(std::string_view part)
{
    return decoded(part, Plus::IsItself);
}

std::optional<std::string> cookie(const Request& request, std::string_view name)
{
    std::string_view rest = request.header("cookie").value_or("");
    std::optional<std::string> found;
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        const std::string_view pair = trimmed(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
        if (found) return std::nullopt;
        found = std::string{pair.substr(equals + 1)};
    }
    return found;
}

} // namespace sightline::server::http

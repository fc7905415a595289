#include "reports/exact_text.h"

namespace sightline::server::reports {

std::string exactly(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else if (c == '\'')
            safe += "&#39;";
        else if (byte == 0)
            safe += "&#xFFFD;";
        else if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f)
            safe += "&#" + std::to_string(byte) + ";";
        else
            safe += c;
    }
    return safe;
}

std::string inStyleSheet(std::string_view text)
{
    // The text stands in a <style> element, too: what could end that, the string or the line is written by number.
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool special =
            byte < 0x20 || byte == 0x7f || c == '"' || c == '\'' || c == '\\' || c == '<' || c == '>' || c == '&';
        if (byte == 0)
            safe += "\\fffd ";
        else if (special)
            safe += {'\\', kHex[byte / 16], kHex[byte % 16], ' '};
        else
            safe += c;
    }
    return safe;
}

} // namespace sightline::server::reports

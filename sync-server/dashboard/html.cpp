#include "dashboard/html.h"

namespace sightline::server::dashboard {

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
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
        else if (c == '\t' || c == '\n' || static_cast<unsigned char>(c) >= 0x20)
            safe += c;
        else
            safe += "\xEF\xBF\xBD"; // A control character has no place on a page.
    }
    return safe;
}

std::string paragraph(std::string_view text)
{
    return "<p class=\"govuk-body\">" + escaped(text) + "</p>\n";
}

} // namespace sightline::server::dashboard

#include "imports/xml_document.h"

#include <algorithm>

namespace sightline::server {

Result<XmlDocument> XmlDocument::parse(const std::string& name, const std::string& text)
{
    XmlDocument parsed;
    parsed.m_line_starts.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n') parsed.m_line_starts.push_back(static_cast<std::ptrdiff_t>(i) + 1);
    const pugi::xml_parse_result result =
        parsed.m_document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!result)
        return Error{ErrorCode::InvalidInput,
            name + ":" + std::to_string(parsed.lineAt(result.offset)) + ": not well-formed XML (" + result.description() + ")"};
    return parsed;
}

std::size_t XmlDocument::lineAt(std::ptrdiff_t offset) const
{
    return static_cast<std::size_t>(std::upper_bound(m_line_starts.begin(), m_line_starts.end(), offset) - m_line_starts.begin());
}

std::size_t XmlDocument::lineOf(pugi::xml_node node) const
{
    return lineAt(node.offset_debug());
}

} // namespace sightline::server

#pragma once

#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/result.h"

namespace sightline::server {

/// An XML text with the lines of its elements. pugixml expands no entities of the document's own, so there is nothing to blow up.
class XmlDocument {
public:
    /// `name` begins every complaint. InvalidInput names the line.
    [[nodiscard]] static Result<XmlDocument> parse(const std::string& name, const std::string& text);

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }
    [[nodiscard]] std::size_t lineOf(pugi::xml_node node) const;

private:
    XmlDocument() = default;
    [[nodiscard]] std::size_t lineAt(std::ptrdiff_t offset) const;

    pugi::xml_document m_document;
    std::vector<std::ptrdiff_t> m_line_starts;
};

} // namespace sightline::server

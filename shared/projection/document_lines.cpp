#include "projection/record_document.h"

namespace sightline::projection {

namespace {

using json::Json;

/// Text that stays on its line and does not move a terminal's cursor.
std::string oneLine(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return text;
}

std::string plain(const Json& value)
{
    if (value.is_string()) return oneLine(value.get<std::string>());
    if (value.is_null()) return "none";
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Windows are for programs, an explanation says it in words; and nobody reads strokes as numbers.
bool isForPrograms(const std::string& name)
{
    return name == "windows" || name == "marks";
}

void addLines(std::string& lines, const Json& object, std::size_t depth, bool history)
{
    const std::string indent(depth * 2, ' ');
    for (const auto& [name, value] : object.items()) {
        if ((name == "history" && !history) || isForPrograms(name)) continue;
        if (value.is_structured() && value.empty()) continue;
        if (value.is_object()) {
            lines += indent + name + ":\n";
            addLines(lines, value, depth + 1, history);
        } else if (value.is_array() && value.front().is_object()) {
            lines += indent + name + ":\n";
            for (const Json& item : value) {
                lines += indent + "  -\n";
                addLines(lines, item, depth + 2, history);
            }
        } else if (value.is_array() && value.size() > 1) {
            lines += indent + name + ":\n";
            for (const Json& item : value) lines += indent + "  - " + plain(item) + '\n';
        } else {
            lines += indent + name + ": " + plain(value.is_array() ? value.front() : value) + '\n';
        }
    }
}

} // namespace

std::string inLines(const Json& document, bool history)
{
    std::string lines;
    addLines(lines, document, 0, history);
    return lines;
}

} // namespace sightline::projection

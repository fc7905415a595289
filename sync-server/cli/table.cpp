#include "cli/table.h"

#include <algorithm>
#include <ostream>

#include "cli/words.h"

namespace sightline::server::cli {

namespace {

constexpr std::string_view kGap = "  ";
constexpr std::string_view kCut = "…";

bool startsCharacter(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

/// U+0300 to U+036F, the accents that stand on the character before.
bool isCombining(std::string_view text, std::size_t at) noexcept
{
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
    return first == 0xcc || (first == 0xcd && second < 0xb0);
}

std::string fitted(const std::string& text, std::size_t width)
{
    if (columnsOf(text) <= width) return text;
    std::size_t columns = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!startsCharacter(text[at])) continue;
        if (!isCombining(text, at) && ++columns == width) {
            end = at;
            break;
        }
    }
    return text.substr(0, end) + std::string{kCut};
}

} // namespace

std::size_t columnsOf(std::string_view text) noexcept
{
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (startsCharacter(text[at]) && !isCombining(text, at)) ++columns;
    return columns;
}

Table::Table(std::vector<Column> columns)
    : m_columns{std::move(columns)}
{ }

void Table::add(std::vector<std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = fitted(oneLine(cells[i]), m_columns[i].widest);
    m_rows.push_back(std::move(cells));
}

void Table::print(std::ostream& out) const
{
    std::vector<std::size_t> widths;
    for (const Column& column : m_columns) widths.push_back(columnsOf(column.heading));
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columnsOf(row[i]));

    const auto printRow = [&](const auto& cellAt) {
        std::string line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string& cell = cellAt(i);
            const std::string padding(widths[i] - columnsOf(cell), ' ');
            line += (i == 0 ? "" : std::string{kGap}) + (m_columns[i].right ? padding + cell : cell + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    };
    printRow([&](std::size_t i) -> const std::string& { return m_columns[i].heading; });
    for (const auto& row : m_rows) printRow([&](std::size_t i) -> const std::string& { return row[i]; });
}

} // namespace sightline::server::cli

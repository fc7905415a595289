#include "imports/csv_table.h"

#include <algorithm>

#include <csv.h>

#include "imports/return_files.h"

namespace sightline::server {

namespace {

/// libcsv calls back for each field and each end of a row; this keeps the line on which the row began.
class RowCollector {
public:
    RowCollector() { csv_init(&m_parser, CSV_REPALL_NL); }
    RowCollector(const RowCollector&) = delete;
    RowCollector& operator=(const RowCollector&) = delete;
    ~RowCollector() { csv_free(&m_parser); }

    /// Feeds one physical line with its line end, so that the parser's position is known to the line.
    void feed(std::string_view line)
    {
        ++m_line;
        if (m_cells.empty() && !m_inside) m_began = m_line;
        m_inside = true;
        csv_parse(&m_parser, line.data(), line.size(), onField, onRow, this);
    }
    /// False if the file ends inside quotation marks.
    [[nodiscard]] bool finish()
    {
        csv_set_opts(
            &m_parser, CSV_STRICT | CSV_STRICT_FINI); // Strict about the end only: a stray quotation mark is part of its text.
        return csv_fini(&m_parser, onField, onRow, this) == 0;
    }

    [[nodiscard]] std::vector<CsvTable::Row>& rows() noexcept { return m_rows; }
    [[nodiscard]] std::size_t began() const noexcept { return m_began; }

private:
    static void onField(void* bytes, std::size_t size, void* self)
    {
        static_cast<RowCollector*>(self)->m_cells.emplace_back(static_cast<const char*>(bytes), size);
    }
    static void onRow(int /*terminator*/, void* self)
    {
        auto& collector = *static_cast<RowCollector*>(self);
        collector.m_inside = false;
        if (collector.m_cells.empty()) return; // An empty line, or the second half of CR LF.
        collector.m_rows.push_back({collector.m_began, std::move(collector.m_cells)});
        collector.m_cells.clear();
    }

    csv_parser m_parser{};
    std::size_t m_line = 0;
    std::size_t m_began = 1;
    bool m_inside = false;
    std::vector<std::string> m_cells;
    std::vector<CsvTable::Row> m_rows;
};

/// Up to and with the next line end: LF, CR LF, or the lone CR of old spreadsheets.
std::string_view takeLine(std::string_view& rest)
{
    std::size_t end = rest.find_first_of("\r\n");
    if (end == std::string_view::npos)
        end = rest.size();
    else
        end += rest.substr(end, 2) == "\r\n" ? 2 : 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    return line;
}

std::string quoted(std::string_view name)
{
    return "\"" + std::string{name} + "\"";
}

bool onlyBlank(const std::vector<std::string>& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
}

bool listed(const std::vector<std::string_view>& names, const std::string& key)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return headingKey(name) == key; });
}

} // namespace

Result<CsvTable> CsvTable::read(const std::string& path, const Columns& columns)
{
    SIGHTLINE_TRY(bytes, readReturn(path));
    SIGHTLINE_TRY(text, asUtf8(path, std::move(bytes)));

    CsvTable table;
    table.m_file = fileName(path);
    RowCollector collector;
    for (std::string_view rest = text; !rest.empty();) collector.feed(takeLine(rest));
    if (!collector.finish())
        table.m_bad_rows.push_back(
            {table.m_file, collector.began(), "a quotation mark is opened and never closed; nothing after it could be read"});

    auto& rows = collector.rows();
    if (rows.empty()) return Error{ErrorCode::InvalidInput, path + ": the file has no header row"};
    SIGHTLINE_CHECK(table.takeHeader(path, rows.front(), columns));
    const std::size_t width = rows.front().cells.size();
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row) {
        if (onlyBlank(row->cells)) continue;
        for (std::string& cell : row->cells) cell = trimmed(cell);
        if (row->cells.size() == width)
            table.m_rows.push_back(std::move(*row));
        else
            table.m_bad_rows.push_back({table.m_file, row->line,
                "the row has " + std::to_string(row->cells.size()) + " columns, the header has " + std::to_string(width)});
    }
    return table;
}

Result<void> CsvTable::takeHeader(const std::string& path, const Row& header, const Columns& columns)
{
    const std::string place = path + ":" + std::to_string(header.line) + ": ";
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string key = headingKey(header.cells[i]);
        if (key.empty()) continue;
        if (!m_columns.emplace(key, i).second)
            return Error{ErrorCode::InvalidInput, place + "the column " + quoted(trimmed(header.cells[i])) + " is there twice"};
        if (!listed(columns.required, key) && !listed(columns.known, key)) m_unknown.push_back(trimmed(header.cells[i]));
    }
    for (const std::string_view name : columns.required) {
        if (!m_columns.contains(headingKey(name)))
            return Error{ErrorCode::InvalidInput, place + "the column " + quoted(name) + " is missing from the header row"};
    }
    return {};
}

const std::string& CsvTable::cell(const Row& row, std::string_view column) const
{
    static const std::string none;
    const auto found = m_columns.find(headingKey(column));
    return found == m_columns.end() ? none : row.cells[found->second];
}

} // namespace sightline::server

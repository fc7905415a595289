#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "imports/import_batch.h"

namespace sightline::server {

/// A CSV file (RFC 4180) with a header row, read whole. Column names are compared as headings: case and spaces do not matter.
class CsvTable {
public:
    struct Row {
        std::size_t line; ///< Where the row begins; a quoted field may span lines.
        std::vector<std::string> cells;
    };
    struct Columns {
        std::vector<std::string_view> required;
        std::vector<std::string_view> known; ///< May be there and are not needed; any other is reported, not fatal.
    };

    /// InvalidInput names the file and what is wrong with it or its header. Rows of another length than the header are bad rows.
    [[nodiscard]] static Result<CsvTable> read(const std::string& path, const Columns& columns);

    [[nodiscard]] const std::string& file() const noexcept { return m_file; }
    [[nodiscard]] const std::vector<Row>& rows() const noexcept { return m_rows; }
    [[nodiscard]] const std::vector<BadRow>& badRows() const noexcept { return m_bad_rows; }
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const noexcept { return m_unknown; }

    /// The cell under `column`, trimmed; empty if the file has no such column.
    [[nodiscard]] const std::string& cell(const Row& row, std::string_view column) const;
    [[nodiscard]] BadRow bad(const Row& row, std::string reason) const { return {m_file, row.line, std::move(reason)}; }

private:
    CsvTable() = default;
    [[nodiscard]] Result<void> takeHeader(const std::string& path, const Row& header, const Columns& columns);

    std::string m_file;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<Row> m_rows;
    std::vector<BadRow> m_bad_rows;
    std::vector<std::string> m_unknown;
};

} // namespace sightline::server

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"
#include "base/result.h"

namespace sightline::server {

/// One cell as it is stored: a date is a number there, and only its column says that it is one.
struct Cell {
    std::string text; ///< Trimmed. Whole numbers without a fraction; an error value (`#N/A`) and an empty cell are empty.
    std::optional<double> number;
};

struct SheetRow {
    std::size_t number; ///< As the spreadsheet shows it.
    std::map<std::size_t, Cell> cells; ///< By column from 0; empty cells are not there.
};

struct Sheet {
    std::string name;
    std::vector<SheetRow> rows; ///< Without rows that are empty.
};

struct Workbook {
    std::vector<Sheet> sheets;
    bool dates_from_1904 = false; ///< Old Macintosh workbooks.

    /// A day stored as a serial number, or written as dd/mm/yyyy or yyyy-mm-dd.
    [[nodiscard]] std::optional<CivilDate> dateOf(const Cell& cell) const;
};

inline constexpr std::size_t kSheetsMax = 200;
inline constexpr std::size_t kRowsPerSheetMax = 200'000;

/// Reads an Office Open XML workbook (.xlsx). InvalidInput or NotFound, one line that begins with the path.
[[nodiscard]] Result<Workbook> readWorkbook(const std::string& path);

} // namespace sightline::server

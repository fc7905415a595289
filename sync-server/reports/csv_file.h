#pragma once

#include <string>

#include "reports/export_table.h"

namespace sightline::server::reports {

struct CsvOptions {
    bool byte_order_mark = false; ///< For a spreadsheet that otherwise takes UTF-8 for something older.
};

/// RFC 4180: commas, CRLF, quotation marks only where they are needed. What is not known is an empty cell. No cell runs in a
/// spreadsheet (safe_cell.h), whoever wrote it; a negative number too gets the apostrophe.
[[nodiscard]] std::string csvHeader(const ExportShape& shape, const CsvOptions& options);
[[nodiscard]] std::string csvLine(const ExportShape& shape, const ExportRow& row);

} // namespace sightline::server::reports

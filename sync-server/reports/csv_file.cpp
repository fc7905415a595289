#include "reports/csv_file.h"

#include "reports/safe_cell.h"

namespace sightline::server::reports {

namespace {

struct InText {
    DateStyle dates;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(CivilDate day) const { return dates == DateStyle::Iso ? day.toString() : day.dayFirst(); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
};

std::string csvCell(std::string_view text)
{
    std::string cell = neutralised(text);
    // A semicolon or a tab is quoted too: other programs divide there.
    if (cell.find_first_of("\",;\t\r\n") == std::string::npos && !cell.starts_with(' ') && !cell.ends_with(' ')) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string csvHeader(const ExportShape& shape, const CsvOptions& options)
{
    ExportRow row;
    for (const std::string& header : shape.headers) row.emplace_back(header);
    return (options.byte_order_mark ? "\xEF\xBB\xBF" : "") + csvLine(shape, row);
}

std::string csvLine(const ExportShape& shape, const ExportRow& row)
{
    std::string line;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (at > 0) line += ',';
        line += csvCell(std::visit(InText{shape.dates}, row[at]));
    }
    return line + "\r\n";
}

} // namespace sightline::server::reports

#include "imports/annex_a_list.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "imports/return_files.h"

namespace sightline::server {

namespace {

constexpr std::string_view kChildId = "Child Unique ID";
constexpr std::size_t kHeaderRowsMax = 10;

/// A heading without the hints that authorities add or lose at its end: `(Y/N))`, `?`, `.`.
std::string columnKey(std::string_view heading)
{
    std::string key = headingKey(heading);
    if (const auto hint = key.rfind(" (y/n"); hint != std::string::npos) key.erase(hint);
    while (!key.empty() && std::ispunct(static_cast<unsigned char>(key.back())) != 0 && key.back() != ')') key.pop_back();
    return trimmed(key);
}

/// The first number in a sheet's name.
std::optional<int> numberIn(std::string_view name)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::find_if(name.begin(), name.end(), digit);
    if (first == name.end()) return std::nullopt;
    const auto last = std::find_if_not(first, name.end(), digit);
    if (last - first > 2) return std::nullopt;
    int number = 0;
    for (auto at = first; at != last; ++at) number = number * 10 + (*at - '0');
    return number;
}

bool hasChildId(const SheetRow& row)
{
    return std::any_of(
        row.cells.begin(), row.cells.end(), [](const auto& cell) { return columnKey(cell.second.text) == columnKey(kChildId); });
}

} // namespace

const Sheet* AnnexAList::find(const Workbook& workbook, int number)
{
    const auto sheet = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
        [&](const Sheet& candidate) { return numberIn(candidate.name) == number; });
    return sheet == workbook.sheets.end() ? nullptr : &*sheet;
}

Result<AnnexAList> AnnexAList::read(
    const Workbook& workbook, const Sheet& sheet, const std::string& file, const std::vector<Column>& columns)
{
    AnnexAList list{workbook};
    list.m_place = fmt::format("{} [{}]", file, sheet.name);
    const auto limit = sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(sheet.rows.size(), kHeaderRowsMax));
    const auto header = std::find_if(sheet.rows.begin(), limit, hasChildId);
    if (header == limit)
        return Error{ErrorCode::InvalidInput,
            fmt::format("{}: no header row with \"{}\" among the first {} rows", list.m_place, kChildId, kHeaderRowsMax)};

    for (const auto& [at, cell] : header->cells) {
        const std::string key = columnKey(cell.text);
        if (!list.m_columns.emplace(key, at).second)
            return Error{ErrorCode::InvalidInput,
                fmt::format("{}:{}: the column \"{}\" is there twice", list.m_place, header->number, cell.text)};
        const bool known =
            std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return columnKey(column.name) == key; });
        if (!known) list.m_unknown.push_back(cell.text);
    }
    for (const Column& column : columns) {
        if (column.required && !list.m_columns.contains(columnKey(column.name)))
            return Error{ErrorCode::InvalidInput,
                fmt::format(
                    "{}:{}: the column \"{}\" is missing from the header row", list.m_place, header->number, column.name)};
    }
    list.m_rows.assign(std::next(header), sheet.rows.end());
    return list;
}

const Cell* AnnexAList::cell(const SheetRow& row, std::string_view column) const
{
    const auto at = m_columns.find(columnKey(column));
    if (at == m_columns.end()) return nullptr;
    const auto found = row.cells.find(at->second);
    return found == row.cells.end() ? nullptr : &found->second;
}

std::string AnnexAList::text(const SheetRow& row, std::string_view column) const
{
    const Cell* found = cell(row, column);
    return found == nullptr ? std::string{} : found->text;
}

AnnexAList::DateCell AnnexAList::date(const SheetRow& row, std::string_view column) const
{
    const Cell* found = cell(row, column);
    if (found == nullptr) return {};
    const auto day = m_workbook->dateOf(*found);
    if (day) return {day, {}};
    return {std::nullopt, fmt::format("{} \"{}\" is not a date", column, found->text)};
}

} // namespace sightline::server

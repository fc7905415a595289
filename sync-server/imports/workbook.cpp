#include "imports/workbook.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/decimal_text.h"
#include "imports/return_files.h"
#include "imports/xml_document.h"
#include "imports/zip_archive.h"

namespace sightline::server {

namespace {

/// Programs differ in the prefix they give the main namespace (`x:row`): only the local name is compared.
std::string_view localName(pugi::xml_node node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node node : parent.children())
        if (localName(node) == name) return node;
    return {};
}

/// The text of a shared or inline string: its runs joined, phonetic hints left out.
std::string richText(pugi::xml_node item)
{
    std::string text;
    for (const pugi::xml_node node : item.children()) {
        if (localName(node) == "t")
            text += node.text().get();
        else if (localName(node) == "r")
            text += childOf(node, "t").text().get();
    }
    return text;
}

/// `AB12` is column 27; nullopt for anything else.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z') {
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1);
        if (++letters > 3) return std::nullopt;
    }
    return letters == 0 ? std::nullopt : std::optional{column - 1};
}

std::optional<double> numberOf(const std::string& text)
{
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

Cell readCell(pugi::xml_node node, const std::vector<std::string>& shared)
{
    const std::string_view type = node.attribute("t").value();
    const std::string raw = trimmed(childOf(node, "v").text().get());
    if (type == "e") return {};
    if (type == "inlineStr") return {trimmed(richText(childOf(node, "is"))), std::nullopt};
    if (type == "s") {
        const auto index = decimalDigits(raw);
        return {
            index && static_cast<std::size_t>(*index) < shared.size() ? trimmed(shared[static_cast<std::size_t>(*index)]) : "",
            std::nullopt};
    }
    if (!type.empty() && type != "n") return {raw, std::nullopt}; // str, b, d
    const auto number = numberOf(raw);
    constexpr double kWholeMax = 9'007'199'254'740'992.0; // 2^53: beyond it a double no longer counts in ones.
    if (number && std::trunc(*number) == *number && std::abs(*number) < kWholeMax)
        return {std::to_string(static_cast<long long>(*number)), number};
    return {raw, number};
}

Result<std::vector<std::string>> sharedStrings(const std::string& path, ZipArchive& archive, const std::string& part)
{
    std::vector<std::string> strings;
    if (!archive.has(part)) return strings; // A workbook whose strings are all inline has none.
    SIGHTLINE_TRY(text, archive.read(part));
    SIGHTLINE_TRY(document, XmlDocument::parse(path + ": " + part, text));
    for (const pugi::xml_node item : document.root().children())
        if (localName(item) == "si") strings.push_back(richText(item));
    return strings;
}

Result<std::vector<SheetRow>> sheetRows(
    const std::string& path, ZipArchive& archive, const std::string& part, const std::vector<std::string>& shared)
{
    SIGHTLINE_TRY(text, archive.read(part));
    SIGHTLINE_TRY(document, XmlDocument::parse(path + ": " + part, text));
    std::vector<SheetRow> rows;
    std::size_t number = 0;
    for (const pugi::xml_node node : childOf(document.root(), "sheetData").children()) {
        if (localName(node) != "row") continue;
        number = node.attribute("r") ? node.attribute("r").as_ullong() : number + 1;
        SheetRow row{number, {}};
        std::size_t column = 0;
        for (const pugi::xml_node cell : node.children()) {
            column = columnOf(cell.attribute("r").value()).value_or(column);
            Cell read = readCell(cell, shared);
            if (!read.text.empty()) row.cells.emplace(column, std::move(read));
            ++column;
        }
        if (!row.cells.empty()) rows.push_back(std::move(row));
        if (rows.size() > kRowsPerSheetMax)
            return Error{ErrorCode::InvalidInput, fmt::format("{}: {} has more than {} rows", path, part, kRowsPerSheetMax)};
    }
    return rows;
}

/// Relationship id -> part of the archive.
Result<std::map<std::string, std::string>> relationships(const std::string& path, ZipArchive& archive)
{
    constexpr auto kPart = "xl/_rels/workbook.xml.rels";
    SIGHTLINE_TRY(text, archive.read(kPart));
    SIGHTLINE_TRY(document, XmlDocument::parse(path + ": " + kPart, text));
    std::map<std::string, std::string> targets;
    for (const pugi::xml_node node : document.root().children()) {
        const std::string target = node.attribute("Target").value();
        targets[node.attribute("Id").value()] = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return targets;
}

std::string relationshipId(pugi::xml_node sheet)
{
    for (const pugi::xml_attribute attribute : sheet.attributes())
        if (std::string_view{attribute.name()}.ends_with(":id")) return attribute.value();
    return {};
}

} // namespace

std::optional<CivilDate> Workbook::dateOf(const Cell& cell) const
{
    if (!cell.number) {
        if (auto day = CivilDate::parseDayFirst(cell.text)) return day;
        return CivilDate::parse(cell.text.substr(0, 10)); // `2024-01-31T00:00:00` is what a cell of type d holds.
    }
    constexpr double kLastSerial = 2'958'465; // 31 December 9999.
    if (*cell.number < 1 || *cell.number > kLastSerial) return std::nullopt;
    const int days = static_cast<int>(*cell.number);
    using namespace std::chrono;
    if (dates_from_1904) return CivilDate{sys_days{year{1904} / January / 1}}.plusDays(days);
    // Serial 60 is 29 February 1900, a day that never was; the count goes on as if it had been.
    if (days == 60) return std::nullopt;
    return CivilDate{sys_days{year{1899} / December / (days > 60 ? 30 : 31)}}.plusDays(days);
}

Result<Workbook> readWorkbook(const std::string& path)
{
    SIGHTLINE_TRY(bytes, readReturn(path)); // For its complaints about missing files, folders and empty ones.
    SIGHTLINE_TRY(archive, ZipArchive::open(path));
    constexpr auto kPart = "xl/workbook.xml";
    if (!archive.has(kPart)) return Error{ErrorCode::InvalidInput, path + ": a zip file, but not an Excel workbook (.xlsx)"};
    SIGHTLINE_TRY(text, archive.read(kPart));
    SIGHTLINE_TRY(document, XmlDocument::parse(path + ": " + kPart, text));
    SIGHTLINE_TRY(parts, relationships(path, archive));
    SIGHTLINE_TRY(shared, sharedStrings(path, archive, "xl/sharedStrings.xml"));

    Workbook workbook;
    workbook.dates_from_1904 = childOf(document.root(), "workbookPr").attribute("date1904").as_bool();
    for (const pugi::xml_node node : childOf(document.root(), "sheets").children()) {
        const auto part = parts.find(relationshipId(node));
        if (part == parts.end() || workbook.sheets.size() == kSheetsMax)
            return Error{ErrorCode::InvalidInput, path + ": " + kPart + " names sheets that are not there, or too many"};
        SIGHTLINE_TRY(rows, sheetRows(path, archive, part->second, shared));
        workbook.sheets.push_back({node.attribute("name").value(), std::move(rows)});
    }
    return workbook;
}

} // namespace sightline::server

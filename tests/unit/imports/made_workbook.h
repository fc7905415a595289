#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include <zip.h>

namespace sightline::test {

/// A workbook of a test's own: one sheet a list, cells as raw XML.
struct MadeSheet {
    std::string name;
    std::string rows; ///< `<row r="1">…</row>`
};

inline void writeZip(const std::string& path, const std::vector<std::pair<std::string, std::string>>& parts)
{
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) throw std::runtime_error{"no zip"};
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        zip_file_add(archive, name.c_str(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
}

inline void writeWorkbook(const std::string& path, const std::vector<MadeSheet>& sheets, const std::string& properties = {})
{
    const std::string ns = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    std::string list, relations;
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string id = "rId" + std::to_string(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"1\" r:id=\"" + id + "\"/>";
        relations += "<Relationship Id=\"" + id + "\" Target=\"worksheets/s" + std::to_string(i) + ".xml\"/>";
        parts.emplace_back("xl/worksheets/s" + std::to_string(i) + ".xml",
            "<worksheet" + ns + "><sheetData>" + sheets[i].rows + "</sheetData></worksheet>");
    }
    parts.emplace_back("xl/workbook.xml",
        "<workbook" + ns + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + properties
            + "<sheets>" + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    writeZip(path, parts);
}

/// A row of inline strings; what begins with `=` is a raw number.
inline std::string madeRow(int number, const std::vector<std::string>& cells)
{
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string at = std::string(1, static_cast<char>('A' + i)) + std::to_string(number);
        if (cells[i].empty()) continue;
        if (cells[i].starts_with('='))
            row += "<c r=\"" + at + "\"><v>" + cells[i].substr(1) + "</v></c>";
        else
            row += "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace sightline::test

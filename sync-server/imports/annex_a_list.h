#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "imports/import_batch.h"
#include "imports/workbook.h"

namespace sightline::server {

/// One list of the workbook: its header row found, its columns known by name.
class AnnexAList {
public:
    struct Column {
        std::string_view
            name; ///< As Ofsted writes it; compared as a heading, with or without a bracketed hint or full stop at its end.
        bool required = false;
    };

    /// The list's sheet, by its number in the sheet's name (`List 7`, `list_7`, `7 - CP`). Nullptr if the workbook has none.
    [[nodiscard]] static const Sheet* find(const Workbook& workbook, int number);
    /// The header row is the first of the first ten rows that has the child's id. InvalidInput names what is missing.
    [[nodiscard]] static Result<AnnexAList> read(
        const Workbook& workbook, const Sheet& sheet, const std::string& file, const std::vector<Column>& columns);

    [[nodiscard]] const std::string& place() const noexcept { return m_place; } ///< `workbook.xlsx [List 7]`
    [[nodiscard]] const std::vector<SheetRow>& rows() const noexcept { return m_rows; } ///< Below the header.
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const noexcept { return m_unknown; }

    [[nodiscard]] std::string text(const SheetRow& row, std::string_view column) const;
    struct DateCell {
        std::optional<CivilDate> date;
        std::string problem; ///< Not empty if there is something that is no date.
    };
    [[nodiscard]] DateCell date(const SheetRow& row, std::string_view column) const;
    [[nodiscard]] BadRow bad(const SheetRow& row, std::string reason) const { return {m_place, row.number, std::move(reason)}; }

private:
    explicit AnnexAList(const Workbook& workbook)
        : m_workbook{&workbook}
    { }
    [[nodiscard]] const Cell* cell(const SheetRow& row, std::string_view column) const;

    const Workbook* m_workbook;
    std::string m_place;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<SheetRow> m_rows;
    std::vector<std::string> m_unknown;
};

} // namespace sightline::server

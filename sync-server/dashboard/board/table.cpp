#include "dashboard/board/table.h"

#include <fmt/format.h>

#include "base/contract.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

std::string_view ariaSort(Sorted sorted)
{
    switch (sorted) {
    case Sorted::No: return "none";
    case Sorted::Up: return "ascending";
    case Sorted::Down: return "descending";
    }
    unreachable("Sorted");
}

/// Which way it is sorted, as a shape too.
std::string_view arrow(Sorted sorted)
{
    switch (sorted) {
    case Sorted::No: return "";
    case Sorted::Up: return "&nbsp;<span class=\"sl-arrow\" aria-hidden=\"true\">▲</span>";
    case Sorted::Down: return "&nbsp;<span class=\"sl-arrow\" aria-hidden=\"true\">▼</span>";
    }
    unreachable("Sorted");
}

std::string heading(const Column& column)
{
    const char* const number = column.number ? " govuk-table__header--numeric" : "";
    if (column.sort_href.empty())
        return fmt::format(
            "<th scope=\"col\" role=\"columnheader\" class=\"govuk-table__header{}\">{}</th>", number, escaped(column.label));
    return fmt::format("<th scope=\"col\" role=\"columnheader\" class=\"govuk-table__header{}\" aria-sort=\"{}\"><a "
                       "class=\"govuk-link\" href=\"{}\">{}{}</a></th>",
        number, ariaSort(column.sorted), escaped(column.sort_href), escaped(column.label), arrow(column.sorted));
}

/// The label stands before the value where rows are cards.
std::string cell(const Table& table, const Column& column, const std::string& html)
{
    const std::string label = table.cards ? fmt::format(" data-label=\"{}\"", escaped(column.label)) : std::string{};
    return fmt::format("<td role=\"cell\" class=\"govuk-table__cell{}\"{}><div>{}</div></td>",
        column.number ? " govuk-table__cell--numeric" : "", label, html);
}

std::string row(const Table& table, const std::vector<std::string>& cells, std::string_view css)
{
    std::string html = fmt::format("<tr role=\"row\" class=\"govuk-table__row{}\"><th scope=\"row\" role=\"rowheader\" "
                                   "class=\"govuk-table__header\">{}</th>",
        css, cells.front());
    for (std::size_t i = 1; i < cells.size(); ++i) html += cell(table, table.columns[i], cells[i]);
    return html + "</tr>\n";
}

} // namespace

std::string html(const Table& table)
{
    std::string text = fmt::format("<table class=\"govuk-table{}\" role=\"table\">\n<caption class=\"govuk-table__caption "
                                   "{}\">{}</caption>\n<thead class=\"govuk-table__head\" role=\"rowgroup\"><tr role=\"row\" "
                                   "class=\"govuk-table__row\">",
        table.cards ? " sl-cards" : "", table.caption_hidden ? "govuk-visually-hidden" : "govuk-table__caption--s",
        escaped(table.caption));
    for (const Column& column : table.columns) text += heading(column);
    text += "</tr></thead>\n<tbody class=\"govuk-table__body\" role=\"rowgroup\">\n";
    for (const std::vector<std::string>& cells : table.rows) text += row(table, cells, "");
    text += "</tbody>\n";
    if (!table.totals.empty()) {
        text += "<tfoot role=\"rowgroup\">\n" + row(table, table.totals, " sl-total");
        if (!table.again.empty()) text += row(table, table.again, "");
        text += "</tfoot>\n";
    }
    text += "</table>\n";
    if (table.cards) return text;
    return fmt::format(
        "<div class=\"sl-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n{}</div>\n", escaped(table.caption), text);
}

} // namespace sightline::server::dashboard

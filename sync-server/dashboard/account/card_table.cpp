#include "dashboard/account/card_table.h"

#include <fmt/format.h>

#include "dashboard/html.h"

namespace sightline::server::dashboard {

std::string cardTable(
    std::string_view caption, const std::vector<std::string>& labels, const std::vector<std::vector<std::string>>& rows)
{
    std::string heads;
    for (const std::string& label : labels)
        heads += fmt::format("<th scope=\"col\" role=\"columnheader\" class=\"govuk-table__header\">{}</th>\n", escaped(label));
    std::string body;
    for (const std::vector<std::string>& row : rows) {
        body += "<tr role=\"row\" class=\"govuk-table__row\">\n";
        for (std::size_t at = 0; at < row.size() && at < labels.size(); ++at)
            body += at == 0 ? fmt::format("<th scope=\"row\" role=\"rowheader\" class=\"govuk-table__header\">{}</th>\n", row[at])
                            : fmt::format("<td role=\"cell\" class=\"govuk-table__cell\" data-label=\"{}\"><div>{}</div></td>\n",
                                escaped(labels[at]), row[at]);
        body += "</tr>\n";
    }
    return fmt::format(
        "<table class=\"govuk-table\" role=\"table\"><caption class=\"govuk-table__caption "
        "govuk-table__caption--m\">{}</caption>\n<thead role=\"rowgroup\" class=\"govuk-table__head\"><tr role=\"row\" "
        "class=\"govuk-table__row\">\n{}</tr></thead>\n<tbody role=\"rowgroup\" "
        "class=\"govuk-table__body\">\n{}</tbody></table>\n",
        escaped(caption), heads, body);
}

} // namespace sightline::server::dashboard

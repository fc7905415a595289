#include "dashboard/board/trend_page.h"

#include "dashboard/board/filters.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/trend_chart.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

Page trendPage(const ListPage& list)
{
    // What does not narrow the weeks is not offered here; the way back keeps it.
    const FilterFields fields{"/dashboard/trend", true, true, {"known_at", "plan", "state", "period"}, false};
    Page page{
        "The last 26 weeks", {}, {{"Visits in my teams", list.query.hrefOfList("/dashboard", "", "")}}, list.query.problems};
    if (!page.problems.empty()) {
        page.main = filterForm(list.query, list.choices, fields);
        return page;
    }
    page.follows = list.view.board->seq;
    const auto points = trend(list.view);
    BoardQuery narrowing = list.query;
    narrowing.filter.plan.reset();
    narrowing.filter.state.reset();
    const std::string narrowed = narrowedInWords(narrowing, list.choices);
    page.main = "<p class=\"govuk-body-l sl-sentence\">" + escaped(trendInWords(points)) + "</p>\n";
    if (!narrowed.empty()) page.main += "<p class=\"govuk-body sl-fresh\">" + escaped(narrowed) + "</p>\n";
    page.main += filterChips(list.query, list.choices, fields) + filterForm(list.query, list.choices, fields);
    page.main += trendChart(points, ChartSize::Full) + trendFilterNote(list.view.filter)
        + paragraph("Each week is counted with everything that is known now: an entry that came late changes the past. What was "
                    "believed at the time is on the page below.")
        + "<p class=\"govuk-body\">" + link(list.query.hrefOfList("/dashboard/known-at", "", ""), "What late entries changed")
        + "</p>\n";
    page.main += trendTable(points);
    return page;
}

} // namespace sightline::server::dashboard

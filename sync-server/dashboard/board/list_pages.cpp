#include "dashboard/board/list_pages.h"

#include <algorithm>
#include <functional>
#include <set>

#include <fmt/format.h>

#include "dashboard/board/child_cells.h"
#include "dashboard/board/filters.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

const CivilDate kLast{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

struct ChildColumn {
    std::string word;
    std::string label;
    bool number;
    std::function<bool(const BoardChild&, const BoardChild&)> before;
};

CivilDate dueOf(const BoardClock* clock)
{
    return clock == nullptr ? kLast : *clock->due();
}

CivilDate firstDue(const BoardChild& child)
{
    return std::min(dueOf(nextClock(child, false)), dueOf(nextClock(child, true)));
}

const std::vector<ChildColumn>& childColumns()
{
    static const std::vector<ChildColumn> columns{
        {"name", "Child", false, [](const BoardChild& a, const BoardChild& b) { return a.name < b.name; }},
        {"due", "Visit due", false,
            [](const BoardChild& a, const BoardChild& b) { return dueOf(nextClock(a, false)) < dueOf(nextClock(b, false)); }},
        {"alone_due", "Seen alone due", false,
            [](const BoardChild& a, const BoardChild& b) { return dueOf(nextClock(a, true)) < dueOf(nextClock(b, true)); }},
        {"alone", "Seen alone", false,
            [](const BoardChild& a, const BoardChild& b) {
                return a.days_since_seen_alone.value_or(-1) < b.days_since_seen_alone.value_or(-1);
            }},
        {"lead", "Lead", false, [](const BoardChild& a, const BoardChild& b) { return a.leads < b.leads; }},
        {"team", "Team", false, [](const BoardChild& a, const BoardChild& b) { return a.teams < b.teams; }},
    };
    return columns;
}

void sortChildren(std::vector<const BoardChild*>& children, const BoardQuery& query)
{
    for (const ChildColumn& column : childColumns()) {
        if (column.word != query.sort) continue;
        std::stable_sort(children.begin(), children.end(),
            [&](const BoardChild* a, const BoardChild* b) { return query.down ? column.before(*b, *a) : column.before(*a, *b); });
        return;
    }
    // What was due longest ago first: worked out once a child, not at each comparison.
    std::vector<std::pair<CivilDate, const BoardChild*>> keyed;
    keyed.reserve(children.size());
    for (const BoardChild* const child : children) keyed.emplace_back(firstDue(*child), child);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), children.begin(), [](const auto& each) { return each.second; });
}

/// Which rows a page shows. A page beyond the last shows the last.
struct Cut {
    std::size_t first;
    std::size_t last;
    std::size_t page;
    std::size_t pages;
};
Cut cut(std::size_t all, std::size_t asked)
{
    const std::size_t pages = std::max<std::size_t>(1, (all + kListRows - 1) / kListRows);
    const std::size_t page = std::min(asked, pages);
    return {(page - 1) * kListRows, std::min(all, page * kListRows), page, pages};
}

std::string rowsInWords(const Cut& cut, std::size_t all, std::string_view one, std::string_view many)
{
    if (cut.pages == 1) return counted(all, one, many);
    return fmt::format("{} to {} of {} {}", cut.first + 1, cut.last, all, many);
}

Page started(const ListPage& list, std::string title)
{
    Page page{std::move(title), {}, {{"Visits in my teams", list.query.hrefOfList("/dashboard", "", "")}}, list.query.problems};
    if (page.problems.empty()) page.follows = list.view.board->seq;
    return page;
}

/// What is counted, whose, and what is not here.
std::string above(const ListPage& list, const FilterFields& fields, std::string_view meaning, std::size_t overdue_here)
{
    const std::string narrowed = narrowedInWords(list.query, list.choices);
    std::string html = "<p class=\"govuk-body\">" + escaped(meaning) + "</p>\n<p class=\"govuk-body sl-fresh\">On "
        + day(list.view.board->as_of) + (narrowed.empty() ? std::string{} : escaped(", " + narrowed)) + ".</p>\n";
    html += onlySomeOf(list.view) + movedSince(list.view);
    html += filterChips(list.query, list.choices, fields) + filterForm(list.query, list.choices, fields);
    return html
        + overdueNotHere(
            list.overdue_in_scope - overdue_here, "in this list", list.query.hrefOfDay("/children", "state", "overdue"));
}

/// To the form of exports, which then makes a table of exactly what is listed. `name` and `word`: the list, as the form knows it.
std::string exportLink(
    const ListPage& list, std::string_view table, std::string_view name, std::string_view word, std::string_view words)
{
    if (!list.exports) return {};
    const std::string href = list.query.hrefOfList("/exports", name, word) + "&table=" + std::string{table}
        + "&from=" + list.view.periodStart().toString();
    return "<p class=\"govuk-body sl-no-print\">" + link(href, words) + "</p>\n";
}

Column sortable(const BoardQuery& query, std::string_view path, const std::string& word, const std::string& label)
{
    const bool here = query.sort == word;
    const bool next_down = here && !query.down;
    return {label, false, query.href(path, "sort", (next_down ? "-" : "") + word),
        !here            ? Sorted::No
            : query.down ? Sorted::Down
                         : Sorted::Up};
}

std::vector<std::string> childRow(const BoardChild& child, const Board& board)
{
    const std::string marks = markTags(child);
    const auto due = [&](const BoardClock* clock) {
        return dueCell(clock)
            + (clock == nullptr ? "" : " <span class=\"sl-line\">" + whyThisDate(child, *clock, board) + "</span>");
    };
    return {childLink(child) + (marks.empty() ? "" : "<div class=\"sl-marks\">" + marks + "</div>"), due(nextClock(child, false)),
        due(nextClock(child, true)), aloneCell(child), leadCell(child, board), teamCell(child), stateCell(child)};
}

bool saysWhyNotAlone(const BoardVisit& visit, bool reasons)
{
    return reasons && visit.reading.sighting == Sighting::SeenWithOthers && !visit.took_place_disputed && !visit.attempt();
}

std::string seenCell(const BoardVisit& visit, bool reasons)
{
    const Sighting sighting = visit.reading.sighting;
    if (visit.took_place_disputed)
        return tag(Tone::Blue, "Disputed") + " <span class=\"sl-line\">" + escaped(kTookPlaceDisputed) + "</span>";
    if (visit.attempt()) return escaped(outcomeInWords(visit.reading.outcome));
    std::string html = sighting == Sighting::NotRecorded ? tag(Tone::Blue, "Not recorded") : escaped(sightingInWords(sighting));
    if (visit.sighting_disputed) html += " " + tag(Tone::Blue, "Disputed");
    if (saysWhyNotAlone(visit, reasons))
        html += " <span class=\"sl-line sl-quiet\">" + escaped(reasonInWords(visit.not_alone_reason)) + "</span>";
    return html;
}

std::string visitMarks(const BoardVisit& visit, bool reasons)
{
    std::string html;
    if (visit.disputed) html += tag(Tone::Blue, "Two versions") + " ";
    if (visit.struck) html += tag(Tone::Grey, "Struck out") + " ";
    if (const int late = visit.lateByWorkingDays(); late > 0)
        html += tag(Tone::Amber, "Written up late") + " <span class=\"sl-line sl-quiet\">"
            + escaped(counted(static_cast<std::size_t>(late), "working day late", "working days late")
                + (reasons ? ". Why: " + lateInWords(visit.late_reason) : std::string{}))
            + "</span> ";
    return html.empty() ? "<span class=\"sl-none\">none</span>" : html;
}

/// Whether its row has a reason that somebody gave.
bool saysWhy(const BoardVisit& visit, bool reasons)
{
    return (saysWhyNotAlone(visit, reasons) && visit.not_alone_reason) || (visit.lateByWorkingDays() > 0 && visit.late_reason);
}

std::vector<std::string> visitRow(const VisitOfChild& row, const Board& board, bool reasons)
{
    const BoardVisit& visit = *row.visit;
    const bool named = !row.child->withheld;
    return {visitLink(*row.child, visit), seenCell(visit, reasons && named),
        escaped(nameOf(visit.reading.performer.worker, board) + ", " + roleInWords(visit.reading.performer.role)),
        day(visit.written_up_on), visitMarks(visit, named), teamCell(*row.child)};
}

std::vector<std::string> dueRow(const DueClock& due, const Board& board)
{
    return {childLink(*due.child), dueCell(due.clock),
        escaped(measureInWords(due.clock->measure)) + " <span class=\"sl-line sl-quiet\">" + escaped(due.clock->source)
            + "</span>",
        whyThisDate(*due.child, *due.clock, board), leadCell(*due.child, board), teamCell(*due.child)};
}

/// Overdue children who have such a visit.
std::size_t overdueWith(VisitList which, const View& view)
{
    return static_cast<std::size_t>(std::count_if(view.children.begin(), view.children.end(),
        [&](const BoardChild* child) { return stateOf(*child) == ChildState::Overdue && anyVisitIn(which, *child, view); }));
}

} // namespace

const std::vector<std::string>& childrenSorts()
{
    static const std::vector<std::string> sorts = [] {
        std::vector<std::string> words;
        for (const ChildColumn& column : childColumns()) words.push_back(column.word);
        return words;
    }();
    return sorts;
}

Page childrenPage(const ListPage& list, ChildList which)
{
    constexpr std::string_view kPath = "/children";
    Page page = started(list, std::string{titleOf(which)});
    const FilterFields fields{std::string{kPath}, true, true, {"list", "sort", "known_at"}};
    if (!page.problems.empty()) {
        page.main = filterForm(list.query, list.choices, fields);
        return page;
    }
    auto children = childrenIn(which, list.view);
    page.main = above(list, fields, meaningOf(which), overdueAmong(children));
    sortChildren(children, list.query);
    const Cut rows = cut(children.size(), list.query.page);
    Table table{rowsInWords(rows, children.size(), "child", "children"), {}, {}};
    for (const ChildColumn& column : childColumns())
        table.columns.push_back(sortable(list.query, kPath, column.word, column.label));
    table.columns.push_back({"State"});
    for (std::size_t i = rows.first; i < rows.last; ++i) table.rows.push_back(childRow(*children[i], *list.view.board));
    page.main += children.empty() ? paragraph("There is no such child.") : html(table);
    page.main += pages(rows.page, rows.pages, [&](std::size_t n) { return list.query.hrefOfPage(kPath, n); });
    page.main += exportLink(list, "children", "of_children", toText(which), "Export this list")
        + exportLink(list, "compliance", "of_children", toText(which), "Export every due date of these children");
    return page;
}

VisitsShown visitsPage(const ListPage& list, VisitList which, bool reasons)
{
    constexpr std::string_view kPath = "/visits";
    Page page = started(list, std::string{titleOf(which)});
    const FilterFields fields{std::string{kPath}, true, true, {"list", "known_at"}};
    if (!page.problems.empty()) {
        page.main = filterForm(list.query, list.choices, fields);
        return {std::move(page)};
    }
    const auto visits = visitsIn(which, list.view);
    page.main = above(list, fields,
        fmt::format("{} {} to {}.", meaningOf(which), list.view.periodStart().inWords(), list.view.board->as_of.inWords()),
        overdueWith(which, list.view));
    const Cut rows = cut(visits.size(), list.query.page);
    Table table{rowsInWords(rows, visits.size(), "visit", "visits"),
        {{"Child and day"}, {"Seen"}, {"By"}, {"Written up"}, {"To note"}, {"Team"}}, {}};
    VisitsShown shown;
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        table.rows.push_back(visitRow(visits[i], *list.view.board, reasons));
        shown.reasons = shown.reasons || saysWhy(*visits[i].visit, reasons);
    }
    page.main += visits.empty() ? paragraph("There is no such visit in the period.") : html(table);
    page.main += pages(rows.page, rows.pages, [&](std::size_t n) { return list.query.hrefOfPage(kPath, n); });
    page.main += exportLink(list, "visits", "of_visits", toText(which), "Export this list");
    shown.page = std::move(page);
    return shown;
}

std::string titleOfDue(std::optional<int> within)
{
    return within ? fmt::format("Due within {} working days", *within) : std::string{"Overdue dates"};
}

Page duePage(const ListPage& list, std::optional<int> within)
{
    constexpr std::string_view kPath = "/due";
    Page page = started(list, titleOfDue(within));
    const FilterFields fields{std::string{kPath}, true, true, {"within", "known_at"}};
    if (!page.problems.empty()) {
        page.main = filterForm(list.query, list.choices, fields);
        return page;
    }
    const auto due = within ? dueWithin(list.view, *within) : overdueClocks(list.view);
    std::set<const BoardChild*> named;
    for (const DueClock& each : due) named.insert(each.child);
    page.main = above(list, fields,
        within ? "What will be overdue if nobody visits. What is overdue already is not in this list."
               : "Every date that has passed, the longest overdue first.",
        overdueAmong({named.begin(), named.end()}));
    const Cut rows = cut(due.size(), list.query.page);
    Table table{rowsInWords(rows, due.size(), "due date", "due dates") + " of " + counted(named.size(), "child", "children"),
        {{"Child"}, {"Due"}, {"What"}, {"Explained"}, {"Lead"}, {"Team"}}, {}};
    for (std::size_t i = rows.first; i < rows.last; ++i) table.rows.push_back(dueRow(due[i], *list.view.board));
    page.main += due.empty() ? paragraph("Nothing is.") : html(table);
    page.main += pages(rows.page, rows.pages, [&](std::size_t n) { return list.query.hrefOfPage(kPath, n); });
    page.main += exportLink(list, "compliance", "of_due", within ? std::to_string(*within) : "overdue", "Export this list");
    return page;
}

} // namespace sightline::server::dashboard

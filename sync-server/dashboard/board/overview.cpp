#include "dashboard/board/overview.h"

#include <array>
#include <future>
#include <numeric>

#include <fmt/format.h>

#include "base/contract.h"
#include "dashboard/board/filters.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/overview_table.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/trend_chart.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "projections/freshness.h"
#include "projections/trend.h"
#include "service/wishes.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::array kWithinWorkingDays{3, 5, 10};
/// Without script, so that "I don't feel safe" is seen on a page that was left open.
constexpr int kReloadAfter_s = 120;

FilterFields fieldsOf(const Overview& overview)
{
    return {overview.path, overview.of == Overview::Of::Everything, overview.of != Overview::Of::Worker, {"sort", "known_at"}};
}

/// Whose figures they are, above a heading that is only a name.
std::string captionOf(Overview::Of of)
{
    switch (of) {
    case Overview::Of::Everything: return {};
    case Overview::Of::Team: return "Visits of the team";
    case Overview::Of::Worker: return "Visits of the lead worker";
    }
    unreachable("Overview::Of");
}

/// "2 June 2026 to 31 August 2026"
std::string periodInWords(const View& view)
{
    return view.periodStart().inWords() + " to " + view.board->as_of.inWords();
}

std::string childrenHref(const Overview& overview, ChildList list)
{
    return overview.query.hrefOfList("/children", "list", toText(list));
}

NumberPanel childPanel(const Overview& overview, ChildList list, std::size_t number, std::string_view words, Tone tone)
{
    return {number, std::string{words}, childrenHref(overview, list), tone};
}

NumberPanel visitPanel(const Overview& overview, VisitList list, std::size_t number, std::string_view words, Tone tone)
{
    return {number, std::string{words}, overview.query.hrefOfList("/visits", "list", toText(list)), tone};
}

std::string ofChildren(std::size_t part, std::size_t whole)
{
    return whole == 0 ? std::string{} : "of " + std::to_string(whole) + " (" + percent(part, whole) + ")";
}

std::string mainPanels(const Overview& overview, const Tally& tally)
{
    std::vector<NumberPanel> panels{
        childPanel(overview, ChildList::VisitOverdue, tally.visit_overdue, "visit overdue", Tone::Red),
        childPanel(overview, ChildList::AloneOverdue, tally.alone_overdue, "seen alone overdue", Tone::Red),
        childPanel(overview, ChildList::DueSoon, tally.due_soon, "due in 7 days", Tone::Amber),
        visitPanel(overview, VisitList::WrittenLate, tally.written_late,
            tally.written_late == 1 ? "visit written up late" : "visits written up late", Tone::Amber)};
    for (std::size_t i = 0; i < 3; ++i) panels[i].share = ofChildren(panels[i].number, tally.with_clock);
    panels[3].share = ofChildren(tally.written_late, tally.visits);
    return numberPanels("Children and visits that need something now", panels, PanelSize::Large);
}

/// What no percentage may hide.
std::string over42(const Overview& overview, const Tally& tally)
{
    if (tally.over_42 == 0) return {};
    return fmt::format("<p class=\"sl-over42\">{} <a class=\"govuk-link\" href=\"{}\">{} not been seen alone for more than 42 "
                       "days</a> ({} who are to be seen alone).</p>\n",
        tag(Tone::Red, "Over 42 days"), escaped(childrenHref(overview, ChildList::Over42)),
        tally.over_42 == 1 ? "1 child has" : fmt::format("{} children have", tally.over_42),
        share(tally.over_42, tally.alone_asked));
}

std::string otherPanels(const Overview& overview, const Tally& tally)
{
    return numberPanels("Whatever else should not be missed",
        {childPanel(overview, ChildList::Disputed, tally.disputed, "with two versions of something", Tone::Blue),
            visitPanel(overview, VisitList::NotRecorded, tally.not_recorded,
                tally.not_recorded == 1 ? "visit: seen or not is not recorded" : "visits: seen or not is not recorded",
                Tone::Blue),
            childPanel(
                overview, ChildList::TwoAttempts, tally.two_attempts, "not seen at 2 attempts or more in a row", Tone::Red),
            childPanel(overview, ChildList::NeverSeen, tally.never_seen, "with no visit at which they were seen", Tone::Red),
            childPanel(overview, ChildList::BirthUnknown, tally.birth_unknown,
                "birth not recorded, or the expected date has passed", Tone::Red),
            childPanel(overview, ChildList::ToReview, tally.to_review, "waiting for a manager's decision", Tone::Blue),
            childPanel(overview, ChildList::HeldMissed, tally.held_missed, "held by an exception, date missed", Tone::Amber),
            childPanel(overview, ChildList::Held, tally.held, "with an exception", Tone::Blue),
            childPanel(overview, ChildList::Paused, tally.paused, "paused: not born, begins later, or held", Tone::Grey),
            childPanel(
                overview, ChildList::NothingAsked, tally.nothing_asked, "with an open plan that asks for no visit", Tone::Amber),
            childPanel(overview, ChildList::NoPlan, tally.no_plan, "without an open plan or placement", Tone::Grey)},
        PanelSize::Small);
}

std::string dueSection(const Overview& overview)
{
    Table table{"Due soon, counted in working days", {{"Due within"}, {"Children", true}, {"Visits", true}}, {}, {}, true};
    for (const int days : kWithinWorkingDays) {
        const auto due = dueWithin(overview.view, days);
        const std::string href = overview.query.hrefOfList("/due", "within", std::to_string(days));
        table.rows.push_back(
            {fmt::format("{} working days", days), link(href, std::to_string(childrenOf(due))), std::to_string(due.size())});
    }
    return section("due", "Will be overdue if nobody visits",
        html(table)
            + paragraph("Each row includes the one above it. What is overdue already is not among them: it is counted above."));
}

template <typename Count, typename Words>
std::string countedBars(const std::string& caption, const std::string& what, const std::vector<Count>& counts, const Words& words)
{
    std::size_t all = 0;
    for (const Count& count : counts) all += count.visits;
    Table table{caption, {{what}, {"Visits", true}, {"Share", true}}, {}, {}, true};
    for (const Count& count : counts)
        if (count.visits > 0)
            table.rows.push_back({escaped(words(count)), std::to_string(count.visits),
                bar(count.visits, all) + escaped(share(count.visits, all))});
    table.totals = {"All", std::to_string(all), ""};
    return html(table);
}

std::string reasonsSection(const Overview& overview, const std::vector<ReasonCount>& reasons)
{
    const auto visits = std::accumulate(reasons.begin(), reasons.end(), std::size_t{0},
        [](std::size_t sum, const ReasonCount& count) { return sum + count.visits; });
    const std::string all = overview.query.hrefOfList("/visits", "list", toText(VisitList::NotAlone));
    std::string body = visits == 0 ? paragraph("At no visit of the period was a child seen with somebody else there.")
                                   : countedBars("Why children were not seen alone", "Reason", reasons,
                                         [](const ReasonCount& count) { return reasonInWords(count.reason); })
            + "<p class=\"govuk-body\">" + link(all, "Show these visits") + "</p>\n";
    return section("reasons", "Why children were seen, but not alone", body);
}

std::string attemptsSection(const Overview& overview, const Tally& all, const std::vector<OutcomeCount>& attempts)
{
    const std::string href = overview.query.hrefOfList("/visits", "list", toText(VisitList::Attempts));
    std::string body = all.attempts == 0 ? paragraph("No attempt is recorded in the period.")
                                         : countedBars("Attempts by what happened", "What happened", attempts,
                                               [](const OutcomeCount& count) { return outcomeInWords(count.outcome); })
            + "<p class=\"govuk-body\">" + link(href, "Show these attempts") + "</p>\n";
    return section("attempts", "Attempts", body);
}

std::string lateSection(const Tally& tally, const std::vector<LateCount>& late)
{
    std::string body = "<p class=\"govuk-body\">";
    if (tally.visits == 0) return section("late", "Written up late", paragraph("No visit is recorded in the period."));
    body += escaped(share(tally.written_late, tally.visits))
        + " visits and attempts were written up more than two working days after.</p>\n";
    if (tally.written_late > 0)
        body += countedBars("Late writing by why", "Why", late, [](const LateCount& count) { return lateInWords(count.reason); });
    return section("late", "Written up late", body);
}

/// How often, never what: the children's words are for those whom the children chose.
std::string wishesSection(const Tally& all)
{
    const WishesFigure figure{all.views_asked, all.views_recorded, all.views_answered};
    return section("wishes", "Wishes and feelings", paragraph(inWords(figure)));
}

/// What takes longest of the page and waits for nothing else of it.
struct Beside {
    std::vector<TrendPoint> points;
    VisitCounts counts;
};

/// Beside the rest of the page, on a thread of its own where there is one: a view is not changed by anybody, and outlives this.
std::future<Beside> workedOutBeside(const View& view)
{
    return std::async([&view] { return Beside{trend(view), visitCounts(view)}; });
}

std::string trendSection(const Overview& overview, const std::vector<TrendPoint>& points)
{
    const std::string href = overview.query.hrefOfList("/dashboard/trend", "", "");
    return section("trend", "The last 26 weeks",
        trendChart(points, ChartSize::Small) + trendFilterNote(overview.view.filter) + paragraph(trendInWords(points))
            + "<p class=\"govuk-body\">" + link(href, "Show every week, with its table") + "</p>\n");
}

/// Only what the form of exports knows of.
std::string exportLink(const Overview& overview)
{
    if (!overview.exports) return {};
    return " " + link(overview.query.hrefOfList("/exports", "", ""), "Export these figures");
}

std::string freshnessLine(const Overview& overview)
{
    return fmt::format("<p class=\"govuk-body sl-fresh\">{} <span class=\"sl-links\">{} {}{}</span></p>\n",
        escaped(inWords(freshness(overview.view, overview.asked_at))),
        overview.tablets ? link("/freshness", "Who has not synced") : std::string{},
        link(overview.query.hrefOfList("/dashboard/known-at", "", ""), "What late entries changed"), exportLink(overview));
}

} // namespace

Page overviewPage(const Overview& overview)
{
    const bool of_worker = overview.of == Overview::Of::Worker;
    std::future<Beside> beside;
    if (overview.query.problems.empty()) beside = workedOutBeside(overview.view);
    const Rows rows = of_worker ? Rows{{}, tally(overview.view), {}, 0} : overviewRows(overview);
    const Tally& all = rows.total;
    const FilterFields fields = fieldsOf(overview);
    Page page{overview.title, {}, overview.crumbs};
    page.problems = overview.query.problems;
    page.caption = captionOf(overview.of);
    if (page.problems.empty()) page.follows = overview.view.board->seq;
    const std::string form = filterForm(overview.query, overview.choices, fields);
    page.main = safetyPanel(overview.safety) + overview.opened; // Above everything, a problem with the question too.
    if (!page.problems.empty()) {
        page.main += form;
        return page;
    }
    page.reload_after_s = kReloadAfter_s;
    const std::string narrowed = narrowedInWords(overview.query, overview.choices);
    page.main += "<p class=\"govuk-body-l sl-sentence\">" + escaped(inWords(all)) + "</p>\n";
    page.main += "<p class=\"govuk-body sl-fresh\">On " + day(overview.view.board->as_of)
        + (narrowed.empty() ? std::string{} : escaped(", " + narrowed))
        + escaped(". Visits of " + periodInWords(overview.view) + ".") + "</p>\n";
    page.main += onlySomeOf(overview.view) + movedSince(overview.view);
    page.main += freshnessLine(overview) + filterChips(overview.query, overview.choices, fields) + form;
    page.main += overdueNotHere(overview.overdue_in_scope - overdueAmong(overview.view.children), "counted on this page",
        overview.query.hrefOfDay("/children", "state", "overdue"));
    page.main += mainPanels(overview, all) + over42(overview, all) + otherPanels(overview, all);
    if (!of_worker) page.main += overviewTable(overview, rows);
    const std::string due = dueSection(overview);
    const auto [points, counts] = beside.get();
    page.main += "<div class=\"sl-columns\">\n" + due + trendSection(overview, points)
        + reasonsSection(overview, counts.not_alone) + attemptsSection(overview, all, counts.attempts)
        + lateSection(all, counts.late) + wishesSection(all) + "</div>\n";
    return page;
}

} // namespace sightline::server::dashboard

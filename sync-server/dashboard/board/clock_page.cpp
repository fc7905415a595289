#include "dashboard/board/clock_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/contract.h"
#include "base/working_days.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "rules/crediting_visit.h"

namespace sightline::server::dashboard {

namespace {

using rules::ClockResult;
using rules::ClockTerms;

constexpr int kMonthsToAnniversary = 12;
constexpr int kDatesShown = 5;

const rules::Rule* ruleOf(const ClockResult& clock)
{
    for (const rules::Rule& rule : rules::builtInCatalogue().rules)
        if (rule.clock == clock.clock && rule.source == clock.source) return &rule;
    return nullptr;
}

std::string windowTag(rules::WindowResult result)
{
    switch (result) {
    case rules::WindowResult::OnTime: return tag(Tone::Green, "On time");
    case rules::WindowResult::Late: return tag(Tone::Amber, "Late");
    case rules::WindowResult::Open: return tag(Tone::Grey, "Open");
    case rules::WindowResult::Overdue: return tag(Tone::Red, "Overdue");
    }
    unreachable("WindowResult");
}

/// A clock with what moved it.
struct Explained {
    const ChildMatter& matter;
    const std::vector<rules::Candidate>& visits;
    const ClockResult& clock;
    const ClockTerms& terms;
};

/// A link to the visit that counted, and not to a call of the same day.
std::string visitCell(const Explained& explained, const std::optional<CivilDate>& on)
{
    if (!on) return "<span class=\"sl-none\">not yet</span>";
    const auto& [matter, visits, clock, terms] = explained;
    const auto* visit = rules::creditingVisit(visits, terms, clock.anchor.value_or(*on), *on, matter.file.leadsOn(*on));
    return visit == nullptr ? day(*on) : link(matter.path() + "/visits/" + visit->visit_id, on->inWords());
}

std::string windowsOf(const Explained& explained)
{
    const ClockResult& clock = explained.clock;

    if (clock.windows.empty()) return {};
    Table table{"Each stretch, the newest first", {{"Due"}, {"Visit that counted"}, {"How it was"}}, {}, {}, true};
    for (auto window = clock.windows.rbegin(); window != clock.windows.rend(); ++window)
        table.rows.push_back({day(window->due), visitCell(explained, window->visited_on), windowTag(window->result)});
    return section("windows", "Each stretch between two due dates", html(table));
}

/// The bank holidays between the day it counts from and the due date: they are no working days.
std::string holidaysOf(const ClockResult& clock)
{
    const auto from = clock.last_qualifying ? clock.last_qualifying : clock.anchor;
    if (!from || !clock.next_due) return {};
    std::string days;
    for (CivilDate each = from->plusDays(1); each <= *clock.next_due; each = each.plusDays(1))
        if (isBankHoliday(each)) days += (days.empty() ? "" : ", ") + day(each);
    return days.empty() ? "None between these days." : days;
}

/// How often, as the rule says it now, and the days that follow if each visit is made on its day.
void addInterval(std::vector<Fact>& rows, const ChildMatter& matter, const ClockResult& clock, const ClockTerms& terms)
{
    if (!clock.anchor || !clock.next_due) return;
    const bool count_event_day = rules::builtInCatalogue().count_event_day;
    const CivilDate anniversary = clock.anchor->plusMonths(kMonthsToAnniversary);
    const rules::Due now = clock.last_qualifying
        ? rules::dueAfterVisit(terms, *clock.last_qualifying, anniversary, count_event_day)
        : rules::firstDue(terms, *clock.anchor, count_event_day);
    rows.push_back({clock.last_qualifying ? "How often" : "How soon the first time",
        escaped((clock.last_qualifying ? "At least " : "Within the first: ") + rules::inWords(now.interval))});
    if (now.interval.unit == IntervalUnit::WorkingDays) rows.push_back({"Bank holidays left out", holidaysOf(clock)});
    std::string dates = day(*clock.next_due);
    CivilDate from = std::max(*clock.next_due, matter.today);
    for (int i = 1; i < kDatesShown; ++i) {
        from = rules::dueAfterVisit(terms, from, anniversary, count_event_day).day;
        dates += ", " + day(from);
    }
    rows.push_back({"The next dates, if each visit is made on its day", dates});
}

std::string oneClock(const Explained& explained)
{
    const auto& [matter, visits, clock, terms] = explained;
    std::string source = escaped(clock.source == "plan" ? "The child's plan (Working Together 2010, 5.123)" : clock.source);
    if (const rules::Rule* const rule = ruleOf(clock)) source = escaped(rule->title) + ": " + source;
    std::vector<Fact> rows{
        {"State",
            stateTag(clock.state)
                + (clock.disputed ? " " + tag(Tone::Blue, "Disputed: the earlier date counts") : std::string{})},
        {"Due", dayOr(clock.next_due, "no day")},
        {"What counts", escaped(askedInWords(clock)) + (terms.where_child_lives ? ", where the child lives" : "")},
        {"Which rule says so", source}, {"Its name in exports", escaped(clock.clock)},
        {"Counts from", dayOr(clock.anchor, "no day")}, {"Last visit that counts", visitCell(explained, clock.last_qualifying)}};
    addInterval(rows, matter, clock, terms);
    return "<p class=\"govuk-body-l sl-sentence\">" + escaped(clock.explanation) + "</p>\n" + facts(rows)
        + paragraph("Visits by phone or video, core groups, family time and transport never count, and neither do attempts.")
        + windowsOf(explained);
}

} // namespace

std::optional<Page> clockPage(const ChildMatter& matter, const std::string& name)
{
    const rules::ChildFacts known = matter.file.facts();
    const rules::AsOf today{matter.today, std::nullopt};
    const auto visits = rules::candidates(known, today);
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), known, today);
    std::string body;
    std::string title;
    for (std::size_t i = 0; i < matter.clocks.size(); ++i) { // Two plans may have rows of one name.
        const ClockResult& clock = matter.clocks[i];
        if (clock.clock != name) continue;
        title = askedInWords(clock);
        body += oneClock({matter, visits, clock, terms.at(i)});
    }
    if (body.empty()) return std::nullopt;
    const std::string child = matter.file.child.displayName();
    Page page{"Why this date: " + title, body,
        {{"Visits in my teams", "/dashboard"}, {"Children", "/children"}, {child, matter.path()}}};
    page.caption = child;
    page.follows = matter.seq;
    return page;
}

} // namespace sightline::server::dashboard

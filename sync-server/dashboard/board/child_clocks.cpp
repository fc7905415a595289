#include <algorithm>

#include <fmt/format.h>

#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "http/parameters.h"
#include "rules/crediting_visit.h"
#include "rules/due_regardless.h"

namespace sightline::server::dashboard {

namespace {

/// The visit itself, and whether somebody else than the lead made it.
std::string lastVisitCell(const ChildMatter& matter, const rules::ClockResult& clock, const std::vector<rules::Candidate>& visits,
    const rules::ClockTerms& terms)
{
    if (!clock.last_qualifying || !clock.anchor) return dayOr(clock.last_qualifying, "none yet");
    const auto leads = matter.file.leadsOn(*clock.last_qualifying);
    const auto* visit = rules::creditingVisit(visits, terms, *clock.anchor, *clock.last_qualifying, leads);
    if (visit == nullptr) return day(*clock.last_qualifying);
    std::string html = link(matter.path() + "/visits/" + visit->visit_id, clock.last_qualifying->inWords());
    if (!leads.empty() && !rules::madeByOneOf(*visit, leads))
        html += " <span class=\"sl-line sl-quiet\">not by the lead social worker</span>";
    return html;
}

std::string stateCell(const rules::ClockResult& clock)
{
    std::string html = stateTag(clock.state);
    if (clock.days_overdue > 0)
        html += " <span class=\"sl-line\">" + counted(static_cast<std::size_t>(clock.days_overdue), "day overdue", "days overdue")
            + "</span>";
    if (clock.disputed) html += " " + tag(Tone::Blue, "Disputed visit");
    return html;
}

/// The exception that holds this clock today, in words.
std::string exceptionLine(const rules::DueRegardless& regardless)
{
    if (!regardless.held_by) return {};
    return "<span class=\"sl-line\">" + tag(Tone::Blue, "Exception") + " until " + day(regardless.held_by->until) + ", agreed by "
        + escaped(regardless.held_by->authority) + ". The visit has still not happened.</span>";
}

std::string whyNothingFallsDue(const ChildMatter& matter)
{
    const auto open = [&](const auto& fact) { return fact.start <= matter.today && (!fact.end || *fact.end > matter.today); };
    const auto& plans = matter.file.plans;
    if (std::any_of(plans.begin(), plans.end(), [&](const auto& plan) { return open(plan.fact.plan); }))
        return "Nothing falls due: the open plan asks for no visit. Somebody has to say how often the child is to be seen.";
    return "Nothing falls due: there is no open plan or placement.";
}

} // namespace

std::string clockHref(const ChildMatter& matter, const std::string& clock)
{
    return matter.path() + "/clocks/" + http::encoded(clock);
}

std::string askedInWords(const rules::ClockResult& clock)
{
    return measureInWords(clock.measure) + " by " + rules::inWords(clock.by);
}

std::string clocksSection(const ChildMatter& matter)
{
    std::string links;
    if (matter.rights.exception && !matter.clocks.empty())
        links = "<p class=\"govuk-body\">" + link(matter.path() + "/exceptions/new", "Record an exception") + "</p>\n";
    if (matter.clocks.empty()) return section("clocks", "Due dates", paragraph(whyNothingFallsDue(matter)));
    const rules::ChildFacts known = matter.file.facts();
    const rules::AsOf today{matter.today, std::nullopt};
    const auto visits = rules::candidates(known, today);
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), known, today);
    const auto regardless = rules::dueRegardless(rules::builtInCatalogue(), known, today);
    Table table{"Due dates", {{"What"}, {"State"}, {"Due"}, {"Last visit that counts"}, {"Why this date"}}, {}, {}, true};
    for (std::size_t i = 0; i < matter.clocks.size(); ++i) {
        const rules::ClockResult& clock = matter.clocks[i];
        const std::string last = lastVisitCell(matter, clock, visits, terms.at(i));
        table.rows.push_back({link(clockHref(matter, clock.clock), askedInWords(clock)), stateCell(clock),
            dayOr(clock.next_due, "no day") + exceptionLine(regardless.at(i)), last, escaped(clock.explanation)});
    }
    return section("clocks", "Due dates", html(table) + links);
}

} // namespace sightline::server::dashboard

#include "dashboard/board/known_at_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/board/child_cells.h"
#include "dashboard/board/filters.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

namespace {

std::string questionForm(const KnownAtPage& asked)
{
    FormState state{asked.query.typed, asked.query.problems};
    Choices teams{{"", "All my teams"}};
    for (const std::string& team : asked.choices.teams)
        if (!team.empty()) teams.emplace_back(team, team);
    return "<form method=\"get\" action=\"/dashboard/known-at\" class=\"sl-filters\" novalidate>\n<div "
           "class=\"sl-filters__fields\">\n"
        + dateField(state, {"as_of", "The figures of the day", "Empty: today"})
        + dateField(state, {"known_at", "As known at the end of", "Empty: the same day"})
        + choiceField(state, {"team", "Team"}, teams) + "</div>\n" + submitButton("Compare") + "</form>\n";
}

std::string changedBy(std::size_t before, std::size_t now)
{
    if (before == now) return "no change";
    return before < now ? "+" + std::to_string(now - before) : "−" + std::to_string(before - now);
}

std::string bothTallies(const KnownAtPage& asked, const Comparison& comparison)
{
    const Tally& then = comparison.earlier;
    const Tally& now = comparison.later;
    Table table{"The same day, known then and known now",
        {{"Children"}, {"As known at the end of " + asked.known_on.inWords(), true}, {"As known now", true},
            {"Changed by", true}},
        {}};
    const auto add = [&](std::string_view what, std::size_t before, std::size_t after) {
        table.rows.push_back({escaped(what), std::to_string(before), std::to_string(after), changedBy(before, after)});
    };
    table.rows.push_back({"Nothing overdue", escaped(share(then.on_time, then.with_clock)),
        escaped(share(now.on_time, now.with_clock)), changedBy(then.on_time, now.on_time)});
    add("Held by an exception, date missed", then.held_missed, now.held_missed);
    add("Visit overdue", then.visit_overdue, now.visit_overdue);
    add("Seen alone overdue", then.alone_overdue, now.alone_overdue);
    add("Not seen alone for more than 42 days", then.over_42, now.over_42);
    add("With two versions of something", then.disputed, now.disputed);
    add("Without a plan or placement", then.no_clock, now.no_clock);
    add("All", then.children, now.children);
    return html(table);
}

std::string kindOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Entered: return "Entered late";
    case Change::Kind::Altered: return "Changed since";
    }
    unreachable("Change::Kind");
}

std::string changesOf(const Comparison& comparison)
{
    if (comparison.changes.empty()) return paragraph("No visit of before that day was entered or changed since.");
    const std::size_t shown = std::min(comparison.changes.size(), kChangesShown);
    Table table{shown == comparison.changes.size() ? counted(shown, "visit", "visits")
                                                   : fmt::format("The first {} of {} visits", shown, comparison.changes.size()),
        {{"Visit"}, {"What"}, {"Received"}, {"Changed the figure"}}, {}};
    for (std::size_t i = 0; i < shown; ++i) {
        const Change& change = comparison.changes[i];
        table.rows.push_back({visitLink(*change.child, *change.visit), kindOf(change.kind),
            escaped(londonMoment(change.kind == Change::Kind::Entered ? change.visit->received_at : change.visit->changed_at)),
            change.moved ? tag(Tone::Amber, "Yes") : "no"});
    }
    return html(table);
}

std::string otherwiseOf(const Comparison& comparison)
{
    if (comparison.moved_otherwise.empty()) return {};
    std::string items;
    for (std::size_t i = 0; i < std::min(comparison.moved_otherwise.size(), kChangesShown); ++i)
        items += "<li>" + childLink(*comparison.moved_otherwise[i]) + "</li>\n";
    return section("otherwise", "Changed by something else than a visit",
        paragraph("A plan, a placement, an allocation or a settled dispute.") + "<ul class=\"govuk-list\">\n" + items
            + "</ul>\n");
}

} // namespace

Page knownAtPage(const KnownAtPage& asked)
{
    Page page{"What late entries changed", {}, {{"Visits in my teams", asked.query.hrefOfList("/dashboard", "", "")}},
        asked.query.problems};
    page.main =
        paragraph("A visit that is entered late changes the figures of days before. Here the same day stands twice: as it was "
                  "known then, counted by when the server received things, and as it is known now.")
        + questionForm(asked);
    if (!page.problems.empty() || !asked.earlier || !asked.later) return page;
    const Comparison comparison = compare(*asked.earlier, *asked.later);
    page.main += "<p class=\"govuk-body-l sl-sentence\">" + escaped(inWords(comparison)) + "</p>\n";
    page.main += "<p class=\"govuk-body sl-fresh\">The figures of " + day(asked.query.question.as_of) + ".</p>\n";
    page.main += movedSince(*asked.later);
    page.main += bothTallies(asked, comparison)
        + section("changes", "Visits entered late or changed since", changesOf(comparison)) + otherwiseOf(comparison);
    return page;
}

Page progressPage(std::string title, const Progress& progress, const std::string& above)
{
    Page page{std::move(title), {}};
    const std::string how_far = progress.of == 0
        ? std::string{"The figures are being worked out."}
        : fmt::format("The figures are being worked out: {} of {} children are done ({}).", progress.done, progress.of,
            percent(progress.done, progress.of));
    page.main = above + "<p class=\"govuk-body-l\" role=\"status\">" + escaped(how_far) + "</p>\n"
        + paragraph("This page loads itself again every second until they are there.")
        + "<p class=\"govuk-body\"><a class=\"govuk-button\" href=\"\">Load again</a></p>\n";
    page.reload_after_s = 1;
    return page;
}

} // namespace sightline::server::dashboard

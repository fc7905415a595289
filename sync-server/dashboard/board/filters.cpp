#include "dashboard/board/filters.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "dashboard/board/parts.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::array kPlans{PlanKind::ChildProtection, PlanKind::LookedAfter, PlanKind::ChildInNeed, PlanKind::PrivateFostering};
constexpr std::array kAges{AgeBand::Unborn, AgeBand::Under1, AgeBand::From1To4, AgeBand::From5To9, AgeBand::From10To15,
    AgeBand::From16, AgeBand::Unknown};
constexpr std::array kStates{ChildState::Overdue, ChildState::HeldMissed, ChildState::BirthUnknown, ChildState::DueSoon,
    ChildState::Met, ChildState::NoClock, ChildState::Paused};

template <typename List>
Choices wordsOf(const List& list, std::string_view any)
{
    Choices choices{{"", std::string{any}}};
    for (const auto each : list) choices.emplace_back(std::string{toText(each)}, inWords(each));
    return choices;
}

Choices teamsOf(const Choosable& choosable)
{
    Choices choices{{"", "All my teams"}};
    for (const std::string& team : choosable.teams)
        if (!team.empty()) choices.emplace_back(team, team);
    if (!choosable.teams.empty() && choosable.teams.front().empty()) choices.emplace_back(kNoTeam, "No team, or nobody leads");
    return choices;
}

Choices workersOf(const Choosable& choosable)
{
    Choices choices{{"", "Everybody"}};
    choices.insert(choices.end(), choosable.workers.begin(), choosable.workers.end());
    return choices;
}

const Choices& periods()
{
    static const Choices choices{{"4", "Last 4 weeks"}, {"", "Last 13 weeks"}, {"26", "Last 26 weeks"}};
    return choices;
}

std::string chip(std::string_view href, const std::string& words)
{
    return fmt::format("<li><a class=\"sl-chip\" href=\"{}\"><span class=\"govuk-visually-hidden\">Take away: </span>{} <span "
                       "aria-hidden=\"true\">×</span></a></li>\n",
        escaped(href), escaped(words));
}

std::string wordOf(const Choices& choices, const std::string& value)
{
    for (const auto& [each, words] : choices)
        if (each == value) return words;
    return value;
}

} // namespace

std::string filterForm(const BoardQuery& query, const Choosable& choices, const FilterFields& fields)
{
    const FormState state{query.typed, query.problems};
    const bool another_day = query.typed.given("as_of") || query.typed.given("known_at");
    std::string html =
        fmt::format("<details class=\"govuk-details sl-filters\"{}>\n<summary class=\"govuk-details__summary\"><span "
                    "class=\"govuk-details__summary-text\">Choose what is shown</span></summary>\n<div "
                    "class=\"govuk-details__text\">\n<form method=\"get\" action=\"{}\" novalidate>\n",
            query.problems.empty() ? "" : " open", escaped(fields.action));
    for (const std::string& name : fields.kept)
        if (const auto value = query.typed.given(name)) html += hiddenField(name, *value);
    html += "<div class=\"sl-filters__fields\">\n";
    if (fields.team) html += choiceField(state, {"team", "Team"}, teamsOf(choices));
    if (fields.worker) html += choiceField(state, {"worker", "Lead worker"}, workersOf(choices));
    if (fields.of_the_day) html += choiceField(state, {"plan", "Plan type"}, wordsOf(kPlans, "Any plan, or none"));
    html += choiceField(state, {"age", "Age"}, wordsOf(kAges, "Any age"));
    if (fields.of_the_day)
        html += choiceField(state, {"state", "State"}, wordsOf(kStates, "Any state"))
            + choiceField(state, {"period", "Visits of the"}, periods());
    html += dateField(state, {"as_of", "On the day", "Empty: today"});
    html += "</div>\n" + submitButton("Apply filters") + " "
        + link(fields.action, another_day ? "Clear all and show today" : "Clear all");
    return html + "</form>\n</div>\n</details>\n";
}

std::string filterChips(const BoardQuery& query, const Choosable& choices, const FilterFields& fields)
{
    const auto add = [&](std::string& html, const char* name, const std::string& what, const Choices& words) {
        if (const auto value = query.typed.given(name))
            html += chip(query.href(fields.action, name, ""), what + wordOf(words, *value));
    };
    std::string html;
    if (fields.team) add(html, "team", "Team: ", teamsOf(choices));
    if (fields.worker) add(html, "worker", "Lead: ", workersOf(choices));
    if (fields.of_the_day) add(html, "plan", "Plan: ", wordsOf(kPlans, ""));
    add(html, "age", "Age: ", wordsOf(kAges, ""));
    if (fields.of_the_day) {
        add(html, "state", "State: ", wordsOf(kStates, ""));
        add(html, "period", "", periods());
    }
    if (query.typed.given("as_of")) html += chip(query.href(fields.action, "as_of", ""), "On " + query.question.as_of.inWords());
    if (const auto known = query.typed.given("known_at")) {
        const auto day = CivilDate::parse(*known);
        html += chip(query.href(fields.action, "known_at", ""), "As known on " + (day ? day->inWords() : *known));
    }
    if (html.empty()) return {};
    return "<ul class=\"sl-chips\" aria-label=\"What is shown now\">\n" + html + "</ul>\n";
}

std::size_t overdueAmong(const std::vector<const BoardChild*>& children)
{
    return static_cast<std::size_t>(std::count_if(
        children.begin(), children.end(), [](const BoardChild* child) { return stateOf(*child) == ChildState::Overdue; }));
}

std::string overdueNotHere(std::size_t hidden, std::string_view where, std::string_view href)
{
    if (hidden == 0) return {};
    const std::string words = counted(hidden, "overdue child is not ", "overdue children are not ") + std::string{where} + ".";
    return fmt::format(
        "<p class=\"govuk-inset-text sl-hidden-overdue\">{} {} <a class=\"govuk-link\" href=\"{}\">Show {}</a></p>\n",
        stateTag(ChildState::Overdue), escaped(words), escaped(href), hidden == 1 ? "this child" : "these children");
}

std::string onlySomeOf(const View& view)
{
    const Filter& filter = view.filter;
    const BoardWorker* const worker = filter.worker ? view.board->worker(*filter.worker) : nullptr;
    const std::string workersTeam = worker == nullptr ? std::string{} : worker->team;
    const bool someOfTeam = filter.team && !seesAllOf(view, *filter.team);
    // Whoever leads a child in a team that the reader answers for is seen with all of their children.
    const bool someOfWorker = filter.worker && seesATeam(view) && !seesAllOf(view, workersTeam);
    if (!someOfTeam && !someOfWorker) return {};
    return "<p class=\"govuk-body\">Only the children whom you may see are counted here: there may be others "
        + std::string{someOfWorker ? "of this worker" : "in this team"} + ".</p>\n";
}

std::string movedSince(const View& view)
{
    std::vector<std::string> sentences;
    if (const std::size_t n = view.withheld.size(); n > 0)
        sentences.push_back(counted(n, "child counted here is", "children counted here are")
            + " with another team now: " + (n == 1 ? "the name is" : "the names are") + " not shown.");
    if (const std::size_t n = view.came_later; n > 0)
        sentences.push_back(counted(n, "child of yours was not with your teams on this day and is",
                                "children of yours were not with your teams on this day and are")
            + " not counted.");
    std::string html;
    for (const std::string& each : sentences) html += "<p class=\"govuk-body sl-moved\">" + escaped(each) + "</p>\n";
    return html;
}

} // namespace sightline::server::dashboard

#include "dashboard/board/query.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_set>

#include <date/tz.h>

#include "base/decimal_text.h"

namespace sightline::server::dashboard {

namespace {

// Whole weeks, so that no period has one weekday more than another.
constexpr std::array kPeriods_weeks{4, 13, 26};
/// What says whom and which days; the rest of an address is how it is shown.
constexpr std::array<std::string_view, 8> kNarrowing{"as_of", "known_at", "team", "worker", "plan", "age", "state", "period"};
constexpr int kYearsBackMost = 20;

void readDays(BoardQuery& query, CivilDate today)
{
    if (const auto typed = query.typed.given("as_of")) {
        const auto parsed = CivilDate::parse(*typed);
        if (!parsed)
            query.problems.push_back({"as_of", "The day must be a day that exists, written like 2026-06-04"});
        else if (*parsed > today)
            query.problems.push_back({"as_of", "The day must be today or in the past"});
        else if (*parsed < today.plusMonths(-12 * kYearsBackMost))
            query.problems.push_back({"as_of", "The day must be in the last 20 years"});
        else
            query.question.as_of = *parsed;
    }
    if (const auto typed = query.typed.given("known_at")) {
        const auto parsed = CivilDate::parse(*typed);
        if (!parsed)
            query.problems.push_back({"known_at", "“As known at” must be a day that exists, written like 2026-06-04"});
        else if (*parsed > today)
            query.problems.push_back({"known_at", "“As known at” must be today or in the past"});
        else if (*parsed < today)
            query.question.known_at = endOfDay(*parsed);
    }
}

void readOrder(BoardQuery& query, const std::vector<std::string>& sorts)
{
    if (const auto typed = query.typed.given("page")) {
        const auto number = decimalDigits(*typed);
        if (number && *number > 0)
            query.page = static_cast<std::size_t>(*number);
        else
            query.problems.push_back({"page", "Page must be a number from 1"});
    }
    if (const auto typed = query.typed.given("sort")) {
        const bool down = typed->starts_with('-');
        const std::string word = typed->substr(down ? 1 : 0);
        if (std::find(sorts.begin(), sorts.end(), word) == sorts.end())
            query.problems.push_back({"sort", "There is no column called “" + word + "” to sort by"});
        else
            std::tie(query.sort, query.down) = std::pair{word, down};
    }
}

template <typename From>
auto readWord(BoardQuery& query, std::string_view name, const From& from, std::string_view what) -> decltype(from(""))
{
    const auto typed = query.typed.given(name);
    if (!typed) return std::nullopt;
    const auto found = from(*typed);
    if (!found) query.problems.push_back({std::string{name}, "There is no " + std::string{what} + " called “" + *typed + "”"});
    return found;
}

void readPeriod(BoardQuery& query)
{
    const auto typed = query.typed.given("period");
    if (!typed) return;
    const auto weeks = decimalDigits(*typed);
    if (weeks && std::find(kPeriods_weeks.begin(), kPeriods_weeks.end(), *weeks) != kPeriods_weeks.end())
        query.filter.period_days = *weeks * 7;
    else
        query.problems.push_back({"period", "The period must be 4, 13 or 26 weeks"});
}

std::string withQuery(std::string_view path, const http::Parameters& parameters)
{
    const std::string query = parameters.toQuery();
    return std::string{path} + (query.empty() ? "" : "?" + query);
}

} // namespace

std::string BoardQuery::href(std::string_view path, std::string_view name, std::string_view value) const
{
    return withQuery(path, typed.without("page").with(name, value));
}

std::string BoardQuery::hrefOfPage(std::string_view path, std::size_t number) const
{
    return withQuery(path, typed.with("page", std::to_string(number)));
}

std::string BoardQuery::hrefOfList(std::string_view path, std::string_view name, std::string_view value) const
{
    http::Parameters kept;
    for (const std::string_view each : kNarrowing)
        if (const auto text = typed.given(each)) kept = kept.with(each, *text);
    // A team or worker that stands in the path is no parameter of its own.
    if (filter.team) kept = kept.with("team", filter.team->empty() ? kNoTeam : std::string_view{*filter.team});
    if (filter.worker) kept = kept.with("worker", filter.worker->text());
    return withQuery(path, name.empty() ? kept : kept.with(name, value));
}

std::string BoardQuery::hrefOfDay(std::string_view path, std::string_view name, std::string_view value) const
{
    http::Parameters kept;
    for (const std::string_view each : {"as_of", "known_at"})
        if (const auto text = typed.given(each)) kept = kept.with(each, *text);
    return withQuery(path, name.empty() ? kept : kept.with(name, value));
}

BoardQuery readQuestion(const http::Parameters& typed, CivilDate today, const std::vector<std::string>& sorts)
{
    BoardQuery query{{today, std::nullopt}, {}, 1, {}, false, typed, {}};
    readDays(query, today);
    readOrder(query, sorts);
    query.filter.plan = readWord(query, "plan", planKindFrom, "plan type");
    query.filter.age = readWord(query, "age", ageBandFrom, "age band");
    query.filter.state = readWord(query, "state", childStateFrom, "state");
    readPeriod(query);
    return query;
}

void readFilter(BoardQuery& query, const Choosable& choices)
{
    if (const auto typed = query.typed.given("team")) {
        const std::string team = *typed == kNoTeam ? std::string{} : *typed;
        if (std::find(choices.teams.begin(), choices.teams.end(), team) == choices.teams.end())
            query.problems.push_back({"team", "There is no team called “" + *typed + "” among yours"});
        else
            query.filter.team = team;
    }
    if (const auto typed = query.typed.given("worker")) {
        const auto found = std::find_if(
            choices.workers.begin(), choices.workers.end(), [&](const auto& worker) { return worker.first == *typed; });
        if (found == choices.workers.end())
            query.problems.push_back({"worker", "There is no worker called “" + *typed + "” among those who lead here"});
        else
            query.filter.worker = WorkerId{*typed};
    }
}

Choosable choosable(const View& everything)
{
    std::set<std::string, std::less<>> teams;
    std::map<std::string, std::string, std::less<>> workers;
    std::unordered_set<const void*> lists; // Of people and of teams: what many children have in common is looked up once.
    for (const BoardChild* const child : everything.children) {
        const bool fresh = lists.insert(child->leads.key()).second;
        if (!lists.insert(child->teams.key()).second && !fresh) continue;
        for (const std::string& team : child->teams)
            if (!teams.contains(team)) teams.insert(team);
        if (child->teams.empty()) teams.insert("");
        for (const WorkerId& lead : child->leads) {
            if (workers.contains(lead.text())) continue;
            const BoardWorker* const worker = everything.board->worker(lead);
            workers.emplace(lead.text(), worker == nullptr ? lead.text() : worker->name);
        }
    }
    for (const BoardWorker& worker : everything.board->workers)
        if (!worker.team.empty() && everything.scope.team && everything.scope.team(worker.team)) teams.insert(worker.team);
    Choosable choices{{teams.begin(), teams.end()}, {workers.begin(), workers.end()}};
    std::sort(choices.workers.begin(), choices.workers.end(),
        [](const auto& a, const auto& b) { return std::tie(a.second, a.first) < std::tie(b.second, b.first); });
    return choices;
}

Instant endOfDay(CivilDate day)
{
    const date::local_days next{date::days{day.plusDays(1).days().time_since_epoch().count()}};
    const auto midnight = date::make_zoned("Europe/London", next, date::choose::earliest).get_sys_time();
    return Instant{midnight.time_since_epoch()} - std::chrono::milliseconds{1};
}

std::string narrowedInWords(const BoardQuery& query, const Choosable& choices)
{
    std::vector<std::string> parts;
    const Filter& filter = query.filter;
    if (filter.team) parts.push_back(filter.team->empty() ? "no team" : "team " + *filter.team);
    if (filter.worker)
        for (const auto& [id, name] : choices.workers)
            if (id == filter.worker->text()) parts.push_back("led by " + name);
    if (filter.plan) parts.push_back("plan type: " + inWords(*filter.plan));
    if (filter.age) parts.push_back("age: " + inWords(*filter.age));
    if (filter.state) parts.push_back("state: " + inWords(*filter.state));
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

} // namespace sightline::server::dashboard

#include "projections/figures.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

#include "base/contract.h"
#include "base/working_days.h"

namespace sightline::server {

namespace {

void addChild(Tally& sum, const BoardChild& child, CivilDate day)
{
    const auto count = [&](ChildList list) { return isIn(list, child) ? std::size_t{1} : std::size_t{0}; };
    ++sum.children;
    sum.with_clock += count(ChildList::WithClock);
    sum.on_time += count(ChildList::OnTime);
    sum.held_missed += count(ChildList::HeldMissed);
    sum.visit_overdue += count(ChildList::VisitOverdue);
    sum.alone_overdue += count(ChildList::AloneOverdue);
    sum.due_soon += count(ChildList::DueSoon);
    sum.never_seen += count(ChildList::NeverSeen);
    sum.paused += count(ChildList::Paused);
    sum.birth_unknown += count(ChildList::BirthUnknown);
    sum.no_clock += count(ChildList::NoClock);
    sum.no_plan += count(ChildList::NoPlan);
    sum.nothing_asked += count(ChildList::NothingAsked);
    sum.held += count(ChildList::Held);
    sum.alone_asked += count(ChildList::AloneAsked);
    sum.alone_in_time += count(ChildList::AloneInTime);
    sum.alone_not_yet += count(ChildList::AloneNotYet);
    sum.over_42 += count(ChildList::Over42);
    sum.disputed += count(ChildList::Disputed);
    sum.two_attempts += count(ChildList::TwoAttempts);
    sum.to_review += count(ChildList::ToReview);
    sum.safety_flags += count(ChildList::SafetyFlag);
    if (!isIn(ChildList::WithClock, child) || !child.last_seen) return;
    const int gap = day.daysSince(child.last_seen->on);
    sum.longest_gap_days = std::max(sum.longest_gap_days.value_or(gap), gap);
}

constexpr std::array kOfVisits{&Tally::visits, &Tally::took_place, &Tally::attempts, &Tally::seen, &Tally::seen_alone,
    &Tally::not_recorded, &Tally::written_late, &Tally::views_asked, &Tally::views_recorded, &Tally::views_answered};

void addVisit(Tally& sum, const VisitMark& visit)
{
    const auto count = [&](VisitList list) { return isIn(list, visit) ? std::size_t{1} : std::size_t{0}; };
    sum.visits += count(VisitList::All);
    sum.took_place += count(VisitList::TookPlace);
    sum.attempts += count(VisitList::Attempts);
    sum.seen += count(VisitList::Seen);
    sum.seen_alone += count(VisitList::SeenAlone);
    sum.not_recorded += count(VisitList::NotRecorded);
    sum.written_late += count(VisitList::WrittenLate);
    sum.views_asked += count(VisitList::ViewsAsked);
    sum.views_recorded += count(VisitList::ViewsRecorded);
    sum.views_answered += count(VisitList::ViewsAnswered);
}

const Tally& tallyIn(const View& view, const BoardChild& child, Tally& made)
{
    if (view.filter.period_days == kPeriodDays && child.tally) return *child.tally;
    return made = tallyOf(child, view.board->as_of, view.filter.period_days);
}

/// The keys under which a child stands, each once. Children of the same `same` stand under the same keys; null says nothing.
struct KeysOf {
    std::function<const void*(const BoardChild&)> same;
    std::function<void(const BoardChild&, std::vector<std::string>&)> keys;
};
using NameOf = std::function<std::string(const std::string& key)>;

/// The rows of children, found once for each list of people that many have in common.
class Groups {
public:
    Groups(const KeysOf& keysOf, const NameOf& nameOf)
        : m_keys_of{keysOf}
        , m_name_of{nameOf}
    { }

    const std::vector<Row*>& of(const BoardChild& child)
    {
        const void* const same = m_keys_of.same(child);
        if (same == nullptr) return m_other = find(child);
        const auto known = m_known.find(same);
        return known != m_known.end() ? known->second : m_known.emplace(same, find(child)).first->second;
    }

    /// By name; what has no name comes last.
    std::vector<Row> sorted()
    {
        std::vector<Row> rows;
        rows.reserve(m_rows.size());
        for (auto& [key, row] : m_rows) rows.push_back(std::move(row));
        std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
            return std::tuple{a.key.empty(), a.name, a.key} < std::tuple{b.key.empty(), b.name, b.key};
        });
        return rows;
    }

private:
    std::vector<Row*> find(const BoardChild& child)
    {
        std::vector<std::string> keys;
        m_keys_of.keys(child, keys);
        std::vector<Row*> found;
        for (const std::string& key : keys) {
            const auto [at, fresh] = m_rows.try_emplace(key);
            if (fresh) at->second = {key, m_name_of(key), {}, {}};
            found.push_back(&at->second);
        }
        return found;
    }

    const KeysOf& m_keys_of;
    const NameOf& m_name_of;
    std::map<std::string, Row> m_rows;
    std::unordered_map<const void*, std::vector<Row*>> m_known;
    std::vector<Row*> m_other;
};

Rows rowsBy(const View& view, const KeysOf& keysOf, const NameOf& nameOf)
{
    Rows rows;
    Groups groups{keysOf, nameOf};
    Tally made;
    for (const BoardChild* child : view.children) {
        const std::vector<Row*>& in = groups.of(*child);
        const Tally& of = tallyIn(view, *child, made);
        rows.total += of;
        for (Row* const row : in) {
            row->children.push_back(child);
            row->tally += of;
        }
        if (in.size() < 2) continue;
        ++rows.in_several;
        for (std::size_t again = 1; again < in.size(); ++again) rows.counted_again += of;
    }
    rows.rows = groups.sorted();
    return rows;
}

std::string nameOf(const Board& board, const WorkerId& worker)
{
    const BoardWorker* known = board.worker(worker);
    return known == nullptr || known->name.empty() ? worker.text() : known->name;
}

std::string teamOf(const Board& board, const WorkerId& worker)
{
    const BoardWorker* known = board.worker(worker);
    return known == nullptr ? std::string{} : known->team;
}

using Counts = std::array<std::size_t, 16>; ///< By what a mark holds in four bits.

template <typename Counted, typename ValueOf>
std::vector<Counted> mostFirst(const Counts& counts, const ValueOf& valueOf)
{
    std::vector<Counted> rows;
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0) rows.push_back({valueOf(code), counts[code]});
    std::stable_sort(rows.begin(), rows.end(), [](const Counted& a, const Counted& b) { return a.visits > b.visits; });
    return rows;
}

template <typename E>
std::optional<E> reasonOf(std::size_t code)
{
    return code == 0 ? std::nullopt : std::optional{static_cast<E>(code - 1)};
}

std::string haveOrHas(std::size_t n)
{
    return n == 1 ? " has" : " have";
}

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    for (const auto member :
        {&Tally::children, &Tally::with_clock, &Tally::on_time, &Tally::held_missed, &Tally::visit_overdue, &Tally::alone_overdue,
            &Tally::due_soon, &Tally::never_seen, &Tally::paused, &Tally::birth_unknown, &Tally::no_clock, &Tally::no_plan,
            &Tally::nothing_asked, &Tally::held, &Tally::alone_asked, &Tally::alone_in_time, &Tally::alone_not_yet,
            &Tally::over_42, &Tally::disputed, &Tally::two_attempts, &Tally::to_review, &Tally::safety_flags})
        this->*member += other.*member;
    for (const auto member : kOfVisits) this->*member += other.*member;
    if (other.longest_gap_days)
        longest_gap_days = std::max(longest_gap_days.value_or(*other.longest_gap_days), *other.longest_gap_days);
    return *this;
}

/// Without the visits of its period.
Tally withoutVisits(Tally tally)
{
    for (const auto member : kOfVisits) tally.*member = 0;
    return tally;
}

Tally tallyOf(const BoardChild& child, CivilDate day, int period_days)
{
    Tally sum;
    if (child.tally)
        sum = withoutVisits(*child.tally);
    else
        addChild(sum, child, day);
    const CivilDate first = day.plusDays(1 - period_days);
    const auto add = [&](const VisitMark& visit) {
        if (visit.day >= first && visit.day <= day) addVisit(sum, visit);
    };
    if (child.marks.size() == child.visits.size())
        for (const VisitMark& mark : child.marks) add(mark);
    else
        for (const BoardVisit& visit : child.visits) add(markOf(visit));
    return sum;
}

Tally tally(const View& view, const std::vector<const BoardChild*>& children)
{
    Tally sum;
    Tally made;
    for (const BoardChild* child : children) sum += tallyIn(view, *child, made);
    return sum;
}

Tally tally(const View& view)
{
    return tally(view, view.children);
}

std::string percent(std::size_t part, std::size_t whole)
{
    if (whole == 0) return "–";
    const std::size_t percent = part * 100 / whole;
    return part > 0 && percent == 0 ? "less than 1%" : std::to_string(percent) + "%";
}

std::string share(std::size_t part, std::size_t whole)
{
    return std::to_string(part) + " of " + std::to_string(whole) + " (" + percent(part, whole) + ")";
}

std::string inWords(const Tally& tally)
{
    std::string text = "No child here has a visit to be made.";
    if (tally.with_clock > 0)
        text = std::to_string(tally.on_time) + " of " + std::to_string(tally.with_clock)
            + (tally.with_clock == 1 ? " child (" : " children (") + percent(tally.on_time, tally.with_clock)
            + (tally.on_time == 1 ? ") was" : ") were") + " visited on time.";
    if (tally.held_missed > 0)
        text += " For " + std::to_string(tally.held_missed) + " a date was missed and is held by an exception.";
    if (tally.alone_asked > 0 && tally.over_42 == 0) text += " No child has gone 6 weeks without being seen alone.";
    if (tally.over_42 > 0)
        text += " " + std::to_string(tally.over_42) + haveOrHas(tally.over_42) + " not been seen alone in 6 weeks.";
    if (tally.birth_unknown > 0)
        text += " For " + std::to_string(tally.birth_unknown) + (tally.birth_unknown == 1 ? " child" : " children")
            + " no due date can be worked out: the birth is not recorded, or the expected date has passed.";
    return text;
}

Rows byTeam(const View& view)
{
    const auto same = [](const BoardChild& child) { return child.teams.key(); };
    const auto keys = [&](const BoardChild& child, std::vector<std::string>& found) {
        for (const std::string& team : child.teams)
            if (!view.filter.team || team == *view.filter.team) found.push_back(team);
        if (child.teams.empty()) found.emplace_back();
    };
    const bool manages = seesATeam(view);
    return rowsBy(view, {same, keys}, [&](const std::string& team) {
        if (seesAllOf(view, team)) return team.empty() ? std::string{"No team"} : team;
        if (team.empty()) return std::string{"No team (only children you may see)"};
        return team + (manages ? " (only children you share)" : " (only your children)");
    });
}

Rows byWorker(const View& view)
{
    const Board& board = *view.board;
    const auto same = [](const BoardChild& child) { return child.leads.key(); };
    const auto keys = [&](const BoardChild& child, std::vector<std::string>& found) {
        for (const WorkerId& lead : child.leads) {
            if (view.filter.team && teamOf(board, lead) != *view.filter.team) continue;
            if (!view.filter.worker || lead == *view.filter.worker) found.push_back(lead.text());
        }
        if (child.leads.empty()) found.emplace_back();
    };
    const bool manages = seesATeam(view);
    return rowsBy(view, {same, keys}, [&](const std::string& lead) {
        if (lead.empty()) return std::string{"Nobody leads"};
        const WorkerId worker{lead};
        const bool all = !manages || seesAllOf(view, teamOf(board, worker));
        return nameOf(board, worker) + (all ? "" : " (only children you share)");
    });
}

Rows byPlan(const View& view)
{
    const auto same = [](const BoardChild&) -> const void* { return nullptr; };
    const auto keys = [&](const BoardChild& child, std::vector<std::string>& found) {
        for (const BoardPlan& plan : child.plans) {
            if (view.filter.plan && *view.filter.plan != plan.kind) continue;
            const std::string_view key = toText(plan.kind);
            if (std::find(found.begin(), found.end(), key) == found.end()) found.emplace_back(key);
        }
        if (child.plans.empty()) found.emplace_back();
    };
    return rowsBy(view, {same, keys},
        [](const std::string& plan) { return plan.empty() ? std::string{"No open plan"} : inWords(*planKindFrom(plan)); });
}

std::string whyMore(const Rows& rows)
{
    if (rows.in_several == 0) return {};
    const bool one = rows.in_several == 1;
    return "The rows add up to " + std::to_string(rows.total.children + rows.counted_again.children) + " children: "
        + std::to_string(rows.in_several) + (one ? " child stands" : " children stand") + " in more than one row and"
        + (one ? " is" : " are") + " counted once in the total of " + std::to_string(rows.total.children) + ".";
}

std::vector<DueClock> dueWithin(const View& view, int workingDays)
{
    const CivilDate last = plusWorkingDays(view.board->as_of, workingDays);
    std::vector<DueClock> due;
    for (const BoardChild* child : view.children) {
        if (child->mark && (!child->mark->comes_due || *child->mark->comes_due > last)) continue;
        for (const BoardClock& clock : child->clocks)
            if (const auto by = comesDue(clock); by && *by <= last) due.push_back({child, &clock});
    }
    std::stable_sort(
        due.begin(), due.end(), [](const DueClock& a, const DueClock& b) { return *a.clock->due() < *b.clock->due(); });
    return due;
}

std::vector<DueClock> overdueClocks(const View& view)
{
    std::vector<DueClock> overdue;
    for (const BoardChild* child : view.children) {
        if (!isIn(ChildList::VisitOverdue, *child) && !isIn(ChildList::AloneOverdue, *child)) continue;
        for (const BoardClock& clock : child->clocks)
            if (clock.overdue()) overdue.push_back({child, &clock});
    }
    std::stable_sort(overdue.begin(), overdue.end(),
        [](const DueClock& a, const DueClock& b) { return a.clock->days_overdue > b.clock->days_overdue; });
    return overdue;
}

std::size_t childrenOf(const std::vector<DueClock>& clocks)
{
    std::vector<const BoardChild*> children;
    children.reserve(clocks.size());
    for (const DueClock& due : clocks) children.push_back(due.child);
    std::sort(children.begin(), children.end());
    return static_cast<std::size_t>(std::unique(children.begin(), children.end()) - children.begin());
}

VisitCounts visitCounts(const View& view)
{
    Counts alone{};
    Counts attempts{};
    Counts late{};
    eachMarkIn(view, [&](const VisitMark& mark) {
        if (isIn(VisitList::NotAlone, mark)) ++alone[mark.reasons & 0xFU];
        if (isIn(VisitList::Attempts, mark)) ++attempts[mark.outcome & 0xFU];
        if (isIn(VisitList::WrittenLate, mark)) ++late[mark.reasons >> 4U];
    });
    return {mostFirst<ReasonCount>(alone, reasonOf<NotAloneReason>),
        mostFirst<OutcomeCount>(attempts, [](std::size_t code) { return static_cast<Outcome>(code); }),
        mostFirst<LateCount>(late, reasonOf<LateReason>)};
}

} // namespace sightline::server

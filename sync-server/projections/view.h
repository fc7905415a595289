#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "projections/board.h"

namespace sightline::server {

/// A reader's look at a board: the children they may see, narrowed by what they asked for. Every figure and every list behind a
/// figure is made from one of these, so that a number and its list cannot differ. Pure.

/// Unknown: the birth is not recorded, or the day on which it was expected has passed.
enum class AgeBand { Unborn, Under1, From1To4, From5To9, From10To15, From16, Unknown };
/// The worst of a child's clocks.
/// BirthUnknown: there are due dates, and none can be worked out. HeldMissed: none is overdue, and an exception holds one that
/// was missed.
enum class ChildState { Overdue, DueSoon, Met, Paused, NoClock, BirthUnknown, HeldMissed };

[[nodiscard]] AgeBand ageBand(const BoardChild& child, CivilDate day) noexcept;
[[nodiscard]] ChildState stateOf(const BoardChild& child) noexcept;

/// The words of the address (`under_1`, `due_soon`, `looked_after`) …
[[nodiscard]] std::string_view toText(AgeBand band) noexcept;
[[nodiscard]] std::string_view toText(ChildState state) noexcept;
[[nodiscard]] std::string_view toText(PlanKind kind) noexcept;
[[nodiscard]] std::optional<AgeBand> ageBandFrom(std::string_view word) noexcept;
[[nodiscard]] std::optional<ChildState> childStateFrom(std::string_view word) noexcept;
[[nodiscard]] std::optional<PlanKind> planKindFrom(std::string_view word) noexcept;
/// … and of the page ("1 to 4 years", "Due in 7 days", "Looked after").
[[nodiscard]] std::string inWords(AgeBand band);
[[nodiscard]] std::string inWords(ChildState state);
[[nodiscard]] std::string inWords(PlanKind kind);

inline constexpr int kPeriodDays = 91; ///< Thirteen weeks, where nobody says otherwise.
inline constexpr int kPeriodDaysMost = 7 * kBoardWeeks; ///< What a board holds of visits.

struct Filter {
    std::optional<std::string> team; ///< A lead works in it; "" for children whom nobody leads, or whose lead has no team.
    std::optional<WorkerId> worker; ///< Leads the child.
    std::optional<PlanKind> plan;
    std::optional<AgeBand> age;
    std::optional<ChildState> state;
    int period_days = kPeriodDays; ///< Of visits: up to and including the board's day.

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// What the reader may see, as the one authorisation function decides.
struct BoardScope {
    std::function<bool(const BoardChild&)> child;
    /// Whether figures of past weeks may count children who were led from this team then.
    std::function<bool(const std::string&)> team;
    /// Of a manager, for a board of a past day: whether the child was with the manager's teams on that day. Who was and is not
    /// any more is counted with the name withheld, who came later is not counted: the day keeps its figures when a child moves.
    /// Empty: `child` decides alone.
    std::function<bool(const BoardChild&)> then = {};
    /// Of a manager, for the weeks of the trend: whether these people worked for the manager's teams, or one of them is the
    /// manager. A child counts in the weeks in which it was with the teams, as on the boards of those days. Empty: in every week
    /// that was led from one of `team`, and in all weeks of whom `child` lets the reader see.
    std::function<bool(const SharedList<WorkerId>&)> with = {};
};
/// Of whoever may see everything: commands, auditors.
[[nodiscard]] BoardScope everything();

/// A child whose name is withheld: what may be shown, and the child it is made from, which is for counting and comparing only.
struct WithheldChild {
    std::shared_ptr<const BoardChild> shown;
    const BoardChild* whole;
};

struct View {
    std::shared_ptr<const Board> board;
    Filter filter;
    BoardScope scope;
    std::vector<const BoardChild*>
        children; ///< Sorted by name, then id; those of `withheld` last. They live as long as the view.
    std::vector<WithheldChild> withheld = {}; ///< In an order that says nothing of names.
    std::size_t came_later = 0; ///< Children whom the reader may see now, and who were not with the reader's teams on the day.

    /// The child as the board has it. Never for a page.
    [[nodiscard]] const BoardChild* whole(const BoardChild* child) const noexcept;

    [[nodiscard]] CivilDate periodStart() const noexcept { return board->as_of.plusDays(1 - filter.period_days); }
    [[nodiscard]] bool inPeriod(const BoardVisit& visit) const noexcept
    {
        return visit.reading.occurred_on >= periodStart() && visit.reading.occurred_on <= board->as_of;
    }
};

[[nodiscard]] View look(std::shared_ptr<const Board> board, Filter filter, BoardScope scope);
/// Whether the reader sees every child who is led from this team. Of any other team they may see some: those who are led from
/// one of theirs too, or whom they work with themselves.
[[nodiscard]] bool seesAllOf(const View& view, const std::string& team);
/// Whether there is a team of which the reader sees every child: a manager, and not somebody who visits.
[[nodiscard]] bool seesATeam(const View& view);

/// Children who are behind a number.
enum class ChildList {
    All,
    WithClock, ///< A clock runs, or an exception holds one whose date has passed: the whole that shares are taken of.
    OnTime, ///< Of these, no date has passed.
    HeldMissed, ///< Of these, an exception holds a clock whose date has passed.
    VisitOverdue, ///< A clock that asks for seeing the child, or the bedroom, is overdue.
    AloneOverdue, ///< One that asks for seeing the child alone is.
    DueSoon, ///< A clock is due within the rule's 7 days and not overdue.
    Paused, ///< None of that, though there is a clock: not born, begins later, or held before its date.
    BirthUnknown, ///< Has a plan or placement, and no birth to count from: not recorded, or the expected date has passed.
    NoClock, ///< Nothing falls due: NoPlan and NothingAsked together.
    NoPlan, ///< No plan or placement is open.
    NothingAsked, ///< One is open, and it asks for no visit: somebody has to say how often the child is to be seen.
    Held, ///< An exception holds a clock. It never hides that the visit did not happen.
    NeverSeen, ///< Of WithClock: no visit says that anybody ever saw the child in person.
    AloneAsked, ///< Seeing alone is asked.
    AloneInTime, ///< Of these, done in the last 42 days.
    AloneNotYet, ///< Of these, not done in that time, and asked for no longer than that: the first is still to come.
    Over42, ///< Of these, neither.
    Disputed, ///< A record says two things.
    NotRecorded, ///< A visit of the period took place and nobody recorded whether the child was seen.
    TwoAttempts, ///< The last two visits or more were attempts (WT2010 5.124).
    ToReview, ///< Something waits for a manager.
    SafetyFlag, ///< "I don't feel safe", not acknowledged.
    NoLead,
    SeveralLeads
};
inline constexpr std::size_t kChildLists = static_cast<std::size_t>(ChildList::SeveralLeads) + 1;
[[nodiscard]] bool isIn(ChildList list, const BoardChild& child, const View& view);
/// Of the lists that depend on no period: all but NotRecorded, which is false here.
[[nodiscard]] bool isIn(ChildList list, const BoardChild& child);
[[nodiscard]] std::vector<const BoardChild*> childrenIn(ChildList list, const View& view);
/// What the above answer from, worked out from everything else that the child has.
[[nodiscard]] ChildMark markOf(const BoardChild& child);
/// The day by which it is due to be visited, or, while an exception holds it, to be due when that ends; nullopt: it is overdue
/// already, or nothing says when.
[[nodiscard]] std::optional<CivilDate> comesDue(const BoardClock& clock) noexcept;

/// Visits of the period that are behind a number.
enum class VisitList {
    All, ///< Not struck out: attempts too.
    TookPlace,
    Attempts,
    Seen, ///< Took place, and the child was seen, alone or not.
    SeenAlone,
    NotAlone, ///< Took place, seen with others.
    NotRecorded, ///< Took place, and nobody recorded whether the child was seen.
    WrittenLate, ///< Written up more than two working days after.
    Disputed,
    Struck,
    ViewsAsked, ///< The child was seen and is old enough to say something.
    ViewsRecorded, ///< Of these, the child said, drew or chose something on the tablet that day.
    ViewsAnswered ///< Of these, a response or what happened stands beside it.
};
inline constexpr std::size_t kVisitLists = 13;
[[nodiscard]] bool isIn(VisitList list, const BoardVisit& visit) noexcept;
/// The same, of every list at once.
[[nodiscard]] VisitMark markOf(const BoardVisit& visit) noexcept;
[[nodiscard]] constexpr bool isIn(VisitList list, const VisitMark& mark) noexcept
{
    return (mark.lists >> static_cast<unsigned>(list) & 1U) != 0;
}

struct VisitOfChild {
    const BoardChild* child;
    const BoardVisit* visit;
};
/// Of every visit of the period, by child, oldest first.
void eachMarkIn(const View& view, const std::function<void(const VisitMark&)>& each);
/// Whether the child has one in the period.
[[nodiscard]] bool anyVisitIn(VisitList list, const BoardChild& child, const View& view);
/// By child, oldest first.
void eachVisitIn(VisitList list, const View& view, const std::function<void(const VisitOfChild&)>& each);
/// Newest first.
[[nodiscard]] std::vector<VisitOfChild> visitsIn(VisitList list, const View& view);

} // namespace sightline::server

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "projections/tally.h"
#include "projections/view.h"

namespace sightline::server {

/// What a view adds up to. Pure.

/// Of one child: `Board::children` carry it for the usual period.
[[nodiscard]] Tally tallyOf(const BoardChild& child, CivilDate day, int period_days);
[[nodiscard]] Tally tally(const View& view);
[[nodiscard]] Tally tally(const View& view, const std::vector<const BoardChild*>& children);

/// "142 of 160 (88%)". Rounded down: 100% means all, and less than 1% says so.
[[nodiscard]] std::string share(std::size_t part, std::size_t whole);
/// "88%", "less than 1%"; `–` of nothing.
[[nodiscard]] std::string percent(std::size_t part, std::size_t whole);

/// "142 of 160 children (88%) were visited on time. For 2 a date was missed and is held by an exception. 9 have not been seen
/// alone in 6 weeks." On time: at least one clock runs and no date has passed, whatever it asks for and whoever agreed to it.
/// Seen alone: by a qualified social worker in the last 42 days (days_since_seen_alone).
[[nodiscard]] std::string inWords(const Tally& tally);

/// One line of a table by team, worker or plan type.
struct Row {
    std::string key; ///< Team, worker's id, or word of the plan type: what the filter takes. Empty: no team, nobody leads.
    std::string name; ///< As it is shown.
    Tally tally; ///< Of exactly those children whom the filter finds under `key`.
    std::vector<const BoardChild*> children;
};

struct Rows {
    std::vector<Row> rows; ///< By name; the empty key last.
    Tally total; ///< Every child once.
    /// Children who stand in two rows, because two people lead for them or they have two plans: `total` and this together are the
    /// sum of the rows.
    Tally counted_again;
    std::size_t in_several = 0; ///< How many children that are.
};
/// Where the reader does not see every child of a team or worker the row says so in its name: "South (only children you share)".
[[nodiscard]] Rows byTeam(const View& view);
/// Under a team filter only that team's workers have a row, and no child of it is missed.
[[nodiscard]] Rows byWorker(const View& view);
[[nodiscard]] Rows byPlan(const View& view);
/// "The rows add up to 162 children: 2 children stand in more than one row and are counted once in the total of 160." Empty while
/// they add up by themselves.
[[nodiscard]] std::string whyMore(const Rows& rows);

/// A clock that will be overdue if nobody visits: it runs, or its exception runs out by then, or it begins by then.
struct DueClock {
    const BoardChild* child;
    const BoardClock* clock;
};
/// Due within so many working days after the board's day, that day included and overdue ones not: earliest first. 3 are among 5,
/// 5 among 10.
[[nodiscard]] std::vector<DueClock> dueWithin(const View& view, int workingDays);
/// Overdue ones, longest overdue first.
[[nodiscard]] std::vector<DueClock> overdueClocks(const View& view);
/// How many children these are.
[[nodiscard]] std::size_t childrenOf(const std::vector<DueClock>& clocks);

/// Why children were not seen alone, by visits of the period; the counts add up to VisitList::NotAlone.
struct ReasonCount {
    std::optional<NotAloneReason> reason; ///< Nullopt: none is recorded.
    std::size_t visits = 0;
};

/// Attempts of the period by what happened; they add up to VisitList::Attempts.
struct OutcomeCount {
    Outcome outcome;
    std::size_t visits = 0;
};

/// What is written up late by why; the counts add up to VisitList::WrittenLate.
struct LateCount {
    std::optional<LateReason> reason; ///< Nullopt: none is recorded.
    std::size_t visits = 0;
};

/// What the visits of the period say of why, in one pass; each the most frequent first.
struct VisitCounts {
    std::vector<ReasonCount> not_alone;
    std::vector<OutcomeCount> attempts;
    std::vector<LateCount> late;
};
[[nodiscard]] VisitCounts visitCounts(const View& view);

} // namespace sightline::server

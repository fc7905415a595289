#pragma once

#include <optional>
#include <string>

#include "projections/board.h"

namespace sightline::server::dashboard {

/// What rows about a child say, as HTML.

/// The clock of this kind that falls due first; null: none runs. `alone`: of those that ask for seeing the child alone, else of
/// the others.
[[nodiscard]] const BoardClock* nextClock(const BoardChild& child, bool alone) noexcept;

/// Name, with the authority's own number below. No link where the name is withheld.
[[nodiscard]] std::string childLink(const BoardChild& child);
/// Name and day of a visit, leading to it; no link where the name is withheld.
[[nodiscard]] std::string visitLink(const BoardChild& child, const BoardVisit& visit);
/// State, day and how late: "Overdue, 4 June 2026, 3 days overdue".
[[nodiscard]] std::string dueCell(const BoardClock* clock);
/// Opens the explanation of a date. That page is about today: on a board of another day, or of what was known then, the sentence
/// of that day stands here itself.
[[nodiscard]] std::string whyThisDate(const BoardChild& child, const BoardClock& clock, const Board& board);
/// As `stateTag`; where nothing falls due it says why: no plan is open, or one that asks for no visit.
[[nodiscard]] std::string stateCell(const BoardChild& child);
/// Whether, when and by whom seen alone; over 42 days is red, and not yet has the day by which it is first due.
[[nodiscard]] std::string aloneCell(const BoardChild& child);
[[nodiscard]] std::string leadCell(const BoardChild& child, const Board& board);
[[nodiscard]] std::string teamCell(const BoardChild& child);
[[nodiscard]] std::string nameOf(const WorkerId& worker, const Board& board);
/// Disputed, not recorded, attempts in a row, "I don't feel safe": tags, or nothing.
[[nodiscard]] std::string markTags(const BoardChild& child);

} // namespace sightline::server::dashboard

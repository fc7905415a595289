#pragma once

#include <string>

#include "projections/board.h"

namespace sightline::test {

/// Everything a board says of a child, as text: two that are equal say the same.
inline std::string wordsOf(const std::optional<CivilDate>& day)
{
    return day ? day->toString() : "-";
}
inline std::string wordsOf(const std::optional<server::LastSeen>& seen)
{
    return seen ? seen->on.toString() + ' ' + seen->by.text() : "-";
}

inline std::string wordsOf(const server::BoardVisit& visit)
{
    const rules::VisitReading& reading = visit.reading;
    std::string text = "\n  visit " + visit.record.toString() + ' ' + visit.home_visit.toString() + ' '
        + reading.occurred_on.toString() + ' ' + std::string{toText(reading.outcome)} + ' ' + std::string{toText(reading.mode)}
        + ' ' + std::string{toText(reading.purpose)} + ' ' + std::string{toText(reading.sighting)} + ' '
        + reading.performer.worker.text() + ' ' + toText(visit.received_at) + ' ' + toText(visit.changed_at) + " written "
        + visit.written_up_on.toString();
    if (visit.place) text += ' ' + std::string{toText(*visit.place)};
    if (visit.not_alone_reason) text += ' ' + std::string{toText(*visit.not_alone_reason)};
    if (visit.late_reason) text += ' ' + std::string{toText(*visit.late_reason)};
    for (const bool mark :
        {visit.disputed, visit.struck, visit.credits_nothing, visit.views_asked, visit.views_recorded, visit.views_answered})
        text += mark ? '1' : '0';
    return text;
}

inline std::string wordsOf(const server::BoardClock& clock)
{
    return "\n  clock " + clock.clock + ' ' + clock.source + ' ' + std::string{rules::toText(clock.state)} + ' '
        + wordsOf(clock.anchor) + ' ' + wordsOf(clock.last_qualifying) + ' ' + wordsOf(clock.next_due) + ' '
        + std::to_string(clock.days_overdue) + (clock.disputed ? " disputed" : "")
        + (clock.last_by_other_than_lead ? " other" : "")
        + (clock.last_visit ? " by visit " + clock.last_visit->toString() : std::string{}) + ' ' + clock.explanation;
}

inline std::string wordsOf(const server::BoardChild& child)
{
    std::string text =
        child.id.toString() + ' ' + child.local_id + ' ' + child.name + ' ' + wordsOf(child.date_of_birth) + " leads";
    for (const WorkerId& lead : child.leads) text += ' ' + lead.text();
    for (const std::string& team : child.teams) text += " [" + team + ']';
    for (const auto& plan : child.plans) text += ' ' + plan.id + std::to_string(static_cast<int>(plan.kind));
    for (const auto& one : child.workers) text += ' ' + one.worker.text() + '/' + std::string{toText(one.role)};
    text += " seen " + wordsOf(child.last_seen) + " alone " + wordsOf(child.last_seen_alone) + " days "
        + (child.days_since_seen_alone ? std::to_string(*child.days_since_seen_alone) : "-") + " by a social worker "
        + wordsOf(child.alone_by_social_worker) + " first due " + wordsOf(child.alone_first_due);
    for (const int n :
        {child.attempts_in_a_row, child.not_recorded, child.disputed_records, child.open_reviews, child.open_safety_flags})
        text += ' ' + std::to_string(n);
    for (const auto& clock : child.clocks) text += wordsOf(clock);
    for (const auto& visit : child.visits) text += wordsOf(visit);
    text += "\n  weeks ";
    for (const auto& week : child.weeks) {
        text += week.running ? (week.onTime() ? '+' : (week.alone_overdue ? 'a' : 'v')) : '.';
        for (const WorkerId& lead : child.worked_with.at(week.with).leads) text += lead.text().front();
    }
    return text;
}

inline std::string wordsOf(const server::Board& board)
{
    std::string text = board.as_of.toString() + ' ' + std::to_string(board.seq);
    for (const auto& worker : board.workers)
        text += '\n' + worker.id.text() + ' ' + worker.team + ' ' + std::to_string(worker.children) + ' '
            + std::to_string(worker.children_led);
    for (const auto& child : board.children) text += '\n' + wordsOf(*child);
    return text;
}

} // namespace sightline::test

#pragma once

#include "service/child_files.h"

namespace sightline::test {

/// A line of the compliance table; `child` tells children apart.
inline server::ComplianceLine complianceLine(
    int child, rules::ClockState state, Measure measure = Measure::Seen, const std::string& name = "Ali Khan")
{
    Uuid uuid;
    uuid.bytes[15] = static_cast<std::uint8_t>(child);
    rules::ClockResult clock{};
    clock.clock = "lac.28_2";
    clock.source = "CPPCR 2010 reg 28(2)";
    clock.state = state;
    clock.measure = measure;
    clock.explanation = "Six weeks after the last visit.";
    if (state != rules::ClockState::Suspended && state != rules::ClockState::NotStarted) {
        clock.anchor = CivilDate::parse("2026-01-05");
        clock.next_due = CivilDate::parse("2026-06-01");
    }
    if (state == rules::ClockState::Overdue) clock.days_overdue = 3;
    return {ChildId{uuid}, "L" + std::to_string(child), name, "North", "sam", std::move(clock)};
}

} // namespace sightline::test

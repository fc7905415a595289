#pragma once

#include <optional>
#include <string>
#include <vector>

#include "projection/child_summary.h"
#include "rules/compliance.h"
#include "rules/health_programme.h"

namespace sightline::mobile {

/// One child of the caseload with its clocks, as lists show it.
struct CaseloadEntry {
    ChildId child;
    std::string name;
    std::optional<CivilDate> date_of_birth;
    std::optional<std::string> address;
    std::optional<std::string> household;
    std::vector<rules::ClockResult> clocks;
    int unsent = 0; ///< Revisions of this child that only this tablet has.
    bool disputed = false; ///< Some record of this child says two things.
    int attempts_in_a_row = 0;
    std::optional<std::string> local_id = std::nullopt;
    std::optional<std::string> known_as = std::nullopt;
    std::vector<Allocation> allocations = {}; ///< In force on the day asked about.
    int unacknowledged_flags = 0; ///< "I don't feel safe", and no manager has said that they saw it.
    std::optional<CivilDate> last_wishes_on = std::nullopt; ///< When the child last said something on a tablet.
    bool last_wishes_answered = false; ///< And somebody responded, or what happened about it is recorded.
    std::vector<rules::HealthWindow> health = {}; ///< Contacts of the Healthy Child Programme, in the order of age.

    /// The clock that falls due first among those that ask for seeing the child at all / alone; null if there is none.
    [[nodiscard]] const rules::ClockResult* visitClock() const;
    [[nodiscard]] const rules::ClockResult* seenAloneClock() const;
    /// Works with the child, in any role.
    [[nodiscard]] bool isAllocated(const WorkerId& worker) const;
    /// Who leads, each once. More than one: two managers allocated differently, and both stand.
    [[nodiscard]] std::vector<WorkerId> leads() const;
};

/// What lists show of this child on this day. Pure.
[[nodiscard]] CaseloadEntry entryOf(const projection::ChildSummary& summary, CivilDate day);

} // namespace sightline::mobile

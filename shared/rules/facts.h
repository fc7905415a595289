#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace sightline::rules {

/// What the compliance engine knows about one child. Made from `evaluate`'s JSON, or from the state of stored records
/// (projection/). `recorded_at` is when the fact became known (server figures: received); the engine leaves out what was recorded
/// after `known_at`.

struct PlanFact {
    std::string plan_id;
    Plan plan;
    Instant recorded_at;
    /// Requirements whose interval is disputed: every live version, by requirement id. The stricter (earlier due) counts.
    std::vector<Requirement> disputed_versions;
    std::vector<PlanType> other_types = {}; ///< While the type is disputed: the rules of every one of them run.
    std::string record = {}; ///< What an exception names it by.
};

struct PlacementFact {
    std::string placement_id;
    Placement placement;
    Instant recorded_at;
    std::vector<Regime> other_regimes = {}; ///< While the regime is disputed: the rules of every one of them run.
    std::string record = {}; ///< What an exception names it by.
};

/// One reading of a visit: exactly what decides whether it credits a clock.
struct VisitReading {
    CivilDate occurred_on;
    Performer performer;
    Mode mode;
    Outcome outcome;
    Purpose purpose;
    bool where_child_lives;
    Sighting sighting;
    bool bedroom_seen;
};

struct VisitFact {
    std::string visit_id;
    VisitReading reading; ///< Under dispute: the one that counts (lowest sighting, earliest date).
    Instant recorded_at;
    std::optional<Instant> struck_at;
    /// The other live readings of a disputed visit. It credits a clock only if `reading` and every one of these would.
    std::vector<VisitReading> other_readings;
    bool credits_nothing = false; ///< Struck out, or a dispute about striking it out.
    bool strike_disputed = false; ///< Struck out on one side, amended on the other: it stays, and credits nothing.

    [[nodiscard]] bool disputed() const noexcept { return strike_disputed || !other_readings.empty(); }
};

/// An agreed exception to one clock: it has an authority and an end, and never hides that the visit did not happen. It holds the
/// clock of the plan or placement that it names. One that names none, as older programs write it, holds those that were known
/// when it was recorded and had begun by that day: nobody agreed to what came after.
struct ExceptionFact {
    std::string clock; ///< The clock's name, as in ClockResult.
    CivilDate from;
    CivilDate until; ///< Up to, not including, this day.
    std::string authority; ///< Who agreed it.
    std::string reason;
    Instant recorded_at;
    std::optional<std::string> about = std::nullopt; ///< `record` of the plan or placement.
};

struct ChildFacts {
    std::string child_id;
    std::optional<CivilDate> date_of_birth;
    std::optional<CivilDate> expected_date_of_birth;
    std::vector<PlanFact> plans;
    std::vector<PlacementFact> placements;
    std::vector<VisitFact> visits; ///< Any order.
    std::vector<ExceptionFact> exceptions;
};

} // namespace sightline::rules

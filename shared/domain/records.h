#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"
#include "domain/enums.h"
#include "domain/ids.h"

namespace sightline {

/// The records of the domain as plain values. A value here is always well formed (parsed at the edge); whether it may be saved is
/// `validation.h`, what it means for a clock is `rules/`.

/// A length of time between visits. `n` >= 1. Weeks are 7 days; months keep the day of the month, clamped.
struct Interval {
    int n;
    IntervalUnit unit;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Who may satisfy a requirement. Exactly one worker when `worker` is set; else anybody of `role`; else any professional.
/// `social_worker` means a *qualified* social worker.
struct PerformedBy {
    std::optional<WorkerRole> role;
    std::optional<WorkerId> worker;

    /// `social_worker`, `health_visitor`, `school_nurse`, `personal_adviser`, `any_professional` or `user:<id>`.
    [[nodiscard]] static std::optional<PerformedBy> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;

    friend bool operator==(const PerformedBy&, const PerformedBy&) = default;
};

/// The professional who made a visit, as they were on that day.
struct Performer {
    WorkerId worker;
    WorkerRole role;
    bool qualified; ///< A qualified social worker. False for every other role.

    friend bool operator==(const Performer&, const Performer&) = default;
};

/// One row of a plan: who sees the child, how often, alone or with others (WT2010 5.123).
struct Requirement {
    RequirementId id;
    Measure measure;
    Interval interval;
    std::optional<Interval> first; ///< From the start to the first visit, where it differs from `interval`.
    PerformedBy by;
    bool where_child_lives = false; ///< Counts only where the child lives.

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

struct Plan {
    PlanType type;
    CivilDate start;
    std::optional<CivilDate> end; ///< Open up to, not including, this day.
    std::vector<Requirement> requirements;
};

/// A looked-after child's placement.
struct Placement {
    CivilDate start;
    std::optional<CivilDate> end;
    Regime regime;
    std::optional<CivilDate> first_review;
    bool intended_to_last_until_18 = false;
};

struct Child {
    std::optional<std::string> local_id; ///< The authority's own number.
    std::string given_name; ///< May be empty: statutory returns carry no names.
    std::string family_name;
    std::optional<CivilDate> date_of_birth;
    std::optional<CivilDate> expected_date_of_birth; ///< Unborn.
    std::optional<std::string> address;
    std::optional<std::string> household; ///< Siblings with the same household key are shown together.
    std::optional<std::string> known_as;
    std::optional<std::string> language;
    std::optional<std::string> communication_needs;
    std::vector<std::string> alerts = {}; ///< What a worker must know before the door: "Two workers to visit".
    std::vector<std::string> people = {}; ///< Who may be there, one an item: "Amira Khan – mother".

    /// `Ali Khan`; without a name `Child 384923`.
    [[nodiscard]] std::string displayName() const;
};

struct Allocation {
    WorkerId worker;
    AllocationRole role;
    CivilDate from;
    std::optional<CivilDate> to; ///< Up to, not including, this day.
};

struct Interpreter {
    InterpreterUse use;
    std::optional<std::string> who;
    std::optional<std::string> why = std::nullopt; ///< Why a member of the family interpreted.
};

/// The worker's text about one child's part of a visit. Observation and opinion are never one box.
struct NoteText {
    std::optional<std::string> observation;
    std::vector<std::string> verbatim; ///< What was said, in the speaker's words.
    std::optional<std::string> opinion;
    std::optional<std::string> analysis;
    std::optional<std::string> actions;

    [[nodiscard]] bool empty() const { return !observation && verbatim.empty() && !opinion && !analysis && !actions; }
};

/// What one home visit says about one child.
struct ChildSeen {
    ChildId child;
    Sighting sighting = Sighting::NotRecorded;
    std::optional<NotAloneReason> not_alone_reason;
    std::optional<std::string> not_alone_detail;
    std::optional<Awake> awake;
    std::optional<bool> bedroom_seen; ///< Unknown stays unknown, here and in everything below.
    NoteText note;
    std::optional<bool> others_in_room = std::nullopt; ///< Somebody else was there when the child was spoken to.
    std::optional<std::string> where_sleeps = std::nullopt; ///< What was seen of where the child sleeps.
    std::optional<std::string> language_used = std::nullopt;
    std::optional<Communication> communication = std::nullopt;
    std::optional<bool> offered_alone = std::nullopt; ///< The chance to be seen alone, where there is domestic abuse.
    std::optional<HealthReview> health_review = std::nullopt;
};

/// The adult women of the home, where there is domestic abuse: who was offered the chance to be seen alone (WT2010 11.82-83), by
/// name. Both empty: there was no adult woman.
struct WomenOffered {
    std::vector<std::string> offered;
    std::vector<std::string> not_offered;
};

/// Why a visit was finished more than two working days after it.
struct LateWriting {
    LateReason reason;
    std::optional<std::string> detail;
};

/// A home visit as the worker records it: asked once for the household, answered for each child.
struct HomeVisit {
    CivilDate occurred_on;
    std::optional<std::string> started_at; ///< `HH:MM`, local time.
    std::optional<std::string> ended_at;
    Purpose purpose;
    Mode mode;
    Outcome outcome;
    Place place;
    bool where_child_lives = false;
    std::optional<bool> announced;
    std::vector<std::string> present;
    std::optional<Interpreter> interpreter;
    std::vector<ChildSeen> children;
    std::optional<DomesticAbuse> domestic_abuse = std::nullopt;
    std::optional<WomenOffered> women = std::nullopt;
    std::vector<std::string> new_in_home = {}; ///< Who was not known to live there.
    std::optional<bool> in_danger_now = std::nullopt;
    std::optional<CivilDate> next_visit_on = std::nullopt;
    std::optional<LateWriting> late = std::nullopt;
};

} // namespace sightline

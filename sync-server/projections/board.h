#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "projections/shared_list.h"
#include "projections/tally.h"
#include "rules/compliance.h"
#include "rules/seen_alone.h"
#include "store/authority_store.h"

namespace sightline::server {

/// What pages and exports count from: every child of the authority on one day, as plain values. Nothing in it is what a child
/// said; of that it holds counts only. Nothing in it is changed once it is made, so any thread may read it for as long as it
/// likes.

/// One clock, as `rules::evaluate` has it, without its windows.
struct BoardClock {
    std::string clock; ///< `plan:<requirement>`, `cp.seen_alone`, `lac.28_2`, …
    std::string source; ///< `WT2010 5.115`
    rules::ClockState state;
    Measure measure;
    PerformedBy by;
    std::optional<CivilDate> anchor;
    std::optional<CivilDate> last_qualifying;
    std::optional<CivilDate> next_due;
    int days_overdue = 0;
    bool disputed = false;
    bool last_by_other_than_lead = false; ///< The last visit that counted was made by somebody who does not lead.
    std::string explanation;
    std::optional<rules::ExceptionFact> exception = std::nullopt; ///< The one that holds the clock (its state is Suspended).
    std::optional<CivilDate> held_until = std::nullopt; ///< The first day on which none does: another may follow `exception`.
    std::optional<CivilDate> due_regardless = std::nullopt; ///< Of a clock that is held or begins later (rules/due_regardless.h).
    int days_missed = 0; ///< Since that date.
    std::optional<RecordId> last_visit = std::nullopt; ///< The visit of `last_qualifying`; of several that day one by a lead.

    /// Neither paused nor yet to begin.
    [[nodiscard]] bool running() const noexcept
    {
        return state != rules::ClockState::Suspended && state != rules::ClockState::NotStarted;
    }
    /// Its date has passed, and an exception holds it: agreed to, and still not visited on time.
    [[nodiscard]] bool missed() const noexcept { return exception && days_missed > 0; }
    /// Whatever keeps it from being counted.
    [[nodiscard]] std::optional<CivilDate> due() const noexcept { return running() ? next_due : due_regardless; }
    [[nodiscard]] bool overdue() const noexcept { return state == rules::ClockState::Overdue; }
};

/// One visit to one child. Under dispute `reading` is what counts (lowest sighting, earliest date).
struct BoardVisit {
    RecordId record;
    HomeVisitId home_visit;
    rules::VisitReading reading; ///< Day, performer (worker, role, qualified), mode, outcome, purpose, sighting, bedroom.
    std::optional<Place> place;
    std::optional<NotAloneReason> not_alone_reason;
    bool disputed = false;
    bool struck = false; ///< Struck out, and nobody says otherwise.
    bool credits_nothing = false; ///< Struck out, or a dispute about that.
    CivilDate written_up_on; ///< London day of the first revision, as its author's clock had it.
    Instant received_at; ///< When the server received the first revision that takes part.
    Instant changed_at; ///< When it received the last revision.
    std::optional<LateReason> late_reason;
    bool views_asked = false; ///< It took place, the child was seen, and is old enough to say something (the authority's age).
    bool views_recorded = false; ///< The child said, drew or chose something on the tablet that day. Never what.
    bool views_answered = false; ///< And a response, or what happened, stands beside one such entry.
    bool took_place_disputed = false; ///< Some versions say that it took place in person, some that it did not: it counts as
                                      ///< neither (projection/took_place.h).
    bool sighting_disputed = false; ///< Versions differ about whether the child was seen: the lowest counts.

    /// On any version of it.
    [[nodiscard]] bool attempt() const noexcept { return reading.outcome != Outcome::Completed; }
    /// In person, on every version of it (projection/took_place.h), and not struck out.
    [[nodiscard]] bool tookPlace() const;
    /// Working days from the visit to its writing up beyond the two that are allowed; 0: in time.
    [[nodiscard]] int lateByWorkingDays() const noexcept;
};

inline constexpr int kWriteUpWithinWorkingDays = 2;

/// What figures ask of one visit, in eight bytes: a page adds up half a million of them. `markOf` (view.h) makes it.
struct VisitMark {
    CivilDate day;
    std::uint16_t lists = 0; ///< A bit for each VisitList (view.h) that it is in.
    std::uint8_t outcome = 0; ///< The value of `reading.outcome`.
    std::uint8_t reasons = 0; ///< Why not alone in the lower four bits, why late in the upper: the value and one; 0: none.
};

/// What figures ask of one child, next to each other. `markOf` (view.h) makes it.
struct ChildMark {
    std::uint32_t lists = 0; ///< A bit for each ChildList (view.h) that it is in, whatever the period.
    std::optional<CivilDate> comes_due; ///< The earliest day by which one of its clocks comes due that is not overdue.
};

enum class PlanKind { ChildProtection, ChildInNeed, PrivateFostering, LookedAfter };

struct BoardPlan {
    PlanKind kind;
    std::string id; ///< Of the plan or placement.
    CivilDate start;
};

struct BoardAllocation {
    WorkerId worker;
    AllocationRole role;
    CivilDate from;
};

/// The last day somebody did something, and who.
struct LastSeen {
    CivilDate on;
    WorkerId by;
    WorkerRole role;
};

/// What was so at the end of one week, with everything that was known at the board's `known_at`.
struct BoardWeek {
    bool running = false; ///< A clock ran, or an exception held one whose date had passed.
    bool visit_overdue = false; ///< One that asks for seeing the child (or the bedroom) was overdue.
    bool alone_overdue = false; ///< One that asks for seeing the child alone was.
    bool held_missed = false; ///< An exception held one whose date had passed.
    std::uint8_t with = 0; ///< Which of `BoardChild::worked_with`.

    [[nodiscard]] bool onTime() const noexcept { return running && !visit_overdue && !alone_overdue && !held_missed; }
};

/// Who worked with a child at the end of a week. Never changes; many children have it in common.
struct WorkedWith {
    SharedList<WorkerId> leads; ///< Everybody who led.
    SharedList<WorkerId> all; ///< Everybody whose allocation was in force, leads too, each once.

    friend bool operator==(const WorkedWith&, const WorkedWith&) = default;
};

struct BoardChild {
    ChildId id;
    std::string local_id; ///< Empty: none.
    std::string name; ///< As `Child::displayName`.
    std::optional<CivilDate> date_of_birth;
    std::optional<CivilDate> expected_date_of_birth;
    std::vector<BoardPlan> plans; ///< Open on the day, placements among them.
    SharedList<WorkerId> leads; ///< Everybody who leads, in the order of records: two while managers disagree.
    SharedList<std::string> teams; ///< Of the leads, each once; "" where a lead has no team or is unknown. Empty: nobody leads.
    std::vector<BoardAllocation> workers; ///< Everybody in force, leads too.
    std::vector<BoardClock> clocks; ///< Sorted by name.
    std::optional<LastSeen> last_seen; ///< In person by any professional, alone or not.
    std::optional<LastSeen> last_seen_alone; ///< Alone, by any professional: for the page about the child.
    std::optional<int> days_since_seen_alone; ///< As rules::SeenAlone has it; nullopt: seeing alone is not asked.
    int attempts_in_a_row = 0; ///< Two raise an escalation (WT2010 5.124).
    int not_recorded = 0; ///< Of `visits`: took place, and nobody recorded whether the child was seen.
    int disputed_records = 0;
    int open_reviews = 0; ///< What `reviews` lists of this child, safety flags included.
    int open_safety_flags = 0;
    int exceptions = 0; ///< That suspend a clock on the day or a later one; not those in dispute about which.
    std::vector<BoardVisit> visits = {}; ///< Of the 26 weeks up to the day, oldest first; attempts and struck-out ones too.
    std::vector<VisitMark> marks = {}; ///< One for each of `visits`, in their order; or none at all, where nobody made them.
    std::vector<BoardWeek> weeks = {}; ///< One an element of `Board::week_ends`.
    std::vector<WorkedWith> worked_with = {}; ///< In those weeks: one more at each change.
    std::optional<Tally> tally = std::nullopt; ///< Of this child and the usual period (view.h), so that pages need only add.
    std::optional<ChildMark> mark = std::nullopt; ///< Of this child as it stands here; nobody need have made it.
    /// Nobody recorded the birth, and no expected date is still to come: no clock can run, and that must be seen.
    bool birth_unknown = false;
    std::optional<LastSeen> alone_by_social_worker = std::nullopt; ///< Alone, by a qualified social worker, whenever it was.
    std::optional<int> days_since_alone_visit = std::nullopt; ///< Days since that visit, whatever began in between.
    std::optional<CivilDate> alone_first_due = std::nullopt; ///< Not yet seen alone: the day by which it is first due.
    bool withheld = false; ///< Counted for the team of that day; whoever reads may not know who it is (projections/withheld.h).

    /// Whether something of the child may be among what a manager decides: which, the child's file says.
    [[nodiscard]] bool hasReviews() const noexcept { return open_reviews > 0 || open_safety_flags > 0; }
    /// Where two versions name another due date it is for a person to settle, and still to be listed.
    [[nodiscard]] bool mayHaveExceptions() const noexcept { return exceptions > 0 || open_reviews > 0; }
    /// Red whatever any percentage says.
    [[nodiscard]] bool over42Days() const noexcept { return alone() == rules::AloneState::Over42; }
    [[nodiscard]] bool aloneNotYet() const noexcept { return alone() == rules::AloneState::NotYet; }
    [[nodiscard]] rules::AloneState alone() const noexcept
    {
        return rules::aloneState(days_since_seen_alone, days_since_alone_visit);
    }
};

struct BoardDevice {
    DeviceId id;
    std::string name;
    std::optional<Instant> last_seen; ///< Behind by at most an hour (service/contacts.h); nullopt: never.
    bool revoked = false;

    friend bool operator==(const BoardDevice&, const BoardDevice&) = default;
};

struct BoardWorker {
    WorkerId id;
    std::string name;
    WorkerRole role;
    std::string team; ///< Empty: none.
    bool disabled = false;
    int children = 0; ///< Allocated on the day, whatever the role.
    int children_led = 0;
    std::vector<BoardDevice> devices; ///< Revoked ones too.
    /// Of any device that is not revoked. What is unsent on a tablet, and since when, no server knows before it is sent.
    std::optional<Instant> last_contact;
};

inline constexpr int kBoardWeeks = 26;

struct Board {
    CivilDate as_of;
    std::optional<Instant> known_at; ///< Nullopt: everything received up to `made_at`.
    Instant made_at;
    std::uint64_t seq = 0; ///< The log's head that it includes.
    int too_young_below_years = 0; ///< The authority's: children who are not expected to say their views.
    std::vector<std::shared_ptr<const BoardChild>> children; ///< In the order of ids.
    std::vector<BoardWorker>
        workers; ///< In the order of ids; those who are disabled too. As they are now: their past is not kept.
    std::vector<CivilDate> week_ends; ///< Sundays up to the day, oldest first.
    std::vector<const BoardChild*> by_name = {}; ///< `children` sorted by name, then id, so that pages need not sort.

    /// Null: there is none.
    [[nodiscard]] const BoardChild* child(const ChildId& id) const noexcept;
    [[nodiscard]] const BoardWorker* worker(const WorkerId& id) const noexcept;
    /// In the place of the child with the same id, or as a new one.
    void put(std::shared_ptr<const BoardChild> child);
    /// All of them at once.
    void setChildren(std::vector<std::shared_ptr<const BoardChild>> sortedById);
};

} // namespace sightline::server

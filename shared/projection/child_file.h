#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/records.h"
#include "revision/revision.h"
#include "rules/facts.h"
#include "rules/record_state.h"
#include "voice/sharing.h"

namespace sightline::projection {

/// What the records of one child say: the state of every record, by the conflict rules, as values that screens, exports and the
/// compliance engine read. A pure function of a set of revisions; tablet, server and exports call this one.

/// A revision with what the authority said about it. Revisions that are not sent yet carry the tablet's own expectation.
struct KnownRevision {
    revision::Revision revision;
    rules::WrittenBy by;
    bool refused; ///< Quarantined by the server: kept and shown, takes no part.
    std::uint64_t seq; ///< Place in the authority's log; 0 while it is only on this tablet.
    Instant received_at; ///< When the server received it; while unsent, when its author recorded it.
    std::optional<DeviceId> device;
    std::string outcome = {}; ///< What the authority made of it, `accepted_late`; empty while nobody has said.
    std::string outcome_reason = {}; ///< In a plain sentence.
};

/// A record and everything said about it.
struct RecordFile {
    RecordId id;
    RecordKind kind;
    std::vector<KnownRevision> history; ///< In log order; unsent ones last.
    rules::RecordState state;

    /// The value that counts: the undisputed one; under dispute `counts_as`, else the first live value. Nullopt: nobody asserted
    /// it.
    [[nodiscard]] std::optional<std::string> text(std::string_view field) const; ///< Of a JSON string; empty text is nullopt.
    [[nodiscard]] std::optional<bool> boolean(std::string_view field) const;
    [[nodiscard]] std::optional<CivilDate> date(std::string_view field) const;
    [[nodiscard]] bool disputed() const noexcept { return !state.disputed.empty(); }
    [[nodiscard]] bool takesPart() const noexcept { return !state.heads.empty(); }
};

struct VisitFile {
    RecordFile record;
    HomeVisitId home_visit;
    rules::VisitFact fact;
    std::optional<NotAloneReason> not_alone_reason;
    std::optional<Awake> awake;
    std::optional<Place> place;
    std::optional<std::string> started_at;
    std::vector<RecordFile> notes;
};

struct PlanFile {
    RecordFile record;
    rules::PlanFact fact;
};
struct PlacementFile {
    RecordFile record;
    rules::PlacementFact fact;
};
struct AllocationFile {
    RecordFile record;
    Allocation allocation;
    /// What stands: `allocation`, and under dispute every other version of it too. Nobody silently loses the child.
    std::vector<Allocation> standing;
};
/// What a manager said about something that had to be looked at; the reason is its revision's.
struct ReviewFile {
    RecordFile record;
    std::string review_id;
    std::string about;
    std::string decision;
    std::vector<std::string> subjects; ///< Hexadecimal ids of revisions or groups, or record ids.
    std::string author;
    std::string reason;
};

/// What a worker set beside an entry.
struct VoiceAdditionFile {
    RecordFile record;
    VoiceAddition addition;
    std::string author;
    Instant recorded_at;
};
/// What a child said directly, and what stands beside it.
struct VoiceFile {
    RecordFile record;
    VoiceEntry entry;
    WorkerId captured_by;
    std::vector<VoiceAdditionFile> additions; ///< In the order in which they were received.
    /// Shared wider or taken back beside another piece of the same entry (`wholeOf`): holds for this one too.
    std::vector<VoiceAddition> beside_other_pieces = {};

    /// For `mayRead` and `mayPrintFor`.
    [[nodiscard]] SharingNow sharing() const;
    [[nodiscard]] bool withdrawn() const;
    [[nodiscard]] bool has(AdditionKind kind) const;
};
struct SafetyFlagFile {
    RecordFile record;
    SafetyFlag flag;
    std::string raised_with; ///< The worker whose tablet it was.
    /// The first manager who acknowledged it, and when the authority received that; nullopt while nobody has.
    struct Acknowledged {
        std::string by;
        Instant at;
        std::string reason;
    };
    std::optional<Acknowledged> acknowledged;
    /// Why the authority kept it aside, in a plain sentence; it stands all the same.
    std::optional<std::string> kept_aside = std::nullopt;
};
struct ObservationFile {
    RecordFile record;
    Observation observation;
    std::string author;
};

/// An agreed exception to one clock. Under dispute the shorter one counts: the latest first day, the earliest last one.
struct ExceptionFile {
    RecordFile record;
    rules::ExceptionFact fact; ///< `recorded_at`: when the authority first received it.
    std::string author;
    bool clock_disputed = false; ///< Two versions name two clocks or two plans: until that is settled it suspends neither.

    [[nodiscard]] bool runsOn(CivilDate day) const noexcept { return fact.from <= day && day < fact.until; }
};

/// What a manager and a worker agreed in supervision.
struct SupervisionFile {
    RecordFile record;
    std::optional<RecordId> about; ///< The visit or plan; nullopt: the child's record as a whole.
    CivilDate held_on;
    std::string text;
    std::optional<std::string> actions;
    std::optional<CivilDate> by_when;
    std::string author;
};

/// A child offered to another worker. It changes nothing by itself: the allocations say who works with the child.
struct TransferFile {
    RecordFile record;
    WorkerId from_worker;
    WorkerId to_worker;
    AllocationRole role;
    CivilDate start; ///< The first day with the new worker; a decision that comes later is carried out on its own day.
    std::string reason;
    std::string offered_by;
    struct Decided {
        TransferDecision decision;
        std::string by;
        Instant at; ///< When the authority received it.
        std::string reason;
    };
    std::vector<Decided> decided; ///< Empty: it is open. More than one: two people decided at once, and it is disputed.

    [[nodiscard]] bool isOpen() const noexcept { return decided.empty(); }
};

/// A record that this program cannot read as its kind asks (a newer word, a missing start): kept, shown, never dropped. It
/// credits nothing.
struct UnreadableRecord {
    RecordFile record;
    std::string why;
};

struct ChildFile {
    ChildId id;
    std::optional<RecordFile> record; ///< Absent while the child's own record has not arrived.
    Child child;
    std::vector<PlanFile> plans;
    std::vector<PlacementFile> placements;
    std::vector<AllocationFile> allocations;
    std::vector<VisitFile> visits; ///< Oldest first.
    std::vector<ReviewFile> reviews;
    std::vector<VoiceFile> voices = {}; ///< In the order in which the children finished them: oldest first.
    std::vector<SafetyFlagFile> flags = {}; ///< Oldest first.
    std::vector<ObservationFile> observations = {}; ///< Oldest first.
    std::vector<UnreadableRecord> unreadable;
    std::vector<ExceptionFile> exceptions = {}; ///< By their first day.
    std::vector<SupervisionFile> supervisions = {}; ///< Oldest first.
    std::vector<TransferFile> transfers = {}; ///< In the order in which they were offered.

    /// What the engine asks for. `recorded_at` of every fact is the time the authority received it.
    [[nodiscard]] rules::ChildFacts facts() const;
    /// The lead allocation in force on `day`; the first in the order of records if several (that is a dispute, and is shown).
    [[nodiscard]] std::optional<WorkerId> leadOn(CivilDate day) const;
    /// Everybody who leads on `day`, in the order of records. More than one: two managers allocated differently, and both stand.
    [[nodiscard]] std::vector<WorkerId> leadsOn(CivilDate day) const;
};

/// `revisions` of one child in any order. With `known_at`, only what the authority had received by then takes part.
[[nodiscard]] ChildFile readChild(
    ChildId id, std::vector<KnownRevision> revisions, std::optional<Instant> known_at = std::nullopt);

/// The record with this id, readable or not, notes included; null if it is not there.
[[nodiscard]] const RecordFile* findRecord(const ChildFile& file, const RecordId& id) noexcept;

/// Disputed fields of a record in words for people: name -> each version. Used by `show`, the dashboard and the conflicts screen.
struct DisputedVersion {
    std::string value_json;
    std::string revision_hex;
    std::string author;
    std::optional<DeviceId> device;
    Instant recorded_at;
};
[[nodiscard]] std::map<std::string, std::vector<DisputedVersion>> disputes(const RecordFile& record);

} // namespace sightline::projection

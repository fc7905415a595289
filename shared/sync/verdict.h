#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"
#include "revision/group.h"
#include "rules/record_state.h"
#include "sync/sync.pb.h"

namespace sightline::sync {

/// What the server decides about what a tablet pushes: pure functions of the revision and of what the log holds. No outcome
/// throws work away.

/// Where a pushed group stands in its device's chain.
enum class ChainVerdict {
    Next, ///< The next one: append it.
    Duplicate, ///< Received before, byte for byte.
    Cloned, ///< The same place or id with other bytes: two devices share one key. Kept aside, and the device is flagged.
    Gap ///< The device says earlier groups were acknowledged, this log does not have them: history was lost (409).
};

/// `held_digest`: digest of the header this log holds under the same group id or the same place in the chain, if any.
[[nodiscard]] ChainVerdict decideChain(
    const revision::Group& group, const revision::LanePosition& position, const std::optional<std::string>& held_digest) noexcept;

/// Who pushes.
struct Writer {
    WorkerId worker;
    WorkerRole role;
    bool qualified; ///< A qualified social worker, as the authority's directory says.
};

/// Whether the writer works with the child.
enum class Access { Now, Before, Never };

/// What the log holds of one record before this revision.
struct RecordContext {
    std::optional<RecordKind> kind; ///< Nullopt: a new record.
    std::optional<ChildId> child;
    std::optional<WorkerId> author; ///< revision::recordAuthor.
    std::vector<rules::RevisionNode> nodes;
    std::optional<WorkerId> captured_by =
        std::nullopt; ///< Of what stands beside a voice entry: that entry's author, if it is here.
    bool manages_capturer = false; ///< The writer is the manager of that author, or of the child's lead once they have left.
    /// Of a review of safety flags: it names flags of this child only, and the writer is a manager whose business they are.
    bool may_acknowledge = false;
    /// Of a decision about an offer to move a child: the writer is the receiving worker, or a manager of that worker's team.
    bool receives = false;
    /// Of an allocation: an accepted offer of the same save says exactly this, so it is written by who may accept.
    bool carries_out_transfer = false;

    /// A matter that is the writer's business although they have never worked with the child.
    [[nodiscard]] bool isTheirBusiness() const noexcept { return may_acknowledge || receives || carries_out_transfer; }
};

struct RevisionVerdict {
    wire::Outcome outcome;
    rules::WrittenBy by;
    std::string reason; ///< A plain sentence for everything but accepted.

    [[nodiscard]] bool refused() const noexcept { return outcome == wire::OUTCOME_QUARANTINED; }
};

/// What a review of safety flags says that it is about.
inline constexpr std::string_view kAboutSafetyFlag = "safety_flag";

/// Why an edit of a plan by somebody who is not its manager is kept aside: word for word, so that it is known again.
inline constexpr std::string_view kKeptAsProposal = "kept as a proposal: plans are changed by a manager";

/// domain.md section 5: who may write, what a finished visit must say, what the graph makes of it. `received_on` is the server's
/// day: a visit dated after it is quarantined, whatever the tablet's clock said; what a child said is accepted as late.
/// Duplicates are the caller's to find.
[[nodiscard]] RevisionVerdict decide(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on);

/// Provisional while the record's first revision has not arrived; see revision::effectiveBy.
[[nodiscard]] rules::WrittenBy writtenBy(
    const revision::Revision& revision, const Writer& writer, const RecordContext& record) noexcept;

[[nodiscard]] wire::WrittenBy toWire(rules::WrittenBy by) noexcept;
[[nodiscard]] rules::WrittenBy fromWire(wire::WrittenBy by) noexcept; ///< An unknown value is Other: the most careful reading.
/// `accepted`, `accepted_disputed`, `accepted_late`, `duplicate`, `held`, `quarantined`.
[[nodiscard]] std::string_view toText(wire::Outcome outcome) noexcept;

} // namespace sightline::sync

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "access/caseload.h"
#include "service/authority.h"

namespace sightline::server {

/// The one way into the log, for tablets, the console and the imports alike.

/// A pushed group, checked outside the writer's lock: either readable and proved, or the reason why not.
struct ArrivedGroup {
    wire::SignedGroup message;
    std::string header_digest;
    std::optional<revision::Group> group;
    std::string objection; ///< Why it cannot be trusted, if `group` is empty.
};

/// Parses and verifies groups that a device's session brought, in their order. Signature checks happen here, once a chain of
/// consecutive groups. Pure; needs no lock.
[[nodiscard]] std::vector<ArrivedGroup> checkArrived(std::vector<wire::SignedGroup> groups, const Device& device);

struct HistoryLost { }; ///< The device's chain shows that this log lost groups it had acknowledged: answer 409.

struct AppendOutcome {
    std::vector<wire::GroupReceipt> receipts; ///< One a group, in order.
    bool history_lost = false; ///< Nothing after (and including) the first gap was appended.
    bool cloned = false;
};

/// Why the place of a save is kept that was given up.
inline constexpr std::string_view kNeverArrived = "this save never arrived; what was saved after it was taken in without it";

/// What to do about a gap that a restore accepted (restore.h).
enum class AcceptedGaps { Pass, Wait };

/// Decides and appends inside one write session: idempotency, the device's chain, the rules, access kept in step. A save that was
/// given up and comes after all is taken in where it belongs. Commits nothing.
[[nodiscard]] AppendOutcome appendArrived(WriteSession& session, const Device& device, const Worker& worker,
    const std::vector<ArrivedGroup>& groups, Instant received_at, AcceptedGaps gaps = AcceptedGaps::Pass);

/// Whether the worker is the manager of one who took down what a child said: manages the team of that worker; once they have left
/// or do not work with the child any more, the team of whoever leads for the child, or led last.
[[nodiscard]] bool managesWhoWasThere(
    ReadSession& session, const Worker& manager, const WorkerId& was_there, const ChildId& child, CivilDate on);
/// Whether this manager may acknowledge a child's "I don't feel safe": works with the child now, and manages the worker on whose
/// tablet it was said or a lead. Once nobody has the child: who had it last, or manages them; if nobody ever had: who manages
/// that worker.
[[nodiscard]] bool mayAcknowledge(
    ReadSession& session, const Worker& manager, const WorkerId& raised_with, const ChildId& child, CivilDate on);
/// All that the answer to managesWhoWasThere depends on besides teams: another text if it may be another answer.
[[nodiscard]] std::string standingOf(ReadSession& session, const ChildId& child, CivilDate on);

/// Records written by an administrator at the console: signs them with the console's key as one group and appends them in one
/// transaction. Refused (nothing changed) if any revision would be quarantined; the detail says why.
[[nodiscard]] Result<std::vector<wire::GroupReceipt>> recordAtConsole(
    Authority& authority, const WorkerId& author, std::vector<std::vector<wire::Revision>> groups, Clock& clock);

} // namespace sightline::server

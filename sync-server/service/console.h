#pragma once

#include <functional>
#include <vector>

#include "service/append.h"

namespace sightline::server {

/// What is written at the server's console, signed with the console's key.

/// Who writes and when.
[[nodiscard]] revision::Authorship consoleAuthorship(const WorkerId& author, Clock& clock);

using ConsoleGroups = std::vector<std::vector<wire::Revision>>;
/// Decides what is written from what the log holds at that moment: it is called inside the write session, so nothing can come
/// between reading and writing.
using DecideWrite = std::function<Result<ConsoleGroups>(ReadSession& session, const Worker& author)>;

enum class AgainstARule {
    Refuse, ///< Nothing is written if anything would be kept aside.
    KeepProposals ///< The edit of a plan by somebody who is not its manager is kept aside, as from a tablet.
};

/// Appends what `decide` answers, in one transaction. Refused (nothing changed) if any revision would be quarantined; the detail
/// says why. NotFound: no such user.
[[nodiscard]] Result<std::vector<wire::GroupReceipt>> writeAtConsole(Authority& authority, const WorkerId& author,
    const DecideWrite& decide, Clock& clock, AgainstARule against = AgainstARule::Refuse);

} // namespace sightline::server

#pragma once

#include <optional>
#include <string>

#include "base/civil_date.h"
#include "domain/records.h"
#include "sync/verdict.h"

namespace sightline::sync {

/// What managers write beside a child's record: an exception to a due date, a supervision note, an offer to move the child.
[[nodiscard]] bool isOversight(RecordKind kind) noexcept;

/// The longest life of an exception, in days from its first one; whoever needs longer agrees to it and records it anew. The law
/// names no such length (domain.md section 3 asks for an authority and an expiry): six weeks is the longest that a child under a
/// child protection plan may go without being seen alone (WT2010 5.115), so that one signature never covers more than one such
/// visit. Not a setting, as no floor is one: a larger number would let a missed visit go quiet for as long as somebody likes, and
/// tablets and servers that disagreed on it would keep aside what the other let pass.
inline constexpr int kExceptionDaysMost = 42;

/// Why a revision of such a record cannot be accepted as it is, in a plain sentence; nullopt if it can. A revision of a newer
/// schema is judged by who wrote it, not by words this program may not know.
///   exception    by a manager who works with the child now; for one clock, from the day it is received or later until a later
///                one, at most kExceptionDaysMost on, with who agreed it and why; it may name the plan or placement. A change
///                says why, never which clock or plan, and only makes it shorter.
///   supervision  by a manager; of a day that has come, with words. Written once.
///   transfer     offered by who manages the child's work now, with why; decided once: accepted or declined by the receiving
///                side, withdrawn by the offering side, and nothing else of it changes.
[[nodiscard]] std::optional<std::string> oversightObjection(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on);

/// Whether this allocation does exactly what the accepted offer says: begins the new worker's work in the offered role, or ends
/// that of the worker who had the child. `whose`: the worker of the allocation that it changes, if it changes one.
[[nodiscard]] bool carriesOut(
    const wire::TransferPatch& offer, const wire::Revision& allocation, const std::optional<Allocation>& whose);

} // namespace sightline::sync

#pragma once

#include <functional>
#include <map>

#include "service/append.h"
#include "service/authority.h"

namespace sightline::server {

/// Opening what tablets delivered sealed. The escrow secret is read from where an administrator brought it (a stick), is used in
/// memory, and is never written here.

/// The secret in an `escrow.key` file. NotFound, StorageDamaged naming the file; WrongSecret if it is not this authority's.
[[nodiscard]] Result<crypto::EscrowKey> readEscrowKey(const std::string& path, const Authority& authority);

/// Takes in sealed groups that came by another way than the network (copied off a tablet), as if it had delivered them: what is
/// here already is not kept twice. Returns how many were new. InvalidInput names the file; then none of them is kept.
[[nodiscard]] Result<std::size_t> bringSealed(Authority& authority, const std::vector<std::string>& paths, Clock& clock);

struct OpenedSealed {
    std::uint64_t groups = 0; ///< Taken into the log, or found there already.
    std::map<std::string, std::uint64_t> outcomes; ///< Of their revisions, by the words of receipts.
    std::uint64_t set_aside = 0; ///< Groups that are quarantined whole: readable, but not to be trusted.
    std::uint64_t waiting = 0; ///< Groups after a save that has not arrived.
    std::vector<std::string> faults; ///< What could not be opened, one line each; kept as it is.
};

struct OpenOptions {
    /// Take in what follows a save that never arrived (its file was lost with the tablet). The gap is entered in the quarantine.
    bool past_gaps = false;
    std::function<void(std::size_t, std::size_t)> progress{}; ///< Groups done, and in all.
};

/// Opens everything that waits and appends it through the one way into the log: signatures, rules and receipts as for a sync.
/// What comes from a revoked device, or of a worker who has left, is `accepted_late` at best. Each step is committed with the
/// groups it settles, so that stopping at any moment loses and doubles nothing.
[[nodiscard]] Result<OpenedSealed> openSealed(
    Authority& authority, const crypto::EscrowKey& key, Clock& clock, const OpenOptions& options = {});

} // namespace sightline::server

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "vault/sealed_group.h"

namespace sightline::vault {

struct SealedListing {
    std::vector<SealedHeader> groups; ///< In the order to upload: the urgent lane first, each lane by its number.
    std::vector<std::string> damaged; ///< Names of files that cannot be read; they hold up none of the others and are kept.
};

/// One worker's unsent groups beside the store, encrypted to the organisation: a forgotten PIN, a lock-out or a wipe loses none
/// of them. One file a group: `<group id>.sealed`. Everything but `put` works without a PIN.
///
/// Order of a save: commit the store, then `put`, then say "saved". A cut between the two leaves a group that only the store has,
/// so after each unlock every unsent group that `list` does not have is put again. Putting a group twice does no harm. Threads:
/// one at a time for one folder.
class SealedOutbox {
public:
    /// The escrow key is needed for `put` only; a locked tablet has none.
    explicit SealedOutbox(std::string folder, std::string escrow_public_key = {});

    /// After it returns, the sealed group survives a power cut. InvalidInput without a usable escrow key; StorageFull,
    /// StorageFailed.
    [[nodiscard]] Result<void> put(const SealedHeader& header, std::string_view signed_group);

    [[nodiscard]] Result<SealedListing> list() const;

    /// The bytes to upload. NotFound, StorageDamaged.
    [[nodiscard]] Result<std::string> read(GroupId group) const;

    /// For groups that the server has acknowledged *and* backed up. One that is not there is removed already.
    [[nodiscard]] Result<void> remove(const std::vector<GroupId>& groups);

private:
    [[nodiscard]] std::string pathOf(GroupId group) const;
    std::string m_folder;
    std::string m_escrow_public_key;
};

} // namespace sightline::vault

#pragma once

#include <optional>
#include <string>

#include "service/backup.h"
#include "service/watermark.h"

namespace sightline::server {

/// Bringing a backup back. Everything is prepared beside the store that is there; one rename decides; what is left after that is
/// finished by whoever opens the folder next. So a crash leaves the old store or the new one.
///
///     authority.db.restoring   the backup's store being prepared: nothing has happened yet
///     authority.db.restored    prepared whole: the restore is decided
///     authority.db.replaced-N  what was there before; never deleted by us

struct RestoreOptions {
    /// The backup lacks rows that were published, and there is none that has them: go on all the same.
    bool accept_loss = false;
};

struct Restored {
    Manifest manifest;
    std::uint64_t generation; ///< The new one.
    std::optional<Watermark> published; ///< What was known to be in a backup before; nullopt: nothing here said.
    bool loss_accepted = false; ///< Rows up to `published` may be gone.
    std::optional<std::string> moved_aside; ///< The name of the store that was there.
    bool taken_over = false; ///< Its users and tablets could be read; otherwise those that came after the backup are unknown.
    /// Taken over from it: users and tablets that came later, and revocations.
    std::size_t workers_added = 0;
    std::size_t devices_added = 0;
    std::size_t devices_revoked = 0;
};

/// `folder` holds `authority.key` at least. NotFound without it; StorageBusy while anything else works there; Refused for another
/// authority's backup and for one that lacks published rows; StorageDamaged for a backup with a fault. The store gets a new
/// generation (sync.md rule 5): every tablet is told to send again what it still holds.
[[nodiscard]] Result<Restored> restoreBackup(const std::string& folder, const std::string& path, const RestoreOptions& options,
    Clock& clock, const BackupProgress& progress = {});

/// Whether a restore was decided and is not finished.
[[nodiscard]] bool restoreIsDecided(const std::string& folder);
/// Does what is left of it; the name under which the store that was there is kept. For one who is alone in the folder; may be
/// interrupted anywhere and begun again.
[[nodiscard]] Result<std::optional<std::string>> finishRestore(const std::string& folder);

/// A backup without published rows was brought back: each lane of each device there is may have one gap, where it stands now and
/// in this generation. A device enrolled later has nothing to forget.
void acceptGaps(WriteSession& session);
/// Whether this lane's gap is such a one: nothing was appended to it since.
[[nodiscard]] bool gapWasAccepted(ReadSession& session, const DeviceId& device, wire::Lane lane);

} // namespace sightline::server

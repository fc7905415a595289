#pragma once

#include <functional>
#include <string>

#include "service/backup_file.h"
#include "service/key_file.h"
#include "service/verify.h"

namespace sightline::server {

using BackupProgress = std::function<void(std::size_t done, std::size_t all)>; ///< Rows checked.

/// A backup whose every byte was read again and found good.
struct VerifiedBackup {
    Manifest manifest;
    Verification verification; ///< Without a fault.
};

/// Copies the store while it is in use, seals the copy, reads it back and verifies it whole; only then it is given its name and
/// published as the watermark, first in the folder's signed file, then to the tablets. A crash leaves `path`.part at most, which
/// the next try to the same path replaces. AlreadyExists: `path` is there and stays as it is. Refused: this store is itself an
/// older copy than what was published (`requirePublished`).
[[nodiscard]] Result<VerifiedBackup> createBackup(
    Authority& authority, const std::string& path, Clock& clock, const BackupProgress& progress = {});

/// Checks the manifest's signature, the SHA-256 of the store, that the key opens it, every page, row and group, and that it
/// ends where the manifest says. Changes nothing. The error names the file and the first fault.
[[nodiscard]] Result<VerifiedBackup> verifyBackup(
    const std::string& path, const AuthorityKeys& keys, const BackupProgress& progress = {});

} // namespace sightline::server

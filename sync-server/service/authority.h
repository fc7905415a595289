#pragma once

#include <memory>
#include <string>

#include "crypto/crypto.h"
#include "service/durable_file.h"
#include "store/authority_store.h"

namespace sightline::server {

/// An authority's folder, opened: its store and its keys. Everything the programs do goes through one of these.
///   sightline.toml   configuration, for people
///   authority.key    the store's key, the signing key and the console's device key; readable by its owner only
///   authority.db     the encrypted store
///   backup.watermark how far the log is in a verified backup (watermark.h)
///   escrow.key       the escrow secret, to be moved off the server (`init` says so); the server needs only its public half
struct Authority {
    std::string folder;
    AuthorityId id;
    std::string name;
    std::unique_ptr<AuthorityStore> store;
    crypto::SigningKey signing_key; ///< Signs heads.
    crypto::SigningKey console_key; ///< Signs what administrators write with the command line and the imports.
    DeviceId console_device;
    std::string escrow_public_key;
    FolderUse use{}; ///< Keeps a restore out while this is open.

    /// Refuses a folder in use (AlreadyExists). The administrator `admin` exists afterwards. Nothing is left behind if it fails.
    [[nodiscard]] static Result<Authority> init(const std::string& folder, const std::string& name, Clock& clock);
    /// NotFound with the words to run `init`, StorageDamaged naming the file, StorageBusy during a restore. Finishes a restore
    /// that was interrupted after it had been decided.
    [[nodiscard]] static Result<Authority> open(const std::string& folder);
};

inline constexpr std::string_view kAdministrator = "admin";

[[nodiscard]] std::string storeFile(const std::string& folder);
[[nodiscard]] std::string keyFile(const std::string& folder);

} // namespace sightline::server

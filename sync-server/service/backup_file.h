#pragma once

#include <cstdint>
#include <string>

#include "service/authority.h"
#include "service/durable_file.h"

namespace sightline::server {

/// A backup is one file: the encrypted store as it was at one moment, and behind it a signed manifest. Nothing in it can be
/// read without `authority.key`, which is not in it.
///
///     store | manifest (JSON) | signature (64 bytes) | length of the manifest (8, big-endian) | "sightline-backup"
struct Manifest {
    std::string authority_name;
    std::string authority_key; ///< The public half of the key that signs.
    AuthorityId authority;
    std::uint64_t generation;
    wire::Head head; ///< The last row in it; published as the watermark once the backup is verified.
    std::uint64_t store_bytes;
    std::string store_sha256;
    Instant made_at;
    std::string program; ///< Which version made it.
};

/// Puts the manifest behind the store in `path` and flushes it.
[[nodiscard]] Result<void> sealBackup(const std::string& path, const Manifest& manifest, const crypto::SigningKey& key);

/// Reads the manifest and checks that `authority_key` signed it and that the file is as long as it says.
/// StorageDamaged or Refused (another authority's); the detail names the file and the first fault.
[[nodiscard]] Result<Manifest> readManifest(const OpenFile& file, const std::string& path, const std::string& authority_key);

/// SHA-256 of the first `bytes` of a file of any length.
[[nodiscard]] Result<std::string> sha256Of(const OpenFile& file, std::uint64_t bytes);

} // namespace sightline::server

#pragma once

#include <optional>
#include <string>

#include "service/authority.h"

namespace sightline::server {

/// How far the log is in a verified backup. Tablets forget what they sent up to there (sync.md rule 4), so a log without these
/// rows must never be served again. It stands in the store for the tablets, and in a signed file beside it, which outlives the
/// loss of the store and cannot be copied back together with it by mistake.
struct Watermark {
    AuthorityId authority;
    std::uint64_t generation;
    wire::Head head; ///< Row and chain value: a number alone says nothing about another branch of the history.
};

[[nodiscard]] std::string watermarkFile(const std::string& folder);

/// Nullopt: nothing was published from this folder, or the file is gone. StorageDamaged if it is not signed by this authority.
[[nodiscard]] Result<std::optional<Watermark>> readWatermark(
    const std::string& path, const AuthorityId& authority, const std::string& authority_key);
[[nodiscard]] Result<void> writeWatermark(const std::string& path, const Watermark& watermark, const crypto::SigningKey& key);

/// Why this log is not one that tablets can rely on: it lacks what was published. Nullopt: it has it.
[[nodiscard]] std::optional<std::string> lacksPublished(ReadSession& session, const Watermark& published);
/// The same for an opened authority: reads its file. Refused with that reason.
[[nodiscard]] Result<void> requirePublished(Authority& authority);

} // namespace sightline::server

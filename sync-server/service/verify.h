#pragma once

#include <functional>
#include <optional>
#include <string>

#include "store/authority_store.h"

namespace sightline::server {

/// What a walk over the whole log found.
struct Verification {
    std::uint64_t revisions = 0; ///< Rows that were good.
    std::uint64_t groups = 0; ///< Signed groups that were good.
    std::optional<std::string> fault; ///< The first bad row or group and why; no case data.
};

/// Walks the log in its order: numbers without a gap, every revision's bytes against its id, every chain value against the one
/// before it, the end against the head and against what each child's head and each device's chain remember. Then every group: its
/// device's signature, its place in the device's chain, and that the log holds exactly the revisions it was signed for. Changes
/// nothing. `progress` is told the rows done.
[[nodiscard]] Verification verify(ReadSession& session, const std::function<void(std::size_t)>& progress = {});

} // namespace sightline::server

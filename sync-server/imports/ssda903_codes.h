#pragma once

#include <optional>
#include <string_view>

#include "domain/enums.h"

namespace sightline::server {

/// The code sets of the SSDA903 return that decide about placements. Also used by Annex A list 8, which writes the same codes in
/// words.

[[nodiscard]] bool isLegalStatus(std::string_view code) noexcept;
[[nodiscard]] bool isPlacementType(std::string_view code) noexcept;
/// RNE, the reason for a new episode.
[[nodiscard]] bool isReasonForNewEpisode(std::string_view code) noexcept;
[[nodiscard]] bool isReviewCode(std::string_view code) noexcept;

/// V3 and V4: a series of short breaks, to which the visiting duty of CPPCR regulation 28 does not apply.
[[nodiscard]] bool isShortBreak(std::string_view legal_status) noexcept;

/// CPPCR regulation 28's paragraph. 28(3), placed with a parent before assessment, cannot be told from the codes.
[[nodiscard]] Regime regimeOf(std::string_view legal_status, std::string_view placement_type) noexcept;
/// U1 and U4: long-term foster care.
[[nodiscard]] bool intendedToLastUntil18(std::string_view placement_type) noexcept;

} // namespace sightline::server

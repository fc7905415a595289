#pragma once

#include "store/authority_store.h"

namespace sightline::server {

inline constexpr std::uint32_t kLeaseDays = 14; ///< sync.md rule 10, where the authority says nothing else.
inline constexpr std::string_view kLeaseDaysSetting = "lease_days"; ///< In the store, as decimal text.

/// How many days a tablet may go without contact before it shows nothing of its caseload.
[[nodiscard]] std::uint32_t leaseDays(ReadSession& session);

/// Under this age "awake or asleep" is asked instead of "spoken to alone", and nobody is expected to say their wishes.
[[nodiscard]] std::uint32_t tooYoungBelowYears(ReadSession& session);

/// Until when it shows its caseload if it is not heard of again; nullopt if it never was.
[[nodiscard]] std::optional<Instant> leaseUntil(ReadSession& session, const Device& device);

} // namespace sightline::server

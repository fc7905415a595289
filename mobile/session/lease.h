#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/instant.h"

namespace sightline::mobile {

/// How long a tablet has gone without contact with its organisation (sync.md rule 10), counted so that setting the clock does not
/// stop it. Pure; kept in the encrypted store between one look and the next.
///
/// While the machine runs, the monotonic clock alone counts: what the wall clock is set to makes no difference. Across a restart,
/// which the monotonic clock does not survive, at least the time since that restart counts, and what the wall clock has gone on
/// beyond where it was known to be. So a wall clock turned back only ever hides the time the machine was switched off; one that
/// is wrongly ahead at a start may end the lease early, which a sync mends and which loses nothing. What a full disk kept from
/// being written down counts while the machine runs; a restart under a clock turned back forgets it.
struct LeaseMark {
    std::chrono::milliseconds gone{0}; ///< Without contact, up to this mark.
    Instant wall; ///< Where the wall clock is known to have been, by its own word at a start and the monotonic clock since.
    std::string boot_id;
    std::chrono::milliseconds since_boot{0};

    friend bool operator==(const LeaseMark&, const LeaseMark&) = default;
};

inline constexpr int kLeaseDays = 14; ///< Where the server says nothing else.

/// The server has just answered.
[[nodiscard]] LeaseMark inContact(const Clock& clock, const std::string& boot_id);
/// The same lease, looked at now.
[[nodiscard]] LeaseMark lookedAt(const LeaseMark& before, const Clock& clock, const std::string& boot_id);
/// Longer than the lease: a day of it is 24 hours.
[[nodiscard]] bool isOver(const LeaseMark& mark, int days) noexcept;

[[nodiscard]] std::string toText(const LeaseMark& mark);
[[nodiscard]] std::optional<LeaseMark> leaseMarkFrom(const std::string& text);

} // namespace sightline::mobile

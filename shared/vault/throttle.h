#pragma once

#include <chrono>
#include <string>

#include "base/instant.h"

namespace sightline::vault {

/// Wrong tries since the last right one, and the wait that the last of them earned. Kept in vault.json.
struct WrongTries {
    int count = 0;
    std::string boot_id; ///< The boot in which `until` is meant.
    std::chrono::milliseconds until{0}; ///< On the monotonic clock of that boot.
    std::chrono::milliseconds full{0}; ///< The whole wait: begins again when the machine does.
};

/// None up to the 3rd wrong try, then longer each time.
[[nodiscard]] std::chrono::milliseconds waitAfter(int wrong_tries) noexcept;

/// Counts one more try and starts its wait.
[[nodiscard]] WrongTries oneMore(const WrongTries& tries, const Clock& clock, const std::string& boot_id);

/// Until the next try is allowed; never longer than the full wait. The wall clock plays no part. After a restart the full wait
/// counts from the start of the machine, so that restarting never shortens it.
[[nodiscard]] std::chrono::milliseconds waitLeft(const WrongTries& tries, const Clock& clock, const std::string& boot_id);

/// `30 seconds`, `5 minutes`, `1 hour`; rounded up.
[[nodiscard]] std::string inWords(std::chrono::milliseconds wait);

} // namespace sightline::vault

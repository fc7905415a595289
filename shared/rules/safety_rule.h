#pragma once

#include <string>
#include <string_view>

#include "base/instant.h"
#include "base/result.h"

namespace sightline::rules {

/// How soon a manager must have acknowledged that a child said "I don't feel safe" (safety_flag.toml).
struct SafetyRule {
    std::string version;
    int acknowledge_within_minutes;
    std::string source;

    [[nodiscard]] Instant acknowledgeBy(Instant received) const noexcept
    {
        return received + std::chrono::minutes{acknowledge_within_minutes};
    }
};

inline constexpr int kAcknowledgeMinutesMost = 24 * 60; ///< One day: no policy may be slower than the next day.

/// InvalidInput names what is wrong.
[[nodiscard]] Result<SafetyRule> parseSafetyRule(std::string_view toml);
/// The rule built into this program.
[[nodiscard]] const SafetyRule& builtInSafetyRule();

} // namespace sightline::rules

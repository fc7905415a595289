#pragma once

#include "rules/safety_rule.h"
#include "store/authority_store.h"

namespace sightline::server {

/// In the store, as decimal text; empty or absent: the product's own rule.
inline constexpr std::string_view kAcknowledgeMinutesSetting = "safety_acknowledge_minutes";

/// The rule that holds for this authority.
[[nodiscard]] rules::SafetyRule safetyRule(ReadSession& session);

/// How long a manager has to acknowledge one flag.
struct SafetyClock {
    Instant raised; ///< As the tablet's clock had it.
    Instant received;
    Instant acknowledge_by;
    std::string source; ///< Of the rule, as it is shown.

    /// One that was received later than now was received by a clock that was wrong: nobody knows how long it has waited, and it
    /// must not look as if there were time.
    [[nodiscard]] bool overdue(Instant now) const noexcept { return now > acknowledge_by || received > now + kClockMayDiffer; }

    static constexpr std::chrono::minutes kClockMayDiffer{75}; ///< More than last_received.h lets it.
};

} // namespace sightline::server

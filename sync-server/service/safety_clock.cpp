#include "service/safety_clock.h"

#include "base/decimal_text.h"

namespace sightline::server {

rules::SafetyRule safetyRule(ReadSession& session)
{
    rules::SafetyRule rule = rules::builtInSafetyRule();
    const auto text = session.setting(kAcknowledgeMinutesSetting);
    const auto minutes = text ? decimalDigits(*text) : std::nullopt;
    if (!minutes || *minutes < 1 || *minutes > rules::kAcknowledgeMinutesMost) return rule;
    rule.acknowledge_within_minutes = static_cast<int>(*minutes);
    rule.source = "the authority's policy, in sightline.toml";
    return rule;
}

} // namespace sightline::server

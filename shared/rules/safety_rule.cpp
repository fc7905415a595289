#include "rules/safety_rule.h"

#include <toml++/toml.h>

#include "base/contract.h"
#include "rules/built_in_text.h"

namespace sightline::rules {

namespace {

Error wrong(std::string what)
{
    return {ErrorCode::InvalidInput, std::move(what)};
}

Result<SafetyRule> ruleOf(const toml::table& file)
{
    for (const auto& [key, value] : file)
        if (key.str() != "version" && key.str() != "acknowledge_within_minutes" && key.str() != "source")
            return wrong(std::string{key.str()} + ": is not known");
    const auto version = file["version"].value_exact<std::string>();
    const auto minutes = file["acknowledge_within_minutes"].value_exact<std::int64_t>();
    const auto source = file["source"].value_exact<std::string>();
    if (!version || version->empty()) return wrong("version: must be text");
    if (!source || source->empty()) return wrong("source: must be text");
    if (!minutes || *minutes < 1 || *minutes > kAcknowledgeMinutesMost)
        return wrong("acknowledge_within_minutes: must be a number from 1 to " + std::to_string(kAcknowledgeMinutesMost));
    return SafetyRule{*version, static_cast<int>(*minutes), *source};
}

} // namespace

Result<SafetyRule> parseSafetyRule(std::string_view text)
{
    try {
        return ruleOf(toml::parse(text));
    } catch (const toml::parse_error& bad) {
        return wrong("line " + std::to_string(bad.source().begin.line) + ": " + std::string{bad.description()});
    }
}

const SafetyRule& builtInSafetyRule()
{
    static const SafetyRule kRule = [] {
        auto rule = parseSafetyRule(kBuiltInSafetyText);
        // Our own data: a test parses it, so it can be wrong only in a program that was never tested.
        if (!rule.has_value()) unreachable("safety_flag.toml");
        return std::move(rule).value();
    }();
    return kRule;
}

} // namespace sightline::rules

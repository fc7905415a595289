#include "cli/configuration.h"

#include <filesystem>
#include <map>
#include <set>

#include <toml++/toml.h>

#include "rules/safety_rule.h"

namespace sightline::server::cli {

namespace {

constexpr std::int64_t kTooYoungMost = 18;
constexpr std::int64_t kLeaseMost_days = 90;

std::string lineOf(const std::string& file, const toml::source_region& source)
{
    return file + ":" + std::to_string(source.begin.line) + ": ";
}

/// Every table and key there is, so that a misspelt one is told.
std::vector<std::string> unknownSettings(const toml::table& root)
{
    static const std::map<std::string_view, std::set<std::string_view>> kKnown{{"serve", {"listen"}},
        {"visits", {"too_young_below_years"}}, {"tablets", {"lease_days"}}, {"safety", {"acknowledge_within_minutes"}}};
    std::vector<std::string> unknown;
    for (const auto& [section, node] : root) {
        const auto known = kKnown.find(section.str());
        if (known == kKnown.end() || !node.is_table()) {
            unknown.emplace_back(section.str());
            continue;
        }
        for (const auto& [key, value] : *node.as_table())
            if (!known->second.contains(key.str())) unknown.push_back(std::string{section.str()} + "." + std::string{key.str()});
    }
    return unknown;
}

Result<Configuration> read(const std::string& file)
{
    const toml::table root = toml::parse_file(file);
    Configuration configuration;
    configuration.unknown = unknownSettings(root);
    if (const auto listen = root["serve"]["listen"]) {
        if (!listen.is_string())
            return Error{ErrorCode::InvalidInput, lineOf(file, listen.node()->source()) + "listen: must be text"};
        configuration.listen = *listen.value<std::string>();
    }
    if (const auto young = root["visits"]["too_young_below_years"]) {
        const auto years = young.is_integer() ? young.value<std::int64_t>() : std::nullopt;
        if (!years || *years < 0 || *years > kTooYoungMost)
            return Error{ErrorCode::InvalidInput,
                lineOf(file, young.node()->source()) + "too_young_below_years: must be a whole number from 0 to 18"};
        configuration.too_young_below_years = static_cast<int>(*years);
    }
    if (const auto lease = root["tablets"]["lease_days"]) {
        const auto days = lease.is_integer() ? lease.value<std::int64_t>() : std::nullopt;
        if (!days || *days < 1 || *days > kLeaseMost_days)
            return Error{ErrorCode::InvalidInput,
                lineOf(file, lease.node()->source()) + "lease_days: must be a whole number from 1 to 90"};
        configuration.lease_days = static_cast<int>(*days);
    }
    if (const auto safety = root["safety"]["acknowledge_within_minutes"]) {
        const auto minutes = safety.is_integer() ? safety.value<std::int64_t>() : std::nullopt;
        if (!minutes || *minutes < 1 || *minutes > rules::kAcknowledgeMinutesMost)
            return Error{ErrorCode::InvalidInput,
                lineOf(file, safety.node()->source()) + "acknowledge_within_minutes: must be a whole number from 1 to 1440"};
        configuration.acknowledge_within_minutes = static_cast<int>(*minutes);
    }
    return configuration;
}

} // namespace

Result<Configuration> readConfiguration(const std::string& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return Configuration{};
    try {
        return read(file);
    } catch (const toml::parse_error& failure) {
        return Error{ErrorCode::InvalidInput, lineOf(file, failure.source()) + std::string{failure.description()}};
    }
}

} // namespace sightline::server::cli

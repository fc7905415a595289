#include "cli/configuration.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <tuple>

#include <toml++/toml.h>

#include "access/break_glass.h"
#include "access/https_fetch.h"
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
        {"visits", {"too_young_below_years"}}, {"tablets", {"lease_days"}}, {"safety", {"acknowledge_within_minutes"}},
        {"access", {"break_glass_minutes"}}, {"oidc", {"issuer", "client_id", "secret_file", "return_url", "claim", "ca_file"}}};
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

/// The first line of a file beside the configuration, or named in full: a secret has no place in a file that people send around.
Result<std::string> firstLineOf(const std::string& file, const std::string& named, const std::string& where)
{
    const std::filesystem::path path = std::filesystem::path{file}.parent_path() / named;
    std::ifstream in{path};
    std::string line;
    std::getline(in, line);
    while (line.ends_with('\r') || line.ends_with(' ')) line.pop_back();
    if (line.empty()) return Error{ErrorCode::InvalidInput, where + "secret_file: there is no secret in " + path.string()};
    return line;
}

Result<std::optional<OidcSettings>> readOidc(const std::string& file, const toml::table& root)
{
    const toml::table* const table = root["oidc"].as_table();
    if (table == nullptr) return std::optional<OidcSettings>{};
    const std::string where = lineOf(file, table->source());
    OidcSettings settings;
    std::string secret_file;
    for (const auto& [name, into, needed] :
        {std::tuple{"issuer", &settings.issuer, true}, {"client_id", &settings.client_id, true},
            {"secret_file", &secret_file, true}, {"return_url", &settings.return_url, true}, {"claim", &settings.claim, false},
            {"ca_file", &settings.ca_file, false}}) {
        const auto node = (*table)[name];
        if (node && !node.is_string())
            return Error{ErrorCode::InvalidInput, lineOf(file, node.node()->source()) + name + ": must be text"};
        if (node) *into = *node.value<std::string>();
        if (needed && into->empty()) return Error{ErrorCode::InvalidInput, where + name + ": is needed to sign in elsewhere"};
    }
    for (const auto& [name, url] : {std::pair{"issuer", &settings.issuer}, {"return_url", &settings.return_url}})
        if (!isSafeUrl(*url)) return Error{ErrorCode::InvalidInput, where + name + ": must begin with https://"};
    SIGHTLINE_TRY(secret, firstLineOf(file, secret_file, where));
    settings.client_secret = secret;
    return std::optional{std::move(settings)};
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
    if (const auto opened = root["access"]["break_glass_minutes"]) {
        const auto minutes = opened.is_integer() ? opened.value<std::int64_t>() : std::nullopt;
        if (!minutes || *minutes < 1 || *minutes > kBreakGlassMinutesMost)
            return Error{ErrorCode::InvalidInput,
                lineOf(file, opened.node()->source()) + "break_glass_minutes: must be a whole number from 1 to 480"};
        configuration.break_glass_minutes = static_cast<int>(*minutes);
    }
    if (const auto safety = root["safety"]["acknowledge_within_minutes"]) {
        const auto minutes = safety.is_integer() ? safety.value<std::int64_t>() : std::nullopt;
        if (!minutes || *minutes < 1 || *minutes > rules::kAcknowledgeMinutesMost)
            return Error{ErrorCode::InvalidInput,
                lineOf(file, safety.node()->source()) + "acknowledge_within_minutes: must be a whole number from 1 to 1440"};
        configuration.acknowledge_within_minutes = static_cast<int>(*minutes);
    }
    SIGHTLINE_TRY(oidc, readOidc(file, root));
    configuration.oidc = std::move(oidc);
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

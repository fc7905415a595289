#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/oidc.h"
#include "base/result.h"

namespace sightline::server::cli {

/// What people may set in `sightline.toml`.
struct Configuration {
    std::string listen = "127.0.0.1:8480";
    int too_young_below_years = 2; ///< Under this age "awake or asleep" is asked instead of "spoken to alone".
    int lease_days = 14; ///< So many days without contact, and a tablet shows nothing of its caseload until it syncs.
    int break_glass_minutes = 60; ///< How long a child stays open who was opened in an emergency.
    /// Of the authority's own policy; nullopt: as the product proposes (rules/safety_flag.toml).
    std::optional<int> acknowledge_within_minutes;
    std::optional<OidcSettings> oidc; ///< Signing in with an account elsewhere; nullopt: not offered.
    std::vector<std::string> unknown; ///< Settings that this program does not know: reported, not fatal.
};

/// Reads the file; without one everything is as above. InvalidInput names the file, the line and what is wrong.
[[nodiscard]] Result<Configuration> readConfiguration(const std::string& file);

} // namespace sightline::server::cli

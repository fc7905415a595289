#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sightline::simulation {

/// Where a machine may lose its power. `In…` is the middle of one transaction: at any one of its writes and flushes.
enum class CrashPoint {
    TabletIdle,
    TabletBeforeSave,
    TabletInSave,
    TabletAfterSave,
    TabletBeforeSend,
    TabletBeforeApply,
    TabletInApply,
    TabletAfterApply,
    TabletInRewind,
    TabletAfterRewind,
    ServerIdle,
    ServerInExchange,
    ServerAfterExchange,
    ServerInConsole,
    ServerInBackup,
    ServerInRestore,
};

inline constexpr std::array<std::string_view, 16> kCrashPointNames{"tablet idle", "tablet before save", "tablet in save",
    "tablet after save", "tablet before send", "tablet before apply", "tablet in apply", "tablet after apply", "tablet in rewind",
    "tablet after rewind", "server idle", "server in exchange", "server after exchange", "server in console", "server in backup",
    "server in restore"};

[[nodiscard]] constexpr std::string_view nameOf(CrashPoint point) noexcept
{
    return kCrashPointNames[static_cast<std::size_t>(point)];
}

/// How often each happened.
using CrashCounts = std::array<std::size_t, kCrashPointNames.size()>;

} // namespace sightline::simulation

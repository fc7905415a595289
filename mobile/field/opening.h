#pragma once

#include <memory>
#include <string>

#include "session/tablet.h"

namespace sightline::field {

/// A vault opened with the PIN, and what it needs while it is open.
struct OpenVault {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<vault::PlatformSecret> platform;
    std::unique_ptr<mobile::Tablet> tablet;
};

/// `inputIsTaken`: standard input holds a document, so that the PIN cannot be read from it. InvalidInput then, or what
/// Tablet::open says.
[[nodiscard]] Result<OpenVault> openVault(const std::string& folder, bool inputIsTaken = false);

} // namespace sightline::field

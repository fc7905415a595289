#pragma once

#include <optional>
#include <string>

#include <QString>

#include "sync/enrol_code.h"

namespace sightline::mobile {

/// What an administrator hands to a worker to set up a tablet: where the server is and the one-time code.
struct Invitation {
    std::string server;
    sync::EnrolCode code;
};

/// Reads what was typed, pasted or scanned into one field: an address and a code, in any order, with spaces or line ends between
/// them, in small letters or large. A QR code holds `sightline-enrol:` before the two. Nullopt if either is missing or stands
/// twice; the address is judged later (transport/server_url.h).
[[nodiscard]] std::optional<Invitation> readInvitation(const QString& text);

} // namespace sightline::mobile

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "sync/tablet_sync.h"
#include "transport/sync_run.h"

namespace sightline::mobile {

/// What a refusal of the server means here: its status, and one plain line from its problem+json (RFC 9457) if it sent one.
[[nodiscard]] Error errorFromReply(int status, std::string_view body);

/// A 409 that says the server lost history; nullopt for every other body.
[[nodiscard]] std::optional<sync::Diverged> divergedFromReply(int status, std::string_view body);

/// A 401 that says this device was revoked, with the order to wipe it; nullopt for every other body. Nobody has checked its
/// signature yet.
[[nodiscard]] std::optional<WipeOrder> wipeOrderFromReply(int status, std::string_view body);

} // namespace sightline::mobile

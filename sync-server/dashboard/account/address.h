#pragma once

#include <string>

#include "http/message.h"

namespace sightline::server::dashboard {

/// Where a request came from, for the waits between wrong tries: what the front says, which sets it itself and passes nothing of
/// the sort on; else this machine. Whoever is on this machine could say anything, and is let do so.
[[nodiscard]] std::string addressOf(const http::Request& request);

/// A path of ours that may be gone to after signing in; `/dashboard` for anything else, above all for other sites.
[[nodiscard]] std::string safePath(const std::string& wanted);

/// The cookie of a session; an empty token takes it away. `__Host-`: this host's alone, over TLS (or on this machine), whole
/// site.
[[nodiscard]] std::string sessionCookie(const std::string& token);

} // namespace sightline::server::dashboard

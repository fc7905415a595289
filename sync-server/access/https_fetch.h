#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace sightline::server {

/// One request to another server, by libcurl: TLS with its certificate and name checked, no redirects, 10 seconds, one MiB. Plain
/// HTTP only to this machine. Blocks.
struct Fetch {
    std::string url;
    std::optional<std::vector<std::pair<std::string, std::string>>> form = std::nullopt; ///< Then it is a POST.
    std::string user = {}; ///< Basic authentication, if not empty.
    std::string password = {};
    std::string ca_file = {}; ///< Whom to believe; empty: the system's.
};

/// The body of an answer 200. NetworkUnreachable, ServerRefused (another status), InvalidInput (not HTTPS). No detail names what
/// was sent.
[[nodiscard]] Result<std::string> fetch(const Fetch& what);

/// Whether it is HTTPS, or HTTP to this machine.
[[nodiscard]] bool isSafeUrl(const std::string& url);

} // namespace sightline::server

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::server::http {

/// Where the server listens: always this machine only. The library under us must not be reached from a network; a proxy with TLS
/// stands in front.
struct ListenAddress {
    std::string host; ///< An address, `[::1]` with its brackets.
    std::uint16_t port;

    [[nodiscard]] std::string url() const { return "http://" + host + ":" + std::to_string(port) + "/"; }
};

/// Reads `HOST:PORT`. InvalidInput for anything but 127.0.0.0/8, ::1 (in brackets) or localhost, and a port from 1 to 65535.
[[nodiscard]] Result<ListenAddress> parseListenAddress(std::string_view text);

/// Whether a Host header names this machine itself. A page on the web can make a browser send requests here under its own name.
[[nodiscard]] bool isLoopbackHost(std::string_view host) noexcept;

} // namespace sightline::server::http

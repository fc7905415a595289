#include "http/listen_address.h"

#include "base/decimal_text.h"

namespace sightline::server::http {

namespace {

struct HostAndPort {
    std::string_view host;
    std::optional<std::string_view> port;
};

HostAndPort split(std::string_view text) noexcept
{
    const std::size_t bracket = text.rfind(']');
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || (bracket != std::string_view::npos && colon < bracket)) return {text, std::nullopt};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

/// Exactly `127.a.b.c`, so that no name that a resolver may answer as it likes slips through.
bool isLoopback4(std::string_view host) noexcept
{
    int parts = 0;
    while (true) {
        const std::size_t dot = host.find('.');
        const auto number = decimalDigits(host.substr(0, dot));
        if (!number || *number > 255 || (parts == 0 && *number != 127)) return false;
        ++parts;
        if (dot == std::string_view::npos) return parts == 4;
        host.remove_prefix(dot + 1);
    }
}

bool isLoopback(std::string_view host) noexcept
{
    return host == "localhost" || host == "[::1]" || isLoopback4(host);
}

} // namespace

Result<ListenAddress> parseListenAddress(std::string_view text)
{
    const HostAndPort parts = split(text);
    const auto port = parts.port ? decimalDigits(*parts.port) : std::nullopt;
    if (!port || *port < 1 || *port > 65535)
        return Error{ErrorCode::InvalidInput, "listen address: must be HOST:PORT, as in 127.0.0.1:8480"};
    if (!isLoopback(parts.host))
        return Error{ErrorCode::InvalidInput,
            "listen address: must be this machine itself (127.0.0.1, [::1] or localhost); put a proxy with TLS in front for the "
            "network"};
    // `localhost` may resolve to whatever a hosts file says.
    return ListenAddress{std::string{parts.host == "localhost" ? "127.0.0.1" : parts.host}, static_cast<std::uint16_t>(*port)};
}

bool isLoopbackHost(std::string_view host) noexcept
{
    return isLoopback(split(host).host);
}

} // namespace sightline::server::http

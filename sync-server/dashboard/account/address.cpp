#include "dashboard/account/address.h"

#include <algorithm>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::size_t kPathMost = 2000;

bool isPathCharacter(char c)
{
    return c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>';
}

} // namespace

std::string addressOf(const http::Request& request)
{
    const std::string_view from = request.header("x-forwarded-for").value_or("");
    if (from.empty() || !request.header("via")) return "this machine";
    const std::size_t comma = from.rfind(',');
    std::string_view last = comma == std::string_view::npos ? from : from.substr(comma + 1);
    while (last.starts_with(' ')) last.remove_prefix(1);
    return std::string{last.substr(0, 64)};
}

std::string safePath(const std::string& wanted)
{
    const bool ours = wanted.size() <= kPathMost && wanted.starts_with('/') && !wanted.starts_with("//")
        && std::all_of(wanted.begin(), wanted.end(), isPathCharacter) && !wanted.starts_with("/sign-");
    return ours ? wanted : "/dashboard";
}

std::string sessionCookie(const std::string& token)
{
    return std::string{kSessionCookie} + "=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax"
        + (token.empty() ? "; Max-Age=0" : "");
}

} // namespace sightline::server::dashboard

#pragma once

#include <string>

#include "base/instant.h"
#include "base/result.h"

namespace sightline::server {

/// What an ID token of OpenID Connect must say (OpenID Connect Core 3.1.3.7).
struct ExpectedToken {
    std::string issuer;
    std::string client_id;
    std::string nonce;
    std::string claim; ///< The one that names the worker.
    Instant now;
};

/// Whom the token names, when a key of `jwks` (a JWK set, as JSON) signed it with RS256 or ES256 and it says what it must:
/// issuer, audience, time, nonce. By cjose, which uses OpenSSL. NotAuthorised with the reason, for the log; NotFound: no key has
/// the token's `kid`, which may be newer than this set.
[[nodiscard]] Result<std::string> whomTokenNames(
    const std::string& token, const std::string& jwks, const ExpectedToken& expected);

} // namespace sightline::server

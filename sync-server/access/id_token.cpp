#include "access/id_token.h"

#include <cstdlib>
#include <memory>
#include <optional>

#include <cjose/cjose.h>
#include <nlohmann/json.hpp>

#include "crypto/crypto.h"

namespace sightline::server {

namespace {

using Json = nlohmann::json;
using Jws = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;
using Jwk = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;

constexpr std::chrono::seconds kClocksDiffer{60};
constexpr std::size_t kTokenBytesMost = std::size_t{64} * 1024;

Error refused(const std::string& why)
{
    return {ErrorCode::NotAuthorised, "the ID token is refused: " + why};
}

std::string headerOf(cjose_jws_t* jws, const char* name)
{
    cjose_err error{};
    const char* value = cjose_header_get(cjose_jws_get_protected(jws), name, &error);
    return value == nullptr ? std::string{} : std::string{value};
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// The key that the token says it was signed with, if it is one for such signatures.
std::optional<std::string> keyFor(const Json& jwks, const std::string& kid, const std::string& algorithm)
{
    const std::string type = algorithm == "RS256" ? "RSA" : "EC";
    if (!jwks.is_object() || !jwks.contains("keys") || !jwks["keys"].is_array()) return std::nullopt;
    std::optional<std::string> found;
    for (const Json& key : jwks["keys"]) {
        if (!key.is_object() || textOf(key, "kty") != type) continue;
        if (const std::string use = textOf(key, "use"); !use.empty() && use != "sig") continue;
        if (const std::string alg = textOf(key, "alg"); !alg.empty() && alg != algorithm) continue;
        if (type == "EC" && textOf(key, "crv") != "P-256") continue;
        if (!kid.empty() && textOf(key, "kid") != kid) continue;
        if (found) return std::nullopt; // Which of them is anybody's guess.
        found = key.dump();
    }
    return found;
}

bool isFor(const Json& claims, const std::string& client)
{
    const auto audience = claims.find("aud");
    if (audience == claims.end()) return false;
    if (audience->is_string()) return *audience == client;
    if (!audience->is_array()) return false;
    bool named = false;
    for (const Json& each : *audience) named = named || each == client;
    return named && (audience->size() == 1 || textOf(claims, "azp") == client);
}

std::optional<Instant> momentOf(const Json& claims, const char* name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number()) return std::nullopt;
    const double seconds = found->get<double>();
    if (!(seconds > 0 && seconds < 1e11)) return std::nullopt;
    return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

Result<std::string> checkClaims(const Json& claims, const ExpectedToken& expected)
{
    if (!claims.is_object()) return refused("it holds no claims");
    if (textOf(claims, "iss") != expected.issuer) return refused("another issuer made it");
    if (!isFor(claims, expected.client_id)) return refused("it is for another client");
    const auto expires = momentOf(claims, "exp");
    const auto made = momentOf(claims, "iat");
    if (!expires || *expires + kClocksDiffer <= expected.now) return refused("its time is over");
    if (!made || *made - kClocksDiffer > expected.now) return refused("it was made in the future");
    const std::string nonce = textOf(claims, "nonce");
    if (nonce.empty() || !crypto::equalInConstantTime(nonce, expected.nonce)) return refused("it was made for another sign-in");
    const std::string named = textOf(claims, expected.claim.c_str());
    if (named.empty()) return refused("it lacks the claim " + expected.claim);
    // An address that nobody proved to be theirs names nobody.
    if (expected.claim == "email" && claims.value("email_verified", Json{}) != Json(true))
        return refused("the email is not verified");
    return named;
}

} // namespace

Result<std::string> whomTokenNames(const std::string& token, const std::string& jwks, const ExpectedToken& expected)
{
    if (token.size() > kTokenBytesMost) return refused("it is too long");
    cjose_err error{};
    const Jws jws{cjose_jws_import(token.c_str(), token.size(), &error), cjose_jws_release};
    if (!jws) return refused("it cannot be read");
    const std::string algorithm = headerOf(jws.get(), CJOSE_HDR_ALG);
    if (algorithm != "RS256" && algorithm != "ES256") return refused("its signature is neither RS256 nor ES256");
    const auto key = keyFor(Json::parse(jwks, nullptr, false), headerOf(jws.get(), CJOSE_HDR_KID), algorithm);
    if (!key) return Error{ErrorCode::NotFound, "no key is known that the ID token says it was signed with"};
    const Jwk jwk{cjose_jwk_import(key->c_str(), key->size(), &error), cjose_jwk_release};
    if (!jwk || !cjose_jws_verify(jws.get(), jwk.get(), &error)) return refused("its signature is wrong");
    std::uint8_t* text = nullptr;
    std::size_t size = 0;
    if (!cjose_jws_get_plaintext(jws.get(), &text, &size, &error)) return refused("it is empty");
    return checkClaims(Json::parse(text, text + size, nullptr, false), expected);
}

} // namespace sightline::server

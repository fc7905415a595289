#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "access/accounts.h"
#include "access/address_budget.h"
#include "access/expiring.h"

namespace sightline::server {

/// `[oidc]` of sightline.toml.
struct OidcSettings {
    std::string issuer; ///< As the service itself writes it.
    std::string client_id;
    std::string client_secret;
    std::string return_url; ///< Of ours: `https://HOST/sign-in/oidc/return`.
    std::string claim = "preferred_username"; ///< Its value is the sign-in name.
    std::string ca_file = {};
};

/// Signing in with an account elsewhere: OpenID Connect, authorization code with PKCE (S256), state and nonce for one use within
/// ten minutes, bound to the browser that began. Threads: any; asks the service while its caller waits, a few at a time.
class OidcSignIn {
public:
    OidcSignIn(Authority& authority, Clock& clock, OidcSettings settings);

    /// Where the browser goes to sign in. `browser` is a secret that only this browser has; `address` is where the request came
    /// from. Throttled: too often from there, and how long to wait, so that nobody fills the places of those who are signing in.
    /// ServerBusy; NetworkUnreachable, ServerRefused: also for half a minute after it was so, without asking again.
    [[nodiscard]] Result<std::string> begin(const std::string& browser, const std::string& then, const std::string& address);

    struct Finished {
        Proven proven;
        std::string then; ///< Where the person wanted to go.
    };
    /// What came back. NotAuthorised for everything that is not exactly right: its detail is for the log, people are told one
    /// wording. Throttled as above; ServerBusy, NetworkUnreachable. Only whom the service names in a good token has a line in the
    /// audit log, done or refused: anything else strangers could make without end.
    [[nodiscard]] Result<Finished> finish(
        const std::string& browser, const std::string& state, const std::string& code, const std::string& address);

private:
    struct Begun {
        std::string browser; ///< Digest.
        std::string nonce;
        std::string verifier;
        std::string then;
    };
    struct Service {
        std::string authorization_endpoint;
        std::string token_endpoint;
        std::string jwks_uri;
        std::string jwks;
        std::chrono::milliseconds read_at{0};
    };
    [[nodiscard]] std::optional<Error> tooOften(const std::string& address);
    [[nodiscard]] Result<Finished> letIn(const std::string& name, const std::string& then);
    class Asking;
    struct Failed {
        Error error;
        std::chrono::milliseconds at;
    };
    /// What is known of the service and not too old. Under m_mutex.
    [[nodiscard]] const Service* stillKnown(std::chrono::milliseconds life) const;
    [[nodiscard]] Result<Service> service(std::chrono::milliseconds life);
    [[nodiscard]] Result<Service> serviceForBegin();
    [[nodiscard]] Result<Service> askService() const;
    [[nodiscard]] Result<std::string> exchange(const Service& service, const Begun& begun, const std::string& code) const;
    [[nodiscard]] Result<std::string> whom(const Begun& begun, const std::string& code);

    Authority& m_authority;
    Clock& m_clock;
    OidcSettings m_settings;
    AddressBudget m_budget;
    std::mutex m_mutex;
    Expiring<Begun> m_begun; ///< By digest of the state.
    std::optional<Service> m_service;
    std::optional<Failed> m_failed; ///< The last time it was asked.
    int m_asking = 0;
};

} // namespace sightline::server

#include "access/oidc.h"

#include <nlohmann/json.hpp>

#include "access/audit.h"
#include "access/https_fetch.h"
#include "access/id_token.h"
#include "crypto/base64url.h"
#include "vault/throttle.h"

namespace sightline::server {

namespace {

using Json = nlohmann::json;

constexpr std::chrono::minutes kSignInLife{10};
constexpr std::size_t kBegunMost = 10'000;
constexpr std::chrono::hours kServiceLife{1};
constexpr std::chrono::seconds kServiceAnew{30}; ///< Keys are asked for again at most so often.
constexpr std::chrono::seconds kLeftInPeace{30}; ///< After it failed.
constexpr int kAskingMost = 4;
/// Beginning and coming back are one each, and both are given back to who is let in: an office may be behind one address. Nobody
/// alone can begin so often that the places of others are taken within kSignInLife.
constexpr int kTriesAtOnce = 100;
constexpr std::chrono::seconds kTriesEvery{2};

std::string urlEncoded(std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
            || c == '_' || c == '~';
        if (plain)
            encoded += c;
        else
            encoded += {'%', kHex[byte / 16], kHex[byte % 16]};
    }
    return encoded;
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Error tooManySigningIn()
{
    return {ErrorCode::ServerBusy, "Too many people are signing in just now; try again in a moment."};
}

} // namespace

OidcSignIn::OidcSignIn(Authority& authority, Clock& clock, OidcSettings settings)
    : m_authority{authority}
    , m_clock{clock}
    , m_settings{std::move(settings)}
    , m_budget{kTriesAtOnce, kTriesEvery}
    , m_begun{kSignInLife, kBegunMost}
{ }

/// A place among the few who ask the service at the same time: each holds up a thread of ours, ten seconds at worst.
class OidcSignIn::Asking {
public:
    explicit Asking(OidcSignIn& owner)
        : m_owner{owner}
    {
        const std::lock_guard lock{owner.m_mutex};
        m_taken = owner.m_asking < kAskingMost;
        if (m_taken) ++owner.m_asking;
    }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;
    ~Asking()
    {
        if (!m_taken) return;
        const std::lock_guard lock{m_owner.m_mutex};
        --m_owner.m_asking;
    }
    [[nodiscard]] bool taken() const noexcept { return m_taken; }

private:
    OidcSignIn& m_owner;
    bool m_taken = false;
};

const OidcSignIn::Service* OidcSignIn::stillKnown(std::chrono::milliseconds life) const
{
    return m_service && m_clock.sinceBoot() - m_service->read_at < life ? &*m_service : nullptr;
}

Result<OidcSignIn::Service> OidcSignIn::service(std::chrono::milliseconds life)
{
    {
        const std::lock_guard lock{m_mutex};
        if (const Service* const there = stillKnown(life)) return *there;
        if (m_failed && m_clock.sinceBoot() - m_failed->at < kLeftInPeace) return m_failed->error;
    }
    auto asked = askService();
    const std::lock_guard lock{m_mutex};
    m_failed.reset();
    if (asked.has_value())
        m_service = asked.value();
    else
        m_failed = Failed{asked.error(), m_clock.sinceBoot()};
    return asked;
}

Result<OidcSignIn::Service> OidcSignIn::askService() const
{
    SIGHTLINE_TRY(
        text, fetch({m_settings.issuer + "/.well-known/openid-configuration", std::nullopt, {}, {}, m_settings.ca_file}));
    const Json document = Json::parse(text, nullptr, false);
    if (!document.is_object() || textOf(document, "issuer") != m_settings.issuer)
        return Error{ErrorCode::ServerRefused, "the sign-in service calls itself another than [oidc] issuer"};
    Service found{textOf(document, "authorization_endpoint"), textOf(document, "token_endpoint"), textOf(document, "jwks_uri"),
        {}, m_clock.sinceBoot()};
    for (const std::string* url : {&found.authorization_endpoint, &found.token_endpoint, &found.jwks_uri})
        if (!isSafeUrl(*url)) return Error{ErrorCode::ServerRefused, "an address of the sign-in service is not https"};
    SIGHTLINE_TRY(jwks, fetch({found.jwks_uri, std::nullopt, {}, {}, m_settings.ca_file}));
    found.jwks = std::move(jwks);
    return found;
}

Result<OidcSignIn::Service> OidcSignIn::serviceForBegin()
{
    {
        const std::lock_guard lock{m_mutex};
        if (const Service* const there = stillKnown(kServiceLife)) return *there;
    }
    const Asking asking{*this};
    if (!asking.taken()) return tooManySigningIn();
    return service(kServiceLife);
}

std::optional<Error> OidcSignIn::tooOften(const std::string& address)
{
    const auto wait = m_budget.spend(address, m_clock.sinceBoot());
    if (wait.count() == 0) return std::nullopt;
    return Error{ErrorCode::Throttled, "Too many tries. Wait " + vault::inWords(wait) + " and try again."};
}

Result<std::string> OidcSignIn::begin(const std::string& browser, const std::string& then, const std::string& address)
{
    if (auto refused = tooOften(address)) return *std::move(refused);
    const auto asked = serviceForBegin();
    if (!asked.has_value()) {
        m_budget.giveBack(address);
        return asked.error();
    }
    const Service& found = asked.value();
    const std::string state = crypto::toBase64Url(crypto::randomBytes(32));
    Begun begun{crypto::sha256(browser), crypto::toBase64Url(crypto::randomBytes(32)),
        crypto::toBase64Url(crypto::randomBytes(48)), then};
    std::string url = found.authorization_endpoint;
    url += url.find('?') == std::string::npos ? '?' : '&';
    url += "response_type=code&scope=openid%20profile%20email&code_challenge_method=S256";
    url += "&client_id=" + urlEncoded(m_settings.client_id) + "&redirect_uri=" + urlEncoded(m_settings.return_url);
    url += "&state=" + state + "&nonce=" + begun.nonce + "&code_challenge=" + crypto::toBase64Url(crypto::sha256(begun.verifier));
    const std::lock_guard lock{m_mutex};
    m_begun.put(crypto::sha256(state), std::move(begun), m_clock.sinceBoot());
    return url;
}

Result<std::string> OidcSignIn::exchange(const Service& service, const Begun& begun, const std::string& code) const
{
    SIGHTLINE_TRY(text,
        fetch({service.token_endpoint,
            std::vector<std::pair<std::string, std::string>>{{"grant_type", "authorization_code"}, {"code", code},
                {"redirect_uri", m_settings.return_url}, {"client_id", m_settings.client_id}, {"code_verifier", begun.verifier}},
            m_settings.client_id, m_settings.client_secret, m_settings.ca_file}));
    const Json answer = Json::parse(text, nullptr, false);
    const std::string token = answer.is_object() ? textOf(answer, "id_token") : std::string{};
    if (token.empty()) return Error{ErrorCode::ServerRefused, "the sign-in service gave no ID token"};
    return token;
}

Result<std::string> OidcSignIn::whom(const Begun& begun, const std::string& code)
{
    SIGHTLINE_TRY(known, service(kServiceLife));
    SIGHTLINE_TRY(token, exchange(known, begun, code));
    const ExpectedToken expected{m_settings.issuer, m_settings.client_id, begun.nonce, m_settings.claim, m_clock.now()};
    auto named = whomTokenNames(token, known.jwks, expected);
    if (named.has_value() || named.error().code != ErrorCode::NotFound) return named;
    SIGHTLINE_TRY(newer, service(kServiceAnew)); // Keys change.
    return whomTokenNames(token, newer.jwks, expected);
}

Result<OidcSignIn::Finished> OidcSignIn::finish(
    const std::string& browser, const std::string& state, const std::string& code, const std::string& address)
{
    if (auto refused = tooOften(address)) return *std::move(refused);
    const Asking asking{*this};
    if (!asking.taken()) {
        m_budget.giveBack(address);
        return tooManySigningIn();
    }
    std::optional<Begun> begun;
    {
        const std::lock_guard lock{m_mutex};
        begun = m_begun.take(crypto::sha256(state), m_clock.sinceBoot()); // For one use, whatever comes of it.
    }
    const bool is_theirs = begun && !browser.empty() && crypto::equalInConstantTime(begun->browser, crypto::sha256(browser));
    if (!is_theirs || code.empty()) return Error{ErrorCode::NotAuthorised, "it was not begun in this browser, or brings no code"};
    const auto named = whom(*begun, code);
    if (!named.has_value())
        return Error{
            named.error().code == ErrorCode::NetworkUnreachable ? ErrorCode::NetworkUnreachable : ErrorCode::NotAuthorised,
            named.error().detail};
    auto finished = letIn(named.value(), begun->then);
    if (finished.has_value())
        for (int spent = 0; spent < 2; ++spent) m_budget.giveBack(address); // To begin, and to come back.
    return finished;
}

Result<OidcSignIn::Finished> OidcSignIn::letIn(const std::string& name, const std::string& then)
{
    SIGHTLINE_TRY(session, m_authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<Finished> {
        const auto worker = session->worker(WorkerId{name});
        const bool may = worker && !worker->disabled;
        AuditEntry line;
        line.at = m_clock.now();
        line.action = "sign_in";
        line.about = "by OpenID Connect";
        if (worker) line.who = worker->id;
        line.outcome = may ? kDone : kRefused;
        session->appendAudit(line);
        const auto account = session->account(WorkerId{name});
        SIGHTLINE_CHECK(session->commit());
        if (!may) return Error{ErrorCode::NotAuthorised, "whom the service names is nobody here, or has left"};
        return Finished{Proven{*worker, account ? account->version : 0, false}, then};
    });
}

} // namespace sightline::server

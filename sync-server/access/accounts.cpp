#include "access/accounts.h"

#include <algorithm>

#include "access/audit.h"
#include "access/oidc.h"
#include "access/password_rules.h"
#include "access/people.h"
#include "vault/throttle.h"

namespace sightline::server {

namespace {

/// At 64 MiB each, on the machine that also serves the tablets.
constexpr std::size_t kHashingMost = 2;
constexpr std::size_t kWaitingMost = 6;
constexpr std::size_t kNameBytesMost = 256;

Error notRight()
{
    return {ErrorCode::WrongSecret, "The name or the password is not right."};
}

struct Known {
    std::optional<Worker> worker;
    std::optional<Account> account;
};

Result<Known> find(Authority& authority, std::string_view name)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<Known> {
        const WorkerId id{std::string{name}};
        return Known{session->worker(id), session->account(id)};
    });
}

} // namespace

/// A place among those who hash at the same time.
class Accounts::Slot {
public:
    explicit Slot(Accounts& owner)
        : m_owner{owner}
    {
        std::unique_lock lock{owner.m_mutex};
        if (owner.m_hashing >= kHashingMost) {
            if (owner.m_waiting >= kWaitingMost) return;
            ++owner.m_waiting;
            owner.m_freed.wait(lock, [&] { return owner.m_hashing < kHashingMost; });
            --owner.m_waiting;
        }
        ++owner.m_hashing;
        m_taken = true;
    }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;
    ~Slot()
    {
        if (!m_taken) return;
        {
            const std::lock_guard lock{m_owner.m_mutex};
            --m_owner.m_hashing;
        }
        m_owner.m_freed.notify_one();
    }
    [[nodiscard]] bool taken() const noexcept { return m_taken; }

private:
    Accounts& m_owner;
    bool m_taken = false;
};

Accounts::Accounts(Authority& authority, Clock& clock, crypto::Argon2Cost cost)
    : m_authority{authority}
    , m_clock{clock}
    , m_cost{cost}
{
    auto hash = crypto::passwordHash(crypto::toHex(crypto::randomBytes(16)), cost);
    if (hash.has_value()) m_nobodys = std::move(hash).value();
}

Accounts::~Accounts() = default;

void Accounts::offer(std::unique_ptr<OidcSignIn> elsewhere)
{
    m_elsewhere = std::move(elsewhere);
}

Result<Proven> Accounts::prove(std::string_view name, std::string_view password, std::string_view address)
{
    if (name.size() > kNameBytesMost || password.size() > kPasswordBytesMost) return notRight();
    const auto tooMany = [](std::chrono::milliseconds wait) {
        return Error{ErrorCode::Throttled, "Too many tries. Wait " + vault::inWords(wait) + " and try again."};
    };
    if (const auto wait = m_throttle.waitFor(name, address, m_clock.sinceBoot()); wait.count() > 0) return tooMany(wait);
    SIGHTLINE_TRY(known, find(m_authority, name));
    const bool usable = known.worker && !known.worker->disabled && known.account && !known.account->password.empty();
    bool right = false;
    {
        const Slot slot{*this};
        if (!slot.taken()) return Error{ErrorCode::ServerBusy, "Too many people are signing in just now; try again in a moment."};
        // Counted only now: whatever kept us from looking is no wrong try.
        if (const auto wait = m_throttle.begin(name, address, m_clock.sinceBoot()); wait.count() > 0) return tooMany(wait);
        right = crypto::passwordHolds(usable ? known.account->password : m_nobodys, password);
    }
    if (!usable || !right) return notRight();
    m_throttle.succeeded(name, address, m_clock.sinceBoot());
    if (known.account->good_until && *known.account->good_until <= m_clock.now())
        return Error{ErrorCode::Refused, "This one-time password is no longer good. Ask your administrator for another."};
    return Proven{*std::move(known.worker), known.account->version, known.account->temporary};
}

Result<Proven> Accounts::signIn(std::string_view name, std::string_view password, std::string_view address)
{
    auto proven = prove(name, password, address);
    // A name that nobody has may be a password in the wrong field: it is not written down.
    AuditEntry entry;
    entry.at = m_clock.now();
    entry.action = "sign_in";
    entry.outcome = proven.has_value() ? kDone : kRefused;
    if (!proven.has_value()) entry.reason = toText(proven.error().code);
    const bool heard =
        proven.has_value() || proven.error().code == ErrorCode::WrongSecret || proven.error().code == ErrorCode::Refused;
    if (!heard) return proven; // What was not looked at is not written either, or strangers could fill the disk.
    SIGHTLINE_TRY(known, find(m_authority, name.substr(0, kNameBytesMost)));
    if (known.worker) entry.who = known.worker->id;
    SIGHTLINE_CHECK(audit(m_authority, entry));
    return proven;
}

Result<Proven> Accounts::changePassword(
    const WorkerId& who, std::string_view old_password, std::string_view new_password, std::string_view address)
{
    SIGHTLINE_TRY(proven, prove(who.text(), old_password, address));
    if (old_password == new_password)
        return Error{ErrorCode::InvalidInput, "The new password is the one you have; choose another."};
    SIGHTLINE_TRY(
        version, setPassword(m_authority, who, new_password, PasswordIs::Chosen, {who, m_clock}, m_cost, proven.account_version));
    return Proven{std::move(proven.worker), version, false};
}

} // namespace sightline::server

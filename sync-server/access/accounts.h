#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "access/sign_in_throttle.h"
#include "service/authority.h"

namespace sightline::server {

/// Who signs in with a password of this authority's own. Passwords are kept as Argon2id says; nobody can read one back.

/// Somebody who has just proved who they are.
struct Proven {
    Worker worker;
    std::uint64_t account_version = 0; ///< What was proved: it is worth nothing once the account says another.
    bool must_change_password = false; ///< It was given by somebody else: nothing but changing it is open.
};

class OidcSignIn;

/// Threads: any.
class Accounts {
public:
    /// Both must outlive this. `cost` is for tests, which invent their people.
    Accounts(Authority& authority, Clock& clock, crypto::Argon2Cost cost = crypto::kServerPasswordCost);
    ~Accounts();
    Accounts(const Accounts&) = delete;
    Accounts& operator=(const Accounts&) = delete;

    /// WrongSecret, in one wording and after the same work whether the name exists, has a password, or is disabled. Throttled
    /// says how long to wait; `address` is where the request came from. ServerBusy: too many at once, come again. Refused: the
    /// password was right but temporary, and its time is over.
    [[nodiscard]] Result<Proven> signIn(std::string_view name, std::string_view password, std::string_view address);
    /// WrongSecret, Throttled, ServerBusy as above; InvalidInput for a new password that is refused, with the reason; Refused too
    /// if somebody else changed the account meanwhile. Ends every session of this person. Proves them anew.
    [[nodiscard]] Result<Proven> changePassword(
        const WorkerId& who, std::string_view old_password, std::string_view new_password, std::string_view address);

    /// Signing in with an account elsewhere, if sightline.toml says so; null otherwise. Set before anybody is served.
    void offer(std::unique_ptr<OidcSignIn> elsewhere);
    [[nodiscard]] OidcSignIn* elsewhere() const { return m_elsewhere.get(); }

private:
    class Slot;
    [[nodiscard]] Result<Proven> prove(std::string_view name, std::string_view password, std::string_view address);

    Authority& m_authority;
    Clock& m_clock;
    crypto::Argon2Cost m_cost;
    std::string m_nobodys; ///< A password that nobody has, at the same cost.
    SignInThrottle m_throttle;
    std::unique_ptr<OidcSignIn> m_elsewhere;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::size_t m_hashing = 0; ///< Each takes 64 MiB.
    std::size_t m_waiting = 0;
};

} // namespace sightline::server

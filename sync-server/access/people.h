#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "service/authority.h"

namespace sightline::server {

/// What an administrator does about the people who sign in. Each is one transaction, with its line in the audit log, and changes
/// nothing if it is refused.

/// Who does it, and when.
struct By {
    WorkerId who;
    Clock& clock;
};

/// Somebody new, who cannot sign in at a page until they have a password. InvalidInput names the field; AlreadyExists.
/// `qualified` is kept for social workers only.
[[nodiscard]] Result<void> addWorker(Authority& authority, const Worker& worker, const By& by);

/// Temporary: it must be changed at the first sign-in and is good for 7 days.
enum class PasswordIs { Temporary, Chosen };
/// Gives somebody a password and ends every session of theirs; the version that their account has with it. With `proven`, the
/// version at which they showed that they know the one before: Refused if the account was changed since, so that nobody undoes
/// what an administrator does while a hash is worked out. NotFound, InvalidInput.
[[nodiscard]] Result<std::uint64_t> setPassword(Authority& authority, const WorkerId& whose, std::string_view password,
    PasswordIs kind, const By& by, crypto::Argon2Cost cost = crypto::kServerPasswordCost,
    std::optional<std::uint64_t> proven = std::nullopt);

/// Ends every session of that person at once, what they opened in an emergency, and what tablets of theirs may do. Their records
/// stay. NotFound; Refused for the last administrator.
[[nodiscard]] Result<void> disableWorker(Authority& authority, const WorkerId& whose, const By& by);
[[nodiscard]] Result<void> enableWorker(Authority& authority, const WorkerId& whose, const By& by);

/// Another role: what they may do is another thing at once, and every session of theirs ends. `qualified` is kept for social
/// workers only. NotFound; Refused: they are that already, they are the last administrator, a manager who still has teams, or
/// somebody who works with children, or will, and would be an administrator or an auditor; or they are not any more what was
/// shown to who decided, where that is given (roleText).
[[nodiscard]] Result<void> changeRole(Authority& authority, const WorkerId& whose, WorkerRole role, bool qualified, const By& by,
    const std::optional<std::string>& shown = std::nullopt);
/// `manager`, `qualified social_worker`
[[nodiscard]] std::string roleText(WorkerRole role, bool qualified);

/// Into another team; empty: into none. Whoever manages that team sees this person's children from now on, and whoever managed
/// the team before does not. NotFound, InvalidInput. Refused if they are not in the team any more that was shown to who decided,
/// where that is given.
[[nodiscard]] Result<void> moveToTeam(Authority& authority, const WorkerId& whose, const std::string& team, const By& by,
    const std::optional<std::string>& shown = std::nullopt);
/// The teams that a manager answers for, in place of those before. NotFound, InvalidInput; Refused for who is no manager, and as
/// above.
[[nodiscard]] Result<void> setManages(Authority& authority, const WorkerId& manager, const std::vector<std::string>& teams,
    const By& by, const std::optional<std::vector<std::string>>& shown = std::nullopt);

/// Every team that somebody works in or manages, in the order of names.
[[nodiscard]] std::vector<std::string> teamsOf(const std::vector<Worker>& workers);

} // namespace sightline::server

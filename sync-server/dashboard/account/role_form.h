#pragma once

#include "dashboard/account/account_routes.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

/// Every role and its words.
[[nodiscard]] Choices roleChoices();
/// What gives this person another role; it begins with the one they have.
[[nodiscard]] std::string roleForm(const SignedIn& person, const Worker& worker, const FormState& state);
/// As the form says. InvalidInput: no role, or a qualified one who is no social worker; else as changeRole.
[[nodiscard]] Result<void> changeRoleAsTyped(const Asked& asked, const Worker& worker);

} // namespace sightline::server::dashboard

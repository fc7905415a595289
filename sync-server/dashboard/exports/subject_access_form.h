#pragma once

#include "dashboard/shell/form.h"
#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// "Everything held about one child": the form, and the bundle that it makes.
[[nodiscard]] Page subjectAccessPage(const Asked& asked, FormState state);
[[nodiscard]] Result<Answer> makeSubjectAccess(const Asked& asked);

} // namespace sightline::server::dashboard

#pragma once

#include <string>
#include <vector>

#include "dashboard/shell/form.h"
#include "dashboard/shell/web.h"
#include "reports/export_log.h"
#include "reports/export_request.h"
#include "reports/report_words.h"

namespace sightline::server::dashboard {

/// The form that makes an export. What a page of figures was narrowed by comes along in the address.

struct ExportForm {
    FormState state;
    std::vector<std::string> teams; ///< That may be chosen.
    std::string carried = {}; ///< What the page that the person came from was narrowed by, in words; empty: nothing.
};

[[nodiscard]] std::vector<std::string> teamsFor(const Asked& asked);

/// The posted form as a request; problems name the fields.
struct ReadExport {
    reports::ExportRequest request;
    std::string reason;
    std::vector<Problem> problems;
};
[[nodiscard]] ReadExport readExport(const http::Parameters& form, const std::vector<std::string>& teams, CivilDate today);

/// A page of figures carries its `period` in weeks; the form asks for a first day.
[[nodiscard]] http::Parameters withFirstDay(http::Parameters typed, CivilDate today);

[[nodiscard]] std::string exportForm(const SignedIn& person, const ExportForm& form);
/// Exports made before, newest first.
[[nodiscard]] std::string pastExportsTable(const std::vector<reports::ExportLogLine>& lines, const reports::Directory& workers);

} // namespace sightline::server::dashboard

#pragma once

#include <string>

#include "dashboard/shell/web.h"
#include "reports/export_log.h"

namespace sightline::server::dashboard {

/// Notes the export in the log and only then hands it out: a file to keep, with a plain name.
[[nodiscard]] Result<Answer> handOut(const Asked& asked, const reports::ExportLogLine& line, std::string bytes,
    std::string_view media_type, const std::string& file_name);

} // namespace sightline::server::dashboard

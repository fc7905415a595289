#include "dashboard/exports/export_download.h"

#include "access/audit.h"

namespace sightline::server::dashboard {

Result<Answer> handOut(const Asked& asked, const reports::ExportLogLine& line, std::string bytes, std::string_view media_type,
    const std::string& file_name)
{
    SIGHTLINE_CHECK(audit(asked.web.authority, reports::toAudit(line)));
    http::Response response;
    response.content_type = media_type;
    response.body = std::move(bytes);
    response.headers["content-disposition"] = "attachment; filename=\"" + file_name + "\"";
    response.headers["cache-control"] = "no-store";
    response.headers["x-content-type-options"] = "nosniff";
    response.headers["content-security-policy"] = "default-src 'none'; sandbox";
    return Answer{std::move(response)};
}

} // namespace sightline::server::dashboard

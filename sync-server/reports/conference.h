#pragma once

#include "reports/report_words.h"

namespace sightline::server::reports {

struct ConferenceReport {
    std::string authority;
    ReportReaders readers = ReportReaders::Professionals;
    std::string printed_by; ///< In words.
    Instant printed_at;
};

/// For a child protection conference: dates seen, whether alone, by whom; the child's words verbatim, as far as the child's
/// choice lets these readers have them; drawings. One HTML page that asks for nothing from anywhere, ready to be shown or
/// printed.
[[nodiscard]] std::string conferenceHtml(
    const projection::ChildFile& file, const Directory& workers, const ConferenceReport& report);

} // namespace sightline::server::reports

#pragma once

#include "reports/report_words.h"

namespace sightline::server::reports {

/// When the child was seen, whether alone, by whom; attempts; what was struck out. From the visits alone, as HTML. What two
/// people say differently is shown as that, with what counts meanwhile; what was not recorded stays "not recorded".
[[nodiscard]] std::string seenSection(const ReportMatter& matter);

} // namespace sightline::server::reports

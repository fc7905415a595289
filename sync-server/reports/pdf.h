#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::server::reports {

/// A page of ours as a PDF, made by WeasyPrint. The page goes to it and the PDF comes back in memory, never through a file.
/// Refused if WeasyPrint is not installed or fails, in one line.
[[nodiscard]] Result<std::string> pdfOf(std::string_view html);

} // namespace sightline::server::reports

#pragma once

#include <string>
#include <string_view>

namespace sightline::server::reports {

/// Text as it stands in a page, so that whoever reads the page back gets the same bytes: nothing is trimmed, joined or dropped,
/// and nothing in it becomes markup. Carriage returns and control characters, which a reader of HTML would change, are written by
/// number; the one character that HTML cannot hold, U+0000, is shown as U+FFFD. To be shown with `white-space: pre-wrap`.
[[nodiscard]] std::string exactly(std::string_view text);

/// Text as it may stand between quotation marks in a style sheet (the margins of printed pages).
[[nodiscard]] std::string inStyleSheet(std::string_view text);

} // namespace sightline::server::reports

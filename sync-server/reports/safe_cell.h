#pragma once

#include <string>
#include <string_view>

namespace sightline::server::reports {

/// Text as it may stand in a CSV cell: wherever a spreadsheet could begin to read a cell and would take what follows for a
/// formula, an apostrophe stands in front, which makes it text. That is the beginning, and, for programs that divide at another
/// character than the comma, what follows a line end, a tab or a semicolon. White space, quotation marks and characters that are
/// not seen, which some programs skip before they look, hide nothing. Formulas begin with = + - @, with their full-width forms,
/// the minus sign, or with a tab or a carriage return. Nothing else of the text is changed; taking these apostrophes out gives it
/// back.
[[nodiscard]] std::string neutralised(std::string_view text);

/// Whether a spreadsheet might run this cell: its beginning, or a part behind a character that divides.
[[nodiscard]] bool mightRun(std::string_view text);

} // namespace sightline::server::reports

#pragma once

#include <string>
#include <string_view>

#include "voice/drawing.h"

namespace sightline {

/// A drawing as one SVG element, to stand inside a page or alone in a file: every point of every line where the child put it, in
/// whole units of the page, in the order in which it was made. `title` names it for those who do not see it ("A drawing by Ali,
/// 3 June 2026"); what is on it is described in words from the marks alone. Holds no address of anything else, and no script.
[[nodiscard]] std::string toSvg(const Drawing& drawing, std::string_view title);

/// "12 lines and 2 pictures (house, dog); blue, red." For those who do not see it, and for a list of drawings.
[[nodiscard]] std::string describe(const Drawing& drawing);

/// The colour as printed: `#1d5fbf`.
[[nodiscard]] std::string_view inkOf(DrawingColour colour) noexcept;

} // namespace sightline

#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "voice/voice_enums.h"

namespace sightline {

/// A page that a child drew on, as it was drawn. Places are whole units of the page, whatever the screen was: (0, 0) is the top
/// left corner. Marks are in the order in which they were made; what the child undid is not here.

struct StrokePoint {
    int x;
    int y;
    int after_ms; ///< Since the stroke began; never less than the point before.

    friend bool operator==(const StrokePoint&, const StrokePoint&) = default;
};

/// One line, from touching the page to lifting. At least one point (a dot).
struct Stroke {
    DrawingColour colour;
    int width; ///< In units of the page.
    DrawnWith with;
    std::int64_t began_ms; ///< Wall clock of the tablet, UTC.
    std::vector<StrokePoint> points;

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A picture placed by a tap: its middle and its side.
struct Stamp {
    StampPicture picture;
    DrawingColour colour;
    int x;
    int y;
    int side;
    std::int64_t at_ms; ///< Wall clock of the tablet, UTC.

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

using DrawingMark = std::variant<Stroke, Stamp>;

inline constexpr int kPageWidth = 4000;
inline constexpr int kPageHeight = 3000;
/// A page with this many points is full: what is drawn next belongs on a new page. Keeps a drawing below the size of one
/// revision.
inline constexpr std::size_t kPointsPerPageMax = 30'000;
inline constexpr std::size_t kMarksPerPageMax = 3'000;

struct Drawing {
    int width = kPageWidth;
    int height = kPageHeight;
    std::vector<DrawingMark> marks;

    [[nodiscard]] bool empty() const noexcept { return marks.empty(); }
    friend bool operator==(const Drawing&, const Drawing&) = default;
};

/// How many points its strokes have.
[[nodiscard]] std::size_t pointsOf(const Drawing& drawing) noexcept;

} // namespace sightline

#pragma once

#include "voice/drawing.h"
#include "json/reader.h"

namespace sightline::voice {

/// A page as JSON and back: `{"width","height","marks":[…]}`. A stroke is
/// `{"colour","width","drawn_with","at","points":[[x,y,ms],…]}`, `ms` since its first point; a stamp
/// `{"stamp","colour","x","y","side","at"}`. A page may leave its size out (drawing.h), a mark its time: then it is `at`.
/// Throws json::Malformed.
[[nodiscard]] Drawing readDrawing(const json::Place& place, std::int64_t at);
[[nodiscard]] json::Json toJson(const Drawing& drawing);

} // namespace sightline::voice

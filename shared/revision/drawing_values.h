#pragma once

#include "base/result.h"
#include "revision/revision.pb.h"
#include "voice/drawing.h"

namespace sightline::revision {

[[nodiscard]] wire::DrawingValue toValue(const Drawing& drawing);
/// InvalidInput names the mark: lists of different lengths, a word this program does not know, a place no page has.
[[nodiscard]] Result<Drawing> readDrawing(const wire::DrawingValue& value);

} // namespace sightline::revision

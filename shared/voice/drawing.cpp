#include "voice/drawing.h"

namespace sightline {

std::size_t pointsOf(const Drawing& drawing) noexcept
{
    std::size_t points = 0;
    for (const DrawingMark& mark : drawing.marks)
        if (const auto* stroke = std::get_if<Stroke>(&mark)) points += stroke->points.size();
    return points;
}

} // namespace sightline

#include "revision/drawing_values.h"

#include <limits>

namespace sightline::revision {

namespace {

Error unreadable(int mark, const std::string& what)
{
    return {ErrorCode::InvalidInput, "drawing.marks[" + std::to_string(mark) + "]: " + what};
}

wire::DrawingMark toMark(const Stroke& stroke)
{
    wire::DrawingMark mark;
    mark.set_colour(std::string{toText(stroke.colour)});
    mark.set_width(static_cast<std::uint32_t>(stroke.width));
    mark.set_drawn_with(std::string{toText(stroke.with)});
    mark.set_began_ms(stroke.began_ms);
    StrokePoint before{0, 0, 0};
    for (const StrokePoint& point : stroke.points) {
        mark.add_x(point.x - before.x);
        mark.add_y(point.y - before.y);
        mark.add_after_ms(point.after_ms - before.after_ms);
        before = point;
    }
    return mark;
}

wire::DrawingMark toMark(const Stamp& stamp)
{
    wire::DrawingMark mark;
    mark.set_colour(std::string{toText(stamp.colour)});
    mark.set_width(static_cast<std::uint32_t>(stamp.side));
    mark.set_stamp(std::string{toText(stamp.picture)});
    mark.set_began_ms(stamp.at_ms);
    mark.add_x(stamp.x);
    mark.add_y(stamp.y);
    return mark;
}

/// Adds a difference from outside; false if the sum is no place.
bool advance(int& place, std::int32_t difference) noexcept
{
    const std::int64_t sum = std::int64_t{place} + difference;
    if (sum < std::numeric_limits<int>::min() || sum > std::numeric_limits<int>::max()) return false;
    place = static_cast<int>(sum);
    return true;
}

Result<Stroke> readStroke(const wire::DrawingMark& mark, DrawingColour colour, int index)
{
    const auto with = fromText<DrawnWith>(mark.drawn_with());
    if (!with) return unreadable(index, "drawn with something this program does not know");
    if (mark.x_size() != mark.y_size() || mark.x_size() != mark.after_ms_size())
        return unreadable(index, "its lists are of different lengths");
    Stroke stroke{colour, static_cast<int>(mark.width()), *with, mark.began_ms(), {}};
    stroke.points.reserve(static_cast<std::size_t>(mark.x_size()));
    StrokePoint at{0, 0, 0};
    for (int i = 0; i < mark.x_size(); ++i) {
        if (!advance(at.x, mark.x(i)) || !advance(at.y, mark.y(i)) || !advance(at.after_ms, mark.after_ms(i)))
            return unreadable(index, "a point lies where no page is");
        stroke.points.push_back(at);
    }
    return stroke;
}

Result<DrawingMark> readMark(const wire::DrawingMark& mark, int index)
{
    const auto colour = fromText<DrawingColour>(mark.colour());
    if (!colour) return unreadable(index, "a colour this program does not know");
    if (mark.stamp().empty()) {
        SIGHTLINE_TRY(stroke, readStroke(mark, *colour, index));
        return DrawingMark{std::move(stroke)};
    }
    const auto picture = fromText<StampPicture>(mark.stamp());
    if (!picture || mark.x_size() != 1 || mark.y_size() != 1) return unreadable(index, "a stamp this program does not know");
    return DrawingMark{Stamp{*picture, *colour, mark.x(0), mark.y(0), static_cast<int>(mark.width()), mark.began_ms()}};
}

} // namespace

wire::DrawingValue toValue(const Drawing& drawing)
{
    wire::DrawingValue value;
    value.set_width(static_cast<std::uint32_t>(drawing.width));
    value.set_height(static_cast<std::uint32_t>(drawing.height));
    for (const DrawingMark& mark : drawing.marks)
        *value.add_marks() = std::visit([](const auto& each) { return toMark(each); }, mark);
    return value;
}

Result<Drawing> readDrawing(const wire::DrawingValue& value)
{
    Drawing drawing{static_cast<int>(value.width()), static_cast<int>(value.height()), {}};
    for (int i = 0; i < value.marks_size(); ++i) {
        SIGHTLINE_TRY(mark, readMark(value.marks(i), i));
        drawing.marks.push_back(std::move(mark));
    }
    return drawing;
}

} // namespace sightline::revision

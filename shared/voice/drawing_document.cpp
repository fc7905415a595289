#include "voice/drawing_document.h"

#include <limits>

namespace sightline::voice {

namespace {

using json::Json;
using json::Place;

constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kLeast = std::numeric_limits<int>::min();

template <Coded E>
std::string word(E value)
{
    return std::string{toText(value)};
}

std::string moment(std::int64_t ms)
{
    return toText(Instant{std::chrono::milliseconds{ms}});
}

std::int64_t timeOf(const Place& place, std::int64_t otherwise)
{
    const auto at = place.optionalMember("at");
    return at ? at->instant().time_since_epoch().count() : otherwise;
}

StrokePoint readPoint(const Place& place)
{
    const auto numbers = place.items();
    if (numbers.size() != 3) place.fail("must be three whole numbers: x, y and milliseconds");
    return {numbers[0].integer(kLeast, kMost), numbers[1].integer(kLeast, kMost), numbers[2].integer(0, kMost)};
}

DrawingMark readMark(const Place& place, std::int64_t at)
{
    if (place.has("stamp")) {
        place.expectMembers({"stamp", "colour", "x", "y", "side", "at"});
        return Stamp{place.member("stamp").word<StampPicture>(), place.member("colour").word<DrawingColour>(),
            place.member("x").integer(kLeast, kMost), place.member("y").integer(kLeast, kMost),
            place.member("side").integer(1, kMost), timeOf(place, at)};
    }
    place.expectMembers({"colour", "width", "drawn_with", "at", "points"});
    Stroke stroke{place.member("colour").word<DrawingColour>(), place.member("width").integer(1, kMost),
        place.member("drawn_with").word<DrawnWith>(), timeOf(place, at), {}};
    for (const Place& point : place.member("points").items()) stroke.points.push_back(readPoint(point));
    return stroke;
}

Json toJson(const Stroke& stroke)
{
    Json points = Json::array();
    for (const StrokePoint& point : stroke.points) points.push_back(Json::array({point.x, point.y, point.after_ms}));
    return {{"colour", word(stroke.colour)}, {"width", stroke.width}, {"drawn_with", word(stroke.with)},
        {"at", moment(stroke.began_ms)}, {"points", std::move(points)}};
}

Json toJson(const Stamp& stamp)
{
    return {{"stamp", word(stamp.picture)}, {"colour", word(stamp.colour)}, {"x", stamp.x}, {"y", stamp.y}, {"side", stamp.side},
        {"at", moment(stamp.at_ms)}};
}

} // namespace

Drawing readDrawing(const Place& place, std::int64_t at)
{
    place.expectMembers({"width", "height", "marks"});
    Drawing drawing;
    if (const auto width = place.optionalMember("width")) drawing.width = width->integer(1, kMost);
    if (const auto height = place.optionalMember("height")) drawing.height = height->integer(1, kMost);
    for (const Place& mark : place.member("marks").items()) drawing.marks.push_back(readMark(mark, at));
    return drawing;
}

Json toJson(const Drawing& drawing)
{
    Json marks = Json::array();
    for (const DrawingMark& mark : drawing.marks)
        marks.push_back(std::visit([](const auto& each) { return toJson(each); }, mark));
    return {{"width", drawing.width}, {"height", drawing.height}, {"marks", std::move(marks)}};
}

} // namespace sightline::voice

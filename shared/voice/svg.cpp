#include "voice/svg.h"

#include <algorithm>
#include <vector>

#include "base/contract.h"

namespace sightline {

namespace {

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else if (static_cast<unsigned char>(c) >= 0x20)
            safe += c;
    }
    return safe;
}

std::string attribute(std::string_view name, int value)
{
    return " " + std::string{name} + "=\"" + std::to_string(value) + "\"";
}

/// Half of a whole number, exactly.
std::string half(int whole)
{
    return std::to_string(whole / 2) + (whole % 2 == 0 ? "" : ".5");
}

std::string place(const StrokePoint& point)
{
    return std::to_string(point.x) + " " + std::to_string(point.y);
}

/// A stamp in a square of 100 around its middle. Lines take the stamp's colour; `fill` parts are filled with it.
std::string_view pathOf(StampPicture picture) noexcept
{
    switch (picture) {
    case StampPicture::House: return R"(<path d="M-45 -2 0 -42 45 -2M-34 -10V42H34V-10M-9 42V14H11V42M14 -4H26V8H14Z"/>)";
    case StampPicture::Person: return R"(<circle cx="0" cy="-34" r="12"/><path d="M0 -22V12M-24 -8H24M0 12 -18 46M0 12 18 46"/>)";
    case StampPicture::SmallPerson:
        return R"(<circle cx="0" cy="-16" r="13"/><path d="M0 -3V20M-18 6H18M0 20 -12 42M0 20 12 42"/>)";
    case StampPicture::Baby:
        return R"(<circle cx="0" cy="-20" r="18"/><path d="M-6 -14Q0 -8 6 -14M-26 30Q-26 2 0 2 26 2 26 30 0 48 -26 30M-14 12 14 34M14 12 -14 34"/>)";
    case StampPicture::Dog:
        return R"(<path d="M-40 -4H14L22 -30 32 -18H44V-4L28 2V40M-34 -4V40M-18 40V18H12V40M-40 -4Q-48 -14 -44 -26"/><circle cx="31" cy="-11" r="2"/>)";
    case StampPicture::Cat:
        return R"(<path d="M-26 -10V-44L-10 -30H10L26 -44V-10Q26 16 0 16 -26 16 -26 -10ZM-16 14Q-34 46 0 46 34 46 16 14M-36 -8H-18M18 -8H36M-36 2 -18 -2M18 -2 36 2M-4 -2H4L0 3Z"/>)";
    case StampPicture::Tree:
        return R"(<path d="M-7 46V16M7 46V16M-14 16Q-44 16 -38 -8 -44 -34 -16 -34 0 -54 16 -34 44 -34 38 -8 44 16 14 16Z"/>)";
    case StampPicture::Flower:
        return R"(<circle cx="0" cy="-18" r="8"/><circle cx="0" cy="-36" r="9"/><circle cx="17" cy="-24" r="9"/><circle cx="11" cy="-4" r="9"/><circle cx="-11" cy="-4" r="9"/><circle cx="-17" cy="-24" r="9"/><path d="M0 4V46M0 32Q18 30 22 16"/>)";
    case StampPicture::Sun:
        return R"(<circle cx="0" cy="0" r="20"/><path d="M0 -28V-44M0 28V44M-28 0H-44M28 0H44M-20 -20-31 -31M20 -20 31 -31M-20 20-31 31M20 20 31 31"/>)";
    case StampPicture::Cloud:
        return R"(<path d="M-28 22Q-46 22 -44 4 -42 -12 -26 -10 -20 -30 2 -26 18 -24 20 -10 44 -12 44 6 44 22 28 22Z"/>)";
    case StampPicture::Rain:
        return R"(<path d="M-28 2Q-46 2 -44 -16 -42 -32 -26 -30 -20 -48 2 -44 18 -42 20 -30 44 -32 44 -14 44 2 28 2ZM-24 14-32 40M0 14-8 40M24 14 16 40"/>)";
    case StampPicture::Heart:
        return R"(<path d="M0 42Q-46 6 -44 -16 -42 -38 -20 -38 -4 -38 0 -22 4 -38 20 -38 42 -38 44 -16 46 6 0 42Z"/>)";
    case StampPicture::Star: return R"(<path d="M0 -44 12 -14 44 -12 19 8 28 40 0 22 -28 40 -19 8 -44 -12 -12 -14Z"/>)";
    case StampPicture::Bed: return R"(<path d="M-44 -30V38M-44 22H44M44 38V0H-44M-40 0Q-40 -14 -26 -14 -12 -14 -12 0"/>)";
    case StampPicture::Car:
        return R"(<path d="M-46 18V0L-30 -4-18 -24H16L30 -4 46 0V18H36M16 18H-16M-36 18H-46M-30 -4H30M0 -24V-4"/><circle cx="-26" cy="20" r="10"/><circle cx="26" cy="20" r="10"/>)";
    case StampPicture::School:
        return R"(<path d="M-46 42V-2H-18L0 -22 18 -2H46V42ZM-8 42V20H8V42M0 -22V-46L18 -40 0 -34M-38 10H-26V22H-38ZM26 10H38V22H26ZM-4 2H4V8H-4Z"/>)";
    }
    unreachable("StampPicture");
}

std::string markOf(const Stroke& stroke)
{
    const std::string ink{inkOf(stroke.colour)};
    if (stroke.points.size() == 1)
        return "<circle" + attribute("cx", stroke.points.front().x) + attribute("cy", stroke.points.front().y) + " r=\""
            + half(stroke.width) + "\" fill=\"" + ink + "\"/>\n";
    std::string path = "M";
    for (std::size_t i = 0; i < stroke.points.size(); ++i) path += (i == 0 ? "" : i == 1 ? "L" : " ") + place(stroke.points[i]);
    return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + ink + "\"" + attribute("stroke-width", stroke.width) + "/>\n";
}

std::string markOf(const Stamp& stamp)
{
    const std::string hundredths = std::to_string(100 + stamp.side % 100).substr(1);
    return "<g transform=\"translate(" + std::to_string(stamp.x) + " " + std::to_string(stamp.y) + ") scale("
        + std::to_string(stamp.side / 100) + "." + hundredths + ")\" fill=\"none\" stroke=\"" + std::string{inkOf(stamp.colour)}
    + "\" stroke-width=\"4\">" + std::string{pathOf(stamp.picture)} + "</g>\n";
}

std::string withSpaces(std::string_view word)
{
    std::string words{word};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

void noteOnce(std::vector<std::string>& list, std::string word)
{
    if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(std::move(word));
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

std::string_view inkOf(DrawingColour colour) noexcept
{
    switch (colour) {
    case DrawingColour::Black: return "#1b1b1b";
    case DrawingColour::Brown: return "#7a4a21";
    case DrawingColour::Red: return "#c8232c";
    case DrawingColour::Orange: return "#d96a00";
    case DrawingColour::Yellow: return "#e3b505";
    case DrawingColour::Green: return "#2a7d34";
    case DrawingColour::Blue: return "#1d5fbf";
    case DrawingColour::Purple: return "#7a3a9a";
    }
    unreachable("DrawingColour");
}

std::string describe(const Drawing& drawing)
{
    std::size_t lines = 0;
    std::size_t pictures = 0;
    std::vector<std::string> stamps;
    std::vector<std::string> colours;
    for (const DrawingMark& mark : drawing.marks) {
        if (const auto* stroke = std::get_if<Stroke>(&mark)) {
            ++lines;
            noteOnce(colours, withSpaces(toText(stroke->colour)));
        } else if (const auto* stamp = std::get_if<Stamp>(&mark)) {
            ++pictures;
            noteOnce(stamps, withSpaces(toText(stamp->picture)));
            noteOnce(colours, withSpaces(toText(stamp->colour)));
        }
    }
    std::string text;
    if (lines > 0) text = std::to_string(lines) + (lines == 1 ? " line" : " lines");
    if (pictures > 0)
        text += (text.empty() ? "" : " and ") + std::to_string(pictures) + (pictures == 1 ? " picture" : " pictures") + " ("
            + joined(stamps) + ")";
    return (text.empty() ? "Nothing is on the page" : text + "; " + joined(colours)) + ".";
}

std::string toSvg(const Drawing& drawing, std::string_view title)
{
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(drawing.width) + " "
        + std::to_string(drawing.height) + "\" role=\"img\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>"
        + escaped(title) + "</title>\n<desc>" + escaped(describe(drawing)) + "</desc>\n<rect width=\""
        + std::to_string(drawing.width) + "\" height=\"" + std::to_string(drawing.height) + "\" fill=\"#ffffff\"/>\n";
    for (const DrawingMark& mark : drawing.marks) svg += std::visit([](const auto& each) { return markOf(each); }, mark);
    return svg + "</svg>\n";
}

} // namespace sightline

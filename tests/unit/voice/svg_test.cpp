#include "voice/svg.h"

#include <boost/test/unit_test.hpp>

using namespace sightline;

namespace {

Drawing aDrawing()
{
    Drawing page;
    page.marks.emplace_back(Stroke{DrawingColour::Blue, 41, DrawnWith::Finger, 5, {{0, 0, 0}, {17, 2999, 4}, {4000, 3, 9}}});
    page.marks.emplace_back(Stamp{StampPicture::SmallPerson, DrawingColour::Red, 1234, 567, 305, 6});
    page.marks.emplace_back(Stroke{DrawingColour::Black, 41, DrawnWith::Pen, 7, {{99, 98, 0}}});
    return page;
}

bool has(const std::string& svg, const std::string& part)
{
    return svg.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(drawings_as_svg)

BOOST_AUTO_TEST_CASE(every_mark_is_where_the_child_put_it_in_the_order_it_was_made)
{
    const std::string svg = toSvg(aDrawing(), "A drawing by Ali");
    BOOST_TEST(has(svg, R"(viewBox="0 0 4000 3000")"));
    const auto line = svg.find(R"(<path d="M0 0L17 2999 4000 3" fill="none" stroke="#1d5fbf" stroke-width="41"/>)");
    const auto stamp = svg.find(R"x(<g transform="translate(1234 567) scale(3.05)")x");
    const auto dot = svg.find(R"(<circle cx="99" cy="98" r="20.5" fill="#1b1b1b"/>)");
    BOOST_TEST(line != std::string::npos);
    BOOST_TEST(line < stamp);
    BOOST_TEST(stamp < dot);
    BOOST_TEST(dot != std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_says_in_words_what_is_on_it_and_no_word_becomes_markup)
{
    const std::string svg = toSvg(aDrawing(), "<script>\"Ali\" & Jo");
    BOOST_TEST(has(svg, "<title>&lt;script&gt;&quot;Ali&quot; &amp; Jo</title>"));
    BOOST_TEST(has(svg, "<desc>2 lines and 1 picture (small person); blue, red, black.</desc>"));
    BOOST_TEST(!has(svg, "<script"));
    BOOST_TEST(!has(svg, "href"));
}

BOOST_AUTO_TEST_CASE(every_stamp_and_every_colour_has_a_look_of_its_own)
{
    std::vector<std::string> looks;
    for (const auto& [picture, word] : WordsOf<StampPicture>::kWords) {
        Drawing page;
        page.marks.emplace_back(Stamp{picture, DrawingColour::Black, 0, 0, 100, 0});
        const std::string svg = toSvg(page, "t");
        const std::string look = svg.substr(svg.find("<g "), svg.find("</g>") - svg.find("<g "));
        BOOST_TEST((std::find(looks.begin(), looks.end(), look) == looks.end()));
        looks.push_back(look);
    }
    std::vector<std::string_view> inks;
    for (const auto& [colour, word] : WordsOf<DrawingColour>::kWords) {
        BOOST_TEST((std::find(inks.begin(), inks.end(), inkOf(colour)) == inks.end()));
        inks.push_back(inkOf(colour));
    }
}

BOOST_AUTO_TEST_SUITE_END()

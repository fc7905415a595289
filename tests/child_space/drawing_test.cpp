#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;

namespace {

Stroke longLine(std::size_t points)
{
    Stroke stroke = line(1);
    stroke.points.assign(points, StrokePoint{1, 1, 1});
    return stroke;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(drawing, ChildAtTablet)

BOOST_AUTO_TEST_CASE(each_mark_is_on_the_disk_before_the_next_and_undo_and_redo_too)
{
    home();
    DrawingViewModel& page = *at("draw").drawing();
    page.make(line(1));
    page.make(Stamp{StampPicture::Dog, DrawingColour::Red, 5, 5, 400, 7});
    BOOST_TEST(onDisk().find(VoiceModule::Draw, 0)->marks.size() == 2U);
    page.undo();
    BOOST_TEST(onDisk().find(VoiceModule::Draw, 0)->marks.size() == 1U);
    BOOST_TEST(page.canRedo());
    page.redo();
    BOOST_TEST((onDisk().find(VoiceModule::Draw, 0)->marks == page.drawing().marks));
}

BOOST_AUTO_TEST_CASE(a_page_that_is_full_takes_no_more_and_a_new_page_keeps_the_old)
{
    home();
    DrawingViewModel& page = *at("draw").drawing();
    page.make(longLine(kPointsPerPageMax - 1));
    BOOST_TEST(!page.pageFull());
    page.make(longLine(5)); // Ends where the page is full.
    BOOST_TEST(page.pageFull());
    BOOST_TEST(pointsOf(page.drawing()) == kPointsPerPageMax);
    page.make(line(1));
    BOOST_TEST(pointsOf(page.drawing()) == kPointsPerPageMax);
    BOOST_TEST(page.drawing().marks.size() == 2U);
    page.newPage();
    BOOST_TEST(page.empty());
    page.make(line(2));
    const auto entries = entriesOf(onDisk(), handOverFor(), 1'880'567'990'000);
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0].answers.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_hidden_page_is_blank_and_nobody_keeps_it)
{
    home();
    at("draw").drawing()->make(line(1));
    const ChildSession before = space->session();
    space->hide();
    BOOST_TEST(space->scribble()->empty());
    space->scribble()->make(line(9));
    space->unhide();
    BOOST_TEST((space->stage() == ChildSpaceViewModel::Stage::Module));
    BOOST_TEST((space->session() == before));
    BOOST_TEST(space->prompt()->drawing()->drawing().marks.size() == 1U);
    space->hide();
    BOOST_TEST(space->scribble()->empty());
}

BOOST_AUTO_TEST_CASE(i_dont_want_to_say_puts_a_drawing_aside_and_undo_brings_it_back)
{
    home();
    PromptViewModel& prompt = at("draw");
    prompt.drawing()->make(line(1));
    prompt.dontWantToSay();
    BOOST_TEST(!entriesOf(space->session(), handOverFor(), 9).at(0).answers.at(0).drawing);
    BOOST_TEST((prompt.said() == PromptViewModel::Said::DontWantToSay));
    prompt.undo();
    BOOST_TEST((prompt.said() == PromptViewModel::Said::Answered));
    BOOST_TEST(entriesOf(space->session(), handOverFor(), 9).at(0).answers.at(0).drawing->marks.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

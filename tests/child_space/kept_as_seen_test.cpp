#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;

namespace {

bool shows(PromptViewModel& prompt, const QString& words)
{
    const auto& rows = prompt.choices()->rows();
    return std::any_of(rows.begin(), rows.end(), [&](const CardRow& row) { return row.words == words; });
}

} // namespace

/// What is kept is what the child sees, at any moment and on any way off the page.
BOOST_FIXTURE_TEST_SUITE(kept_as_seen, ChildAtTablet)

BOOST_AUTO_TEST_CASE(a_choice_that_is_let_go_again_is_kept_as_the_narrowest_at_once)
{
    begin();
    space->next();
    space->sharing()->pick(QStringLiteral("anyone_helping"));
    BOOST_TEST((onDisk().before->readers == std::vector{Audience::AnyoneHelping}));
    space->sharing()->pick(QStringLiteral("anyone_helping"));
    BOOST_TEST(onDisk().before->readers.empty());
    BOOST_TEST(onDisk().before->not_sure);
    space->notSafe();
    space->back();
    BOOST_TEST(onDisk().before->readers.empty());
}

BOOST_AUTO_TEST_CASE(a_choice_narrowed_at_the_end_holds_though_the_tablet_dies_on_that_page)
{
    begin();
    space->next();
    space->sharing()->pick(QStringLiteral("anyone_helping"));
    space->next();
    space->next();
    at("my_words").setText(QStringLiteral("hello"));
    space->finished();
    space->next();
    space->sharing()->pick(QStringLiteral("only"));
    BOOST_TEST(entriesOf(onDisk(), handOverFor(), 9).at(0).sharing.readers.empty());
}

BOOST_AUTO_TEST_CASE(a_name_typed_under_who_must_not_read_it_counts_without_a_tap_on_add)
{
    begin();
    space->next();
    space->sharing()->hold(QStringLiteral("my stepdad"));
    space->next();
    BOOST_TEST((onDisk().before->never == std::vector<std::string>{"my stepdad"}));

    space->back();
    space->sharing()->hold(QStringLiteral("Nan"));
    space->hide();
    BOOST_TEST((onDisk().before->never == std::vector<std::string>{"my stepdad", "Nan"}));
}

BOOST_AUTO_TEST_CASE(a_card_and_a_name_of_a_house_that_were_only_typed_are_kept_when_the_child_goes_on)
{
    home();
    at("people_and_places").holdCard(QStringLiteral("Uncle Bo"));
    space->next();
    at("my_houses").holdName(QStringLiteral("The dark house"));
    space->goHome();
    const auto entries = entriesOf(onDisk(), handOverFor(), 9);
    BOOST_TEST(entries.at(0).answers.at(0).picked.at(0).shown == "Uncle Bo");
    BOOST_TEST(entries.at(1).answers.at(0).named == "The dark house");
}

BOOST_AUTO_TEST_CASE(a_line_undone_on_a_page_that_was_put_aside_does_not_come_back)
{
    home();
    PromptViewModel& draw = at("draw");
    draw.drawing()->make(line(1));
    draw.drawing()->make(line(2));
    draw.skip();
    draw.drawing()->undo();
    draw.drawing()->make(line(3));
    BOOST_REQUIRE(draw.drawing()->drawing().marks.size() == 2U);
    const auto entries = entriesOf(onDisk(), handOverFor(), 9);
    BOOST_TEST((entries.at(0).answers.at(0).drawing == draw.drawing()->drawing()));
}

BOOST_AUTO_TEST_CASE(a_card_that_was_taken_out_is_on_no_page_any_more)
{
    home();
    at("people_and_places").addCard(QStringLiteral("CANARY hits me"));
    space->finished();
    BOOST_REQUIRE(space->kept()->rowCount() == 1);
    space->takeOut(space->kept()->rows()[0].item);
    space->back();
    PromptViewModel& again = at("people_and_places");
    BOOST_TEST(!shows(again, QStringLiteral("CANARY hits me")));
    again.undo();
    BOOST_TEST(!shows(again, QStringLiteral("CANARY hits me")));
}

BOOST_AUTO_TEST_CASE(who_types_is_said_anew_at_each_prompt)
{
    home();
    at("my_words").setScribe(true);
    BOOST_TEST(!at("good_news").scribe());
}

BOOST_AUTO_TEST_SUITE_END()

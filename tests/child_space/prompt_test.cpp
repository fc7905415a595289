#include <boost/test/unit_test.hpp>

#include <QSignalSpy>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;
using Said = PromptViewModel::Said;

namespace {

const CardRow& cardOf(PromptViewModel& prompt, const QString& code)
{
    const auto& rows = prompt.choices()->rows();
    return *std::find_if(rows.begin(), rows.end(), [&](const CardRow& row) { return row.code == code; });
}

VoiceAnswer kept(const ChildAtTablet& tablet, std::size_t which = 0)
{
    return entriesOf(tablet.onDisk(), handOverFor(), 1'880'567'990'000).at(0).answers.at(which);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(prompts, ChildAtTablet)

BOOST_AUTO_TEST_CASE(faces_are_picked_and_let_go_and_kept_with_the_words_that_stood_under_them)
{
    home();
    PromptViewModel& faces = at("how_i_feel");
    faces.pick(QStringLiteral("confused"));
    faces.pick(QStringLiteral("happy"));
    faces.pick(QStringLiteral("happy"));
    BOOST_TEST(cardOf(faces, QStringLiteral("confused")).picked);
    BOOST_TEST(!cardOf(faces, QStringLiteral("happy")).picked);
    BOOST_TEST((kept(*this).picked == std::vector<Picked>{{"confused", "Mixed up", ""}}));
    BOOST_TEST(kept(*this).asked == "How do you feel today?");
}

BOOST_AUTO_TEST_CASE(a_card_is_sorted_by_two_taps_and_undo_puts_it_back)
{
    home();
    PromptViewModel& sort = at("like_or_not");
    sort.pick(QStringLiteral("dinner"));
    BOOST_TEST(sort.held() == QStringLiteral("dinner"));
    sort.putHeld(QStringLiteral("dont_like"));
    BOOST_TEST(cardOf(sort, QStringLiteral("dinner")).under == QStringLiteral("dont_like"));
    BOOST_TEST(sort.held().isEmpty());
    sort.put(QStringLiteral("dinner"), QStringLiteral("like"));
    BOOST_TEST((kept(*this).picked == std::vector<Picked>{{"dinner", "Dinner time", "like"}}));
    sort.undo();
    BOOST_TEST(kept(*this).picked.at(0).under == "dont_like");
    sort.undo();
    BOOST_TEST((sort.said() == Said::Nothing));
    BOOST_TEST(!sort.canUndo());
    sort.redo();
    BOOST_TEST(kept(*this).picked.at(0).under == "dont_like");
    sort.put(QStringLiteral("dinner"), {});
    BOOST_TEST((sort.said() == Said::Nothing));
}

BOOST_AUTO_TEST_CASE(a_card_of_the_childs_own_keeps_their_words_exactly)
{
    home();
    PromptViewModel& sort = at("like_or_not");
    sort.addCard(QStringLiteral(" my Bruvver's  dog 🐶"));
    BOOST_TEST(sort.heldWords() == QStringLiteral(" my Bruvver's  dog 🐶"));
    sort.putHeld(QStringLiteral("not_sure"));
    BOOST_TEST((kept(*this).picked == std::vector<Picked>{{"", " my Bruvver's  dog 🐶", "not_sure"}}));
}

BOOST_AUTO_TEST_CASE(words_are_kept_as_they_are_typed_within_a_second_and_at_once_when_the_page_changes)
{
    home();
    PromptViewModel& say = at("my_words");
    say.setText(QStringLiteral(" I wnat to "));
    BOOST_TEST((say.said() == Said::Nothing)); // Not yet: letters come in quick succession.
    QSignalSpy changed{&say, &PromptViewModel::changed};
    BOOST_TEST(changed.wait(1000));
    BOOST_TEST(kept(*this).text == " I wnat to ");
    say.setText(QStringLiteral(" I wnat to see nan"));
    space->goHome();
    BOOST_TEST(kept(*this).text == " I wnat to see nan");
    BOOST_TEST((kept(*this).typed_by == TypedBy::Child));
}

BOOST_AUTO_TEST_CASE(what_the_worker_writes_for_the_child_is_marked_and_never_mixed_with_what_the_child_typed)
{
    home();
    PromptViewModel& say = at("my_words");
    say.setText(QStringLiteral("mine"));
    say.setScribe(true);
    BOOST_TEST(say.text().isEmpty());
    BOOST_TEST(say.whoTyped() == QStringLiteral("Jo writes what you say."));
    say.setText(QStringLiteral("said aloud"));
    say.flush();
    BOOST_TEST((kept(*this, 0).typed_by == TypedBy::Child));
    BOOST_TEST((kept(*this, 1).typed_by == TypedBy::Scribe));
    BOOST_TEST(say.answers()->rows().size() == 2U);
    BOOST_TEST(say.answers()->rows()[1].who_typed == QStringLiteral("Jo wrote what you said."));
}

BOOST_AUTO_TEST_CASE(three_worries_stay_three_and_the_empty_box_below_them_is_none)
{
    home();
    PromptViewModel& worries = at("my_houses");
    for (const char* worry : {"dogs", "the dark", "moving"}) {
        worries.setText(QString::fromLatin1(worry));
        worries.addAnother();
    }
    BOOST_TEST(worries.answers()->rows().size() == 3U);
    const auto entries = entriesOf(onDisk(), handOverFor(), 9);
    BOOST_REQUIRE(entries.at(0).answers.size() == 3U);
    BOOST_TEST(entries[0].answers[2].text == "moving");
    worries.choose(worries.answers()->rows()[0].item);
    BOOST_TEST(worries.text() == QStringLiteral("dogs"));
}

BOOST_AUTO_TEST_CASE(a_house_has_the_name_the_child_gives_it)
{
    home();
    PromptViewModel& house = at("my_houses", 2);
    house.rename(QStringLiteral("Sky house"));
    house.setText(QStringLiteral("a dog"));
    house.flush();
    BOOST_TEST(house.title() == QStringLiteral("Sky house"));
    BOOST_TEST(kept(*this, 1).named == "Sky house"); // After the first house, which was only shown.
    BOOST_TEST(kept(*this, 1).asked == "What do you wish for?");
    BOOST_TEST(space->parts()->rows()[2].title == QStringLiteral("Sky house"));
    house.rename({});
    BOOST_TEST(house.title() == QStringLiteral("House of dreams"));
}

BOOST_AUTO_TEST_CASE(skip_dont_know_and_dont_want_to_say_are_three_answers_and_undo_takes_each_back)
{
    home();
    PromptViewModel& faces = at("how_i_feel");
    faces.pick(QStringLiteral("sad"));
    faces.skip();
    BOOST_TEST((kept(*this).given == Given::Skipped));
    BOOST_TEST(faces.saidWords() == QStringLiteral("You skipped this."));
    faces.dontKnow();
    BOOST_TEST((kept(*this).given == Given::DontKnow));
    faces.dontWantToSay();
    BOOST_TEST((kept(*this).given == Given::DontWantToSay));
    BOOST_TEST(kept(*this).picked.empty());
    faces.undo();
    BOOST_TEST((kept(*this).given == Given::DontKnow));
    faces.undo();
    faces.undo();
    BOOST_TEST(cardOf(faces, QStringLiteral("sad")).picked);
    BOOST_TEST((kept(*this).given == Given::Answered));
}

BOOST_AUTO_TEST_CASE(that_it_was_read_aloud_is_kept)
{
    home();
    PromptViewModel& faces = at("how_i_feel");
    BOOST_TEST(reader.said.isEmpty()); // Never by itself.
    space->readAloud();
    BOOST_TEST(reader.said.contains(QStringLiteral("How do you feel today?")));
    BOOST_TEST(reader.said.contains(QStringLiteral("Mixed up")));
    faces.pick(QStringLiteral("calm"));
    BOOST_TEST(kept(*this).read_aloud);
}

BOOST_AUTO_TEST_CASE(nothing_of_the_practice_is_kept)
{
    begin();
    space->next();
    space->next();
    BOOST_REQUIRE((space->stage() == ChildSpaceViewModel::Stage::Practice));
    space->prompt()->pick(QStringLiteral("pizza"));
    space->prompt()->addCard(QStringLiteral("CANARY"));
    space->next();
    BOOST_TEST(space->session().modules.empty());
    BOOST_TEST(onDisk().modules.empty());
}

BOOST_AUTO_TEST_CASE(a_page_of_words_ends_with_a_whole_character_and_can_always_be_kept)
{
    home();
    PromptViewModel& words = at("my_words");
    int told = 0;
    QObject::connect(&words, &PromptViewModel::pageFull, &words, [&told] { ++told; });
    const QString face = QString::fromUcs4(U"\U0001F600");
    words.setText(u'a' + face.repeated(200'000)); // As by pasting it over and over.
    BOOST_TEST(told == 1);
    BOOST_TEST(words.text() == u'a' + face.repeated(9'999));
    words.flush();
    space.reset();
    const ChildSession kept = onDisk();
    BOOST_TEST(kept.modules.back().answers.back().answer.text == (u'a' + face.repeated(9'999)).toStdString());
}

BOOST_AUTO_TEST_SUITE_END()

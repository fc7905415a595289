// On how many visits children's wishes were captured, and how many of those were answered.
#include "service/wishes.h"

#include "settling_fixture.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Wishes : Settling {
    void said(int record, const std::string& day, int child = 1, Given given = Given::Answered)
    {
        VoiceEntry entry = anEntry({}, given == Given::Answered ? "the cellar" : "");
        entry.occurred_on = *CivilDate::parse(day);
        entry.began_ms += record; // Each is an entry of its own.
        entry.answers.front().given = given;
        if (given != Given::Answered) entry.answers.front().typed_by.reset();
        BOOST_TEST((push(aVoice(record, child, "sam", entry)) == wire::OUTCOME_ACCEPTED));
    }
    server::WishesFigure count(const std::string& from, const std::string& to, std::optional<std::string> team = std::nullopt)
    {
        return inRead([&](server::ReadSession& session) {
            return server::wishes(session, {*CivilDate::parse(from), *CivilDate::parse(to), std::move(team)});
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(wishes_figure, Wishes)

BOOST_AUTO_TEST_CASE(visits_are_counted_by_what_stands_on_their_day_and_beside_it)
{
    for (const auto& [record, day] : {std::pair{30, "2026-05-01"}, {31, "2026-05-02"}, {32, "2026-05-03"}, {33, "2026-05-04"}})
        push(aVisit(record, 1, "sam", day));
    said(40, "2026-05-01");
    said(41, "2026-05-01"); // Two modules on one day are one visit's.
    said(42, "2026-05-02");
    said(43, "2026-05-20"); // No visit that day.
    push(anAddition(50, 1, "sam", beside(41, AdditionKind::Response)));
    const auto figure = count("2026-05-01", "2026-05-31");
    BOOST_TEST(figure.visits == 4U);
    BOOST_TEST(figure.captured == 2U);
    BOOST_TEST(figure.answered == 1U);
    BOOST_TEST(count("2026-05-02", "2026-05-03").visits == 2U); // Both days included.
    BOOST_TEST(server::inWords(figure)
        == "Children's wishes were captured on 2 of 4 visits (50%). Of these, an answer or what happened is recorded for 1 of 2 "
           "visits (50%).");
}

BOOST_AUTO_TEST_CASE(silence_is_no_wish_and_an_answer_to_it_answers_nothing)
{
    int record = 60;
    for (const auto& [day, given] : {std::pair{"2026-05-01", Given::Skipped}, {"2026-05-02", Given::DontKnow},
             {"2026-05-03", Given::DontWantToSay}, {"2026-05-04", Given::TakenOut}, {"2026-05-05", Given::Answered}}) {
        push(aVisit(record, 1, "sam", day));
        said(record + 20, day, 1, given);
        push(anAddition(record + 40, 1, "sam", beside(record + 20, AdditionKind::Response)));
        ++record;
    }
    const auto before = count("2026-05-01", "2026-05-31");
    BOOST_TEST(before.visits == 5U);
    BOOST_TEST(before.captured == 1U);
    BOOST_TEST(before.answered == 1U);
    push(anAddition(120, 1, "sam", beside(84, AdditionKind::WithdrawnByChild, ""))); // Taken back: as if nothing was said.
    BOOST_TEST(count("2026-05-01", "2026-05-31").captured == 0U);
    BOOST_TEST(count("2026-05-01", "2026-05-31").answered == 0U);
}

BOOST_AUTO_TEST_CASE(attempts_struck_out_visits_babies_and_other_teams_are_not_of_the_whole)
{
    wire::Revision attempt = aVisit(30, 1, "sam", "2026-05-01");
    attempt.mutable_visit()->set_outcome("no_answer");
    attempt.mutable_visit()->set_sighting("not_seen");
    push(attempt);
    const wire::Revision wrong = aVisit(31, 1, "sam", "2026-05-02");
    push(wrong);
    wire::Revision strike = aChange(revision::makeRevision(wrong), "sam");
    strike.mutable_visit()->set_struck(true);
    push(strike);
    push(aVisit(32, 1, "sam", "2026-05-03"));
    wire::Revision baby = revision::blankRevision(RecordKind::Child, nth<RecordId>(7), nth<ChildId>(7), by("admin"));
    baby.mutable_child()->set_given_name("Bo");
    baby.mutable_child()->set_date_of_birth("2026-01-01");
    console(baby);
    allocate(5007, 7, "sam", "2026-01-01");
    push(aVisit(33, 7, "sam", "2026-05-03"));
    BOOST_TEST(count("2026-05-01", "2026-05-31").visits == 1U);
    BOOST_TEST(count("2026-05-01", "2026-05-31", "north").visits == 1U);
    BOOST_TEST(count("2026-05-01", "2026-05-31", "south").visits == 0U);
    BOOST_TEST(server::inWords({}) == "No visit at which a child old enough to say something was seen.");
}

BOOST_AUTO_TEST_SUITE_END()

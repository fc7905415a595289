// Children whom a figure could leave out without anybody noticing: born nobody knows when, never seen, led from two teams, on
// their second plan.
#include <algorithm>

#include "projections/boards.h"
#include "projections/figures.h"
#include "support/authority_fixture.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

/// Sam and Kim are social workers of north and south; Max manages north.
struct Children : AuthorityFixture {
    GroupChain sam{nth<DeviceId>(1)};
    int next = 100;

    Children()
    {
        addWorker("kim", WorkerRole::SocialWorker, true, "south");
        inWrite([&](WriteSession& session) {
            session.putDevice({nth<DeviceId>(1), WorkerId{"sam"}, sam.key().public_key, "Sam's tablet", clock.now(), std::nullopt,
                false, std::nullopt});
        });
    }

    void unborn(int n, const char* expected)
    {
        wire::Revision message = revision::blankRevision(RecordKind::Child, nth<RecordId>(n), nth<ChildId>(n), by("admin"));
        message.mutable_child()->set_given_name("Baby");
        if (expected != nullptr) message.mutable_child()->set_expected_date_of_birth(expected);
        console(message);
    }
    void plan(int child, const char* type, const char* start, const char* end = nullptr)
    {
        wire::Revision message = blankFor(RecordKind::Plan, next++, child, "admin");
        message.mutable_plan()->set_type(type);
        message.mutable_plan()->set_start(start);
        if (end != nullptr) message.mutable_plan()->set_end(end);
        console(message);
    }
    void placement(int child, const char* start, const char* end = nullptr)
    {
        wire::Revision message = blankFor(RecordKind::Placement, next++, child, "admin");
        message.mutable_placement()->set_start(start);
        message.mutable_placement()->set_regime("general");
        if (end != nullptr) message.mutable_placement()->set_end(end);
        console(message);
    }
    void seenAlone(int child, const char* on)
    {
        wire::Revision message = aVisit(next++, child, "sam", on);
        message.mutable_visit()->set_sighting("seen_alone");
        inWrite([&](WriteSession& session) {
            const auto from = session.device(nth<DeviceId>(1));
            const auto appended = appendArrived(session, *from, *session.worker(from->worker),
                checkArrived({revision::toWire(sam.add(std::move(message)))}, *from), clock.now());
            BOOST_REQUIRE(!appended.history_lost);
        });
    }
    std::shared_ptr<const Board> board(const char* on = "2026-06-04")
    {
        Boards boards{authority, clock};
        const auto made = boards.wait({day(on), std::nullopt});
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
        return made.value();
    }
    View view(const char* on = "2026-06-04") { return look(board(on), {}, everything()); }
    std::optional<int> daysSince(int child, const char* on = "2026-06-04")
    {
        return board(on)->child(nth<ChildId>(child))->days_since_seen_alone;
    }
};

std::string namesOf(const Rows& rows)
{
    std::string text;
    for (const Row& row : rows.rows) text += row.name + ' ' + std::to_string(row.tally.children) + "; ";
    return text;
}

/// As the authorisation has it for the manager of one team.
BoardScope managerOf(const std::string& team)
{
    return {
        [team](const BoardChild& child) { return std::find(child.teams.begin(), child.teams.end(), team) != child.teams.end(); },
        [team](const std::string& asked) { return asked == team; }};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(not_missed, Children)

BOOST_AUTO_TEST_CASE(a_birth_that_was_expected_by_now_is_no_pause_and_is_told)
{
    unborn(1, "2026-05-20");
    plan(1, "child_protection", "2026-04-01");
    const auto statesOn = [&](const char* on) {
        const View seen = view(on);
        const BoardChild& child = *seen.children.at(0);
        return std::string{toText(stateOf(child))} + ' ' + std::string{toText(ageBand(child, day(on)))} + ' '
            + std::to_string(childrenIn(ChildList::Paused, seen).size())
            + std::to_string(childrenIn(ChildList::BirthUnknown, seen).size())
            + std::to_string(childrenIn(ChildList::AloneAsked, seen).size());
    };
    BOOST_TEST(statesOn("2026-05-20") == "paused unborn 100"); // The day itself: nothing has passed.
    BOOST_TEST(statesOn("2026-05-21") == "birth_unknown unknown 011");
    BOOST_TEST(inWords(tally(view()))
        == "No child here has a visit to be made. 1 has not been seen alone in 6 weeks. For 1 child no due date "
           "can be worked out: the birth is not recorded, or the expected date has passed.");
}

BOOST_AUTO_TEST_CASE(a_child_whose_birth_nobody_recorded_is_told_if_a_plan_asks_for_visits)
{
    unborn(1, nullptr);
    unborn(2, nullptr);
    plan(2, "child_protection", "2026-06-01");
    addChild(3);
    plan(3, "child_protection", "2026-06-01");
    const Tally sum = tally(view());
    BOOST_TEST(sum.birth_unknown == 1U);
    BOOST_TEST(sum.no_clock == 1U);
    BOOST_TEST(sum.with_clock == 1U);
    BOOST_TEST(sum.paused == 0U);
    BOOST_TEST(childrenIn(ChildList::BirthUnknown, view()).at(0)->id.toString() == nth<ChildId>(2).toString());
    BOOST_TEST(inWords(AgeBand::Unknown) == "Not known (birth not recorded)");
}

BOOST_AUTO_TEST_CASE(whoever_was_never_seen_is_counted_and_no_gap_of_others_hides_it)
{
    for (const int n : {1, 2, 3}) {
        addChild(n, "sam");
        plan(n, "child_protection", "2026-03-01");
    }
    addChild(4, "sam"); // Nothing falls due.
    seenAlone(1, "2026-04-01");
    const Tally sum = tally(view());
    BOOST_TEST(sum.never_seen == 2U);
    BOOST_TEST(*sum.longest_gap_days == 64);
    BOOST_TEST(childrenIn(ChildList::NeverSeen, view()).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_row_of_another_team_says_that_it_has_shared_children_only)
{
    addChild(1, "sam");
    addChild(2, "sam");
    allocate(next++, 2, "kim", "2026-01-01");
    addChild(3, "kim");
    const auto all = board();
    const View everywhere = look(all, {}, everything());
    BOOST_TEST(namesOf(byTeam(everywhere)) == "north 2; south 2; ");
    BOOST_TEST(namesOf(byWorker(everywhere)) == "Worker kim 2; Worker sam 2; ");

    const View north = look(all, {}, managerOf("north"));
    const Rows rows = byTeam(north);
    BOOST_TEST(namesOf(rows) == "north 2; south (only children you share) 1; ");
    BOOST_TEST(whyMore(rows)
        == "The rows add up to 3 children: 1 child stands in more than one row and is counted once in the total of 2.");
    BOOST_TEST(namesOf(byWorker(north)) == "Worker kim (only children you share) 1; Worker sam 2; ");
    Filter south;
    south.team = "south"; // What the row's link opens.
    BOOST_TEST((tally(look(all, south, managerOf("north"))) == rows.rows.at(1).tally));

    // Sam manages nobody: every row is of Sam's own children.
    const BoardScope sams{
        [](const BoardChild& child) { return child.leads.back() == WorkerId{"sam"} || child.leads.front() == WorkerId{"sam"}; },
        [](const std::string&) { return false; }};
    BOOST_TEST(namesOf(byTeam(look(all, {}, sams))) == "north (only your children) 2; south (only your children) 1; ");
    BOOST_TEST(namesOf(byWorker(look(all, {}, sams))) == "Worker kim 1; Worker sam 2; ");
}

BOOST_AUTO_TEST_CASE(a_plan_that_follows_another_does_not_begin_to_count_anew)
{
    addChild(1);
    plan(1, "child_protection", "2026-01-01", "2026-05-01");
    plan(1, "child_protection", "2026-05-01");
    BOOST_TEST(*daysSince(1) == day("2026-06-04").daysSince(day("2026-01-01")));
    BOOST_TEST(*daysSince(1, "2026-05-01") == 120); // On the day of the change too.

    addChild(2); // Protected, then looked after, then protected again; another plan beside it begins nothing.
    plan(2, "child_protection", "2026-02-01", "2026-03-10");
    placement(2, "2026-03-01", "2026-04-20");
    plan(2, "child_in_need", "2025-10-01", "2026-02-01");
    plan(2, "child_protection", "2026-04-20");
    BOOST_TEST(*daysSince(2) == day("2026-06-04").daysSince(day("2026-02-01")));

    addChild(3); // Between these two nobody asked.
    plan(3, "child_protection", "2026-01-01", "2026-04-30");
    plan(3, "child_protection", "2026-05-01");
    BOOST_TEST(*daysSince(3) == 34);
    BOOST_TEST(!daysSince(3, "2026-04-30"));
}

BOOST_AUTO_TEST_CASE(the_age_of_those_who_are_asked_for_their_views_is_that_of_the_authority_now)
{
    addChild(1, "sam"); // Born in March 2018: eight.
    addChild(2, "sam");
    seenAlone(1, "2026-06-01");
    Boards boards{authority, clock};
    const auto asked = [&](const Question& question) {
        const auto made = boards.wait(question);
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
        return tally(look(made.value(), {}, everything())).views_asked;
    };
    const Question now{day("2026-06-04"), std::nullopt};
    const Question then{day("2026-06-03"), clock.now() - std::chrono::milliseconds{1}};
    BOOST_TEST(asked(now) == 1U);
    const auto set = [&](int years) {
        inWrite([&](WriteSession& session) {
            session.setSetting("too_young_below_years", std::string(1, static_cast<char>(years)));
        });
    };
    set(9); // Nothing is written to the log.
    BOOST_TEST(asked(now) == 0U);
    set(8);
    BOOST_TEST(asked(now) == 1U);
    BOOST_TEST(asked(then) == 0U); // Nothing had been received then, whatever is set.
}

BOOST_AUTO_TEST_SUITE_END()

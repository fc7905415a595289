// A past day keeps its figures when a child moves to another team, and whoever may not know the child any more learns no more
// than the number: on pages and in answers.
#include <boost/test/unit_test.hpp>

#include "projections/withheld.h"
#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

namespace {

const std::string kThen = "as_of=2026-05-20";
constexpr int kStays = 50;
constexpr int kMoves = 51;
constexpr int kComes = 52;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Mae manages the east, where Ned led two children in May; one of them was handed to the west in June, and one came from there.
struct Moved : ApiWorld {
    GroupChain ned{nth<DeviceId>(3)};
    const std::string record = nth<RecordId>(7001).toString();

    Moved()
    {
        addWorker("ned", WorkerRole::SocialWorker, true, "east");
        addWorker("sal", WorkerRole::SocialWorker, true, "west");
        addWorker("mae", WorkerRole::Manager, false, "", {"east"});
        device(ned, 3, "ned");
        lead(kStays, "ned", {});
        lead(kMoves, "ned", "sal");
        lead(kComes, "sal", "ned");
        signIn("mae");
    }

    void lead(int child, const std::string& until_june, const std::string& then)
    {
        wire::Revision message =
            revision::blankRevision(RecordKind::Child, nth<RecordId>(child), nth<ChildId>(child), by("admin"));
        message.mutable_child()->set_given_name("Zebedee");
        message.mutable_child()->set_family_name("Quill" + std::to_string(child));
        message.mutable_child()->set_local_id("LCS-7771" + std::to_string(child));
        message.mutable_child()->set_date_of_birth("2017-11-23");
        console(message);
        allocate(6000 + child, child, until_june, "2026-01-01", then.empty() ? std::string{} : "2026-06-01");
        if (!then.empty()) allocate(6100 + child, child, then, "2026-06-01");
        wire::Revision plan = blankFor(RecordKind::Plan, 6200 + child, child, "admin");
        plan.mutable_plan()->set_type("child_protection");
        plan.mutable_plan()->set_start("2026-01-10");
        console(plan);
        wire::Revision visit = aVisit(6950 + child, child, "ned", "2026-04-10");
        visit.mutable_visit()->set_sighting("seen_with_others");
        visit.mutable_visit()->set_not_alone_reason("child_refused");
        visit.mutable_visit()->set_late_reason("workload");
        pushed(std::move(visit));
    }

    void pushed(wire::Revision message)
    {
        inWrite([&](WriteSession& session) {
            const auto from = session.device(nth<DeviceId>(3));
            const auto appended = appendArrived(session, *from, *session.worker(from->worker),
                checkArrived({revision::toWire(ned.add(std::move(message)))}, *from), clock.now());
            BOOST_REQUIRE(!appended.history_lost);
        });
    }

    std::string page(const std::string& address)
    {
        auto response = get(address);
        for (int i = 0; i < 400 && has(response.body, "being worked out"); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = get(address);
        }
        BOOST_REQUIRE_MESSAGE(response.status == 200, address << " answered " << response.status);
        return response.body;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(moved_children)

BOOST_AUTO_TEST_CASE(a_child_who_moves_to_another_team_still_counts_for_the_team_of_a_past_day)
{
    Moved world;
    const auto board = world.read("/v1/board?" + kThen);
    BOOST_TEST(board["figures"]["children"] == 2);
    BOOST_TEST(board["names_withheld"] == 1);
    BOOST_TEST(board["came_later"] == 1); // And isn't counted there.
    BOOST_TEST(world.read("/v1/board")["figures"]["children"] == 2); // Today: who stayed and who came.
    BOOST_TEST(world.read("/v1/board")["names_withheld"] == 0);
    const std::string page = world.page("/dashboard?" + kThen);
    BOOST_TEST(has(page, "1 child counted here is with another team now: the name is not shown."));
    BOOST_TEST(has(page, "1 child of yours was not with your teams on this day and is not counted."));
    BOOST_TEST(!has(world.page("/dashboard"), "sl-moved"));
}

BOOST_AUTO_TEST_CASE(numbers_of_a_past_day_are_as_long_as_their_lists)
{
    Moved world;
    const auto board = world.read("/v1/board?" + kThen);
    for (const char* list : {"on_time", "visit_overdue", "alone_overdue", "alone_in_time", "alone_not_yet", "over_42"})
        BOOST_TEST(world.read("/v1/children?" + kThen + "&list=" + list)["total"] == board["figures"][list]["part"], list);
    BOOST_TEST(world.read("/v1/children?" + kThen)["total"] == board["figures"]["children"]);
    BOOST_TEST(world.read("/v1/visits?" + kThen)["total"] == board["figures"]["visits"]);
    BOOST_TEST(board["figures"]["visits"] == 2);
    BOOST_TEST(board["table"]["total"]["children"] == 2);
}

BOOST_AUTO_TEST_CASE(nothing_but_an_anonymous_row_reaches_a_page_or_an_answer)
{
    Moved world;
    for (const char* path : {"/dashboard?", "/dashboard/teams/east?", "/dashboard/workers/ned?", "/dashboard/trend?",
             "/dashboard/known-at?known_at=2026-05-21&", "/children?", "/children?list=over_42&", "/children?sort=name&",
             "/visits?", "/visits?list=not_alone&", "/due?", "/due?within=60&", "/v1/board?", "/v1/children?", "/v1/visits?",
             "/v1/due?", "/v1/trend?"}) {
        const std::string body = world.page(path + kThen);
        for (const std::string& secret : {std::string{"Quill51"}, std::string{"LCS-777151"}, nth<ChildId>(kMoves).toString(),
                 world.record, nth<RecordId>(6200 + kMoves).toString(), std::string{"Quill52"}, kNoChild.toString()})
            BOOST_TEST(!has(body, secret), path << " says " << secret);
    }
    const auto children = world.read("/v1/children?" + kThen)["items"];
    for (const auto& child : children) {
        if (!child["withheld"]) continue;
        BOOST_TEST(child["name"] == kWithheldName);
        for (const char* nothing : {"id", "date_of_birth", "expected_date_of_birth"}) BOOST_TEST(child[nothing].is_null());
        BOOST_TEST(child["local_id"] == "");
        for (const auto& clock : child["clocks"]) BOOST_TEST((clock["explanation"] == "" && clock["counts_from"].is_null()));
        for (const auto& plan : child["plans"]) BOOST_TEST((plan["id"] == "" && plan["start"].is_null()));
    }
    const std::string list = world.page("/children?" + kThen);
    BOOST_TEST(has(list, kWithheldName));
    BOOST_TEST(has(list, "Quill50"));
    BOOST_TEST(world.get("/children/" + nth<ChildId>(kMoves).toString()).status == 404);
}

BOOST_AUTO_TEST_CASE(a_visit_of_a_child_who_moved_is_paired_with_itself_where_two_moments_are_compared)
{
    Moved world;
    world.clock.advance(std::chrono::hours{48});
    world.signIn("mae");
    const std::string page = world.page("/dashboard/known-at?known_at=2026-06-05&" + kThen);
    BOOST_TEST(has(page, "No visit of before that day was entered or changed since."));
    // Of a moment at which nobody had written the visits down yet, both were entered since.
    BOOST_TEST(has(world.page("/dashboard/known-at?known_at=2026-06-03&" + kThen), "2 visits"));
}

BOOST_AUTO_TEST_CASE(who_may_see_everything_reads_the_name)
{
    Moved world;
    world.signIn("aud");
    BOOST_TEST(has(world.page("/children?team=east&" + kThen), "Quill51"));
    BOOST_TEST(world.read("/v1/board?" + kThen)["names_withheld"] == 0);
}

BOOST_AUTO_TEST_CASE(a_visit_of_a_moved_child_that_was_entered_late_is_still_a_visit_entered_late)
{
    Moved world;
    const std::string page = world.page("/dashboard/known-at?known_at=2026-05-21&" + kThen);
    BOOST_TEST(!has(page, "Quill51"));
    BOOST_TEST(has(page, std::string{kWithheldName} + ", 10 April 2026"));
}

BOOST_AUTO_TEST_SUITE_END()

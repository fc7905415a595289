#include "browser.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

BOOST_FIXTURE_TEST_SUITE(exceptions_from_the_page, Browser)

BOOST_AUTO_TEST_CASE(which_plan_an_exception_is_for_is_asked_only_where_two_have_the_due_date_and_told_wherever_it_is_shown)
{
    signIn("max");
    const std::string question = "Which plan or placement was it agreed for?";
    BOOST_TEST(!has(get(child + "/exceptions/new"), question));
    const server::NewPlan wanted{
        nth<ChildId>(1), fresh(), "CP-2", {PlanType::ChildProtection, today(), std::nullopt, {}}, WorkerId{"max"}};
    BOOST_REQUIRE(server::addPlan(authority, wanted, clock).has_value());
    BOOST_TEST(has(get(child + "/exceptions/new"), question));
    const auto send = [&](const std::string& about) {
        return fill(child + "/exceptions/new",
            {{"clock", "cp.seen_alone"}, {"about", about}, {"from", today().toString()},
                {"until", today().plusDays(9).toString()}, {"authority", "Head of service"}, {"reason", "Ward"}});
    };
    const auto unsaid = send("");
    BOOST_TEST(unsaid.status == 400);
    BOOST_TEST(has(unsaid, "More than one plan or placement has this due date"));
    BOOST_TEST(send("nonsense").status == 400);
    BOOST_TEST(send(wanted.id.toString()).status == 303);
    const std::string words = "the child protection plan CP-2 from " + today().inWords();
    BOOST_TEST(has(get(child), "for " + words));
    BOOST_TEST(has(get("/exceptions"), "for " + words));
    BOOST_TEST(has(get(child + "/exceptions/" + file().exceptions.at(0).record.id.toString()), words));
    const auto page = get(child).body; // One of the two is held, and only there it is said.
    const std::string line = "The visit has still not happened.";
    BOOST_TEST(page.find(line) != std::string::npos);
    BOOST_TEST(page.find(line) == page.rfind(line));
}

BOOST_AUTO_TEST_SUITE_END()

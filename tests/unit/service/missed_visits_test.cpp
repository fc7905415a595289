// No change of a plan, and no settlement about one, hides a visit that was missed.
#include "settling_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(missed_visits, Settling)

BOOST_AUTO_TEST_CASE(floors_hold_for_amendments_too)
{
    BOOST_TEST(says(amend(every(7, "weeks"), "max", {}, "the conference"), ErrorCode::Refused, "WT2010 5.115"));
    BOOST_TEST(says(amend(every(4, "weeks")), ErrorCode::Refused, "--agreed-by"));
    const auto agreed = amend(every(4, "weeks"), "max", {}, "the conference");
    BOOST_REQUIRE_MESSAGE(agreed.has_value(), why(agreed));
    BOOST_TEST(lastOf(plan).reason().find("the conference") != std::string::npos);
    // The visit due 10 working days on is missed; now the plan cannot be loosened over it.
    BOOST_REQUIRE(amend(every(5, "working_days")).has_value());
    clock.advance(std::chrono::hours{24 * 20});
    BOOST_TEST(says(amend(every(4, "weeks"), "max", {}, "the conference"), ErrorCode::Refused, "has been missed"));
    wire::PlanPatch gone;
    gone.add_requirements()->set_id("r1");
    gone.mutable_requirements(0)->set_removed(true);
    BOOST_TEST(says(amend(gone, "max", {}, "the conference"), ErrorCode::Refused, "has been missed"));
}

BOOST_AUTO_TEST_CASE(a_change_of_the_plan_never_makes_an_overdue_statutory_clock_vanish)
{
    // Only the statutory clock is overdue: the row was never asked for.
    wire::PlanPatch gone;
    gone.add_requirements()->set_id("r1");
    gone.mutable_requirements(0)->set_removed(true);
    BOOST_REQUIRE(amend(gone, "max", {}, "the conference").has_value());
    days(60);
    const std::vector<std::string> missed = overdue();
    BOOST_REQUIRE((missed == std::vector<std::string>{"cp.seen_alone"}));
    const std::uint64_t before = head();
    const char* const named = "(cp.seen_alone, WT2010 5.115) has been missed";
    BOOST_TEST(says(amend(ofType("child_in_need"), "max", {}, "the conference"), ErrorCode::Refused, named));
    BOOST_TEST(says(amend(from(today().plusDays(-1)), "max", {}, "the conference"), ErrorCode::Refused, named));
    BOOST_TEST(says(amend(from(today().plusDays(9)), "max", {}, "the conference"), ErrorCode::Refused, named));
    BOOST_TEST(head() == before);
    BOOST_TEST((overdue() == missed));
    // What leaves it where it is may be changed, and a plan may be ended.
    const auto more = amend(every(5, "working_days"));
    BOOST_REQUIRE_MESSAGE(more.has_value(), why(more));
    wire::PlanPatch end;
    end.set_end(today().toString());
    const auto ended = amend(end);
    BOOST_REQUIRE_MESSAGE(ended.has_value(), why(ended));
}

BOOST_AUTO_TEST_CASE(losing_or_putting_off_a_statutory_clock_needs_a_named_authority)
{
    BOOST_TEST(says(amend(ofType("child_in_need")), ErrorCode::Refused, "--agreed-by"));
    wire::PlanPatch later = from(today());
    *later.add_requirements() = row(1, "working_days"); // Even if the row itself falls due earlier than it did.
    BOOST_TEST(says(amend(later), ErrorCode::Refused, "--agreed-by"));
    const auto earlier = amend(from(today().plusDays(-6)));
    BOOST_REQUIRE_MESSAGE(earlier.has_value(), why(earlier));
    const auto agreed = amend(ofType("child_in_need"), "max", {}, "the conference");
    BOOST_REQUIRE_MESSAGE(agreed.has_value(), why(agreed));
    BOOST_TEST(lastOf(plan).reason().find("the conference") != std::string::npos);
    const auto back = amend(ofType("child_protection"));
    BOOST_REQUIRE_MESSAGE(back.has_value(), why(back));
}

BOOST_AUTO_TEST_CASE(settling_a_dispute_never_hides_a_missed_visit)
{
    BOOST_REQUIRE(amend(every(5, "working_days")).has_value());
    const std::string strict = crypto::toHex(revision::makeRevision(lastOf(plan)).id.text());
    days(8); // The visit every 5 working days asks for is missed, that every 10 would have asked for is not.
    const auto loose = amend(every(6, "weeks"), "max", {first_plan}, "Bob");
    BOOST_REQUIRE_MESSAGE(loose.has_value(), why(loose));
    BOOST_REQUIRE((overdue() == std::vector<std::string>{"plan:r1"}));
    const std::uint64_t before = head();
    BOOST_TEST(says(settle(only().id, loose.value().revision), ErrorCode::Refused, "has been missed"));
    BOOST_TEST(head() == before);
    const auto done = settle(only().id, strict);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST((overdue() == std::vector<std::string>{"plan:r1"}));
    BOOST_TEST(open().empty());
    BOOST_TEST(lastOf(plan).reason() == "I asked them both"); // No fewer visits than before.
}

BOOST_AUTO_TEST_CASE(settling_a_dispute_about_the_type_never_hides_a_missed_statutory_visit)
{
    BOOST_REQUIRE(amend(ofType("child_in_need"), "max", {first_plan}, "the conference").has_value());
    const std::string need = crypto::toHex(revision::makeRevision(lastOf(plan)).id.text());
    BOOST_REQUIRE(amend(ofType("child_protection"), "max", {first_plan}).has_value());
    days(60);
    BOOST_REQUIRE((overdue() == std::vector<std::string>{"cp.seen_alone", "plan:r1"}));
    BOOST_TEST(says(settle(only().id, need), ErrorCode::Refused, "(cp.seen_alone, WT2010 5.115) has been missed"));
}

BOOST_AUTO_TEST_SUITE_END()

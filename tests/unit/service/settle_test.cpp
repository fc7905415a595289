#include "settling_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(settle, Settling)

BOOST_AUTO_TEST_CASE(a_plan_amended_by_two_is_settled_with_every_head_as_parent)
{
    BOOST_REQUIRE_MESSAGE(amend(every(5, "working_days"), "max", {first_plan}).has_value(), "first");
    const auto second = amend(every(7, "working_days"), "max", {first_plan});
    BOOST_REQUIRE_MESSAGE(second.has_value(), why(second));
    BOOST_TEST(!second.value().sentence.empty());
    const Review review = only();
    BOOST_TEST((review.kind == ReviewKind::Dispute));
    BOOST_TEST(review.disputed.at("requirements.r1.interval").size() == 2U);
    const auto done = settle(review.id, second.value().revision.substr(0, 10));
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(open().empty());
    BOOST_TEST(lastOf(plan).parents_size() == 2);
    BOOST_TEST(lastOf(plan).author_id() == "max");
    BOOST_TEST(lastOf(plan).reason() == "I asked them both (fewer visits agreed by max)"); // Than the stricter version asked for.
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{7, IntervalUnit::WorkingDays})));
    BOOST_TEST(says(settle(review.id, second.value().revision), ErrorCode::Refused, "settled already"));
}

BOOST_AUTO_TEST_CASE(what_was_written_since_is_seen_inside_the_transaction)
{
    static_cast<void>(amend(every(5, "working_days"), "max", {first_plan}));
    static_cast<void>(amend(every(7, "working_days"), "max", {first_plan}));
    const Review read = only();
    const std::string version = read.subjects.front();
    static_cast<void>(amend(every(6, "working_days"), "max", {first_plan}));
    const std::uint64_t before = head();
    BOOST_TEST(says(settle(read.id, version), ErrorCode::Refused, "has changed"));
    BOOST_TEST(head() == before);
    // By the part that stays, one says: whatever there is now.
    const auto done = settle(server::stablePart(read.id), version);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(lastOf(plan).parents_size() == 3);
}

BOOST_AUTO_TEST_CASE(refusals_are_one_line_and_change_nothing)
{
    static_cast<void>(amend(every(5, "working_days"), "max", {first_plan}));
    static_cast<void>(amend(every(7, "working_days"), "max", {first_plan}));
    const Review review = only();
    const std::string version = review.subjects.front();
    const std::uint64_t before = head();
    BOOST_TEST(says(settle("0123456789", version), ErrorCode::NotFound, "no review"));
    BOOST_TEST(says(settle(review.id, "0123"), ErrorCode::InvalidInput, "none of the versions"));
    BOOST_TEST(says(settle(review.id, version, "max", " "), ErrorCode::InvalidInput, "reason"));
    BOOST_TEST(says(settle(review.id, version, "sam"), ErrorCode::Refused, "not a manager"));
    BOOST_TEST(says(settle(review.id, version, "lee"), ErrorCode::Refused, "does not manage"));
    BOOST_TEST(says(settle(review.id), ErrorCode::InvalidInput, "--take"));
    const auto written = [&](const char* text) {
        return server::settle(authority, {review.id, std::nullopt, json::parse(text).value(), "agreed", WorkerId{"max"}}, clock);
    };
    BOOST_TEST(says(written(R"({"type": "child_in_need"})"), ErrorCode::InvalidInput, "type: is not in dispute"));
    BOOST_TEST(says(written("{}"), ErrorCode::InvalidInput, "is in dispute too"));
    BOOST_TEST(says(written(R"({"requirements.r1.interval": {"n": 7, "unit": "weeks"}})"), ErrorCode::Refused, "WT2010 5.115"));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(an_edit_by_somebody_who_is_not_its_manager_waits_as_a_proposal)
{
    const auto proposed = amend(every(5, "working_days"), "sam");
    BOOST_REQUIRE_MESSAGE(proposed.has_value(), why(proposed));
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{10, IntervalUnit::WorkingDays})));
    const Review review = only();
    BOOST_TEST((review.kind == ReviewKind::Proposal));
    BOOST_TEST(review.author == "sam");
    const auto adopted = settle(review.id, proposed.value().revision);
    BOOST_REQUIRE_MESSAGE(adopted.has_value(), why(adopted));
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{5, IntervalUnit::WorkingDays})));
    BOOST_TEST(open().empty());
    const auto fewer = amend(every(9, "working_days"), "sam", {}, "the core group");
    BOOST_REQUIRE_MESSAGE(fewer.has_value(), why(fewer));
    BOOST_REQUIRE(settle(only().id, fewer.value().revision).has_value());
    BOOST_TEST(lastOf(plan).reason().find("fewer visits agreed by max") != std::string::npos);
    BOOST_REQUIRE(amend(every(5, "working_days")).has_value());
    static_cast<void>(amend(every(4, "working_days"), "sam"));
    BOOST_REQUIRE(settle(only().id).has_value()); // Declined.
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{5, IntervalUnit::WorkingDays})));
    BOOST_TEST(open().empty());
}

BOOST_AUTO_TEST_CASE(a_proposal_does_not_override_what_a_manager_decided_since)
{
    const auto proposed = amend(every(9, "working_days"), "sam");
    BOOST_REQUIRE_MESSAGE(proposed.has_value(), why(proposed));
    BOOST_REQUIRE(amend(every(5, "working_days")).has_value());
    const std::uint64_t before = head();
    BOOST_TEST(
        says(settle(only().id, proposed.value().revision), ErrorCode::Refused, "the plan has changed since it was proposed"));
    BOOST_TEST(head() == before);
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{5, IntervalUnit::WorkingDays})));
    BOOST_REQUIRE(settle(only().id).has_value()); // It can still be declined.
    BOOST_TEST(open().empty());
}

BOOST_AUTO_TEST_CASE(a_proposal_is_adopted_beside_what_was_decided_about_something_else)
{
    const auto proposed = amend(every(5, "working_days"), "sam");
    BOOST_REQUIRE(amend(from(today().plusDays(-6))).has_value());
    const auto adopted = settle(only().id, proposed.value().revision);
    BOOST_REQUIRE_MESSAGE(adopted.has_value(), why(adopted));
    BOOST_TEST((file().plans.front().fact.plan.requirements.front().interval == (Interval{5, IntervalUnit::WorkingDays})));
    BOOST_TEST(file().plans.front().fact.plan.start.toString() == today().plusDays(-6).toString());
}

BOOST_AUTO_TEST_CASE(a_row_taken_out_since_is_not_brought_back_by_a_proposal)
{
    const auto proposed = amend(every(5, "working_days"), "sam");
    wire::PlanPatch gone;
    gone.add_requirements()->set_id("r1");
    gone.mutable_requirements(0)->set_removed(true);
    BOOST_REQUIRE(amend(gone, "max", {}, "the conference").has_value());
    BOOST_TEST(
        says(settle(only().id, proposed.value().revision), ErrorCode::Refused, "the plan has changed since it was proposed"));
}

BOOST_AUTO_TEST_CASE(two_leads_both_have_the_child_until_it_is_settled)
{
    allocate(6001, 1, "kim", "2026-01-01");
    const Review review = only();
    BOOST_TEST((review.kind == ReviewKind::TwoLeads));
    const auto leads = [&] { return file().leadsOn(today()).size(); };
    BOOST_TEST(leads() == 2U);
    const auto done = settle(review.id, "kim");
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(leads() == 1U);
    BOOST_TEST(file().leadOn(today())->text() == "kim");
    BOOST_TEST(open().empty());
}

BOOST_AUTO_TEST_CASE(what_is_kept_aside_or_late_or_entered_twice_is_acknowledged_and_stays_in_the_log)
{
    const std::string day = today().plusDays(-1).toString();
    BOOST_TEST((push(aVisit(10, 1, "sam", today().plusDays(3).toString())) == wire::OUTCOME_QUARANTINED));
    BOOST_TEST((push(aVisit(11, 1, "sam", day)) == wire::OUTCOME_ACCEPTED));
    BOOST_TEST((push(aVisit(12, 1, "sam", day)) == wire::OUTCOME_ACCEPTED));
    addChild(2);
    allocate(6002, 2, "sam", "2026-01-01", "2026-02-01"); // Not any more.
    BOOST_TEST((push(aVisit(13, 2, "sam", "2026-01-20")) == wire::OUTCOME_ACCEPTED_LATE));
    const auto all = open();
    BOOST_TEST(all.size() == 3U);
    std::vector<ReviewKind> kinds;
    for (const Review& review : all) kinds.push_back(review.kind);
    BOOST_TEST((std::count(kinds.begin(), kinds.end(), ReviewKind::Quarantined) == 1));
    BOOST_TEST((std::count(kinds.begin(), kinds.end(), ReviewKind::EnteredTwice) == 1));
    BOOST_TEST((std::count(kinds.begin(), kinds.end(), ReviewKind::Late) == 1));
    const std::uint64_t before = head();
    for (const Review& review : all) {
        BOOST_TEST(says(settle(review.id, "abc"), ErrorCode::InvalidInput, "nothing to choose"));
        const auto done = settle(review.id.substr(0, 9));
        BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
        BOOST_TEST(says(settle(review.id), ErrorCode::Refused, "settled already"));
    }
    BOOST_TEST(head() == before + 3);
    BOOST_TEST(open().empty());
    BOOST_TEST(file().reviews.size() == 2U);
    BOOST_TEST(file().reviews.front().reason == "I asked them both");
    BOOST_TEST(file().visits.size() == 2U); // Both still count.
}

BOOST_AUTO_TEST_CASE(a_save_that_could_not_be_read_is_acknowledged_without_a_child)
{
    wire::SignedGroup broken = revision::toWire(sam.add(aVisit(10, 1, "sam", today().toString())));
    broken.set_signature(std::string(64, 'x'));
    inWrite([&](server::WriteSession& session) {
        const auto from = session.device(nth<DeviceId>(1));
        static_cast<void>(server::appendArrived(
            session, *from, *session.worker(from->worker), server::checkArrived({broken}, *from), clock.now()));
    });
    const Review review = only();
    BOOST_TEST((review.kind == ReviewKind::QuarantinedGroup));
    BOOST_TEST(review.author == "sam");
    BOOST_TEST(says(settle(review.id, std::nullopt, "lee"), ErrorCode::Refused, "does not manage"));
    const auto done = settle(review.id);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(open().empty());
    inRead([](server::ReadSession& session) {
        BOOST_TEST(session.quarantine().size() == 1U);
        BOOST_TEST(session.children().size() == 1U);
        return 0;
    });
}

BOOST_AUTO_TEST_SUITE_END()

#include <algorithm>

#include "rules/compliance.h"
#include "service/amend_plan.h"
#include "service/settle.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;
using server::Review;
using server::ReviewKind;

namespace {

/// Sam's tablet, and a plan for child 1.
struct Settling : AuthorityFixture {
    GroupChain sam{nth<DeviceId>(1)};
    RecordId plan = nth<RecordId>(20);
    std::string first_plan;

    Settling()
    {
        addChild(1, "sam");
        addWorker("lee", WorkerRole::Manager, false, "", {"south"});
        inWrite([&](server::WriteSession& session) {
            session.putDevice({nth<DeviceId>(1), WorkerId{"sam"}, sam.key().public_key, "tablet", clock.now(), std::nullopt,
                false, std::nullopt});
        });
        wire::Revision message = revision::blankRevision(RecordKind::Plan, plan, nth<ChildId>(1), by("admin"));
        wire::PlanPatch& patch = *message.mutable_plan();
        patch.set_type("child_protection");
        patch.set_start(today().plusDays(-5).toString());
        *patch.add_requirements() = row(10, "working_days", true);
        first_plan = crypto::toHex(revision::makeRevision(message).id.text());
        console(message);
    }

    CivilDate today() { return londonDate(clock.now()); }

    static wire::RequirementPatch row(int n, const char* unit, bool whole = false)
    {
        wire::RequirementPatch row;
        row.set_id("r1");
        row.mutable_interval()->set_n(n);
        row.mutable_interval()->set_unit(unit);
        if (!whole) return row;
        row.set_measure("seen_alone");
        row.set_by("social_worker");
        return row;
    }

    wire::Outcome push(wire::Revision message)
    {
        wire::Outcome outcome{};
        inWrite([&](server::WriteSession& session) {
            const auto from = session.device(nth<DeviceId>(1));
            const auto appended = server::appendArrived(session, *from, *session.worker(from->worker),
                server::checkArrived({revision::toWire(sam.add(std::move(message)))}, *from), clock.now());
            BOOST_REQUIRE(appended.receipts.at(0).revisions_size() == 1);
            outcome = appended.receipts.at(0).revisions(0).outcome();
        });
        return outcome;
    }

    std::vector<Review> open()
    {
        return inRead([&](server::ReadSession& session) { return server::allReviews(session, today()).open; });
    }
    Review only()
    {
        const auto reviews = open();
        BOOST_REQUIRE_MESSAGE(reviews.size() == 1U, reviews.size() << " reviews");
        return reviews.front();
    }
    Result<server::Settled> settle(const std::string& review, std::optional<std::string> take = std::nullopt,
        const std::string& as = "max", const std::string& reason = "I asked them both")
    {
        return server::settle(authority, {review, std::move(take), std::nullopt, reason, WorkerId{as}}, clock);
    }
    Result<server::AmendedPlan> amend(
        wire::PlanPatch patch, const std::string& as = "max", std::vector<std::string> on = {}, const std::string& agreed_by = {})
    {
        return server::amendPlan(
            authority, {plan, std::move(patch), "Core group agreed", WorkerId{as}, agreed_by, std::move(on)}, clock);
    }
    static wire::PlanPatch every(int n, const char* unit)
    {
        wire::PlanPatch patch;
        *patch.add_requirements() = row(n, unit);
        return patch;
    }
    static wire::PlanPatch ofType(const char* type)
    {
        wire::PlanPatch patch;
        patch.set_type(type);
        return patch;
    }
    static wire::PlanPatch from(CivilDate start)
    {
        wire::PlanPatch patch;
        patch.set_start(start.toString());
        return patch;
    }
    void days(int n) { clock.advance(std::chrono::hours{24 * n}); }
    std::vector<std::string> overdue()
    {
        std::vector<std::string> names;
        for (const auto& each : rules::evaluate(rules::builtInCatalogue(), file().facts(), {today(), std::nullopt}))
            if (each.state == rules::ClockState::Overdue) names.push_back(each.clock);
        return names;
    }
    projection::ChildFile file()
    {
        return inRead([](server::ReadSession& session) { return server::childFile(session, nth<ChildId>(1)); });
    }
    std::uint64_t head()
    {
        return inRead([](server::ReadSession& session) { return session.head().seq(); });
    }
    const wire::Revision lastOf(const RecordId& id)
    {
        const auto now = file();
        return projection::findRecord(now, id)->history.back().revision.message;
    }
};

/// Refused with this code and these words, in one line.
template <typename T>
boost::test_tools::predicate_result says(const Result<T>& result, ErrorCode code, const std::string& words)
{
    boost::test_tools::predicate_result holds = !result.has_value() && result.error().code == code
        && result.error().detail.find(words) != std::string::npos && result.error().detail.find('\n') == std::string::npos;
    if (!holds) holds.message() << (result.has_value() ? std::string{"it was done"} : result.error().detail);
    return holds;
}

} // namespace

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

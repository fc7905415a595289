#pragma once

#include <algorithm>

#include "rules/compliance.h"
#include "service/amend_plan.h"
#include "service/settle.h"
#include "support/authority_fixture.h"

namespace sightline::test {

using server::Review;
using server::ReviewKind;

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

} // namespace sightline::test

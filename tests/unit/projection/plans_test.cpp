#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "rules/compliance.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::readChild;

namespace {

const ChildId kAli = nth<ChildId>(1);

wire::Revision intervalChange(const revision::Revision& of, int n)
{
    wire::Revision change = aPlanChange(of);
    wire::RequirementPatch& row = *change.mutable_plan()->add_requirements();
    row.set_id("r1");
    row.mutable_interval()->set_n(n);
    row.mutable_interval()->set_unit("days");
    return change;
}

} // namespace

BOOST_AUTO_TEST_SUITE(plans)

BOOST_AUTO_TEST_CASE(a_plan_is_read_with_its_rows)
{
    const auto file = readChild(kAli, {known(aPlan(20, 1), 1)});
    BOOST_REQUIRE_EQUAL(file.plans.size(), 1U);
    const rules::PlanFact& fact = file.plans.front().fact;
    BOOST_CHECK_EQUAL(fact.plan_id, "p1");
    BOOST_REQUIRE_EQUAL(fact.plan.requirements.size(), 1U);
    BOOST_CHECK(fact.plan.requirements.front().interval == (Interval{10, IntervalUnit::WorkingDays}));
    BOOST_CHECK(fact.disputed_versions.empty());
}

BOOST_AUTO_TEST_CASE(a_disputed_interval_gives_every_version_to_the_engine_and_the_stricter_counts)
{
    const auto plan = known(aPlan(20, 1), 1);
    const auto file =
        readChild(kAli, {plan, known(intervalChange(plan.revision, 30), 2), known(intervalChange(plan.revision, 5), 3)});
    const rules::PlanFact& fact = file.plans.front().fact;
    BOOST_REQUIRE_EQUAL(fact.disputed_versions.size(), 2U);
    wire::Revision child = revision::blankRevision(RecordKind::Child, RecordId{kAli.uuid()}, kAli, by("max"));
    child.mutable_child()->set_date_of_birth("2018-01-01");
    const auto withChild = readChild(
        kAli, {known(child, 4), plan, known(intervalChange(plan.revision, 30), 2), known(intervalChange(plan.revision, 5), 3)});
    const auto clocks =
        rules::evaluate(rules::builtInCatalogue(), withChild.facts(), {*CivilDate::parse("2026-05-02"), std::nullopt});
    const auto row = std::find_if(clocks.begin(), clocks.end(), [](const auto& clock) { return clock.clock == "plan:r1"; });
    BOOST_REQUIRE(row != clocks.end());
    BOOST_REQUIRE(row->next_due);
    BOOST_CHECK_EQUAL(row->next_due->toString(), "2026-05-06");
    BOOST_CHECK(row->disputed);
}

BOOST_AUTO_TEST_CASE(ended_on_one_side_and_amended_on_the_other_stays_open_and_disputed)
{
    const auto plan = known(aPlan(20, 1), 1);
    wire::Revision ended = aPlanChange(plan.revision);
    ended.mutable_plan()->set_end("2026-06-01");
    const auto both = readChild(kAli, {plan, known(ended, 2), known(intervalChange(plan.revision, 5), 3)});
    BOOST_CHECK(!both.plans.front().fact.plan.end);
    BOOST_CHECK(both.plans.front().record.disputed());
    BOOST_CHECK_EQUAL(projection::disputes(both.plans.front().record).at("end").size(), 2U);

    const auto oneSide = readChild(kAli, {plan, known(ended, 2)});
    BOOST_REQUIRE(oneSide.plans.front().fact.plan.end);
    BOOST_CHECK_EQUAL(oneSide.plans.front().fact.plan.end->toString(), "2026-06-01");
}

BOOST_AUTO_TEST_CASE(a_row_that_cannot_be_read_is_shown_and_the_others_go_on)
{
    wire::Revision plan = aPlan(20, 1);
    wire::RequirementPatch& row = *plan.mutable_plan()->add_requirements();
    row.set_id("r2");
    row.set_measure("heard");
    row.set_by("social_worker");
    row.mutable_interval()->set_n(3);
    row.mutable_interval()->set_unit("weeks");
    const auto file = readChild(kAli, {known(plan, 1)});
    BOOST_CHECK_EQUAL(file.plans.front().fact.plan.requirements.size(), 1U);
    BOOST_REQUIRE_EQUAL(file.unreadable.size(), 1U);
    BOOST_CHECK(file.unreadable.front().why.find("requirement r2") == 0);
}

BOOST_AUTO_TEST_CASE(a_removed_row_is_gone_but_not_while_its_removal_is_disputed)
{
    const auto plan = known(aPlan(20, 1), 1);
    const auto removal = [&](bool removed) {
        wire::Revision change = aPlanChange(plan.revision);
        wire::RequirementPatch& row = *change.mutable_plan()->add_requirements();
        row.set_id("r1");
        row.set_removed(removed);
        return change;
    };
    BOOST_CHECK(readChild(kAli, {plan, known(removal(true), 2)}).plans.front().fact.plan.requirements.empty());
    const auto disputed = readChild(kAli, {plan, known(removal(true), 2), known(removal(false), 3)});
    BOOST_CHECK_EQUAL(disputed.plans.front().fact.plan.requirements.size(), 1U);
}

BOOST_AUTO_TEST_CASE(the_lead_is_the_one_allocated_on_that_day)
{
    const auto allocation = [](int record, const std::string& worker, const std::string& from, const std::string& to) {
        wire::Revision message = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(record), kAli, by("max"));
        message.mutable_allocation()->set_worker(worker);
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from(from);
        if (!to.empty()) message.mutable_allocation()->set_to(to);
        return message;
    };
    const auto file = readChild(
        kAli, {known(allocation(30, "sam", "2026-01-01", "2026-03-01"), 1), known(allocation(31, "kim", "2026-03-01", ""), 2)});
    BOOST_CHECK(file.leadOn(*CivilDate::parse("2026-02-28")) == WorkerId{"sam"});
    BOOST_CHECK(file.leadOn(*CivilDate::parse("2026-03-01")) == WorkerId{"kim"});
    BOOST_CHECK(!file.leadOn(*CivilDate::parse("2025-12-31")));
}

BOOST_AUTO_TEST_SUITE_END()

#include "session/caseload.h"

#include <boost/test/unit_test.hpp>

#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

rules::VisitFact visit(const char* id, const char* worker, Mode mode, Sighting sighting)
{
    return {id,
        {day("2026-06-08"), {WorkerId{worker}, WorkerRole::SocialWorker, true}, mode, Outcome::Completed, Purpose::StatutoryVisit,
            true, sighting, false},
        {}, std::nullopt, {}};
}

/// Sam leads; the child protection plan asks that the child is seen alone.
projection::ChildSummary aSummary(std::vector<rules::VisitFact> visits)
{
    projection::ChildSummary summary{nth<ChildId>(1), {}, "Ali", {}, {}, {}, {}, {}, {}, {}, {}, {}};
    summary.facts.child_id = summary.id.toString();
    summary.facts.date_of_birth = day("2016-06-01");
    summary.facts.plans = {{"CP-1", {PlanType::ChildProtection, day("2026-06-01"), std::nullopt, {}}, {}, {}}};
    summary.facts.visits = std::move(visits);
    summary.health_reviews.resize(summary.facts.visits.size());
    summary.allocations = {{WorkerId{"sam"}, AllocationRole::Lead, day("2026-01-01"), std::nullopt}};
    return summary;
}

bool byAnother(std::vector<rules::VisitFact> visits)
{
    const auto entry = mobile::entryOf(aSummary(std::move(visits)), day("2026-06-10"));
    BOOST_REQUIRE(entry.clocks.size() == 1U);
    BOOST_TEST(entry.clocks.front().last_qualifying->toString() == "2026-06-08");
    return entry.clocks.front().last_by_other_than_lead;
}

} // namespace

BOOST_AUTO_TEST_SUITE(caseload_entry)

BOOST_AUTO_TEST_CASE(a_call_by_the_lead_does_not_hide_that_the_duty_worker_made_the_visit)
{
    const auto call = visit("v1", "sam", Mode::Phone, Sighting::NotSeen);
    const auto with_others = visit("v2", "sam", Mode::InPerson, Sighting::SeenWithOthers);
    const auto duty = visit("v3", "kim", Mode::InPerson, Sighting::SeenAlone);
    const auto own = visit("v4", "sam", Mode::InPerson, Sighting::SeenAlone);
    BOOST_TEST(byAnother({call, duty}));
    BOOST_TEST(byAnother({with_others, duty}));
    BOOST_TEST(byAnother({duty}));
    BOOST_TEST(!byAnother({duty, own}));
    BOOST_TEST(!byAnother({own}));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"
#include "rules/floors.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

struct Row {
    PlanType type;
    Measure measure;
    Interval every;
    std::optional<Interval> first;
    const char* by;
    const char* firstDay; ///< Of the breach, or null.
};

std::ostream& operator<<(std::ostream& stream, const Row& row)
{
    return stream << toText(row.type) << ' ' << toText(row.measure) << ' ' << inWords(row.every) << " by " << row.by;
}

constexpr auto CP = PlanType::ChildProtection;
constexpr auto PF = PlanType::PrivateFostering;
constexpr auto Alone = Measure::SeenAlone;
constexpr auto Seen = Measure::Seen;
constexpr Interval days(int n)
{
    return {n, IntervalUnit::Days};
}
constexpr Interval weeks(int n)
{
    return {n, IntervalUnit::Weeks};
}
constexpr Interval months(int n)
{
    return {n, IntervalUnit::Months};
}
constexpr Interval workingDays(int n)
{
    return {n, IntervalUnit::WorkingDays};
}

// All plans start on Monday 1 June 2026.
const Row kRows[] = {
    {CP, Alone, weeks(6), {}, "social_worker", nullptr},
    {CP, Alone, days(42), {}, "social_worker", nullptr},
    {CP, Alone, days(43), {}, "social_worker", "2026-06-01"},
    {CP, Alone, months(1), {}, "social_worker", nullptr},
    {CP, Alone, months(2), {}, "social_worker", "2026-06-01"},
    {CP, Alone, workingDays(29), {}, "social_worker", "2026-11-16"}, // six weeks less a day, but two bank holidays on the way
    {CP, Alone, workingDays(30), {}, "social_worker", "2026-07-20"}, // six weeks, but the summer bank holiday is on the way
    {CP, Alone, workingDays(25), {}, "social_worker", nullptr},
    {CP, Alone, weeks(2), weeks(7), "social_worker", "2026-06-01"},
    {CP, Alone, weeks(6), days(5), "social_worker", nullptr},
    {CP, Alone, weeks(12), {}, "any_professional", "2026-06-01"},
    {CP, Alone, weeks(12), {}, "user:sam.reid", "2026-06-01"},
    {CP, Alone, weeks(12), {}, "health_visitor", nullptr}, // something else beside the statutory visits
    {CP, Seen, weeks(12), {}, "social_worker", nullptr}, // another measure
    {CP, Measure::BedroomSeen, months(6), {}, "social_worker", nullptr},
    {PF, Seen, weeks(6), workingDays(7), "social_worker", nullptr},
    {PF, Seen, weeks(6), {}, "social_worker", "2026-06-01"}, // the first must be sooner
    {PF, Seen, weeks(7), workingDays(7), "social_worker", "2026-06-01"},
    {PF, Alone, weeks(12), {}, "social_worker", nullptr},
    {PlanType::ChildInNeed, Alone, months(12), {}, "social_worker", nullptr},
};

Plan planOf(const Row& asked)
{
    Requirement requirement = row("r1", asked.measure, asked.every, asked.by);
    requirement.first = asked.first;
    return {asked.type, day("2026-06-01"), std::nullopt, {requirement}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(floors)

BOOST_DATA_TEST_CASE(a_row_that_could_fall_due_after_the_law_is_refused, boost::unit_test::data::make(kRows), asked)
{
    const auto breaches = floorBreaches(builtInCatalogue(), planOf(asked));
    BOOST_TEST(breaches.size() == (asked.firstDay == nullptr ? 0u : 1u));
    if (asked.firstDay != nullptr && !breaches.empty()) BOOST_TEST(breaches.front().first_day.toString() == asked.firstDay);
}

BOOST_AUTO_TEST_CASE(the_refusal_names_the_row_the_rule_and_its_source)
{
    const auto breaches = floorBreaches(builtInCatalogue(), planOf({CP, Alone, weeks(8), weeks(6), "social_worker", nullptr}));
    BOOST_REQUIRE(breaches.size() == 1u);
    BOOST_TEST(breaches.front().requirement.text() == "r1");
    BOOST_TEST(breaches.front().rule == "cp.seen_alone");
    BOOST_TEST(breaches.front().source == "WT2010 5.115");
    BOOST_TEST(breaches.front().message
        == "the row \"r1\" could fall due too late: after a visit on 1 June 2026 it is due 27 July 2026, but seen alone by a "
           "social worker is due by "
           "13 July 2026 (cp.seen_alone, WT2010 5.115)");
}

BOOST_AUTO_TEST_CASE(every_row_is_looked_at)
{
    Plan asked = planOf({CP, Alone, weeks(8), {}, "social_worker", nullptr});
    asked.requirements.push_back(row("r2", Alone, weeks(1)));
    asked.requirements.push_back(row("r3", Alone, months(3)));
    const auto breaches = floorBreaches(builtInCatalogue(), asked);
    BOOST_REQUIRE(breaches.size() == 2u);
    BOOST_TEST(breaches.back().requirement.text() == "r3");
}

BOOST_AUTO_TEST_CASE(a_breach_late_in_the_second_year_is_found)
{
    // A rule that asks for eight weeks in the first year and for six afterwards.
    Catalogue policy = builtInCatalogue();
    for (Rule& rule : policy.rules)
        if (rule.clock == "cp.seen_alone") rule.then.insert(rule.then.begin(), {Phase::When::BeforeFirstAnniversary, weeks(8)});
    const auto breaches = floorBreaches(policy, planOf({CP, Alone, weeks(7), weeks(6), "social_worker", nullptr}));
    BOOST_REQUIRE(breaches.size() == 1u);
    BOOST_TEST(breaches.front().first_day.toString() == "2027-06-01");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "rules/evaluate_document.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

/// The answer to a document, or the line that says what is wrong with it.
std::string answer(const std::string& text, std::vector<std::string>* unknownMembers = nullptr)
{
    std::vector<std::string> unknown;
    const auto written = evaluateDocument(builtInCatalogue(), json::parse(text).value(), unknown);
    if (unknownMembers != nullptr) *unknownMembers = unknown;
    return written.has_value() ? written.value().dump() : written.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(evaluate_document)

BOOST_AUTO_TEST_CASE(writes_exactly_what_its_description_says)
{
    BOOST_TEST(answer(R"({"as_of": "2026-07-14", "known_at": "2026-07-14T12:00:00+01:00", "children": [
            {"child_id": "c2", "date_of_birth": "2016-06-01", "visits": [], "placements": [],
             "plans": [{"plan_id": "p1", "type": "child_protection", "start": "2026-06-01", "end": null, "recorded_at": "2026-06-01T09:00:00Z",
                "requirements": [{"requirement_id": "r1", "measure": "seen", "interval": {"n": 3, "unit": "months"}, "by": "any_professional"}]}]},
            {"child_id": "c1"}]})")
        == R"({"as_of":"2026-07-14","children":[{"child_id":"c2","clocks":[)"
           R"({"clock":"cp.seen_alone","source":"WT2010 5.115","state":"overdue","anchor":"2026-06-01","last_qualifying":null,)"
           R"("next_due":"2026-07-13","days_overdue":1,"windows":[{"due":"2026-07-13","visited_on":null,"result":"overdue"}],)"
           R"("explanation":"Due 13 July 2026, now 1 day overdue: first within 6 weeks of 1 June 2026, seen alone by a social worker; )"
           R"(no visit has counted yet (WT2010 5.115)."},)"
           R"({"clock":"plan:r1","source":"plan","state":"met","anchor":"2026-06-01","last_qualifying":null,)"
           R"("next_due":"2026-09-01","days_overdue":0,"windows":[{"due":"2026-09-01","visited_on":null,"result":"open"}],)"
           R"("explanation":"Due 1 September 2026: first within 3 months of 1 June 2026, seen by any professional; no visit has counted yet (the plan)."}]},)"
           R"({"child_id":"c1","clocks":[]}]})");
}

BOOST_AUTO_TEST_CASE(a_clock_without_dates_carries_only_its_name_source_and_state)
{
    BOOST_TEST(answer(R"({"as_of": "2026-07-14", "children": [{"child_id": "c1", "expected_date_of_birth": "2026-09-01",
            "placements": [{"placement_id": "l1", "start": "2026-06-01", "recorded_at": "2026-06-01T09:00:00Z", "regime": "general"}]}]})")
        == R"~({"as_of":"2026-07-14","children":[{"child_id":"c1","clocks":[{"clock":"lac.28_2","source":"CPPCR 2010 reg 28(2)","state":"suspended"}]}]})~");
}

BOOST_AUTO_TEST_CASE(a_plan_older_than_the_text_of_its_rule_keeps_its_clock)
{
    const std::string written = answer(R"({"as_of": "2004-03-01", "children": [{"child_id": "c1", "date_of_birth": "1995-06-01",
        "plans": [{"plan_id": "p1", "type": "child_protection", "start": "2004-02-01", "recorded_at": "2004-02-01T09:00:00Z"},
                  {"plan_id": "p2", "type": "private_fostering", "start": "2004-02-01", "recorded_at": "2004-02-01T09:00:00Z"}],
        "placements": [{"placement_id": "l1", "start": "2004-02-01", "recorded_at": "2004-02-01T09:00:00Z", "regime": "general"}]}]})");
    for (const char* const clock : {"cp.seen_alone", "lac.28_2", "pf.visit"})
        BOOST_TEST(written.find("\"clock\":\"" + std::string{clock} + "\"") != std::string::npos, clock);
}

BOOST_AUTO_TEST_CASE(reads_visits_and_exceptions)
{
    const std::string document = answer(R"({"as_of": "2026-07-14", "children": [{"child_id": "c1", "date_of_birth": "2016-06-01",
        "plans": [{"plan_id": "p1", "type": "child_protection", "start": "2026-06-01", "recorded_at": "2026-06-01T09:00:00Z"},
                  {"plan_id": "p2", "type": "private_fostering", "start": "2026-06-01", "recorded_at": "2026-06-01T09:00:00Z"}],
        "visits": [{"visit_id": "v1", "occurred_on": "2026-06-30", "recorded_at": "2026-06-30T09:00:00Z",
            "performer": {"user_id": "sam", "role": "social_worker", "qualified": true}, "mode": "in_person", "outcome": "completed",
            "purpose": "statutory_visit", "where_child_lives": true, "sighting": "seen_alone", "bedroom_seen": false}],
        "exceptions": [{"clock": "pf.visit", "from": "2026-07-01", "until": "2026-08-01", "authority": "Jo Shah", "reason": "abroad",
            "recorded_at": "2026-07-01T09:00:00Z"}]}]})");
    BOOST_TEST(
        document.find(R"("windows":[{"due":"2026-07-13","visited_on":"2026-06-30","result":"on_time"},{"due":"2026-08-11")")
        != std::string::npos);
    BOOST_TEST(document.find(R"({"clock":"pf.visit","source":"PF Regs 2005 reg 8","state":"suspended"})") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_exception_may_say_which_plan_or_placement_it_is_about)
{
    const auto states = [](const std::string& about) {
        const std::string document =
            answer(R"({"as_of": "2026-07-14", "children": [{"child_id": "c1", "date_of_birth": "2016-06-01",
            "plans": [{"plan_id": "p1", "type": "child_protection", "start": "2026-06-01", "recorded_at": "2026-06-01T09:00:00Z"},
                      {"plan_id": "p2", "type": "child_protection", "start": "2026-06-01", "recorded_at": "2026-06-01T09:00:00Z"}],
            "exceptions": [{"clock": "cp.seen_alone", )"
                + about + R"("from": "2026-07-01", "until": "2026-08-01",
                "authority": "Jo Shah", "reason": "abroad", "recorded_at": "2026-07-01T09:00:00Z"}]}]})");
        std::string found;
        for (auto at = document.find("\"state\":\""); at != std::string::npos; at = document.find("\"state\":\"", at + 1))
            found += document.substr(at + 9, document.find('"', at + 9) - at - 9) + ' ';
        return found;
    };
    BOOST_TEST(states("") == "suspended suspended ");
    BOOST_TEST(states(R"("about": "p2", )") == "overdue suspended ");
}

BOOST_AUTO_TEST_CASE(unknown_members_are_reported_with_their_place_and_do_no_harm)
{
    std::vector<std::string> unknown;
    BOOST_TEST(answer(R"({"as_of": "2026-07-14", "colour": 1, "children": [{"child_id": "c1", "given_name": "Ali"}]})", &unknown)
        == R"({"as_of":"2026-07-14","children":[{"child_id":"c1","clocks":[]}]})");
    const std::vector<std::string> expected{"colour", "children[0].given_name"};
    BOOST_TEST(unknown == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_plan_document_may_leave_its_ids_to_be_made)
{
    const json::Json document = json::parse(R"({"type": "child_in_need", "start": "2026-06-01", "requirements": [
        {"measure": "seen", "interval": {"n": 1, "unit": "weeks"}, "first": {"n": 2, "unit": "days"}, "by": "user:sam", "place": "where_child_lives"},
        {"requirement_id": "mine", "measure": "seen_alone", "interval": {"n": 2, "unit": "weeks"}, "by": "social_worker"}]})")
                                    .value();
    int made = 0;
    const PlanDocument read = readPlan(json::Place{document, {}}, [&] { return "made-" + std::to_string(++made); });
    BOOST_TEST(!read.plan_id.has_value());
    BOOST_REQUIRE(read.plan.requirements.size() == 2u);
    BOOST_TEST(read.plan.requirements[0].id.text() == "made-1");
    BOOST_TEST(read.plan.requirements[0].where_child_lives);
    BOOST_TEST((read.plan.requirements[0].first == Interval{2, IntervalUnit::Days}));
    BOOST_TEST(read.plan.requirements[1].id.text() == "mine");
    BOOST_TEST(made == 1);
}

BOOST_AUTO_TEST_CASE(a_placement_document_is_read_as_written)
{
    const json::Json document =
        json::parse(R"({"placement_id": "l1", "start": "2026-06-01", "end": "2026-06-01", "first_review": "2026-06-20",
        "intended_to_last_until_18": true, "regime": "care_order_with_parent"})")
            .value();
    const PlacementDocument read = readPlacement(json::Place{document, {}});
    BOOST_TEST(read.placement_id.value() == "l1");
    BOOST_TEST((read.placement.regime == Regime::CareOrderWithParent));
    BOOST_TEST(read.placement.first_review->toString() == "2026-06-20");
    BOOST_TEST(read.placement.intended_to_last_until_18);
}

BOOST_AUTO_TEST_SUITE_END()

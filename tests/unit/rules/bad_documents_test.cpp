#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "rules/evaluate_document.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

const std::string kGood = R"({"as_of": "2026-07-14", "known_at": "2026-07-14T12:00:00Z", "children": [
  {"child_id": "c1", "date_of_birth": "2016-06-01",
   "plans": [{"plan_id": "p1", "type": "child_protection", "start": "2026-06-01", "end": "2026-12-01", "recorded_at": "2026-06-01T09:00:00Z",
     "requirements": [
       {"requirement_id": "r1", "measure": "seen", "interval": {"n": 10, "unit": "days"}, "first": {"n": 5, "unit": "weeks"}, "by": "social_worker",
        "place": "where_child_lives"},
       {"requirement_id": "r2", "measure": "seen_alone", "interval": {"n": 6, "unit": "weeks"}, "by": "user:sam"}]}],
   "placements": [{"placement_id": "l1", "start": "2026-06-02", "end": "2026-12-02", "recorded_at": "2026-06-02T09:00:00Z", "regime": "general",
     "first_review": "2026-06-20", "intended_to_last_until_18": true}],
   "exceptions": [{"clock": "lac.28_2", "from": "2026-07-01", "until": "2026-08-01", "authority": "Jo", "reason": "", "recorded_at": "2026-07-01T09:00:00Z"}],
   "visits": [
     {"visit_id": "v1", "occurred_on": "2026-06-30", "recorded_at": "2026-06-30T09:00:00Z", "struck_at": "2026-07-30T09:00:00Z",
      "performer": {"user_id": "sam", "role": "social_worker", "qualified": true}, "mode": "in_person", "outcome": "completed",
      "purpose": "statutory_visit", "where_child_lives": true, "sighting": "seen_alone", "bedroom_seen": false},
     {"visit_id": "v2", "occurred_on": "2026-07-01", "recorded_at": "2026-07-01T09:00:00Z",
      "performer": {"user_id": "hv", "role": "health_visitor", "qualified": false}, "mode": "phone", "outcome": "no_answer",
      "purpose": "other", "where_child_lives": false, "sighting": "not_seen", "bedroom_seen": true}]},
  {"child_id": "c2", "expected_date_of_birth": "2026-10-01"}]})";

/// What is changed in the good document (the first time it is there), and the line that must come of it.
struct Change {
    std::string from;
    std::string to;
    std::string line;
};
std::ostream& operator<<(std::ostream& stream, const Change& change)
{
    return stream << change.from << " -> " << change.to;
}

const std::string kNotADay = ": must be a day that exists, written YYYY-MM-DD";
const std::string kNotAMoment = ": must be a moment that exists, written like 2026-06-04T14:10:00Z";

const Change kChanges[] = {
    {"\"as_of\"", "\"asof\"", "as_of: is missing"},
    {"2026-07-14\"", "2026-02-30\"", "as_of" + kNotADay},
    {"2026-07-14T12:00:00Z", "2026-07-14", "known_at" + kNotAMoment},
    {"2026-07-14T12:00:00Z", "2026-07-14T12:60:00Z", "known_at" + kNotAMoment},
    {"\"children\": [", "\"kids\": [", "children: is missing"},
    {"\"child_id\": \"c1\", ", "", "children[0].child_id: is missing"},
    {"\"c1\"", "\"\"", "children[0].child_id: must not be empty"},
    {"\"c1\"", "7", "children[0].child_id: must be text in quotation marks"},
    {"\"c2\"", "\"c1\"", "children[1].child_id: another child has the id \"c1\""},
    {"\"2016-06-01\"", "20160601", "children[0].date_of_birth" + kNotADay},
    {"\"2016-06-01\"", "\"2016-06-01\", \"expected_date_of_birth\": \"2016-06-01\"",
        "children[0].expected_date_of_birth: must be left out when there is a date_of_birth"},
    {"\"plans\": [", "\"plans\": 1, \"was\": [", "children[0].plans: must be an array"},
    {"\"plans\": [", "\"plans\": [7, ", "children[0].plans[0]: must be an object"},
    {"\"plan_id\": \"p1\", ", "", "children[0].plans[0].plan_id: is missing"},
    {"\"child_protection\"", "\"cp\"",
        "children[0].plans[0].type: must be one of child_protection, child_in_need, private_fostering, not \"cp\""},
    {"\"start\": \"2026-06-01\", ", "", "children[0].plans[0].start: is missing"},
    {"\"end\": \"2026-12-01\"", "\"end\": \"2026-05-31\"", "children[0].plans[0].end: must not be before the start, 2026-06-01"},
    {"\"recorded_at\": \"2026-06-01T09:00:00Z\",", "", "children[0].plans[0].recorded_at: is missing"},
    {"\"requirement_id\": \"r1\", ", "", "children[0].plans[0].requirements[0].requirement_id: is missing"},
    {"\"r2\"", "\"r1\"", "children[0].plans[0].requirements[1].requirement_id: the plan has another row with the id \"r1\""},
    {"\"measure\": \"seen\"", "\"measure\": \"met\"",
        "children[0].plans[0].requirements[0].measure: must be one of seen, seen_alone, bedroom_seen, not \"met\""},
    {"\"n\": 10", "\"n\": 0", "children[0].plans[0].requirements[0].interval.n: must be a whole number from 1 to 10000"},
    {"\"n\": 10", "\"n\": 10001", "children[0].plans[0].requirements[0].interval.n: must be a whole number from 1 to 10000"},
    {"\"n\": 10", "\"n\": 10.0", "children[0].plans[0].requirements[0].interval.n: must be a whole number from 1 to 10000"},
    {"\"n\": 10", "\"n\": \"10\"", "children[0].plans[0].requirements[0].interval.n: must be a whole number from 1 to 10000"},
    {"\"n\": 10, ", "", "children[0].plans[0].requirements[0].interval.n: is missing"},
    {"\"days\"", "\"day\"",
        "children[0].plans[0].requirements[0].interval.unit: must be one of days, weeks, working_days, months, not \"day\""},
    {"\"first\": {\"n\": 5", "\"first\": {\"n\": -5",
        "children[0].plans[0].requirements[0].first.n: must be a whole number from 1 to 10000"},
    {"\"by\": \"social_worker\"", "\"by\": \"manager\"",
        "children[0].plans[0].requirements[0].by: must be one of social_worker, health_visitor, school_nurse, personal_adviser, "
        "any_professional or "
        "user:<id>, not \"manager\""},
    {"user:sam", "user:",
        "children[0].plans[0].requirements[1].by: must be one of social_worker, health_visitor, school_nurse, personal_adviser, "
        "any_professional or "
        "user:<id>, not \"user:\""},
    {"\"place\": \"where_child_lives\"", "\"place\": \"school\"",
        "children[0].plans[0].requirements[0].place: must be where_child_lives, or be left out"},
    {"\"placement_id\": \"l1\", ", "", "children[0].placements[0].placement_id: is missing"},
    {"\"end\": \"2026-12-02\"", "\"end\": \"2026-06-01\"",
        "children[0].placements[0].end: must not be before the start, 2026-06-02"},
    {"\"general\"", "\"28(2)\"",
        "children[0].placements[0].regime: must be one of general, parent_before_assessment, "
        "temporary_approval_or_interim_order_with_parent, "
        "care_order_with_parent, not \"28(2)\""},
    {"\"intended_to_last_until_18\": true", "\"intended_to_last_until_18\": \"yes\"",
        "children[0].placements[0].intended_to_last_until_18: must be true or false"},
    {"\"2026-06-20\"", "\"June\"", "children[0].placements[0].first_review" + kNotADay},
    {"\"until\": \"2026-08-01\"", "\"until\": \"2026-07-01\"", "children[0].exceptions[0].until: must be after from, 2026-07-01"},
    {"\"authority\": \"Jo\"", "\"about\": \"x9\", \"authority\": \"Jo\"",
        "children[0].exceptions[0].about: the child has no plan or placement with the id \"x9\""},
    {"\"authority\": \"Jo\"", "\"authority\": \"\"", "children[0].exceptions[0].authority: must not be empty"},
    {"\"v2\"", "\"v1\"", "children[0].visits[1].visit_id: the child has another visit with the id \"v1\""},
    {"\"occurred_on\": \"2026-06-30\", ", "", "children[0].visits[0].occurred_on: is missing"},
    {"\"recorded_at\": \"2026-06-30T09:00:00Z\", ", "", "children[0].visits[0].recorded_at: is missing"},
    {"2026-07-30T09:00:00Z", "2026-07-30 09:00", "children[0].visits[0].struck_at" + kNotAMoment},
    {"\"user_id\": \"sam\"", "\"user_id\": null", "children[0].visits[0].performer.user_id: is missing"},
    {"\"qualified\": true", "\"qualified\": 1", "children[0].visits[0].performer.qualified: must be true or false"},
    {"\"qualified\": true", "\"registered\": true", "children[0].visits[0].performer.qualified: is missing"},
    {"\"role\": \"health_visitor\"", "\"role\": \"hv\"",
        "children[0].visits[1].performer.role: must be one of social_worker, health_visitor, school_nurse, "
        "family_support_worker, personal_adviser, "
        "manager, administrator, auditor, not \"hv\""},
    {"\"in_person\"", "\"face_to_face\"",
        "children[0].visits[0].mode: must be one of in_person, video, phone, not \"face_to_face\""},
    {"\"completed\"", "true", "children[0].visits[0].outcome: must be text in quotation marks"},
    {"\"statutory_visit\"", "\"visit\"",
        "children[0].visits[0].purpose: must be one of statutory_visit, section_47, core_group, family_time, transport, "
        "return_interview, "
        "health_contact, other, not \"visit\""},
    {"\"seen_alone\", \"bedroom_seen\"", "\"alone\", \"bedroom_seen\"",
        "children[0].visits[0].sighting: must be one of not_recorded, not_seen, seen_with_others, seen_alone, not \"alone\""},
    {", \"bedroom_seen\": false", "", "children[0].visits[0].bedroom_seen: is missing"},
    {"\"where_child_lives\": true", "\"where_child_lives\": \"true\"",
        "children[0].visits[0].where_child_lives: must be true or false"},
};

std::string lineAbout(const std::string& text)
{
    std::vector<std::string> unknown;
    const auto written = evaluateDocument(builtInCatalogue(), json::parse(text).value(), unknown);
    return written.has_value() ? "none" : written.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bad_documents)

BOOST_AUTO_TEST_CASE(the_document_the_others_are_made_from_is_good)
{
    BOOST_TEST(lineAbout(kGood) == "none");
}

BOOST_DATA_TEST_CASE(are_refused_with_one_line_that_names_the_place, boost::unit_test::data::make(kChanges), change)
{
    std::string text = kGood;
    const std::size_t at = text.find(change.from);
    BOOST_REQUIRE(at != std::string::npos);
    text.replace(at, change.from.size(), change.to);
    BOOST_TEST(lineAbout(text) == change.line);
}

BOOST_AUTO_TEST_CASE(a_document_is_an_object)
{
    for (const char* const text : {"[]", "7", "null", "\"as_of\""})
        BOOST_TEST(lineAbout(text) == "the document: must be an object");
}

BOOST_AUTO_TEST_SUITE_END()

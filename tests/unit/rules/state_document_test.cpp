#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "rules/evaluate_document.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

std::string answer(const std::string& text)
{
    std::vector<std::string> unknown;
    const auto written = stateDocument(json::parse(text).value(), unknown);
    return written.has_value() ? written.value().dump() : written.error().detail;
}

const std::string kGood = R"({"records": [{"record_id": "v1", "kind": "visit", "revisions": [
  {"revision_id": "a", "parents": [], "by": "author", "fields": {"sighting": "seen_alone", "occurred_on": "2026-06-01", "bedroom_seen": true}},
  {"revision_id": "b", "parents": ["a"], "by": "author", "reason": "typed wrongly", "fields": {"sighting": "not_seen", "present": null}},
  {"revision_id": "c", "parents": ["a"], "by": "manager", "reason": "told so", "fields": {"sighting": "seen_with_others", "occurred_on": "2026-05-31"}},
  {"revision_id": "d", "parents": ["a"], "by": "other", "reason": "hm", "fields": {"sighting": "seen_alone"}},
  {"revision_id": "e", "parents": ["x"], "by": "author", "reason": "late", "fields": {"minutes": 45}}]},
  {"record_id": "n1", "kind": "note", "revisions": []}]})";

struct Change {
    std::string from;
    std::string to;
    std::string line;
};
std::ostream& operator<<(std::ostream& stream, const Change& change)
{
    return stream << change.from << " -> " << change.to;
}

const Change kChanges[] = {
    {"\"records\"", "\"record\"", "records: is missing"},
    {"\"n1\"", "\"v1\"", "records[1].record_id: another record has the id \"v1\""},
    {"\"visit\"", "\"plan\"", "records[0].kind: must be one of visit, note, child, not \"plan\""},
    {"\"revisions\": []", "\"revisions\": {}", "records[1].revisions: must be an array"},
    {"\"parents\": [], ", "", "records[0].revisions[0].parents: is missing"},
    {"[\"a\"]", "[1]", "records[0].revisions[1].parents[0]: must be text in quotation marks"},
    {"\"author\"", "\"me\"", "records[0].revisions[0].by: must be one of author, manager, other, not \"me\""},
    {"\"typed wrongly\"", "1", "records[0].revisions[1].reason: must be text in quotation marks"},
    {"{\"minutes\": 45}", "45", "records[0].revisions[4].fields: must be an object"},
    {"45", "[45]", "records[0].revisions[4].fields.minutes: must be text, a number, true, false or null"},
    {"\"bedroom_seen\": true", "\"struck\": \"true\"", "records[0].revisions[0].fields.struck: must be true or false"},
    {"\"bedroom_seen\": true", "\"struck\": null", "records[0].revisions[0].fields.struck: must be true or false"},
    {"45", "{}", "records[0].revisions[4].fields.minutes: must be text, a number, true, false or null"},
    {"\"revision_id\": \"b\"", "\"revision_id\": \"a\"",
        "records[0].revisions: the revision \"a\" comes twice with different content"},
    {"\"parents\": []", "\"parents\": [\"b\"]", "records[0].revisions: the revision \"a\" is its own ancestor"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(state_document)

BOOST_AUTO_TEST_CASE(writes_exactly_what_its_description_says)
{
    BOOST_TEST(answer(kGood)
        == R"({"records":[{"record_id":"v1","kind":"visit","heads":["b","c"],"quarantined":["d"],"held":["e"],)"
           R"("fields":{"bedroom_seen":true,"occurred_on":"2026-05-31","present":null},"disputed":{"sighting":["not_seen","seen_with_others"]},)"
           R"("counts_as":{"sighting":"not_seen"},"credits_if_all_credit":true,"credits_nothing":false},)"
           R"({"record_id":"n1","kind":"note","heads":[],"quarantined":[],"held":[],"fields":{},"disputed":{},"counts_as":{},)"
           R"("credits_if_all_credit":false,"credits_nothing":false}]})");
}

BOOST_DATA_TEST_CASE(refuses_with_one_line_that_names_the_place, boost::unit_test::data::make(kChanges), change)
{
    std::string text = kGood;
    const std::size_t at = text.find(change.from);
    BOOST_REQUIRE(at != std::string::npos);
    text.replace(at, change.from.size(), change.to);
    BOOST_TEST(answer(text) == change.line);
}

BOOST_AUTO_TEST_CASE(only_a_visit_can_be_struck_out)
{
    const std::string written = answer(R"({"records": [{"record_id": "c1", "kind": "child", "revisions": [
        {"revision_id": "a", "parents": [], "by": "author", "fields": {"struck": "twice"}}]}]})");
    BOOST_TEST(written.find(R"("fields":{"struck":"twice"})") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

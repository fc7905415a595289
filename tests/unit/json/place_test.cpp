#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "json/reader.h"

using namespace sightline;

namespace {

const json::Json kDocument =
    json::parse(R"({"name": "x", "on": true, "n": 7, "half": 0.5, "big": 18446744073709551615, "day": "2026-06-04",
    "at": "2026-06-04T14:10:00Z", "nothing": null, "list": [{"sighting": "seen"}, {"sighting": "seen_alone"}]})")
        .value();

using Ask = void (*)(const json::Place&);

struct Question {
    const char* answer;
    Ask ask;
};
std::ostream& operator<<(std::ostream& stream, const Question& question)
{
    return stream << question.answer;
}

const Question kQuestions[] = {
    {"none", [](const json::Place& p) { (void)p.member("name").text(); }},
    {"none", [](const json::Place& p) { (void)p.member("list").items()[1].member("sighting").word<Sighting>(); }},
    {"none", [](const json::Place& p) { (void)p.itemsOf("absent"); }},
    {"none", [](const json::Place& p) { (void)p.itemsOf("nothing"); }},
    {"none", [](const json::Place& p) { (void)p.member("n").integer(7, 7); }},
    {"absent: is missing", [](const json::Place& p) { (void)p.member("absent"); }},
    {"nothing: is missing", [](const json::Place& p) { (void)p.member("nothing"); }},
    {"list[0].n: is missing", [](const json::Place& p) { (void)p.member("list").items()[0].member("n"); }},
    {"list[0].sighting: must be one of not_recorded, not_seen, seen_with_others, seen_alone, not \"seen\"",
        [](const json::Place& p) { (void)p.member("list").items()[0].member("sighting").word<Sighting>(); }},
    {"n: must be text in quotation marks", [](const json::Place& p) { (void)p.member("n").text(); }},
    {"name: must be true or false", [](const json::Place& p) { (void)p.member("name").boolean(); }},
    {"n: must be a whole number from 1 to 6", [](const json::Place& p) { (void)p.member("n").integer(1, 6); }},
    {"n: must be a whole number from 8 to 9", [](const json::Place& p) { (void)p.member("n").integer(8, 9); }},
    {"half: must be a whole number from 0 to 9", [](const json::Place& p) { (void)p.member("half").integer(0, 9); }},
    {"big: must be a whole number from -9 to 9", [](const json::Place& p) { (void)p.member("big").integer(-9, 9); }},
    {"name: must be a day that exists, written YYYY-MM-DD", [](const json::Place& p) { (void)p.member("name").date(); }},
    {"n: must be a day that exists, written YYYY-MM-DD", [](const json::Place& p) { (void)p.member("n").date(); }},
    {"day: must be a moment that exists, written like 2026-06-04T14:10:00Z",
        [](const json::Place& p) { (void)p.member("day").instant(); }},
    {"name: must be an array", [](const json::Place& p) { (void)p.member("name").items(); }},
    {"list: must be an object", [](const json::Place& p) { (void)p.member("list").has("x"); }},
    {"list: must be an object", [](const json::Place& p) { p.member("list").expectMembers({}); }},
    {"the document: is wrong", [](const json::Place& p) { p.fail("is wrong"); }},
};

} // namespace

BOOST_AUTO_TEST_SUITE(place)

BOOST_DATA_TEST_CASE(every_complaint_names_its_place, boost::unit_test::data::make(kQuestions), question)
{
    const Result<int> answer = json::read([&] {
        question.ask(json::Place{kDocument, {}});
        return 1;
    });
    BOOST_TEST((answer.has_value() ? "none" : answer.error().detail) == question.answer);
}

BOOST_AUTO_TEST_CASE(members_that_nobody_asked_for_are_collected_with_their_place)
{
    std::vector<std::string> unknown;
    const json::Place root{kDocument, {}, &unknown};
    root.expectMembers({"name", "on", "n", "half", "big", "day", "at", "list"});
    for (const json::Place& item : root.itemsOf("list")) item.expectMembers({});
    const std::vector<std::string> expected{"nothing", "list[0].sighting", "list[1].sighting"};
    BOOST_TEST(unknown == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(null_is_the_same_as_absent)
{
    const json::Place root{kDocument, {}};
    BOOST_TEST(!root.has("nothing"));
    BOOST_TEST(!root.has("absent"));
    BOOST_TEST(!root.optionalMember("nothing").has_value());
    BOOST_TEST(root.has("name"));
}

BOOST_AUTO_TEST_CASE(values_are_read_as_they_are)
{
    const json::Place root{kDocument, {}};
    BOOST_TEST(root.member("name").text() == "x");
    BOOST_TEST(root.member("on").boolean());
    BOOST_TEST(root.member("n").integer(0, 9) == 7);
    BOOST_TEST(root.member("day").date().toString() == "2026-06-04");
    BOOST_TEST(toText(root.member("at").instant()) == "2026-06-04T14:10:00Z");
}

BOOST_AUTO_TEST_SUITE_END()

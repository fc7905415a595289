#include <boost/test/unit_test.hpp>

#include "cli/child_documents.h"

using namespace sightline;

namespace {

struct ReadChild {
    std::optional<Child> child;
    std::string problem;
    std::vector<std::string> unknown;
};

ReadChild readText(const char* text)
{
    ReadChild outcome;
    const auto document = json::parse(text);
    BOOST_REQUIRE(document.has_value());
    const auto child = json::read([&] {
        return server::cli::readChild(json::Place{document.value(), {}, &outcome.unknown}, *CivilDate::parse("2026-06-04"));
    });
    if (child.has_value())
        outcome.child = child.value();
    else
        outcome.problem = child.error().detail;
    return outcome;
}

} // namespace

BOOST_AUTO_TEST_SUITE(child_documents)

BOOST_AUTO_TEST_CASE(a_child_is_read_with_everything_that_is_known)
{
    const auto read = readText(R"({"local_id": "77", "given_name": "Ali", "family_name": "Khan", "date_of_birth": "2015-03-01",
        "address": "1 Elm Row", "household": "h1", "known_as": "Al", "language": "Urdu", "communication_needs": "Makaton",
        "alerts": ["Two workers to visit"], "people": ["Amira Khan – mother", "Sam – lodger"]})");
    BOOST_TEST_REQUIRE(read.child.has_value());
    BOOST_TEST(read.child->displayName() == "Ali Khan");
    BOOST_TEST(read.child->communication_needs.value() == "Makaton");
    BOOST_TEST(read.child->alerts.at(0) == "Two workers to visit");
    BOOST_TEST(read.child->people.size() == 2U);
    BOOST_TEST(read.unknown.empty());
}

BOOST_AUTO_TEST_CASE(a_member_that_is_not_known_is_told_but_stops_nothing)
{
    const auto read = readText(R"({"local_id": "77", "date_of_birth": "2015-03-01", "shoe_size": 4})");
    BOOST_TEST(read.child.has_value());
    BOOST_TEST(read.unknown == std::vector<std::string>{"shoe_size"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named)
{
    const std::vector<std::pair<const char*, const char*>> cases{
        {R"({"local_id": "7"})", "date_of_birth"},
        {R"({"date_of_birth": "2015-03-01"})", "local_id"},
        {R"({"local_id": "7", "date_of_birth": "2015-02-30"})", "date_of_birth: "},
        {R"({"local_id": "7", "date_of_birth": "2026-06-05"})", "future"},
        {R"({"local_id": "7", "date_of_birth": "2015-03-01", "expected_date_of_birth": "2026-09-01"})",
            "expected_date_of_birth: "},
        {R"({"local_id": 7, "date_of_birth": "2015-03-01"})", "local_id: must be text"},
        {R"([])", "object"},
    };
    for (const auto& [text, place] : cases) BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(readText(text).problem.find(place) != std::string::npos);
        }
}

BOOST_AUTO_TEST_SUITE_END()

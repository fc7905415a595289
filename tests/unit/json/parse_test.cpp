#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "json/reader.h"

using namespace sightline;

namespace {

struct Bad {
    std::string text;
    std::string complaint;
};
std::ostream& operator<<(std::ostream& stream, const Bad& bad)
{
    return stream << bad.text.substr(0, 40);
}

const Bad kBad[] = {
    {"", "line 1, column 1: not valid JSON: it ends too early"},
    {"{\"a\": 1", "line 1, column 7: not valid JSON: it ends too early"},
    {"{\"a\": 1,\n \"b\": tru}", "line 2, column 10: not valid JSON"},
    {"{\"a\": 1} x", "line 1, column 10: not valid JSON"},
    {"{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "line 3, column 4: the member \"a\" is there twice"},
    {"[{\"\xc3\xa9\": 1, \"\xc3\xa9\": 2}]", "line 1, column 13: the member \"\xc3\xa9\" is there twice"},
    {"[1, 2,]", "line 1, column 7: not valid JSON"},
    {"[1e999]", "line 1, column 7: the number 1e999 is too large"},
    {"{'a': 1}", "line 1, column 2: not valid JSON"},
    {"{\"a\": \"\xff\"}", "line 1, column 8: not valid JSON"},
    {std::string(65, '['), "line 1, column 65: more than 64 levels deep"},
};

std::string complaintAbout(const std::string& text)
{
    const auto parsed = json::parse(text);
    return parsed.has_value() ? "none" : parsed.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(parse)

BOOST_DATA_TEST_CASE(names_the_place_of_what_is_wrong, boost::unit_test::data::make(kBad), bad)
{
    BOOST_TEST(complaintAbout(bad.text) == bad.complaint);
}

BOOST_AUTO_TEST_CASE(keeps_the_order_of_the_members)
{
    const std::string text = R"({"b":1,"a":[true,false,null,-2,2.5,"x"],"c":{"z":{},"y":[]}})";
    BOOST_TEST(json::parse(text).value().dump() == text);
}

BOOST_AUTO_TEST_CASE(a_value_by_itself_is_a_document)
{
    BOOST_TEST(json::parse(" 7 ").value().dump() == "7");
    BOOST_TEST(json::parse(std::string(64, '[') + std::string(64, ']')).has_value());
}

BOOST_AUTO_TEST_CASE(finds_a_member_twice_in_a_large_object)
{
    std::string text = "{";
    for (int i = 0; i < 5000; ++i) text += "\"m" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    BOOST_TEST(json::parse(text + "\"n\":0}").value().size() == 5001u);
    for (const char* const twice : {"m0", "m23", "m24", "m4999"})
        BOOST_TEST(complaintAbout(text + "\"" + twice + "\":0}").ends_with("is there twice"), twice);
}

BOOST_AUTO_TEST_CASE(reads_a_file_and_says_which_one_is_missing)
{
    const auto path = std::filesystem::temp_directory_path() / ("sightline-parse-test-" + std::to_string(::getpid()));
    std::ofstream{path} << "{\"a\":[1]}";
    BOOST_TEST(json::readDocument(path.string()).value().dump() == "{\"a\":[1]}");
    std::filesystem::remove(path);

    const auto missing = json::readDocument(path.string());
    BOOST_REQUIRE(!missing.has_value());
    BOOST_TEST((missing.error().code == ErrorCode::NotFound));
    BOOST_TEST(missing.error().detail == path.string() + ": cannot be opened");
}

BOOST_AUTO_TEST_SUITE_END()

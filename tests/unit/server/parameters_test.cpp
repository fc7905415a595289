#include <boost/test/unit_test.hpp>

#include "http/parameters.h"

using namespace sightline;
using namespace sightline::server::http;

namespace {

Request formOf(std::string body)
{
    Request request{"POST", "/", {}, {}, std::move(body)};
    request.headers["content-type"] = "application/x-www-form-urlencoded; charset=UTF-8";
    return request;
}

Request withCookies(std::string cookies)
{
    Request request{"GET", "/", {}, {}, {}};
    request.headers["cookie"] = std::move(cookies);
    return request;
}

} // namespace

BOOST_AUTO_TEST_SUITE(parameters)

BOOST_AUTO_TEST_CASE(a_query_is_decoded_and_encoded_again)
{
    const auto query = Parameters::parse("team=North+%26+East&as_of=2026-06-04&x&team2=%zz%4&&=y");
    BOOST_TEST(query.given("team").value() == "North & East");
    BOOST_TEST(query.given("team2").value() == "%zz%4");
    BOOST_TEST(!query.given("x").has_value());
    BOOST_TEST(query.has("x"));
    BOOST_TEST(!query.given("missing").has_value());
    for (const std::string text : {"North & East", "Æ=+%", ""})
        BOOST_TEST(Parameters::parse("t=" + encoded(text)).given("t").value_or("") == text);
    BOOST_TEST(query.without("team").with("as_of", "2026-06-05").toQuery() == "team2=%25zz%254&=y&as_of=2026-06-05");
}

BOOST_AUTO_TEST_CASE(of_a_field_that_is_there_several_times_all_are_kept_and_the_last_is_the_one)
{
    const auto form = readForm(formOf("row=1&row=&row=3"));
    BOOST_TEST_REQUIRE(form.has_value());
    BOOST_TEST(form.value().given("row").value() == "3");
    BOOST_TEST(form.value().all("row") == (std::vector<std::string>{"1", "", "3"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_form_that_is_none_is_refused)
{
    Request json = formOf("{}");
    json.headers["content-type"] = "application/json";
    BOOST_TEST(!readForm(json).has_value());
    BOOST_TEST(!readForm(formOf("name=%ff%fe")).has_value());
    BOOST_TEST(!readForm(formOf("name=a%00b")).has_value());
    BOOST_TEST(!readForm(formOf(std::string(5000, '&'))).has_value());
    BOOST_TEST(readForm(formOf("name=Si%C3%A2n")).has_value());
}

BOOST_AUTO_TEST_CASE(a_cookie_that_is_there_twice_is_nobodys)
{
    BOOST_TEST(cookie(withCookies("a=1; __Host-b=xyz=; c=3"), "__Host-b").value() == "xyz=");
    BOOST_TEST(!cookie(withCookies("a=1; b=2; b=3"), "b").has_value());
    BOOST_TEST(!cookie(withCookies("ab=1"), "b").has_value());
    BOOST_TEST(!cookie(Request{"GET", "/", {}, {}, {}}, "b").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "http/problem.h"

using namespace sightline::server::http;
using sightline::Error;
using sightline::ErrorCode;

BOOST_AUTO_TEST_SUITE(problem_json)

BOOST_AUTO_TEST_CASE(an_error_says_its_code_status_and_detail)
{
    const Response response = problem(Error{ErrorCode::InvalidInput, "groups: more than 512"});
    BOOST_TEST(response.status == 400);
    BOOST_TEST(response.content_type == "application/problem+json");
    const auto body = nlohmann::json::parse(response.body);
    BOOST_TEST(body["type"] == "invalid_input");
    BOOST_TEST(body["status"] == 400);
    BOOST_TEST(body["detail"] == "groups: more than 512");
}

BOOST_AUTO_TEST_CASE(who_is_not_signed_in_is_told_how)
{
    BOOST_TEST(problem(Error{ErrorCode::NotAuthorised, "x"}).headers.at("www-authenticate") == "Bearer");
}

BOOST_AUTO_TEST_CASE(who_comes_at_a_busy_time_is_told_when_to_come_again)
{
    const Response response = problem(Error{ErrorCode::StorageBusy, "x"});
    BOOST_TEST(response.status == 503);
    BOOST_TEST(response.headers.contains("retry-after"));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_our_own_disk_stays_in_our_log)
{
    const Response response = problem(Error{ErrorCode::StorageDamaged, "row 17 cannot be read"});
    BOOST_TEST(response.status == 500);
    BOOST_TEST(response.body.find("row 17") == std::string::npos);
    BOOST_TEST(response.note == "row 17 cannot be read");
}

BOOST_AUTO_TEST_CASE(only_lost_history_is_a_409)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        BOOST_TEST((toHttpStatus(code) == 409) == (code == ErrorCode::HistoryDiverged));
        BOOST_TEST(toHttpStatus(code) >= 400);
    }
}

BOOST_AUTO_TEST_SUITE_END()

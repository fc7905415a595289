#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include "http/router.h"

using namespace sightline::server::http;

namespace {

const Router kRouter{{
    {"GET", "/a",
        [](const Request&) {
            return Response{200, "text/plain", "a", {}, {}};
        }},
    {"POST", "/a",
        [](const Request& request) {
            return Response{201, "text/plain", request.body, {}, {}};
        }},
    {"POST", "/b", [](const Request&) -> Response { throw std::runtime_error{"Ali Khan"}; }},
}};

Response ask(const char* method, const char* path)
{
    return kRouter.answer({method, path, "", {}, "body"});
}

} // namespace

BOOST_AUTO_TEST_SUITE(router)

BOOST_AUTO_TEST_CASE(method_and_path_decide)
{
    BOOST_TEST(ask("GET", "/a").body == "a");
    BOOST_TEST(ask("POST", "/a").body == "body");
}

BOOST_AUTO_TEST_CASE(an_unknown_path_is_404_whatever_is_done_to_it)
{
    for (const char* path : {"/", "", "/a/", "//a", "/A", "/a%00", "/%61", "/a/../a", "/v1/sync"}) {
        const Response response = ask("GET", path);
        BOOST_TEST(response.status == 404);
        BOOST_TEST(response.content_type == "application/problem+json");
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_method_is_405_and_names_the_right_ones)
{
    BOOST_TEST(ask("DELETE", "/a").status == 405);
    BOOST_TEST(ask("DELETE", "/a").headers.at("allow") == "GET, HEAD, POST");
    BOOST_TEST(ask("GET", "/b").headers.at("allow") == "POST");
    BOOST_TEST(ask("get", "/a").status == 405);
}

BOOST_AUTO_TEST_CASE(head_is_get_without_its_body)
{
    BOOST_TEST(ask("HEAD", "/a").status == 200);
    BOOST_TEST(ask("HEAD", "/a").body.empty());
    BOOST_TEST(ask("HEAD", "/b").status == 405);
}

BOOST_AUTO_TEST_CASE(an_endpoint_that_throws_is_a_500_that_tells_nothing)
{
    const Response response = ask("POST", "/b");
    BOOST_TEST(response.status == 500);
    BOOST_TEST((response.body + response.note).find("Ali") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_log_never_holds_an_address_that_somebody_made_up)
{
    BOOST_TEST(kRouter.nameForLog({"GET", "/a", "", {}, ""}) == "/a");
    BOOST_TEST(kRouter.nameForLog({"GET", "/children/ali-khan", "", {}, ""}) == "other");
}

BOOST_AUTO_TEST_SUITE_END()

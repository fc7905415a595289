#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "http/sync_routes.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

using namespace sightline::server;
namespace wire = sightline::wire;

namespace {

struct ServerWorld {
    sightline::test::TemporaryFolder folder;
    sightline::test::FakeClock clock;
    bool sodium = sightline::crypto::ready();
    Authority authority = Authority::init(folder.file("authority"), "Testshire", clock).value();
    SyncService service{authority, clock};
    Sessions sessions{authority, clock};
    http::Router router{http::syncRoutes(service, sessions)};

    http::Response post(
        const std::string& path, const std::string& body, http::Headers headers = {{"content-type", "application/x-protobuf"}})
    {
        return router.answer({"POST", path, "", std::move(headers), body});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sync_routes, ServerWorld)

BOOST_AUTO_TEST_CASE(another_content_type_is_refused)
{
    BOOST_TEST(post("/v1/enrol", "", {}).status == 415);
    BOOST_TEST(post("/v1/enrol", "{}", {{"content-type", "application/json"}}).status == 415);
    BOOST_TEST(post("/v1/session/challenge", "", {{"content-type", "Application/X-Protobuf; charset=x"}}).status == 200);
}

BOOST_AUTO_TEST_CASE(what_is_no_message_is_refused_by_its_name)
{
    const http::Response response = post("/v1/session", "\xff\xff\xff garbage");
    BOOST_TEST(response.status == 400);
    BOOST_TEST(response.body.find("SessionRequest") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_syncs_without_a_session)
{
    for (const char* header : {"", "Bearer ", "Bearer 0000", "Basic YTpi", "bearer"}) {
        const http::Response response =
            post("/v1/sync", "", {{"content-type", "application/x-protobuf"}, {"authorization", header}});
        BOOST_TEST(response.status == 401);
        BOOST_TEST(response.headers.at("www-authenticate") == "Bearer");
    }
}

BOOST_AUTO_TEST_CASE(the_front_is_told_that_a_made_up_session_is_none)
{
    for (const char* header : {"", "Bearer ", "Bearer 0000"})
        BOOST_TEST(router.answer({"GET", "/v1/session", "", {{"authorization", header}}, ""}).status == 401);
}

BOOST_AUTO_TEST_CASE(a_challenge_is_answered_with_a_nonce)
{
    wire::ChallengeRequest request;
    request.set_device_id(std::string(16, 'x'));
    const http::Response response = post("/v1/session/challenge", request.SerializeAsString());
    wire::ChallengeResponse answer;
    BOOST_TEST(response.content_type == "application/x-protobuf");
    BOOST_TEST_REQUIRE(answer.ParseFromString(response.body));
    BOOST_TEST(answer.nonce().size() == 32u);
}

BOOST_AUTO_TEST_CASE(an_enrolment_of_another_protocol_is_told_to_update)
{
    wire::EnrolRequest request;
    request.set_protocol(999);
    const http::Response response = post("/v1/enrol", request.SerializeAsString());
    BOOST_TEST(response.status == 426);
    BOOST_TEST(nlohmann::json::parse(response.body)["type"] == "protocol_mismatch");
}

BOOST_AUTO_TEST_SUITE_END()

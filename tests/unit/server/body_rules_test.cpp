#include <boost/test/unit_test.hpp>

#include "http/body_rules.h"
#include "http/compression.h"

using namespace sightline::server::http;

namespace {

Request post(Headers headers)
{
    return {"POST", "/v1/sync", "", std::move(headers), ""};
}

int refusal(const Request& request)
{
    const auto expected = expectedBody(request);
    const auto* response = std::get_if<Response>(&expected);
    return response == nullptr ? 0 : response->status;
}

Request packed(std::string body)
{
    Request request = post({{"content-encoding", "zstd"}});
    request.body = std::move(body);
    return request;
}

} // namespace

BOOST_AUTO_TEST_SUITE(body_rules)

BOOST_AUTO_TEST_CASE(a_post_must_say_how_long_it_is)
{
    BOOST_TEST(refusal(post({})) == 411);
}

BOOST_AUTO_TEST_CASE(a_get_needs_no_body)
{
    BOOST_TEST(refusal({"GET", "/healthz", "", {}, ""}) == 0);
}

BOOST_AUTO_TEST_CASE(chunks_are_refused_even_with_a_length)
{
    BOOST_TEST(refusal(post({{"transfer-encoding", "chunked"}})) == 411);
    BOOST_TEST(refusal(post({{"transfer-encoding", "chunked"}, {"content-length", "5"}})) == 411);
}

BOOST_AUTO_TEST_CASE(a_length_that_can_be_read_two_ways_is_refused)
{
    for (const char* length : {"5, 5", "5, 6", "-1", "+5", "0x5", "", "5 5", "five"}) {
        BOOST_TEST_CONTEXT(length)
        {
            BOOST_TEST(refusal(post({{"content-length", length}})) == 400);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_body_over_the_limit_is_refused_by_its_length_alone)
{
    BOOST_TEST(refusal(post({{"content-length", std::to_string(kBodyBytesMax)}})) == 0);
    BOOST_TEST(refusal(post({{"content-length", std::to_string(kBodyBytesMax + 1)}})) == 413);
    BOOST_TEST(refusal(post({{"content-length", "99999999999999999999999999"}})) == 413);
}

BOOST_AUTO_TEST_CASE(a_body_that_was_cut_short_is_refused)
{
    Request request = post({});
    request.body = "four";
    BOOST_TEST(unpackBody(request, 5)->status == 400);
    BOOST_TEST(!unpackBody(request, 4).has_value());
}

BOOST_AUTO_TEST_CASE(a_packed_body_is_unpacked)
{
    const std::string plain(100'000, 'a');
    Request request = packed(compress(plain));
    BOOST_TEST(!unpackBody(request, request.body.size()).has_value());
    BOOST_TEST((request.body == plain));
}

BOOST_AUTO_TEST_CASE(a_bomb_is_stopped_at_the_limit)
{
    Request request = packed(compress(std::string(kUnpackedBytesMax + 1, '\0')));
    BOOST_TEST(request.body.size() < 2000u);
    BOOST_TEST(unpackBody(request, request.body.size())->status == 413);
}

BOOST_AUTO_TEST_CASE(what_is_not_one_whole_frame_is_refused)
{
    const std::string whole = compress("a visit");
    for (const std::string& body :
        {std::string{"garbage"}, std::string{}, whole.substr(0, whole.size() - 1), whole + "x", whole + whole}) {
        Request request = packed(body);
        BOOST_TEST_REQUIRE(unpackBody(request, request.body.size()).has_value());
        BOOST_TEST(unpackBody(request, request.body.size())->status == 400);
    }
}

BOOST_AUTO_TEST_CASE(another_encoding_is_refused)
{
    Request request = post({{"content-encoding", "gzip"}});
    BOOST_TEST(unpackBody(request, 0)->status == 415);
}

BOOST_AUTO_TEST_CASE(an_answer_is_packed_only_for_those_who_can_read_it)
{
    const auto encodingFor = [](const char* accepted, std::size_t size) {
        Response response{200, "text/plain", std::string(size, 'a'), {}, {}};
        packAnswer({"GET", "/", "", {{"accept-encoding", accepted}}, ""}, response);
        return response.headers.contains("content-encoding") ? response.headers["content-encoding"] : std::string{"none"};
    };
    BOOST_TEST(encodingFor("gzip, ZSTD;q=0.5", 5000) == "zstd");
    BOOST_TEST(encodingFor("zstd", kPackAbove) == "none");
    BOOST_TEST(encodingFor("gzip, br", 5000) == "none");
    BOOST_TEST(encodingFor("zstd;q=0", 5000) == "none");
    BOOST_TEST(encodingFor("zstd;q=0.000", 5000) == "none");
}

BOOST_AUTO_TEST_SUITE_END()

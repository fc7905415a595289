#include <boost/test/unit_test.hpp>

#include "http/listen_address.h"

using namespace sightline::server::http;

BOOST_AUTO_TEST_SUITE(listen_address)

BOOST_AUTO_TEST_CASE(this_machine_is_accepted)
{
    BOOST_TEST(parseListenAddress("127.0.0.1:8480").value().url() == "http://127.0.0.1:8480/");
    BOOST_TEST(parseListenAddress("127.255.0.9:1").value().host == "127.255.0.9");
    BOOST_TEST(parseListenAddress("[::1]:65535").value().url() == "http://[::1]:65535/");
    BOOST_TEST(parseListenAddress("localhost:8480").value().host == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(every_other_address_is_refused)
{
    for (const char* text : {"0.0.0.0:8480", "[::]:8480", "192.168.1.4:8480", "10.0.0.1:80", "example.org:80",
             "127.0.0.1.example.org:80", "127.0.0:80", "127.1:80", "127.0.0.256:80", "128.0.0.1:80", "*:80", ":80", "::1:80",
             "LOCALHOST.evil:80", "2130706433:80", "[::ffff:127.0.0.1]:80", "127.0.0.1 :80"})
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!parseListenAddress(text).has_value());
        }
}

BOOST_AUTO_TEST_CASE(a_port_is_needed_and_must_be_one)
{
    for (const char* text :
        {"127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:8480x", "127.0.0.1:-1", "", "[::1]"})
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!parseListenAddress(text).has_value());
        }
}

BOOST_AUTO_TEST_CASE(a_host_header_names_this_machine_with_or_without_a_port)
{
    for (const char* host : {"127.0.0.1", "127.0.0.1:8480", "localhost", "localhost:80", "[::1]", "[::1]:8480"})
        BOOST_TEST(isLoopbackHost(host));
    for (const char* host :
        {"", "sightline.example.org", "evil.example:8480", "127.0.0.1.evil.example", "localhost.evil.example"})
        BOOST_TEST(!isLoopbackHost(host));
}

BOOST_AUTO_TEST_SUITE_END()

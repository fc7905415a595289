#include <boost/test/unit_test.hpp>

#include "access/expiring.h"

using namespace std::chrono_literals;
using sightline::server::Expiring;

BOOST_AUTO_TEST_SUITE(expiring)

BOOST_AUTO_TEST_CASE(a_value_is_there_until_its_time_is_over)
{
    Expiring<int> values{10s, 5};
    values.put("a", 1, 100s);
    BOOST_TEST(values.find("a", 109s) != nullptr);
    BOOST_TEST(values.find("a", 110s) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_value_is_taken_once)
{
    Expiring<int> values{10s, 5};
    values.put("a", 1, 0s);
    BOOST_TEST(values.take("a", 1s).value() == 1);
    BOOST_TEST(!values.take("a", 1s).has_value());
}

BOOST_AUTO_TEST_CASE(an_old_value_cannot_be_taken)
{
    Expiring<int> values{10s, 5};
    values.put("a", 1, 0s);
    BOOST_TEST(!values.take("a", 10s).has_value());
}

BOOST_AUTO_TEST_CASE(there_are_never_more_than_were_allowed_and_the_oldest_goes)
{
    Expiring<int> values{10s, 3};
    for (int i = 0; i < 100; ++i) values.put(std::to_string(i), i, 0s);
    BOOST_TEST(values.size() == 3u);
    BOOST_TEST(values.find("96", 0s) == nullptr);
    BOOST_TEST(values.find("99", 0s) != nullptr);
}

BOOST_AUTO_TEST_CASE(what_is_over_is_forgotten_when_something_new_comes)
{
    Expiring<int> values{10s, 100};
    for (int i = 0; i < 50; ++i) values.put(std::to_string(i), i, 0s);
    values.put("new", 1, 20s);
    BOOST_TEST(values.size() == 1u);
}

BOOST_AUTO_TEST_CASE(places_of_taken_values_are_given_free)
{
    Expiring<int> values{10s, 3};
    for (int i = 0; i < 1000; ++i) {
        values.put(std::to_string(i), i, 0s);
        BOOST_TEST_REQUIRE(values.take(std::to_string(i), 0s).has_value());
    }
    BOOST_TEST(values.size() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "access/address_budget.h"

using namespace sightline;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(address_budget)

BOOST_AUTO_TEST_CASE(so_many_at_once_and_then_one_every_so_often)
{
    server::AddressBudget budget{3, 2s};
    for (int n = 0; n < 3; ++n) BOOST_TEST(budget.spend("192.0.2.1", 100s).count() == 0);
    BOOST_TEST((budget.spend("192.0.2.1", 100s) == 2s));
    BOOST_TEST(budget.spend("192.0.2.2", 100s).count() == 0);
    BOOST_TEST((budget.spend("192.0.2.1", 101s) == 1s));
    BOOST_TEST(budget.spend("192.0.2.1", 102s).count() == 0);
    BOOST_TEST((budget.spend("192.0.2.1", 102s) == 2s));
    for (int n = 0; n < 3; ++n) BOOST_TEST(budget.spend("192.0.2.1", 200s).count() == 0);
    BOOST_TEST(budget.spend("192.0.2.1", 200s).count() > 0);
}

BOOST_AUTO_TEST_CASE(what_is_given_back_can_be_spent_again)
{
    server::AddressBudget budget{1, 2s};
    for (int n = 0; n < 50; ++n) {
        BOOST_TEST(budget.spend("192.0.2.1", 100s).count() == 0);
        budget.giveBack("192.0.2.1");
    }
    budget.giveBack("192.0.2.1"); // More than was spent makes nobody richer later.
    budget.giveBack("192.0.2.2");
    BOOST_TEST(budget.spend("192.0.2.1", 100s).count() == 0);
    BOOST_TEST((budget.spend("192.0.2.1", 100s) == 2s));
}

BOOST_AUTO_TEST_CASE(a_network_of_IPv6_is_one_and_IPv4_within_IPv6_is_not)
{
    server::AddressBudget budget{1, 2s};
    BOOST_TEST(budget.spend("2001:db8:0:1::1", 100s).count() == 0);
    BOOST_TEST(budget.spend("2001:db8:0:1:ffff::2", 100s).count() > 0);
    BOOST_TEST(budget.spend("2001:db8:0:2::1", 100s).count() == 0);
    BOOST_TEST(budget.spend("::ffff:192.0.2.1", 100s).count() == 0);
    BOOST_TEST(budget.spend("::ffff:192.0.2.2", 100s).count() == 0);
}

BOOST_AUTO_TEST_CASE(whoever_comes_from_everywhere_does_not_make_one_address_free_again)
{
    server::AddressBudget budget{2, 2s};
    for (int n = 0; n < 2; ++n) BOOST_TEST(budget.spend("192.0.2.1", 100s).count() == 0);
    for (int n = 0; n < 20'100; ++n) (void)budget.spend("stranger " + std::to_string(n), 100s);
    BOOST_TEST(budget.spend("192.0.2.1", 100s).count() > 0);
}

BOOST_AUTO_TEST_SUITE_END()

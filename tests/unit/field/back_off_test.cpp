#include <boost/test/unit_test.hpp>

#include "transport/back_off.h"

using namespace sightline::mobile;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kLow = 0;
constexpr std::uint32_t kHigh = 0xFFFFFFFF;

} // namespace

BOOST_AUTO_TEST_SUITE(back_off)

BOOST_AUTO_TEST_CASE(the_wait_doubles_up_to_five_minutes_and_the_dice_decide_between_half_and_whole)
{
    std::chrono::milliseconds whole = 10s;
    for (int failures = 1; failures <= 200; ++failures) {
        BOOST_TEST((waitBeforeRetry(failures, std::nullopt, kLow) == whole / 2));
        BOOST_TEST((waitBeforeRetry(failures, std::nullopt, kHigh) <= whole));
        BOOST_TEST((waitBeforeRetry(failures, std::nullopt, kHigh) >= whole - 1ms));
        whole = std::min<std::chrono::milliseconds>(whole * 2, 5min);
    }
    BOOST_TEST((waitBeforeRetry(2'000'000'000, std::nullopt, kLow) == 150s));
    BOOST_TEST((waitBeforeRetry(0, std::nullopt, kLow) == 5s));
}

BOOST_AUTO_TEST_CASE(nobody_comes_sooner_than_the_server_asked_nor_all_at_once)
{
    BOOST_TEST((waitBeforeRetry(1, 120s, kLow) == 120s));
    BOOST_TEST((waitBeforeRetry(1, 120s, kHigh) > 149s));
    BOOST_TEST((waitBeforeRetry(1, 120s, kHigh) <= 150s));
    BOOST_TEST((waitBeforeRetry(9, 1s, kLow) == 150s));
    BOOST_TEST((waitBeforeRetry(1, 9'000'000s, kLow) == 1h));
    BOOST_TEST((waitBeforeRetry(1, -5s, kLow) == 5s));
}

BOOST_AUTO_TEST_CASE(retry_after_is_read_in_seconds_and_a_date_says_nothing)
{
    BOOST_TEST((readRetryAfter("5") == 5s));
    BOOST_TEST((readRetryAfter("0") == 0s));
    BOOST_TEST((readRetryAfter("86400") == 1h));
    BOOST_TEST((readRetryAfter("99999999999999999999999") == 1h));
    for (const char* none : {"", "-1", "5 ", "5s", "soon", "Wed, 21 Oct 2026 07:28:00 GMT"})
        BOOST_TEST(!readRetryAfter(none).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

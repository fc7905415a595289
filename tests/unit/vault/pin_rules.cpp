#include <boost/test/unit_test.hpp>

#include "vault/vault.h"

using namespace sightline;

BOOST_AUTO_TEST_SUITE(pin_rules)

BOOST_AUTO_TEST_CASE(a_new_pin_or_passphrase_that_is_not_easily_guessed_is_taken)
{
    for (const char* pin : {"402851", "112233", "1234567801", "135790", "correct horse", "plum-tree", "ŵŷâêîôûá"}) {
        BOOST_TEST(vault::checkNewPin(pin).has_value(), pin);
    }
}

BOOST_AUTO_TEST_CASE(one_that_is_short_repeated_or_a_run_is_refused_with_the_reason)
{
    const std::pair<std::string, std::string> refused[] = {{"", "Enter a PIN"}, {"40285", "at least 6 digits"},
        {"short", "at least 8 characters"}, {"40285a", "at least 8 characters"}, {"ŵŷâêîôû", "at least 8 characters"},
        {"000000", "again and again"}, {"aaaaaaaa", "again and again"}, {"123456", "run"}, {"987654", "run"}, {"678901", "run"},
        {"210987", "run"}, {std::string(1025, '7') + "1", "too long"}};
    for (const auto& [pin, why] : refused) {
        const auto checked = vault::checkNewPin(pin);
        BOOST_REQUIRE_MESSAGE(!checked.has_value(), pin);
        BOOST_TEST((checked.error().code == ErrorCode::InvalidInput));
        BOOST_TEST(checked.error().detail.find(why) != std::string::npos, pin << ": " << checked.error().detail);
        if (pin.size() > 5)
            BOOST_TEST((pin == "123456" || checked.error().detail.find(pin) == std::string::npos)); // Not shown on.
    }
}

BOOST_AUTO_TEST_SUITE_END()

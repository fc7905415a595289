#include <boost/test/unit_test.hpp>

#include "crypto/crypto.h"

using namespace sightline;

BOOST_AUTO_TEST_SUITE(key_derivation)

namespace {

std::string bytes(std::string_view hex)
{
    return crypto::fromHex(hex).value();
}

constexpr crypto::Argon2Cost kCheap{1, 64};

} // namespace

BOOST_AUTO_TEST_CASE(hkdf_gives_the_first_block_of_rfc_5869_case_1)
{
    const crypto::Secret key =
        crypto::deriveKey(std::string(22, '\x0b'), bytes("000102030405060708090a0b0c"), bytes("f0f1f2f3f4f5f6f7f8f9"));
    BOOST_TEST(crypto::toHex(key.bytes()) == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
}

BOOST_AUTO_TEST_CASE(hkdf_gives_the_first_block_of_rfc_5869_case_3_without_salt_and_purpose)
{
    const crypto::Secret key = crypto::deriveKey(std::string(22, '\x0b'), "", "");
    BOOST_TEST(crypto::toHex(key.bytes()) == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

BOOST_AUTO_TEST_CASE(each_purpose_has_its_own_key)
{
    BOOST_TEST(crypto::deriveKey("in", "salt", "a").bytes() != crypto::deriveKey("in", "salt", "b").bytes());
}

// Computed with libargon2, the authors' own implementation (version 1.3, 1 lane, 32 bytes).
BOOST_AUTO_TEST_CASE(argon2id_agrees_with_the_reference_implementation)
{
    const auto key = crypto::argon2id("password", "somesaltsomesalt", {2, 64});
    BOOST_REQUIRE(key.has_value());
    BOOST_TEST(crypto::toHex(key.value().bytes()) == "1a98fba8e6394425c9bdc333a9c750aaf811df070f5fb4a5788e1cf4db5793a1");
}

BOOST_AUTO_TEST_CASE(argon2id_depends_on_password_salt_and_cost)
{
    const auto key = [](std::string_view password, std::string_view salt, crypto::Argon2Cost cost) {
        return std::string{crypto::argon2id(password, salt, cost).value().bytes()};
    };
    const std::string first = key("123987", "0123456789abcdef", kCheap);
    BOOST_TEST(first.size() == 32U);
    BOOST_TEST(first == key("123987", "0123456789abcdef", kCheap));
    BOOST_TEST(first != key("123988", "0123456789abcdef", kCheap));
    BOOST_TEST(first != key("123987", "0123456789abcdeg", kCheap));
    BOOST_TEST(first != key("123987", "0123456789abcdef", {2, 64}));
    BOOST_TEST(first != key("123987", "0123456789abcdef", {1, 128}));
}

BOOST_AUTO_TEST_CASE(argon2id_refuses_a_salt_or_cost_outside_its_range)
{
    const auto code = [](std::string_view salt, crypto::Argon2Cost cost) {
        return crypto::argon2id("x", salt, cost).error().code;
    };
    BOOST_TEST((code("short", kCheap) == ErrorCode::InvalidInput));
    BOOST_TEST((code("0123456789abcdef", {0, 64}) == ErrorCode::InvalidInput));
    BOOST_TEST((code("0123456789abcdef", {1, 1}) == ErrorCode::InvalidInput));
}

BOOST_AUTO_TEST_CASE(argon2id_says_so_when_there_is_not_enough_memory)
{
    const auto key = crypto::argon2id("x", "0123456789abcdef", {1, 0xFFFFFFFF});
    BOOST_REQUIRE(!key.has_value());
    BOOST_TEST((key.error().code == ErrorCode::StorageFailed));
}

BOOST_AUTO_TEST_SUITE_END()

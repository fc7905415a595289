#include <boost/test/unit_test.hpp>

#include <set>

#include "crypto/certificate_text.h"
#include "crypto/crypto.h"
#include "sync/enrol_code.h"

using namespace sightline;

BOOST_AUTO_TEST_SUITE(enrol_code)

BOOST_AUTO_TEST_CASE(what_is_read_out_is_read_in_however_it_was_typed)
{
    const std::string proof = sync::proofOfAuthority("ABCDEFGH", "a certificate");
    const std::string text = sync::toText({"ABCDEFGH", proof});
    BOOST_TEST(text.size() == 29U);
    BOOST_TEST(text.substr(0, 10) == "ABCD-EFGH-");
    std::string typed;
    for (const char c : text) typed += c == '-' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const std::string& each : {text, typed}) {
        const auto read = sync::readEnrolCode(each);
        BOOST_TEST_REQUIRE(read.has_value());
        BOOST_TEST(read->once == "ABCDEFGH");
        BOOST_TEST(read->proof == proof);
    }
    const auto misread = sync::readEnrolCode("ABCD-EFGH-oilO-ILoi-LOIL-oooo");
    BOOST_TEST_REQUIRE(misread.has_value());
    BOOST_TEST(misread->proof == "0110110110110000");
}

BOOST_AUTO_TEST_CASE(a_code_for_a_server_on_this_machine_has_no_proof)
{
    const auto read = sync::readEnrolCode("abcd-efgh");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->proof.empty());
    BOOST_TEST(sync::toText(*read) == "ABCD-EFGH");
}

BOOST_AUTO_TEST_CASE(a_code_that_lacks_a_letter_is_none)
{
    for (const char* typed : {"", "ABCD-EFG", "ABCD-EFGH-0123", "ABCD-EFGH-0123-4567-89AB-CDE", "ABCD-EFGH-0123-4567-89AB-CDEFG"})
        BOOST_TEST(!sync::readEnrolCode(typed).has_value());
}

BOOST_AUTO_TEST_CASE(the_proof_depends_on_the_certificate_and_on_the_code)
{
    std::set<std::string> proofs;
    for (const char* once : {"ABCDEFGH", "ABCDEFGJ"})
        for (const char* certificate : {"one", "two"}) proofs.insert(sync::proofOfAuthority(once, certificate));
    BOOST_TEST(proofs.size() == 4U);
    // All 80 bits of it count: over many certificates every letter takes every value.
    std::vector<std::set<char>> letters(16);
    for (int i = 0; i < 2000; ++i) {
        const std::string proof = sync::proofOfAuthority("ABCDEFGH", std::to_string(i));
        BOOST_TEST_REQUIRE(proof.size() == letters.size());
        for (std::size_t at = 0; at < letters.size(); ++at) letters[at].insert(proof[at]);
    }
    for (const std::set<char>& seen : letters) BOOST_TEST(seen.size() == 32U);
}

BOOST_AUTO_TEST_CASE(a_certificate_is_read_out_of_its_armour_or_not_at_all)
{
    const std::string good = "some words\n-----BEGIN CERTIFICATE-----\r\nAQID\r\nBAU=\n-----END CERTIFICATE-----\nmore";
    BOOST_TEST(crypto::certificateFromPem(good).value_or("none") == std::string("\x01\x02\x03\x04\x05"));
    for (const char* bad :
        {"", "-----BEGIN CERTIFICATE-----\nAQID\n", "-----BEGIN CERTIFICATE-----\nA*ID\n-----END CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
            "-----BEGIN PRIVATE KEY-----\nAQID\n-----END PRIVATE KEY-----"})
        BOOST_TEST(!crypto::certificateFromPem(bad).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

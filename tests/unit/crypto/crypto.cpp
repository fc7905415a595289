#include "crypto/crypto.h"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

using namespace sightline;

BOOST_AUTO_TEST_SUITE(crypto_primitives)

namespace {

std::string bytes(std::string_view hex)
{
    return crypto::fromHex(hex).value();
}

std::string withOneBitFlipped(std::string text, std::size_t bit)
{
    text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(sha256_gives_the_published_digests)
{
    BOOST_TEST(crypto::toHex(crypto::sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(crypto::toHex(crypto::sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

BOOST_AUTO_TEST_CASE(ed25519_gives_the_signature_of_rfc_8032_test_1)
{
    const std::string seed = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const std::string public_key = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto key = crypto::SigningKey::fromSecret(crypto::Secret{seed + public_key});
    BOOST_REQUIRE(key.has_value());
    BOOST_TEST(crypto::toHex(key->public_key) == crypto::toHex(public_key));
    const std::string signature = key->sign("");
    BOOST_TEST(crypto::toHex(signature)
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2465514"
           "1438e7a100b");
    BOOST_TEST(crypto::verifySignature(public_key, "", signature));
}

BOOST_AUTO_TEST_CASE(a_signature_holds_for_its_message_and_its_key_only)
{
    const crypto::SigningKey key = crypto::SigningKey::generate();
    const crypto::SigningKey other = crypto::SigningKey::generate();
    const std::string signature = key.sign("seen alone");
    BOOST_TEST(crypto::verifySignature(key.public_key, "seen alone", signature));
    BOOST_TEST(!crypto::verifySignature(key.public_key, "seen along", signature));
    BOOST_TEST(!crypto::verifySignature(other.public_key, "seen alone", signature));
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        BOOST_TEST(!crypto::verifySignature(key.public_key, "seen alone", withOneBitFlipped(signature, bit)));
    }
    BOOST_TEST(!crypto::verifySignature(key.public_key, "seen alone", ""));
    BOOST_TEST(!crypto::verifySignature("", "seen alone", signature));
}

BOOST_AUTO_TEST_CASE(a_signing_key_of_the_wrong_size_or_with_a_foreign_half_is_none)
{
    const crypto::SigningKey key = crypto::SigningKey::generate();
    const crypto::SigningKey other = crypto::SigningKey::generate();
    const std::string mixed = std::string{key.secret.bytes().substr(0, 32)} + other.public_key;
    BOOST_TEST(crypto::SigningKey::fromSecret(key.secret.clone()).has_value());
    BOOST_TEST(!crypto::SigningKey::fromSecret(crypto::Secret{mixed}).has_value());
    BOOST_TEST(!crypto::SigningKey::fromSecret(crypto::Secret{key.secret.bytes().substr(0, 63)}).has_value());
    BOOST_TEST(!crypto::SigningKey::fromSecret(crypto::Secret{}).has_value());
}

BOOST_AUTO_TEST_CASE(what_was_encrypted_is_read_again_with_the_same_key_and_context)
{
    rc::check("any bytes", [](const std::string& plain, const std::string& context) {
        const crypto::Secret key = crypto::randomSecret(32);
        const std::string sealed = crypto::encrypt(key, plain, context);
        const auto opened = crypto::decrypt(key, sealed, context);
        RC_ASSERT(opened.has_value());
        RC_ASSERT(opened->bytes() == plain);
        RC_ASSERT(!crypto::decrypt(key, sealed, context + "x").has_value());
        RC_ASSERT(!crypto::decrypt(crypto::randomSecret(32), sealed, context).has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_changed_or_shortened_ciphertext_opens_nothing)
{
    const crypto::Secret key = crypto::randomSecret(32);
    const std::string sealed = crypto::encrypt(key, "the key", "context");
    BOOST_TEST(sealed.find("the key") == std::string::npos);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        BOOST_TEST(!crypto::decrypt(key, withOneBitFlipped(sealed, bit), "context").has_value());
    }
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        BOOST_TEST(!crypto::decrypt(key, sealed.substr(0, length), "context").has_value());
    }
}

BOOST_AUTO_TEST_CASE(encrypting_twice_never_gives_the_same_bytes)
{
    const crypto::Secret key = crypto::randomSecret(32);
    BOOST_TEST(crypto::encrypt(key, "same", "") != crypto::encrypt(key, "same", ""));
}

BOOST_AUTO_TEST_CASE(what_was_sealed_opens_with_the_escrow_secret_only)
{
    const crypto::EscrowKey escrow = crypto::EscrowKey::generate();
    const std::string sealed = crypto::sealTo(escrow.public_key, "a visit");
    BOOST_TEST(sealed.find("a visit") == std::string::npos);
    BOOST_TEST(crypto::openSealed(escrow, sealed).value() == "a visit");
    BOOST_TEST(!crypto::openSealed(crypto::EscrowKey::generate(), sealed).has_value());
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        BOOST_TEST(!crypto::openSealed(escrow, std::string_view{sealed}.substr(0, length)).has_value());
    }
}

BOOST_AUTO_TEST_CASE(an_escrow_key_is_known_again_from_its_secret)
{
    const crypto::EscrowKey escrow = crypto::EscrowKey::generate();
    const auto again = crypto::EscrowKey::fromSecret(escrow.secret.clone());
    BOOST_REQUIRE(again.has_value());
    BOOST_TEST(again->public_key == escrow.public_key);
    BOOST_TEST(!crypto::EscrowKey::fromSecret(crypto::Secret{"short"}).has_value());
}

BOOST_AUTO_TEST_CASE(a_weak_or_misshapen_escrow_key_is_recognised)
{
    BOOST_TEST(crypto::isEscrowPublicKey(crypto::EscrowKey::generate().public_key));
    BOOST_TEST(!crypto::isEscrowPublicKey(std::string(32, '\0')));
    BOOST_TEST(!crypto::isEscrowPublicKey(std::string(31, 'x')));
    BOOST_TEST(!crypto::isEscrowPublicKey(""));
}

BOOST_AUTO_TEST_CASE(hex_is_read_back_and_anything_else_refused)
{
    BOOST_TEST(crypto::toHex(std::string_view{"\x00\xff\x10", 3}) == "00ff10");
    BOOST_TEST(crypto::fromHex("00FF10").value() == (std::string{"\x00\xff\x10", 3}));
    BOOST_TEST(crypto::fromHex("").value().empty());
    for (const char* wrong : {"0", "0g", "00 ff", "0x00", "00ff1", " 00"}) BOOST_TEST(!crypto::fromHex(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(secrets_are_compared_whole)
{
    BOOST_TEST(crypto::equalInConstantTime("token", "token"));
    BOOST_TEST(!crypto::equalInConstantTime("token", "tokem"));
    BOOST_TEST(!crypto::equalInConstantTime("token", "toke"));
    BOOST_TEST(crypto::equalInConstantTime("", ""));
}

BOOST_AUTO_TEST_CASE(a_secret_moves_and_is_copied_only_by_name)
{
    static_assert(!std::is_copy_constructible_v<crypto::Secret>);
    crypto::Secret first{"one"};
    crypto::Secret second = std::move(first);
    BOOST_TEST(second.bytes() == "one");
    BOOST_TEST(second.clone().bytes() == "one");
    second = crypto::Secret{"two"};
    BOOST_TEST(second.bytes() == "two");
    BOOST_TEST(crypto::Secret{}.empty());
}

BOOST_AUTO_TEST_CASE(a_wiped_string_keeps_nothing_in_its_buffer)
{
    std::string pin = "a passphrase longer than the short-string buffer";
    const char* buffer = pin.data();
    crypto::wipe(pin);
    BOOST_TEST(pin.empty());
    BOOST_TEST(buffer[0] == '\0');
    pin.resize(8, 'x'); // The buffer is still this string's own.
    BOOST_TEST(buffer[20] == '\0');
}

BOOST_AUTO_TEST_CASE(new_ids_are_version_7_and_never_the_same)
{
    const Instant now{std::chrono::milliseconds{1'780'000'000'000}};
    const Uuid first = crypto::newUuid(now);
    BOOST_TEST(first.toString()[14] == '7');
    BOOST_TEST(first.toString() != crypto::newUuid(now).toString());
}

BOOST_AUTO_TEST_SUITE_END()

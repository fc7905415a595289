#include <filesystem>

#include "support/authority_fixture.h"
#include "support/files.h"
#include "sync/enrol_code.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Enrolment : AuthorityFixture {
    crypto::SigningKey key = crypto::SigningKey::generate();

    wire::EnrolRequest request(const std::string& code) const
    {
        wire::EnrolRequest message;
        message.set_protocol(sync::kProtocol);
        message.set_code(code);
        message.set_public_key(key.public_key);
        message.set_proof(key.sign(sync::enrolBytes(code, key.public_key)));
        return message;
    }
    std::string code() { return server::makeEnrolCode(authority, WorkerId{"sam"}, clock).value(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment, Enrolment)

BOOST_AUTO_TEST_CASE(a_code_works_once)
{
    const std::string made = code();
    const auto first = service.enrol(request(made));
    BOOST_REQUIRE_MESSAGE(first.has_value(), why(first));
    BOOST_TEST(first.value().worker_id() == "sam");
    BOOST_TEST(first.value().authority() == "Anyshire");
    BOOST_TEST(first.value().authority_key() == authority.signing_key.public_key);

    const auto second = service.enrol(request(made));
    BOOST_REQUIRE(!second.has_value());
    BOOST_TEST(second.error().detail == "that code is not known, was used already, or is older than 15 minutes");
}

BOOST_AUTO_TEST_CASE(a_code_may_be_typed_in_small_letters_without_its_hyphen)
{
    std::string typed = code();
    typed.erase(typed.find('-'), 1);
    for (char& c : typed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    BOOST_TEST(service.enrol(request(typed)).has_value());
}

BOOST_AUTO_TEST_CASE(a_code_is_good_for_fifteen_minutes)
{
    const std::string in_time = code();
    const std::string too_late = code();
    clock.advance(std::chrono::minutes{15});
    BOOST_TEST(service.enrol(request(in_time)).has_value());
    clock.advance(std::chrono::milliseconds{1});
    BOOST_TEST(!service.enrol(request(too_late)).has_value());
}

BOOST_AUTO_TEST_CASE(a_device_must_prove_that_it_holds_its_key_and_a_failed_proof_leaves_the_code)
{
    const std::string made = code();
    wire::EnrolRequest forged = request(made);
    forged.set_public_key(crypto::SigningKey::generate().public_key);
    BOOST_TEST(service.enrol(forged).error().detail == "the device did not prove that it holds its key");
    BOOST_TEST(service.enrol(request(made)).has_value());
}

BOOST_AUTO_TEST_CASE(with_a_ca_the_code_proves_the_server_and_only_its_first_half_is_the_secret)
{
    std::filesystem::create_directories(authority.folder + "/tls");
    writeFile(authority.folder + "/tls/ca.crt", "-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n");
    const auto read = sync::readEnrolCode(code());
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->proof == sync::proofOfAuthority(read->once, "\x01\x02\x03"));
    BOOST_TEST(service.enrol(request(read->once)).has_value());

    writeFile(authority.folder + "/tls/ca.crt", "nothing of the kind");
    const auto none = server::makeEnrolCode(authority, WorkerId{"sam"}, clock);
    BOOST_TEST_REQUIRE(!none.has_value());
    BOOST_TEST(none.error().detail.ends_with("tls/ca.crt: holds no certificate that can be read"));
}

BOOST_AUTO_TEST_CASE(no_code_is_made_for_somebody_unknown)
{
    BOOST_TEST(server::makeEnrolCode(authority, WorkerId{"nobody"}, clock).error().detail == "there is no user nobody");
}

BOOST_AUTO_TEST_SUITE_END()

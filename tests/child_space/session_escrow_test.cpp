// The worker's store is gone: what the organisation's escrow key still opens.
#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"
#include "child_space/session_escrow.h"

using namespace sightline;
using namespace sightline::child_space;

BOOST_AUTO_TEST_SUITE(session_escrow)

BOOST_AUTO_TEST_CASE(with_the_escrow_key_and_nothing_of_the_workers_the_journal_is_read_whole)
{
    const test::TemporaryFolder folder;
    const auto escrow = crypto::EscrowKey::generate();
    const auto given = handOverFor();
    const crypto::Secret key = crypto::randomSecret(32);
    const auto child = *ChildId::parse("01890a5d-ac96-774b-bcce-b302099a8001");
    const MarkMade mark{VoiceModule::Draw, 0, line(1)};
    BOOST_REQUIRE(SessionJournal::create(folder.path().string(), key.clone(), given).value()->append(mark).has_value());
    const auto box = sealed({child, given.session, "jo", given.day, key.clone()}, escrow.public_key);
    BOOST_REQUIRE(box.has_value());
    BOOST_TEST(box.value().find("jo") == std::string::npos);

    const auto opened = openSessionKey(box.value(), escrow);
    BOOST_REQUIRE(opened.has_value());
    BOOST_TEST((opened.value().child == child));
    BOOST_TEST((opened.value().session == given.session));
    BOOST_TEST(opened.value().worker == "jo");
    const auto read = SessionJournal::read(folder.path().string(), opened.value().key);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((read.value().events == std::vector<SessionEvent>{mark}));

    BOOST_TEST((openSessionKey(box.value(), crypto::EscrowKey::generate()).error().code == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(nothing_is_sealed_to_what_is_not_an_escrow_key)
{
    const SessionKey key{*ChildId::parse("01890a5d-ac96-774b-bcce-b302099a8001"), handOverFor().session, "jo", handOverFor().day,
        crypto::randomSecret(32)};
    BOOST_TEST((sealed(key, "").error().code == ErrorCode::InvalidInput));
}

BOOST_AUTO_TEST_SUITE_END()

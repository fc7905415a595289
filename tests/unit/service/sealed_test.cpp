#include "service/escrow.h"
#include "service/restore.h"
#include "service/reviews.h"
#include "service/sealed_deposits.h"
#include "service/verify.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// Sam's tablet, seen from the server: groups of its chain, sealed to the authority.
struct Sealed : AuthorityFixture {
    crypto::SigningKey key = crypto::SigningKey::generate();
    crypto::SigningKey upload = crypto::SigningKey::generate();
    crypto::EscrowKey escrow = escrowKey();
    server::SealedDeposits deposits{authority, clock};
    DeviceId device;
    revision::LanePosition position;

    Sealed()
        : device{(addChild(1, "sam"), enrol("sam", key))}
    { }

    crypto::EscrowKey escrowKey()
    {
        auto read = server::readEscrowKey(folder.file("authority/escrow.key"), authority);
        BOOST_REQUIRE_MESSAGE(read.has_value(), why(read));
        return std::move(read).value();
    }

    revision::Group group(int record)
    {
        wire::Revision message = revision::blankRevision(RecordKind::Note, nth<RecordId>(record), nth<ChildId>(1), by("sam"));
        message.mutable_note()->set_observation("note " + std::to_string(record));
        revision::Group made = revision::makeGroup(GroupId{crypto::newUuid(clock.now())}, device, wire::LANE_NORMAL, position,
            {revision::makeRevision(std::move(message))}, key);
        position = {made.device_seq + 1, made.headerDigest()};
        return made;
    }
    std::string seal(const revision::Group& made) const
    {
        return vault::sealGroup({made.device, vault::SealedLane::Normal, made.device_seq, made.id}, authority.escrow_public_key,
            revision::toWire(made).SerializeAsString());
    }

    wire::SealedReceipts ask(const wire::SealedContent& content)
    {
        wire::SealedRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_device_id(device.raw());
        request.set_nonce(std::string(32, 'n'));
        request.set_content(content.SerializeAsString());
        const auto known = inRead([&](server::ReadSession& session) { return *session.device(device); });
        const auto response = deposits.take(known, request);
        BOOST_REQUIRE_MESSAGE(response.has_value(), why(response));
        BOOST_TEST(crypto::verifySignature(authority.signing_key.public_key,
            sync::sealedReceiptBytes(device.raw(), request.nonce(), response.value().content()), response.value().signature()));
        wire::SealedReceipts receipts;
        BOOST_REQUIRE(receipts.ParseFromString(response.value().content()));
        return receipts;
    }
    wire::SealedState deliver(const std::string& bytes)
    {
        wire::SealedContent content;
        content.add_sealed(bytes);
        return ask(content).receipts(0).state();
    }
    wire::SealedState offer(const std::string& bytes)
    {
        wire::SealedContent content;
        content.add_offered(crypto::sha256(bytes));
        return ask(content).receipts(0).state();
    }
    server::OpenedSealed open(bool past_gaps = false)
    {
        server::OpenOptions options;
        options.past_gaps = past_gaps;
        const auto opened = server::openSealed(authority, escrow, clock, options);
        BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
        return opened.value();
    }
    void setWatermark(std::uint64_t seq)
    {
        inWrite([&](server::WriteSession& session) { session.setSetting("backup_watermark", std::to_string(seq)); });
    }
    bool isCloned()
    {
        return inRead([&](server::ReadSession& session) { return session.device(device)->cloned; });
    }
    /// How many saves are listed for people because they were kept aside or never came.
    std::size_t unreadSaves()
    {
        return inRead([&](server::ReadSession& session) {
            return server::reviewsOf(session, kNoChild, londonDate(clock.now())).open.size();
        });
    }
    std::string fault()
    {
        return inRead([](server::ReadSession& session) { return server::verify(session).fault.value_or("none"); });
    }
    std::uint64_t head()
    {
        return inRead([](server::ReadSession& session) { return session.head().seq(); });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sealed, Sealed)

BOOST_AUTO_TEST_CASE(a_tablet_may_remove_its_copy_only_when_a_backup_made_after_the_delivery_has_it)
{
    const std::string bytes = seal(group(10));
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_WANTED);
    BOOST_TEST(deliver(bytes) == wire::SEALED_STATE_HELD);
    BOOST_TEST(deliver(bytes) == wire::SEALED_STATE_HELD);
    // A backup of the same head may have been made before it came.
    setWatermark(head());
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_HELD);
    addChild(2);
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_HELD);
    setWatermark(head());
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_BACKED_UP);
}

BOOST_AUTO_TEST_CASE(what_was_opened_is_safe_once_its_rows_are_in_a_backup)
{
    const std::string bytes = seal(group(10));
    static_cast<void>(deliver(bytes));
    setWatermark(head());
    BOOST_TEST(open().groups == 1u);
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_HELD);
    setWatermark(head());
    BOOST_TEST(offer(bytes) == wire::SEALED_STATE_BACKED_UP);
}

BOOST_AUTO_TEST_CASE(opened_groups_are_accepted_as_a_sync_would_have_and_twice_changes_nothing)
{
    const revision::Group first = group(10);
    static_cast<void>(deliver(seal(first)));
    static_cast<void>(deliver(seal(group(11))));
    const server::OpenedSealed opened = open();
    BOOST_TEST(opened.groups == 2u);
    BOOST_TEST(opened.outcomes.at("accepted") == 2u);
    BOOST_TEST(open().groups == 0u);
    const std::uint64_t rows = head();
    static_cast<void>(deliver(seal(first))); // Sealed anew: other bytes, the same group.
    BOOST_TEST(open().outcomes.at("duplicate") == 1u);
    BOOST_TEST(head() == rows);
}

BOOST_AUTO_TEST_CASE(what_comes_from_a_revoked_tablet_is_late_and_the_tablet_is_told_to_wipe)
{
    inWrite([&](server::WriteSession& session) {
        server::Device lost = *session.device(device);
        lost.revoked_at = clock.now();
        session.putDevice(lost);
    });
    wire::SealedContent content;
    content.add_sealed(seal(group(10)));
    BOOST_TEST(ask(content).wipe());
    BOOST_TEST(open().outcomes.at("accepted_late") == 1u);
    const auto row = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(10)).front(); });
    BOOST_TEST(row.reason == "it came from a tablet that was revoked on 4 June 2026; the manager is told");
    content.Clear();
    content.set_store_destroyed(true);
    static_cast<void>(ask(content));
    BOOST_TEST((inRead([&](server::ReadSession& session) { return session.device(device)->wiped_at; }) == clock.now()));
}

BOOST_AUTO_TEST_CASE(what_a_worker_who_has_left_had_still_to_say_is_late)
{
    static_cast<void>(deliver(seal(group(10))));
    inWrite([&](server::WriteSession& session) {
        server::Worker sam = *session.worker(WorkerId{"sam"});
        sam.disabled = true;
        session.putWorker(sam);
    });
    BOOST_TEST(open().outcomes.at("accepted_late") == 1u);
}

BOOST_AUTO_TEST_CASE(what_follows_a_save_that_never_arrived_waits_until_a_person_says_that_it_never_will)
{
    static_cast<void>(deliver(seal(group(10))));
    const revision::Group lost = group(11);
    const std::string missing = seal(lost);
    static_cast<void>(deliver(seal(group(12))));
    static_cast<void>(deliver(seal(group(13))));
    server::OpenedSealed opened = open();
    BOOST_TEST(opened.groups == 1u);
    BOOST_TEST(opened.waiting == 2u);
    opened = open(true);
    BOOST_TEST(opened.groups == 2u);
    BOOST_TEST(opened.waiting == 0u);
    BOOST_TEST(opened.outcomes.at("accepted") == 2u);
    // Should it arrive after all, it is taken in like any other, once.
    BOOST_TEST(unreadSaves() == 1u);
    static_cast<void>(deliver(missing));
    opened = open();
    BOOST_TEST(opened.set_aside == 0u);
    BOOST_TEST(opened.outcomes["accepted"] == 1u);
    static_cast<void>(deliver(seal(lost)));
    BOOST_TEST(open().outcomes["duplicate"] == 1u);
    BOOST_TEST(!isCloned());
    BOOST_TEST(unreadSaves() == 0u);
    BOOST_TEST(fault() == "none");
    // What is saved from then on goes on where the tablet was.
    static_cast<void>(deliver(seal(group(14))));
    BOOST_TEST(open().outcomes["accepted"] == 1u);
    BOOST_TEST(fault() == "none");
}

BOOST_AUTO_TEST_CASE(a_loss_that_a_restore_accepted_is_no_reason_to_open_past_a_gap_unasked)
{
    inWrite([&](server::WriteSession& session) { server::acceptGaps(session); });
    static_cast<void>(group(10));
    static_cast<void>(deliver(seal(group(11))));
    BOOST_TEST(open().waiting == 1u);
    BOOST_TEST(unreadSaves() == 0u);
    BOOST_TEST(open(true).groups == 1u);
}

BOOST_AUTO_TEST_CASE(several_saves_that_were_given_up_are_taken_in_together_or_from_the_last_one_back)
{
    for (int first : {10, 20}) {
        std::vector<std::string> missing;
        static_cast<void>(deliver(seal(group(first))));
        for (int i = 1; i <= 3; ++i) missing.push_back(seal(group(first + i)));
        static_cast<void>(deliver(seal(group(first + 4))));
        BOOST_TEST(open(true).groups == 2u);
        const bool together = first == 10;
        for (auto one = missing.rbegin(); one != missing.rend(); ++one) {
            static_cast<void>(deliver(*one));
            if (!together) BOOST_TEST(open().outcomes["accepted"] == 1u);
            BOOST_TEST(fault() == "none");
        }
        if (together) BOOST_TEST(open().outcomes["accepted"] == 3u);
        BOOST_TEST(!isCloned());
        BOOST_TEST(unreadSaves() == 0u);
        BOOST_TEST(fault() == "none");
    }
}

BOOST_AUTO_TEST_CASE(another_save_in_the_place_of_one_that_was_given_up_is_kept_aside_and_the_device_is_flagged)
{
    static_cast<void>(deliver(seal(group(10))));
    const revision::LanePosition place = position;
    static_cast<void>(group(11));
    static_cast<void>(deliver(seal(group(12))));
    static_cast<void>(open(true));
    position = place;
    static_cast<void>(deliver(seal(group(13))));
    BOOST_TEST(open().set_aside == 1u);
    BOOST_TEST(isCloned());
    BOOST_TEST(unreadSaves() == 2u);
    BOOST_TEST(fault() == "none");
}

BOOST_AUTO_TEST_CASE(what_the_key_does_not_open_or_the_device_did_not_sign_gets_no_further)
{
    const vault::SealedHeader header{device, vault::SealedLane::Normal, 1, GroupId{crypto::newUuid(clock.now())}};
    static_cast<void>(deliver(vault::sealGroup(header, crypto::EscrowKey::generate().public_key, "somebody else's")));
    revision::Group forged = group(10);
    forged.signature = std::string(64, 's');
    static_cast<void>(deliver(seal(forged)));
    const std::uint64_t rows = head();
    const server::OpenedSealed opened = open();
    BOOST_TEST(opened.faults.size() == 1u);
    BOOST_TEST(opened.set_aside == 1u);
    BOOST_TEST(head() == rows);
    BOOST_TEST(inRead([](server::ReadSession& session) { return session.sealedWaiting().size(); }) == 1u);
}

BOOST_AUTO_TEST_CASE(one_tablets_share_of_the_disk_is_bounded)
{
    inWrite([&](server::WriteSession& session) {
        for (int i = 0; i < 64; ++i) {
            const std::string junk = crypto::randomBytes(1024 * 1024 - 100);
            session.keepSealed({crypto::sha256(junk), device, 0, 1, junk, junk.size(), clock.now(), 0, std::nullopt, 0, {}});
        }
    });
    wire::SealedContent content;
    const std::string small = seal(group(10));
    content.add_sealed(small);
    BOOST_TEST(ask(content).receipts(0).state() == wire::SEALED_STATE_HELD); // 64 times 100 bytes were left.
    wire::Revision message = revision::blankRevision(RecordKind::Note, nth<RecordId>(11), nth<ChildId>(1), by("sam"));
    message.mutable_note()->set_observation(std::string(10'000, 'x'));
    const revision::Group large = revision::makeGroup(GroupId{crypto::newUuid(clock.now())}, device, wire::LANE_NORMAL, position,
        {revision::makeRevision(std::move(message))}, key);
    content.Clear();
    content.add_sealed(seal(large));
    const wire::SealedReceipts refused = ask(content);
    BOOST_TEST(refused.receipts(0).state() == wire::SEALED_STATE_REFUSED);
    BOOST_TEST(
        refused.receipts(0).reason() == "this tablet's share is full until your organisation has opened what it sent before");
}

BOOST_AUTO_TEST_SUITE_END()

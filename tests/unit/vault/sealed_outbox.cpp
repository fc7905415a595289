#include "vault/sealed_outbox.h"

#include <filesystem>

#include <boost/test/unit_test.hpp>

#include "crypto/crypto.h"
#include "support/fake_clock.h"
#include "support/files.h"
#include "support/temporary_folder.h"

using namespace sightline;
using namespace sightline::test;
using vault::SealedHeader;
using vault::SealedLane;
using vault::SealedOutbox;

BOOST_AUTO_TEST_SUITE(sealed_outbox)

namespace {

struct Scratch {
    SealedHeader header(SealedLane lane, std::uint64_t seq) { return {device, lane, seq, GroupId{crypto::newUuid(clock.now())}}; }

    TemporaryFolder temporary;
    FakeClock clock;
    std::string folder = temporary.file("sealed");
    crypto::EscrowKey escrow = crypto::EscrowKey::generate();
    DeviceId device{crypto::newUuid(clock.now())};
    SealedOutbox outbox{folder, escrow.public_key};
};

} // namespace

BOOST_AUTO_TEST_CASE(what_was_put_is_read_without_a_pin_and_opened_by_the_organisation_only)
{
    Scratch scratch;
    const SealedHeader header = scratch.header(SealedLane::Urgent, 0x0102030405060708);
    BOOST_REQUIRE(scratch.outbox.put(header, "signed group").has_value());
    const SealedOutbox locked{scratch.folder};
    const auto bytes = locked.read(header.group);
    BOOST_REQUIRE(bytes.has_value());
    const auto group = vault::parseSealed(bytes.value());
    BOOST_REQUIRE(group.has_value());
    BOOST_TEST((group.value().header == header));
    BOOST_TEST(crypto::openSealed(scratch.escrow, group.value().box).value() == "signed group");
    BOOST_TEST(!crypto::openSealed(crypto::EscrowKey::generate(), group.value().box).has_value());
}

BOOST_AUTO_TEST_CASE(nothing_of_a_group_is_readable_in_the_folder)
{
    Scratch scratch;
    const std::string canary = "CANARY-Mia-Winterbottom";
    BOOST_REQUIRE(scratch.outbox.put(scratch.header(SealedLane::Normal, 1), canary + " was seen alone").has_value());
    const auto files = contents(scratch.folder);
    BOOST_TEST(files.size() == 1U);
    for (const auto& [name, bytes] : files) BOOST_TEST((name + bytes).find(canary) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(urgent_groups_are_listed_first_and_each_lane_by_its_numbers)
{
    Scratch scratch;
    std::vector<SealedHeader> put;
    for (const std::uint64_t seq : {300U, 2U, 10U}) {
        put.push_back(scratch.header(SealedLane::Normal, seq));
        put.push_back(scratch.header(SealedLane::Urgent, seq));
    }
    for (const auto& header : put) BOOST_REQUIRE(scratch.outbox.put(header, "group").has_value());
    const auto listing = scratch.outbox.list();
    BOOST_REQUIRE(listing.has_value());
    const std::vector<SealedHeader> expected{put[3], put[5], put[1], put[2], put[4], put[0]};
    BOOST_TEST((listing.value().groups == expected));
    BOOST_TEST(listing.value().damaged.empty());
}

BOOST_AUTO_TEST_CASE(acknowledged_groups_are_removed_and_the_others_stay)
{
    Scratch scratch;
    const SealedHeader sent = scratch.header(SealedLane::Normal, 1);
    const SealedHeader waiting = scratch.header(SealedLane::Normal, 2);
    for (const auto& header : {sent, waiting}) BOOST_REQUIRE(scratch.outbox.put(header, "group").has_value());
    for (int times = 0; times < 2; ++times) {
        BOOST_TEST(scratch.outbox.remove({sent.group}).has_value());
        BOOST_TEST((scratch.outbox.list().value().groups == std::vector<SealedHeader>{waiting}));
    }
    BOOST_TEST((scratch.outbox.read(sent.group).error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_CASE(putting_a_group_twice_leaves_one)
{
    Scratch scratch;
    const SealedHeader header = scratch.header(SealedLane::Normal, 1);
    for (int times = 0; times < 2; ++times) BOOST_REQUIRE(scratch.outbox.put(header, "group").has_value());
    BOOST_TEST(scratch.outbox.list().value().groups.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_folder_that_was_never_used_is_empty)
{
    Scratch scratch;
    BOOST_TEST(scratch.outbox.list().value().groups.empty());
    BOOST_TEST(scratch.outbox.remove({scratch.header(SealedLane::Normal, 1).group}).has_value());
    BOOST_TEST(!std::filesystem::exists(scratch.folder));
}

BOOST_AUTO_TEST_CASE(without_a_usable_escrow_key_nothing_is_written)
{
    Scratch scratch;
    for (const std::string& key : {std::string{}, std::string(32, '\0'), std::string(31, 'k')}) {
        SealedOutbox outbox{scratch.folder, key};
        const auto put = outbox.put(scratch.header(SealedLane::Normal, 1), "group");
        BOOST_REQUIRE(!put.has_value());
        BOOST_TEST((put.error().code == ErrorCode::InvalidInput));
    }
    BOOST_TEST(!std::filesystem::exists(scratch.folder));
}

BOOST_AUTO_TEST_CASE(a_damaged_group_is_named_kept_and_holds_up_no_other)
{
    Scratch scratch;
    const SealedHeader damaged = scratch.header(SealedLane::Normal, 1);
    const SealedHeader sound = scratch.header(SealedLane::Normal, 2);
    for (const auto& header : {damaged, sound}) BOOST_REQUIRE(scratch.outbox.put(header, "group").has_value());
    const std::string name = damaged.group.toString() + ".sealed";
    const std::string path = scratch.folder + "/" + name;
    const std::string bytes = readFile(path);
    const auto expectDamage = [&](const std::string& content, std::size_t where) {
        writeFile(path, content);
        const auto listing = scratch.outbox.list();
        BOOST_REQUIRE(listing.has_value());
        BOOST_TEST((listing.value().groups == std::vector<SealedHeader>{sound}), "at " << where);
        BOOST_TEST((listing.value().damaged == std::vector<std::string>{name}), "at " << where);
        BOOST_TEST((scratch.outbox.read(damaged.group).error().code == ErrorCode::StorageDamaged), "at " << where);
    };
    for (std::size_t length = 0; length < bytes.size(); ++length) expectDamage(bytes.substr(0, length), length);
    for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 3) {
        std::string flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        expectDamage(flipped, bit);
    }
}

BOOST_AUTO_TEST_CASE(what_a_cut_write_left_aside_is_no_group)
{
    Scratch scratch;
    BOOST_REQUIRE(scratch.outbox.put(scratch.header(SealedLane::Normal, 1), "group").has_value());
    writeFile(scratch.folder + "/00000000-0000-7000-8000-000000000000.sealed.new", "half");
    const auto listing = scratch.outbox.list();
    BOOST_TEST(listing.value().groups.size() == 1U);
    BOOST_TEST(listing.value().damaged.empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(group)

BOOST_AUTO_TEST_CASE(comes_back_from_the_wire_as_it_was_signed)
{
    GroupChain chain{nth<DeviceId>(1)};
    const revision::Group made = chain.add(aVisit(1, 1, "sam"));
    const auto parsed = revision::parseGroup(revision::toWire(made));
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST((parsed.value().id == made.id));
    BOOST_TEST(parsed.value().device_seq == 1U);
    BOOST_TEST(parsed.value().previous.empty());
    BOOST_TEST(parsed.value().revisions.at(0).bytes == made.revisions.at(0).bytes);
    BOOST_TEST(revision::signedBy(parsed.value(), chain.key().public_key));
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_anywhere_is_noticed)
{
    GroupChain chain{nth<DeviceId>(1)};
    const wire::SignedGroup sound = revision::toWire(chain.add(aVisit(1, 1, "sam")));
    const std::string bytes = sound.SerializeAsString();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string altered = bytes;
        altered[i] = static_cast<char>(altered[i] ^ 0x01);
        wire::SignedGroup message;
        if (!message.ParseFromString(altered)) continue;
        const auto parsed = revision::parseGroup(message);
        BOOST_TEST((!parsed.has_value() || !revision::signedBy(parsed.value(), chain.key().public_key)),
            "a flip at byte " << i << " went unnoticed");
    }
}

BOOST_AUTO_TEST_CASE(another_devices_key_does_not_prove_it)
{
    GroupChain mine{nth<DeviceId>(1)};
    GroupChain other{nth<DeviceId>(2)};
    BOOST_TEST(!revision::signedBy(mine.add(aVisit(1, 1, "sam")), other.key().public_key));
}

BOOST_AUTO_TEST_CASE(a_revision_that_was_swapped_or_dropped_is_named)
{
    GroupChain chain{nth<DeviceId>(1)};
    std::vector<revision::Revision> two;
    two.push_back(revision::makeRevision(aVisit(1, 1, "sam")));
    two.push_back(revision::makeRevision(aVisit(2, 2, "sam")));
    const wire::SignedGroup sound = revision::toWire(chain.add(std::move(two)));

    wire::SignedGroup dropped = sound;
    dropped.mutable_revisions()->RemoveLast();
    BOOST_TEST(revision::parseGroup(dropped).error().detail == "group: does not carry the revisions its header names");

    wire::SignedGroup swapped = sound;
    swapped.mutable_revisions()->SwapElements(0, 1);
    BOOST_TEST(revision::parseGroup(swapped).error().detail
        == "group: revision 1 is not the one its header names (altered or cut short)");
}

BOOST_AUTO_TEST_CASE(one_signature_proves_an_unbroken_run_and_no_other)
{
    GroupChain chain{nth<DeviceId>(1)};
    const revision::Group first = chain.add(aVisit(1, 1, "sam"));
    revision::Group second = chain.add(aVisit(2, 1, "sam"));
    const revision::Group third = chain.add(aVisit(3, 1, "sam"));
    second.signature = std::string(64, 'x'); // Not looked at: the link proves it.
    BOOST_TEST(revision::provedByLast({&first, &second, &third}, chain.key().public_key));
    BOOST_TEST(!revision::provedByLast({&first, &third}, chain.key().public_key));
    BOOST_TEST(!revision::provedByLast({&second, &first}, chain.key().public_key));
    BOOST_TEST(!revision::provedByLast({&first, &second}, chain.key().public_key));
    BOOST_TEST(!revision::provedByLast({}, chain.key().public_key));
}

BOOST_AUTO_TEST_SUITE_END()

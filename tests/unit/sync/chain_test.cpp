#include <boost/test/unit_test.hpp>

#include "support/revisions.h"
#include "sync/verdict.h"

using namespace sightline;
using namespace sightline::test;
using sync::ChainVerdict;

BOOST_AUTO_TEST_SUITE(chain)

BOOST_AUTO_TEST_CASE(the_next_group_is_next)
{
    GroupChain chain{nth<DeviceId>(1)};
    const revision::LanePosition start = chain.position();
    const revision::Group first = chain.add(aVisit(1, 1, "sam"));
    BOOST_TEST((sync::decideChain(first, start, std::nullopt) == ChainVerdict::Next));
    const revision::LanePosition after_first = chain.position();
    const revision::Group second = chain.add(aVisit(2, 1, "sam"));
    BOOST_TEST((sync::decideChain(second, after_first, std::nullopt) == ChainVerdict::Next));
}

BOOST_AUTO_TEST_CASE(the_same_bytes_again_are_a_duplicate_and_other_bytes_a_clone)
{
    GroupChain chain{nth<DeviceId>(1)};
    const revision::Group first = chain.add(aVisit(1, 1, "sam"));
    BOOST_TEST((sync::decideChain(first, chain.position(), first.headerDigest()) == ChainVerdict::Duplicate));
    BOOST_TEST((sync::decideChain(first, chain.position(), std::string(32, 'x')) == ChainVerdict::Cloned));
}

BOOST_AUTO_TEST_CASE(a_group_from_further_on_means_that_history_was_lost)
{
    GroupChain chain{nth<DeviceId>(1)};
    chain.add(aVisit(1, 1, "sam"));
    const revision::Group second = chain.add(aVisit(2, 1, "sam"));
    BOOST_TEST((sync::decideChain(second, {}, std::nullopt) == ChainVerdict::Gap));
}

BOOST_AUTO_TEST_CASE(a_group_that_does_not_follow_from_the_last_one_is_a_clone)
{
    GroupChain mine{nth<DeviceId>(1)};
    GroupChain twin{nth<DeviceId>(1)};
    mine.add(aVisit(1, 1, "sam"));
    twin.add(aVisit(2, 1, "sam"));
    const revision::Group twins_second = twin.add(aVisit(3, 1, "sam"));
    BOOST_TEST((sync::decideChain(twins_second, mine.position(), std::nullopt) == ChainVerdict::Cloned));
}

BOOST_AUTO_TEST_SUITE_END()

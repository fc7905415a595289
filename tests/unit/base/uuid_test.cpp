#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include <unordered_set>

#include "base/strong_id.h"

using namespace sightline;

namespace {

using ThisId = StrongId<struct ThisIdTag>;
using OtherId = StrongId<struct OtherIdTag>;

static_assert(!std::is_constructible_v<ThisId, OtherId>);
static_assert(!std::is_convertible_v<Uuid, ThisId>);
static_assert(!std::is_convertible_v<std::string, StrongText<struct NameTag>>);

constexpr std::string_view kText = "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b";

const std::string kNotUuids[] = {"", "0191a2b3c4d57e6f8a9b0c1d2e3f4a5b", "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5",
    "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5g", "0191a2b-3c4d5-7e6f-8a9b-0c1d2e3f4a5b", "{191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5}",
    "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b "};

} // namespace

BOOST_AUTO_TEST_SUITE(uuid)

BOOST_AUTO_TEST_CASE(reads_either_case_and_writes_lower_case)
{
    BOOST_TEST(Uuid::parse(kText)->toString() == kText);
    BOOST_TEST(Uuid::parse("0191A2B3-C4D5-7E6F-8A9B-0C1D2E3F4A5B")->toString() == kText);
}

BOOST_DATA_TEST_CASE(refuses_other_forms, boost::unit_test::data::make(kNotUuids), text)
{
    BOOST_TEST(!Uuid::parse(text).has_value());
}

BOOST_AUTO_TEST_CASE(survives_the_sixteen_byte_form)
{
    const Uuid uuid = *Uuid::parse(kText);
    BOOST_TEST(uuid.raw().size() == 16u);
    BOOST_TEST((Uuid::fromBytes(uuid.raw()) == uuid));
    BOOST_TEST(!Uuid::fromBytes("too short").has_value());
}

BOOST_AUTO_TEST_CASE(version_7_is_ordered_by_time_and_says_its_version)
{
    BOOST_TEST(rc::check("later is greater", [](const std::array<std::uint8_t, 10>& a, const std::array<std::uint8_t, 10>& b) {
        const auto ms = *rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000);
        const Uuid earlier = Uuid::version7(Instant{std::chrono::milliseconds{ms}}, a);
        const Uuid later = Uuid::version7(Instant{std::chrono::milliseconds{ms + 1}}, b);
        RC_ASSERT(earlier < later);
        RC_ASSERT(earlier.toString()[14] == '7');
        RC_ASSERT(std::string_view{"89ab"}.find(earlier.toString()[19]) != std::string_view::npos);
    }));
}

BOOST_AUTO_TEST_CASE(version_8_keeps_the_digest_apart_from_the_version)
{
    const std::array<std::uint8_t, 16> digest{
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    BOOST_TEST(Uuid::version8(digest).toString() == "ffffffff-ffff-8fff-bfff-ffffffffffff");
}

BOOST_AUTO_TEST_CASE(ids_can_be_kept_in_sets)
{
    std::unordered_set<ThisId> ids{ThisId{*Uuid::parse(kText)}, ThisId{Uuid{}}, ThisId{Uuid{}}};
    BOOST_TEST(ids.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()

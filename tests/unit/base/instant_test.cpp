#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include "base/instant.h"

using namespace sightline;

namespace data = boost::unit_test::data;

namespace {

struct Moment {
    const char* written;
    const char* inUtc;
};
std::ostream& operator<<(std::ostream& stream, const Moment& moment)
{
    return stream << moment.written;
}

const Moment kMoments[] = {
    {"2026-06-04T14:10:00Z", "2026-06-04T14:10:00Z"},
    {"2026-06-04t14:10:00z", "2026-06-04T14:10:00Z"},
    {"2026-06-04T14:10:00.5Z", "2026-06-04T14:10:00.500Z"},
    {"2026-06-04T14:10:00.0399Z", "2026-06-04T14:10:00.039Z"},
    {"2026-06-04T14:10:00.000Z", "2026-06-04T14:10:00Z"},
    {"2026-06-04T00:10:00+01:00", "2026-06-03T23:10:00Z"},
    {"2026-06-04T23:10:00.25-00:51", "2026-06-05T00:01:00.250Z"},
    {"2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"},
    {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
};

const char* const kNotMoments[] = {"", "2026-06-04", "2026-06-04T14:10:00", "2026-06-04T14:10Z", "2026-06-04 14:10:00Z",
    "2026-02-30T14:10:00Z", "2026-06-04T24:00:00Z", "2026-06-04T14:60:00Z", "2026-06-04T14:10:60Z", "2026-06-04T14:10:00.Z",
    "2026-06-04T14:10:00.5", "2026-06-04T14:10:00+0100", "2026-06-04T14:10:00+24:00", "2026-06-04T14:10:00+01:60",
    "2026-06-04T14:10:00+01:00Z", "2026-06-04T14:10:00Zulu", "2026-06-04T1x:10:00Z", "2026-06-04T14:10:00,5Z",
    "2026-06-04T14:10:00.5.5Z"};

} // namespace

BOOST_AUTO_TEST_SUITE(instant)

BOOST_DATA_TEST_CASE(reads_rfc_3339_in_any_zone, data::make(kMoments), moment)
{
    const auto read = parseInstant(moment.written);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(toText(*read) == moment.inUtc);
}

BOOST_DATA_TEST_CASE(refuses_moments_that_do_not_exist, data::make(kNotMoments), text)
{
    BOOST_TEST(!parseInstant(text).has_value());
}

BOOST_AUTO_TEST_CASE(reads_back_what_it_writes)
{
    BOOST_TEST(rc::check("written and read is the same moment", [] {
        const Instant some{std::chrono::milliseconds{*rc::gen::inRange<std::int64_t>(-2'000'000'000'000, 4'000'000'000'000)}};
        RC_ASSERT(parseInstant(toText(some)) == some);
    }));
}

BOOST_AUTO_TEST_CASE(the_machines_clock_goes_forward)
{
    const SystemClock clock;
    const auto before = clock.sinceBoot();
    BOOST_TEST((clock.sinceBoot() >= before));
    BOOST_TEST((clock.now() > *parseInstant("2020-01-01T00:00:00Z")));
}

BOOST_AUTO_TEST_SUITE_END()

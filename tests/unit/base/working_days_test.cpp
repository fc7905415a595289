#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include "base/working_days.h"

using namespace sightline;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

struct Count {
    const char* from;
    int n;
    const char* to;
};

std::ostream& operator<<(std::ostream& stream, const Count& count)
{
    return stream << count.n << " after " << count.from;
}

const Count kCounts[] = {
    {"2022-06-02", 15, "2022-06-24"}, // from one bank holiday across another
    {"2026-06-01", 1, "2026-06-02"},
    {"2026-06-05", 1, "2026-06-08"}, // Friday to Monday
    {"2026-06-06", 1, "2026-06-08"}, // Saturday: the next working day is day 1
    {"2026-06-07", 1, "2026-06-08"},
    {"2026-06-01", 0, "2026-06-01"},
    {"2026-06-06", 0, "2026-06-06"},
    {"2026-12-24", 1, "2026-12-29"}, // Christmas, the weekend, Boxing Day's substitute
    {"2022-09-16", 1, "2022-09-20"}, // the day of the Queen's funeral
    {"2023-04-28", 7, "2023-05-11"}, // two bank holidays
    {"2026-04-02", 10, "2026-04-20"}, // Easter
    {"2019-12-31", 260, "2021-01-11"},
};

CivilDate byCounting(CivilDate from, int n)
{
    while (n > 0) {
        from = from.plusDays(1);
        if (isWorkingDay(from)) --n;
    }
    return from;
}

} // namespace

BOOST_AUTO_TEST_SUITE(working_days)

BOOST_DATA_TEST_CASE(are_counted_from_the_day_after, boost::unit_test::data::make(kCounts), count)
{
    BOOST_TEST(plusWorkingDays(day(count.from), count.n).toString() == count.to);
}

BOOST_AUTO_TEST_CASE(are_the_same_by_table_as_by_counting)
{
    // From before the table's first year to after its last.
    BOOST_TEST(rc::check("plusWorkingDays counts", [] {
        const CivilDate from = day("1985-01-01").plusDays(*rc::gen::inRange(0, 365 * 125));
        const int n = *rc::gen::inRange(0, 300);
        RC_ASSERT(plusWorkingDays(from, n) == byCounting(from, n));
    }));
}

BOOST_AUTO_TEST_CASE(end_on_a_working_day)
{
    for (CivilDate from = day("2026-01-01"); from < day("2027-01-01"); from = from.plusDays(1))
        BOOST_TEST(isWorkingDay(plusWorkingDays(from, 7)));
}

BOOST_AUTO_TEST_SUITE_END()

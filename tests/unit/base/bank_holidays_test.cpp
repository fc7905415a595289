#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <iterator>
#include <sstream>
#include <vector>

#include "base/working_days.h"

using namespace sightline;

namespace {

/// The bank holidays of England as the government published them, in the order of the year.
struct Year {
    int year;
    std::string days; ///< `MM-DD`, separated by spaces.
};

std::ostream& operator<<(std::ostream& stream, const Year& year)
{
    return stream << year.year;
}

const Year kPublished[] = {
    {2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"},
    {2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"},
    {2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"},
    {2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"},
    {2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"},
    {2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
    {2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"},
    {2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
    {2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"},
    {2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"},
    // Years with one-off days that are further back.
    {1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"},
    {1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"},
    {2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"},
    {2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"},
    {2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"},
};

struct Easter {
    const char* monday;
};

std::ostream& operator<<(std::ostream& stream, const Easter& easter)
{
    return stream << easter.monday;
}

/// Among them the earliest and the latest Easter of the table's years, and both exceptions of the moon's calendar (1954, 1981 and
/// 2049, 2076).
const Easter kEasterMondays[] = {{"1954-04-19"}, {"1981-04-20"}, {"1990-04-16"}, {"1991-04-01"}, {"2000-04-24"}, {"2008-03-24"},
    {"2035-03-26"}, {"2038-04-26"}, {"2049-04-19"}, {"2076-04-20"}, {"2100-03-29"}};

std::string holidaysOf(int year)
{
    std::string found;
    for (CivilDate day = *CivilDate::parse(std::to_string(year) + "-01-01"); static_cast<int>(day.calendar().year()) == year;
         day = day.plusDays(1))
        if (isBankHoliday(day)) found += (found.empty() ? "" : " ") + day.toString().substr(5);
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bank_holidays)

BOOST_DATA_TEST_CASE(are_those_the_government_published, boost::unit_test::data::make(kPublished), published)
{
    BOOST_TEST(holidaysOf(published.year) == published.days);
}

BOOST_DATA_TEST_CASE(follow_easter, boost::unit_test::data::make(kEasterMondays), easter)
{
    const CivilDate monday = *CivilDate::parse(easter.monday);
    BOOST_TEST(isBankHoliday(monday));
    BOOST_TEST(isBankHoliday(monday.plusDays(-3)));
    BOOST_TEST(!isBankHoliday(monday.plusDays(-7)));
    BOOST_TEST(!isBankHoliday(monday.plusDays(-10)));
}

BOOST_AUTO_TEST_CASE(every_year_without_a_one_off_day_has_eight_of_them_on_weekdays)
{
    for (int year = 2029; year <= 2100; ++year) {
        std::istringstream days{holidaysOf(year)};
        BOOST_TEST(std::distance(std::istream_iterator<std::string>{days}, {}) == 8, "in " << year);
    }
}

BOOST_AUTO_TEST_SUITE_END()

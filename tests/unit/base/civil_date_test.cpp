#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include "base/civil_date.h"

using namespace sightline;

namespace data = boost::unit_test::data;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

const char* const kNotDays[] = {"", "2026-6-4", "2026-06-4", "26-06-04", "2026-13-01", "2026-00-01", "2026-02-29", "2026-04-31",
    "2026-06-00", "2026/06/04", "2026-06-04 ", " 2026-06-04", "2026-06-04T00:00:00Z", "+026-06-04", "2026-+6-04", "2026-06-0x",
    "04/06/2026"};

struct Months {
    const char* from;
    int n;
    const char* to;
};
std::ostream& operator<<(std::ostream& stream, const Months& m)
{
    return stream << m.n << " months after " << m.from;
}

const Months kMonths[] = {
    {"2026-01-31", 1, "2026-02-28"},
    {"2024-01-31", 1, "2024-02-29"},
    {"2026-01-31", 3, "2026-04-30"},
    {"2024-02-29", 12, "2025-02-28"},
    {"2024-02-29", 48, "2028-02-29"},
    {"2026-10-15", 3, "2027-01-15"},
    {"2026-12-31", 2, "2027-02-28"},
    {"2026-03-31", -1, "2026-02-28"},
    {"2026-06-04", 0, "2026-06-04"},
};

struct Age {
    const char* birth;
    const char* on;
    int years;
};
std::ostream& operator<<(std::ostream& stream, const Age& age)
{
    return stream << age.birth << " on " << age.on;
}

const Age kAges[] = {
    {"2016-06-04", "2026-06-03", 9},
    {"2016-06-04", "2026-06-04", 10},
    {"2016-06-04", "2026-06-05", 10},
    {"2016-02-29", "2026-02-28", 9},
    {"2016-02-29", "2026-03-01", 10},
    {"2016-02-29", "2024-02-29", 8},
    {"2026-06-04", "2026-06-04", 0},
    {"2008-12-31", "2026-12-30", 17},
};

struct London {
    const char* moment;
    const char* day;
};
std::ostream& operator<<(std::ostream& stream, const London& london)
{
    return stream << london.moment;
}

const London kLondon[] = {
    {"2026-01-15T23:59:59Z", "2026-01-15"},
    {"2026-06-04T22:59:59Z", "2026-06-04"},
    {"2026-06-04T23:00:00Z", "2026-06-05"}, // midnight in summer time
    {"2026-03-29T00:59:59Z", "2026-03-29"}, // the night the clocks go forward
    {"2026-03-28T23:59:59Z", "2026-03-28"},
    {"2026-03-29T23:00:00Z", "2026-03-30"},
    {"2026-10-24T23:00:00Z", "2026-10-25"},
    {"2026-10-25T23:00:00Z", "2026-10-25"}, // back on winter time
    {"2026-06-05T01:00:00+02:00", "2026-06-05"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(civil_date)

BOOST_DATA_TEST_CASE(refuses_what_is_not_a_day, data::make(kNotDays), text)
{
    BOOST_TEST(!CivilDate::parse(text).has_value());
}

BOOST_AUTO_TEST_CASE(is_written_in_three_ways)
{
    BOOST_TEST(day("2026-06-04").toString() == "2026-06-04");
    BOOST_TEST(day("2026-06-04").inWords() == "4 June 2026");
    BOOST_TEST(day("2026-06-04").dayFirst() == "04/06/2026");
}

BOOST_AUTO_TEST_CASE(reads_the_day_first_form_of_the_returns)
{
    BOOST_TEST(CivilDate::parseDayFirst("29/02/2024")->toString() == "2024-02-29");
    for (const char* const text : {"29/02/2023", "1/02/2024", "2024-02-29", "02/29/2024", "29/02/24", "29/02/2024 "})
        BOOST_TEST(!CivilDate::parseDayFirst(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(reads_back_what_it_writes)
{
    BOOST_TEST(rc::check("written and read is the same day", [] {
        const CivilDate some = day("1900-01-01").plusDays(*rc::gen::inRange(0, 100'000));
        RC_ASSERT(CivilDate::parse(some.toString()) == some);
        RC_ASSERT(CivilDate::parseDayFirst(some.dayFirst()) == some);
    }));
}

BOOST_DATA_TEST_CASE(adds_months_clamped_to_the_end_of_the_month, data::make(kMonths), months)
{
    BOOST_TEST(day(months.from).plusMonths(months.n).toString() == months.to);
}

BOOST_DATA_TEST_CASE(tells_a_childs_age_in_completed_years, data::make(kAges), age)
{
    BOOST_TEST(ageInYears(day(age.birth), day(age.on)) == age.years);
}

BOOST_DATA_TEST_CASE(is_the_local_day_in_london, data::make(kLondon), london)
{
    BOOST_TEST(londonDate(*parseInstant(london.moment)).toString() == london.day);
}

BOOST_AUTO_TEST_CASE(counts_the_days_between)
{
    BOOST_TEST(day("2026-03-01").daysSince(day("2026-02-01")) == 28);
    BOOST_TEST(day("2024-03-01").daysSince(day("2024-02-01")) == 29);
    BOOST_TEST(day("2026-02-01").daysSince(day("2026-03-01")) == -28);
    BOOST_TEST((day("2026-02-01") < day("2026-03-01")));
}

BOOST_AUTO_TEST_SUITE_END()

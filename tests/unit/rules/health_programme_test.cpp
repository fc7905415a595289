// The windows of the Healthy Child Programme: when each opens and closes, and what became of it.
#include <boost/test/unit_test.hpp>

#include "rules/health_programme.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

HealthWindow window(const char* contact, std::optional<CivilDate> born, std::optional<CivilDate> expected, const char* on,
    const std::vector<HealthVisit>& visits = {})
{
    for (const HealthWindow& one : healthWindows(builtInHealthProgramme(), born, expected, visits, day(on)))
        if (one.contact == contact) return one;
    BOOST_FAIL(std::string{"no window is called "} + contact);
    std::abort();
}

struct Case {
    const char* contact;
    const char* born;
    const char* opens;
    const char* closes;
};

// Counted by hand on a calendar.
constexpr Case kWindows[]{
    {"antenatal", "2026-06-10", "2026-03-18", "2026-06-09"},
    {"new_birth", "2026-06-10", "2026-06-11", "2026-06-24"},
    {"six_to_eight_weeks", "2026-06-10", "2026-07-22", "2026-08-05"},
    {"nine_to_fifteen_months", "2026-06-10", "2027-03-10", "2027-09-10"},
    {"nine_to_fifteen_months", "2026-05-31", "2027-02-28", "2027-08-31"}, // Clamped to the month's end.
    {"two_year", "2024-02-29", "2026-02-28", "2026-08-29"},
    {"school_entry", "2021-08-31", "2025-09-01", "2026-08-31"}, // The youngest of its year…
    {"school_entry", "2021-09-01", "2026-09-01", "2027-08-31"}, // … and the oldest of the next.
    {"year_6", "2015-09-01", "2026-09-01", "2027-08-31"},
    {"year_6", "2015-08-31", "2025-09-01", "2026-08-31"},
    {"year_8", "2013-12-25", "2026-09-01", "2027-08-31"},
    {"year_10", "2012-01-02", "2026-09-01", "2027-08-31"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(health_programme)

BOOST_AUTO_TEST_CASE(every_window_opens_and_closes_as_the_programme_says)
{
    for (const Case& expected : kWindows) {
        BOOST_TEST_CONTEXT(expected.contact << " born " << expected.born)
        {
            const HealthWindow found = window(expected.contact, day(expected.born), std::nullopt, "2020-01-01");
            BOOST_TEST(found.opens.toString() == expected.opens);
            BOOST_TEST(found.closes.toString() == expected.closes);
            BOOST_TEST(!found.source.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_window_is_open_from_its_first_day_to_its_last)
{
    const auto state = [](const char* on) { return toText(window("new_birth", day("2026-06-10"), std::nullopt, on).state); };
    BOOST_TEST(state("2026-06-10") == "not_yet");
    BOOST_TEST(state("2026-06-11") == "open");
    BOOST_TEST(state("2026-06-24") == "open");
    BOOST_TEST(state("2026-06-25") == "missed");
}

BOOST_AUTO_TEST_CASE(a_contact_that_was_made_is_done_on_its_first_day_and_is_never_missed)
{
    const std::vector<HealthVisit> visits{{day("2026-08-20"), "six_to_eight_weeks"}, {day("2026-07-30"), "six_to_eight_weeks"},
        {day("2026-07-01"), "new_birth"}, {day("2026-06-30"), ""}};
    const auto six = window("six_to_eight_weeks", day("2026-06-10"), std::nullopt, "2026-12-01", visits);
    BOOST_TEST(toText(six.state) == "done");
    BOOST_TEST(six.done_on->toString() == "2026-07-30");
    const auto late = window("new_birth", day("2026-06-10"), std::nullopt, "2026-12-01", visits);
    BOOST_TEST(toText(late.state) == "done");
    BOOST_TEST((*late.done_on > late.closes));
}

BOOST_AUTO_TEST_CASE(what_has_not_happened_yet_is_not_done)
{
    const std::vector<HealthVisit> visits{{day("2026-06-20"), "new_birth"}};
    BOOST_TEST(toText(window("new_birth", day("2026-06-10"), std::nullopt, "2026-06-19", visits).state) == "open");
    BOOST_TEST(toText(window("new_birth", day("2026-06-10"), std::nullopt, "2026-06-20", visits).state) == "done");
}

BOOST_AUTO_TEST_CASE(before_the_birth_the_expected_date_stands_for_it)
{
    const auto antenatal = window("antenatal", std::nullopt, day("2026-09-01"), "2026-06-09");
    BOOST_TEST(antenatal.opens.toString() == "2026-06-09"); // 28 weeks are over 84 days before.
    BOOST_TEST(toText(antenatal.state) == "open");
    BOOST_TEST(antenatal.by_expected_date);
    BOOST_TEST(toText(window("antenatal", std::nullopt, day("2026-09-01"), "2026-06-08").state) == "not_yet");
    BOOST_TEST(toText(window("new_birth", std::nullopt, day("2026-09-01"), "2026-06-09").state) == "not_yet");
    // A child that is late is not born: its mother can still be seen.
    BOOST_TEST(toText(window("antenatal", std::nullopt, day("2026-09-01"), "2026-09-05").state) == "open");
}

BOOST_AUTO_TEST_CASE(a_child_born_early_is_counted_from_its_birth_and_its_pregnancy_from_the_expected_date)
{
    const auto antenatal = window("antenatal", day("2026-08-01"), day("2026-09-01"), "2026-08-10");
    BOOST_TEST(antenatal.opens.toString() == "2026-06-09");
    BOOST_TEST(antenatal.closes.toString() == "2026-07-31");
    BOOST_TEST(toText(antenatal.state) == "missed");
    BOOST_TEST(window("new_birth", day("2026-08-01"), day("2026-09-01"), "2026-08-10").closes.toString() == "2026-08-15");
    // Born before 28 weeks were over: the window never opened before the birth.
    const auto never = window("antenatal", day("2026-06-01"), day("2026-09-01"), "2026-06-05");
    BOOST_TEST((never.opens <= never.closes));
}

BOOST_AUTO_TEST_CASE(without_a_birth_there_are_no_windows)
{
    BOOST_TEST(healthWindows(builtInHealthProgramme(), std::nullopt, std::nullopt, {}, day("2026-06-10")).empty());
}

BOOST_AUTO_TEST_CASE(the_words_are_those_that_visits_use_in_the_order_of_age)
{
    std::vector<std::string> words;
    for (const HealthContact& contact : builtInHealthProgramme().contacts) words.push_back(contact.contact);
    const std::vector<std::string> expected{"antenatal", "new_birth", "six_to_eight_weeks", "nine_to_fifteen_months", "two_year",
        "school_entry", "year_6", "year_8", "year_10"};
    BOOST_TEST(words == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(bad_data_names_its_place)
{
    const auto refusal = [](const char* from, const char* by = "health_visitor") {
        const auto parsed = parseHealthProgramme(
            std::string{"version = \"1\"\n[[contact]]\ncontact = \"a\"\ntitle = \"A\"\nsource = \"S\"\nby = \""} + by
            + "\"\nfrom = " + from + "\nto = { days = 2 }\n");
        return parsed.has_value() ? std::string{} : parsed.error().detail;
    };
    BOOST_TEST(refusal("{ days = 1 }") == "");
    BOOST_TEST(refusal("{ fortnights = 1 }") == "contact[0].from.fortnights: is not known");
    BOOST_TEST(refusal("{ days = -1 }") == "contact[0].from: must be a number from 0 to 1000");
    BOOST_TEST(refusal("{ days = 1, weeks = 1 }") == "contact[0].from: must say one thing, as { days = 14 }");
    BOOST_TEST(refusal("{ days = 1 }", "manager") == "contact[0].by: must be health_visitor or school_nurse");
}

BOOST_AUTO_TEST_SUITE_END()

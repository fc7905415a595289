#include <boost/test/unit_test.hpp>

#include "viewmodels/health_words.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

std::vector<rules::HealthWindow> windows(std::optional<CivilDate> born, const char* on,
    const std::vector<rules::HealthVisit>& visits = {}, std::optional<CivilDate> expected = std::nullopt)
{
    return rules::healthWindows(rules::builtInHealthProgramme(), born, expected, visits, day(on));
}

std::string next(WorkerRole role, const char* born, const char* on, const std::vector<rules::HealthVisit>& visits = {})
{
    const auto all = windows(day(born), on, visits);
    const auto* window = nextHealthContact(all, role, day(born), day(on));
    return window == nullptr ? "" : inWords(*window).sentence().toStdString();
}

constexpr auto kVisitor = WorkerRole::HealthVisitor;
constexpr auto kNurse = WorkerRole::SchoolNurse;

} // namespace

BOOST_AUTO_TEST_SUITE(health_words)

BOOST_AUTO_TEST_CASE(an_open_window_says_by_when)
{
    BOOST_TEST(next(kVisitor, "2026-10-08", "2026-11-22") == "6-8 week review: due by 3 December 2026");
}

BOOST_AUTO_TEST_CASE(what_was_done_makes_room_for_what_comes_next)
{
    BOOST_TEST(next(kVisitor, "2026-10-08", "2026-11-22", {{day("2026-11-20"), "six_to_eight_weeks"}})
        == "9-15 month review: from 8 July 2027");
}

BOOST_AUTO_TEST_CASE(a_window_that_went_by_is_not_recorded_rather_than_missed)
{
    BOOST_TEST(next(kVisitor, "2026-10-08", "2027-01-10") == "6-8 week review: not recorded, was due by 3 December 2026");
}

BOOST_AUTO_TEST_CASE(a_child_is_the_health_visitors_below_five_and_the_school_nurses_from_school_entry)
{
    BOOST_TEST(next(kVisitor, "2021-11-22", "2026-11-21") != "");
    BOOST_TEST(next(kVisitor, "2021-11-22", "2026-11-22") == "");
    BOOST_TEST(next(kNurse, "2022-09-01", "2026-11-22") == "");
    BOOST_TEST(next(kNurse, "2022-08-31", "2026-11-22") == "School entry review: due by 31 August 2027");
    BOOST_TEST(next(WorkerRole::SocialWorker, "2022-08-31", "2026-11-22") == "");
}

BOOST_AUTO_TEST_CASE(before_the_birth_there_is_the_antenatal_contact)
{
    const auto all = windows(std::nullopt, "2026-11-22", {}, day("2027-01-10"));
    const auto* window = nextHealthContact(all, kVisitor, std::nullopt, day("2026-11-22"));
    BOOST_REQUIRE(window != nullptr);
    BOOST_TEST(inWords(*window).sentence().toStdString() == "Antenatal contact: due before the birth");
}

BOOST_AUTO_TEST_CASE(the_childs_page_has_every_window_in_the_order_of_age)
{
    const auto lines = healthWindowsInWords(
        windows(day("2026-10-08"), "2026-11-22", {{day("2026-10-30"), "new_birth"}, {day("2026-11-20"), "six_to_eight_weeks"}}));
    BOOST_REQUIRE(lines.size() == 9u);
    BOOST_TEST(lines[1].sentence().toStdString() == "New birth visit: done on 30 October 2026, late");
    BOOST_TEST(lines[2].sentence().toStdString() == "6-8 week review: done on 20 November 2026");
    BOOST_TEST(lines[4].sentence().toStdString() == "2-2½ year review: from 8 October 2028");
    BOOST_TEST(lines[8].source.toStdString() == "Healthy Child Programme");
}

BOOST_AUTO_TEST_SUITE_END()

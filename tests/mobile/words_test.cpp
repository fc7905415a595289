#include <boost/test/unit_test.hpp>

#include "viewmodels/words.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

const CivilDate kToday = day("2026-11-22");

std::string said(const QString& text)
{
    return text.toStdString();
}

rules::ClockResult clockDue(const char* due, std::optional<CivilDate> last = std::nullopt)
{
    rules::ClockResult clock{};
    clock.by.role = WorkerRole::SocialWorker;
    clock.next_due = day(due);
    clock.last_qualifying = last;
    return clock;
}

} // namespace

BOOST_AUTO_TEST_SUITE(words_of_the_app)

BOOST_AUTO_TEST_CASE(a_visit_that_somebody_else_owes_says_whose_it_is)
{
    rules::ClockResult clock = clockDue("2026-11-10");
    clock.by.role = WorkerRole::HealthVisitor;
    BOOST_TEST(words::visitDue(clock, *CivilDate::parse("2026-11-22")).toStdString()
        == "12 days overdue – was due 10 November 2026, by a health visitor");
}

BOOST_AUTO_TEST_CASE(an_overdue_visit_names_the_days_and_the_day_it_was_due)
{
    BOOST_TEST(said(words::visitDue(clockDue("2026-11-18"), kToday)) == "4 days overdue – was due 18 November 2026");
    BOOST_TEST(said(words::visitDue(clockDue("2026-11-21"), kToday)) == "1 day overdue – was due 21 November 2026");
}

BOOST_AUTO_TEST_CASE(a_visit_due_today_or_later_says_so)
{
    BOOST_TEST(said(words::visitDue(clockDue("2026-11-22"), kToday)) == "Due today – 22 November 2026");
    BOOST_TEST(said(words::visitDue(clockDue("2026-11-23"), kToday)) == "Due tomorrow – 23 November 2026");
    BOOST_TEST(said(words::visitDue(clockDue("2026-11-25"), kToday)) == "Due in 3 days – 25 November 2026");
}

BOOST_AUTO_TEST_CASE(the_seen_alone_clock_tells_when_it_was_and_when_it_must_be)
{
    BOOST_TEST(
        said(words::seenAlone(clockDue("2026-11-25", kToday.plusDays(-39)), kToday)) == "Seen alone 39 days ago, due in 3 days");
    BOOST_TEST(said(words::seenAlone(clockDue("2026-11-20"), kToday)) == "Not seen alone yet, 2 days overdue");
}

BOOST_AUTO_TEST_CASE(a_young_childs_age_is_told_in_months_or_weeks)
{
    BOOST_TEST(said(words::age(day("2019-10-01"), kToday)) == "7");
    BOOST_TEST(said(words::age(day("2025-09-22"), kToday)) == "14 months");
    BOOST_TEST(said(words::age(day("2026-10-20"), kToday)) == "4 weeks");
    BOOST_TEST(said(words::age(day("2026-11-20"), kToday)) == "2 days");
    BOOST_TEST(said(words::age(std::nullopt, kToday)).empty());
}

BOOST_AUTO_TEST_CASE(initials_are_those_of_the_first_and_the_last_name)
{
    BOOST_TEST(said(words::initials("Jo Anne Marsh")) == "JM");
    BOOST_TEST(said(words::initials("Jo")) == "J");
    BOOST_TEST(said(words::initials("")).empty());
}

BOOST_AUTO_TEST_CASE(a_moment_is_told_in_london_time)
{
    const Instant summer = *parseInstant("2026-06-04T09:42:00Z");
    BOOST_TEST(said(words::time(summer, summer)) == "10:42am");
    BOOST_TEST(said(words::time(summer, summer + std::chrono::hours{24})) == "yesterday at 10:42am");
    BOOST_TEST(said(words::time(summer, summer + std::chrono::hours{72})) == "4 June 2026 at 10:42am");
}

BOOST_AUTO_TEST_CASE(a_day_may_be_typed_in_the_usual_ways_and_must_exist)
{
    for (const char* text : {"18/11/2026", "18 11 2026", "18 November 2026", "18 Nov 2026", "2026-11-18"})
        BOOST_TEST((words::readDate(text) == day("2026-11-18")), text);
    for (const char* text : {"", "18/11", "31/02/2026", "November 2026", "18/11/26"})
        BOOST_TEST(!words::readDate(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_time_of_day_may_be_typed_in_the_usual_ways)
{
    for (const char* text : {"14:10", "14.10", "1410", "2:10pm", "2.10 PM"})
        BOOST_TEST(words::readTimeOfDay(text).value_or("") == "14:10", text);
    for (const char* text : {"", "10", "25:00", "13pm", "half past"}) BOOST_TEST(!words::readTimeOfDay(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()

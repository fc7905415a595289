#include <boost/test/unit_test.hpp>

#include "projection/record_document.h"
#include "projection/same_visit.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::SameVisit;

namespace {

const ChildId kAli = nth<ChildId>(1);

/// How the two are linked, or "nothing".
std::string linkOf(const wire::Revision& a, const wire::Revision& b)
{
    const auto file = projection::readChild(kAli, {known(a, 1), known(b, 2)});
    const auto links = projection::sameVisitLinks(file);
    return links.empty() ? "nothing" : std::string{projection::wordOf(links.front().kind)};
}

wire::Revision byHealthVisitor(int record)
{
    wire::Revision message = aVisit(record, 1, "hana");
    message.mutable_visit()->mutable_performer()->set_role("health_visitor");
    message.mutable_visit()->mutable_performer()->set_qualified(false);
    message.mutable_visit()->set_purpose("health_contact");
    return message;
}

} // namespace

BOOST_AUTO_TEST_SUITE(same_visit)

BOOST_AUTO_TEST_CASE(two_workers_on_one_day_went_together)
{
    BOOST_TEST(linkOf(aVisit(10, 1, "sam"), byHealthVisitor(11)) == "joint");
}

BOOST_AUTO_TEST_CASE(one_worker_twice_on_one_day_entered_it_twice)
{
    BOOST_TEST(linkOf(aVisit(10, 1, "sam"), aVisit(11, 1, "sam")) == "entered_twice");
}

BOOST_AUTO_TEST_CASE(what_differs_is_not_the_same)
{
    const wire::Revision visit = aVisit(10, 1, "sam");
    BOOST_TEST(linkOf(visit, aVisit(11, 1, "sam", "2026-06-03")) == "nothing");
    wire::Revision other = aVisit(11, 1, "sam");
    other.mutable_visit()->set_purpose("core_group");
    BOOST_TEST(linkOf(visit, other) == "nothing");
    other = byHealthVisitor(11);
    other.mutable_visit()->set_place("clinic");
    BOOST_TEST(linkOf(visit, other) == "nothing");
    other = aVisit(11, 1, "sam");
    other.mutable_visit()->set_home_visit_id(visit.visit().home_visit_id());
    BOOST_TEST(linkOf(visit, other) == "nothing");
    other = aVisit(11, 1, "sam");
    other.mutable_visit()->set_struck(true);
    BOOST_TEST(linkOf(visit, other) == "nothing");
}

BOOST_AUTO_TEST_CASE(times_an_hour_apart_are_still_one_visit_and_more_is_two)
{
    wire::Revision first = aVisit(10, 1, "sam");
    wire::Revision second = aVisit(11, 1, "sam");
    first.mutable_visit()->set_started_at("10:00");
    second.mutable_visit()->set_started_at("11:00");
    BOOST_TEST(linkOf(first, second) == "entered_twice");
    second.mutable_visit()->set_started_at("11:01");
    BOOST_TEST(linkOf(first, second) == "nothing");
}

BOOST_AUTO_TEST_CASE(two_attempts_are_two_unless_both_say_when)
{
    wire::Revision first = aVisit(10, 1, "sam");
    wire::Revision second = aVisit(11, 1, "sam");
    for (wire::Revision* attempt : {&first, &second}) {
        attempt->mutable_visit()->set_outcome("no_answer");
        attempt->mutable_visit()->set_sighting("not_seen");
    }
    BOOST_TEST(linkOf(first, second) == "nothing");
    first.mutable_visit()->set_started_at("10:00");
    second.mutable_visit()->set_started_at("10:05");
    BOOST_TEST(linkOf(first, second) == "entered_twice");
}

BOOST_AUTO_TEST_CASE(both_count_and_both_sides_say_so)
{
    const auto file = projection::readChild(kAli, {known(aVisit(10, 1, "sam"), 1), known(byHealthVisitor(11), 2)});
    BOOST_TEST(file.facts().visits.size() == 2U);
    for (const int record : {10, 11}) {
        const auto document = projection::recordDocument(file, nth<RecordId>(record));
        const auto& links = document.at("possibly_same_as");
        BOOST_REQUIRE(links.size() == 1U);
        BOOST_TEST(links.at(0).at("kind") == "joint");
        BOOST_TEST(links.at(0).at("visit_id") == nth<RecordId>(21 - record).toString());
        BOOST_TEST(links.at(0).at("in_words").get<std::string>().find("possibly the same visit as") == 0U);
    }
}

BOOST_AUTO_TEST_SUITE_END()

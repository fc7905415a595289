// What the pages of exports count and let through, without a page.
#include <boost/test/unit_test.hpp>

#include "dashboard/exports/one_at_a_time.h"
#include "dashboard/exports/visit_gaps.h"
#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::dashboard;

namespace {

server::BoardVisit seenAlone()
{
    const CivilDate day = *CivilDate::parse("2026-08-04");
    const Performer performer{WorkerId{"sam"}, WorkerRole::SocialWorker, true};
    const rules::VisitReading reading{
        day, performer, Mode::InPerson, Outcome::Completed, Purpose::StatutoryVisit, true, Sighting::SeenAlone, true};
    return {nth<RecordId>(1), nth<HomeVisitId>(1), reading, {}, {}, false, false, false, day, {}, {}, {}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(export_page_parts)

BOOST_AUTO_TEST_CASE(a_visit_of_which_it_is_disputed_whether_it_took_place_is_a_disputed_one)
{
    VisitGaps gaps;
    gaps.add(seenAlone());
    server::BoardVisit strike = seenAlone();
    strike.disputed = strike.credits_nothing = true;
    gaps.add(strike);
    server::BoardVisit outcome = seenAlone();
    outcome.disputed = true;
    outcome.reading.outcome = Outcome::NoAnswer;
    gaps.add(outcome);
    server::BoardVisit struck = seenAlone();
    struck.disputed = struck.struck = struck.credits_nothing = true;
    gaps.add(struck);
    BOOST_TEST(gaps.disputed == 2U);
    BOOST_TEST(gaps.standing == 3U);
    BOOST_TEST(gaps.visits == 1U);
}

BOOST_AUTO_TEST_CASE(one_export_is_made_at_a_time)
{
    OneAtATime exports;
    OneAtATime::Turn first = exports.take();
    BOOST_TEST(!!first);
    BOOST_TEST(!exports.take());
    first.reset();
    BOOST_TEST(!!exports.take());
    BOOST_TEST(!!exports.take()); // The turn before was given back at once.
}

BOOST_AUTO_TEST_SUITE_END()

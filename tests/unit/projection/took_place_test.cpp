// Whether a visit took place in person: by every version of it, or it is not counted.
#include "projection/took_place.h"

#include <boost/test/unit_test.hpp>

#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::TookPlace;
using projection::tookPlace;

namespace {

/// A visit of which a second device says something else, and the first something else again.
template <typename Sam, typename Max>
rules::VisitFact twoVersions(const Sam& sam, const Max& max)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    wire::Revision one = aChange(first.revision, "sam");
    sam(*one.mutable_visit());
    wire::Revision other = aChange(first.revision, "max");
    max(*other.mutable_visit());
    const auto file = projection::readChild(
        nth<ChildId>(1), {first, known(one, 2), known(other, 3, "2026-06-05T09:00:00Z", rules::WrittenBy::Manager)});
    BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
    BOOST_REQUIRE(file.visits.front().fact.disputed());
    return file.visits.front().fact;
}

template <typename Change>
rules::VisitFact changed(const Change& change)
{
    wire::Revision message = aVisit(10, 1, "sam");
    change(*message.mutable_visit());
    return projection::readChild(nth<ChildId>(1), {known(message, 1)}).visits.front().fact;
}

using Visit = wire::VisitPatch;

} // namespace

BOOST_AUTO_TEST_SUITE(took_place)

BOOST_AUTO_TEST_CASE(only_a_completed_visit_in_person_for_a_purpose_that_counts_took_place)
{
    BOOST_TEST((tookPlace(changed([](Visit&) {})) == TookPlace::Yes));
    BOOST_TEST((tookPlace(changed([](Visit& v) { v.set_sighting("not_seen"); })) == TookPlace::Yes));
    for (const char* mode : {"phone", "video"})
        BOOST_TEST((tookPlace(changed([&](Visit& v) { v.set_mode(mode); })) == TookPlace::No), mode);
    for (const char* purpose : {"core_group", "family_time", "transport"})
        BOOST_TEST((tookPlace(changed([&](Visit& v) { v.set_purpose(purpose); })) == TookPlace::No), purpose);
    for (const char* outcome : {"no_answer", "cancelled"})
        BOOST_TEST((tookPlace(changed([&](Visit& v) { v.set_outcome(outcome); })) == TookPlace::No), outcome);
    BOOST_TEST((tookPlace(changed([](Visit& v) { v.set_struck(true); })) == TookPlace::No));
}

BOOST_AUTO_TEST_CASE(a_dispute_about_mode_outcome_or_purpose_counts_as_neither)
{
    const auto mode = [](const char* word) { return [=](Visit& v) { v.set_mode(word); }; };
    const auto outcome = [](const char* word) { return [=](Visit& v) { v.set_outcome(word); }; };
    const auto purpose = [](const char* word) { return [=](Visit& v) { v.set_purpose(word); }; };
    BOOST_TEST((tookPlace(twoVersions(mode("in_person"), mode("phone"))) == TookPlace::Disputed));
    BOOST_TEST((tookPlace(twoVersions(mode("phone"), mode("in_person"))) == TookPlace::Disputed));
    BOOST_TEST((tookPlace(twoVersions(outcome("completed"), outcome("no_answer"))) == TookPlace::Disputed));
    BOOST_TEST((tookPlace(twoVersions(purpose("core_group"), purpose("statutory_visit"))) == TookPlace::Disputed));
    // Both agree that it did not, or that it did.
    BOOST_TEST((tookPlace(twoVersions(mode("video"), mode("phone"))) == TookPlace::No));
    BOOST_TEST((tookPlace(twoVersions(purpose("section_47"), purpose("other"))) == TookPlace::Yes));
}

BOOST_AUTO_TEST_CASE(struck_out_on_one_side_and_amended_on_the_other_is_disputed)
{
    const auto fact = twoVersions([](Visit& v) { v.set_struck(true); }, [](Visit& v) { v.set_bedroom_seen(true); });
    BOOST_TEST((tookPlace(fact) == TookPlace::Disputed));
}

BOOST_AUTO_TEST_CASE(an_attempt_on_any_version_is_one)
{
    const auto outcome = [](const char* word) { return [=](Visit& v) { v.set_outcome(word); }; };
    BOOST_TEST((projection::attemptOf(twoVersions(outcome("completed"), outcome("no_answer"))) == Outcome::NoAnswer));
    BOOST_TEST((projection::attemptOf(twoVersions(outcome("child_absent"), outcome("completed"))) == Outcome::ChildAbsent));
    BOOST_TEST(!projection::attemptOf(changed([](Visit&) {})).has_value());
}

BOOST_AUTO_TEST_CASE(a_disputed_sighting_is_told_apart_from_a_disputed_visit)
{
    const auto sighting = [](const char* word) { return [=](Visit& v) { v.set_sighting(word); }; };
    const auto fact = twoVersions(sighting("seen_with_others"), sighting("not_seen"));
    BOOST_TEST((tookPlace(fact) == TookPlace::Yes));
    BOOST_TEST(projection::sightingDisputed(fact));
    BOOST_TEST(!projection::sightingDisputed(changed([](Visit&) {})));
}

BOOST_AUTO_TEST_SUITE_END()

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "rules/compliance.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::readChild;

namespace {

const ChildId kAli = nth<ChildId>(1);

wire::Revision sightingChange(const revision::Revision& of, const std::string& sighting, const std::string& worker = "sam")
{
    wire::Revision change = aChange(of, worker);
    change.mutable_visit()->set_sighting(sighting);
    return change;
}

/// A visit said to be "seen alone" on one device and "seen with others" on another, neither knowing of the other.
std::vector<projection::KnownRevision> disputedSighting()
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    auto alone = sightingChange(first.revision, "seen_alone");
    alone.set_reason("Checked my notes");
    return {first, known(sightingChange(first.revision, "seen_with_others"), 2), known(alone, 3)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(visits)

BOOST_AUTO_TEST_CASE(a_plain_visit_is_read_as_it_was_recorded)
{
    const auto file = readChild(kAli, {known(aVisit(10, 1, "sam"), 1)});
    BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
    const auto& visit = file.visits.front();
    BOOST_CHECK(visit.fact.reading.sighting == Sighting::SeenAlone);
    BOOST_CHECK_EQUAL(visit.fact.reading.occurred_on.toString(), "2026-06-04");
    BOOST_CHECK(visit.fact.recorded_at == at("2026-06-05T09:00:00Z"));
    BOOST_CHECK(visit.home_visit == nth<HomeVisitId>(10));
    BOOST_CHECK(visit.place == Place::Home);
    BOOST_CHECK(!visit.fact.disputed());
    BOOST_CHECK(!visit.fact.credits_nothing);
}

BOOST_AUTO_TEST_CASE(a_disputed_sighting_counts_as_the_lowest_whatever_arrived_first)
{
    auto revisions = disputedSighting();
    std::sort(revisions.begin(), revisions.end(), [](const auto& a, const auto& b) { return a.revision.id < b.revision.id; });
    do {
        const auto file = readChild(kAli, revisions);
        BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
        const rules::VisitFact& fact = file.visits.front().fact;
        BOOST_CHECK(fact.reading.sighting == Sighting::SeenWithOthers);
        BOOST_REQUIRE_EQUAL(fact.other_readings.size(), 2U);
        BOOST_CHECK(fact.other_readings[0].sighting == Sighting::SeenWithOthers);
        BOOST_CHECK(fact.other_readings[1].sighting == Sighting::SeenAlone);
    } while (std::next_permutation(
        revisions.begin(), revisions.end(), [](const auto& a, const auto& b) { return a.revision.id < b.revision.id; }));
}

// Two devices, each of which says one true thing: no field is said twice, so nothing is disputed, and yet they contradict each
// other.
BOOST_AUTO_TEST_CASE(alone_on_one_device_and_somebody_in_the_room_on_another_is_not_alone)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    auto inRoom = aChange(first.revision, "sam");
    inRoom.mutable_visit()->set_others_in_room(true);
    const auto file = readChild(kAli, {first, known(sightingChange(first.revision, "seen_alone"), 2), known(inRoom, 3)});
    BOOST_CHECK(file.visits.front().fact.reading.sighting == Sighting::SeenWithOthers);
}

BOOST_AUTO_TEST_CASE(a_dispute_about_who_was_in_the_room_counts_as_not_alone_in_every_version)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    auto inRoom = aChange(first.revision, "sam");
    inRoom.mutable_visit()->set_others_in_room(true);
    auto nobody = aChange(first.revision, "jo");
    nobody.mutable_visit()->set_others_in_room(false);
    for (const bool nobodyFirst : {true, false}) {
        const auto file = readChild(kAli, {first, known(nobody, nobodyFirst ? 2 : 3), known(inRoom, nobodyFirst ? 3 : 2)});
        BOOST_CHECK(file.visits.front().fact.reading.sighting == Sighting::SeenWithOthers);
    }
}

BOOST_AUTO_TEST_CASE(a_visit_that_says_nobody_was_in_the_room_is_seen_alone)
{
    auto visit = aVisit(10, 1, "sam");
    visit.mutable_visit()->set_others_in_room(false);
    BOOST_CHECK(readChild(kAli, {known(visit, 1)}).visits.front().fact.reading.sighting == Sighting::SeenAlone);
}

BOOST_AUTO_TEST_CASE(each_side_of_a_dispute_is_named_with_its_author)
{
    const auto file = readChild(kAli, disputedSighting());
    const auto disputes = projection::disputes(file.visits.front().record);
    BOOST_REQUIRE_EQUAL(disputes.size(), 1U);
    const auto& versions = disputes.at("sighting");
    BOOST_REQUIRE_EQUAL(versions.size(), 2U);
    BOOST_CHECK_EQUAL(versions[0].value_json, "\"seen_with_others\"");
    BOOST_CHECK_EQUAL(versions[1].value_json, "\"seen_alone\"");
    BOOST_CHECK_EQUAL(versions[0].author, "sam");
    BOOST_CHECK_EQUAL(versions[0].revision_hex.size(), 64U);
}

BOOST_AUTO_TEST_CASE(unknown_stays_unknown_when_nobody_asserted_a_sighting)
{
    wire::Revision visit = aVisit(10, 1, "sam");
    visit.mutable_visit()->clear_sighting();
    const auto file = readChild(kAli, {known(visit, 1)});
    BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
    BOOST_CHECK(file.visits.front().fact.reading.sighting == Sighting::NotRecorded);
}

BOOST_AUTO_TEST_CASE(a_word_of_a_newer_program_makes_the_visit_unreadable_and_keeps_it)
{
    wire::Revision visit = aVisit(10, 1, "sam");
    visit.mutable_visit()->set_outcome("completed_by_hologram");
    const auto file = readChild(kAli, {known(visit, 1)});
    BOOST_CHECK(file.visits.empty());
    BOOST_REQUIRE_EQUAL(file.unreadable.size(), 1U);
    BOOST_CHECK_EQUAL(file.unreadable.front().why, "outcome is a word this program does not know");
    BOOST_CHECK_EQUAL(file.unreadable.front().record.history.size(), 1U);
}

BOOST_AUTO_TEST_CASE(a_visit_without_a_date_credits_nothing_and_is_shown)
{
    wire::Revision visit = aVisit(10, 1, "sam");
    visit.mutable_visit()->clear_occurred_on();
    const auto file = readChild(kAli, {known(visit, 1)});
    BOOST_CHECK(file.facts().visits.empty());
    BOOST_REQUIRE_EQUAL(file.unreadable.size(), 1U);
}

BOOST_AUTO_TEST_CASE(a_struck_visit_remembers_when_it_was_struck)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    wire::Revision strike = aChange(first.revision, "sam", "Wrong child");
    strike.mutable_visit()->set_struck(true);
    const auto file = readChild(kAli, {first, known(strike, 2, "2026-06-08T10:00:00Z")});
    BOOST_CHECK(file.visits.front().fact.credits_nothing);
    BOOST_CHECK(file.visits.front().fact.struck_at == at("2026-06-08T10:00:00Z"));
}

BOOST_AUTO_TEST_CASE(struck_on_one_side_and_amended_on_the_other_is_a_dispute_that_credits_nothing)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    wire::Revision strike = aChange(first.revision, "sam", "Wrong child");
    strike.mutable_visit()->set_struck(true);
    const auto file = readChild(kAli, {first, known(strike, 2), known(sightingChange(first.revision, "seen_with_others"), 3)});
    const auto& visit = file.visits.front();
    BOOST_CHECK(visit.fact.credits_nothing);
    BOOST_CHECK(!visit.fact.struck_at);
    const auto versions = projection::disputes(visit.record).at("struck");
    BOOST_REQUIRE_EQUAL(versions.size(), 2U);
    BOOST_CHECK_EQUAL(versions[0].value_json, "false");
    BOOST_CHECK_EQUAL(versions[1].value_json, "true");
}

BOOST_AUTO_TEST_CASE(known_at_leaves_out_what_had_not_been_received_before_anything_is_decided)
{
    const auto first = known(aVisit(10, 1, "sam"), 1, "2026-06-05T09:00:00Z");
    const auto later = known(sightingChange(first.revision, "not_seen"), 2, "2026-06-09T09:00:00Z");
    const auto before = readChild(kAli, {first, later}, at("2026-06-08T00:00:00Z"));
    BOOST_CHECK(before.visits.front().fact.reading.sighting == Sighting::SeenAlone);
    const auto after = readChild(kAli, {first, later}, at("2026-06-09T09:00:00Z"));
    BOOST_CHECK(after.visits.front().fact.reading.sighting == Sighting::NotSeen);
    BOOST_CHECK(readChild(kAli, {first, later}, at("2026-06-01T00:00:00Z")).visits.empty());
}

BOOST_AUTO_TEST_CASE(a_change_that_is_kept_aside_takes_no_part)
{
    const auto first = known(aVisit(10, 1, "sam"), 1);
    auto refused = known(sightingChange(first.revision, "not_seen"), 2);
    refused.refused = true;
    const auto file = readChild(kAli, {first, refused});
    BOOST_CHECK(file.visits.front().fact.reading.sighting == Sighting::SeenAlone);
    BOOST_CHECK_EQUAL(file.visits.front().record.history.size(), 2U);
}

BOOST_AUTO_TEST_CASE(a_visit_of_which_nothing_takes_part_is_shown_and_credits_nothing)
{
    auto refused = known(aVisit(10, 1, "sam"), 1);
    refused.refused = true;
    const auto file = readChild(kAli, {refused});
    BOOST_CHECK(file.visits.empty());
    BOOST_REQUIRE_EQUAL(file.unreadable.size(), 1U);
}

BOOST_AUTO_TEST_CASE(the_same_revision_twice_is_one_and_the_servers_word_about_it_counts)
{
    auto unsent = known(aVisit(10, 1, "sam"), 0);
    const auto sent = known(aVisit(10, 1, "sam"), 7);
    const auto file = readChild(kAli, {unsent, sent});
    BOOST_REQUIRE_EQUAL(file.visits.front().record.history.size(), 1U);
    BOOST_CHECK_EQUAL(file.visits.front().record.history.front().seq, 7U);
}

BOOST_AUTO_TEST_CASE(a_note_is_joined_to_its_visit)
{
    wire::Revision note = revision::blankRevision(RecordKind::Note, nth<RecordId>(11), kAli, by("sam"));
    note.mutable_note()->set_visit_id(nth<RecordId>(10).raw());
    note.mutable_note()->set_observation("Ali was drawing");
    const auto file = readChild(kAli, {known(note, 2), known(aVisit(10, 1, "sam"), 1)});
    BOOST_REQUIRE_EQUAL(file.visits.front().notes.size(), 1U);
    BOOST_CHECK(file.visits.front().notes.front().text("observation") == "Ali was drawing");
    BOOST_CHECK_EQUAL(readChild(kAli, {known(note, 2)}).unreadable.size(), 1U);
}

BOOST_AUTO_TEST_SUITE_END()

#include <filesystem>

#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

std::size_t filesIn(const std::filesystem::path& folder)
{
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::recursive_directory_iterator{folder}) ++files;
    return files;
}

projection::VisitAmendment sighting(const std::string& word)
{
    projection::VisitAmendment amendment;
    amendment.visit.emplace().set_sighting(word);
    return amendment;
}

struct WithAli : EnrolledTablet {
    WithAli() { sync(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(session)

BOOST_AUTO_TEST_CASE(an_enrolment_that_fails_leaves_nothing_behind)
{
    TemporaryFolder folder;
    FakeClock clock;
    FakeServer server;
    vault::NoPlatformSecret platform;
    const auto refused =
        mobile::enrol(folder.file("vault"), "https://sightline.example.org", "wrong", kPin, server, platform, clock);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().code == ErrorCode::NotAuthorised);
    BOOST_CHECK_EQUAL(filesIn(folder.path()), 0U);
}

BOOST_AUTO_TEST_CASE(a_code_is_not_used_up_by_what_can_be_refused_here)
{
    TemporaryFolder folder;
    FakeClock clock;
    FakeServer server;
    vault::NoPlatformSecret platform;
    const auto tried = [&](const std::string& url, const std::string& pin) {
        return mobile::enrol(folder.file("vault"), url, "good-code", pin, server, platform, clock).has_value();
    };
    BOOST_CHECK(!tried("http://sightline.example.org", kPin));
    BOOST_CHECK(!tried("https://sightline.example.org", "111111"));
    BOOST_CHECK_EQUAL(server.enrolments, 0);
    BOOST_CHECK_EQUAL(filesIn(folder.path()), 0U);
}

BOOST_FIXTURE_TEST_CASE(the_enrolled_tablet_knows_whose_it_is, EnrolledTablet)
{
    BOOST_CHECK(tablet->me().id == WorkerId{"sam"});
    BOOST_CHECK(tablet->me().role == WorkerRole::SocialWorker);
    BOOST_CHECK(tablet->me().device == nth<DeviceId>(7));
    BOOST_CHECK_EQUAL(tablet->me().authority, "Anyshire");
    BOOST_CHECK(!enrol().has_value());
    BOOST_CHECK_EQUAL(server.enrolments, 1);
    BOOST_CHECK(!mobile::Tablet::open(vault, "999111", platform, clock).has_value());
}

BOOST_FIXTURE_TEST_CASE(the_caseload_tells_both_clocks, WithAli)
{
    const auto entries = must(tablet->caseload());
    BOOST_REQUIRE_EQUAL(entries.size(), 1U);
    BOOST_CHECK_EQUAL(entries[0].name, "Ali");
    BOOST_REQUIRE(entries[0].seenAloneClock() != nullptr);
    BOOST_CHECK_EQUAL(entries[0].seenAloneClock()->next_due->toString(), "2026-07-13");
    BOOST_CHECK(entries[0].visitClock() == nullptr);
    must(tablet->saveHomeVisit(visit()));
    const auto after = must(tablet->caseload());
    BOOST_CHECK_EQUAL(after[0].seenAloneClock()->next_due->toString(), "2026-07-16");
    BOOST_CHECK_EQUAL(after[0].unsent, 2);
}

BOOST_FIXTURE_TEST_CASE(a_visit_in_the_future_is_refused_and_changes_nothing, WithAli)
{
    const auto refused = tablet->saveHomeVisit(visit("2026-06-05"));
    BOOST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().detail.starts_with("occurred_on:"));
    BOOST_CHECK_EQUAL(must(tablet->status()).pending, 0);
}

BOOST_FIXTURE_TEST_CASE(a_saved_visit_is_there_after_the_tablet_is_opened_again, WithAli)
{
    const auto saved = must(tablet->saveHomeVisit(visit()));
    tablet.reset();
    tablet = open();
    const auto file = must(tablet->childOfRecord(saved.visits.front().visit));
    BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
    BOOST_CHECK_EQUAL(file.visits.front().notes.size(), 1U);
    const auto found = must(tablet->findRecord(saved.visits.front().visit.toString()));
    BOOST_CHECK(found == saved.visits.front().visit);
}

BOOST_FIXTURE_TEST_CASE(every_unsent_group_has_a_sealed_copy_for_the_organisation, WithAli)
{
    must(tablet->saveHomeVisit(visit()));
    const auto listing = must(vault::SealedOutbox{vault + "/sealed"}.list());
    BOOST_REQUIRE_EQUAL(listing.groups.size(), 1U);
    const auto sealed = must(vault::parseSealed(must(vault::SealedOutbox{vault + "/sealed"}.read(listing.groups.front().group))));
    const auto opened = crypto::openSealed(server.escrow, sealed.box);
    BOOST_REQUIRE(opened);
    wire::SignedGroup group;
    BOOST_REQUIRE(group.ParseFromString(*opened));
    BOOST_CHECK(revision::parseGroup(group).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_sealed_copy_that_a_cut_prevented_is_made_at_the_next_opening, WithAli)
{
    must(tablet->saveHomeVisit(visit()));
    tablet.reset();
    std::filesystem::remove_all(vault + "/sealed");
    tablet = open();
    BOOST_CHECK_EQUAL(must(vault::SealedOutbox{vault + "/sealed"}.list()).groups.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(an_amendment_needs_a_reason_and_its_author, WithAli)
{
    const auto mine = must(tablet->saveHomeVisit(visit())).visits.front().visit;
    BOOST_CHECK(!tablet->amendVisit(mine, sighting("not_seen"), "  ").has_value());
    must(tablet->amendVisit(mine, sighting("not_seen"), "It was the brother"));
    const auto file = must(tablet->childOfRecord(mine));
    BOOST_CHECK(file.visits.front().fact.reading.sighting == Sighting::NotSeen);
    BOOST_CHECK_EQUAL(file.visits.front().record.history.size(), 2U);

    server.append(aVisit(40, 1, "kim"));
    sync();
    const auto refused = tablet->amendVisit(nth<RecordId>(40), sighting("not_seen"), "I think so");
    BOOST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().code == ErrorCode::Refused);
}

BOOST_FIXTURE_TEST_CASE(an_amended_note_changes_the_note_and_not_the_visit, WithAli)
{
    const auto mine = must(tablet->saveHomeVisit(visit())).visits.front().visit;
    projection::VisitAmendment amendment;
    amendment.note.emplace().set_opinion("Settled");
    must(tablet->amendVisit(mine, amendment, "Forgot to say"));
    const auto file = must(tablet->childOfRecord(mine));
    BOOST_REQUIRE_EQUAL(file.visits.front().notes.size(), 1U);
    BOOST_CHECK(file.visits.front().notes.front().text("opinion") == "Settled");
    BOOST_CHECK(file.visits.front().notes.front().text("observation") == "Ali was drawing");
    BOOST_CHECK_EQUAL(file.visits.front().record.history.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_struck_visit_credits_nothing, WithAli)
{
    const auto mine = must(tablet->saveHomeVisit(visit())).visits.front().visit;
    must(tablet->strikeVisit(mine, "Wrong child"));
    BOOST_CHECK(must(tablet->childOfRecord(mine)).visits.front().fact.credits_nothing);
    BOOST_CHECK_EQUAL(must(tablet->caseload())[0].seenAloneClock()->next_due->toString(), "2026-07-13");
}

BOOST_AUTO_TEST_SUITE_END()

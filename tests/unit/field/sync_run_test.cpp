#include <algorithm>

#include "transport/problem.h"
#include "transport/server_url.h"
#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;
using store::SendState;

BOOST_AUTO_TEST_SUITE(sync_run)

BOOST_FIXTURE_TEST_CASE(a_sync_sends_what_was_saved_and_receives_the_caseload, EnrolledTablet)
{
    BOOST_CHECK_EQUAL(sync().total.pulled, 2);
    must(tablet->saveHomeVisit(visit()));
    const auto outcome = sync();
    BOOST_CHECK_EQUAL(outcome.total.pushed, 2);
    BOOST_CHECK_EQUAL(outcome.total.pending, 0);
    BOOST_CHECK_EQUAL(outcome.receipts.size(), 1U);
    BOOST_CHECK_EQUAL(server.log.size(), 4U);
    const auto status = must(tablet->status());
    BOOST_CHECK_EQUAL(status.pending, 0);
    BOOST_CHECK(status.last_sent.has_value());
    BOOST_CHECK(status.last_received.has_value());
    for (const auto& own : status.records) BOOST_CHECK(own.state == SendState::Accepted);
}

BOOST_FIXTURE_TEST_CASE(a_lost_reply_is_pushed_again_and_nothing_is_doubled, EnrolledTablet)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    server.lose_reply = true;
    const auto cut = mobile::runSync(*tablet, server);
    BOOST_REQUIRE(cut.error);
    BOOST_CHECK_EQUAL(cut.total.pending, 1);
    BOOST_CHECK_EQUAL(sync().total.pending, 0);
    BOOST_CHECK_EQUAL(server.log.size(), 4U);
    BOOST_CHECK_EQUAL(must(tablet->child(nth<ChildId>(1))).visits.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(without_a_server_everything_is_kept, EnrolledTablet)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    server.unreachable = Error{ErrorCode::NetworkUnreachable, "no connection to the server"};
    const auto outcome = mobile::runSync(*tablet, server);
    BOOST_REQUIRE(outcome.error);
    BOOST_CHECK(outcome.error->code == ErrorCode::NetworkUnreachable);
    BOOST_CHECK_EQUAL(outcome.total.pending, 1);
    server.unreachable.reset();
    BOOST_CHECK_EQUAL(sync().total.pending, 0);
}

BOOST_FIXTURE_TEST_CASE(sent_means_that_a_request_went_out_and_nobody_answered, EnrolledTablet)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    const auto state = [&] { return must(tablet->status()).records.front().state; };
    BOOST_CHECK(state() == SendState::Saved);
    server.not_there = Error{ErrorCode::NetworkUnreachable, "no connection to the server"};
    BOOST_REQUIRE(mobile::runSync(*tablet, server).error);
    BOOST_CHECK(state() == SendState::Saved); // Nothing went out.
    server.not_there.reset();
    server.unreachable = Error{ErrorCode::NetworkUnreachable, "the connection was cut"};
    BOOST_REQUIRE(mobile::runSync(*tablet, server).error);
    BOOST_CHECK(state() == SendState::Sent);
    BOOST_CHECK(must(must(tablet->another())->status()).records.front().state == SendState::Sent); // It is on the disk.
    server.unreachable.reset();
    sync();
    BOOST_CHECK(state() == SendState::Accepted);
    server.log.resize(2);
    server.diverged = sync::Diverged{2, 2};
    server.not_there_after_diverging = true;
    BOOST_REQUIRE(mobile::runSync(*tablet, server).error);
    BOOST_CHECK(state() == SendState::Saved); // The server lost it: it is on this tablet only, and has not gone again.
}

BOOST_FIXTURE_TEST_CASE(a_server_that_lost_history_gets_everything_back, EnrolledTablet)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    sync();
    server.log.resize(2); // Restored from before the visit.
    server.diverged = sync::Diverged{2, 2};
    BOOST_CHECK_EQUAL(sync().total.pending, 0);
    BOOST_CHECK_EQUAL(server.log.size(), 4U);
    BOOST_CHECK_EQUAL(must(tablet->child(nth<ChildId>(1))).visits.size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_child_that_left_the_caseload_is_gone_and_the_visit_about_it_is_sent, EnrolledTablet)
{
    sync();
    must(tablet->saveHomeVisit(visit()));
    server.caseload = {};
    server.scope_version = "v2";
    sync();
    BOOST_CHECK(must(tablet->caseload()).empty());
    BOOST_CHECK(!tablet->child(nth<ChildId>(1)).has_value());
    BOOST_CHECK_EQUAL(server.log.size(), 4U);
    must(tablet->saveHomeVisit(visit("2026-06-03"))); // The form was still open.
    sync();
    BOOST_CHECK_EQUAL(server.log.size(), 6U);
}

BOOST_FIXTURE_TEST_CASE(a_dispute_that_came_later_is_shown_in_the_status, EnrolledTablet)
{
    sync();
    const auto mine = must(tablet->saveHomeVisit(visit())).visits.front().visit;
    sync();
    const auto first = must(tablet->childOfRecord(mine)).visits.front().record.history.front().revision;
    for (const char* word : {"not_seen", "seen_with_others"}) {
        wire::Revision change = aChange(first, "sam");
        change.mutable_visit()->set_sighting(word);
        server.append(change);
    }
    sync();
    const auto status = must(tablet->status());
    BOOST_CHECK_EQUAL(status.needs_you, 1);
    const auto disputed = std::count_if(
        status.records.begin(), status.records.end(), [](const auto& own) { return own.state == SendState::AcceptedDisputed; });
    BOOST_CHECK_EQUAL(disputed, 1);
    BOOST_CHECK(must(tablet->childOfRecord(mine)).visits.front().fact.reading.sighting == Sighting::NotSeen);
}

BOOST_AUTO_TEST_CASE(only_https_or_this_machine_may_be_spoken_to)
{
    for (const char* good : {"https://sightline.example.org", "https://sightline.example.org:8443/anyshire",
             "http://127.0.0.1:8480", "http://localhost:8480", "http://[::1]:8480"})
        BOOST_CHECK_MESSAGE(mobile::checkServerUrl(good).has_value(), good);
    for (const char* bad : {"http://sightline.example.org", "http://127.0.0.1.example.org", "ftp://127.0.0.1", "",
             "sightline.example.org", "https://sam:secret@sightline.example.org", "https://sightline.example.org?x=1"})
        BOOST_CHECK_MESSAGE(!mobile::checkServerUrl(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(a_problem_becomes_one_plain_line)
{
    const Error busy = mobile::errorFromReply(503, R"({"title": "Busy", "detail": "Try again\nin a minute"})");
    BOOST_CHECK(busy.code == ErrorCode::ServerBusy);
    BOOST_CHECK_EQUAL(busy.detail, "Try again in a minute");
    BOOST_CHECK(mobile::errorFromReply(403, "<html>").code == ErrorCode::NotAuthorised);
    BOOST_CHECK_EQUAL(mobile::errorFromReply(500, "").detail, "the server answered 500");
}

BOOST_AUTO_TEST_CASE(a_409_tells_the_servers_generation_and_watermark)
{
    const auto diverged = mobile::divergedFromReply(409, R"({"type": "history_diverged", "generation": 3, "watermark": "17"})");
    BOOST_REQUIRE(diverged);
    BOOST_CHECK_EQUAL(diverged->generation, 3U);
    BOOST_CHECK_EQUAL(diverged->watermark, 17U);
    BOOST_CHECK(!mobile::divergedFromReply(409, R"({"type": "something_else"})"));
    BOOST_CHECK(!mobile::divergedFromReply(400, R"({"type": "history_diverged"})"));
}

BOOST_AUTO_TEST_SUITE_END()

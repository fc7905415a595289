#include "unit/store/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;
using store::SendState;

namespace {

revision::Revision theirs(int record, int child)
{
    return revision::makeRevision(aVisit(record, child, "kim"));
}

/// Child 1 held completely with one row of a colleague.
struct Held : TabletFixture {
    revision::Revision row = theirs(50, 1);

    Held()
    {
        giveCaseload({1}, "v1", 5);
        wire::SyncResponse response = answer(5);
        rowIn(response, row, 5);
        headIn(response, 1, {row.id}, 5);
        BOOST_REQUIRE_EQUAL(apply(response).pulled, 1);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(tablet_store)

BOOST_FIXTURE_TEST_CASE(a_new_child_is_pulled_from_the_beginning_until_it_is_complete, TabletFixture)
{
    giveCaseload({1, 2}, "v1", 5);
    auto position = must(store.position());
    BOOST_REQUIRE_EQUAL(position.cursors.size(), 2U);
    BOOST_CHECK_EQUAL(position.cursors[0].seq(), 0U);
    BOOST_CHECK_EQUAL(position.scope_version, "v1");
    BOOST_CHECK_EQUAL(position.complete_to, 5U);

    const auto row = theirs(50, 1);
    wire::SyncResponse response = answer(5);
    rowIn(response, row, 3);
    headIn(response, 1, {row.id}, 3);
    wire::Cursor& cursor = *response.add_cursors();
    cursor.set_child_id(nth<ChildId>(2).raw());
    cursor.set_seq(4);
    apply(response);
    position = must(store.position());
    BOOST_REQUIRE_EQUAL(position.cursors.size(), 1U);
    BOOST_CHECK_EQUAL(position.cursors[0].seq(), 4U);
    BOOST_CHECK_EQUAL(must(store.caseload()).size(), 2U);
}

BOOST_FIXTURE_TEST_CASE(children_that_did_not_fit_into_the_news_are_caught_up_later, Held)
{
    wire::SyncResponse response = answer(9);
    wire::Cursor& cursor = *response.add_cursors();
    cursor.set_child_id(nth<ChildId>(1).raw());
    cursor.set_seq(6);
    apply(response);
    BOOST_REQUIRE_EQUAL(must(store.position()).cursors.size(), 1U);
    BOOST_CHECK_EQUAL(must(store.position()).cursors[0].seq(), 6U);
}

BOOST_FIXTURE_TEST_CASE(a_row_that_comes_twice_is_one, Held)
{
    wire::SyncResponse response = answer(5);
    rowIn(response, row, 5);
    BOOST_CHECK_EQUAL(apply(response).pulled, 0);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_digest_that_differs_fetches_the_child_again_and_keeps_what_is_unsent, Held)
{
    save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    headIn(response, 1, {row.id, theirs(51, 1).id}, 6);
    const auto applied = apply(response);
    BOOST_REQUIRE_EQUAL(applied.refetched.size(), 1U);
    BOOST_CHECK_EQUAL(applied.refetched.front(), nth<ChildId>(1).toString());
    const auto left = rowsOf(1);
    BOOST_REQUIRE_EQUAL(left.size(), 1U);
    BOOST_CHECK(left.front().revision.record() == nth<RecordId>(10));
    BOOST_REQUIRE_EQUAL(must(store.position()).cursors.size(), 1U);
    BOOST_CHECK_EQUAL(must(store.position()).cursors[0].seq(), 0U);
    BOOST_CHECK_EQUAL(unsent().size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_receipt_ends_the_wait_and_tells_what_became_of_it, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    const auto aside = save(aVisit(11, 1, "sam"));
    wire::SyncResponse response = answer(7);
    receiptIn(response, group, wire::OUTCOME_ACCEPTED_LATE, 6, "the manager is told");
    wire::GroupReceipt& unread = *response.add_receipts();
    unread.set_header_digest(aside.headerDigest());
    unread.set_outcome(wire::OUTCOME_QUARANTINED);
    unread.set_reason("not signed by a known device");
    const auto applied = apply(response);
    BOOST_CHECK_EQUAL(applied.pushed, 2);
    BOOST_CHECK_EQUAL(applied.pending, 0);
    BOOST_CHECK(unsent().empty());
    for (const auto& own : must(store.ownRecords())) {
        const bool late = own.record == nth<RecordId>(10);
        BOOST_CHECK(own.state == (late ? SendState::AcceptedLate : SendState::Quarantined));
        BOOST_CHECK_EQUAL(own.reason, late ? "the manager is told" : "not signed by a known device");
    }
    BOOST_CHECK(must(store.setting("last_sent")).has_value());
}

BOOST_FIXTURE_TEST_CASE(own_receipted_revisions_count_in_the_digest_without_being_sent_back, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    receiptIn(response, group, wire::OUTCOME_ACCEPTED, 6);
    headIn(response, 1, {row.id, group.revisions.front().id}, 6);
    BOOST_CHECK(apply(response).refetched.empty());
}

BOOST_FIXTURE_TEST_CASE(our_own_row_pulled_before_its_receipt_is_upgraded_not_doubled, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    rowIn(response, group.revisions.front(), 6).set_device_id(device.raw());
    BOOST_CHECK_EQUAL(apply(response).pulled, 0);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 2U);
    BOOST_REQUIRE_EQUAL(unsent().size(), 1U);
    BOOST_CHECK_EQUAL(unsent().front().revisions.front().bytes, group.revisions.front().bytes);

    wire::SyncResponse later = answer(6);
    receiptIn(later, group, wire::OUTCOME_DUPLICATE, 6);
    BOOST_CHECK_EQUAL(apply(later).pending, 0);
    BOOST_CHECK(must(store.ownRecords()).front().state == SendState::Accepted);
}

BOOST_FIXTURE_TEST_CASE(an_acknowledged_group_is_kept_until_it_is_in_a_backup, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    receiptIn(response, group, wire::OUTCOME_ACCEPTED, 6);
    response.set_backup_watermark(5);
    apply(response);
    BOOST_CHECK(must(store.backedUp({group.id})).empty());
    response = answer(6);
    response.set_backup_watermark(6);
    apply(response);
    BOOST_CHECK_EQUAL(must(store.backedUp({group.id})).size(), 1U);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 2U);
}

BOOST_FIXTURE_TEST_CASE(losing_a_child_purges_its_rows_and_still_sends_what_is_unsent, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    wire::Scope& scope = scopeIn(response, {2}, "v2");
    wire::Revoked& revoked = *scope.add_revoked();
    revoked.set_child_id(nth<ChildId>(1).raw());
    revoked.set_reason("Moved to the leaving care team");
    apply(response);

    BOOST_CHECK(rowsOf(1).empty());
    BOOST_CHECK(!must(store.childOf(nth<RecordId>(10))));
    BOOST_CHECK(must(store.formerChild(nth<ChildId>(1))) == "Moved to the leaving care team");
    BOOST_REQUIRE_EQUAL(unsent().size(), 1U);
    BOOST_CHECK_EQUAL(unsent().front().revisions.front().bytes, group.revisions.front().bytes);

    // A form that was still open is saved and sent, too; it cannot be read here.
    save(aVisit(12, 1, "sam"));
    BOOST_CHECK_EQUAL(unsent().size(), 2U);
    BOOST_CHECK(rowsOf(1).empty());
    BOOST_CHECK(revision::parseGroup(revision::toWire(unsent()[1])).has_value());

    giveCaseload({1, 2}, "v3", 6);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 2U);
    BOOST_CHECK_EQUAL(unsent().size(), 2U);
    BOOST_CHECK_EQUAL(unsent().front().revisions.front().bytes, group.revisions.front().bytes);
}

BOOST_FIXTURE_TEST_CASE(when_the_server_lost_history_what_it_may_lack_is_sent_again, Held)
{
    const auto safe = save(aVisit(10, 1, "sam"));
    const auto lost = save(aVisit(11, 1, "sam"));
    wire::SyncResponse response = answer(7);
    receiptIn(response, safe, wire::OUTCOME_ACCEPTED, 6);
    receiptIn(response, lost, wire::OUTCOME_ACCEPTED, 7);
    apply(response);
    BOOST_REQUIRE(unsent().empty());

    must(store.historyDiverged(2, 6));
    BOOST_REQUIRE_EQUAL(unsent().size(), 1U);
    BOOST_CHECK(unsent().front().id == lost.id);
    BOOST_CHECK_EQUAL(unsent().front().revisions.front().bytes, lost.revisions.front().bytes);
    const auto position = must(store.position());
    BOOST_CHECK_EQUAL(position.generation, 2U);
    BOOST_CHECK_EQUAL(position.known_head.seq(), 0U);
    BOOST_CHECK_EQUAL(position.complete_to, 0U);
    BOOST_CHECK(position.scope_version.empty());
    BOOST_CHECK_EQUAL(position.cursors.size(), 1U);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 3U);
}

BOOST_FIXTURE_TEST_CASE(even_a_group_that_was_in_a_backup_is_sent_again_if_the_server_lost_the_backup, Held)
{
    const auto group = save(aVisit(10, 1, "sam"));
    wire::SyncResponse response = answer(6);
    receiptIn(response, group, wire::OUTCOME_ACCEPTED, 6);
    response.set_backup_watermark(6);
    apply(response);
    must(store.historyDiverged(2, 0));
    BOOST_REQUIRE_EQUAL(unsent().size(), 1U);
    BOOST_CHECK_EQUAL(unsent().front().revisions.front().bytes, group.revisions.front().bytes);
}

BOOST_FIXTURE_TEST_CASE(an_answer_of_another_generation_changes_nothing, Held)
{
    const auto refused = store.apply({answer(9, 2), {}, Instant{}});
    BOOST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().code == ErrorCode::HistoryDiverged);
    BOOST_CHECK_EQUAL(must(store.position()).known_head.seq(), 5U);
}

BOOST_FIXTURE_TEST_CASE(rows_that_cannot_be_read_are_kept_and_counted, Held)
{
    wire::Revision newer = aVisit(60, 1, "kim");
    newer.set_kind(static_cast<wire::Kind>(77));
    wire::SyncResponse response = answer(7);
    const std::string bytes = newer.SerializeAsString();
    for (const std::string& content : {bytes, std::string{"\xFF not a revision"}}) {
        wire::Row& odd = *response.add_rows();
        odd.set_seq(6);
        odd.set_revision(content);
        odd.set_outcome(wire::OUTCOME_ACCEPTED);
    }
    headIn(response, 1, {row.id, revision::RevisionId{crypto::sha256(bytes)}}, 7);
    BOOST_CHECK(apply(response).refetched.empty());
    BOOST_CHECK_EQUAL(must(store.unreadableRows()), 2);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(rows_of_a_child_that_is_not_in_the_caseload_are_not_held, Held)
{
    wire::SyncResponse response = answer(6);
    rowIn(response, theirs(70, 9), 6);
    BOOST_CHECK_EQUAL(apply(response).pulled, 0);
    BOOST_CHECK(rowsOf(9).empty());
}

BOOST_AUTO_TEST_SUITE_END()

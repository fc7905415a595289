// What every AuthorityStore promises. A second implementation is added to `Stores`.
#include <atomic>
#include <set>
#include <thread>

#include <boost/mpl/list.hpp>

#include "contract/authority_store_contract.h"
#include "store/embedded_store.h"
#include "support/temporary_folder.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

struct Embedded {
    TemporaryFolder folder;
    std::string path = folder.file("store.db");
    bool made = false;

    std::unique_ptr<AuthorityStore> reopen()
    {
        const crypto::Secret key{std::string(32, 'k')};
        auto opened = made ? EmbeddedStore::open(path, key.clone()) : EmbeddedStore::create(path, key.clone(), 1);
        BOOST_REQUIRE(opened.has_value());
        made = true;
        return std::move(opened).value();
    }
};

using Stores = boost::mpl::list<Embedded>;

} // namespace

BOOST_AUTO_TEST_SUITE(authority_store_contract)

BOOST_AUTO_TEST_CASE_TEMPLATE(an_empty_store_says_so, Maker, Stores)
{
    StoreContract<Maker> at;
    at.read([](ReadSession& session) {
        BOOST_TEST(session.generation() == 1U);
        BOOST_TEST(session.head().seq() == 0U);
        BOOST_TEST(session.head().chain().empty());
        BOOST_TEST(session.chainAt(0).value_or("none").empty());
        BOOST_TEST(!session.chainAt(1).has_value());
        BOOST_TEST(session.backupWatermark() == 0U);
        BOOST_TEST(session.children().empty());
        BOOST_TEST(session.devices().empty());
        BOOST_TEST(!session.setting("nothing").has_value());
        BOOST_TEST(session.lanePosition(nth<DeviceId>(1), wire::LANE_NORMAL).next_seq == 1U);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(numbers_have_no_gaps_and_the_chain_covers_every_row, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) {
        BOOST_TEST(at.append(session, 1, 1) == 1U);
        BOOST_TEST(at.append(session, 2, 2) == 2U);
    });
    at.write([&](WriteSession& session) {
        BOOST_TEST(at.append(session, 3, 1, {wire::OUTCOME_QUARANTINED, rules::WrittenBy::Other, "not theirs to change"}) == 3U);
    });
    at.store = at.maker.reopen();
    at.read([](ReadSession& session) {
        std::string chain;
        std::uint64_t seq = 0;
        session.scan(0, [&](const LogRow& row) {
            BOOST_TEST(row.seq == ++seq);
            chain = nextChain(chain, row);
            BOOST_TEST(row.chain == chain);
            BOOST_TEST(session.chainAt(seq).value_or("") == chain);
            return true;
        });
        BOOST_TEST(session.head().seq() == 3U);
        BOOST_TEST(session.head().chain() == chain);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_row_comes_back_as_it_was_written, Maker, Stores)
{
    StoreContract<Maker> at;
    const revision::Group group = at.chain.add(aVisit(7, 3, "sam"));
    const revision::Revision& revision = group.revisions.front();
    at.write([&](WriteSession& session) {
        session.append(
            revision, {wire::OUTCOME_ACCEPTED_LATE, rules::WrittenBy::Manager, "came late: \u00fc \u2013"}, group, at.now);
    });
    at.store = at.maker.reopen();
    at.read([&](ReadSession& session) {
        const auto row = session.rowOfRevision(revision.id.text());
        BOOST_REQUIRE(row.has_value());
        BOOST_TEST(row->bytes == revision.bytes);
        BOOST_TEST((row->record == nth<RecordId>(7) && row->child == nth<ChildId>(3) && row->device == nth<DeviceId>(1)));
        BOOST_TEST((row->group == group.id && row->received_at == at.now && row->kind == revision.message.kind()));
        BOOST_TEST((row->outcome == wire::OUTCOME_ACCEPTED_LATE && row->by == rules::WrittenBy::Manager));
        BOOST_TEST(row->reason == "came late: \u00fc \u2013");
        BOOST_TEST(session.rowsOfRecord(nth<RecordId>(7)).size() == 1U);
        BOOST_TEST(!session.rowOfRevision(std::string(32, 'x')).has_value());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_session_without_commit_leaves_no_trace, Maker, Stores)
{
    StoreContract<Maker> at;
    {
        auto session = at.store->beginWrite();
        BOOST_REQUIRE(session.has_value());
        at.append(*session.value(), 1, 1);
        session.value()->setSetting("colour", "blue");
        session.value()->putWorker({WorkerId{"sam"}, "Sam", WorkerRole::SocialWorker, true, "north", {"north"}, false});
    }
    at.read([](ReadSession& session) {
        BOOST_TEST(session.head().seq() == 0U);
        BOOST_TEST(!session.setting("colour").has_value());
        BOOST_TEST(session.workers().empty());
        BOOST_TEST(session.children().empty());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_is_undone_to_a_mark_leaves_no_trace_and_what_was_before_stays, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) {
        session.mark();
        BOOST_TEST(at.append(session, 1, 1) == 1U);
        session.mark();
        BOOST_TEST(at.append(session, 2, 2) == 2U);
        session.setSetting("colour", "blue");
        session.undoToMark();
        BOOST_TEST(session.head().seq() == 1U);
        session.undoToMark(); // Again: the mark stays where it was.
        BOOST_TEST(at.append(session, 3, 3) == 2U);
    });
    at.read([](ReadSession& session) {
        BOOST_TEST(session.head().seq() == 2U);
        BOOST_TEST(session.rowsOfRecord(nth<RecordId>(2)).empty());
        BOOST_TEST(session.rowsOfRecord(nth<RecordId>(3)).size() == 1U);
        BOOST_TEST(!session.setting("colour").has_value());
        BOOST_TEST(!session.childHead(nth<ChildId>(2)).has_value());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_reader_sees_one_state_whatever_is_committed_meanwhile, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) { at.append(session, 1, 1); });
    auto reader = at.store->beginRead();
    BOOST_REQUIRE(reader.has_value());
    BOOST_TEST(reader.value()->head().seq() == 1U);
    at.write([&](WriteSession& session) { at.append(session, 2, 1); });
    std::size_t rows = 0;
    reader.value()->scan(0, [&](const LogRow&) { return ++rows > 0; });
    BOOST_TEST(rows == 1U);
    BOOST_TEST(reader.value()->childHead(nth<ChildId>(1))->count() == 1U);
    BOOST_TEST(at.headSeq() == 2U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(order_of_number_is_order_of_visibility_with_several_writers, Maker, Stores)
{
    StoreContract<Maker> at;
    constexpr int kWriters = 4;
    constexpr int kEach = 12;
    std::atomic<int> done{0};
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer)
        writers.emplace_back([&, writer] {
            GroupChain chain{nth<DeviceId>(10 + writer)};
            for (int n = 0; n < kEach; ++n) {
                const revision::Group group = chain.add(aVisit(1000 * (writer + 1) + n, writer + 1, "sam"));
                auto session = at.store->beginWrite();
                session.value()->append(
                    group.revisions.front(), {wire::OUTCOME_ACCEPTED, rules::WrittenBy::Author, {}}, group, at.now);
                if (n % 5 != 0) static_cast<void>(session.value()->commit()); // Some give up: their numbers are not used up.
            }
            ++done;
        });
    // Whoever has seen number n never finds a smaller one later.
    std::uint64_t seen = 0;
    std::uint64_t missed = 0;
    while (done < kWriters) {
        at.read([&](ReadSession& session) {
            session.scan(seen, [&](const LogRow& row) {
                missed += row.seq == seen + 1 ? 0 : 1;
                seen = row.seq;
                return true;
            });
            return 0;
        });
    }
    for (std::thread& writer : writers) writer.join();
    BOOST_TEST(missed == 0U);
    BOOST_TEST(at.headSeq() == static_cast<std::uint64_t>(kWriters * 9));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_childs_rows_are_paged_in_order_and_its_head_counts_them, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) {
        for (int n = 1; n <= 9; ++n) at.append(session, n, n % 2 + 1);
    });
    at.read([](ReadSession& session) {
        std::vector<std::uint64_t> seqs;
        std::uint64_t after = 0;
        std::string digest(32, '\0');
        for (auto page = session.rowsOfChild(nth<ChildId>(2), after, 1); !page.empty();
             page = session.rowsOfChild(nth<ChildId>(2), after, 1)) {
            BOOST_TEST(page.size() == 1U); // One row at least, however small the page.
            after = page.back().seq;
            seqs.push_back(after);
            for (std::size_t i = 0; i < 32; ++i) digest[i] = static_cast<char>(digest[i] ^ page.back().revision_id[i]);
        }
        BOOST_TEST(seqs == (std::vector<std::uint64_t>{1, 3, 5, 7, 9}), boost::test_tools::per_element());
        const auto head = session.childHead(nth<ChildId>(2));
        BOOST_REQUIRE(head.has_value());
        BOOST_TEST(head->seq() == 9U);
        BOOST_TEST(head->count() == 5U);
        BOOST_TEST(head->digest() == digest);
        BOOST_TEST(session.childrenChangedSince(8).size() == 1U);
        BOOST_TEST(session.children().size() == 2U);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_devices_chain_is_found_by_group_and_by_place, Maker, Stores)
{
    StoreContract<Maker> at;
    const revision::Group first = at.chain.add(aVisit(1, 1, "sam"));
    const revision::Group second = at.chain.add(aVisit(2, 1, "sam"));
    at.write([&](WriteSession& session) {
        session.appendGroup(first, at.now);
        session.appendGroup(second, at.now);
    });
    at.read([&](ReadSession& session) {
        const auto position = session.lanePosition(nth<DeviceId>(1), wire::LANE_NORMAL);
        BOOST_TEST(position.next_seq == 3U);
        BOOST_TEST(position.last_digest == second.headerDigest());
        BOOST_TEST(session.lanePosition(nth<DeviceId>(1), wire::LANE_URGENT).next_seq == 1U);
        BOOST_TEST(session.groupDigest(first.id).value_or("") == first.headerDigest());
        BOOST_TEST(session.groupDigestAt(nth<DeviceId>(1), wire::LANE_NORMAL, 2).value_or("") == second.headerDigest());
        BOOST_TEST(!session.groupDigestAt(nth<DeviceId>(2), wire::LANE_NORMAL, 1).has_value());
        std::vector<std::string> headers;
        session.scanGroups([&](const wire::SignedGroup& group, const DeviceId&) {
            headers.push_back(group.header());
            return true;
        });
        BOOST_TEST((headers == std::vector<std::string>{first.header_bytes, second.header_bytes}));
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(quarantine_keeps_every_byte_once, Maker, Stores)
{
    StoreContract<Maker> at;
    const std::string bytes{"\0\xff any bytes", 12};
    const QuarantinedGroup group{std::string(32, 'h'), nth<DeviceId>(1), bytes, "cannot be read", at.now};
    at.write([&](WriteSession& session) {
        session.quarantineGroup(group);
        session.quarantineGroup(group);
    });
    at.read([&](ReadSession& session) {
        BOOST_REQUIRE(session.quarantine().size() == 1U);
        BOOST_TEST(session.quarantine().front().bytes == bytes);
        BOOST_TEST(session.isQuarantined(group.header_digest));
        BOOST_TEST(!session.isQuarantined(std::string(32, 'x')));
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(people_devices_and_access_are_replaced_whole, Maker, Stores)
{
    StoreContract<Maker> at;
    Device device{nth<DeviceId>(1), WorkerId{"sam"}, std::string(32, 'p'), "tablet", at.now, std::nullopt, false, std::nullopt};
    const AccessRow access{
        nth<ChildId>(1), WorkerId{"sam"}, AllocationRole::Lead, *CivilDate::parse("2026-01-01"), std::nullopt, nth<RecordId>(50)};
    // Two managers disagree about who works with the child: both do.
    const AccessRow also{
        nth<ChildId>(1), WorkerId{"kim"}, AllocationRole::Lead, *CivilDate::parse("2026-01-01"), std::nullopt, nth<RecordId>(50)};
    at.write([&](WriteSession& session) {
        session.putWorker({WorkerId{"sam"}, "Sam", WorkerRole::Manager, false, "north", {"north", "south"}, false});
        session.putDevice(device);
        device.revoked_at = at.now;
        device.cloned = true;
        session.putDevice(device);
        session.replaceAccess(nth<RecordId>(50), {access, also});
    });
    at.read([&](ReadSession& session) {
        BOOST_TEST(session.worker(WorkerId{"sam"})->manages.size() == 2U);
        BOOST_REQUIRE(session.devices().size() == 1U);
        BOOST_TEST((session.device(device.id)->revoked_at == at.now && session.device(device.id)->cloned));
        BOOST_TEST(session.accessOfWorker(WorkerId{"sam"}).size() == 1U);
        BOOST_TEST(session.accessOfWorker(WorkerId{"kim"}).size() == 1U);
        BOOST_TEST(session.accessToChild(nth<ChildId>(1)).size() == 2U);
        return 0;
    });
    at.write([&](WriteSession& session) { session.replaceAccess(nth<RecordId>(50), {}); });
    BOOST_TEST(at.read([](ReadSession& session) { return session.allAccess().size(); }) == 0U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_code_works_once, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) { session.putEnrolCode({"hash", WorkerId{"sam"}, at.now}); });
    at.write([&](WriteSession& session) {
        const auto code = session.takeEnrolCode("hash");
        BOOST_REQUIRE(code.has_value());
        BOOST_TEST((code->worker == WorkerId{"sam"} && code->expires_at == at.now));
        BOOST_TEST(!session.takeEnrolCode("hash").has_value());
    });
    at.write([&](WriteSession& session) { BOOST_TEST(!session.takeEnrolCode("hash").has_value()); });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(children_changed_since_are_the_same_however_long_ago_it_is_asked_from, Maker, Stores)
{
    StoreContract<Maker> at;
    constexpr int kRows = 1'200; // More than are read one by one.
    at.write([&](WriteSession& session) {
        for (int i = 0; i < kRows; ++i) at.append(session, 0x1000 + i, 1 + i / 100);
    });
    at.read([](ReadSession& session) {
        for (const std::uint64_t after : {0U, 100U, 650U, 700U, 701U, 1'150U, 1'199U, 1'200U}) {
            std::set<ChildId> changed;
            session.scan(after, [&](const LogRow& row) { return changed.insert(row.child), true; });
            const std::vector<ChildId> expected{changed.begin(), changed.end()};
            BOOST_TEST((session.childrenChangedSince(after) == expected), "after " << after);
        }
        BOOST_TEST(session.childrenChangedSince(std::uint64_t{1} << 62).empty());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(ids_are_found_by_their_beginning_and_children_by_their_local_id, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) {
        at.append(session, 0x0101, 1);
        session.setLocalId(nth<ChildId>(1), "L-1");
        session.setSetting("backup_watermark", "1");
        session.setSetting("generation", "9");
    });
    at.read([](ReadSession& session) {
        BOOST_TEST((session.childByLocalId("L-1") == nth<ChildId>(1)));
        BOOST_TEST(!session.childByLocalId("L-2").has_value());
        const auto found = session.findByPrefix("000000000000000000000000000001");
        BOOST_REQUIRE(found.size() == 1U);
        BOOST_TEST(found.front().first == "record");
        BOOST_TEST(session.findByPrefix("ffff").empty());
        BOOST_TEST(session.findByPrefix("0000000000000000000000000000011").empty());
        BOOST_TEST(session.findByPrefix("not digits").empty());
        const std::string revision = crypto::toHex(session.rowsOfRecord(nth<RecordId>(0x0101)).front().revision_id);
        for (const std::size_t digits : {7U, 8U, 63U, 64U}) { // Half a byte too.
            const auto begun = session.findByPrefix(revision.substr(0, digits));
            BOOST_REQUIRE(begun.size() == 1U);
            BOOST_TEST(begun.front().second == revision);
        }
        BOOST_TEST(session.backupWatermark() == 1U);
        BOOST_TEST(session.generation() == 9U);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_a_child_said_is_found_by_itself_and_a_head_is_told_for_any_number, Maker, Stores)
{
    StoreContract<Maker> at;
    at.write([&](WriteSession& session) {
        for (const wire::Revision& message : {aVisit(1, 1, "sam"), aVoice(2, 1, "sam"), aFlagRevision(3, 1, "sam"),
                 anAddition(4, 1, "sam", beside(2, AdditionKind::Response)), aVoice(5, 2, "sam")}) {
            const revision::Group group = at.chain.add(message);
            session.append(group.revisions.front(), {wire::OUTCOME_ACCEPTED, rules::WrittenBy::Author, {}}, group, at.now);
            session.appendGroup(group, at.now);
        }
    });
    at.read([](ReadSession& session) {
        std::vector<std::uint64_t> found;
        for (const LogRow& row : session.voiceRowsOfChild(nth<ChildId>(1))) found.push_back(row.seq);
        BOOST_TEST(found == (std::vector<std::uint64_t>{2, 4}), boost::test_tools::per_element());
        BOOST_TEST(session.voiceRowsOfChild(nth<ChildId>(3)).empty());
        const auto whole = session.childHead(nth<ChildId>(1));
        const wire::ChildHead again = session.childHeadAt(nth<ChildId>(1), whole->seq());
        BOOST_TEST(again.SerializeAsString() == whole->SerializeAsString());
        const wire::ChildHead earlier = session.childHeadAt(nth<ChildId>(1), 1);
        BOOST_TEST(earlier.count() == 1U);
        BOOST_TEST(earlier.digest() == session.rowsOfChild(nth<ChildId>(1), 0, 1).front().revision_id);
        return 0;
    });
}

BOOST_AUTO_TEST_SUITE_END()

#include <sys/wait.h>
#include <unistd.h>

#include "unit/store/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kKilled = 42;

/// Runs `body` in a process of its own that ends without tidying up, as if it were killed.
template <typename F>
void inKilledProcess(F&& body)
{
    const pid_t child = ::fork();
    BOOST_REQUIRE(child >= 0);
    if (child == 0) {
        body();
        ::_exit(kKilled);
    }
    int status = 0;
    BOOST_REQUIRE_EQUAL(::waitpid(child, &status, 0), child);
    BOOST_REQUIRE(WIFEXITED(status));
    BOOST_REQUIRE_EQUAL(WEXITSTATUS(status), kKilled);
}

} // namespace

BOOST_AUTO_TEST_SUITE(tablet_save)

BOOST_FIXTURE_TEST_CASE(what_save_returned_from_survives_a_kill, TabletFixture)
{
    inKilledProcess([&] {
        store::TabletStore other = open();
        static_cast<void>(saveIn(other, aVisit(10, 1, "sam")));
    });
    BOOST_REQUIRE_EQUAL(unsent().size(), 1U);
    BOOST_CHECK_EQUAL(rowsOf(1).size(), 1U);
    BOOST_CHECK_EQUAL(must(store.pendingGroups()), 1);
}

BOOST_FIXTURE_TEST_CASE(a_kill_inside_a_save_leaves_nothing_of_it_and_no_gap, TabletFixture)
{
    inKilledProcess([&] {
        store::TabletStore other = open();
        static_cast<void>(
            other.save(wire::LANE_NORMAL, [](const revision::LanePosition&) -> revision::Group { ::_exit(kKilled); }));
    });
    BOOST_CHECK(unsent().empty());
    const auto saved = save(aVisit(10, 1, "sam"));
    BOOST_CHECK_EQUAL(saved.device_seq, 1U);
}

BOOST_FIXTURE_TEST_CASE(each_lane_is_a_gapless_chain_and_the_urgent_one_goes_first, TabletFixture)
{
    const auto first = save(aVisit(10, 1, "sam"));
    const auto second = save(aVisit(11, 1, "sam"));
    const auto urgent = save(aVisit(12, 1, "sam"), wire::LANE_URGENT);
    const auto groups = unsent();
    BOOST_REQUIRE_EQUAL(groups.size(), 3U);
    BOOST_CHECK(groups[0].id == urgent.id);
    BOOST_CHECK(groups[1].id == first.id);
    BOOST_CHECK_EQUAL(groups[2].device_seq, 2U);
    BOOST_CHECK_EQUAL(second.previous, first.headerDigest());
    for (const auto& group : groups) BOOST_CHECK(revision::signedBy(group, device_key.public_key));
    const auto again = revision::parseGroup(revision::toWire(groups[2]));
    BOOST_CHECK(again.has_value());
}

BOOST_FIXTURE_TEST_CASE(at_least_one_group_is_handed_out_however_small_the_limit, TabletFixture)
{
    save(aVisit(10, 1, "sam"));
    save(aVisit(11, 1, "sam"));
    BOOST_CHECK_EQUAL(must(store.unsent(512, 1)).size(), 1U);
    BOOST_CHECK_EQUAL(must(store.unsent(1, 1'000'000)).size(), 1U);
}

BOOST_FIXTURE_TEST_CASE(a_group_that_is_not_the_next_one_is_not_saved, TabletFixture)
{
    const auto refused = store.save(wire::LANE_NORMAL, [&](revision::LanePosition position) {
        position.next_seq += 1;
        position.last_digest = std::string(32, 'x');
        return next(position, aVisit(10, 1, "sam"));
    });
    BOOST_CHECK(!refused.has_value());
    BOOST_CHECK(unsent().empty());
    BOOST_CHECK(rowsOf(1).empty());
}

BOOST_FIXTURE_TEST_CASE(an_unsent_visit_is_part_of_its_childs_state, TabletFixture)
{
    save(aVisit(10, 1, "sam"));
    const auto file = projection::readChild(nth<ChildId>(1), rowsOf(1));
    BOOST_REQUIRE_EQUAL(file.visits.size(), 1U);
    BOOST_CHECK_EQUAL(file.visits.front().record.history.front().seq, 0U);
    BOOST_CHECK(must(store.childOf(nth<RecordId>(10))) == nth<ChildId>(1));
}

BOOST_FIXTURE_TEST_CASE(a_store_of_a_newer_program_is_not_opened, TabletFixture)
{
    {
        auto database = must(store::Database::open(path, key));
        database.setSchemaVersion(99);
    }
    const auto opened = store::TabletStore::open(path, key);
    BOOST_REQUIRE(!opened.has_value());
    BOOST_CHECK(opened.error().code == ErrorCode::StorageDamaged);
}

BOOST_FIXTURE_TEST_CASE(drafts_and_settings_are_kept_until_they_are_discarded, TabletFixture)
{
    must(store.saveDraft("visit", "half a note"));
    must(store.saveDraft("visit", "half a note more"));
    must(store.setSetting("colour", "green"));
    store::TabletStore again = open();
    BOOST_CHECK(must(again.draft("visit")) == "half a note more");
    BOOST_CHECK(must(again.setting("colour")) == "green");
    must(again.discardDraft("visit"));
    BOOST_CHECK(!must(store.draft("visit")));
}

BOOST_FIXTURE_TEST_CASE(a_record_is_found_by_the_beginning_of_its_id, TabletFixture)
{
    save(aVisit(10, 1, "sam"));
    save(aVisit(11, 1, "sam"));
    BOOST_CHECK_EQUAL(must(store.recordsBeginning("00000000-0000-0000-0000-00000000000a")).size(), 1U);
    BOOST_CHECK_EQUAL(must(store.recordsBeginning("000")).size(), 2U);
    BOOST_CHECK(must(store.recordsBeginning("f")).empty());
    BOOST_CHECK(must(store.recordsBeginning("not hex")).empty());
    BOOST_CHECK(must(store.recordsBeginning("")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

// The child's choice, enforced by the server: what a worker may not read never reaches their tablet, and leaves it when the child
// takes it back.
#include "support/syncing_tablet.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

const std::string kSecret = "Please do not tell Kim about the cellar";

/// Sam took down what the child said; Kim works with the child too; Max manages both.
struct Choice : AuthorityFixture {
    SyncingTablet sam{*this, "sam"};
    SyncingTablet kim{*this, "kim"};
    SyncingTablet max{*this, "max"};

    Choice()
    {
        addChild(1, "sam");
        allocate(300, 1, "kim", "2026-01-01");
        for (SyncingTablet* tablet : {&sam, &kim, &max}) tablet->sync();
    }

    void says(std::vector<Audience> readers, int record = 11)
    {
        sam.save(aVoice(record, 1, "sam", anEntry(std::move(readers), kSecret)));
        everybodySyncs();
    }
    void everybodySyncs()
    {
        for (SyncingTablet* tablet : {&sam, &kim, &max}) tablet->sync();
    }
    static bool reads(SyncingTablet& tablet)
    {
        const projection::ChildFile file = tablet.child(1);
        return !file.voices.empty() && file.voices.front().entry.answers.front().text == kSecret;
    }
    static bool heard(const SyncingTablet& tablet) { return tablet.heard().find(kSecret) != std::string::npos; }
    void finishRefused(SyncingTablet& tablet, wire::Revision message, const std::string& reason)
    {
        tablet.save(std::move(message));
        const auto done = tablet.sync();
        BOOST_REQUIRE(!done.receipts.empty());
        BOOST_TEST(done.receipts.back().revisions(0).outcome() == wire::OUTCOME_QUARANTINED);
        BOOST_TEST(done.receipts.back().revisions(0).reason() == reason);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(the_childs_choice, Choice)

BOOST_AUTO_TEST_CASE(what_is_for_the_worker_alone_reaches_the_worker_and_the_manager_and_no_colleague)
{
    says({});
    BOOST_TEST(reads(sam));
    BOOST_TEST(reads(max));
    BOOST_TEST(!heard(kim));
    BOOST_TEST(kim.child(1).allocations.size() == 2U); // The rest of the child is there.
}

BOOST_AUTO_TEST_CASE(what_is_for_anyone_helping_reaches_every_worker_of_the_child)
{
    says({Audience::AnyoneHelping});
    BOOST_TEST(reads(kim));
    BOOST_TEST(reads(max));
}

BOOST_AUTO_TEST_CASE(no_cursor_no_budget_and_no_place_asked_for_gets_round_it)
{
    says({});
    sam.save(anAddition(12, 1, "sam", beside(11, AdditionKind::Response, kSecret + "!")));
    everybodySyncs();
    const auto scope_version = kim.store().position().value().scope_version;
    for (const std::uint64_t from : {0U, 1U, 2U, 3U, 4U, 5U, 6U})
        for (const std::uint32_t budget : {1U, 300U, 0U})
            for (const bool by_cursor : {true, false}) {
                wire::SyncRequest request;
                request.set_protocol(sync::kProtocol);
                request.set_scope_version(scope_version);
                request.set_byte_budget(budget);
                if (by_cursor) {
                    request.add_cursors()->set_child_id(nth<ChildId>(1).raw());
                    request.mutable_cursors(0)->set_seq(from);
                } else {
                    request.set_complete_to(from);
                }
                const auto answer = service.exchange(kim.device(), request);
                BOOST_REQUIRE(answer.has_value());
                const auto bytes = std::get<wire::SyncResponse>(answer.value()).SerializeAsString();
                BOOST_TEST(bytes.find("cellar") == std::string::npos);
            }
}

BOOST_AUTO_TEST_CASE(a_fresh_tablet_and_one_enrolled_again_get_no_more_than_the_old_one)
{
    says({});
    SyncingTablet fresh{*this, "kim"};
    fresh.sync();
    BOOST_TEST(!heard(fresh));
    BOOST_TEST(fresh.child(1).allocations.size() == 2U);
    SyncingTablet of_sam{*this, "sam"};
    of_sam.sync();
    BOOST_TEST(reads(of_sam));
    fresh.sync();
    const int before = fresh.exchanges();
    fresh.sync();
    BOOST_TEST(fresh.exchanges() == before + 1); // Complete: one quiet exchange, no fetching again.
}

BOOST_AUTO_TEST_CASE(a_wider_share_by_the_manager_brings_it_to_the_colleague_at_the_next_sync)
{
    says({});
    max.save(anAddition(12, 1, "max", sharedWider(11, {Audience::AnyoneHelping})));
    max.sync();
    BOOST_TEST(!reads(kim));
    const auto done = kim.sync();
    BOOST_TEST(reads(kim));
    BOOST_TEST(kim.child(1).voices.front().additions.size() == 1U);
    BOOST_TEST(done.total.refetched.size() == 1U); // By the digest, as any other difference.
}

BOOST_AUTO_TEST_CASE(a_wider_share_with_one_worker_lets_in_that_one_only)
{
    addWorker("lee", WorkerRole::HealthVisitor, false, "health");
    allocate(301, 1, "lee", "2026-01-01");
    SyncingTablet lee{*this, "lee"};
    says({});
    sam.save(anAddition(12, 1, "sam", sharedWider(11, {}, {"lee"})));
    everybodySyncs();
    lee.sync();
    BOOST_TEST(reads(lee));
    BOOST_TEST(!heard(kim));
}

BOOST_AUTO_TEST_CASE(nobody_lets_themselves_in)
{
    says({});
    const std::string kWhy = "only the worker who was there or their manager may let more people read what a child said";
    finishRefused(kim, anAddition(12, 1, "kim", sharedWider(11, {Audience::AnyoneHelping}, {"kim"})), kWhy);
    wire::Revision newer = anAddition(13, 1, "kim", sharedWider(11, {Audience::AnyoneHelping}, {"kim"}));
    newer.set_schema(revision::kSchema + 1);
    finishRefused(kim, std::move(newer), kWhy);
    // Nor does an entry of one's own in its place, or another child's.
    finishRefused(kim, aVoice(11, 1, "kim", anEntry({Audience::AnyoneHelping})),
        "what a child said is never changed; something can only be set beside it");
    kim.sync();
    BOOST_TEST(!heard(kim));
    BOOST_TEST(reads(sam));
}

BOOST_AUTO_TEST_CASE(what_the_child_takes_back_goes_from_the_colleagues_tablet_at_its_next_sync)
{
    says({Audience::AnyoneHelping});
    BOOST_TEST(reads(kim));
    sam.save(anAddition(12, 1, "sam", beside(11, AdditionKind::WithdrawnByChild, "")));
    everybodySyncs();
    const auto known = kim.store().revisionsOf(nth<ChildId>(1));
    for (const projection::KnownRevision& one : known.value()) BOOST_TEST(one.revision.bytes.find("cellar") == std::string::npos);
    BOOST_TEST(kim.child(1).voices.empty());
    BOOST_TEST(reads(sam));
    BOOST_TEST(reads(max));
    BOOST_TEST(sam.child(1).voices.front().withdrawn());
}

BOOST_AUTO_TEST_CASE(a_colleague_keeps_what_they_wrote_and_takes_nothing_back_for_the_child)
{
    says({Audience::AnyoneHelping});
    kim.save(anAddition(12, 1, "kim", beside(11, AdditionKind::Response, "I will ask at school")));
    finishRefused(kim, anAddition(13, 1, "kim", beside(11, AdditionKind::WithdrawnByChild, "")),
        "only the worker who was there or their manager may record that a child took something back");
    everybodySyncs();
    BOOST_TEST(!sam.child(1).voices.front().withdrawn());
    BOOST_TEST(reads(kim));
    sam.save(anAddition(14, 1, "sam", beside(11, AdditionKind::WithdrawnByChild, "")));
    everybodySyncs();
    BOOST_TEST(kim.child(1).voices.empty());
    BOOST_TEST(kim.store().recordsHeld().value() >= 2);
    BOOST_TEST(sam.child(1).voices.front().additions.size() == 2U);
    const int before = kim.exchanges();
    kim.sync();
    BOOST_TEST(kim.exchanges() == before + 1);
}

BOOST_AUTO_TEST_CASE(all_pieces_of_a_long_entry_are_shared_and_taken_back_together_and_stay_in_order)
{
    sam.save(aVoice(19, 1, "sam", anEntry({}, kSecret)));
    sam.save(aVoice(11, 1, "sam", anEntry({}, "and in the garden")));
    sam.save(anAddition(12, 1, "sam", sharedWider(11, {Audience::AnyoneHelping})));
    everybodySyncs();
    BOOST_REQUIRE(kim.child(1).voices.size() == 2U);
    BOOST_TEST(reads(kim)); // The first piece is first, whatever its id.
    sam.save(anAddition(13, 1, "sam", beside(19, AdditionKind::WithdrawnByChild, "")));
    everybodySyncs();
    BOOST_TEST(kim.child(1).voices.empty());
    for (const projection::VoiceFile& voice : sam.child(1).voices) BOOST_TEST(voice.withdrawn());
}

BOOST_AUTO_TEST_CASE(i_dont_feel_safe_reaches_everybody_who_works_with_the_child)
{
    says({});
    sam.save(aFlagRevision(14, 1, "sam"), wire::LANE_URGENT);
    everybodySyncs();
    BOOST_TEST(kim.child(1).flags.size() == 1U);
    BOOST_TEST(max.child(1).flags.size() == 1U);
    BOOST_TEST(!heard(kim));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_withheld_as_the_narrowest_choice_and_kept_byte_for_byte)
{
    wire::Revision unreadable = aVoice(11, 1, "sam", anEntry({Audience::AnyoneHelping}, kSecret));
    unreadable.mutable_voice()->set_module("a room of next year");
    const std::string bytes = revision::makeRevision(unreadable).bytes;
    sam.save(std::move(unreadable));
    everybodySyncs();
    BOOST_TEST(!heard(kim));
    BOOST_TEST(heard(max)); // Who manages looks at what was kept aside.
    const auto rows = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(11)); });
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows.front().bytes == bytes);
    BOOST_TEST(rows.front().reason == "module: a word this program does not know");
}

BOOST_AUTO_TEST_CASE(a_manager_who_is_one_no_more_loses_what_only_managers_read_and_a_new_one_gets_it)
{
    allocate(302, 1, "max", "2026-01-01"); // Max works with the child, too.
    says({});
    BOOST_TEST(reads(max));
    addWorker("max", WorkerRole::Manager, false, "", {"south"});
    max.sync();
    BOOST_TEST(max.child(1).voices.empty());
    addWorker("max", WorkerRole::Manager, false, "", {"north"});
    max.sync();
    BOOST_TEST(reads(max));
}

BOOST_AUTO_TEST_CASE(the_manager_of_another_teams_worker_is_as_any_colleague)
{
    addWorker("nan", WorkerRole::HealthVisitor, false, "health");
    addWorker("hal", WorkerRole::Manager, false, "", {"health"});
    allocate(301, 1, "nan", "2026-01-01");
    SyncingTablet hal{*this, "hal"};
    says({});
    hal.sync();
    BOOST_TEST(hal.child(1).allocations.size() == 3U); // The rest of the child is there.
    BOOST_TEST(!heard(hal));
    finishRefused(hal, anAddition(12, 1, "hal", sharedWider(11, {Audience::AnyoneHelping}, {"hal"})),
        "only the worker who was there or their manager may let more people read what a child said");
    hal.sync();
    BOOST_TEST(!heard(hal));
    BOOST_TEST(!heard(kim));
    // What Nan took down herself is Hal's to read, and not Max's.
    SyncingTablet nan{*this, "nan"};
    nan.sync();
    nan.save(aVoice(15, 1, "nan", anEntry({}, "Only for Nan")));
    for (SyncingTablet* tablet : {&nan, &hal, &max}) tablet->sync();
    BOOST_TEST(hal.heard().find("Only for Nan") != std::string::npos);
    BOOST_TEST(max.heard().find("Only for Nan") == std::string::npos);
    BOOST_TEST(reads(max));
}

BOOST_AUTO_TEST_CASE(once_the_worker_who_was_there_has_left_it_is_for_who_manages_the_lead)
{
    addWorker("nan", WorkerRole::SocialWorker, true, "south");
    addWorker("lee", WorkerRole::Manager, false, "", {"south"});
    allocate(301, 1, "nan", "2026-05-01");
    SyncingTablet lee{*this, "lee"};
    says({});
    lee.sync();
    BOOST_TEST(!heard(lee));
    // Sam and Kim end; Nan leads now.
    const auto ends = [&](int record) {
        const auto row = inRead([&](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(record)).at(0); });
        wire::Revision end = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(record), nth<ChildId>(1), by("admin"));
        end.add_parents(row.revision_id);
        end.set_reason("Moved");
        end.mutable_allocation()->set_to(londonDate(clock.now()).toString());
        console(end);
    };
    ends(5001);
    lee.sync();
    lee.sync();
    BOOST_TEST(reads(lee)); // Who manages whom has changed: the digests are compared.
    max.sync();
    BOOST_TEST(reads(max)); // Kim's allocation is led from Max's team, too.
    ends(300);
    max.sync();
    const auto known = max.store().revisionsOf(nth<ChildId>(1));
    for (const projection::KnownRevision& one : known.value()) BOOST_TEST(one.revision.bytes.find("cellar") == std::string::npos);
    // Max, who had it once, lets nobody in any more.
    inWrite([&](server::WriteSession& session) {
        const auto decided =
            server::accessOf(session, *session.worker(WorkerId{"max"}), nth<ChildId>(1), londonDate(clock.now()));
        BOOST_TEST((decided == sync::Access::Before));
    });
}

BOOST_AUTO_TEST_CASE(an_idle_sync_reads_nothing_of_what_a_child_said_and_what_is_held_is_listed)
{
    says({});
    const int before = kim.exchanges();
    BOOST_TEST(kim.sync().total.pulled == 0);
    BOOST_TEST(kim.exchanges() == before + 1);
    const auto held = inRead([&](server::ReadSession& session) { return session.heldBy(kim.device()); });
    BOOST_REQUIRE(held.size() == 1U);
    BOOST_TEST((held.front().child == nth<ChildId>(1)));
}

BOOST_AUTO_TEST_SUITE_END()

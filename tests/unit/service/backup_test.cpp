#include <filesystem>

#include "service/restore.h"
#include "store/embedded_store.h"
#include "support/authority_fixture.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;
namespace fs = std::filesystem;

namespace {

/// An authority with three children; its folder is closed and opened as a program would.
struct Backups : AuthorityFixture {
    std::string data = folder.file("authority");
    std::string backup = folder.file("backup");

    Backups()
    {
        for (int child = 1; child <= 3; ++child) addChild(child, "sam");
    }

    void close()
    {
        authority.store.reset();
        authority.use = FolderUse{};
    }
    void open()
    {
        auto opened = Authority::open(data);
        BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
        authority = std::move(opened).value();
    }
    AuthorityKeys keys() { return std::move(readKeyFile(keyFile(data))).value(); }
    void create(const std::string& path)
    {
        const auto made = createBackup(authority, path, clock);
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    }
    Result<Restored> restore(const std::string& path, RestoreOptions options = {})
    {
        close();
        return restoreBackup(data, path, options, clock);
    }
    std::uint64_t head()
    {
        return inRead([](ReadSession& session) { return session.head().seq(); });
    }
    std::uint64_t watermark()
    {
        return inRead([](ReadSession& session) { return session.backupWatermark(); });
    }
    std::uint64_t generation()
    {
        return inRead([](ReadSession& session) { return session.generation(); });
    }
    std::string fault(const std::string& path) { return why(verifyBackup(path, keys())); }
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(backup, Backups)

BOOST_AUTO_TEST_CASE(a_backup_holds_everything_and_publishes_how_far)
{
    BOOST_TEST(watermark() == 0U);
    const auto made = createBackup(authority, backup, clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    BOOST_TEST(made.value().verification.revisions == head());
    BOOST_TEST(watermark() == head());
    BOOST_TEST(fault(backup) == "");
    BOOST_TEST(!fs::exists(backup + ".part"));
    BOOST_TEST(((fs::status(backup).permissions() & fs::perms::others_all) == fs::perms::none));
    const auto published = readWatermark(watermarkFile(data), authority.id, authority.signing_key.public_key);
    BOOST_REQUIRE(published.has_value() && published.value());
    BOOST_TEST(published.value()->head.seq() == head());
}

BOOST_AUTO_TEST_CASE(verifying_changes_nothing_and_leaves_nothing_beside)
{
    create(backup);
    fs::create_directories(folder.file("away"));
    fs::copy(backup, folder.file("away/copy?#% 1"));
    const auto before = contents(folder.file("away"));
    BOOST_TEST(fault(folder.file("away/copy?#% 1")) == "");
    BOOST_TEST((contents(folder.file("away")) == before));
}

BOOST_AUTO_TEST_CASE(a_file_that_exists_is_left_alone)
{
    writeFile(backup, "mine");
    const auto made = createBackup(authority, backup, clock);
    BOOST_TEST(why(made) == backup + " exists already");
    BOOST_TEST(readFile(backup) == "mine");
    BOOST_TEST(watermark() == 0U);
}

BOOST_AUTO_TEST_CASE(a_backup_cut_anywhere_or_with_any_byte_changed_is_found)
{
    create(backup);
    const std::string whole = readFile(backup);
    for (std::size_t length = 0; length < whole.size(); length += whole.size() / 23) {
        writeFile(backup, whole.substr(0, length));
        BOOST_TEST(fault(backup) != "", "cut to " << length);
    }
    for (std::size_t at = 0; at < whole.size(); at += whole.size() / 61) {
        std::string altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 4);
        writeFile(backup, altered);
        BOOST_TEST(has(fault(backup), backup + ": "), "byte " << at << ": " << fault(backup));
    }
    writeFile(backup, whole);
    BOOST_TEST(fault(backup) == "");
}

BOOST_AUTO_TEST_CASE(another_authoritys_backup_is_refused_by_name)
{
    auto other = Authority::init(folder.file("other"), "Othershire", clock);
    BOOST_REQUIRE(other.has_value());
    BOOST_REQUIRE(createBackup(other.value(), backup, clock).has_value());
    BOOST_TEST(has(why(restore(backup)), "is a backup of another authority than authority.key belongs to (Othershire"));
    open();
    BOOST_TEST(head() == 6U);
}

BOOST_AUTO_TEST_CASE(a_restore_is_a_new_generation_and_keeps_what_was_there)
{
    create(backup);
    const std::uint64_t before = generation();
    addChild(4);
    const std::string present = data + "/authority.db";
    const auto done = restore(backup);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(done.value().moved_aside.value_or("none") == present + ".replaced-1");
    BOOST_TEST(fs::exists(present + ".replaced-1"));
    open();
    BOOST_TEST(head() == 6U);
    BOOST_TEST(generation() > before);
    BOOST_TEST(watermark() == 6U);
    BOOST_TEST(!inRead([](ReadSession& session) { return verify(session).fault; }).has_value());
    // Nothing but the name differs: it can be opened as it was.
    const auto aside = EmbeddedStore::open(present + ".replaced-1", keys().store_key.clone());
    BOOST_REQUIRE(aside.has_value());
    BOOST_TEST(aside.value()->beginRead().value()->head().seq() == 7U);
}

BOOST_AUTO_TEST_CASE(a_restore_needs_the_folder_for_itself)
{
    create(backup);
    BOOST_TEST(has(why(restoreBackup(data, backup, {}, clock)), "is in use: stop"));
    close();
    const auto alone = FolderUse::alone(data);
    BOOST_TEST(has(why(Authority::open(data)), "a restore is at work there"));
}

BOOST_AUTO_TEST_CASE(a_backup_older_than_the_published_one_is_refused_even_when_the_store_is_lost)
{
    create(backup);
    addChild(4);
    create(folder.file("newer"));
    const auto refused = restore(backup);
    BOOST_TEST(has(why(refused), "ends at row 6, but tablets no longer hold what they sent up to row 7"));
    fs::remove(data + "/authority.db");
    BOOST_TEST(has(why(restore(backup)), "ends at row 6, but"));
    BOOST_TEST(!fs::exists(data + "/authority.db"));
    BOOST_REQUIRE(restore(folder.file("newer")).has_value());
    open();
    BOOST_TEST(head() == 7U);
}

BOOST_AUTO_TEST_CASE(a_backup_of_another_branch_is_refused_though_it_is_longer)
{
    create(backup);
    for (int child = 4; child < 8; ++child) addChild(child);
    close();
    fs::copy(data + "/authority.db", folder.file("branch"));
    // Back to row 6, another row 7, published; the old branch is longer, and lacks that row.
    fs::copy(backup, data + "/authority.db", fs::copy_options::overwrite_existing);
    open();
    addChild(9);
    create(folder.file("published"));
    close();
    fs::copy(folder.file("branch"), data + "/authority.db", fs::copy_options::overwrite_existing);
    fs::rename(data + "/backup.watermark", folder.file("kept"));
    open();
    create(folder.file("long"));
    close();
    fs::rename(folder.file("kept"), data + "/backup.watermark");
    BOOST_TEST(has(why(restore(folder.file("long"))), "has another row 7 than the backup"));
}

BOOST_AUTO_TEST_CASE(an_older_copy_put_back_by_hand_is_found_at_once)
{
    create(backup);
    close();
    fs::copy(data + "/authority.db", folder.file("by-hand"));
    open();
    addChild(4);
    create(folder.file("newer"));
    close();
    fs::copy(folder.file("by-hand"), data + "/authority.db", fs::copy_options::overwrite_existing);
    open();
    BOOST_TEST(has(why(requirePublished(authority)), "this is an older copy of the records (row 7: is missing"));
    const auto made = createBackup(authority, folder.file("wrong"), clock);
    BOOST_TEST(has(why(made), "this is an older copy"));
    BOOST_TEST(!fs::exists(folder.file("wrong")));
}

BOOST_AUTO_TEST_CASE(loss_is_accepted_only_in_so_many_words_and_then_tablets_with_gaps_go_on)
{
    GroupChain chain{nth<DeviceId>(1)};
    inWrite([&](WriteSession& session) {
        session.putDevice({nth<DeviceId>(1), WorkerId{"sam"}, chain.key().public_key, "tablet", clock.now(), {}, false, {}});
    });
    create(backup);
    const auto push = [&](const revision::Group& group) {
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        *request.add_groups() = revision::toWire(group);
        return SyncService{authority, clock}.exchange(nth<DeviceId>(1), request);
    };
    BOOST_REQUIRE(push(chain.add(aVisit(11, 1, "sam"))).has_value());
    create(folder.file("lost"));
    fs::remove(folder.file("lost"));

    BOOST_REQUIRE(!restore(backup).has_value());
    const auto done = restore(backup, {.accept_loss = true});
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(done.value().loss_accepted);
    open();
    // The tablet forgot its first visit, as it was told it may; the second one arrives all the same.
    const auto answer = push(chain.add(aVisit(12, 1, "sam")));
    BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
    BOOST_TEST(std::holds_alternative<wire::SyncResponse>(answer.value()));
    BOOST_TEST(head() == 7U);
    inRead([](ReadSession& session) {
        BOOST_TEST(verify(session).fault.value_or("none") == "none");
        BOOST_REQUIRE(session.quarantine().size() == 1U);
        BOOST_TEST(session.quarantine().front().reason.starts_with("lost: "));
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(after_accepted_loss_a_lane_has_one_gap_at_most_and_a_tablet_enrolled_since_has_none)
{
    GroupChain chain{nth<DeviceId>(1)};
    GroupChain later{nth<DeviceId>(2)};
    const auto add = [&](GroupChain& added, const DeviceId& id) {
        inWrite([&](WriteSession& session) {
            session.putDevice({id, WorkerId{"sam"}, added.key().public_key, "tablet", clock.now(), {}, false, {}});
        });
    };
    const auto isTaken = [&](const DeviceId& id, const revision::Group& group) {
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        *request.add_groups() = revision::toWire(group);
        const auto answer = SyncService{authority, clock}.exchange(id, request);
        BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
        return std::holds_alternative<wire::SyncResponse>(answer.value());
    };
    add(chain, nth<DeviceId>(1));
    create(backup);
    const revision::Group lost = chain.add(aVisit(11, 1, "sam"));
    BOOST_REQUIRE(isTaken(nth<DeviceId>(1), lost));
    create(folder.file("lost"));
    BOOST_REQUIRE(restore(backup, {.accept_loss = true}).has_value());
    open();
    add(later, nth<DeviceId>(2));

    static_cast<void>(later.add(aVisit(21, 1, "sam")));
    BOOST_TEST(!isTaken(nth<DeviceId>(2), later.add(aVisit(22, 1, "sam"))));
    BOOST_TEST(isTaken(nth<DeviceId>(1), chain.add(aVisit(12, 1, "sam"))));
    const revision::Group waiting = chain.add(aVisit(13, 1, "sam"));
    const revision::Group last = chain.add(aVisit(14, 1, "sam"));
    BOOST_TEST(!isTaken(nth<DeviceId>(1), last));
    BOOST_TEST(isTaken(nth<DeviceId>(1), waiting));
    BOOST_TEST(isTaken(nth<DeviceId>(1), last));
    // What was thought to be lost is not, after all.
    BOOST_TEST(isTaken(nth<DeviceId>(1), lost));
    inRead([](ReadSession& session) {
        BOOST_TEST(verify(session).fault.value_or("none") == "none");
        BOOST_TEST(session.quarantine().size() == 1U);
        BOOST_TEST(!session.device(nth<DeviceId>(1))->cloned);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(later_tablets_users_and_revocations_survive_a_restore)
{
    const auto enrolled = enrol("sam", crypto::SigningKey::generate());
    create(backup);
    const auto later = enrol("kim", crypto::SigningKey::generate());
    inWrite([&](WriteSession& session) {
        Device lost = *session.device(enrolled);
        lost.revoked_at = clock.now();
        session.putDevice(lost);
    });
    addWorker("lee", WorkerRole::SocialWorker, true, "north");
    BOOST_REQUIRE(restore(backup).has_value());
    open();
    inRead([&](ReadSession& session) {
        BOOST_TEST(session.device(later).has_value());
        BOOST_TEST(session.device(enrolled)->revoked_at.has_value());
        BOOST_TEST(session.worker(WorkerId{"lee"}).has_value());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(a_restore_without_the_keys_says_what_to_bring)
{
    create(backup);
    close();
    fs::create_directories(folder.file("new"));
    BOOST_TEST(has(why(restoreBackup(folder.file("new"), backup, {}, clock)), "put the copy there that was kept apart"));
    fs::copy(data + "/authority.key", folder.file("new/authority.key"));
    const auto done = restoreBackup(folder.file("new"), backup, {}, clock);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(!done.value().published.has_value()); // Nothing left says which one was the last.
    BOOST_TEST(Authority::open(folder.file("new")).has_value());
}

BOOST_AUTO_TEST_CASE(a_decided_restore_is_finished_by_whoever_comes_next_wherever_it_was_cut)
{
    create(backup);
    addChild(4);
    for (std::size_t cut = 0; cut <= 3; ++cut) {
        TemporaryFolder copy;
        close();
        fs::copy(data, copy.file("a"), fs::copy_options::recursive);
        // As a restore leaves it at the moment of its decision …
        BOOST_REQUIRE(restoreBackup(copy.file("a"), backup, {}, clock).has_value());
        const std::string db = copy.file("a/authority.db");
        fs::rename(db, db + ".restored");
        fs::rename(db + ".replaced-1", db);
        fs::rename(copy.file("a/backup.watermark"), copy.file("a/backup.watermark.restored"));
        fs::copy(data + "/backup.watermark", copy.file("a/backup.watermark"));
        writeFile(db + "-wal", "a log that could not be written back");
        // … and cut after so many of its renames.
        if (cut > 0) fs::rename(db, db + ".replaced-1");
        if (cut > 1) fs::rename(db + "-wal", db + ".replaced-1-wal");
        if (cut > 2) fs::rename(copy.file("a/backup.watermark.restored"), copy.file("a/backup.watermark"));
        const auto opened = Authority::open(copy.file("a"));
        BOOST_REQUIRE_MESSAGE(opened.has_value(), "cut " << cut << ": " << why(opened));
        BOOST_TEST(opened.value().store->beginRead().value()->head().seq() == 6U);
        BOOST_TEST(readFile(db + ".replaced-1-wal") == "a log that could not be written back");
        BOOST_TEST(!restoreIsDecided(copy.file("a")));
    }
    open();
    BOOST_TEST(head() == 7U);
}

BOOST_AUTO_TEST_SUITE_END()

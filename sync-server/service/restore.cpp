#include "service/restore.h"

#include <algorithm>
#include <vector>

#include "store/embedded_store.h"

namespace sightline::server {

namespace {

constexpr std::size_t kStep = std::size_t{1024} * 1024;

/// What the folder knows of backups and of what came after them, besides the backup itself.
struct Present {
    std::unique_ptr<EmbeddedStore> store; ///< Null: there is none, or it cannot be opened.
    std::vector<Watermark> published;
    std::uint64_t generation = 0;
};

Result<AuthorityKeys> requireKeys(const std::string& folder)
{
    auto keys = readKeyFile(keyFile(folder));
    if (!keys.has_value() && keys.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
            keyFile(folder) + " is missing: put the copy there that was kept apart; without it no backup can be read"};
    return keys;
}

/// A store that cannot be read is why backups exist: it is no reason to stop, and says nothing.
void lookIntoStore(Present& present, const std::string& folder, const AuthorityId& authority, const AuthorityKeys& keys)
{
    auto opened = EmbeddedStore::open(storeFile(folder), keys.store_key.clone());
    if (!opened.has_value()) return;
    present.store = std::move(opened).value();
    const auto session = present.store->beginRead();
    if (!session.has_value()) return;
    static_cast<void>(inSession([&]() -> Result<void> {
        Watermark told{authority, session.value()->generation(), {}};
        told.head.set_seq(session.value()->backupWatermark());
        const auto chain = session.value()->chainAt(told.head.seq());
        present.generation = std::max(present.generation, told.generation);
        if (!chain || told.head.seq() == 0) return {};
        told.head.set_chain(*chain);
        present.published.push_back(std::move(told));
        return {};
    }));
}

Result<Present> lookAround(
    const std::string& folder, const AuthorityId& authority, const AuthorityKeys& keys, const RestoreOptions& options)
{
    Present present;
    const auto file = readWatermark(watermarkFile(folder), authority, keys.signing_key.public_key);
    if (!file.has_value() && !options.accept_loss)
        return Error{file.error().code,
            file.error().detail + "; so it does not say whether this backup has everything. --accept-loss goes on without it"};
    if (file.has_value() && file.value()) {
        present.generation = file.value()->generation;
        present.published.push_back(*file.value());
    }
    lookIntoStore(present, folder, authority, keys);
    return present;
}

/// The first published row that the backup lacks decides.
Result<std::optional<Watermark>> missingIn(
    const std::string& path, const AuthorityKeys& keys, const std::vector<Watermark>& published)
{
    SIGHTLINE_TRY(store, EmbeddedStore::open(path, keys.store_key.clone(), {.read_only = true}));
    SIGHTLINE_TRY(session, store->beginRead());
    return inSession([&, &session = session]() -> Result<std::optional<Watermark>> {
        for (const Watermark& one : published)
            if (lacksPublished(*session, one)) return std::optional{one};
        return std::optional<Watermark>{};
    });
}

Error lacking(const std::string& path, const Manifest& manifest, const Watermark& published)
{
    const std::string last = std::to_string(published.head.seq());
    const std::string what = manifest.head.seq() < published.head.seq()
        ? "ends at row " + std::to_string(manifest.head.seq()) + ", but tablets no longer hold what they sent up to row " + last
        : "has another row " + last + " than the backup after which tablets forgot what they had sent";
    return {ErrorCode::Refused,
        path + ": " + what + ". Restore a newer backup; only if there is none, --accept-loss goes on and gives up what it lacks"};
}

Result<void> copyStore(const std::string& from, std::uint64_t bytes, const std::string& to)
{
    SIGHTLINE_TRY(source, OpenFile::open(from, OpenFile::For::Reading));
    SIGHTLINE_TRY(copy, OpenFile::open(to, OpenFile::For::NewFile));
    for (std::uint64_t at = 0; at < bytes;) {
        SIGHTLINE_TRY(piece, source.read(at, static_cast<std::size_t>(std::min<std::uint64_t>(kStep, bytes - at))));
        if (piece.empty()) return Error{ErrorCode::StorageDamaged, from + ": became shorter while it was read"};
        SIGHTLINE_CHECK(copy.write(piece));
        at += piece.size();
    }
    return copy.flush();
}

/// A password that was changed since, perhaps because it was known, must not be good again; who looked at what stays known. Every
/// session is over by the restart.
void takeOverAccounts(ReadSession& present, WriteSession& restored)
{
    for (const Worker& worker : present.workers()) {
        if (auto account = present.account(worker.id)) {
            ++account->version;
            restored.putAccount(*account);
        }
    }
    for (const OpenedChild& opened : present.openedChildren(std::nullopt, Instant{})) restored.putOpened(opened);
    const auto [seq, chain] = restored.auditHead();
    bool goes_on = seq == 0;
    present.scanAuditChain([&, seq = seq, chain = chain](const AuditEntry& entry) {
        if (entry.seq == seq) goes_on = entry.chain == chain;
        if (entry.seq > seq && goes_on) restored.appendAudit(entry);
        return true;
    });
}

/// A tablet enrolled since would be a stranger with unsent work; one revoked since would be let in again.
void takeOver(ReadSession& present, WriteSession& restored, Restored& done)
{
    takeOverAccounts(present, restored);
    for (Worker& worker : present.workers()) {
        const auto known = restored.worker(worker.id);
        if (!known) ++done.workers_added;
        // Who was moved out of a team, or stopped managing one, does not get its children back. Who had left stays out.
        worker.disabled = worker.disabled || (known && known->disabled);
        restored.putWorker(worker);
    }
    for (Device& device : present.devices()) {
        auto known = restored.device(device.id);
        if (!known) ++done.devices_added;
        // What the store that was there knows of a device is newer in everything.
        if (known && !known->revoked_at && device.revoked_at) ++done.devices_revoked;
        restored.putDevice(device);
    }
}

Result<void> newGeneration(const std::string& path, const AuthorityKeys& keys, EmbeddedStore* present, Restored& done)
{
    SIGHTLINE_TRY(store, EmbeddedStore::open(path, keys.store_key.clone()));
    SIGHTLINE_TRY(session, store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        session->setSetting("generation", std::to_string(done.generation));
        // Everything in it is in a verified backup: the one it came from.
        session->setSetting("backup_watermark", std::to_string(done.manifest.head.seq()));
        if (present != nullptr) {
            auto before = present->beginRead();
            if (before.has_value()) {
                takeOver(*before.value(), *session, done);
                done.taken_over = true;
            }
        }
        if (done.loss_accepted) acceptGaps(*session);
        return session->commit();
    });
}

/// The setting that says where a lane may have a gap.
std::string gapSetting(const DeviceId& device, wire::Lane lane)
{
    return "gap_accepted " + device.toString() + ' ' + std::to_string(static_cast<int>(lane));
}

std::string gapHere(ReadSession& session, const DeviceId& device, wire::Lane lane)
{
    return std::to_string(session.generation()) + ' ' + std::to_string(session.lanePosition(device, lane).next_seq);
}

/// Everything that can fail happens here, beside what is there.
Result<void> prepare(
    const std::string& folder, const std::string& path, const AuthorityKeys& keys, EmbeddedStore* present, Restored& done)
{
    const std::string aside = storeFile(folder) + ".restoring";
    for (const char* part : {"", "-wal", "-shm"}) SIGHTLINE_CHECK(removeIfAny(aside + part));
    SIGHTLINE_CHECK(copyStore(path, done.manifest.store_bytes, aside));
    SIGHTLINE_CHECK(newGeneration(aside, keys, present, done));
    SIGHTLINE_TRY(log, OpenFile::exists(aside + "-wal"));
    if (log == OpenFile::Existing::Yes)
        return Error{ErrorCode::StorageFailed, aside + ": could not be closed; nothing was changed"};
    SIGHTLINE_CHECK(flushFile(aside));
    return writeWatermark(
        watermarkFile(folder) + ".restored", {done.manifest.authority, done.generation, done.manifest.head}, keys.signing_key);
}

} // namespace

Result<Restored> restoreBackup(const std::string& folder, const std::string& path, const RestoreOptions& options, Clock& clock,
    const BackupProgress& progress)
{
    SIGHTLINE_TRY(keys, requireKeys(folder));
    SIGHTLINE_TRY(alone, FolderUse::alone(folder));
    if (restoreIsDecided(folder)) SIGHTLINE_CHECK(finishRestore(folder)); // An earlier one that was interrupted.
    SIGHTLINE_TRY(backup, verifyBackup(path, keys, progress));
    SIGHTLINE_TRY(present, lookAround(folder, backup.manifest.authority, keys, options));
    SIGHTLINE_TRY(missing, missingIn(path, keys, present.published));
    if (missing && !options.accept_loss) return lacking(path, backup.manifest, *missing);

    Restored done{std::move(backup.manifest), 0, std::nullopt, missing.has_value(), std::nullopt};
    if (missing)
        done.published = missing;
    else if (!present.published.empty())
        done.published = present.published.front();
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(0, clock.now().time_since_epoch().count()));
    done.generation = std::max({now, present.generation + 1, done.manifest.generation + 1});
    SIGHTLINE_CHECK(prepare(folder, path, keys, present.store.get(), done));
    present.store.reset(); // Closed: its write-ahead log is part of it before it is moved.
    SIGHTLINE_CHECK(renameOver(storeFile(folder) + ".restoring", storeFile(folder) + ".restored"));
    SIGHTLINE_TRY(moved, finishRestore(folder));
    done.moved_aside = std::move(moved);
    return done;
}

void acceptGaps(WriteSession& session)
{
    for (const Device& device : session.devices())
        for (const wire::Lane lane : {wire::LANE_NORMAL, wire::LANE_URGENT})
            session.setSetting(gapSetting(device.id, lane), gapHere(session, device.id, lane));
}

bool gapWasAccepted(ReadSession& session, const DeviceId& device, wire::Lane lane)
{
    return session.setting(gapSetting(device, lane)) == gapHere(session, device, lane);
}

} // namespace sightline::server

#include "service/authority.h"

#include <filesystem>
#include <system_error>

#include "service/key_file.h"
#include "service/restore.h"
#include "store/embedded_store.h"

namespace sightline::server {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kConfiguration =
    R"toml(# Sightline server. Environment variables SIGHTLINE_… win over this file, options over both.
[serve]
# Loopback only: put a proxy with TLS in front (packaging/nginx).
listen = "127.0.0.1:8480"

[visits]
# Under this age "awake or asleep" is asked instead of "spoken to alone".
too_young_below_years = 2

[tablets]
# A tablet that has not synced for so many days shows nothing of its caseload until it does. Visits can still be recorded.
lease_days = 14
)toml";

/// A connection each for as many requests as run at once: this bounds what they hold together.
store::OpenOptions storeOptions()
{
    return {.cache_kib = 16 * 1024};
}

std::string fileIn(const std::string& folder, const char* name)
{
    return (fs::path{folder} / name).string();
}

Result<void> prepareFolder(const std::string& folder)
{
    std::error_code error;
    if (fs::exists(fileIn(folder, "authority.db"), error) || fs::exists(fileIn(folder, "authority.key"), error))
        return Error{ErrorCode::AlreadyExists, folder + " holds an authority already"};
    if (fs::exists(folder, error) && !fs::is_directory(folder, error))
        return Error{ErrorCode::InvalidInput, folder + " is not a folder"};
    fs::create_directories(folder, error);
    if (error) return Error{ErrorCode::StorageFailed, folder + ": " + error.message()};
    if (!fs::is_empty(folder, error)) return Error{ErrorCode::AlreadyExists, folder + " is not empty"};
    fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

/// The administrator, the console's device and what tablets are told at enrolment.
Result<void> writeFirstRows(AuthorityStore& store, const Authority& authority, Clock& clock)
{
    SIGHTLINE_TRY(session, store.beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        session->setSetting("authority_id", authority.id.raw());
        session->setSetting("authority_name", authority.name);
        session->setSetting("escrow_public_key", authority.escrow_public_key);
        session->putWorker(
            {WorkerId{std::string{kAdministrator}}, "Administrator", WorkerRole::Administrator, false, {}, {}, false});
        session->putDevice({authority.console_device, WorkerId{std::string{kAdministrator}}, authority.console_key.public_key,
            "the server's console", clock.now(), std::nullopt, false, std::nullopt});
        return session->commit();
    });
}

void removeAll(const std::string& folder)
{
    std::error_code ignored;
    for (const char* name :
        {"authority.key", "authority.db", "authority.db-wal", "authority.db-shm", "escrow.key", "sightline.toml"})
        fs::remove(fileIn(folder, name), ignored);
}

Result<Authority> makeAuthority(const std::string& folder, const std::string& name, Clock& clock)
{
    AuthorityKeys keys{crypto::randomSecret(32), crypto::SigningKey::generate(), crypto::SigningKey::generate(),
        DeviceId{crypto::newUuid(clock.now())}};
    const crypto::EscrowKey escrow = crypto::EscrowKey::generate();
    const auto generation = static_cast<std::uint64_t>(clock.now().time_since_epoch().count());

    SIGHTLINE_CHECK(writeKeyFile(fileIn(folder, "authority.key"), keys));
    SIGHTLINE_CHECK(writeSecretFile(fileIn(folder, "escrow.key"), crypto::toHex(escrow.secret.bytes()) + "\n"));
    SIGHTLINE_CHECK(writeSecretFile(fileIn(folder, "sightline.toml"), kConfiguration));
    SIGHTLINE_TRY(store, EmbeddedStore::create(storeFile(folder), keys.store_key.clone(), generation, storeOptions()));
    Authority authority{folder, AuthorityId{crypto::newUuid(clock.now())}, name, std::move(store), std::move(keys.signing_key),
        std::move(keys.console_key), keys.console_device, escrow.public_key, {}};
    SIGHTLINE_TRY(use, FolderUse::together(folder));
    authority.use = std::move(use);
    SIGHTLINE_CHECK(writeFirstRows(*authority.store, authority, clock));
    return authority;
}

/// Takes the folder together with others; before that, alone, what an interrupted restore left to do.
Result<FolderUse> enter(const std::string& folder)
{
    SIGHTLINE_TRY(use, FolderUse::together(folder));
    if (!restoreIsDecided(folder)) return use;
    use = FolderUse{};
    {
        SIGHTLINE_TRY(alone, FolderUse::alone(folder));
        SIGHTLINE_CHECK(finishRestore(folder));
    }
    return FolderUse::together(folder);
}

} // namespace

std::string storeFile(const std::string& folder)
{
    return fileIn(folder, "authority.db");
}
std::string keyFile(const std::string& folder)
{
    return fileIn(folder, "authority.key");
}

Result<Authority> Authority::init(const std::string& folder, const std::string& name, Clock& clock)
{
    SIGHTLINE_CHECK(prepareFolder(folder));
    auto made = makeAuthority(folder, name, clock);
    if (!made.has_value()) removeAll(folder);
    return made;
}

Result<Authority> Authority::open(const std::string& folder)
{
    std::error_code error;
    if (!fs::exists(fileIn(folder, "authority.key"), error))
        return Error{
            ErrorCode::NotFound, folder + " holds no authority; make one with `sightline-server init --data " + folder + "`"};
    SIGHTLINE_TRY(use, enter(folder));
    SIGHTLINE_TRY(keys, readKeyFile(keyFile(folder)));
    auto opened = EmbeddedStore::open(storeFile(folder), keys.store_key.clone(), storeOptions());
    if (!opened.has_value()) return Error{opened.error().code, storeFile(folder) + ": " + opened.error().detail};
    SIGHTLINE_TRY(session, opened.value()->beginRead());
    return inSession([&, &session = session, &keys = keys, &use = use]() -> Result<Authority> {
        const auto id = AuthorityId::fromBytes(session->setting("authority_id").value_or(std::string{}));
        if (!id) return Error{ErrorCode::StorageDamaged, fileIn(folder, "authority.db") + ": does not say whose it is"};
        std::string name = session->setting("authority_name").value_or(std::string{});
        std::string escrow = session->setting("escrow_public_key").value_or(std::string{});
        session.reset();
        return Authority{folder, *id, std::move(name), std::move(opened).value(), std::move(keys.signing_key),
            std::move(keys.console_key), keys.console_device, std::move(escrow), std::move(use)};
    });
}

} // namespace sightline::server

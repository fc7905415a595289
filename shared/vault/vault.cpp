#include "vault/vault.h"

#include <filesystem>
#include <fstream>
#include <vector>

#include "vault/durable_file.h"
#include "vault/key_wrap.h"
#include "vault/vault_record.h"

namespace sightline::vault {
namespace {

constexpr std::size_t kRecordSizeMax = 64 * 1024;

std::string recordPath(const std::string& folder)
{
    return folder + "/vault.json";
}

bool exists(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

Result<VaultRecord> readRecord(const std::string& folder)
{
    const std::string path = recordPath(folder);
    SIGHTLINE_TRY(bytes, readWhole(path, kRecordSizeMax));
    return fromJson(bytes, path);
}

/// Old copies hold the wrapped keys too; they are overwritten, so that destroying the last one destroys them all.
Result<void> writeRecord(const std::string& folder, const VaultRecord& record)
{
    SIGHTLINE_TRY(json, toJson(record));
    return replaceAndOverwrite(recordPath(folder), json);
}

Error destroyedError(const VaultRecord& record)
{
    if (record.revoked)
        return {ErrorCode::NotFound,
            "Your organisation revoked this tablet, so everything that could be read on it has been destroyed. What was not sent "
            "is kept, sealed, for your organisation"};
    return {ErrorCode::NotFound,
        "The key of this store has been destroyed. What was not sent is kept, sealed, for your organisation"};
}

/// The encrypted store: without its key nobody can read it, so removing it is enough.
Result<void> removeStore(const std::string& folder)
{
    std::vector<std::string> files; // The store, its log, and whatever was copied from it.
    std::error_code failed;
    for (std::filesystem::directory_iterator entry{folder, failed}, end; !failed && entry != end; entry.increment(failed)) {
        if (entry->path().filename().string().starts_with("store.db")) files.push_back(entry->path().string());
    }
    if (failed) return Error{ErrorCode::StorageFailed, "reading " + folder + ": " + failed.message()};
    for (const std::string& file : files) SIGHTLINE_CHECK(removeFile(file));
    SIGHTLINE_CHECK(eraseFile(recordPath(folder) + ".new")); // Left by a write that was cut short.
    return flushFolder(folder);
}

/// In this order a power cut in between leaves a vault that cannot be opened and is destroyed to the end at the next call.
Result<void> destroy(const std::string& folder, VaultRecord record, PlatformSecret& platform)
{
    record.destroyed = true;
    record.salt.clear();
    record.wrapped_keys.clear();
    record.platform_check.clear();
    Result<void> written = writeRecord(folder, record);
    if (!written.has_value())
        written = eraseFile(recordPath(folder)); // A full disk must not keep a key alive: the label goes with it.
    const Result<void> forgotten = platform.destroy(record.vault_id);
    SIGHTLINE_CHECK(removeStore(folder));
    if (!written.has_value()) return written;
    return forgotten;
}

Result<crypto::Secret> platformSecretOf(const VaultRecord& record, PlatformSecret& platform)
{
    SIGHTLINE_TRY(
        secret, record.platform_check.empty() ? Result<crypto::Secret>{crypto::Secret{}} : platform.forVault(record.vault_id));
    if (isPlatformSecretOf(record, secret)) return secret;
    return Error{
        ErrorCode::StorageFailed, "The key store of this device no longer has its part of the key; the PIN was not examined"};
}

/// Counts, then examines. `record` is what is on disk afterwards; the folder is locked.
Result<VaultKeys> examine(const std::string& folder, VaultRecord& record, std::string_view pin, PlatformSecret& platform,
    const Clock& clock, const std::string& boot_id)
{
    if (record.destroyed) return destroyedError(record);
    if (record.tries.count >= kWrongTriesMax) { // The power went while the last one was examined.
        SIGHTLINE_CHECK(destroy(folder, record, platform));
        return destroyedError(record);
    }
    const auto wait = waitLeft(record.tries, clock, boot_id);
    if (wait.count() > 0) return Error{ErrorCode::Throttled, "Too many wrong tries. Try again in " + inWords(wait)};
    SIGHTLINE_TRY(secret, platformSecretOf(record, platform));

    const WrongTries before = record.tries;
    record.tries = oneMore(before, clock, boot_id);
    SIGHTLINE_CHECK(writeRecord(folder, record));
    auto keys = unwrapKeys(record, pin, secret);
    if (!keys.has_value()) { // Not examined: it need not count.
        record.tries = before;
        (void)writeRecord(folder, record);
        return keys.error();
    }
    if (keys.value()) {
        record.tries = WrongTries{};
        // If this fails, the worker is still the right one: the next right PIN clears the count.
        (void)writeRecord(folder, record);
        return std::move(*keys.value());
    }
    const int left = kWrongTriesMax - record.tries.count;
    if (left > 0) return Error{ErrorCode::WrongSecret, "That is not the right PIN. Tries left: " + std::to_string(left)};
    SIGHTLINE_CHECK(destroy(folder, record, platform));
    return Error{ErrorCode::WrongSecret, "That was the last wrong try. " + destroyedError(record).detail};
}

} // namespace

std::string systemBootId()
{
    std::ifstream file{"/proc/sys/kernel/random/boot_id"};
    std::string id;
    std::getline(file, id);
    return id;
}

Result<VaultKeys> Vault::create(const std::string& folder, std::string_view pin, NewVault contents, PlatformSecret& platform,
    Clock& clock, const VaultOptions& options)
{
    SIGHTLINE_CHECK(checkNewPin(pin));
    SIGHTLINE_CHECK(makePrivateFolder(folder));
    SIGHTLINE_TRY(lock, FolderLock::take(folder));
    if (exists(recordPath(folder))) return Error{ErrorCode::AlreadyExists, folder + " already has a vault"};

    VaultRecord record;
    record.vault_id = crypto::newUuid(clock.now()).toString();
    record.worker_id = std::move(contents.worker_id);
    record.worker_name = std::move(contents.worker_name);
    record.authority = std::move(contents.authority);
    record.server_url = std::move(contents.server_url);
    SIGHTLINE_CHECK(
        toJson(record).and_then([](std::string&&) { return Result<void>{}; })); // Before the platform keeps anything for it.
    SIGHTLINE_TRY(secret, platform.forVault(record.vault_id));
    VaultKeys keys{crypto::randomSecret(32), std::move(contents.device_key)};
    SIGHTLINE_CHECK(wrapKeys(record, pin, secret, keys, options.cost));
    SIGHTLINE_CHECK(writeRecord(folder, record));
    return keys;
}

Result<VaultLabel> Vault::label(const std::string& folder, Clock& clock, const std::string& boot_id)
{
    SIGHTLINE_TRY(record, readRecord(folder));
    VaultLabel label;
    label.vault_id = std::move(record.vault_id);
    label.worker_id = std::move(record.worker_id);
    label.worker_name = std::move(record.worker_name);
    label.authority = std::move(record.authority);
    label.server_url = std::move(record.server_url);
    label.destroyed = record.destroyed || record.tries.count >= kWrongTriesMax;
    label.revoked = record.revoked;
    label.tries_left = label.destroyed ? 0 : kWrongTriesMax - record.tries.count;
    label.wait = label.destroyed ? std::chrono::milliseconds{0} : waitLeft(record.tries, clock, boot_id);
    label.platform_protected = !record.platform_check.empty();
    return label;
}

Result<VaultKeys> Vault::unlock(
    const std::string& folder, std::string_view pin, PlatformSecret& platform, Clock& clock, const std::string& boot_id)
{
    SIGHTLINE_TRY(lock, FolderLock::take(folder));
    SIGHTLINE_TRY(record, readRecord(folder));
    return examine(folder, record, pin, platform, clock, boot_id);
}

Result<void> Vault::changePin(const std::string& folder, std::string_view old_pin, std::string_view new_pin,
    PlatformSecret& platform, Clock& clock, const VaultOptions& options, const std::string& boot_id)
{
    SIGHTLINE_CHECK(checkNewPin(new_pin));
    SIGHTLINE_TRY(lock, FolderLock::take(folder));
    SIGHTLINE_TRY(record, readRecord(folder));
    SIGHTLINE_TRY(keys, examine(folder, record, old_pin, platform, clock, boot_id));
    SIGHTLINE_TRY(secret, platformSecretOf(record, platform));
    SIGHTLINE_CHECK(wrapKeys(record, new_pin, secret, keys, options.cost));
    return writeRecord(folder, record);
}

Result<void> Vault::wipe(const std::string& folder, PlatformSecret& platform, WipeCause cause)
{
    SIGHTLINE_TRY(lock, FolderLock::take(folder));
    auto record = readRecord(folder);
    if (record.has_value()) {
        record.value().revoked = record.value().revoked || cause == WipeCause::Revoked;
        return destroy(folder, std::move(record).value(), platform);
    }
    // Missing or damaged: whose it was cannot be kept, but what could open the store goes all the same.
    SIGHTLINE_CHECK(eraseFile(recordPath(folder)));
    return removeStore(folder);
}

} // namespace sightline::vault

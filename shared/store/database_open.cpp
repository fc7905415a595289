#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

#include <sqlite3.h>

#include "store/database_state.h"
#include "store/sqlite_error.h"

namespace sightline::store {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr const char* kOpening = "opening the store";

Error openingError(ErrorCode code, const std::string& path, std::string_view what)
{
    return {code, std::string{kOpening} + " " + path + ": " + std::string{what}};
}

/// Asked through the VFS, which need not keep its files where the system keeps its own. A disk that does not answer has not said
/// that there is none: opening will say what is wrong.
bool exists(const std::string& path, const OpenOptions& options)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(options.vfs.empty() ? nullptr : options.vfs.c_str());
    const auto answers = [&](int question) {
        int found = 0;
        return vfs != nullptr && (vfs->xAccess(vfs, path.c_str(), question, &found) != SQLITE_OK || found != 0);
    };
    // To the first question alone an empty file is none.
    return answers(SQLITE_ACCESS_EXISTS) || answers(SQLITE_ACCESS_READWRITE);
}

/// SQLite makes files that others may read, and gives -wal and -shm the database's mode. O_EXCL: closing a second handle on a
/// file that is in use would drop this process's locks on it.
void createForOwnerOnly(const std::string& path)
{
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0) ::close(file); // Otherwise SQLite meets the same obstacle at once and names it.
}

/// SQLCipher's raw form x'…': no pass over a password. Given through the C interface, so that it is never part of an SQL text.
void setKey(sqlite3* database, const crypto::Secret& key)
{
    std::string hex = crypto::toHex(key.bytes());
    std::string raw;
    raw.reserve(hex.size() + 3);
    raw.append("x'").append(hex).append("'");
    const int code = sqlite3_key(database, raw.data(), static_cast<int>(raw.size()));
    crypto::wipe(hex);
    crypto::wipe(raw);
    requireOk(database, code, kOpening);
}

bool isEmpty(Database& database)
{
    Statement pages = database.prepare("PRAGMA page_count");
    return !pages.step() || pages.integer(0) == 0;
}

void applySettings(Database& database, const OpenOptions& options)
{
    // Fixed when the file is made; later versions of SQLCipher may choose otherwise, so they are always said. The default is what
    // VACUUM INTO uses for the copy.
    database.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256");
    database.execute("PRAGMA cipher_page_size = 4096");
    database.execute("PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256");
    database.execute("PRAGMA cipher_default_page_size = 4096");
    // A wrong key is an answer here, not an event for standard error.
    database.execute("PRAGMA cipher_log_level = NONE");
    // Sorts that outgrow the cache would be written to a temporary file in clear.
    database.execute("PRAGMA temp_store = MEMORY");
    if (options.lock_memory) database.execute("PRAGMA cipher_memory_security = ON");
    if (!options.create && isEmpty(database)) {
        // Going on would quietly make a new store where there was one.
        throw DatabaseError{{ErrorCode::StorageDamaged, "the file is empty"}};
    }
    database.execute("PRAGMA cache_size = -" + std::to_string(options.cache_kib));
    if (options.read_only) return;
    Statement mode = database.prepare("PRAGMA journal_mode = WAL");
    if (!mode.step() || mode.textView(0) != "wal") {
        throw DatabaseError{{ErrorCode::StorageFailed, "the file system does not allow a write-ahead log"}};
    }
    database.execute(options.durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    database.execute("PRAGMA foreign_keys = ON");
}

/// `immutable` keeps SQLite from making a lock or a log beside the file; it is asked for in the name, as a URI.
std::string immutableUri(const std::string& path)
{
    constexpr std::string_view kPlain = "/-_.~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string uri{"file:"};
    for (const char c : std::filesystem::absolute(path).string()) {
        if (kPlain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += "%" + crypto::toHex({&c, 1});
    }
    return uri + "?immutable=1";
}

int openFlags(const OpenOptions& options)
{
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (options.read_only) return kAlways | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    return kAlways | SQLITE_OPEN_READWRITE | (options.create ? SQLITE_OPEN_CREATE : 0);
}

/// SQLite reads nothing before it must, and even a right key is proved only by a page whose HMAC holds.
void probe(Database& database)
{
    Statement tables = database.prepare("SELECT count(*) FROM sqlite_master");
    (void)tables.step();
}

} // namespace

Result<Database> Database::open(const std::string& path, const crypto::Secret& key, const OpenOptions& options)
{
    auto opened = openOnce(path, key, options);
    // SQLCipher goes on with a salt of its own where it cannot read the file's, so one failed read looks like a wrong key. A
    // worker who is told that would enrol again, away from what is saved here: a wrong key is one that is wrong twice.
    if (!opened.has_value() && opened.error().code == ErrorCode::WrongSecret) return openOnce(path, key, options);
    return opened;
}

Result<Database> Database::openOnce(const std::string& path, const crypto::Secret& key, const OpenOptions& options)
{
    if (key.bytes().size() != kKeySize) return openingError(ErrorCode::WrongSecret, path, "the key must be 32 bytes");
    if (!exists(path, options)) {
        if (!options.create) return openingError(ErrorCode::NotFound, path, "there is no such file");
        if (options.vfs.empty()) createForOwnerOnly(path);
    }
    sqlite3* handle = nullptr;
    const std::string name = options.read_only ? immutableUri(path) : path;
    const int code =
        sqlite3_open_v2(name.c_str(), &handle, openFlags(options), options.vfs.empty() ? nullptr : options.vfs.c_str());
    Database database{std::make_unique<State>(handle)}; // Also closes what could not be opened.
    if (code != SQLITE_OK) {
        return openingError(
            handle == nullptr ? ErrorCode::StorageFailed : sqliteError(handle, code, kOpening).code, path, sqlite3_errstr(code));
    }
    try {
        sqlite3_busy_timeout(
            handle, static_cast<int>(options.busy_timeout.count())); // First: even turning on the log may have to wait.
        setKey(handle, key);
        applySettings(database, options);
        probe(database);
    } catch (const DatabaseError& failure) {
        if ((sqlite3_errcode(handle) & 0xFF) == SQLITE_NOTADB) {
            return openingError(ErrorCode::WrongSecret, path, "this key does not open it, or it is not a store");
        }
        return openingError(failure.error.code, path, failure.error.detail);
    }
    return database;
}

} // namespace sightline::store

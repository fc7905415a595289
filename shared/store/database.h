#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "crypto/crypto.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sightline::store {

/// Encrypted SQLite, three classes: Database, Statement, Transaction. SQL stays visible; only this folder includes sqlite3.h.
///
/// Inside an adapter failures are thrown as DatabaseError and turned into Error in one place, `guarded`. Nothing else throws.
/// Threads: a Database and everything made from it belong to one thread at a time.

/// Never holds SQL parameters or row content.
struct DatabaseError {
    Error error;
};

/// Turns DatabaseError into Error. The one place where exceptions of the store end.
template <typename F>
[[nodiscard]] auto guarded(F&& body) -> decltype(body())
{
    try {
        return std::forward<F>(body)();
    } catch (const DatabaseError& failure) {
        return failure.error;
    }
}

struct OpenOptions {
    bool create = false; ///< Otherwise a missing file is NotFound.
    /// For a file that nobody writes, such as a finished backup: nothing is changed and no file is made beside it.
    bool read_only = false;
    std::chrono::milliseconds busy_timeout{10'000};
    int cache_kib = 64 * 1024; ///< Encrypted pages are dear to read again.
    std::string vfs{}; ///< Empty: the system's. Tests and the simulator name their own.
    bool durable = true; ///< `synchronous=FULL`. Only the negative control of the power-failure test switches it off.
    /// Memory that SQLCipher uses is locked and wiped. Only the simulator, whose children are invented, leaves it off: locking
    /// takes three quarters of its time.
    bool lock_memory = true;
};

class Statement;

class Database {
public:
    /// Opens with a raw 32-byte key, applies every setting of `toolchain.md` in its order and proves the key by reading.
    /// Errors: NotFound, WrongSecret (not this key, or not a database), StorageBusy, StorageFull, StorageFailed, StorageDamaged.
    [[nodiscard]] static Result<Database> open(
        const std::string& path, const crypto::Secret& key, const OpenOptions& options = {});
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs statements that return nothing; for schemas and settings.
    void execute(std::string_view sql); ///< Throws DatabaseError.

    /// A prepared statement, kept for the next call with the same text: pass literals, for every text is kept.
    /// One that is still in use is prepared afresh, so loops over one text may be nested.
    [[nodiscard]] Statement prepare(std::string_view sql);

    [[nodiscard]] std::int64_t changes() const;
    /// `PRAGMA user_version`, the schema's number.
    [[nodiscard]] int schemaVersion();
    void setSchemaVersion(int version);

    /// Copies the whole database, consistently and still encrypted with the same key, to a new file (VACUUM INTO).
    void copyTo(const std::string& path);
    /// Every page's HMAC and the b-trees. Empty: sound; else one line a fault.
    [[nodiscard]] std::vector<std::string> check();

    [[nodiscard]] sqlite3* handle() const noexcept;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    [[nodiscard]] static Result<Database> openOnce(
        const std::string& path, const crypto::Secret& key, const OpenOptions& options);
    std::unique_ptr<State> m_state;
    friend class Statement;
};

/// One run of a prepared statement: bind, step, read. Reset and unbound when it ends, so that no row content stays behind.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Parameters in order, from 1. Text and blobs are copied.
    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind(const std::string& text) { return bind(std::string_view{text}); }
    Statement& bind(const char* text) { return bind(std::string_view{text}); }
    Statement& bindBlob(std::string_view bytes);
    Statement& bindNull();
    Statement& bind(const std::optional<std::string>& text);
    Statement& bind(const std::optional<std::int64_t>& value);

    [[nodiscard]] bool step(); ///< True: a row is there. Throws DatabaseError.
    void run(); ///< For statements without rows.

    /// Columns from 0.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string_view textView(int column) const; ///< Until the next step.
    [[nodiscard]] std::string blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;

private:
    friend class Database;
    Statement(sqlite3* database, sqlite3_stmt* statement, bool* in_use);
    void check(int code);
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    bool* m_in_use;
    int m_next = 1;
};

/// Begins at once as a writer (BEGIN IMMEDIATE), or as a consistent reader; rolls back unless committed.
class Transaction {
public:
    enum class Kind { Write, Read };
    explicit Transaction(Database& database, Kind kind = Kind::Write);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace sightline::store

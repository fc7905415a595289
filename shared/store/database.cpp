#include "store/database.h"

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

#include <sqlite3.h>

#include "store/database_state.h"
#include "store/sqlite_error.h"

namespace sightline::store {
namespace {

sqlite3_stmt* compile(sqlite3* database, std::string_view sql, unsigned flags, const char** rest = nullptr)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), flags, &statement, rest);
    if (code != SQLITE_OK) {
        Error error = sqliteError(database, code, "preparing a statement");
        // Here nothing has been bound yet: the message can quote the program's own SQL only.
        if ((code & 0xFF) == SQLITE_ERROR) error.detail += std::string{": "} + sqlite3_errmsg(database);
        throw DatabaseError{std::move(error)};
    }
    return statement;
}

/// An empty file for its owner only, so that the copy is never readable by others, not even for a moment.
void createPrivateFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
        return;
    }
    if (errno == EEXIST)
        throw DatabaseError{{ErrorCode::AlreadyExists, "copying the store: the file " + path + " exists already"}};
    throw DatabaseError{{ErrorCode::StorageFailed, "copying the store: " + path + " cannot be written"}};
}

/// Until the file and its name are on the disk, a copy is none.
void flush(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool flushed = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    if (!flushed)
        throw DatabaseError{{ErrorCode::StorageFailed, "copying the store: " + path + " cannot be flushed to the disk"}};
}

} // namespace

Database::State::~State()
{
    for (const auto& [text, kept] : prepared) sqlite3_finalize(kept.statement);
    sqlite3_close_v2(handle);
}

Database::Database(std::unique_ptr<State> state)
    : m_state{std::move(state)}
{ }
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

void Database::execute(std::string_view sql)
{
    while (!sql.empty()) {
        const char* rest = nullptr;
        sqlite3_stmt* compiled = compile(handle(), sql, 0, &rest);
        sql.remove_prefix(static_cast<std::size_t>(rest - sql.data()));
        if (compiled == nullptr) continue; // A comment or white space.
        Statement{handle(), compiled, nullptr}.run();
    }
}

Statement Database::prepare(std::string_view sql)
{
    const auto known = m_state->prepared.find(sql);
    if (known != m_state->prepared.end()) {
        State::Prepared& kept = known->second;
        if (!kept.in_use) return Statement{handle(), kept.statement, &kept.in_use};
        return Statement{handle(), compile(handle(), sql, 0), nullptr};
    }
    sqlite3_stmt* compiled = compile(handle(), sql, SQLITE_PREPARE_PERSISTENT);
    State::Prepared& kept = m_state->prepared[std::string{sql}];
    kept.statement = compiled;
    return Statement{handle(), compiled, &kept.in_use};
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(handle());
}

int Database::schemaVersion()
{
    Statement version = prepare("PRAGMA user_version");
    return version.step() ? static_cast<int>(version.integer(0)) : 0;
}

void Database::setSchemaVersion(int version)
{
    execute("PRAGMA user_version = " + std::to_string(version));
}

void Database::copyTo(const std::string& path)
{
    createPrivateFile(path);
    try {
        prepare("VACUUM INTO ?").bind(std::string_view{path}).run();
        flush(path);
        flush(std::filesystem::absolute(path).parent_path());
    } catch (const DatabaseError&) {
        ::unlink(path.c_str());
        throw;
    }
}

std::vector<std::string> Database::check()
{
    std::vector<std::string> faults;
    const auto collect = [&](std::string_view sql) {
        try {
            Statement statement = prepare(sql);
            while (statement.step()) {
                if (statement.textView(0) != "ok") faults.push_back(statement.text(0));
            }
        } catch (const DatabaseError& failure) {
            faults.push_back(failure.error.detail); // Too damaged to be walked to its end: that is a finding, too.
        }
    };
    collect("PRAGMA cipher_integrity_check");
    collect("PRAGMA quick_check");
    return faults;
}

sqlite3* Database::handle() const noexcept
{
    return m_state->handle;
}

Transaction::Transaction(Database& database, Kind kind)
    : m_database{database}
{
    m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk, a failed write). Nothing can be thrown here, and nothing needs to be:
    // what is not committed is gone when the connection closes, at the latest.
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace sightline::store

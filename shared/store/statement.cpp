#include <utility>

#include <sqlite3.h>

#include "store/database.h"
#include "store/sqlite_error.h"

namespace sightline::store {
namespace {

/// A null pointer would bind NULL where an empty text or blob was meant.
const char* notNull(std::string_view bytes) noexcept
{
    return bytes.data() != nullptr ? bytes.data() : "";
}

} // namespace

Statement::Statement(sqlite3* database, sqlite3_stmt* statement, bool* in_use)
    : m_database{database}
    , m_statement{statement}
    , m_in_use{in_use}
{
    if (m_in_use != nullptr) *m_in_use = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_database{other.m_database}
    , m_statement{std::exchange(other.m_statement, nullptr)}
    , m_in_use{std::exchange(other.m_in_use, nullptr)}
    , m_next{other.m_next}
{ }

Statement::~Statement()
{
    if (m_statement == nullptr) return;
    if (m_in_use == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    // Both repeat the error of the last step, which has been thrown already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_in_use = false;
}

void Statement::check(int code)
{
    requireOk(m_database, code, "using the store");
}

Statement& Statement::bind(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, m_next++, value));
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    check(sqlite3_bind_text64(m_statement, m_next++, notNull(text), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, m_next++, notNull(bytes), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement, m_next++));
    return *this;
}

Statement& Statement::bind(const std::optional<std::string>& text)
{
    return text ? bind(std::string_view{*text}) : bindNull();
}

Statement& Statement::bind(const std::optional<std::int64_t>& value)
{
    return value ? bind(*value) : bindNull();
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::textView(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string Statement::text(int column) const
{
    return std::string{textView(column)};
}

std::string Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (isNull(column)) return std::nullopt;
    return text(column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

} // namespace sightline::store

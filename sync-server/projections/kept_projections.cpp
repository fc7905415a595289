#include "projections/kept_projections.h"

#include <filesystem>

namespace sightline::server {

namespace {

constexpr std::string_view kSchema =
    "CREATE TABLE IF NOT EXISTS child (child_id BLOB PRIMARY KEY, version BLOB NOT NULL, bytes BLOB NOT NULL)";

Result<store::Database> openFile(const std::string& path, const crypto::Secret& key)
{
    // A power cut may take the last of it: what is left is whole all the same, and the log has everything.
    const store::OpenOptions options{.create = true, .cache_kib = 8 * 1024, .durable = false};
    SIGHTLINE_TRY(database, store::Database::open(path, key, options));
    const auto prepared = store::guarded([&database = database]() -> Result<void> {
        database.execute(kSchema);
        return {};
    });
    if (!prepared.has_value()) return prepared.error();
    return database;
}

bool cannotBeRead(const Error& error)
{
    return error.code == ErrorCode::WrongSecret || error.code == ErrorCode::StorageDamaged;
}

Result<store::Database> openAnew(const std::string& path, const crypto::Secret& key)
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path + suffix, ignored);
    return openFile(path, key);
}

} // namespace

std::string projectionsFile(const std::string& folder)
{
    return (std::filesystem::path{folder} / "projections.db").string();
}

KeptProjections::KeptProjections(std::string path, crypto::Secret key, store::Database database)
    : m_path{std::move(path)}
    , m_key{std::move(key)}
    , m_database{std::move(database)}
{ }

Result<std::unique_ptr<KeptProjections>> KeptProjections::open(const std::string& folder, crypto::Secret key)
{
    const std::string path = projectionsFile(folder);
    auto opened = openFile(path, key);
    if (!opened.has_value() && cannotBeRead(opened.error())) opened = openAnew(path, key);
    if (!opened.has_value()) return opened.error();
    return std::unique_ptr<KeptProjections>{new KeptProjections{path, std::move(key), std::move(opened).value()}};
}

std::string KeptProjections::find(const ChildId& child, std::string_view version)
{
    const std::lock_guard lock{m_mutex};
    const auto found = store::guarded([&]() -> Result<std::string> {
        auto row = m_database.prepare("SELECT bytes FROM child WHERE child_id = ? AND version = ?");
        row.bindBlob(child.raw()).bindBlob(version);
        return row.step() ? row.blob(0) : std::string{};
    });
    return found.has_value() ? found.value() : std::string{};
}

void KeptProjections::keep(Kept child)
{
    const std::lock_guard lock{m_mutex};
    m_waiting.push_back(std::move(child));
}

std::size_t KeptProjections::waiting()
{
    const std::lock_guard lock{m_mutex};
    return m_waiting.size();
}

Result<void> KeptProjections::flush()
{
    const std::lock_guard lock{m_mutex};
    const std::vector<Kept> children = std::exchange(m_waiting, {}); // What cannot be kept is read from the log next time.
    if (children.empty()) return {};
    auto written = write(children);
    if (written.has_value() || !cannotBeRead(written.error())) return written;
    SIGHTLINE_TRY(anew, openAnew(m_path, m_key));
    m_database = std::move(anew);
    return write(children);
}

Result<void> KeptProjections::write(const std::vector<Kept>& children)
{
    return store::guarded([&]() -> Result<void> {
        store::Transaction transaction{m_database};
        for (const Kept& kept : children) {
            auto row = m_database.prepare("INSERT INTO child VALUES (?, ?, ?) ON CONFLICT (child_id) DO UPDATE SET "
                                          "version = excluded.version, bytes = excluded.bytes");
            row.bindBlob(kept.child.raw()).bindBlob(kept.version).bindBlob(kept.bytes).run();
        }
        transaction.commit();
        return {};
    });
}

} // namespace sightline::server

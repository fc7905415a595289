#include "store/embedded_store.h"

#include "store/embedded_schema.h"
#include "store/embedded_session.h"

namespace sightline::server {

namespace {

/// Opening an encrypted file costs more than most requests: as many are kept as requests may run at once.
constexpr std::size_t kIdleConnectionsMax = 64;

} // namespace

EmbeddedStore::EmbeddedStore(std::string path, crypto::Secret key, store::OpenOptions options)
    : m_path{std::move(path)}
    , m_key{std::move(key)}
    , m_options{std::move(options)}
{ }
EmbeddedStore::~EmbeddedStore() = default;

Result<std::unique_ptr<EmbeddedStore>> EmbeddedStore::create(
    const std::string& path, crypto::Secret key, std::uint64_t generation, const store::OpenOptions& options)
{
    if (store::Database::open(path, key, options).has_value()) return Error{ErrorCode::AlreadyExists, path + " exists already"};
    store::OpenOptions making = options;
    making.create = true;
    auto opened = store::Database::open(path, key, making);
    if (!opened.has_value()) return opened.error();
    const auto prepared = store::guarded([&]() -> Result<void> {
        migrate(opened.value());
        auto statement = opened.value().prepare("INSERT INTO setting VALUES ('generation', ?)");
        statement.bind(static_cast<std::int64_t>(generation)).run();
        return {};
    });
    if (!prepared.has_value()) return prepared.error();
    return std::unique_ptr<EmbeddedStore>{new EmbeddedStore{path, std::move(key), options}};
}

Result<std::unique_ptr<EmbeddedStore>> EmbeddedStore::open(
    const std::string& path, crypto::Secret key, const store::OpenOptions& options)
{
    std::unique_ptr<EmbeddedStore> opened{new EmbeddedStore{path, std::move(key), options}};
    auto database = opened->take();
    if (!database.has_value()) return database.error();
    const auto ready = store::guarded([&]() -> Result<void> {
        if (options.read_only)
            requireReadable(*database.value());
        else
            migrate(*database.value());
        return {};
    });
    if (!ready.has_value()) return ready.error();
    opened->giveBack(std::move(database).value());
    return opened;
}

Result<std::unique_ptr<ReadSession>> EmbeddedStore::beginRead()
{
    SIGHTLINE_TRY(database, take());
    return store::guarded([&]() -> Result<std::unique_ptr<ReadSession>> {
        return std::unique_ptr<ReadSession>{
            std::make_unique<EmbeddedSession>(Lease{*this, std::move(database)}, store::Transaction::Kind::Read)};
    });
}

Result<std::unique_ptr<WriteSession>> EmbeddedStore::beginWrite()
{
    SIGHTLINE_TRY(database, take());
    return store::guarded([&]() -> Result<std::unique_ptr<WriteSession>> {
        return std::unique_ptr<WriteSession>{
            std::make_unique<EmbeddedSession>(Lease{*this, std::move(database)}, store::Transaction::Kind::Write)};
    });
}

Result<void> EmbeddedStore::copyTo(const std::string& path)
{
    SIGHTLINE_TRY(database, take());
    return store::guarded([&]() -> Result<void> {
        database->copyTo(path);
        giveBack(std::move(database));
        return {};
    });
}

Result<std::vector<std::string>> EmbeddedStore::faults()
{
    SIGHTLINE_TRY(database, take());
    return database->check();
}

Result<std::unique_ptr<store::Database>> EmbeddedStore::take()
{
    {
        const std::lock_guard lock{m_mutex};
        if (!m_idle.empty()) {
            auto database = std::move(m_idle.back());
            m_idle.pop_back();
            return database;
        }
    }
    SIGHTLINE_TRY(opened, store::Database::open(m_path, m_key, m_options));
    return std::make_unique<store::Database>(std::move(opened));
}

void EmbeddedStore::giveBack(std::unique_ptr<store::Database> database) noexcept
{
    const std::lock_guard lock{m_mutex};
    if (m_idle.size() < kIdleConnectionsMax) m_idle.push_back(std::move(database));
}

} // namespace sightline::server

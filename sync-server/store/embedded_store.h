#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/authority_store.h"
#include "store/database.h"

namespace sightline::server {

/// One encrypted file per authority (SQLCipher), no set-up: the default. Any number of processes may have it open; one writes at
/// a time.
class EmbeddedStore final : public AuthorityStore {
public:
    /// Makes the file; AlreadyExists if it is there.
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedStore>> create(
        const std::string& path, crypto::Secret key, std::uint64_t generation, const store::OpenOptions& options = {});
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedStore>> open(
        const std::string& path, crypto::Secret key, const store::OpenOptions& options = {});
    ~EmbeddedStore() override;

    [[nodiscard]] Result<std::unique_ptr<ReadSession>> beginRead() override;
    [[nodiscard]] Result<std::unique_ptr<WriteSession>> beginWrite() override;

    /// A connection out of the pool, or a new one. Given back when the session ends.
    class Lease;

private:
    EmbeddedStore(std::string path, crypto::Secret key, store::OpenOptions options);
    [[nodiscard]] Result<std::unique_ptr<store::Database>> take();
    void giveBack(std::unique_ptr<store::Database> database) noexcept;

    std::string m_path;
    crypto::Secret m_key;
    store::OpenOptions m_options;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<store::Database>> m_idle;
    friend class Lease;
};

} // namespace sightline::server

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
    /// Brings an older schema up to date; with `read_only` it is read as it is.
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedStore>> open(
        const std::string& path, crypto::Secret key, const store::OpenOptions& options = {});
    ~EmbeddedStore() override;

    [[nodiscard]] Result<std::unique_ptr<ReadSession>> beginRead() override;
    [[nodiscard]] Result<std::unique_ptr<WriteSession>> beginWrite() override;

    /// A consistent copy of everything committed, encrypted with the same key, flushed; writers go on meanwhile. AlreadyExists.
    [[nodiscard]] Result<void> copyTo(const std::string& path);
    /// Reads every page and every table: a line a fault, none if the file is sound.
    [[nodiscard]] Result<std::vector<std::string>> faults();

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

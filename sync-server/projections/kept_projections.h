#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "crypto/crypto.h"
#include "domain/ids.h"
#include "store/database.h"

namespace sightline::server {

/// Projections kept between runs, in a file of their own beside the authority's store: derived from the log, encrypted with its
/// key. Not in the store itself, so that keeping them never makes a push wait for its one writer and no backup carries them; a
/// file that is missing or damaged is made anew and costs time only. Threads: any.
class KeptProjections {
public:
    struct Kept {
        ChildId child;
        std::string version; ///< Of the program and of the rows it was made from: what they must be for it to be good.
        std::string bytes;
    };

    /// Made if it is not there, made anew if it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<KeptProjections>> open(const std::string& folder, crypto::Secret key);

    /// Empty: none of this version, or it cannot be read; the log has everything.
    [[nodiscard]] std::string find(const ChildId& child, std::string_view version);
    /// Written with others' at the next `flush`.
    void keep(Kept child);
    [[nodiscard]] std::size_t waiting();
    [[nodiscard]] Result<void> flush();

private:
    KeptProjections(std::string path, crypto::Secret key, store::Database database);
    [[nodiscard]] Result<void> write(const std::vector<Kept>& children);

    const std::string m_path;
    const crypto::Secret m_key;
    std::mutex m_mutex; ///< Of everything below.
    store::Database m_database;
    std::vector<Kept> m_waiting;
};

[[nodiscard]] std::string projectionsFile(const std::string& folder);

} // namespace sightline::server

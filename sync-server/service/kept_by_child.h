#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "store/authority_store.h"

namespace sightline::server {

/// Of the whole log: another whenever it is. Not text.
[[nodiscard]] std::string versionOf(ReadSession& session);
/// Of the log's generation and the child's rows: another whenever any of them is. Not text.
[[nodiscard]] std::string versionOf(ReadSession& session, const ChildId& child);

/// What was read of single children, kept for as long as their rows are the same: reading a child with years of visits takes
/// milliseconds, and there are hundreds of whom a page must know. Good for the session it is asked in: the log's head is compared
/// every time and, where that is another, the child's own (number, count and digest of its rows). Threads: any.
template <typename T>
class KeptByChild {
public:
    using Value = std::shared_ptr<const T>;

    /// As `make()` says it, which is made from the child's rows alone.
    template <typename Make>
    [[nodiscard]] Value of(ReadSession& session, const ChildId& child, const Make& make)
    {
        return of(session, child, {}, make, [](const T&) { return true; });
    }

    /// `besides`: what else it is made from. `holds`: whether what was found out while it was made is so still.
    template <typename Make, typename Holds>
    [[nodiscard]] Value of(
        ReadSession& session, const ChildId& child, const std::string& besides, const Make& make, const Holds& holds)
    {
        const std::string log = versionOf(session) + '/' + besides;
        if (Value kept = find(child, &Kept::log, log); kept && holds(*kept)) return kept;
        const std::string version = versionOf(session, child) + '/' + besides;
        Value value = find(child, &Kept::version, version);
        if (!value || !holds(*value)) value = std::make_shared<const T>(make());
        const std::lock_guard lock{m_mutex};
        if (m_kept.size() >= kMost && !m_kept.contains(child)) m_kept.clear(); // Read again by whoever asks.
        m_kept.insert_or_assign(child, Kept{log, version, value});
        return value;
    }

private:
    static constexpr std::size_t kMost = 20'000;

    struct Kept {
        std::string log; ///< What it was found good for last.
        std::string version; ///< What it was made from.
        Value value;
    };

    /// Null: there is none of this version.
    [[nodiscard]] Value find(const ChildId& child, std::string Kept::*of, const std::string& version)
    {
        const std::lock_guard lock{m_mutex};
        const auto kept = m_kept.find(child);
        return kept != m_kept.end() && kept->second.*of == version ? kept->second.value : nullptr;
    }

    std::mutex m_mutex;
    std::map<ChildId, Kept> m_kept;
};

} // namespace sightline::server

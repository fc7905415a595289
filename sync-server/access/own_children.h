#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "domain/ids.h"

namespace sightline::server {

/// The children somebody works with, in the order of ids; true: as the manager of a team that works with the child. Never changed
/// once it is made, so copies share it: a manager of a whole authority has thousands, and every request of theirs holds them.
class OwnChildren {
public:
    using Entry = std::pair<ChildId, bool>;
    using Entries = std::vector<Entry>;

    OwnChildren() = default;
    explicit OwnChildren(const std::map<ChildId, bool>& caseload)
        : m_entries{std::make_shared<const Entries>(caseload.begin(), caseload.end())}
    { }

    /// Nullopt: not one of theirs.
    [[nodiscard]] std::optional<bool> find(const ChildId& child) const
    {
        const auto found = std::lower_bound(
            begin(), end(), child, [](const Entry& entry, const ChildId& wanted) { return entry.first < wanted; });
        return found != end() && found->first == child ? std::optional{found->second} : std::nullopt;
    }
    [[nodiscard]] bool contains(const ChildId& child) const { return find(child).has_value(); }
    [[nodiscard]] Entries::const_iterator begin() const { return m_entries->begin(); }
    [[nodiscard]] Entries::const_iterator end() const { return m_entries->end(); }
    [[nodiscard]] std::size_t size() const { return m_entries->size(); }

private:
    std::shared_ptr<const Entries> m_entries = std::make_shared<const Entries>(); ///< Never null.
};

} // namespace sightline::server

#pragma once

#include <compare>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace sightline::server {

/// A list that never changes and that many may have in common: a few hundred workers lead for twenty thousand children.
template <typename T>
class SharedList {
public:
    SharedList() = default;
    SharedList(std::initializer_list<T> items) // NOLINT(google-explicit-constructor): as of any list.
        : SharedList{std::vector<T>(items)}
    { }
    explicit SharedList(std::vector<T> items)
        : m_items{items.empty() ? nullptr : std::make_shared<const std::vector<T>>(std::move(items))}
    { }

    [[nodiscard]] const std::vector<T>& items() const noexcept
    {
        static const std::vector<T> none;
        return m_items ? *m_items : none;
    }
    [[nodiscard]] auto begin() const noexcept { return items().begin(); }
    [[nodiscard]] auto end() const noexcept { return items().end(); }
    [[nodiscard]] std::size_t size() const noexcept { return items().size(); }
    [[nodiscard]] bool empty() const noexcept { return !m_items; }
    [[nodiscard]] const T& front() const noexcept { return items().front(); }
    [[nodiscard]] const T& back() const noexcept { return items().back(); }

    /// Lists of the same key are equal; equal lists may have different keys. Null: empty.
    [[nodiscard]] const void* key() const noexcept { return m_items.get(); }

    friend bool operator==(const SharedList& a, const SharedList& b) { return a.m_items == b.m_items || a.items() == b.items(); }
    friend auto operator<=>(const SharedList& a, const SharedList& b) { return a.items() <=> b.items(); }

private:
    std::shared_ptr<const std::vector<T>> m_items; ///< Null: empty.
};

/// Hands out the same list for the same items. Keeps every list it was ever asked for: there are as many as there are sets of
/// people who led a child together. Threads: any.
template <typename T>
class ListPool {
public:
    [[nodiscard]] SharedList<T> of(std::vector<T> items)
    {
        if (items.empty()) return {};
        const std::lock_guard lock{m_mutex};
        const auto found = m_lists.find(items);
        if (found != m_lists.end()) return found->second;
        return m_lists.emplace(items, SharedList<T>{items}).first->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::vector<T>, SharedList<T>> m_lists;
};

} // namespace sightline::server

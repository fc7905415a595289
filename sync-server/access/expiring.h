#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace sightline::server {

/// Values that are forgotten after a while, and of which there are never more than so many: a new one pushes out the oldest.
/// All have the same life, so the order they came in is the order they go. `now` never goes back. Not for several threads.
template <typename Value>
class Expiring {
public:
    Expiring(std::chrono::milliseconds life, std::size_t most)
        : m_life{life}
        , m_most{most}
    { }

    void put(const std::string& key, Value value, std::chrono::milliseconds now)
    {
        forget(now);
        while (m_order.size() >= m_most) dropOldest();
        if (!m_entries.emplace(key, Entry{std::move(value), now + m_life}).second) return;
        m_order.push_back(key);
    }

    [[nodiscard]] const Value* find(const std::string& key, std::chrono::milliseconds now) const
    {
        const auto entry = m_entries.find(key);
        return entry == m_entries.end() || entry->second.expires <= now ? nullptr : &entry->second.value;
    }

    /// The value, which is used up by this.
    [[nodiscard]] std::optional<Value> take(const std::string& key, std::chrono::milliseconds now)
    {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end()) return std::nullopt;
        std::optional<Value> value;
        if (entry->second.expires > now) value = std::move(entry->second.value);
        m_entries.erase(entry); // Its place in the order goes when its time comes.
        return value;
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_entries.size(); }

private:
    struct Entry {
        Value value;
        std::chrono::milliseconds expires;
    };

    void dropOldest()
    {
        m_entries.erase(m_order.front());
        m_order.pop_front();
    }

    void forget(std::chrono::milliseconds now)
    {
        while (!m_order.empty()) {
            const auto entry = m_entries.find(m_order.front());
            if (entry != m_entries.end() && entry->second.expires > now) return;
            dropOldest();
        }
    }

    std::chrono::milliseconds m_life;
    std::size_t m_most;
    std::map<std::string, Entry> m_entries;
    std::deque<std::string> m_order;
};

} // namespace sightline::server

#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace sightline::server {

/// How often somebody whom we do not know may ask, from one address, for what costs us something: so many times at once, and then
/// once every so often. Addresses of one IPv6 network (/64) are one: it is the least that anybody gets. Kept in memory, of so
/// many addresses. Threads: any.
class AddressBudget {
public:
    using Milliseconds = std::chrono::milliseconds;

    AddressBudget(int at_once, Milliseconds every)
        : m_at_once{at_once}
        , m_every{every}
    { }

    /// Zero: go on, one is spent; else nothing was spent, and this is how long to wait. `now` never goes back.
    [[nodiscard]] Milliseconds spend(const std::string& address, Milliseconds now);
    /// One that was spent should not have been: it was somebody of ours, or we had no time for them.
    void giveBack(const std::string& address);

private:
    void makeRoom(Milliseconds now);

    int m_at_once;
    Milliseconds m_every;
    std::mutex m_mutex;
    std::map<std::string, Milliseconds> m_whole_at; ///< When nothing of it is spent any more; by network.
};

} // namespace sightline::server

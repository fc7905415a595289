#include "access/sign_in_throttle.h"

#include <algorithm>
#include <array>

#include "crypto/crypto.h"

namespace sightline::server {

namespace {

using Milliseconds = SignInThrottle::Milliseconds;

/// So many tries are free; the next one waits, each further one twice as long, up to the most.
struct WaitRule {
    int free_tries;
    Milliseconds first;
    Milliseconds most;
};
constexpr WaitRule kOneNameOneAddress{4, std::chrono::seconds{2}, std::chrono::minutes{15}};
constexpr WaitRule kOneName{20, std::chrono::seconds{1}, std::chrono::seconds{30}};
/// An office with hundreds of people may come from one address.
constexpr WaitRule kOneAddress{40, std::chrono::seconds{1}, std::chrono::minutes{2}};

constexpr std::chrono::minutes kForgottenAfter{30};
constexpr std::size_t kEntriesMost = 100'000;
constexpr std::size_t kLetInMost = 20'000;

Milliseconds waitAfter(const WaitRule& rule, int tries)
{
    if (tries < rule.free_tries) return Milliseconds{0};
    Milliseconds wait = rule.first;
    for (int more = rule.free_tries; more < tries && wait < rule.most; ++more) wait *= 2;
    return std::min(wait, rule.most);
}

} // namespace

struct SignInThrottle::Counted {
    std::string key;
    WaitRule rule;

    /// The first of them is the same hand's.
    static std::array<Counted, 3> of(std::string_view name, std::string_view address)
    {
        const std::string hashed = crypto::sha256(name);
        const std::string from{address};
        return {Counted{crypto::sha256("both" + hashed + from), kOneNameOneAddress},
            Counted{crypto::sha256("name" + hashed), kOneName}, Counted{crypto::sha256("from" + from), kOneAddress}};
    }
};

Milliseconds SignInThrottle::waitFor(std::span<const Counted> counters, Milliseconds now) const
{
    Milliseconds wait{0};
    // Of an address where this name was let in before, only the same hand's tries.
    for (const Counted& counted : counters.first(m_let_in.contains(counters.front().key) ? 1 : counters.size())) {
        const auto tries = m_tries.find(counted.key);
        if (tries != m_tries.end() && now - tries->second.last < kForgottenAfter)
            wait = std::max(wait, tries->second.until - now);
    }
    return wait;
}

Milliseconds SignInThrottle::waitFor(std::string_view name, std::string_view address, Milliseconds now) const
{
    const auto counters = Counted::of(name, address);
    const std::lock_guard lock{m_mutex};
    return waitFor(counters, now);
}

Milliseconds SignInThrottle::begin(std::string_view name, std::string_view address, Milliseconds now)
{
    const auto counters = Counted::of(name, address);
    const std::lock_guard lock{m_mutex};
    if (const Milliseconds wait = waitFor(counters, now); wait > Milliseconds{0}) return wait;
    makeRoom(now);
    for (const Counted& counted : counters) {
        Tries& tries = m_tries[counted.key];
        if (now - tries.last >= kForgottenAfter) tries = {};
        ++tries.count;
        tries.last = now;
        tries.until = now + waitAfter(counted.rule, tries.count);
    }
    return Milliseconds{0};
}

void SignInThrottle::succeeded(std::string_view name, std::string_view address, Milliseconds now)
{
    const auto counters = Counted::of(name, address);
    const std::lock_guard lock{m_mutex};
    m_tries.erase(counters[0].key);
    for (std::size_t i = 1; i < counters.size(); ++i) {
        const auto tries = m_tries.find(counters[i].key);
        if (tries == m_tries.end()) continue;
        tries->second.until = Milliseconds{0};
        if (--tries->second.count <= 0) m_tries.erase(tries);
    }
    m_let_in[counters[0].key] = now;
    if (m_let_in.size() > kLetInMost)
        m_let_in.erase(
            std::min_element(m_let_in.begin(), m_let_in.end(), [](const auto& a, const auto& b) { return a.second < b.second; }));
}

void SignInThrottle::makeRoom(Milliseconds now)
{
    if (m_tries.size() + 3 <= kEntriesMost) return;
    std::erase_if(m_tries, [now](const auto& each) { return now - each.second.last >= kForgottenAfter; });
    // Whoever fills it with names nobody has pushes out the ones tried longest ago.
    while (m_tries.size() + 3 > kEntriesMost)
        m_tries.erase(std::min_element(
            m_tries.begin(), m_tries.end(), [](const auto& a, const auto& b) { return a.second.last < b.second.last; }));
}

std::size_t SignInThrottle::size() const
{
    const std::lock_guard lock{m_mutex};
    return m_tries.size();
}

} // namespace sightline::server

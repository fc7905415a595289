#include "access/address_budget.h"

#include <algorithm>

#include <arpa/inet.h>

namespace sightline::server {

namespace {

using Milliseconds = AddressBudget::Milliseconds;

constexpr std::size_t kAddressesMost = 20'000;
constexpr std::size_t kNetworkBytes = 8; ///< Of the 16 of IPv6.

/// The network of an IPv6 address; anything else as it is.
std::string networkOf(const std::string& address)
{
    in6_addr parsed{};
    if (address.starts_with("::ffff:") || ::inet_pton(AF_INET6, address.c_str(), &parsed) != 1) return address;
    return "net " + std::string{std::begin(parsed.s6_addr), std::begin(parsed.s6_addr) + kNetworkBytes};
}

} // namespace

Milliseconds AddressBudget::spend(const std::string& address, Milliseconds now)
{
    const std::string network = networkOf(address);
    const std::lock_guard lock{m_mutex};
    const auto known = m_whole_at.find(network);
    const Milliseconds whole_at = (known == m_whole_at.end() ? now : std::max(now, known->second)) + m_every;
    if (const Milliseconds wait = whole_at - now - m_at_once * m_every; wait > Milliseconds{0}) return wait;
    if (known == m_whole_at.end()) makeRoom(now);
    m_whole_at[network] = whole_at;
    return Milliseconds{0};
}

void AddressBudget::giveBack(const std::string& address)
{
    const std::lock_guard lock{m_mutex};
    const auto known = m_whole_at.find(networkOf(address));
    if (known != m_whole_at.end()) known->second -= m_every;
}

void AddressBudget::makeRoom(Milliseconds now)
{
    if (m_whole_at.size() < kAddressesMost) return;
    std::erase_if(m_whole_at, [now](const auto& each) { return each.second <= now; });
    // Whoever comes from everywhere pushes out those who have spent least.
    if (m_whole_at.size() >= kAddressesMost)
        m_whole_at.erase(std::min_element(
            m_whole_at.begin(), m_whole_at.end(), [](const auto& a, const auto& b) { return a.second < b.second; }));
}

} // namespace sightline::server

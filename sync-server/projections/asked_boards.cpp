#include "projections/asked_boards.h"

#include <algorithm>

namespace sightline::server {

namespace {

bool isWanted(const AskedBoard& asked, std::chrono::milliseconds now)
{
    return asked.waited_for > 0 || now - asked.asked_at < AskedBoards::kAskedLately;
}

bool mayGo(const AskedBoard& asked, std::chrono::milliseconds now)
{
    return asked.board && asked.waited_for == 0 && (asked.handed_out || !isWanted(asked, now));
}

} // namespace

AskedBoards::Ptr AskedBoards::ask(const Question& question, std::chrono::milliseconds now)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(), [&](const Ptr& one) { return one->question == question; });
    const Ptr asked = found != m_asked.end() ? *found : m_asked.emplace_back(std::make_shared<AskedBoard>(question));
    if (found == m_asked.end()) queue(*asked);
    asked->asked_at = now;
    if (asked->isOpen()) std::erase_if(m_asked, [&](const Ptr& one) { return !one->board && !isWanted(*one, now); });
    return asked;
}

void AskedBoards::queue(AskedBoard& asked) noexcept
{
    asked.handed_out = false;
    asked.queued = ++m_queued;
}

AskedBoards::Ptr AskedBoards::next(std::chrono::milliseconds now)
{
    Ptr first;
    const auto isBefore = [&](const AskedBoard& a, const AskedBoard& b) {
        const bool wanted = isWanted(a, now);
        return wanted != isWanted(b, now) ? wanted : a.queued < b.queued;
    };
    for (const Ptr& one : m_asked)
        if (one->isOpen() && (!first || isBefore(*one, *first))) first = one;
    return first && makeRoom(now) ? first : nullptr;
}

bool AskedBoards::anyOpen() const noexcept
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Ptr& one) { return one->isOpen(); });
}

bool AskedBoards::has(const AskedBoard& asked) const noexcept
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const Ptr& one) { return one.get() == &asked; });
}

bool AskedBoards::makeRoom(std::chrono::milliseconds now)
{
    for (;;) {
        const auto boards = std::count_if(m_asked.begin(), m_asked.end(), [](const Ptr& one) { return one->board != nullptr; });
        if (static_cast<std::size_t>(boards) < kBoardsMost) return true;
        auto longest = m_asked.end();
        for (auto one = m_asked.begin(); one != m_asked.end(); ++one)
            if (mayGo(**one, now) && (longest == m_asked.end() || (*one)->asked_at < (*longest)->asked_at)) longest = one;
        if (longest == m_asked.end()) return false;
        m_asked.erase(longest);
    }
}

} // namespace sightline::server

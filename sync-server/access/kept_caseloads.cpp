#include "access/kept_caseloads.h"

#include "access/caseload.h"

namespace sightline::server {

namespace {

/// Each is as large as somebody's caseload: a fifth of a megabyte for ten thousand children.
constexpr std::size_t kKeptMost = 256;
/// Above these, reading the whole caseload is the lesser work.
constexpr std::uint64_t kRowsMost = 5'000;
constexpr std::size_t kChangedMost = 300;

bool goesOn(ReadSession& session, const wire::Head& from, const wire::Head& to)
{
    if (from.seq() == to.seq()) return from.chain() == to.chain();
    return from.seq() < to.seq() && to.seq() - from.seq() <= kRowsMost && session.chainAt(from.seq()) == from.chain();
}

/// The children of an earlier head, and of those that changed since what is so now. Nullopt: too many changed.
std::optional<OwnChildren> broughtUpToDate(
    ReadSession& session, const OwnChildren& before, std::uint64_t seq, const CaseloadOwner& owner, CivilDate on)
{
    const std::vector<ChildId> changed = session.childrenChangedSince(seq);
    if (changed.size() > kChangedMost) return std::nullopt;
    std::map<ChildId, bool> moved; // Those of the changed ones that are not as they were.
    std::set<ChildId> left;
    for (const ChildId& child : changed) {
        const auto now = owner.worksWith(session.accessToChild(child), on);
        if (now == before.find(child)) continue;
        if (now)
            moved[child] = *now;
        else
            left.insert(child);
    }
    if (moved.empty() && left.empty()) return before;
    std::map<ChildId, bool> all{before.begin(), before.end()};
    for (const auto& [child, as_manager] : moved) all[child] = as_manager;
    for (const ChildId& child : left) all.erase(child);
    return OwnChildren{all};
}

} // namespace

OwnChildren KeptCaseloads::caseloadOf(ReadSession& session, const Worker& worker, CivilDate on)
{
    const CaseloadOwner owner = caseloadOwner(session, worker);
    if (owner.managed.empty()) return OwnChildren{server::caseloadOf(session, owner, on)}; // A few dozen rows.
    Kept now{worker.id, owner.managed, on, session.generation(), session.head(), {}};
    const auto kept = find(worker.id);
    const bool same = kept && kept->managed == now.managed && kept->on == on && kept->generation == now.generation
        && goesOn(session, kept->head, now.head);
    std::optional<OwnChildren> children;
    if (same && kept->head.seq() == now.head.seq()) return kept->children;
    if (same) children = broughtUpToDate(session, kept->children, kept->head.seq(), owner, on);
    now.children = children ? *children : OwnChildren{server::caseloadOf(session, owner, on)};
    keep(now);
    return now.children;
}

std::optional<KeptCaseloads::Kept> KeptCaseloads::find(const WorkerId& worker)
{
    const std::lock_guard lock{m_mutex};
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& each) { return each.worker == worker; });
    if (found == m_kept.end()) return std::nullopt;
    m_kept.splice(m_kept.begin(), m_kept, found);
    return m_kept.front();
}

void KeptCaseloads::keep(Kept kept)
{
    const std::lock_guard lock{m_mutex};
    std::erase_if(m_kept, [&](const Kept& each) { return each.worker == kept.worker; });
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > kKeptMost) m_kept.pop_back();
}

} // namespace sightline::server

#include "session/caseload_reader.h"

#include <optional>
#include <set>

namespace sightline::mobile {

namespace {

constexpr std::size_t kChildrenPerTransaction = 32;
/// More than these are read in one go.
constexpr std::size_t kFewChildren = 8;

using Summaries = std::map<ChildId, store::StoredSummary>;

Result<Summaries> allStored(store::TabletStore& store)
{
    SIGHTLINE_TRY(stored, store.summaries(projection::summaryFormat()));
    Summaries found;
    for (store::StoredSummary& one : stored) {
        const ChildId child = one.at.child;
        found.emplace(child, std::move(one));
    }
    return found;
}

Result<Summaries> stored(store::TabletStore& store, const std::vector<store::ChildChange>& wanted)
{
    if (wanted.size() > kFewChildren) return allStored(store);
    Summaries found;
    for (const store::ChildChange& at : wanted) {
        SIGHTLINE_TRY(bytes, store.summary(at, projection::summaryFormat()));
        if (!bytes.empty()) found.emplace(at.child, store::StoredSummary{at, std::move(bytes)});
    }
    return found;
}

} // namespace

Result<void> freshenSummaries(store::TabletStore& store, DeviceId device)
{
    SIGHTLINE_TRY(stale, store.withoutSummary(projection::summaryFormat()));
    std::vector<store::StoredSummary> fresh;
    for (std::size_t i = 0; i < stale.size(); ++i) {
        SIGHTLINE_TRY(known, store.revisionsAt(stale[i]));
        fresh.push_back({known.at, projection::toBytes(projection::summarise(stale[i], std::move(known.revisions), device))});
        if (fresh.size() < kChildrenPerTransaction && i + 1 < stale.size()) continue;
        SIGHTLINE_CHECK(store.keepSummaries(fresh, projection::summaryFormat()));
        fresh.clear();
    }
    return {};
}

Result<const std::map<ChildId, CaseloadReader::Child>*> CaseloadReader::read(
    store::TabletStore& store, DeviceId device, CivilDate day)
{
    SIGHTLINE_TRY(changes, store.changes());
    std::set<ChildId> inScope;
    std::vector<store::ChildChange> stale;
    for (const store::ChildChange& change : changes) {
        inScope.insert(change.child);
        const auto known = m_children.find(change.child);
        if (known == m_children.end() || known->second.at != change.n || known->second.day != day) stale.push_back(change);
    }
    std::erase_if(m_children, [&](const auto& known) { return !inScope.contains(known.first); });
    SIGHTLINE_CHECK(readAgain(store, device, day, stale));
    return &m_children;
}

Result<void> CaseloadReader::readAgain(
    store::TabletStore& store, DeviceId device, CivilDate day, const std::vector<store::ChildChange>& stale)
{
    if (stale.empty()) return {};
    SIGHTLINE_TRY(summaries, stored(store, stale));
    for (const store::ChildChange& change : stale) {
        std::optional<projection::ChildSummary> summary;
        std::int64_t at = change.n;
        if (const auto found = summaries.find(change.child); found != summaries.end()) {
            summary = projection::summaryFromBytes(change.child, found->second.bytes);
            at = found->second.at.n;
        }
        if (!summary) {
            SIGHTLINE_TRY(known, store.revisionsAt(change.child));
            summary = projection::summarise(change.child, std::move(known.revisions), device);
            at = known.at.n;
        }
        m_children.insert_or_assign(change.child, Child{at, day, entryOf(*summary, day), std::move(summary->disputed)});
    }
    return {};
}

} // namespace sightline::mobile

#include "projection/record_files.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "revision/authorship.h"

namespace sightline::projection {

namespace {

/// Log order; what only this tablet has comes last.
bool earlierInLog(const KnownRevision& a, const KnownRevision& b)
{
    constexpr auto kLast = std::numeric_limits<std::uint64_t>::max();
    const auto place = [](const KnownRevision& known) { return known.seq == 0 ? kLast : known.seq; };
    if (place(a) != place(b)) return place(a) < place(b);
    const Instant ours = a.revision.recordedAt();
    const Instant theirs = b.revision.recordedAt();
    return ours != theirs ? ours < theirs : a.revision.id < b.revision.id;
}

void keepEachOnce(std::vector<KnownRevision>& history)
{
    if (history.size() < 2) return;
    std::set<std::string_view> seen;
    std::vector<KnownRevision> once;
    for (KnownRevision& known : history)
        if (seen.insert(known.revision.id.text()).second) once.push_back(known);
    history = std::move(once);
}

std::vector<rules::RevisionNode> nodesOf(const std::vector<KnownRevision>& history)
{
    std::vector<const revision::Revision*> in_log_order;
    for (const KnownRevision& known : history)
        if (!known.refused) in_log_order.push_back(&known.revision); // What was kept aside makes nobody the author.
    const auto author = revision::recordAuthor(in_log_order);

    std::vector<rules::RevisionNode> nodes;
    nodes.reserve(history.size());
    for (const KnownRevision& known : history) {
        const auto by = revision::effectiveBy(known.by, WorkerId{known.revision.message.author_id()}, author);
        nodes.push_back(revision::toNode(known.revision, by, known.refused));
    }
    return nodes;
}

void addRecord(std::vector<KnownRevision> history, std::vector<RecordFile>& files, std::vector<UnreadableRecord>& unreadable)
{
    std::sort(history.begin(), history.end(), earlierInLog);
    keepEachOnce(history);
    const revision::Revision& any = history.front().revision;
    RecordFile file{any.record(), any.kind(), {}, {}};
    auto state = rules::resolve(file.kind, nodesOf(history));
    file.history = std::move(history);
    if (!state.has_value()) {
        unreadable.push_back({std::move(file), state.error().detail});
        return;
    }
    file.state = std::move(state).value();
    if (file.takesPart())
        files.push_back(std::move(file));
    else
        unreadable.push_back({std::move(file), "nothing of it takes part yet: it is kept aside or waits for an earlier change"});
}

} // namespace

std::vector<RecordFile> recordFiles(
    std::vector<KnownRevision> revisions, std::optional<Instant> known_at, std::vector<UnreadableRecord>& unreadable)
{
    if (known_at) std::erase_if(revisions, [&](const KnownRevision& known) { return known.received_at > *known_at; });
    std::vector<std::size_t> order(revisions.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        const auto& left = revisions[a].revision.message;
        const auto& right = revisions[b].revision.message;
        return left.record_id() != right.record_id() ? left.record_id() < right.record_id() : left.kind() < right.kind();
    };
    std::sort(order.begin(), order.end(), isBefore);

    std::vector<RecordFile> files;
    for (std::size_t first = 0; first < order.size();) {
        std::vector<KnownRevision> history;
        std::size_t next = first;
        // `first` itself is compared before it is moved from: its keys live on in the history.
        while (next < order.size() && (next == first || !isBefore(order[first], order[next]))) ++next;
        history.reserve(next - first);
        for (std::size_t i = first; i < next; ++i) history.push_back(std::move(revisions[order[i]]));
        addRecord(std::move(history), files, unreadable);
        first = next;
    }
    return files;
}

Instant firstReceived(const RecordFile& record)
{
    std::optional<Instant> first;
    for (const KnownRevision& known : record.history) {
        const std::string& id = known.revision.id.text();
        const auto in = [&](const std::vector<std::string>& ids) { return std::binary_search(ids.begin(), ids.end(), id); };
        if (in(record.state.quarantined) || in(record.state.held)) continue;
        if (!first || known.received_at < *first) first = known.received_at;
    }
    return first.value_or(Instant{});
}

std::set<std::string> withAncestors(const std::vector<KnownRevision>& history, const std::vector<std::string>& from)
{
    std::map<std::string_view, const KnownRevision*> byId;
    for (const KnownRevision& known : history) byId.emplace(known.revision.id.text(), &known);
    std::set<std::string> seen;
    std::vector<std::string> open = from;
    while (!open.empty()) {
        const std::string id = std::move(open.back());
        open.pop_back();
        const auto known = byId.find(id);
        if (known == byId.end() || !seen.insert(id).second) continue;
        const auto& parents = known->second->revision.message.parents();
        open.insert(open.end(), parents.begin(), parents.end());
    }
    return seen;
}

const KnownRevision* findRevision(const RecordFile& record, std::string_view id) noexcept
{
    for (const KnownRevision& known : record.history)
        if (known.revision.id.text() == id) return &known;
    return nullptr;
}

} // namespace sightline::projection

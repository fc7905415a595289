#include "tablet_story.h"

#include <algorithm>

#include "support/revisions.h"

namespace sightline::faults {

namespace {

using test::nth;

constexpr std::int64_t kNow = 1'780'600'000'000;

Step applying(std::string name, wire::SyncResponse response)
{
    sync::ApplyResponse applied{std::move(response), {}, Instant{std::chrono::milliseconds{kNow}}};
    for (const wire::Row& row : applied.response.rows()) {
        auto parsed = revision::parseRevision(row.revision());
        applied.rows.push_back(parsed.has_value() ? std::optional{std::move(parsed).value()} : std::nullopt);
    }
    return {std::move(name), [applied](store::TabletStore& store) -> Result<void> {
                SIGHTLINE_TRY(done, store.apply(applied));
                return {};
            }};
}

int numberOf(const std::string& child)
{
    for (int n = 1; n <= TabletStory::kChildren; ++n)
        if (nth<ChildId>(n).raw() == child) return n;
    return 0;
}

} // namespace

TabletStory::TabletStory(std::uint64_t seed)
    : m_random{seed}
    , m_device{newId()}
{ }

std::size_t TabletStory::pick(std::size_t below)
{
    return static_cast<std::size_t>(m_random() % below);
}

Uuid TabletStory::newId()
{
    Uuid id;
    for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(m_random());
    return id;
}

std::string TabletStory::text(std::size_t bytes)
{
    std::string made;
    while (made.size() < bytes) made += static_cast<char>('a' + pick(26));
    return made;
}

std::vector<revision::Revision> TabletStory::visitRevisions(
    const std::vector<int>& children, std::size_t noteBytes, const char* by)
{
    std::vector<revision::Revision> revisions;
    for (const int child : children) {
        wire::Revision visit = test::aVisit(1, child, by);
        visit.set_record_id(newId().bytes.data(), 16);
        wire::Revision note = revision::blankRevision(RecordKind::Note, RecordId{newId()}, nth<ChildId>(child), test::by(by));
        note.mutable_note()->set_visit_id(visit.record_id());
        note.mutable_note()->set_observation(text(noteBytes));
        revisions.push_back(revision::makeRevision(std::move(visit)));
        revisions.push_back(revision::makeRevision(std::move(note)));
    }
    return revisions;
}

wire::SyncResponse TabletStory::answer() const
{
    wire::SyncResponse response;
    response.set_protocol(sync::kProtocol);
    response.set_generation(m_generation);
    response.mutable_head()->set_seq(m_seq);
    response.mutable_head()->set_chain("chain " + std::to_string(m_seq));
    response.set_complete_to(m_seq);
    response.set_backup_watermark(m_watermark);
    return response;
}

void TabletStory::scopeIn(wire::SyncResponse& response)
{
    wire::Scope& scope = *response.mutable_scope();
    scope.set_version("v" + std::to_string(++m_scopes));
    for (const int child : inScope()) scope.add_children(nth<ChildId>(child).raw());
    for (const int child : m_gone) {
        wire::Revoked& revoked = *scope.add_revoked();
        revoked.set_child_id(nth<ChildId>(child).raw());
        revoked.set_reason("You no longer work with this child");
    }
    wire::Colleague& sam = *scope.add_colleagues();
    sam.set_worker_id("sam");
    sam.set_name("Sam Reid");
}

void TabletStory::rowIn(wire::SyncResponse& response, const std::string& bytes, std::uint64_t seq) const
{
    wire::Row& row = *response.add_rows();
    row.set_seq(seq);
    row.set_revision(bytes);
    row.set_outcome(wire::OUTCOME_ACCEPTED);
    row.set_by(wire::WRITTEN_BY_AUTHOR);
    row.set_received_ms(kNow);
    row.set_device_id(nth<DeviceId>(2).raw());
}

std::vector<int> TabletStory::inScope() const
{
    std::vector<int> children;
    for (int n = 1; n <= kChildren; ++n)
        if (!m_gone.contains(n)) children.push_back(n);
    return children;
}

Step TabletStory::caseload()
{
    wire::SyncResponse response = answer();
    scopeIn(response);
    return applying("the first caseload", std::move(response));
}

Step TabletStory::saveVisit(int siblings, std::size_t noteBytes, wire::Lane lane)
{
    std::vector<int> children = inScope();
    children.resize(std::min(children.size(), static_cast<std::size_t>(siblings)));
    // Everybody has left: what is still written about a child who did is saved all the same.
    if (children.empty()) children.push_back(1);
    const GroupId id{newId()};
    return {
        "saving a visit", [id, lane, this, revisions = visitRevisions(children, noteBytes, "sam")](store::TabletStore& store) {
            const auto saved = store.save(lane, [&](const revision::LanePosition& position) {
                return revision::makeGroup(id, m_device, lane, position, revisions, m_key);
            });
            return saved.has_value() ? Result<void>{} : Result<void>{saved.error()};
        }};
}

Step TabletStory::page(int rows, std::size_t noteBytes)
{
    wire::SyncResponse response;
    std::vector<revision::Revision> written;
    const std::vector<int> children = inScope();
    for (int i = 0; i < rows && !children.empty(); i += 2)
        for (revision::Revision& revision : visitRevisions({children[pick(children.size())]}, noteBytes, "jo"))
            written.push_back(std::move(revision));
    for (const revision::Revision& revision : written) {
        m_log[numberOf(revision.message.child_id())].push_back({++m_seq, revision.bytes});
        rowIn(response, revision.bytes, m_seq);
    }
    response.MergeFrom(answer());
    return applying("a page of a pull", std::move(response));
}

Result<Step> TabletStory::receipts(store::TabletStore& store, bool backedUp)
{
    SIGHTLINE_TRY(groups, store.unsent(1000, std::size_t{1} << 30));
    wire::SyncResponse response;
    for (const revision::Group& group : groups) {
        wire::GroupReceipt& receipt = *response.add_receipts();
        receipt.set_header_digest(group.headerDigest());
        for (const revision::Revision& revision : group.revisions) {
            m_log[numberOf(revision.message.child_id())].push_back({++m_seq, revision.bytes});
            wire::RevisionReceipt& one = *receipt.add_revisions();
            one.set_revision_id(revision.id.text());
            one.set_outcome(wire::OUTCOME_ACCEPTED);
            one.set_seq(m_seq);
        }
    }
    if (backedUp) m_watermark = m_seq;
    response.MergeFrom(answer());
    return applying("receipts", std::move(response));
}

Step TabletStory::purge()
{
    const std::vector<int> children = inScope();
    if (!children.empty()) m_gone.insert(children.front());
    wire::SyncResponse response = answer();
    scopeIn(response);
    return applying("a child leaves", std::move(response));
}

Step TabletStory::comesBack()
{
    if (m_gone.empty()) return page(2, 100);
    const int child = *m_gone.rbegin();
    m_gone.erase(child);
    wire::SyncResponse response = answer();
    scopeIn(response);
    for (const Known& known : m_log[child]) rowIn(response, known.bytes, known.seq);
    return applying("a child comes back", std::move(response));
}

Step TabletStory::historyDiverged()
{
    ++m_generation;
    m_seq = m_watermark;
    for (auto& [child, rows] : m_log) std::erase_if(rows, [&](const Known& known) { return known.seq > m_watermark; });
    return {"the server lost history", [generation = m_generation, watermark = m_watermark](store::TabletStore& store) {
                return store.historyDiverged(generation, watermark);
            }};
}

Step TabletStory::draft()
{
    return {"a draft", [content = text(3000)](store::TabletStore& store) { return store.saveDraft("visit", content); }};
}

Result<Step> TabletStory::any(store::TabletStore& store)
{
    const std::size_t what = pick(100);
    if (what < 40) return saveVisit(1 + static_cast<int>(pick(3)), 100 + pick(4000));
    if (what < 45) return saveVoice(1 + static_cast<int>(pick(300)));
    if (what < 55) return saveVisit(1, 200, wire::LANE_URGENT);
    if (what < 70) return page(2 + static_cast<int>(pick(20)), 100 + pick(3000));
    if (what < 82) return receipts(store, pick(2) == 0);
    if (what < 87) return purge();
    if (what < 92) return comesBack();
    if (what < 95) return historyDiverged();
    return draft();
}

} // namespace sightline::faults

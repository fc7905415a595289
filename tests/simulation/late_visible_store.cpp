#include "late_visible_store.h"

namespace sightline::simulation {

namespace {

using server::LogRow;
using server::ReadSession;

class LateSession final : public ReadSession {
public:
    LateSession(std::unique_ptr<ReadSession> inner, std::uint64_t first, std::uint64_t last)
        : m_inner{std::move(inner)}
        , m_first{first}
        , m_last{last}
    { }

    std::vector<LogRow> rowsOfRecord(const RecordId& record) override { return visible(m_inner->rowsOfRecord(record)); }
    std::vector<LogRow> rowsOfChild(const ChildId& child, std::uint64_t after, std::size_t bytesMost) override
    {
        std::vector<LogRow> all = m_inner->rowsOfChild(child, after, bytesMost);
        // A page of nothing but hidden rows: what comes behind them.
        while (!all.empty()) {
            const std::uint64_t last = all.back().seq;
            std::vector<LogRow> seen = visible(std::move(all));
            if (!seen.empty()) return seen;
            all = m_inner->rowsOfChild(child, last, bytesMost);
        }
        return {};
    }
    std::vector<LogRow> voiceRowsOfChild(const ChildId& child) override { return visible(m_inner->voiceRowsOfChild(child)); }
    std::vector<ChildId> childrenWithFlags() override { return m_inner->childrenWithFlags(); }
    std::vector<ChildId> childrenEverOffered() override { return m_inner->childrenEverOffered(); }
    wire::ChildHead childHeadAt(const ChildId& child, std::uint64_t seq) override { return m_inner->childHeadAt(child, seq); }
    void scan(std::uint64_t after, const std::function<bool(const LogRow&)>& each) override
    {
        m_inner->scan(after, [&](const LogRow& row) { return isHidden(row.seq) || each(row); });
    }
    std::vector<ChildId> childrenChangedSince(std::uint64_t after) override
    {
        std::vector<ChildId> changed;
        for (const ChildId& child : m_inner->childrenChangedSince(after))
            if (!rowsOfChild(child, after, 1).empty()) changed.push_back(child);
        return changed;
    }
    std::optional<LogRow> rowOfRevision(const std::string& id) override
    {
        auto row = m_inner->rowOfRevision(id);
        return row && isHidden(row->seq) ? std::nullopt : std::move(row);
    }
    /// As it would have been counted without the hidden rows.
    std::optional<wire::ChildHead> childHead(const ChildId& child) override
    {
        auto head = m_inner->childHead(child);
        if (!head) return head;
        std::uint64_t seq = 0;
        std::uint64_t count = 0;
        std::string digest(head->digest().size(), '\0');
        for (const LogRow& row : visible(m_inner->rowsOfChild(child, 0, static_cast<std::size_t>(-1)))) {
            seq = row.seq;
            ++count;
            for (std::size_t i = 0; i < digest.size(); ++i) digest[i] = static_cast<char>(digest[i] ^ row.revision_id[i]);
        }
        if (count == 0) return std::nullopt;
        head->set_seq(seq);
        head->set_count(count);
        head->set_digest(digest);
        return head;
    }

    // The rest is as it is.
    std::uint64_t generation() override { return m_inner->generation(); }
    wire::Head head() override { return m_inner->head(); }
    std::optional<std::string> chainAt(std::uint64_t seq) override { return m_inner->chainAt(seq); }
    std::uint64_t backupWatermark() override { return m_inner->backupWatermark(); }
    std::optional<std::string> setting(std::string_view name) override { return m_inner->setting(name); }
    std::optional<server::Worker> worker(const WorkerId& id) override { return m_inner->worker(id); }
    std::vector<server::Worker> workers() override { return m_inner->workers(); }
    std::optional<server::Device> device(const DeviceId& id) override { return m_inner->device(id); }
    std::vector<server::Device> devices() override { return m_inner->devices(); }
    std::optional<server::Account> account(const WorkerId& id) override { return m_inner->account(id); }
    std::vector<server::OpenedChild> openedChildren(const std::optional<WorkerId>& worker, Instant now) override
    {
        return m_inner->openedChildren(worker, now);
    }
    std::pair<std::uint64_t, std::string> auditHead() override { return m_inner->auditHead(); }
    void scanAudit(const server::AuditQuestion& question, const std::function<bool(const server::AuditEntry&)>& each) override
    {
        m_inner->scanAudit(question, each);
    }
    void scanAuditChain(const std::function<bool(const server::AuditEntry&)>& each) override { m_inner->scanAuditChain(each); }
    std::vector<ChildId> children() override { return m_inner->children(); }
    std::vector<std::pair<std::string, std::string>> findByPrefix(std::string_view prefix) override
    {
        return m_inner->findByPrefix(prefix);
    }
    std::optional<ChildId> childByLocalId(std::string_view id) override { return m_inner->childByLocalId(id); }
    std::vector<server::AccessRow> accessOfWorker(const WorkerId& worker) override { return m_inner->accessOfWorker(worker); }
    std::vector<server::AccessRow> accessToChild(const ChildId& child) override { return m_inner->accessToChild(child); }
    std::vector<server::AccessRow> allAccess() override { return m_inner->allAccess(); }
    revision::LanePosition lanePosition(const DeviceId& device, wire::Lane lane) override
    {
        return m_inner->lanePosition(device, lane);
    }
    std::optional<std::string> groupDigest(const GroupId& id) override { return m_inner->groupDigest(id); }
    std::optional<std::string> groupDigestAt(const DeviceId& device, wire::Lane lane, std::uint64_t seq) override
    {
        return m_inner->groupDigestAt(device, lane, seq);
    }
    bool isQuarantined(const std::string& digest) override { return m_inner->isQuarantined(digest); }
    std::vector<server::QuarantinedGroup> quarantine() override { return m_inner->quarantine(); }
    std::vector<server::HeldChild> heldBy(const DeviceId& device) override { return m_inner->heldBy(device); }
    std::optional<server::SealedDeposit> sealedDeposit(std::string_view digest) override
    {
        return m_inner->sealedDeposit(digest);
    }
    std::vector<server::SealedDeposit> sealedWaiting() override { return m_inner->sealedWaiting(); }
    std::string sealedBytes(std::string_view digest) override { return m_inner->sealedBytes(digest); }
    server::SealedUse sealedUse(const std::optional<DeviceId>& device) override { return m_inner->sealedUse(device); }
    void scanGroups(const std::function<bool(const wire::SignedGroup&, const DeviceId&)>& each) override
    {
        m_inner->scanGroups(each);
    }

private:
    [[nodiscard]] bool isHidden(std::uint64_t seq) const noexcept { return seq >= m_first && seq <= m_last && m_last != 0; }
    [[nodiscard]] std::vector<LogRow> visible(std::vector<LogRow> rows) const
    {
        std::erase_if(rows, [&](const LogRow& row) { return isHidden(row.seq); });
        return rows;
    }

    std::unique_ptr<ReadSession> m_inner;
    std::uint64_t m_first;
    std::uint64_t m_last;
};

} // namespace

Result<std::unique_ptr<server::ReadSession>> LateVisibleStore::beginRead()
{
    SIGHTLINE_TRY(session, m_inner->beginRead());
    return std::unique_ptr<server::ReadSession>{std::make_unique<LateSession>(std::move(session), m_first, m_last)};
}

} // namespace sightline::simulation

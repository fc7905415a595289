#pragma once

#include <memory>
#include <utility>

#include "store/authority_store.h"

namespace sightline::test {

/// A log read into memory, where a test may change what `verify` is shown. Everything else is the real session's answer.
class TamperedSession final : public server::ReadSession {
public:
    explicit TamperedSession(std::unique_ptr<server::ReadSession> real)
        : head_row{real->head()}
        , m_real{std::move(real)}
    {
        m_real->scan(0, [&](const server::LogRow& row) {
            rows.push_back(row);
            return true;
        });
        m_real->scanGroups([&](const wire::SignedGroup& group, const DeviceId& device) {
            groups.emplace_back(group, device);
            return true;
        });
    }

    std::vector<server::LogRow> rows;
    std::vector<std::pair<wire::SignedGroup, DeviceId>> groups;
    wire::Head head_row;

    wire::Head head() override { return head_row; }
    void scan(std::uint64_t after, const std::function<bool(const server::LogRow&)>& each) override
    {
        for (const server::LogRow& row : rows)
            if (row.seq > after && !each(row)) return;
    }
    void scanGroups(const std::function<bool(const wire::SignedGroup&, const DeviceId&)>& each) override
    {
        for (const auto& [group, device] : groups)
            if (!each(group, device)) return;
    }
    std::optional<server::LogRow> rowOfRevision(const std::string& id) override
    {
        for (const server::LogRow& row : rows)
            if (row.revision_id == id) return row;
        return std::nullopt;
    }

    std::uint64_t generation() override { return m_real->generation(); }
    std::optional<std::string> chainAt(std::uint64_t seq) override { return m_real->chainAt(seq); }
    std::uint64_t backupWatermark() override { return m_real->backupWatermark(); }
    std::optional<std::string> setting(std::string_view name) override { return m_real->setting(name); }
    std::optional<server::Worker> worker(const WorkerId& id) override { return m_real->worker(id); }
    std::vector<server::Worker> workers() override { return m_real->workers(); }
    std::optional<server::Device> device(const DeviceId& id) override { return m_real->device(id); }
    std::vector<server::Device> devices() override { return m_real->devices(); }
    std::vector<server::LogRow> rowsOfRecord(const RecordId& id) override { return m_real->rowsOfRecord(id); }
    std::vector<server::LogRow> rowsOfChild(const ChildId& id, std::uint64_t after, std::size_t most) override
    {
        return m_real->rowsOfChild(id, after, most);
    }
    std::vector<server::LogRow> voiceRowsOfChild(const ChildId& id) override { return m_real->voiceRowsOfChild(id); }
    std::vector<ChildId> childrenWithFlags() override { return m_real->childrenWithFlags(); }
    std::vector<ChildId> childrenEverOffered() override { return m_real->childrenEverOffered(); }
    wire::ChildHead childHeadAt(const ChildId& id, std::uint64_t seq) override { return m_real->childHeadAt(id, seq); }
    std::vector<ChildId> childrenChangedSince(std::uint64_t after) override { return m_real->childrenChangedSince(after); }
    std::vector<ChildId> children() override { return m_real->children(); }
    std::optional<wire::ChildHead> childHead(const ChildId& id) override { return m_real->childHead(id); }
    std::vector<std::pair<std::string, std::string>> findByPrefix(std::string_view prefix) override
    {
        return m_real->findByPrefix(prefix);
    }
    std::optional<ChildId> childByLocalId(std::string_view id) override { return m_real->childByLocalId(id); }
    std::vector<server::AccessRow> accessOfWorker(const WorkerId& id) override { return m_real->accessOfWorker(id); }
    std::vector<server::AccessRow> accessToChild(const ChildId& id) override { return m_real->accessToChild(id); }
    std::vector<server::AccessRow> allAccess() override { return m_real->allAccess(); }
    std::optional<server::Account> account(const WorkerId& id) override { return m_real->account(id); }
    std::vector<server::OpenedChild> openedChildren(const std::optional<WorkerId>& id, Instant now) override
    {
        return m_real->openedChildren(id, now);
    }
    std::pair<std::uint64_t, std::string> auditHead() override { return m_real->auditHead(); }
    void scanAudit(const server::AuditQuestion& question, const std::function<bool(const server::AuditEntry&)>& each) override
    {
        m_real->scanAudit(question, each);
    }
    void scanAuditChain(const std::function<bool(const server::AuditEntry&)>& each) override { m_real->scanAuditChain(each); }
    revision::LanePosition lanePosition(const DeviceId& id, wire::Lane lane) override { return m_real->lanePosition(id, lane); }
    std::optional<std::string> groupDigest(const GroupId& id) override { return m_real->groupDigest(id); }
    std::optional<std::string> groupDigestAt(const DeviceId& id, wire::Lane lane, std::uint64_t seq) override
    {
        return m_real->groupDigestAt(id, lane, seq);
    }
    bool isQuarantined(const std::string& digest) override { return m_real->isQuarantined(digest); }
    std::vector<server::QuarantinedGroup> quarantine() override { return m_real->quarantine(); }
    std::vector<server::HeldChild> heldBy(const DeviceId& id) override { return m_real->heldBy(id); }
    std::optional<server::SealedDeposit> sealedDeposit(std::string_view digest) override { return m_real->sealedDeposit(digest); }
    std::vector<server::SealedDeposit> sealedWaiting() override { return m_real->sealedWaiting(); }
    std::string sealedBytes(std::string_view digest) override { return m_real->sealedBytes(digest); }
    server::SealedUse sealedUse(const std::optional<DeviceId>& id) override { return m_real->sealedUse(id); }

private:
    std::unique_ptr<server::ReadSession> m_real;
};

} // namespace sightline::test

#pragma once

#include <map>

#include "store/embedded_store.h"

namespace sightline::server {

/// A leased connection: given back to the store's pool when the session ends.
class EmbeddedStore::Lease {
public:
    Lease(EmbeddedStore& owner, std::unique_ptr<store::Database> database)
        : m_owner{&owner}
        , m_database{std::move(database)}
    { }
    Lease(Lease&& other) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease()
    {
        if (m_database) m_owner->giveBack(std::move(m_database));
    }

    [[nodiscard]] store::Database& operator*() const noexcept { return *m_database; }

private:
    EmbeddedStore* m_owner;
    std::unique_ptr<store::Database> m_database;
};

/// One transaction on the embedded store, for reading and writing alike; ReadSession and WriteSession are the two views of it.
class EmbeddedSession final : public WriteSession {
public:
    EmbeddedSession(EmbeddedStore::Lease lease, store::Transaction::Kind kind);

    [[nodiscard]] std::uint64_t generation() override;
    [[nodiscard]] wire::Head head() override;
    [[nodiscard]] std::optional<std::string> chainAt(std::uint64_t seq) override;
    [[nodiscard]] std::uint64_t backupWatermark() override;
    [[nodiscard]] std::optional<std::string> setting(std::string_view name) override;

    [[nodiscard]] std::optional<Worker> worker(const WorkerId& id) override;
    [[nodiscard]] std::vector<Worker> workers() override;
    [[nodiscard]] std::optional<Device> device(const DeviceId& id) override;
    [[nodiscard]] std::vector<Device> devices() override;

    [[nodiscard]] std::vector<LogRow> rowsOfRecord(const RecordId& record) override;
    [[nodiscard]] std::vector<LogRow> rowsOfChild(const ChildId& child, std::uint64_t after, std::size_t bytesMost) override;
    [[nodiscard]] std::vector<LogRow> voiceRowsOfChild(const ChildId& child) override;
    [[nodiscard]] std::vector<ChildId> childrenWithFlags() override;
    [[nodiscard]] std::vector<ChildId> childrenEverOffered() override;
    [[nodiscard]] wire::ChildHead childHeadAt(const ChildId& child, std::uint64_t seq) override;
    void scan(std::uint64_t after, const std::function<bool(const LogRow&)>& each) override;
    [[nodiscard]] std::vector<ChildId> childrenChangedSince(std::uint64_t after) override;
    [[nodiscard]] std::optional<LogRow> rowOfRevision(const std::string& revision_id) override;
    [[nodiscard]] std::vector<ChildId> children() override;
    [[nodiscard]] std::optional<wire::ChildHead> childHead(const ChildId& child) override;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> findByPrefix(std::string_view hexPrefix) override;
    [[nodiscard]] std::optional<ChildId> childByLocalId(std::string_view local_id) override;

    [[nodiscard]] std::vector<AccessRow> accessOfWorker(const WorkerId& worker) override;
    [[nodiscard]] std::vector<AccessRow> accessToChild(const ChildId& child) override;
    [[nodiscard]] std::vector<AccessRow> allAccess() override;

    [[nodiscard]] revision::LanePosition lanePosition(const DeviceId& device, wire::Lane lane) override;
    [[nodiscard]] std::optional<std::string> groupDigest(const GroupId& id) override;
    [[nodiscard]] std::optional<std::string> groupDigestAt(
        const DeviceId& device, wire::Lane lane, std::uint64_t device_seq) override;
    [[nodiscard]] bool isQuarantined(const std::string& header_digest) override;
    [[nodiscard]] std::vector<QuarantinedGroup> quarantine() override;
    [[nodiscard]] std::vector<HeldChild> heldBy(const DeviceId& device) override;
    [[nodiscard]] std::optional<SealedDeposit> sealedDeposit(std::string_view digest) override;
    [[nodiscard]] std::vector<SealedDeposit> sealedWaiting() override;
    [[nodiscard]] std::string sealedBytes(std::string_view digest) override;
    [[nodiscard]] SealedUse sealedUse(const std::optional<DeviceId>& device) override;
    [[nodiscard]] std::optional<Account> account(const WorkerId& id) override;
    [[nodiscard]] std::vector<OpenedChild> openedChildren(const std::optional<WorkerId>& worker, Instant now) override;
    [[nodiscard]] std::pair<std::uint64_t, std::string> auditHead() override;
    void scanAudit(const AuditQuestion& question, const std::function<bool(const AuditEntry&)>& each) override;
    void scanAuditChain(const std::function<bool(const AuditEntry&)>& each) override;
    void scanGroups(const std::function<bool(const wire::SignedGroup&, const DeviceId&)>& each) override;

    std::uint64_t append(const revision::Revision& revision, const sync::RevisionVerdict& verdict, const revision::Group& group,
        Instant received_at) override;
    void appendGroup(const revision::Group& group, Instant received_at) override;
    void quarantineGroup(const QuarantinedGroup& group) override;
    void setLanePosition(const DeviceId& device, wire::Lane lane, const revision::LanePosition& position) override;
    void replaceAccess(const RecordId& allocation, const std::vector<AccessRow>& rows) override;
    void setLocalId(const ChildId& child, const std::string& local_id) override;

    void putWorker(const Worker& worker) override;
    void putAccount(const Account& account) override;
    void putOpened(const OpenedChild& opened) override;
    std::uint64_t appendAudit(const AuditEntry& entry) override;
    void putDevice(const Device& device) override;
    void putHeld(const DeviceId& device, const HeldChild& held) override;
    void keepSealed(const SealedDeposit& deposit) override;
    void settleSealed(std::string_view digest, Instant at, std::uint64_t seq) override;
    void noteSealedFault(std::string_view digest, std::string_view fault) override;
    void putEnrolCode(const EnrolCode& code) override;
    [[nodiscard]] std::optional<EnrolCode> takeEnrolCode(const std::string& code_hash) override;
    void setSetting(std::string_view name, std::string_view value) override;

    void mark() override;
    void undoToMark() override;
    [[nodiscard]] Result<void> commit() override;

private:
    /// What verify compares the end of the audit log with, once for all lines of a transaction.
    void noteAuditHead();
    void updateChildHead(const ChildId& child, std::uint64_t seq, const std::string& revision_id);

    EmbeddedStore::Lease m_lease;
    store::Transaction m_transaction;
    // Read once: a transaction sees one state, and forgets these where it changes them itself.
    std::optional<wire::Head> m_head;
    std::optional<std::uint64_t> m_generation;
    std::map<WorkerId, std::optional<Worker>> m_workers;
    std::map<std::string, std::optional<std::string>, std::less<>> m_settings;
    std::optional<std::pair<std::uint64_t, std::string>> m_audit_head;
    bool m_audit_to_note = false; ///< Lines were appended since `audit_head` was set.
    bool m_marked = false;
};

/// Runs one statement's work, turning the database's failures into the session's.
template <typename F>
auto stored(F&& body) -> decltype(body())
{
    try {
        return std::forward<F>(body)();
    } catch (const store::DatabaseError& failure) {
        throw StoreFailure{failure.error};
    }
}

} // namespace sightline::server

#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "revision/group.h"
#include "sync/sync.pb.h"
#include "sync/verdict.h"

namespace sightline::server {

/// One authority's records on the server: an append-only, hash-chained log of revisions, the groups that carried them, and small
/// tables kept in step with it in the same transaction. Two implementations behind one contract suite: embedded (SQLCipher) and
/// PostgreSQL.
///
/// A session is one transaction on one consistent state. Sessions belong to one thread; a store may be asked for sessions by any
/// thread. Storage failures come as Result from `begin…` and `commit`; inside a session they are thrown as StoreFailure and end
/// at `inSession` below, so that the code between reads like what it means.

struct StoreFailure {
    Error error;
};

struct Worker {
    WorkerId id;
    std::string name;
    WorkerRole role;
    bool qualified = false;
    std::string team;
    std::vector<std::string> manages; ///< Teams.
    bool disabled = false;
};

struct Device {
    DeviceId id;
    WorkerId worker;
    std::string public_key;
    std::string name;
    Instant enrolled_at;
    std::optional<Instant> revoked_at;
    bool cloned = false; ///< Two devices were seen to share its key.
    std::optional<Instant> last_seen; ///< Behind by at most an hour: see service/contacts.h.
    std::string upload_key{}; ///< Proves who delivers sealed groups; good for nothing else. Empty: this device has none.
    std::optional<Instant> wiped_at{}; ///< When it said that nothing readable is left on it.
};

/// A child's records on a tablet, as far as this server sent them: what was on it if it is lost.
struct HeldChild {
    ChildId child;
    Instant since;
    std::uint64_t seq = 0; ///< Sent up to here at least; 0: allowed, nothing sent yet.
    Instant served_at;
    std::optional<Instant> withdrawn_at; ///< When it was told to take the child off.
};

/// A sealed group that a tablet delivered without its PIN. The server cannot read it.
struct SealedDeposit {
    std::string digest; ///< SHA-256 of the bytes as they came.
    DeviceId device; ///< Whose upload key brought it.
    std::int64_t lane = 0; ///< This and the next as the clear header says; believed for nothing but the order.
    std::uint64_t device_seq = 0;
    std::string bytes; ///< Empty where only the description is asked for, and once it is in the log.
    std::uint64_t size = 0;
    Instant received_at;
    std::uint64_t head_seq = 0; ///< The log's head when it was kept: a backup of a later head has it.
    std::optional<Instant> settled_at; ///< When it was opened and its groups were taken into the log.
    std::uint64_t settled_seq = 0; ///< The highest number that its revisions have there; 0: none.
    std::string fault; ///< Why it could not be opened; it is kept all the same.
};

/// What waits in sealed groups.
struct SealedUse {
    std::uint64_t groups = 0;
    std::uint64_t bytes = 0;
};

/// A row of the log.
struct LogRow {
    std::uint64_t seq;
    std::string revision_id;
    RecordId record;
    ChildId child;
    wire::Kind kind;
    std::string bytes;
    wire::Outcome outcome;
    rules::WrittenBy by;
    std::string reason;
    Instant received_at;
    DeviceId device;
    GroupId group;
    std::string chain;
};

/// What could not be read or trusted, kept byte for byte.
struct QuarantinedGroup {
    std::string header_digest;
    DeviceId device; ///< Whose session brought it.
    std::string bytes; ///< The serialised SignedGroup.
    std::string reason;
    Instant received_at;
};

/// Who works with a child, from when to when: the allocations in force, kept in step with the log.
struct AccessRow {
    ChildId child;
    WorkerId worker;
    AllocationRole role;
    CivilDate from;
    std::optional<CivilDate> to;
    RecordId allocation;
};

struct EnrolCode {
    std::string code_hash;
    WorkerId worker;
    Instant expires_at;
};

/// How a worker signs in at a page, if with a password of this authority's own.
struct Account {
    WorkerId worker;
    std::string password; ///< As Argon2id writes it; empty: none.
    bool temporary = false; ///< Given by somebody else: to be changed first.
    std::optional<Instant> good_until{}; ///< Of a temporary password.
    std::uint64_t version = 0; ///< Another one: every session of this worker is over.
};

/// A child that somebody opened by break-glass.
struct OpenedChild {
    WorkerId worker;
    ChildId child;
    std::string reason;
    Instant opened_at;
    Instant until;
};

/// A line of the audit log: who did what, or was refused it. No names, nothing that was read.
struct AuditEntry {
    std::uint64_t seq = 0; ///< Given by the store.
    Instant at{};
    WorkerId who{""}; ///< Empty: nobody who is known.
    std::string action; ///< `see_child`, `sign_in`.
    std::optional<ChildId> child{};
    std::string outcome; ///< `done`, `refused`.
    std::string reason{}; ///< As the person gave it.
    std::string about{}; ///< Whose account, which tablet, which export.
    std::string chain{}; ///< Given by the store.
};

/// Which lines of the audit log, the newest first.
struct AuditQuestion {
    std::optional<WorkerId> who{};
    std::optional<ChildId> child{};
    std::uint64_t before = 0; ///< Only numbers below this; 0: all.
    std::optional<std::string> action{};
};

class ReadSession {
public:
    virtual ~ReadSession() = default;

    [[nodiscard]] virtual std::uint64_t generation() = 0;
    [[nodiscard]] virtual wire::Head head() = 0;
    /// The chain value at `seq`; nullopt if the log is shorter. Seq 0 is the empty chain.
    [[nodiscard]] virtual std::optional<std::string> chainAt(std::uint64_t seq) = 0;
    [[nodiscard]] virtual std::uint64_t backupWatermark() = 0;
    [[nodiscard]] virtual std::optional<std::string> setting(std::string_view name) = 0;

    [[nodiscard]] virtual std::optional<Worker> worker(const WorkerId& id) = 0;
    [[nodiscard]] virtual std::vector<Worker> workers() = 0;
    [[nodiscard]] virtual std::optional<Device> device(const DeviceId& id) = 0;
    [[nodiscard]] virtual std::vector<Device> devices() = 0;

    /// Rows of one record or child after `after`, in log order.
    [[nodiscard]] virtual std::vector<LogRow> rowsOfRecord(const RecordId& record) = 0;
    [[nodiscard]] virtual std::vector<LogRow> rowsOfChild(const ChildId& child, std::uint64_t after, std::size_t bytesMost) = 0;
    /// What the child said and what stands beside it, in log order. A child that said nothing costs one look into a small index.
    [[nodiscard]] virtual std::vector<LogRow> voiceRowsOfChild(const ChildId& child) = 0;
    /// Children who ever said "I don't feel safe".
    [[nodiscard]] virtual std::vector<ChildId> childrenWithFlags() = 0;
    /// Children whom somebody ever offered to another worker.
    [[nodiscard]] virtual std::vector<ChildId> childrenEverOffered() = 0;
    /// Number and digest of one child's rows up to and including `seq`, read row by row.
    [[nodiscard]] virtual wire::ChildHead childHeadAt(const ChildId& child, std::uint64_t seq) = 0;
    /// Calls `each` for rows after `after` in log order until it returns false.
    virtual void scan(std::uint64_t after, const std::function<bool(const LogRow&)>& each) = 0;
    /// The children that have rows after `after`.
    [[nodiscard]] virtual std::vector<ChildId> childrenChangedSince(std::uint64_t after) = 0;
    [[nodiscard]] virtual std::optional<LogRow> rowOfRevision(const std::string& revision_id) = 0;
    /// Every child, in the order of ids; kNoChild, under which reviews of unreadable saves are, is none.
    [[nodiscard]] virtual std::vector<ChildId> children() = 0;
    [[nodiscard]] virtual std::optional<wire::ChildHead> childHead(const ChildId& child) = 0;
    /// Children, records, revisions and devices whose id (hexadecimal, hyphens aside) begins so; at most 3, as `kind` and full
    /// id.
    [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> findByPrefix(std::string_view hexPrefix) = 0;
    [[nodiscard]] virtual std::optional<ChildId> childByLocalId(std::string_view local_id) = 0;

    [[nodiscard]] virtual std::vector<AccessRow> accessOfWorker(const WorkerId& worker) = 0;
    [[nodiscard]] virtual std::vector<AccessRow> accessToChild(const ChildId& child) = 0;
    [[nodiscard]] virtual std::vector<AccessRow> allAccess() = 0;

    [[nodiscard]] virtual revision::LanePosition lanePosition(const DeviceId& device, wire::Lane lane) = 0;
    /// Digest of the header held under this group id, or at this place of the device's lane.
    [[nodiscard]] virtual std::optional<std::string> groupDigest(const GroupId& id) = 0;
    [[nodiscard]] virtual std::optional<std::string> groupDigestAt(
        const DeviceId& device, wire::Lane lane, std::uint64_t device_seq) = 0;
    [[nodiscard]] virtual bool isQuarantined(const std::string& header_digest) = 0;
    [[nodiscard]] virtual std::vector<QuarantinedGroup> quarantine() = 0;
    [[nodiscard]] virtual std::vector<HeldChild> heldBy(const DeviceId& device) = 0;
    /// Without its bytes.
    [[nodiscard]] virtual std::optional<SealedDeposit> sealedDeposit(std::string_view digest) = 0;
    /// What is not in the log yet, without bytes: device by device, the urgent lane first, each lane by its number.
    [[nodiscard]] virtual std::vector<SealedDeposit> sealedWaiting() = 0;
    /// Empty if there is none, or none any more.
    [[nodiscard]] virtual std::string sealedBytes(std::string_view digest) = 0;
    /// What is kept and not in the log yet: of one device, or of all.
    [[nodiscard]] virtual SealedUse sealedUse(const std::optional<DeviceId>& device) = 0;
    [[nodiscard]] virtual std::optional<Account> account(const WorkerId& id) = 0;
    /// What was opened by break-glass and has not expired; of one worker, or of everybody.
    [[nodiscard]] virtual std::vector<OpenedChild> openedChildren(const std::optional<WorkerId>& worker, Instant now) = 0;
    /// Number and chain value of the last line; 0 and empty if there is none.
    [[nodiscard]] virtual std::pair<std::uint64_t, std::string> auditHead() = 0;
    /// Calls `each` for the lines that were asked for, the newest first, until it returns false.
    virtual void scanAudit(const AuditQuestion& question, const std::function<bool(const AuditEntry&)>& each) = 0;
    /// Every line in its order, for `verify`.
    virtual void scanAuditChain(const std::function<bool(const AuditEntry&)>& each) = 0;
    /// The signed header of a group, for `verify`.
    virtual void scanGroups(const std::function<bool(const wire::SignedGroup&, const DeviceId&)>& each) = 0;
};

class WriteSession : public ReadSession {
public:
    /// Appends with the next number and chain value; returns the number. Updates the child's head.
    virtual std::uint64_t append(const revision::Revision& revision, const sync::RevisionVerdict& verdict,
        const revision::Group& group, Instant received_at) = 0;
    /// Keeps the group's header and moves the lane on.
    virtual void appendGroup(const revision::Group& group, Instant received_at) = 0;
    virtual void quarantineGroup(const QuarantinedGroup& group) = 0;
    /// Sets where a lane stands, after a group that was quarantined whole.
    virtual void setLanePosition(const DeviceId& device, wire::Lane lane, const revision::LanePosition& position) = 0;
    /// Every worker the allocation stands for: several while two people disagree about it, none once nothing of it takes part.
    virtual void replaceAccess(const RecordId& allocation, const std::vector<AccessRow>& rows) = 0;
    virtual void setLocalId(const ChildId& child, const std::string& local_id) = 0;

    virtual void putWorker(const Worker& worker) = 0;
    virtual void putAccount(const Account& account) = 0;
    virtual void putOpened(const OpenedChild& opened) = 0;
    /// Appends with the next number and chain value; there is no way to change or remove a line. Returns the number.
    virtual std::uint64_t appendAudit(const AuditEntry& entry) = 0;
    virtual void putDevice(const Device& device) = 0;
    virtual void putHeld(const DeviceId& device, const HeldChild& held) = 0;
    /// Keeps the bytes; one that is here already stays as it is.
    virtual void keepSealed(const SealedDeposit& deposit) = 0;
    /// It is in the log: its bytes are not needed twice.
    virtual void settleSealed(std::string_view digest, Instant at, std::uint64_t seq) = 0;
    virtual void noteSealedFault(std::string_view digest, std::string_view fault) = 0;
    virtual void putEnrolCode(const EnrolCode& code) = 0;
    /// Takes the code out, so that it works once. Nullopt: no such code.
    [[nodiscard]] virtual std::optional<EnrolCode> takeEnrolCode(const std::string& code_hash) = 0;
    virtual void setSetting(std::string_view name, std::string_view value) = 0;

    /// Marks a point to go back to, in place of the mark before: what is done after it can be undone without ending the session.
    virtual void mark() = 0;
    /// Undoes everything since `mark()`, which stays.
    virtual void undoToMark() = 0;

    /// After this returns without error the session's work survives a power cut. A session that ends without it leaves no trace.
    [[nodiscard]] virtual Result<void> commit() = 0;
};

class AuthorityStore {
public:
    virtual ~AuthorityStore() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<ReadSession>> beginRead() = 0;
    /// Waits for other writers (other processes too): the log's counter is locked first, so that order of number is order of
    /// visibility.
    [[nodiscard]] virtual Result<std::unique_ptr<WriteSession>> beginWrite() = 0;

protected:
    AuthorityStore() = default;
    AuthorityStore(const AuthorityStore&) = default;
    AuthorityStore& operator=(const AuthorityStore&) = default;
};

/// The one place where a session's failures become errors.
template <typename F>
[[nodiscard]] auto inSession(F&& body) -> decltype(body())
{
    try {
        return std::forward<F>(body)();
    } catch (const StoreFailure& failure) {
        return failure.error;
    }
}

/// chain_n = SHA-256(chain_{n-1} || seq || revision_id || outcome || SHA-256(how it came: by, received_at, device, group,
/// reason)). `row.chain` is not looked at.
[[nodiscard]] std::string nextChain(std::string_view previous, const LogRow& row);

/// chain_n = SHA-256(chain_{n-1} || every field with its length in front). `entry.chain` is not looked at.
[[nodiscard]] std::string nextAuditChain(std::string_view previous, const AuditEntry& entry);

/// Takes a revision into a child's digest, or out of it again; an empty digest is that of no rows.
void xorInto(std::string& digest, std::string_view revision_id);

} // namespace sightline::server

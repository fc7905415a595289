#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "projection/child_file.h"
#include "revision/group.h"
#include "store/database.h"
#include "store/tablet_summaries.h"
#include "sync/tablet_sync.h"

namespace sightline::store {

/// What happened to a revision that was written on this tablet.
/// Saved: on this tablet only. Sent: a request that carries it went out and no answer has come back yet.
enum class SendState { Saved, Sent, Accepted, AcceptedDisputed, AcceptedLate, Held, Quarantined };

struct OwnRecord {
    revision::RevisionId revision;
    RecordId record;
    ChildId child;
    RecordKind kind;
    SendState state;
    std::string reason; ///< A plain sentence, where there is something to say.
    Instant saved_at;
};

/// Everything on one worker's tablet: the revisions of the caseload, what was written here, the outbox and how far each child is
/// held. Invariant (sync.md rule 1): a save writes its revisions, its outbox entry and the lane's position in one durable
/// transaction, both or neither. Threads: one thread an object; any number of objects on one file.
class TabletStore final : public sync::TabletRepository {
public:
    /// StorageDamaged if the schema is of a newer program.
    [[nodiscard]] static Result<TabletStore> open(
        const std::string& path, const crypto::Secret& key, const OpenOptions& options = {});

    /// After this returns, the group survives a power cut. `make` is called inside the transaction with the lane's position.
    [[nodiscard]] Result<revision::Group> save(
        wire::Lane lane, const std::function<revision::Group(const revision::LanePosition&)>& make);

    [[nodiscard]] Result<std::vector<ChildId>> caseload();
    [[nodiscard]] Result<std::vector<projection::KnownRevision>> revisionsOf(ChildId child);
    /// The same with the change they are of: what is derived from them is good while `changes` says so.
    [[nodiscard]] Result<RevisionsAt> revisionsAt(ChildId child);
    /// Of every child of the caseload: changes with everything that is written to, moved in or taken from its revisions.
    [[nodiscard]] Result<std::vector<ChildChange>> changes();
    /// What was derived of the caseload and is still good. `format` names the program that derived it.
    [[nodiscard]] Result<std::vector<StoredSummary>> summaries(std::string_view format);
    /// Children of the caseload of which nothing good was derived yet.
    [[nodiscard]] Result<std::vector<ChildId>> withoutSummary(std::string_view format);
    /// Of one child; empty if there is no good one.
    [[nodiscard]] Result<std::string> summary(const ChildChange& at, std::string_view format);
    /// Keeps what was derived, unless the child has changed or left since. Nothing is lost if this fails.
    [[nodiscard]] Result<void> keepSummaries(const std::vector<StoredSummary>& fresh, std::string_view format);
    [[nodiscard]] Result<std::optional<ChildId>> childOf(RecordId record);
    /// Records and children whose id begins with these hexadecimal digits (hyphens allowed); at most `most`.
    [[nodiscard]] Result<std::vector<RecordId>> recordsBeginning(std::string_view prefix, std::size_t most = 2);
    /// Why a child left this caseload; nullopt if it did not. What is still saved about it is sent, though it cannot be read
    /// here.
    [[nodiscard]] Result<std::optional<std::string>> formerChild(ChildId child);
    /// Everything written here that is not settled, and what became of the rest; newest first.
    [[nodiscard]] Result<std::vector<OwnRecord>> ownRecords(std::size_t most = 1000);
    /// Which of these records were written on this tablet, whatever became of them and of their child since.
    [[nodiscard]] Result<std::vector<RecordId>> writtenHere(const std::vector<RecordId>& records);
    [[nodiscard]] Result<std::int64_t> pendingGroups();
    /// A request that carries these groups (digests of their headers) is about to go: durable before it does.
    [[nodiscard]] Result<void> markSent(const std::vector<std::string>& header_digests, Instant at);
    /// Which of these groups the server has in a verified backup: their sealed copies may go.
    [[nodiscard]] Result<std::vector<GroupId>> backedUp(const std::vector<GroupId>& groups);
    /// Rows of the server that this program cannot read (of a newer one): kept byte for byte.
    [[nodiscard]] Result<std::int64_t> unreadableRows();
    /// Records of the caseload, with what was written here; and when the oldest revision of them was received or written.
    [[nodiscard]] Result<std::int64_t> recordsHeld();
    [[nodiscard]] Result<std::optional<Instant>> oldestHeld();
    [[nodiscard]] Result<std::vector<wire::Colleague>> colleagues();

    /// Small facts by name (`last_sent`, `last_received`, `device_id`, …).
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view name);
    [[nodiscard]] Result<void> setSetting(std::string_view name, std::string_view value);

    /// A draft of the app: autosaved answers, by name. Opaque to the store.
    [[nodiscard]] Result<std::optional<std::string>> draft(std::string_view name);
    [[nodiscard]] Result<void> saveDraft(std::string_view name, std::string_view content);
    [[nodiscard]] Result<void> discardDraft(std::string_view name);
    /// The names that begin so.
    [[nodiscard]] Result<std::vector<std::string>> draftsNamed(std::string_view beginning);

    // sync::TabletRepository
    [[nodiscard]] Result<sync::TabletPosition> position() override;
    [[nodiscard]] Result<std::vector<revision::Group>> unsent(std::size_t groupsMost, std::size_t bytesMost) override;
    [[nodiscard]] Result<sync::Applied> apply(const sync::ApplyResponse& response) override;
    [[nodiscard]] Result<void> historyDiverged(std::uint64_t generation, std::uint64_t keep_through) override;

private:
    explicit TabletStore(Database database)
        : m_database{std::move(database)}
    { }
    Database m_database;
};

} // namespace sightline::store

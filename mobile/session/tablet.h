#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "domain/validation.h"
#include "projection/child_file.h"
#include "projection/new_records.h"
#include "rules/compliance.h"
#include "store/tablet_store.h"
#include "vault/sealed_outbox.h"
#include "vault/vault.h"

namespace sightline::mobile {

/// The signed-in worker.
struct Me {
    WorkerId id;
    std::string name;
    WorkerRole role;
    bool qualified;
    std::string authority;
    DeviceId device;
};

/// One child of the caseload with its clocks, as lists show it.
struct CaseloadEntry {
    ChildId child;
    std::string name;
    std::optional<CivilDate> date_of_birth;
    std::optional<std::string> address;
    std::optional<std::string> household;
    std::vector<rules::ClockResult> clocks;
    int unsent = 0; ///< Revisions of this child that only this tablet has.
    bool disputed = false; ///< Some record of this child says two things.
    int attempts_in_a_row = 0;

    /// The clock that falls due first among those that ask for seeing the child at all / alone; null if there is none.
    [[nodiscard]] const rules::ClockResult* visitClock() const;
    [[nodiscard]] const rules::ClockResult* seenAloneClock() const;
};

/// The children of one home, by id, the one asked for first: what recording a visit needs to know before it asks anything.
struct Home {
    std::vector<ChildId> children;
    std::optional<std::string> household;
};

struct SavedHomeVisit {
    HomeVisitId id;
    std::vector<projection::VisitIds> visits;
};

/// What the tablet can say about sending.
struct SyncStatus {
    std::int64_t pending = 0; ///< Groups without a receipt.
    std::optional<Instant> last_sent; ///< Last time the server confirmed something of ours.
    std::optional<Instant> last_received; ///< Last time a sync ended with everything received.
    std::optional<Instant> oldest_unsent;
    std::vector<store::OwnRecord> records;
    int needs_you = 0; ///< Disputes and quarantined records of the caseload.
};

/// One worker's tablet with its vault open: the same object behind the app and behind `sightline-field`. Reads, saves; does no
/// network I/O. Threads: one thread an object. Everything here works without a server.
class Tablet {
public:
    /// What `Vault::unlock` and `TabletStore::open` say. `platform` and `clock` must outlive the tablet.
    [[nodiscard]] static Result<std::unique_ptr<Tablet>> open(
        const std::string& folder, std::string_view pin, vault::PlatformSecret& platform, Clock& clock);
    /// A second tablet on the same open vault, with a store object of its own: for the thread that syncs. What
    /// `TabletStore::open` says.
    [[nodiscard]] Result<std::unique_ptr<Tablet>> another() const;

    [[nodiscard]] const Me& me() const noexcept { return m_me; }
    [[nodiscard]] CivilDate today() const;

    /// Refused, in plain words, when the tablet has gone without contact for longer than its lease (sync.md rule 10): then the
    /// three reads below say the same. Saving, amending, `status` and a sync go on.
    [[nodiscard]] Result<void> mayRead();
    /// The server has answered: the lease begins anew.
    [[nodiscard]] Result<void> noteContact();

    /// Every child in scope, by name. `due` on `as_of` (default today).
    [[nodiscard]] Result<std::vector<CaseloadEntry>> caseload(std::optional<CivilDate> as_of = std::nullopt);
    [[nodiscard]] Result<projection::ChildFile> child(ChildId id);
    /// The visit `id` belongs to, with its child's file. NotFound.
    [[nodiscard]] Result<projection::ChildFile> childOfRecord(RecordId id);
    /// A record or child by its full id or a unique prefix. NotFound; InvalidInput if several begin so.
    [[nodiscard]] Result<RecordId> findRecord(std::string_view idOrPrefix);

    /// The children of the caseload who live with `child`. Not a reading (`mayRead`): it shows nothing of anybody. NotFound if
    /// the child is not in the caseload.
    [[nodiscard]] Result<Home> homeOf(ChildId child);
    /// What validation needs to know about these children.
    [[nodiscard]] Result<std::vector<ChildOnVisit>> onVisit(const std::vector<ChildId>& children);
    /// The authority's settings for validation, as last heard from the server.
    [[nodiscard]] Result<VisitPolicy> policy();
    /// InvalidInput with the first problem (`children[1].sighting: Select yes if you saw Ali`) changes nothing. After it returns,
    /// the visit survives a power cut.
    [[nodiscard]] Result<SavedHomeVisit> saveHomeVisit(const HomeVisit& visit);
    /// `reason` must not be empty. Only the author or a manager may; the server checks it again.
    [[nodiscard]] Result<void> amendVisit(RecordId visit, const projection::VisitAmendment& amendment, const std::string& reason);
    [[nodiscard]] Result<void> strikeVisit(RecordId visit, const std::string& reason);

    [[nodiscard]] Result<SyncStatus> status();
    [[nodiscard]] Result<std::vector<wire::Colleague>> colleagues();

    /// Drafts are autosaved answers of the app, opaque here.
    [[nodiscard]] Result<std::optional<std::string>> draft(std::string_view name);
    [[nodiscard]] Result<void> saveDraft(std::string_view name, std::string_view content);
    [[nodiscard]] Result<void> discardDraft(std::string_view name);

    /// Brings the sealed outbox in line with the store: every unsent group has a sealed copy, none is kept that the server has
    /// backed up. Done at every opening and after every sync. Nothing depends on its success: the store has everything.
    void tidySealedOutbox();

    /// The organisation revoked this tablet: destroys at once what can be read on it. What was not sent stays, sealed: what has
    /// no sealed copy yet is given one before, or right after where only the wipe makes room on the disk. Nothing but closing may
    /// be done with the tablet afterwards.
    [[nodiscard]] Result<void> wipe();

    // What transport/ needs to sync.
    [[nodiscard]] store::TabletStore& store() noexcept { return m_store; }
    [[nodiscard]] const crypto::SigningKey& deviceKey() const noexcept { return m_device_key; }
    [[nodiscard]] const std::string& serverUrl() const noexcept { return m_server_url; }
    [[nodiscard]] const std::string& authorityKey() const noexcept { return m_authority_key; }
    /// The certificates (PEM) that the server's must chain to; empty if none was pinned at enrolment.
    [[nodiscard]] Result<std::string> serverPins();
    [[nodiscard]] Clock& clock() noexcept { return m_clock; }

private:
    Tablet(std::string folder, crypto::Secret store_key, store::TabletStore store, crypto::SigningKey device_key, Me me,
        std::string server_url, std::string authority_key, vault::SealedOutbox sealed, vault::PlatformSecret& platform,
        Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Tablet>> openWith(
        const std::string& folder, vault::VaultKeys keys, vault::PlatformSecret& platform, Clock& clock);
    /// Gives every unsent group a sealed copy; answers those that could not be given one.
    [[nodiscard]] std::vector<revision::Group> sealUnsent(const std::vector<GroupId>& sealed);
    /// The same as the two above without asking for the lease: for what is saved, never to be shown.
    [[nodiscard]] Result<projection::ChildFile> fileOf(ChildId id);
    [[nodiscard]] Result<projection::ChildFile> fileOfRecord(RecordId id);
    [[nodiscard]] Result<revision::Authorship> authorship();
    [[nodiscard]] Result<CaseloadEntry> entryOf(ChildId id, const rules::AsOf& asOf);
    [[nodiscard]] Result<void> seal(const revision::Group& group);
    [[nodiscard]] Result<revision::Group> save(std::vector<revision::Revision> revisions);

    std::string m_folder;
    crypto::Secret m_store_key;
    store::TabletStore m_store;
    crypto::SigningKey m_device_key;
    Me m_me;
    std::string m_server_url;
    std::string m_authority_key;
    vault::SealedOutbox m_sealed;
    vault::PlatformSecret& m_platform;
    Clock& m_clock;
};

} // namespace sightline::mobile

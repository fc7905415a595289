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
#include "session/caseload.h"
#include "session/caseload_reader.h"
#include "store/tablet_store.h"
#include "vault/sealed_outbox.h"
#include "vault/vault.h"
#include "voice/voice.h"

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

/// The versions that a form was filled in from. What has arrived since is not overwritten by what the form says: it stands beside
/// it, as a dispute.
struct SeenVisit {
    std::vector<std::string> visit; ///< Heads.
    std::optional<RecordId> note_id = {};
    std::vector<std::string> note = {};
};

/// What a person says about a record that says two things.
struct Settlement {
    rules::Fields values; ///< Of disputed fields, as `assertedFields` has them. A field that is left out stays disputed.
    std::string reason;
    std::vector<std::string> seen; ///< The heads that the person was shown.
};

/// A record of the caseload that says two things.
struct DisputedRecord {
    RecordId record;
    RecordKind kind;
    ChildId child;
    std::string child_name;
    std::vector<std::string> fields;
};

/// What this tablet keeps.
struct Holdings {
    std::int64_t children = 0;
    std::int64_t records = 0;
    std::optional<Instant> oldest; ///< When the oldest of it reached the organisation, or was written here.
    std::optional<std::uint64_t> free_bytes; ///< Of the storage it lies on; nullopt if the system does not say.
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

/// The records that what a child said is kept in: those saved now, and those that were saved before. One an entry, more only
/// where one entry is longer than a record may be.
struct SavedVoice {
    std::vector<RecordId> entries;
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

    /// Makes the reads below quick: derives in the store what lists need of each child that changed, and reads it once. For the
    /// thread that opens the tablet; right without it too, only slower.
    void prepareCaseload();
    /// The first half of it, for the thread that syncs: what came is derived before anybody asks.
    void freshenSummaries();
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
    /// Based on `seen`, else on everything known.
    [[nodiscard]] Result<void> amendVisit(RecordId visit, const projection::VisitAmendment& amendment, const std::string& reason,
        const std::optional<SeenVisit>& seen = std::nullopt);
    [[nodiscard]] Result<void> strikeVisit(RecordId visit, const std::string& reason);

    // What a child says (domain.md section 6). None of it asks for the lease: what is said is kept, whatever may be shown. All of
    // it survives a power cut once it has returned. Keeping the same again (same session, same words and strokes) answers the
    // records that are there and saves nothing twice, so that whoever is interrupted may simply call again.

    /// All entries in one group. InvalidInput names the place (voice_checks.h) and changes nothing. NotFound: a child that was
    /// never in the caseload.
    [[nodiscard]] Result<SavedVoice> saveVoice(ChildId child, const std::vector<VoiceEntry>& entries);
    /// A group of its own in the urgent lane: it goes before everything that waits.
    [[nodiscard]] Result<RecordId> raiseSafetyFlag(ChildId child, const SafetyFlag& flag);
    /// One handing over of the tablet: its flags first, each by itself, then its entries. What cannot be kept holds up none of
    /// the rest; the first reason is answered, and calling again keeps what is still missing.
    [[nodiscard]] Result<SavedVoice> keepSession(
        ChildId child, const std::vector<SafetyFlag>& flags, const std::vector<VoiceEntry>& entries);
    /// A record of its own beside an entry. NotFound: the entry is not here. Refused: only the worker who was there or their
    /// manager may share it wider.
    [[nodiscard]] Result<RecordId> addBeside(const VoiceAddition& addition);
    [[nodiscard]] Result<RecordId> saveObservation(ChildId child, const Observation& observation);

    /// One signed revision, based on every head of the record, that says what holds. Refused: the record says something else by
    /// now than `seen`, or this worker may not settle it (`mayChange`). InvalidInput: no reason, no value, a field that is not in
    /// dispute.
    [[nodiscard]] Result<void> settle(RecordId record, const Settlement& settlement);
    /// By the names of the children.
    [[nodiscard]] Result<std::vector<DisputedRecord>> disputedRecords();

    [[nodiscard]] Result<SyncStatus> status();
    [[nodiscard]] Result<Holdings> holdings();
    [[nodiscard]] Result<std::vector<wire::Colleague>> colleagues();

    /// Drafts are autosaved answers of the app, opaque here.
    [[nodiscard]] Result<std::optional<std::string>> draft(std::string_view name);
    [[nodiscard]] Result<std::vector<std::string>> draftsNamed(std::string_view beginning);
    [[nodiscard]] Result<void> saveDraft(std::string_view name, std::string_view content);
    [[nodiscard]] Result<void> discardDraft(std::string_view name);

    /// Brings the sealed outbox in line with the store: every unsent group has a sealed copy, none is kept that the server has
    /// backed up. Done at every opening and after every sync. Nothing depends on its success: the store has everything.
    void tidySealedOutbox();

    /// The organisation revoked this tablet: destroys at once what can be read on it. What was not sent stays, sealed: what has
    /// no sealed copy yet is given one before, or right after where only the wipe makes room on the disk. Nothing but closing may
    /// be done with the tablet afterwards.
    [[nodiscard]] Result<void> wipe();
    /// Called first by `wipe`, on its thread: what lies outside the store and can be read with it only is saved into it then.
    void keepBeforeWipe(std::function<void(Tablet&)> keep) { m_keep_before_wipe = std::move(keep); }

    /// Where the vault is on this device.
    [[nodiscard]] const std::string& folder() const noexcept { return m_folder; }

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
    [[nodiscard]] Result<void> seal(const revision::Group& group);
    [[nodiscard]] Result<revision::Group> save(std::vector<revision::Revision> revisions, wire::Lane lane = wire::LANE_NORMAL);
    /// InvalidInput if this is more than one group may hold; it could never be sent.
    [[nodiscard]] static Result<void> checkSize(const std::vector<revision::Revision>& revisions);
    /// The id of a record that is known by what it says: the same again is the same record. Says nothing to whoever has not this
    /// tablet's key.
    [[nodiscard]] RecordId idBySaying(std::string_view said) const;
    /// Saves what is not here yet, in as few groups as can be sent.
    [[nodiscard]] Result<void> saveMissing(std::vector<revision::Revision> revisions, wire::Lane lane);
    [[nodiscard]] Result<RecordId> saveAlone(revision::Revision revision);

    std::function<void(Tablet&)> m_keep_before_wipe;
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
    CaseloadReader m_caseload; ///< Decrypted: gone when the tablet is.
};

} // namespace sightline::mobile

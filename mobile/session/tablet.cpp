#include "session/tablet.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "revision/authorship.h"
#include "session/contact.h"
#include "session/setting_names.h"
#include "sync/tablet_sync.h"

namespace sightline::mobile {

namespace {

constexpr std::size_t kEverything = std::numeric_limits<std::size_t>::max();

/// One per start of the machine where it says so, else one per start of this program.
std::string bootId()
{
    static const std::string kOfThisProgram = crypto::toHex(crypto::randomBytes(16));
    const std::string told = vault::systemBootId();
    return told.empty() ? kOfThisProgram : told;
}

std::optional<std::int64_t> number(const std::optional<std::string>& text)
{
    if (!text) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    return value;
}

Result<std::string> required(store::TabletStore& store, const char* name)
{
    SIGHTLINE_TRY(value, store.setting(name));
    if (!value) return Error{ErrorCode::StorageDamaged, std::string{"the tablet's store lacks its "} + name};
    return *std::move(value);
}

Result<Me> readMe(store::TabletStore& store)
{
    SIGHTLINE_TRY(worker, required(store, kWorkerId));
    SIGHTLINE_TRY(name, required(store, kWorkerName));
    SIGHTLINE_TRY(roleWord, required(store, kRole));
    SIGHTLINE_TRY(qualified, required(store, kQualified));
    SIGHTLINE_TRY(authority, required(store, kAuthority));
    SIGHTLINE_TRY(deviceText, required(store, kDeviceId));
    const auto role = fromText<WorkerRole>(roleWord);
    const auto device = DeviceId::parse(deviceText);
    if (!role || !device) return Error{ErrorCode::StorageDamaged, "the tablet's store does not know whose it is"};
    return Me{WorkerId{std::move(worker)}, std::move(name), *role, qualified == "yes", std::move(authority), *device};
}

} // namespace

Tablet::Tablet(std::string folder, crypto::Secret store_key, store::TabletStore store, crypto::SigningKey device_key, Me me,
    std::string server_url, std::string authority_key, vault::SealedOutbox sealed, vault::PlatformSecret& platform, Clock& clock)
    : m_folder{std::move(folder)}
    , m_store_key{std::move(store_key)}
    , m_store{std::move(store)}
    , m_device_key{std::move(device_key)}
    , m_me{std::move(me)}
    , m_server_url{std::move(server_url)}
    , m_authority_key{std::move(authority_key)}
    , m_sealed{std::move(sealed)}
    , m_platform{platform}
    , m_clock{clock}
{ }

Result<std::unique_ptr<Tablet>> Tablet::open(
    const std::string& folder, std::string_view pin, vault::PlatformSecret& platform, Clock& clock)
{
    SIGHTLINE_TRY(keys, vault::Vault::unlock(folder, pin, platform, clock));
    return openWith(folder, std::move(keys), platform, clock);
}

Result<std::unique_ptr<Tablet>> Tablet::another() const
{
    return openWith(m_folder, {m_store_key.clone(), {m_device_key.secret.clone(), m_device_key.public_key}}, m_platform, m_clock);
}

Result<std::unique_ptr<Tablet>> Tablet::openWith(
    const std::string& folder, vault::VaultKeys keys, vault::PlatformSecret& platform, Clock& clock)
{
    SIGHTLINE_TRY(store, store::TabletStore::open(folder + '/' + kStoreFile, keys.store_key));
    SIGHTLINE_TRY(me, readMe(store));
    SIGHTLINE_TRY(server, required(store, kServerUrl));
    SIGHTLINE_TRY(authorityKey, required(store, kAuthorityKey));
    SIGHTLINE_TRY(escrowKey, required(store, kEscrowKey));
    vault::SealedOutbox sealed{folder + '/' + kSealedFolder, std::move(escrowKey)};
    std::unique_ptr<Tablet> tablet{new Tablet{folder, std::move(keys.store_key), std::move(store), std::move(keys.device_key),
        std::move(me), std::move(server), std::move(authorityKey), std::move(sealed), platform, clock}};
    tablet->tidySealedOutbox();
    return tablet;
}

Result<std::string> Tablet::serverPins()
{
    SIGHTLINE_TRY(pins, m_store.setting(kServerPins));
    return std::move(pins).value_or(std::string{});
}

CivilDate Tablet::today() const
{
    return londonDate(m_clock.now());
}

Result<void> Tablet::mayRead()
{
    return mobile::mayRead(m_store, m_clock, bootId());
}

Result<void> Tablet::noteContact()
{
    return mobile::noteContact(m_store, m_clock, bootId());
}

Result<revision::Authorship> Tablet::authorship()
{
    const std::int64_t now = m_clock.now().time_since_epoch().count();
    wire::RecordedAt at;
    at.set_wall_ms(now);
    at.set_zone("Europe/London");
    at.set_since_boot_ms(static_cast<std::uint64_t>(m_clock.sinceBoot().count()));
    at.set_boot_id(bootId());
    SIGHTLINE_TRY(offset, m_store.setting(kServerOffset));
    SIGHTLINE_TRY(measured, m_store.setting(kServerOffsetAt));
    const auto offsetMs = number(offset);
    const auto measuredMs = number(measured);
    if (offsetMs && measuredMs && *measuredMs <= now) {
        at.set_server_offset_ms(*offsetMs);
        at.set_server_offset_age_ms(static_cast<std::uint64_t>(now - *measuredMs));
    }
    return revision::Authorship{m_me.id, std::move(at)};
}

Result<VisitPolicy> Tablet::policy()
{
    SIGHTLINE_TRY(years, m_store.setting(kTooYoungBelow));
    VisitPolicy policy;
    if (const auto given = number(years); given && *given > 0 && *given < 18)
        policy.too_young_below_years = static_cast<int>(*given);
    return policy;
}

Result<void> Tablet::checkSize(const std::vector<revision::Revision>& revisions)
{
    const Error tooMuch{ErrorCode::InvalidInput, "this is more than one save can hold; record fewer children at a time"};
    if (revisions.size() > revision::kRevisionsPerGroupMax) return tooMuch;
    std::size_t bytes = 0;
    for (const revision::Revision& revision : revisions) {
        if (revision.bytes.size() > revision::kRevisionBytesMax)
            return Error{ErrorCode::InvalidInput, "one record is longer than 256 KiB; shorten its texts"};
        bytes += revision.bytes.size();
    }
    // A sealed group cannot be packed, and has to fit into one request as it is.
    if (bytes > sync::kPushBytesMax) return tooMuch;
    return {};
}

Result<revision::Group> Tablet::save(std::vector<revision::Revision> revisions, wire::Lane lane)
{
    SIGHTLINE_CHECK(checkSize(revisions));
    const GroupId id{crypto::newUuid(m_clock.now())};
    SIGHTLINE_TRY(saved, m_store.save(lane, [&](const revision::LanePosition& position) {
        return revision::makeGroup(id, m_me.device, lane, position, std::move(revisions), m_device_key);
    }));
    // It is saved whatever happens to the sealed copy; one that fails now is put at the next opening or sync.
    static_cast<void>(seal(saved));
    return saved;
}

Result<void> Tablet::seal(const revision::Group& group)
{
    const auto lane = group.lane == wire::LANE_URGENT ? vault::SealedLane::Urgent : vault::SealedLane::Normal;
    return m_sealed.put({group.device, lane, group.device_seq, group.id}, revision::toWire(group).SerializeAsString());
}

void Tablet::tidySealedOutbox()
{
    const auto listing = m_sealed.list();
    if (!listing.has_value()) return;
    std::vector<GroupId> sealed;
    for (const vault::SealedHeader& header : listing.value().groups) sealed.push_back(header.group);
    if (const auto safe = m_store.backedUp(sealed); safe.has_value() && !safe.value().empty())
        static_cast<void>(m_sealed.remove(safe.value()));

    static_cast<void>(sealUnsent(sealed));
}

std::vector<revision::Group> Tablet::sealUnsent(const std::vector<GroupId>& sealed)
{
    std::vector<revision::Group> failed;
    auto unsent = m_store.unsent(kEverything, kEverything);
    if (!unsent.has_value()) return failed;
    for (revision::Group& group : unsent.value())
        if (std::find(sealed.begin(), sealed.end(), group.id) == sealed.end() && !seal(group).has_value())
            failed.push_back(std::move(group));
    return failed;
}

Result<void> Tablet::wipe()
{
    if (m_keep_before_wipe) m_keep_before_wipe(*this);
    std::vector<GroupId> sealed;
    if (const auto listing = m_sealed.list(); listing.has_value())
        for (const vault::SealedHeader& header : listing.value().groups) sealed.push_back(header.group);
    const std::vector<revision::Group> unsealed = sealUnsent(sealed);
    const auto wiped = vault::Vault::wipe(m_folder, m_platform, vault::WipeCause::Revoked);
    for (const revision::Group& group : unsealed) SIGHTLINE_CHECK(seal(group));
    return wiped;
}

Result<std::vector<wire::Colleague>> Tablet::colleagues()
{
    return m_store.colleagues();
}
Result<std::optional<std::string>> Tablet::draft(std::string_view name)
{
    return m_store.draft(name);
}
Result<std::vector<std::string>> Tablet::draftsNamed(std::string_view beginning)
{
    return m_store.draftsNamed(beginning);
}
Result<void> Tablet::saveDraft(std::string_view name, std::string_view content)
{
    return m_store.saveDraft(name, content);
}
Result<void> Tablet::discardDraft(std::string_view name)
{
    return m_store.discardDraft(name);
}

} // namespace sightline::mobile

#include "service/sync_service.h"

#include "service/pull.h"
#include "sync/lossless_rules.h"

namespace sightline::server {

namespace {

/// A signed-in device and who it belongs to, as the store says now: a revocation counts at once.
struct Identity {
    Device device;
    Worker worker;
};

Result<Identity> identify(ReadSession& session, const DeviceId& id)
{
    const auto device = session.device(id);
    if (!device || device->revoked_at) return Error{ErrorCode::NotAuthorised, "this device may not sync: it was revoked"};
    const auto worker = session.worker(device->worker);
    if (!worker || worker->disabled) return Error{ErrorCode::NotAuthorised, "this worker's account is disabled"};
    return Identity{*device, *worker};
}

/// Whether the tablet knows a log that this one is not a continuation of: an older backup was restored.
bool diverged(ReadSession& session, const wire::SyncRequest& request)
{
    if (request.generation() == 0) return false;
    if (request.generation() != session.generation()) return true;
    if (!sync::holds(sync::LosslessRule::RestoreIsNoticed)) return false;
    const auto chain = session.chainAt(request.known_head().seq());
    return !chain || *chain != request.known_head().chain();
}

std::uint32_t tooYoungBelow(ReadSession& session)
{
    const auto setting = session.setting("too_young_below_years");
    return setting && setting->size() == 1 ? static_cast<std::uint32_t>(static_cast<unsigned char>(setting->front())) : 2U;
}

Result<void> checkRequest(const wire::SyncRequest& request)
{
    if (request.protocol() != sync::kProtocol)
        return Error{ErrorCode::ProtocolMismatch, "this server speaks protocol " + std::to_string(sync::kProtocol)};
    if (request.groups_size() > static_cast<int>(sync::kGroupsPerPushMax))
        return Error{ErrorCode::InvalidInput, "groups: more than " + std::to_string(sync::kGroupsPerPushMax)};
    if (request.cursors_size() > static_cast<int>(sync::kCursorsPerRequestMax))
        return Error{ErrorCode::InvalidInput, "cursors: more than " + std::to_string(sync::kCursorsPerRequestMax)};
    for (int i = 0; i < request.cursors_size(); ++i)
        if (request.cursors(i).child_id().size() != 16)
            return Error{ErrorCode::InvalidInput, "cursors[" + std::to_string(i) + "].child_id: is not 16 bytes"};
    return {};
}

} // namespace

SyncService::SyncService(Authority& authority, Clock& clock)
    : m_authority{authority}
    , m_clock{clock}
    , m_contacts{*authority.store, clock}
{ }

Result<std::variant<wire::SyncResponse, sync::Diverged>> SyncService::exchange(const DeviceId& device, wire::SyncRequest request)
{
    using Answer = std::variant<wire::SyncResponse, sync::Diverged>;
    SIGHTLINE_CHECK(checkRequest(request));

    wire::SyncResponse response;
    if (request.groups_size() > 0) {
        SIGHTLINE_TRY(pushed, push(device, request, response));
        if (pushed) return Answer{*pushed};
    }
    SIGHTLINE_TRY(session, m_authority.store->beginRead());
    std::optional<Instant> seen;
    auto answer = inSession([&, &session = session]() -> Result<Answer> {
        SIGHTLINE_TRY(identity, identify(*session, device));
        seen = identity.device.last_seen;
        if (diverged(*session, request)) return Answer{sync::Diverged{session->generation(), 0}};
        response.set_protocol(sync::kProtocol);
        response.set_generation(session->generation());
        *response.mutable_head() = session->head();
        response.set_head_signature(m_authority.signing_key.sign(sync::headBytes(response.generation(), response.head())));
        response.set_backup_watermark(session->backupWatermark());
        fillPull(response, *session, identity.worker, identity.device, m_authority.name, tooYoungBelow(*session), request,
            londonDate(m_clock.now()));
        response.set_server_time_ms(m_clock.now().time_since_epoch().count());
        return Answer{std::move(response)};
    });
    session.reset();
    if (!answer.has_value()) return answer;
    SIGHTLINE_CHECK(m_contacts.heardOf(device, seen));
    if (const auto* leaving = std::get_if<wire::SyncResponse>(&answer.value()))
        SIGHTLINE_CHECK(m_contacts.serving(device, *leaving));
    return answer;
}

Result<std::optional<sync::Diverged>> SyncService::push(
    const DeviceId& id, wire::SyncRequest& request, wire::SyncResponse& response)
{
    std::vector<ArrivedGroup> arrived;
    {
        SIGHTLINE_TRY(session, m_authority.store->beginRead());
        const auto checked = inSession([&, &session = session]() -> Result<void> {
            SIGHTLINE_TRY(identity, identify(*session, id));
            session.reset(); // Signatures are checked outside any transaction.
            arrived = checkArrived({std::make_move_iterator(request.mutable_groups()->begin()),
                                       std::make_move_iterator(request.mutable_groups()->end())},
                identity.device);
            return {};
        });
        if (!checked.has_value()) return checked.error();
    }
    SIGHTLINE_TRY(session, m_authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<std::optional<sync::Diverged>> {
        SIGHTLINE_TRY(identity, identify(*session, id));
        if (diverged(*session, request)) return std::optional{sync::Diverged{session->generation(), 0}};
        const Instant now = m_clock.now();
        AppendOutcome outcome = appendArrived(*session, identity.device, identity.worker, arrived, now);
        if (outcome.history_lost) return std::optional{sync::Diverged{session->generation(), 0}};
        identity.device.last_seen = now;
        identity.device.cloned = identity.device.cloned || outcome.cloned;
        session->putDevice(identity.device);
        SIGHTLINE_CHECK(session->commit());
        for (wire::GroupReceipt& receipt : outcome.receipts) *response.add_receipts() = std::move(receipt);
        return std::optional<sync::Diverged>{};
    });
}

} // namespace sightline::server

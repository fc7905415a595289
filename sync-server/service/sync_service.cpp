#include "service/sync_service.h"

#include "service/lease.h"
#include "service/pull.h"

namespace sightline::server {

namespace {

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

SyncService::SyncService(Authority& authority, Clock& clock, PushQueue::Limits limits)
    : m_authority{authority}
    , m_clock{clock}
    , m_pushes{*authority.store, clock, limits}
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
        if (isOtherHistory(*session, request.generation(), request.known_head()))
            return Answer{sync::Diverged{session->generation(), 0}};
        response.set_protocol(sync::kProtocol);
        response.set_generation(session->generation());
        *response.mutable_head() = session->head();
        response.set_head_signature(m_authority.signing_key.sign(sync::headBytes(response.generation(), response.head())));
        response.set_backup_watermark(session->backupWatermark());
        fillPull(response, *session, identity.worker, identity.device, m_authority.name, tooYoungBelowYears(*session), request,
            londonDate(m_clock.now()));
        response.set_server_time_ms(m_clock.now().time_since_epoch().count());
        return Answer{std::move(response)};
    });
    session.reset();
    if (!answer.has_value()) return answer;
    static_cast<void>(m_contacts.heardOf(device, seen)); // That it came is no reason to send it away.
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
    PreparedPush prepared{id, request.generation(), request.known_head(), std::move(arrived)};
    SIGHTLINE_TRY(answer, m_pushes.push(std::move(prepared)));
    if (const auto* lost = std::get_if<sync::Diverged>(&answer)) return std::optional{*lost};
    for (wire::GroupReceipt& receipt : std::get<std::vector<wire::GroupReceipt>>(answer))
        *response.add_receipts() = std::move(receipt);
    return std::optional<sync::Diverged>{};
}

} // namespace sightline::server

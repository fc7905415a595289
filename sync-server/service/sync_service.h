#pragma once

#include <optional>
#include <variant>

#include "service/append.h"
#include "service/authority.h"
#include "service/contacts.h"
#include "service/push_queue.h"
#include "sync/tablet_sync.h"

namespace sightline::server {

/// What a tablet asks and what it is answered; no HTTP here. Threads: any; pushes that come together are committed together
/// (push_queue.h), and one thread alone is a plain call.
class SyncService {
public:
    /// Both must outlive the service.
    SyncService(Authority& authority, Clock& clock, PushQueue::Limits limits = {});

    /// Takes a one-time code: NotAuthorised if it is unknown, used or older than 15 minutes, or if possession of the key is not
    /// proved.
    [[nodiscard]] Result<wire::EnrolResponse> enrol(const wire::EnrolRequest& request);

    /// One exchange with a signed-in device. Errors: ProtocolMismatch, InvalidInput (names what), StorageBusy, ServerBusy,
    /// StorageFull, NotAuthorised (device revoked, worker disabled).
    [[nodiscard]] Result<std::variant<wire::SyncResponse, sync::Diverged>> exchange(
        const DeviceId& device, wire::SyncRequest request);

    [[nodiscard]] std::uint64_t batches() const { return m_pushes.batches(); } ///< Transactions of pushes, for figures.

private:
    /// Decides and appends what the request carries; receipts go into the response. A value: history was lost.
    [[nodiscard]] Result<std::optional<sync::Diverged>> push(
        const DeviceId& device, wire::SyncRequest& request, wire::SyncResponse& response);

    Authority& m_authority;
    Clock& m_clock;
    PushQueue m_pushes;
    Contacts m_contacts;
};

/// Where in the authority's folder the certificate of its CA lies (PEM), put there by packaging/nginx/front: the CA that the
/// certificate of the server's front chains to.
inline constexpr std::string_view kServerAuthorityFile = "tls/ca.crt";

/// Makes a one-time code for a worker, valid for 15 minutes: eight letters and digits that cannot be mistaken for each other, and
/// behind them, once there is a CA, the proof of the server (sync/enrol_code.h). NotFound; StorageDamaged for a CA's certificate
/// that cannot be read.
[[nodiscard]] Result<std::string> makeEnrolCode(Authority& authority, const WorkerId& worker, Clock& clock);

} // namespace sightline::server

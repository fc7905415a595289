#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "session/tablet.h"
#include "sync/tablet_sync.h"
#include "transport/server_pins.h"

namespace sightline::mobile {

/// What people are told while a sync runs, and at its end.
struct SyncOutcome {
    sync::Applied total;
    std::vector<wire::GroupReceipt> receipts;
    bool wiped = false; ///< The organisation revoked this tablet; what could be read on it is destroyed. `error` says so.
    std::optional<Error> error; ///< Why it stopped early. Nothing is lost; what was done stays done.
    std::optional<std::chrono::seconds> retry_after; ///< What the server asked for when it stopped us.
};

/// What a revoked device is told when it signs in: a signature over sync::wipeBytes, to be checked before it is obeyed.
struct WipeOrder {
    std::string nonce;
    std::string signature;
};

/// One request to the server and its whole reply. NetworkUnreachable, ServerBusy, NotAuthorised, ProtocolMismatch, ServerRefused;
/// detail in plain words. Used from one thread with a Qt event loop; blocks it (run it off the GUI thread).
class ServerConnection {
public:
    virtual ~ServerConnection() = default;
    [[nodiscard]] virtual Result<wire::EnrolResponse> enrol(const wire::EnrolRequest& request) = 0;
    /// Signs in if that is needed, so that what follows is one request. Nothing of the tablet's work leaves with it.
    [[nodiscard]] virtual Result<void> prepare() { return {}; }
    /// Signs in by challenge and response as often as the server asks for it.
    [[nodiscard]] virtual Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest& request) = 0;
    /// Set when the last sign-in was answered with it.
    [[nodiscard]] virtual std::optional<WipeOrder> wipeOrder() const { return std::nullopt; }
    /// How long the server asked us to stay away with its last answer; nullopt if it did not.
    [[nodiscard]] virtual std::optional<std::chrono::seconds> retryAfter() const { return std::nullopt; }

protected:
    ServerConnection() = default;
    ServerConnection(const ServerConnection&) = default;
    ServerConnection& operator=(const ServerConnection&) = default;
};

/// Carries out the engine's actions until it is finished or gives up. `progress` is told the totals after every exchange. A
/// signed order to wipe is obeyed at once: `tablet` can only be closed after that.
[[nodiscard]] SyncOutcome runSync(
    Tablet& tablet, ServerConnection& server, const std::function<void(const sync::Applied&)>& progress = {});

/// A new vault in `folder` for the worker the code was made for: makes the device key, proves possession, writes the vault and
/// its store. `server` is the server at `server_url`, trusted because of `pins` (transport/server_pins.h), which are kept. `code`
/// is the one-time part alone. Nothing is left behind if it fails.
[[nodiscard]] Result<Me> enrol(const std::string& folder, const std::string& server_url, const std::string& code,
    std::string_view pin, ServerConnection& server, vault::PlatformSecret& platform, Clock& clock,
    const vault::VaultOptions& options = {}, const ServerPins& pins = {});

} // namespace sightline::mobile

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "sync/sync.pb.h"
#include "vault/vault.h"

namespace sightline::mobile {

/// The two requests of PROTOCOL.md, "Without the PIN". Errors as ServerConnection's.
class SealedServer {
public:
    virtual ~SealedServer() = default;
    [[nodiscard]] virtual Result<wire::ChallengeResponse> challenge(const wire::ChallengeRequest& request) = 0;
    [[nodiscard]] virtual Result<wire::SealedResponse> sealed(const wire::SealedRequest& request) = 0;

protected:
    SealedServer() = default;
    SealedServer(const SealedServer&) = default;
    SealedServer& operator=(const SealedServer&) = default;
};

/// How a delivery ended. What was done stays done; starting again sends only what the server does not have.
struct Delivery {
    std::size_t groups = 0; ///< Sealed groups that lay here at the start and could be read.
    std::size_t sent = 0; ///< Put on the server's disk by this delivery.
    std::size_t held = 0; ///< On the server's disk, in no backup yet: kept here too.
    std::size_t backed_up = 0; ///< In a verified backup: removed here.
    std::size_t refused = 0; ///< Not taken; kept here.
    std::vector<std::string> damaged; ///< Names of files that cannot be read; kept here.
    std::vector<std::string> reasons; ///< Why some were refused, each reason once.
    bool revoked = false; ///< The organisation revoked this tablet; what could be read on it is destroyed now.
    std::optional<Error> error; ///< Why it stopped early.

    [[nodiscard]] std::size_t waiting() const noexcept { return groups - held - backed_up; } ///< Only this tablet has them.
};

/// Delivers the sealed outbox of the vault in `folder` without opening it, whatever became of its key. A sealed file is removed
/// when the server's signed word is that a verified backup holds it, not when it is merely received: with the readable store gone
/// this is the last copy but one, nothing here would notice that a server was put back to an older backup, and keeping it costs
/// nothing, for nobody here can read it. A server that says, signed, that this tablet was revoked has it wiped at once, and is
/// told when that is done. `progress` is told how many are safe, and of how many.
[[nodiscard]] Delivery deliverSealed(const std::string& folder, SealedServer& server, vault::PlatformSecret& platform,
    Clock& clock, const std::function<void(std::size_t, std::size_t)>& progress = {});

} // namespace sightline::mobile

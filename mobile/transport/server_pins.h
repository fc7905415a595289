#pragma once

#include <string>

#include "base/result.h"
#include "sync/enrol_code.h"

namespace sightline::mobile {

/// The one or two CAs, and no others, that the server's certificate must chain to. Learnt at enrolment; the machine's own list of
/// CAs is never asked.
struct ServerPins {
    std::string pem; ///< Empty: none, so no server but one on this machine without TLS may be spoken to.
};

/// Asks the server at `url` for its certificates and takes the CA that `code` proves. Sends nothing of ours: no code, no name.
/// Whether the server may use that CA's name is not looked at here; every later connection proves it by TLS under this pin alone.
/// For a server on this machine without TLS: no pins, nothing asked. InvalidInput: the address, or a code without its proof.
/// Refused: no certificate of this server is the one the code proves. NetworkUnreachable. Needs a QCoreApplication; blocks.
[[nodiscard]] Result<ServerPins> learnPins(const std::string& url, const sync::EnrolCode& code);

} // namespace sightline::mobile

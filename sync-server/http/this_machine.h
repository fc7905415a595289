#pragma once

#include "http/message.h"

namespace sightline::server::http {

/// Whether a request was made on this machine and by nothing that passes requests on: its Host is a loopback name, and no proxy
/// has put its mark on it. A page elsewhere on the web can have its name answered with this machine's address; a proxy can be
/// told to pass everything on.
[[nodiscard]] bool isFromThisMachine(const Request& request);

} // namespace sightline::server::http

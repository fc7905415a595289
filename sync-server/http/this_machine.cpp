#include "http/this_machine.h"

#include "http/listen_address.h"

namespace sightline::server::http {

bool isFromThisMachine(const Request& request)
{
    for (const char* header : {"forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"})
        if (request.header(header)) return false;
    return isLoopbackHost(request.header("host").value_or(""));
}

} // namespace sightline::server::http

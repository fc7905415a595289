#include "platform/no_core_dump.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef __unix__
#include <sys/resource.h>
#endif

namespace sightline::mobile {

bool forbidCoreDumps() noexcept
{
    bool done = true;
#ifdef __unix__
    const rlimit none{0, 0};
    done = ::setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#ifdef __linux__
    // A core that is piped to a program is not held back by the limit.
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace sightline::mobile

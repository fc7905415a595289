#include "base/contract.h"

#include <cstdio>
#include <cstdlib>

namespace sightline {

void unreachable(const char* what) noexcept
{
    std::fprintf(stderr, "sightline: reached a state that cannot be: %s\n", what);
    std::abort();
}

} // namespace sightline

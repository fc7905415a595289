#include "platform/no_core_dump.h"

#include <boost/test/unit_test.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

BOOST_AUTO_TEST_CASE(a_crash_of_the_app_writes_nothing_of_its_memory_to_the_disk)
{
    const pid_t child = ::fork(); // This process goes on as it was.
    BOOST_REQUIRE(child >= 0);
    if (child == 0) {
        rlimit core{};
        const bool done = sightline::mobile::forbidCoreDumps() && ::getrlimit(RLIMIT_CORE, &core) == 0;
        ::_exit(done && core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_TEST((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

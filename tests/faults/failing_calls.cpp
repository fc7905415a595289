// R6: an I/O error or a full disk at every single call, over what a tablet does with its disk.
#include <cstdio>

#include "crypto/crypto.h"
#include "disk_trials.h"
#include "support/experiment.h"

using namespace sightline;
using namespace sightline::faults;

int main()
{
    if (!crypto::ready()) return 1;
    const bool any = test::longScale();
    Trials trials;
    tryStore(trials, any);
    tryVault(trials, any);
    for (const std::string& line : trials.found) std::printf("%s\n", line.c_str());
    Trials control;
    tryLyingDisk(control);

    test::Experiment{"R6", std::to_string(trials.scenarios) + " scenarios, " + std::to_string(trials.calls) + " failing calls",
        std::to_string(trials.false_saved) + " falsely saved, " + std::to_string(trials.neither) + " neither old nor new, "
            + std::to_string(trials.unclear) + " unclear errors, " + std::to_string(trials.stuck) + " stuck",
        "none",
        "a disk that lies about a write or a flush: " + std::to_string(control.false_saved) + " false \"saved\" in "
            + std::to_string(control.calls)}
        .report();
    return trials.clean() && control.false_saved > 0 ? 0 : 1;
}

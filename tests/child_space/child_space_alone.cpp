// The child's space and nothing else, in a program: what links.sh looks into.
#include <QCoreApplication>

#include "child_space/child_space_view_model.h"
#ifdef WITH_CASELOAD
#include "session/tablet.h"
#endif

using namespace sightline;
using namespace sightline::child_space;

int main(int argc, char* argv[])
{
    const QCoreApplication app{argc, argv};
    const SystemClock clock;
    const auto reader = readerOfThisMachine();
    ChildSpaceViewModel space{WorkersLock{[](const QString&, const auto&) {}}, clock, *reader};
#ifdef WITH_CASELOAD
    auto* volatile open = &mobile::Tablet::open; // So that it is there.
    return open == nullptr ? 1 : 0;
#else
    return space.stage() == ChildSpaceViewModel::Stage::Asleep ? 0 : 1;
#endif
}

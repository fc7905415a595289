// Who lives together: asked before a visit is recorded, also while nothing may be shown.
#include "session/tablet.h"

namespace sightline::mobile {

Result<Home> Tablet::homeOf(ChildId child)
{
    SIGHTLINE_TRY(asked, fileOf(child));
    Home home{{child}, asked.child.household};
    if (!home.household) return home;
    SIGHTLINE_TRY(children, m_store.caseload());
    for (const ChildId& other : children) {
        if (other == child) continue;
        SIGHTLINE_TRY(file, fileOf(other));
        if (file.child.household == home.household) home.children.push_back(other);
    }
    return home;
}

} // namespace sightline::mobile

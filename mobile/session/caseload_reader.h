#pragma once

#include <map>
#include <vector>

#include "session/caseload.h"
#include "store/tablet_store.h"

namespace sightline::mobile {

/// Derives in the store what lists need of every child whose revisions changed since. Short transactions: a save is never held up
/// for long. Nothing is lost if it fails; `CaseloadReader` then reads the revisions themselves.
[[nodiscard]] Result<void> freshenSummaries(store::TabletStore& store, DeviceId device);

/// The caseload, kept in memory between two questions: a child is read again only when something was written to it, or the day is
/// another. Never writes. What it holds was decrypted: it goes with the tablet.
class CaseloadReader {
public:
    struct Child {
        std::int64_t at; ///< The child's change that it was read at.
        CivilDate day;
        CaseloadEntry entry;
        std::vector<RecordId> disputed;
    };

    /// Every child in scope on this day, by id. The answer is good until the next call.
    [[nodiscard]] Result<const std::map<ChildId, Child>*> read(store::TabletStore& store, DeviceId device, CivilDate day);

private:
    [[nodiscard]] Result<void> readAgain(
        store::TabletStore& store, DeviceId device, CivilDate day, const std::vector<store::ChildChange>& stale);

    std::map<ChildId, Child> m_children;
};

} // namespace sightline::mobile

#pragma once

#include <list>
#include <mutex>
#include <set>

#include "access/own_children.h"
#include "store/authority_store.h"

namespace sightline::server {

/// What caseloadOf says, without reading thousands of allocations for every request of a manager. Each answer is good for
/// the session it was asked in: what is kept is compared with everything it was made from (the log by number and chain, the
/// generation, who is in the teams, the day), and of a log that went on only the children that changed are read. An allocation
/// that was ended is missing from the first session begun after its commit. Threads: any.
class KeptCaseloads {
public:
    [[nodiscard]] OwnChildren caseloadOf(ReadSession& session, const Worker& worker, CivilDate on);

private:
    /// One answer, and all that it was made from.
    struct Kept {
        WorkerId worker;
        std::set<WorkerId> managed;
        CivilDate on;
        std::uint64_t generation;
        wire::Head head;
        OwnChildren children;
    };
    [[nodiscard]] std::optional<Kept> find(const WorkerId& worker);
    void keep(Kept kept);

    std::mutex m_mutex;
    std::list<Kept> m_kept; ///< Used last in front.
};

} // namespace sightline::server

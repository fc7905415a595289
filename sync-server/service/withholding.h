#pragma once

#include <map>
#include <string>

#include "store/authority_store.h"

namespace sightline::server {

/// What of one child a worker who works with the child may not hold all the same: what the child said, and what stands beside it,
/// when the child's choice does not let this worker read it (shared/voice/sharing.h). What cannot be judged – kept aside, written
/// by a newer program, beside an entry that has not come – is withheld as if the child had chosen nobody. Nobody is denied what
/// they brought themselves, nor the manager of who was there. Safety flags are never withheld.
class Withheld {
public:
    void add(const LogRow& row);

    [[nodiscard]] bool contains(std::uint64_t seq) const { return m_rows.contains(seq); }
    /// The head of a replica that does not hold these rows; only rows up to the head's own number are taken out.
    [[nodiscard]] wire::ChildHead takenOutOf(wire::ChildHead head) const;

private:
    std::map<std::uint64_t, std::string> m_rows; ///< Number and revision id.
};

/// Reads rows only if the child has said something.
[[nodiscard]] Withheld withheldFrom(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today);

} // namespace sightline::server

#pragma once

#include <string>
#include <vector>

#include "service/append.h"
#include "service/sync_service.h"
#include "session/tablet.h"

namespace sightline::faults {

/// How much happens in thirty days.
struct Month {
    int children; ///< In the caseload when the tablet goes offline.
    int moved; ///< So many leave it meanwhile, and so many others come.
    int saves; ///< Visits that the tablet saves.
    int rows; ///< Revisions that a colleague sends meanwhile.
};

/// An authority, a tablet of Sam's that is offline, and Jo, who is not. Ids follow from the seed, so that each part may run in a
/// process of its own.
class ThirtyDays {
public:
    ThirtyDays(std::string authorityFolder, std::string vault, Month month, std::uint64_t seed);

    // What happens, in this order. Each throws std::runtime_error where something goes wrong that is not under test.
    void makeChildren();
    void saveOffline();
    void colleagueSends();
    void caseloadMoves();

    /// What is not as it must be once the tablet is online again; empty: it has converged.
    [[nodiscard]] std::vector<std::string> differences();

private:
    [[nodiscard]] ChildId child(int number) const;
    [[nodiscard]] std::string savedFile() const { return m_vault + ".saved"; } ///< Ids of the revisions that the tablet saved.
    void console(std::vector<std::vector<wire::Revision>> groups);
    [[nodiscard]] wire::Revision allocation(int number, const std::string& worker) const;
    void checkServer(std::vector<std::string>& found);
    void checkTablet(std::vector<std::string>& found);

    std::string m_folder;
    std::string m_vault;
    Month m_month;
    std::uint64_t m_seed;
    SystemClock m_clock;
    server::Authority m_authority;
};

} // namespace sightline::faults

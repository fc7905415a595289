#include "imports/ssda903_codes.h"

#include <algorithm>
#include <array>

namespace sightline::server {

namespace {

// Department for Education, guide to the SSDA903 collection.
constexpr std::array<std::string_view, 13> kLegalStatuses{
    "C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2", "V3", "V4"};
constexpr std::array<std::string_view, 27> kPlacementTypes{"A3", "A4", "A5", "A6", "H5", "K1", "K2", "P1", "P2", "P3", "R1", "R2",
    "R3", "R5", "S1", "T0", "T1", "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1"};
constexpr std::array<std::string_view, 6> kReasonsForNewEpisode{"S", "L", "P", "T", "B", "U"};
constexpr std::array<std::string_view, 8> kReviewCodes{"PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"};

template <typename Codes>
bool contains(const Codes& codes, std::string_view code) noexcept
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

bool isLegalStatus(std::string_view code) noexcept
{
    return contains(kLegalStatuses, code);
}
bool isPlacementType(std::string_view code) noexcept
{
    return contains(kPlacementTypes, code);
}
bool isReasonForNewEpisode(std::string_view code) noexcept
{
    return contains(kReasonsForNewEpisode, code);
}
bool isReviewCode(std::string_view code) noexcept
{
    return contains(kReviewCodes, code);
}
bool isShortBreak(std::string_view legal_status) noexcept
{
    return legal_status == "V3" || legal_status == "V4";
}

Regime regimeOf(std::string_view legal_status, std::string_view placement_type) noexcept
{
    if (placement_type != "P1") return Regime::General;
    if (legal_status == "C1") return Regime::TemporaryApprovalOrInterimOrderWithParent;
    if (legal_status == "C2") return Regime::CareOrderWithParent;
    return Regime::General;
}

bool intendedToLastUntil18(std::string_view placement_type) noexcept
{
    return placement_type == "U1" || placement_type == "U4";
}

} // namespace sightline::server

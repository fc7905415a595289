#pragma once

#include <array>
#include <string_view>

namespace sightline::sync {

/// The ten rules that keep the sync lossless (PROTOCOL.md, "Ten rules"), by their numbers. Each is kept at few places of the
/// engine and the stores, and each of these places asks `holds`.
enum class LosslessRule {
    DurableSave = 1, ///< "Saved" means committed and flushed.
    Idempotency = 2, ///< What arrives again is recognised.
    HeadWithReceipts = 3, ///< A receipt and the head it came with are remembered together.
    KeptUntilBackedUp = 4, ///< An acknowledged group stays on its tablet until a verified backup has it.
    RestoreIsNoticed = 5, ///< A restore makes a new generation; one that was forgotten shows in the chain.
    LossKeepsWrites = 6, ///< Losing access to a child loses no write about it.
    PageWithCursor = 7, ///< A page and its cursor commit together; digests are compared.
    CursorPerChild = 8, ///< A child new to the caseload is pulled from 0.
    NumberIsVisibility = 9, ///< Whoever sees a number of the log sees every row up to it.
    Lease = 10, ///< Fourteen days without the server lock what can be read; writing goes on.
};

inline constexpr std::array kLosslessRules{LosslessRule::DurableSave, LosslessRule::Idempotency, LosslessRule::HeadWithReceipts,
    LosslessRule::KeptUntilBackedUp, LosslessRule::RestoreIsNoticed, LosslessRule::LossKeepsWrites, LosslessRule::PageWithCursor,
    LosslessRule::CursorPerChild, LosslessRule::NumberIsVisibility, LosslessRule::Lease};

/// Whether the engine keeps this rule. Always, in every program that is shipped: `lossless_rules.cpp` knows no other answer. Only
/// the simulator is linked with another definition, to show that it would notice (`simulate --without`).
[[nodiscard]] bool holds(LosslessRule rule) noexcept;

} // namespace sightline::sync

#include "switched_rules.h"

#include <charconv>

#include "base/contract.h"

namespace {

std::optional<sightline::sync::LosslessRule> missing; // The engine asks a plain function: there is one simulation a process.

} // namespace

namespace sightline::sync {

// In place of the one answer that shipped programs are linked with.
bool holds(LosslessRule rule) noexcept
{
    return rule != missing;
}

} // namespace sightline::sync

namespace sightline::simulation {

using sync::LosslessRule;

void goWithout(std::optional<LosslessRule> rule) noexcept
{
    missing = rule;
}

std::optional<LosslessRule> ruleNamed(std::string_view text) noexcept
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    for (const LosslessRule rule : sync::kLosslessRules)
        if ((whole && number == static_cast<int>(rule)) || text == nameOf(rule)) return rule;
    return std::nullopt;
}

std::string_view nameOf(LosslessRule rule) noexcept
{
    switch (rule) {
    case LosslessRule::DurableSave: return "durable-save";
    case LosslessRule::Idempotency: return "idempotency";
    case LosslessRule::HeadWithReceipts: return "head-with-receipts";
    case LosslessRule::KeptUntilBackedUp: return "kept-until-backed-up";
    case LosslessRule::RestoreIsNoticed: return "restore-is-noticed";
    case LosslessRule::LossKeepsWrites: return "loss-keeps-writes";
    case LosslessRule::PageWithCursor: return "page-with-cursor";
    case LosslessRule::CursorPerChild: return "cursor-per-child";
    case LosslessRule::NumberIsVisibility: return "number-is-visibility";
    case LosslessRule::Lease: return "lease";
    }
    unreachable("LosslessRule");
}

std::string_view withoutIt(LosslessRule rule) noexcept
{
    switch (rule) {
    case LosslessRule::DurableSave: return "a tablet says \"saved\" before the save is flushed to its disk";
    case LosslessRule::Idempotency: return "the server does not recognise what it received before";
    case LosslessRule::HeadWithReceipts: return "the head that comes with receipts is not remembered with them";
    case LosslessRule::KeptUntilBackedUp: return "a tablet lets go of what was acknowledged, backed up or not";
    case LosslessRule::RestoreIsNoticed:
        return "a restore keeps the old generation, takes any backup, and nobody compares the chain";
    case LosslessRule::LossKeepsWrites: return "a child that leaves a caseload takes the unsent work about it along";
    case LosslessRule::PageWithCursor: return "cursors are written before the rows they stand for, and digests are not compared";
    case LosslessRule::CursorPerChild: return "a child new to a caseload is read from where the others are";
    case LosslessRule::NumberIsVisibility: return "the log shows higher numbers before lower ones";
    case LosslessRule::Lease: return "a tablet that is away for weeks stays readable";
    }
    unreachable("LosslessRule");
}

} // namespace sightline::simulation

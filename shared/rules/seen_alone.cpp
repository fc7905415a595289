#include "rules/seen_alone.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::rules {

namespace {

constexpr CivilDate kEver{std::chrono::sys_days{std::chrono::year{1900} / 1 / 1}};

template <typename Fact>
bool isOpen(const Fact& fact, CivilDate day)
{
    return fact.start <= day && (!fact.end || *fact.end > day);
}

/// Days on which the child is to be seen alone, because of one plan or placement.
struct Asking {
    CivilDate start;
    std::optional<CivilDate> end; ///< The first day on which it is not asked any more.
};

bool asksForAlone(const PlanFact& fact)
{
    const auto asks = [](const Requirement& row) { return row.measure == Measure::SeenAlone; };
    return fact.plan.type == PlanType::ChildProtection
        || std::find(fact.other_types.begin(), fact.other_types.end(), PlanType::ChildProtection) != fact.other_types.end()
        || std::any_of(fact.plan.requirements.begin(), fact.plan.requirements.end(), asks);
}

std::vector<Asking> askingsOf(const ChildFacts& facts)
{
    std::vector<Asking> askings;
    for (const PlanFact& fact : facts.plans)
        if (asksForAlone(fact)) askings.push_back({fact.plan.start, fact.plan.end});
    for (const PlacementFact& fact : facts.placements) askings.push_back({fact.placement.start, fact.placement.end});
    return askings;
}

/// Since when the child is to be seen alone; nullopt where that is not asked. A plan or placement that follows another without a
/// day between them does not begin to count anew.
std::optional<CivilDate> aloneAskedSince(const ChildFacts& facts, CivilDate day)
{
    const std::vector<Asking> askings = askingsOf(facts);
    std::optional<CivilDate> since;
    for (const Asking& asking : askings)
        if (isOpen(asking, day)) since = since ? std::min(*since, asking.start) : asking.start;
    for (bool joined = since.has_value(); joined;) {
        joined = false;
        for (const Asking& asking : askings)
            if (asking.start < *since && asking.end && *asking.end >= *since) {
                since = asking.start;
                joined = true;
            }
    }
    return since;
}

} // namespace

const Candidate* lastSeen(const std::vector<Candidate>& visits, Measure measure, const PerformedBy& by)
{
    Needs needs;
    addNeeds(needs, measure, by, false);
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit)
        if (credits(*visit, needs, kEver)) return &*visit;
    return nullptr;
}

bool isBirthUnknown(const ChildFacts& child, CivilDate day)
{
    return !child.date_of_birth && (!child.expected_date_of_birth || *child.expected_date_of_birth < day);
}

SeenAlone seenAlone(const ChildFacts& child, const std::vector<Candidate>& visits, CivilDate day)
{
    SeenAlone alone{std::nullopt, lastSeen(visits, Measure::SeenAlone, {WorkerRole::SocialWorker, std::nullopt})};
    auto since = aloneAskedSince(child, day);
    const auto& born = child.date_of_birth;
    const bool unborn = born ? *born > day : !isBirthUnknown(child, day);
    if (!since || unborn) return alone;
    // A child of whom nobody knows when they were born is counted, and not taken for unborn.
    if (born) since = std::max(*since, *born);
    if (alone.last != nullptr) since = std::max(*since, alone.last->day);
    alone.days = day.daysSince(*since);
    return alone;
}

AloneState aloneState(std::optional<int> days, std::optional<int> days_since_visit) noexcept
{
    if (!days) return AloneState::NotAsked;
    if (*days > kSeenAloneWithin_days) return AloneState::Over42;
    return days_since_visit && *days_since_visit <= kSeenAloneWithin_days ? AloneState::InTime : AloneState::NotYet;
}

std::string_view toText(AloneState state) noexcept
{
    switch (state) {
    case AloneState::NotAsked: return {};
    case AloneState::InTime: return "in_42_days";
    case AloneState::NotYet: return "not_yet";
    case AloneState::Over42: return "over_42_days";
    }
    unreachable("AloneState");
}

} // namespace sightline::rules

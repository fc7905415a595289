#include "projection/same_visit.h"

#include <algorithm>
#include <cstdlib>

#include "base/contract.h"
#include "base/decimal_text.h"
#include "projection/time_text.h"

namespace sightline::projection {

namespace {

constexpr int kMinutesApartMax = 60;
constexpr int kMinutesInHour = 60;

std::optional<int> startMinute(const VisitFile& visit)
{
    if (!visit.started_at || !isTimeOfDay(*visit.started_at)) return std::nullopt;
    const std::string_view text{*visit.started_at};
    return static_cast<int>(*decimalDigits(text.substr(0, 2))) * kMinutesInHour
        + static_cast<int>(*decimalDigits(text.substr(3, 2)));
}

/// Nullopt: one of them does not say.
std::optional<bool> startedTogether(const VisitFile& a, const VisitFile& b)
{
    const auto ours = startMinute(a);
    const auto theirs = startMinute(b);
    if (!ours || !theirs) return std::nullopt;
    return std::abs(*ours - *theirs) <= kMinutesApartMax;
}

bool isStruck(const VisitFile& visit)
{
    const auto struck = visit.record.state.fields.find("struck");
    return struck != visit.record.state.fields.end() && struck->second == "true";
}

std::optional<SameVisit> kindOf(const VisitFile& a, const VisitFile& b)
{
    const rules::VisitReading& ours = a.fact.reading;
    const rules::VisitReading& theirs = b.fact.reading;
    if (ours.occurred_on != theirs.occurred_on || a.home_visit == b.home_visit || isStruck(a) || isStruck(b)) return std::nullopt;
    if (ours.mode != theirs.mode || ours.outcome != theirs.outcome || (a.place && b.place && a.place != b.place))
        return std::nullopt;
    const auto together = startedTogether(a, b);
    if (!together.value_or(true)) return std::nullopt;
    const bool completed = ours.outcome == Outcome::Completed;
    if (ours.performer.worker != theirs.performer.worker)
        return completed && ours.mode == Mode::InPerson ? std::optional{SameVisit::Joint} : std::nullopt;
    if (ours.purpose != theirs.purpose || (!completed && !together)) return std::nullopt;
    return SameVisit::EnteredTwice;
}

} // namespace

std::string_view wordOf(SameVisit kind) noexcept
{
    switch (kind) {
    case SameVisit::Joint: return "joint";
    case SameVisit::EnteredTwice: return "entered_twice";
    }
    unreachable("SameVisit");
}

std::vector<SameVisitLink> sameVisitLinks(const ChildFile& file)
{
    // Visits are ordered by day: only neighbours of one day are compared.
    std::vector<SameVisitLink> links;
    for (std::size_t i = 0; i < file.visits.size(); ++i) {
        const VisitFile& a = file.visits[i];
        for (std::size_t j = i + 1; j < file.visits.size(); ++j) {
            const VisitFile& b = file.visits[j];
            if (b.fact.reading.occurred_on != a.fact.reading.occurred_on) break;
            if (const auto kind = kindOf(a, b))
                links.push_back({std::min(a.record.id, b.record.id), std::max(a.record.id, b.record.id), *kind});
        }
    }
    std::sort(links.begin(), links.end(),
        [](const SameVisitLink& a, const SameVisitLink& b) { return std::tie(a.first, a.second) < std::tie(b.first, b.second); });
    return links;
}

std::string inWords(const SameVisitLink& link, const VisitFile& other)
{
    const rules::VisitReading& reading = other.fact.reading;
    std::string sentence = "possibly the same visit as " + other.record.id.toString() + ", recorded by "
        + reading.performer.worker.text() + " for " + reading.occurred_on.inWords();
    if (other.started_at) sentence += " at " + *other.started_at;
    switch (link.kind) {
    case SameVisit::Joint: return sentence + ": a joint visit of two workers; both count";
    case SameVisit::EnteredTwice: return sentence + ": perhaps entered twice; both count until one is struck out";
    }
    unreachable("SameVisit");
}

} // namespace sightline::projection

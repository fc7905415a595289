#include "reports/sector_dates.h"

#include <algorithm>
#include <functional>

#include "base/contract.h"
#include "projection/took_place.h"
#include "reports/annex_a_lists.h"

namespace sightline::server::reports {

namespace {

using projection::TookPlace;
using projection::VisitFile;

/// A column of a list that holds a last day.
struct DateColumn {
    AnnexAListNumber list;
    std::string_view name;
};
constexpr DateColumn kColumns[] = {{AnnexAListNumber::Six, "Date Child Was Last Seen"},
    {AnnexAListNumber::Seven, "Date of the Last Statutory Visit"}, {AnnexAListNumber::Eight, "Date of Last Social Work Visit"}};

std::optional<CivilDate> dayIn(const ExportRow& row, AnnexAListNumber list, std::string_view column)
{
    const auto headers = annexAShape(list).headers;
    for (std::size_t at = 0; at < headers.size(); ++at)
        if (headers[at] == column)
            if (const auto* day = std::get_if<CivilDate>(&row[at])) return *day;
    return std::nullopt;
}

/// The days from which the list's column takes visits. Empty: from any.
std::vector<Days> daysAskedFor(AnnexAListNumber list, const ExportChild& child)
{
    std::vector<Days> days;
    switch (list) {
    case AnnexAListNumber::Six: days.push_back({CivilDate{std::chrono::sys_days::min()}, std::nullopt}); break;
    case AnnexAListNumber::Seven:
        if (const auto* plan = listedPlan(child, PlanType::ChildProtection)) days.push_back(daysOf(plan->fact.plan));
        break;
    case AnnexAListNumber::Eight:
        for (const auto& placement : child.file.placements) days.push_back(daysOf(placement.fact.placement));
        break;
    }
    return days;
}

using Takes = std::function<bool(const VisitFile&)>;
using Why = std::function<std::string(const VisitFile&)>;

/// What the query would say if it took these visits beside those that count: a later day than ours is a misstatement.
void findLaterDay(const ExportChild& child, const Takes& takes, const Why& why, std::vector<Misstatement>& found)
{
    for (const DateColumn& column : kColumns) {
        const auto row = annexARow(column.list, child);
        if (!row) continue;
        const auto ours = dayIn(*row, column.list, column.name);
        const std::vector<Days> asked = daysAskedFor(column.list, child);
        const VisitFile* latest = nullptr;
        for (const VisitFile& visit : child.file.visits) {
            const CivilDate on = visit.fact.reading.occurred_on;
            const auto has = [on](const Days& days) { return days.has(on); };
            if (on > child.as_of || !takes(visit) || std::none_of(asked.begin(), asked.end(), has)) continue;
            if (latest == nullptr || on > latest->fact.reading.occurred_on) latest = &visit;
        }
        if (latest == nullptr || (ours && latest->fact.reading.occurred_on <= *ours)) continue;
        const CivilDate theirs = latest->fact.reading.occurred_on;
        found.push_back({{}, "Annex A list " + std::to_string(static_cast<int>(column.list)), std::string{column.name},
            latest->record.id, theirs, theirs.dayFirst(), ours ? ours->dayFirst() : std::string{}, why(*latest)});
    }
}

/// Purposes that are no visit to see the child, in words; empty for every other.
std::string_view otherPurpose(Purpose purpose) noexcept
{
    switch (purpose) {
    case Purpose::CoreGroup: return "a core group";
    case Purpose::FamilyTime: return "family time";
    case Purpose::Transport: return "transport";
    case Purpose::StatutoryVisit:
    case Purpose::Section47:
    case Purpose::ReturnInterview:
    case Purpose::HealthContact:
    case Purpose::Other: return {};
    }
    unreachable("Purpose");
}

std::string contactInWords(const VisitFile& visit)
{
    if (projection::tookPlace(visit.fact) == TookPlace::Disputed)
        return "Two people say different things about whether it took place in person.";
    const rules::VisitReading& reading = visit.fact.reading;
    if (reading.mode == Mode::Video) return "It was not in person: it was by video.";
    if (reading.mode == Mode::Phone) return "It was not in person: it was by telephone.";
    return "It was for " + std::string{otherPurpose(reading.purpose)} + ", not to see the child.";
}

std::string unseenBecause(const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (reading.sighting == Sighting::NotSeen) return "The child was not seen on this visit.";
    if (reading.sighting == Sighting::NotRecorded) return "Nobody recorded whether the child was seen on this visit.";
    if (!reading.where_child_lives)
        return "The child was seen, but not where the child lives: it is no visit under CPPCR 2010 regulation 28.";
    if (visit.fact.disputed()) return "Two people say different things about this visit; the lowest and earliest counts.";
    return "The visit does not count for this column.";
}

std::string attemptInWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoAnswer: return "It was an attempt: nobody answered.";
    case Outcome::RefusedEntry: return "It was an attempt: the visit was refused.";
    case Outcome::ChildAbsent: return "It was an attempt: the child was not there.";
    case Outcome::Cancelled: return "It was cancelled.";
    case Outcome::Completed: return "It was completed.";
    }
    unreachable("Outcome");
}

} // namespace

void findUnseen(const ExportChild& child, std::vector<Misstatement>& found)
{
    findLaterDay(
        child, [&](const VisitFile& visit) { return madeVisit(visit, child.as_of, socialWorker()).has_value(); }, &unseenBecause,
        found);
}

void findAttempts(const ExportChild& child, std::vector<Misstatement>& found)
{
    findLaterDay(
        child,
        [](const VisitFile& visit) { return !visit.fact.credits_nothing && projection::attemptOf(visit.fact).has_value(); },
        [](const VisitFile& visit) { return attemptInWords(*projection::attemptOf(visit.fact)); }, found);
}

void findOtherContacts(const ExportChild& child, std::vector<Misstatement>& found)
{
    findLaterDay(
        child,
        [](const VisitFile& visit) {
            return !visit.fact.credits_nothing && projection::tookPlace(visit.fact) != TookPlace::Yes
                && !projection::attemptOf(visit.fact);
        },
        &contactInWords, found);
}

void findStruckOut(const ExportChild& child, std::vector<Misstatement>& found)
{
    findLaterDay(
        child, [](const VisitFile& visit) { return visit.fact.credits_nothing; },
        [](const VisitFile& visit) -> std::string {
            if (visit.fact.strike_disputed) return "One person struck it out, another did not; nobody has settled it.";
            return "The visit was struck out.";
        },
        found);
}

} // namespace sightline::server::reports

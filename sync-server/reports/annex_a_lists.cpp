#include "reports/annex_a_lists.h"

#include "base/contract.h"

namespace sightline::server::reports {

namespace {

using projection::PlacementFile;
using projection::PlanFile;

constexpr const char* kUnknown = "c) Unknown";

ExportCell empty()
{
    return {};
}

/// "Was the child seen alone?" of a visit. A visit at which the child was seen with somebody is no more than that.
ExportCell seenAlone(const std::optional<CountedVisit>& visit)
{
    if (!visit) return {};
    switch (visit->sighting) {
    case Sighting::SeenAlone: return cellOf("a) Yes");
    case Sighting::SeenWithOthers:
    case Sighting::NotSeen: return cellOf("b) No");
    case Sighting::NotRecorded: return cellOf(kUnknown);
    }
    unreachable("Sighting");
}

const PlacementFile* listedPlacement(const ExportChild& child)
{
    const PlacementFile* chosen = nullptr;
    for (const PlacementFile& placement : child.file.placements) {
        if (!isListed(daysOf(placement.fact.placement), child.as_of)) continue;
        if (chosen == nullptr || placement.fact.placement.start > chosen->fact.placement.start) chosen = &placement;
    }
    return chosen;
}

bool isOpen(const Days& days, CivilDate as_of)
{
    return days.has(as_of);
}

bool isLookedAfter(const ExportChild& child)
{
    for (const PlacementFile& placement : child.file.placements)
        if (isOpen(daysOf(placement.fact.placement), child.as_of)) return true;
    return false;
}

/// The end, where it has come.
ExportCell endOf(const Days& days, CivilDate as_of)
{
    return days.to && *days.to <= as_of ? ExportCell{*days.to} : ExportCell{};
}

/// Who leads now; of what has ended and has nobody now, who led on its last day.
struct Allocated {
    std::string team;
    std::string worker;
};
Allocated allocated(const ExportChild& child, const Days& days)
{
    CivilDate day = child.as_of;
    if (child.leadNames(day).empty() && days.to && *days.to <= day) day = days.to->plusDays(-1);
    return {child.teams(day), child.leadNames(day)};
}

/// Child Unique ID, Gender, Ethnicity, Date of Birth, Age.
ExportRow personCells(const ExportChild& child)
{
    return {cellOf(child.number()), empty(), empty(), cellOf(child.file.child.date_of_birth), child.age()};
}

std::optional<ExportRow> inNeedRow(const ExportChild& child)
{
    const PlanFile* const in_need = listedPlan(child, PlanType::ChildInNeed);
    const PlanFile* const protection = listedPlan(child, PlanType::ChildProtection);
    const PlacementFile* const placement = listedPlacement(child);
    if (in_need == nullptr && protection == nullptr && placement == nullptr) return std::nullopt;

    const auto open = [&](const PlanFile* plan) { return plan != nullptr && isOpen(daysOf(plan->fact.plan), child.as_of); };
    ExportCell status;
    if (isLookedAfter(child))
        status = cellOf("a) Looked after child");
    else if (open(protection))
        status = cellOf("b) Child Protection plan");
    else if (open(in_need))
        status = cellOf("c) Child in need plan");
    else
        status = cellOf("e) Closed episode"); // Whatever brought the child on the list has ended.
    const Days days = in_need != nullptr ? daysOf(in_need->fact.plan)
        : protection != nullptr          ? daysOf(protection->fact.plan)
                                         : daysOf(placement->fact.placement);
    const Allocated by = allocated(child, days);

    ExportRow row = personCells(child);
    row.push_back(cellOf(kUnknown)); // Does the Child have a Disability
    row.push_back(in_need != nullptr ? ExportCell{days.from} : empty());
    row.push_back(empty()); // Primary Need Code
    row.push_back(cellOf(lastSeen(child.file, child.as_of)));
    row.push_back(in_need != nullptr ? endOf(days, child.as_of) : empty());
    row.push_back(empty()); // Reason for Closure
    row.push_back(std::move(status));
    row.push_back(cellOf(by.team));
    row.push_back(cellOf(by.worker));
    return row;
}

std::optional<ExportRow> protectionRow(const ExportChild& child)
{
    const PlanFile* const plan = listedPlan(child, PlanType::ChildProtection);
    if (plan == nullptr) return std::nullopt;
    const Days days = daysOf(plan->fact.plan);
    const auto visit = lastStatutoryVisit(child.file, days, child.as_of);
    const Allocated by = allocated(child, days);

    ExportRow row = personCells(child);
    row.push_back(cellOf(kUnknown)); // Does the Child have a Disability
    row.emplace_back(days.from);
    row.push_back(empty()); // Initial Category of Abuse
    row.push_back(empty()); // Latest Category of Abuse
    row.push_back(visit ? ExportCell{visit->on} : empty());
    row.push_back(seenAlone(visit));
    row.push_back(empty()); // Date of latest review conference
    row.push_back(endOf(days, child.as_of));
    row.push_back(cellOf(kUnknown)); // Emergency Protection Order or Police Powers
    row.push_back(empty()); // Number of Previous Child Protection Plans
    row.push_back(cellOf(by.team));
    row.push_back(cellOf(by.worker));
    return row;
}

std::optional<ExportRow> lookedAfterRow(const ExportChild& child)
{
    const PlacementFile* const placement = listedPlacement(child);
    if (placement == nullptr) return std::nullopt;
    const Days days = daysOf(placement->fact.placement);
    std::optional<CivilDate> visited;
    for (const PlacementFile& each : child.file.placements) {
        const auto on = lastPlacementVisit(child.file, daysOf(each.fact.placement), child.as_of);
        if (on && (!visited || *on > *visited)) visited = on;
    }
    const Allocated by = allocated(child, days);

    ExportRow row = personCells(child);
    row.push_back(cellOf(kUnknown)); // Unaccompanied Asylum Seeking Child
    row.push_back(cellOf(kUnknown)); // Does the Child have a Disability
    row.push_back(empty()); // Date Started to be Looked After
    row.push_back(empty()); // Child's Category of Need
    row.push_back(cellOf(kUnknown)); // A second or subsequent period
    row.insert(row.end(), 3, empty()); // Start of legal status, legal status, latest statutory review
    row.push_back(cellOf(visited));
    row.insert(row.end(), 5, empty()); // Permanence plan, IRO visit, health, dental, number of placements
    row.push_back(isLookedAfter(child) ? empty() : endOf(days, child.as_of));
    row.push_back(empty()); // Reason Ceased to be Looked After
    row.emplace_back(days.from);
    row.insert(row.end(), 10, empty()); // Type, provider, postcode, URN, location, LA, missing, absent, return interviews
    row.push_back(cellOf(by.team));
    row.push_back(cellOf(by.worker));
    return row;
}

} // namespace

ExportShape annexAShape(AnnexAListNumber list)
{
    switch (list) {
    case AnnexAListNumber::Six:
        return {"List 6",
            {"Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age", "Does the Child have a Disability",
                "CIN Start Date", "Primary Need Code", "Date Child Was Last Seen", "CIN Closure Date", "Reason for Closure",
                "Case Status", "Allocated Team", "Allocated Worker"},
            DateStyle::DayFirst};
    case AnnexAListNumber::Seven:
        return {"List 7",
            {"Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age", "Does the Child have a Disability",
                "Child Protection Plan Start Date", "Initial Category of Abuse", "Latest Category of Abuse",
                "Date of the Last Statutory Visit", "Was the Child Seen Alone?", "Date of latest review conference",
                "Child Protection Plan End Date",
                "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
                "Number of Previous Child Protection Plans", "Allocated Team", "Allocated Worker"},
            DateStyle::DayFirst};
    case AnnexAListNumber::Eight:
        return {"List 8",
            {"Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age",
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", "Does the Child have a Disability",
                "Date Started to be Looked After", "Child's Category of Need",
                "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
                "Start date of current legal status", "Child's Legal Status", "Date of Latest Statutory Review",
                "Date of Last Social Work Visit", "What is the permanence plan for this child?",
                "Date of Last IRO Visit / Contact to the Child", "Date of Last Health Assessment", "Date of Last Dental Check",
                "Number of Placements in the Last 12 months", "Date Ceased to be Looked After",
                "Reason Ceased to be Looked After", "Start Date of Most Recent Placement", "Placement Type", "Placement Provider",
                "Placement postcode", "URN of Placement", "Placement Location", "LA of Placement",
                "Number of Episodes the Child has been \xE2\x80\x98Missing\xE2\x80\x99 from their Placement in the last 12 "
                "months",
                "Number of Episodes the Child has been \xE2\x80\x98"
                "Absent\xE2\x80\x99 from their Placement in the last 12 months",
                "Was the child offered a Return Interview after their last missing episode (Y/N)?",
                "Did the child accept a Return Interview after their last missing episode (Y/N)?", "Allocated Team",
                "Allocated Worker"},
            DateStyle::DayFirst};
    }
    unreachable("AnnexAListNumber");
}

std::optional<ExportRow> annexARow(AnnexAListNumber list, const ExportChild& child)
{
    switch (list) {
    case AnnexAListNumber::Six: return inNeedRow(child);
    case AnnexAListNumber::Seven: return protectionRow(child);
    case AnnexAListNumber::Eight: return lookedAfterRow(child);
    }
    unreachable("AnnexAListNumber");
}

} // namespace sightline::server::reports

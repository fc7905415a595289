#include "reports/export_child.h"

#include <algorithm>

namespace sightline::server::reports {

namespace {
constexpr int kReportingMonths = 6;
}

std::string ExportChild::number() const
{
    return file.child.local_id && !file.child.local_id->empty() ? *file.child.local_id : file.id.toString();
}

ExportCell ExportChild::age() const
{
    const auto& birth = file.child.date_of_birth;
    if (!birth || *birth > as_of) return {};
    return ExportCell{static_cast<std::int64_t>(ageInYears(*birth, as_of))};
}

std::string ExportChild::leadNames(CivilDate day) const
{
    std::string names;
    for (const WorkerId& lead : file.leadsOn(day)) {
        const auto known = workers.find(lead);
        names += (names.empty() ? "" : ", ") + (known == workers.end() ? lead.text() : known->second.name);
    }
    return names;
}

std::set<std::string> ExportChild::teamSet(CivilDate day) const
{
    std::set<std::string> teams;
    for (const WorkerId& lead : file.leadsOn(day)) {
        const auto known = workers.find(lead);
        if (known != workers.end()) teams.insert(known->second.team);
    }
    return teams;
}

std::string ExportChild::teams(CivilDate day) const
{
    std::string text;
    for (const std::string& team : teamSet(day)) text += (text.empty() ? "" : ", ") + team;
    return text;
}

bool isListed(const Days& days, CivilDate as_of)
{
    return days.from <= as_of && (!days.to || *days.to > as_of.plusMonths(-kReportingMonths));
}

bool isOfType(const projection::PlanFile& plan, PlanType type)
{
    const auto& others = plan.fact.other_types;
    return plan.fact.plan.type == type || std::find(others.begin(), others.end(), type) != others.end();
}

const projection::PlanFile* listedPlan(const ExportChild& child, PlanType type)
{
    const projection::PlanFile* chosen = nullptr;
    for (const projection::PlanFile& plan : child.file.plans) {
        if (!isOfType(plan, type) || !isListed(daysOf(plan.fact.plan), child.as_of)) continue;
        if (chosen == nullptr || plan.fact.plan.start > chosen->fact.plan.start) chosen = &plan;
    }
    return chosen;
}

} // namespace sightline::server::reports

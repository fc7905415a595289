#include "reports/ssd.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server::reports {

namespace {

using projection::VisitFile;

/// Y, N, or nothing where nobody recorded it.
ExportCell flag(Sighting sighting, Sighting at_least)
{
    if (sighting == Sighting::NotRecorded) return {};
    return cellOf(sighting >= at_least ? "Y" : "N");
}

bool isSocialCare(WorkerRole role) noexcept
{
    switch (role) {
    case WorkerRole::SocialWorker:
    case WorkerRole::FamilySupportWorker:
    case WorkerRole::PersonalAdviser:
    case WorkerRole::Manager: return true;
    case WorkerRole::HealthVisitor:
    case WorkerRole::SchoolNurse:
    case WorkerRole::Administrator:
    case WorkerRole::Auditor: return false;
    }
    unreachable("WorkerRole");
}

bool bySocialCare(const rules::VisitFact& fact)
{
    const auto so = [](const rules::VisitReading& reading) { return isSocialCare(reading.performer.role); };
    return so(fact.reading) && std::all_of(fact.other_readings.begin(), fact.other_readings.end(), so);
}

std::string idOf(const std::string& given, const projection::RecordFile& record)
{
    return given.empty() ? record.id.toString() : given;
}

/// The plan or placement of the table's kind that was open on the day; the one that began last if several were.
std::optional<std::string> openOn(SsdTable table, const ExportChild& child, CivilDate day)
{
    std::optional<CivilDate> began;
    std::optional<std::string> id;
    const auto consider = [&](const Days& days, const std::string& given, const projection::RecordFile& record) {
        if (!days.has(day) || (began && days.from < *began)) return;
        began = days.from;
        id = idOf(given, record);
    };
    if (table == SsdTable::ClaVisits) {
        for (const auto& placement : child.file.placements)
            consider(daysOf(placement.fact.placement), placement.fact.placement_id, placement.record);
        return id;
    }
    const PlanType type = table == SsdTable::CpVisits ? PlanType::ChildProtection : PlanType::ChildInNeed;
    for (const auto& plan : child.file.plans)
        if (isOfType(plan, type)) consider(daysOf(plan.fact.plan), plan.fact.plan_id, plan.record);
    return id;
}

} // namespace

ExportShape ssdShape(SsdTable table)
{
    switch (table) {
    case SsdTable::CpVisits:
        return {"ssd_cp_visits",
            {"cppv_cp_visit_id", "cppv_person_id", "cppv_cp_plan_id", "cppv_cp_visit_date", "cppv_cp_visit_seen",
                "cppv_cp_visit_seen_alone", "cppv_cp_visit_bedroom"}};
    case SsdTable::CinVisits:
        return {"ssd_cin_visits",
            {"cinv_cin_visit_id", "cinv_person_id", "cinv_cin_visit_date", "cinv_cin_visit_seen", "cinv_cin_visit_seen_alone",
                "cinv_cin_visit_bedroom"}};
    case SsdTable::ClaVisits:
        return {"ssd_cla_visits",
            {"clav_cla_visit_id", "clav_cla_id", "clav_person_id", "clav_cla_visit_date", "clav_cla_visit_seen",
                "clav_cla_visit_seen_alone"}};
    }
    unreachable("SsdTable");
}

std::optional<SsdTable> ssdTableFromText(std::string_view name)
{
    for (const SsdTable table : {SsdTable::CpVisits, SsdTable::CinVisits, SsdTable::ClaVisits})
        if (ssdShape(table).name == name) return table;
    return std::nullopt;
}

std::optional<CountedVisit> ssdVisit(SsdTable table, const ExportChild& child, const VisitFile& visit, std::string* plan_id)
{
    const bool in_need = table == SsdTable::CinVisits;
    const auto made = madeVisit(visit, child.as_of, in_need ? anyProfessional() : socialWorker());
    if (!made || (in_need && !bySocialCare(visit.fact))) return std::nullopt;
    auto id = openOn(table, child, made->on);
    if (!id) return std::nullopt;
    if (plan_id != nullptr) *plan_id = std::move(*id);
    return made;
}

/// Seeing the bedroom is an answer of its own: N only if somebody said no.
ExportCell bedroomCell(const VisitFile& visit)
{
    const auto recorded = visit.record.boolean("bedroom_seen");
    if (!recorded) return {};
    bool every = visit.fact.reading.bedroom_seen;
    for (const rules::VisitReading& other : visit.fact.other_readings) every = every && other.bedroom_seen;
    return cellOf(every ? "Y" : "N");
}

void addSsdRows(SsdTable table, const ExportChild& child, const RowSink& sink)
{
    for (const VisitFile& visit : child.file.visits) {
        std::string plan;
        const auto made = ssdVisit(table, child, visit, &plan);
        if (!made) continue;
        const ExportCell id = cellOf(visit.record.id.toString());
        const ExportCell person = cellOf(child.number());
        const ExportCell seen = flag(made->sighting, Sighting::SeenWithOthers);
        const ExportCell alone = flag(made->sighting, Sighting::SeenAlone);
        switch (table) {
        case SsdTable::CpVisits: sink({id, person, cellOf(plan), made->on, seen, alone, bedroomCell(visit)}); break;
        case SsdTable::CinVisits: sink({id, person, made->on, seen, alone, bedroomCell(visit)}); break;
        case SsdTable::ClaVisits: sink({id, cellOf(plan), person, made->on, seen, alone}); break;
        }
    }
}

} // namespace sightline::server::reports

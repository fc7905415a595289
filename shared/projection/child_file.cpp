#include "projection/child_file.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/contract.h"
#include "projection/field_values.h"
#include "projection/oversight_reading.h"
#include "projection/plan_reading.h"
#include "projection/record_files.h"
#include "projection/visit_reading.h"
#include "projection/voice_reading.h"

namespace sightline::projection {

namespace {

std::vector<std::string> texts(const RecordFile& record, std::string_view field)
{
    const auto* value = countedValue(record.state, field);
    return value == nullptr ? std::vector<std::string>{} : textListValue(*value);
}

Child demographics(const RecordFile& record)
{
    Child child;
    child.local_id = record.text("local_id");
    child.given_name = record.text("given_name").value_or("");
    child.family_name = record.text("family_name").value_or("");
    // A dispute about the birth stops no clock: the earliest day that anybody names starts them.
    child.date_of_birth = earliestDate(record.state, "date_of_birth");
    child.expected_date_of_birth = earliestDate(record.state, "expected_date_of_birth");
    child.address = record.text("address");
    child.household = record.text("household");
    child.known_as = record.text("known_as");
    child.language = record.text("language");
    child.communication_needs = record.text("communication_needs");
    child.alerts = texts(record, "alerts");
    child.people = texts(record, "people");
    return child;
}

void addPlan(ChildFile& file, RecordFile record)
{
    auto plan = readPlan(record);
    if (!plan.has_value()) {
        file.unreadable.push_back({std::move(record), plan.error().detail});
        return;
    }
    file.plans.push_back(std::move(plan.value().plan));
    for (const std::string& why : plan.value().unreadable_rows) file.unreadable.push_back({file.plans.back().record, why});
}

template <typename File>
void addTo(std::vector<File>& files, ChildFile& child, RecordFile record, Result<File> (*read)(RecordFile&))
{
    auto file = read(record);
    if (file.has_value())
        files.push_back(std::move(file).value());
    else
        child.unreadable.push_back({std::move(record), file.error().detail});
}

ReviewFile readReview(RecordFile record)
{
    ReviewFile review{std::move(record), {}, {}, {}, {}, {}, {}};
    const RecordFile& file = review.record;
    review.review_id = file.text("review_id").value_or("");
    review.about = file.text("about").value_or("");
    review.decision = file.text("decision").value_or("");
    if (const auto* subjects = countedValue(file.state, "subjects")) review.subjects = textListValue(*subjects);
    const KnownRevision* const head = findRevision(file, file.state.heads.front());
    if (head != nullptr) {
        review.author = head->revision.message.author_id();
        review.reason = head->revision.message.reason();
    }
    return review;
}

void addRecord(ChildFile& file, RecordFile record, std::vector<RecordFile>& notes, std::vector<VoiceAdditionFile>& additions)
{
    switch (record.kind) {
    case RecordKind::Child:
        file.child = demographics(record);
        file.record = std::move(record);
        return;
    case RecordKind::Plan: return addPlan(file, std::move(record));
    case RecordKind::Placement: return addTo(file.placements, file, std::move(record), readPlacement);
    case RecordKind::Allocation: return addTo(file.allocations, file, std::move(record), readAllocation);
    case RecordKind::Visit: return addTo(file.visits, file, std::move(record), readVisit);
    case RecordKind::Note: notes.push_back(std::move(record)); return;
    case RecordKind::Review: file.reviews.push_back(readReview(std::move(record))); return;
    case RecordKind::Voice: return addTo(file.voices, file, std::move(record), readVoiceFile);
    case RecordKind::VoiceAddition: return addTo(additions, file, std::move(record), readAdditionFile);
    case RecordKind::SafetyFlag: return addTo(file.flags, file, std::move(record), readFlagFile);
    case RecordKind::Observation: return addTo(file.observations, file, std::move(record), readObservationFile);
    case RecordKind::Exception: return addTo(file.exceptions, file, std::move(record), readExceptionFile);
    case RecordKind::Supervision: return addTo(file.supervisions, file, std::move(record), readSupervisionFile);
    case RecordKind::Transfer: return addTo(file.transfers, file, std::move(record), readTransferFile);
    }
    unreachable("RecordKind");
}

void joinNotes(ChildFile& file, std::vector<RecordFile> notes)
{
    std::map<std::string, VisitFile*> visits;
    if (!notes.empty())
        for (VisitFile& visit : file.visits) visits.emplace(visit.record.id.toString(), &visit);
    for (RecordFile& note : notes) {
        const auto visit = visits.find(note.text("visit_id").value_or(""));
        if (visit != visits.end())
            visit->second->notes.push_back(std::move(note));
        else
            file.unreadable.push_back({std::move(note), "it belongs to a visit that is not here or cannot be read"});
    }
}

} // namespace

std::optional<std::string> RecordFile::text(std::string_view field) const
{
    const auto* value = countedValue(state, field);
    return value == nullptr ? std::nullopt : textValue(*value);
}

std::optional<bool> RecordFile::boolean(std::string_view field) const
{
    const auto* value = countedValue(state, field);
    return value == nullptr ? std::nullopt : booleanValue(*value);
}

std::optional<CivilDate> RecordFile::date(std::string_view field) const
{
    const auto* value = countedValue(state, field);
    return value == nullptr ? std::nullopt : dateValue(*value);
}

rules::ChildFacts ChildFile::facts() const
{
    rules::ChildFacts facts{id.toString(), child.date_of_birth, child.expected_date_of_birth, {}, {}, {}, {}};
    for (const PlanFile& plan : plans) facts.plans.push_back(plan.fact);
    for (const PlacementFile& placement : placements) facts.placements.push_back(placement.fact);
    facts.visits.reserve(visits.size());
    for (const VisitFile& visit : visits) facts.visits.push_back(visit.fact);
    for (const ExceptionFile& exception : exceptions)
        if (!exception.clock_disputed) facts.exceptions.push_back(exception.fact);
    return facts;
}

std::optional<WorkerId> ChildFile::leadOn(CivilDate day) const
{
    const std::vector<WorkerId> leads = leadsOn(day);
    return leads.empty() ? std::nullopt : std::optional{leads.front()};
}

std::vector<WorkerId> ChildFile::leadsOn(CivilDate day) const
{
    std::vector<WorkerId> leads;
    for (const AllocationFile& file : allocations)
        for (const Allocation& allocation : file.standing) {
            if (allocation.role != AllocationRole::Lead || allocation.from > day || (allocation.to && *allocation.to <= day))
                continue;
            if (std::find(leads.begin(), leads.end(), allocation.worker) == leads.end()) leads.push_back(allocation.worker);
        }
    return leads;
}

ChildFile readChild(ChildId id, std::vector<KnownRevision> revisions, std::optional<Instant> known_at)
{
    ChildFile file{id, std::nullopt, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    std::vector<VoiceAdditionFile> additions;
    std::vector<RecordFile> notes;
    for (RecordFile& record : recordFiles(std::move(revisions), known_at, file.unreadable))
        addRecord(file, std::move(record), notes, additions);
    joinNotes(file, std::move(notes));
    takeUpFlagsKeptAside(file);
    joinVoices(file, std::move(additions));
    sortOversight(file);
    std::sort(file.visits.begin(), file.visits.end(), [](const VisitFile& a, const VisitFile& b) {
        return std::tie(a.fact.reading.occurred_on, a.started_at, a.record.id)
            < std::tie(b.fact.reading.occurred_on, b.started_at, b.record.id);
    });
    return file;
}

} // namespace sightline::projection

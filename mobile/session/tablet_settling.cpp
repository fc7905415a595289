// Records that say two things, and what this tablet keeps.
#include <algorithm>
#include <filesystem>

#include "session/may_change.h"
#include "session/tablet.h"

namespace sightline::mobile {

namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void addDisputed(const projection::ChildFile& file, const projection::RecordFile& record, std::vector<DisputedRecord>& found)
{
    if (!record.disputed()) return;
    DisputedRecord disputed{record.id, record.kind, file.id, file.child.displayName(), {}};
    for (const auto& [field, values] : record.state.disputed) disputed.fields.push_back(field);
    found.push_back(std::move(disputed));
}

template <typename Files>
void addAllDisputed(const projection::ChildFile& file, const Files& files, std::vector<DisputedRecord>& found)
{
    for (const auto& each : files) addDisputed(file, each.record, found);
}

} // namespace

Result<void> Tablet::settle(RecordId id, const Settlement& settlement)
{
    if (isBlank(settlement.reason)) return Error{ErrorCode::InvalidInput, "say why you decided so; it is kept with the record"};
    if (settlement.values.empty()) return Error{ErrorCode::InvalidInput, "choose at least one version to keep"};
    SIGHTLINE_TRY(file, fileOfRecord(id));
    const projection::RecordFile* const record = projection::findRecord(file, id);
    if (record == nullptr) return Error{ErrorCode::NotFound, "that record is not on this tablet"};
    SIGHTLINE_CHECK(mayChange(*record, file.id, m_me, today()));
    if (record->state.heads != settlement.seen)
        return Error{ErrorCode::Refused, "another version has arrived that you have not seen; look again before you decide"};

    SIGHTLINE_TRY(author, authorship());
    wire::Revision message = revision::blankRevision(record->kind, record->id, file.id, author);
    for (const std::string& head : record->state.heads) message.add_parents(head);
    message.set_reason(settlement.reason);
    for (const auto& [field, value] : settlement.values) {
        if (!record->state.disputed.contains(field)) return Error{ErrorCode::InvalidInput, field + ": is not in dispute"};
        SIGHTLINE_CHECK(revision::assertField(message, field, value));
    }
    revision::Revision change = revision::makeRevision(std::move(message));
    SIGHTLINE_CHECK(mayWrite(change, *record, file.id, m_me, today()));
    SIGHTLINE_TRY(saved, save({std::move(change)}));
    return {};
}

Result<std::vector<DisputedRecord>> Tablet::disputedRecords()
{
    SIGHTLINE_CHECK(mayRead());
    SIGHTLINE_TRY(children, m_caseload.read(m_store, m_me.device, today()));
    std::vector<DisputedRecord> found;
    for (const auto& [id, child] : *children) {
        if (child.disputed.empty()) continue;
        SIGHTLINE_TRY(file, fileOf(id));
        if (file.record) addDisputed(file, *file.record, found);
        addAllDisputed(file, file.plans, found);
        addAllDisputed(file, file.placements, found);
        addAllDisputed(file, file.allocations, found);
        addAllDisputed(file, file.observations, found);
        addAllDisputed(file, file.exceptions, found);
        addAllDisputed(file, file.transfers, found);
        addAllDisputed(file, file.unreadable, found);
        for (const projection::VisitFile& visit : file.visits) {
            addDisputed(file, visit.record, found);
            for (const projection::RecordFile& note : visit.notes) addDisputed(file, note, found);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const DisputedRecord& a, const DisputedRecord& b) { return a.child_name < b.child_name; });
    return found;
}

Result<Holdings> Tablet::holdings()
{
    SIGHTLINE_TRY(children, m_store.caseload());
    SIGHTLINE_TRY(records, m_store.recordsHeld());
    SIGHTLINE_TRY(oldest, m_store.oldestHeld());
    Holdings holdings{static_cast<std::int64_t>(children.size()), records, oldest, std::nullopt};
    std::error_code unknown;
    const auto space = std::filesystem::space(m_folder, unknown);
    if (!unknown) holdings.free_bytes = space.available;
    return holdings;
}

} // namespace sightline::mobile

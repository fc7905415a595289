// What a tablet tells of its caseload.
#include <algorithm>
#include <map>
#include <set>

#include "session/setting_names.h"
#include "session/tablet.h"

namespace sightline::mobile {

namespace {

const rules::ClockResult* firstDue(const std::vector<rules::ClockResult>& clocks, bool alone)
{
    const rules::ClockResult* first = nullptr;
    for (const rules::ClockResult& clock : clocks) {
        if ((clock.measure == Measure::SeenAlone) != alone || !clock.next_due) continue;
        if (first == nullptr || *clock.next_due < *first->next_due) first = &clock;
    }
    return first;
}

/// A duty worker's visit credits, and is shown as not made by the lead.
bool byOtherThanLead(const projection::ChildFile& file, CivilDate day)
{
    const auto leads = file.leadsOn(day);
    if (leads.empty()) return false;
    bool made = false;
    for (const projection::VisitFile& visit : file.visits) {
        const rules::VisitReading& reading = visit.fact.reading;
        if (reading.occurred_on != day || reading.outcome != Outcome::Completed || visit.fact.credits_nothing) continue;
        if (std::find(leads.begin(), leads.end(), reading.performer.worker) != leads.end()) return false;
        made = true;
    }
    return made;
}

bool anyDisputed(const projection::ChildFile& file)
{
    const auto disputed = [](const auto& each) { return each.record.disputed(); };
    if (file.record && file.record->disputed()) return true;
    if (std::any_of(file.plans.begin(), file.plans.end(), disputed)) return true;
    if (std::any_of(file.placements.begin(), file.placements.end(), disputed)) return true;
    if (std::any_of(file.allocations.begin(), file.allocations.end(), disputed)) return true;
    return std::any_of(file.visits.begin(), file.visits.end(), [](const projection::VisitFile& visit) {
        return visit.record.disputed()
            || std::any_of(
                visit.notes.begin(), visit.notes.end(), [](const projection::RecordFile& note) { return note.disputed(); });
    });
}

void addDisputed(const projection::ChildFile& file, std::set<RecordId>& disputed)
{
    const auto add = [&](const projection::RecordFile& record) {
        if (record.disputed()) disputed.insert(record.id);
    };
    if (file.record) add(*file.record);
    for (const auto& plan : file.plans) add(plan.record);
    for (const auto& placement : file.placements) add(placement.record);
    for (const auto& allocation : file.allocations) add(allocation.record);
    for (const auto& unreadable : file.unreadable) add(unreadable.record);
    for (const auto& visit : file.visits) {
        add(visit.record);
        for (const auto& note : visit.notes) add(note);
    }
}

std::optional<Instant> instantSetting(const std::optional<std::string>& text)
{
    return text ? parseInstant(*text) : std::nullopt;
}

Error notHere(std::string_view id)
{
    return {ErrorCode::NotFound, "nothing on this tablet has the id " + std::string{id}};
}

} // namespace

const rules::ClockResult* CaseloadEntry::visitClock() const
{
    return firstDue(clocks, false);
}
const rules::ClockResult* CaseloadEntry::seenAloneClock() const
{
    return firstDue(clocks, true);
}

Result<projection::ChildFile> Tablet::child(ChildId id)
{
    SIGHTLINE_CHECK(mayRead());
    return fileOf(id);
}

Result<projection::ChildFile> Tablet::fileOf(ChildId id)
{
    SIGHTLINE_TRY(children, m_store.caseload());
    if (std::find(children.begin(), children.end(), id) == children.end())
        return Error{ErrorCode::NotFound, "this child is not in your caseload on this tablet"};
    SIGHTLINE_TRY(revisions, m_store.revisionsOf(id));
    return projection::readChild(id, std::move(revisions));
}

Result<CaseloadEntry> Tablet::entryOf(ChildId id, const rules::AsOf& asOf)
{
    SIGHTLINE_TRY(revisions, m_store.revisionsOf(id));
    CaseloadEntry entry{id, {}, {}, {}, {}, {}};
    for (const projection::KnownRevision& known : revisions)
        if (known.seq == 0 && !known.refused && known.device == m_me.device) ++entry.unsent;
    const projection::ChildFile file = projection::readChild(id, std::move(revisions));
    entry.name = file.child.displayName();
    entry.date_of_birth = file.child.date_of_birth;
    entry.address = file.child.address;
    entry.household = file.child.household;
    const rules::ChildFacts facts = file.facts();
    entry.clocks = rules::evaluate(rules::builtInCatalogue(), facts, asOf);
    for (rules::ClockResult& clock : entry.clocks)
        clock.last_by_other_than_lead = clock.last_qualifying && byOtherThanLead(file, *clock.last_qualifying);
    entry.attempts_in_a_row = rules::attemptsInARow(facts, asOf);
    entry.disputed = anyDisputed(file);
    return entry;
}

Result<std::vector<CaseloadEntry>> Tablet::caseload(std::optional<CivilDate> as_of)
{
    SIGHTLINE_CHECK(mayRead());
    const rules::AsOf asOf{as_of.value_or(today()), std::nullopt};
    SIGHTLINE_TRY(children, m_store.caseload());
    std::vector<CaseloadEntry> entries;
    for (const ChildId& id : children) {
        SIGHTLINE_TRY(entry, entryOf(id, asOf));
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(),
        [](const CaseloadEntry& a, const CaseloadEntry& b) { return std::tie(a.name, a.child) < std::tie(b.name, b.child); });
    return entries;
}

Result<projection::ChildFile> Tablet::childOfRecord(RecordId id)
{
    SIGHTLINE_CHECK(mayRead());
    return fileOfRecord(id);
}

Result<projection::ChildFile> Tablet::fileOfRecord(RecordId id)
{
    SIGHTLINE_TRY(owner, m_store.childOf(id));
    // A child whose own record has not arrived yet is known by its id all the same.
    return fileOf(owner.value_or(ChildId{id.uuid()}));
}

Result<RecordId> Tablet::findRecord(std::string_view idOrPrefix)
{
    SIGHTLINE_TRY(found, m_store.recordsBeginning(idOrPrefix));
    if (found.empty()) return notHere(idOrPrefix);
    if (found.size() > 1)
        return Error{ErrorCode::InvalidInput, "several ids begin with " + std::string{idOrPrefix} + "; give more of it"};
    return found.front();
}

Result<std::vector<ChildOnVisit>> Tablet::onVisit(const std::vector<ChildId>& children)
{
    std::vector<ChildOnVisit> known;
    for (const ChildId& id : children) {
        SIGHTLINE_TRY(reason, m_store.formerChild(id));
        if (reason) { // A form that was open while a sync took the child away is still saved (sync.md rule 6).
            known.push_back({id, "this child", std::nullopt, std::nullopt, true});
            continue;
        }
        SIGHTLINE_TRY(file, fileOf(id));
        const std::string called = file.child.given_name.empty() ? file.child.displayName() : file.child.given_name;
        known.push_back({id, called, file.child.date_of_birth, file.child.language, true});
    }
    return known;
}

Result<SyncStatus> Tablet::status()
{
    SyncStatus status;
    SIGHTLINE_TRY(pending, m_store.pendingGroups());
    SIGHTLINE_TRY(sent, m_store.setting(kLastSent));
    SIGHTLINE_TRY(received, m_store.setting(kLastReceived));
    SIGHTLINE_TRY(records, m_store.ownRecords());
    SIGHTLINE_TRY(children, m_store.caseload());
    status.pending = pending;
    status.last_sent = instantSetting(sent);
    status.last_received = instantSetting(received);
    status.records = std::move(records);

    std::set<RecordId> disputed;
    std::set<ChildId> readable;
    for (const ChildId& id : children) {
        SIGHTLINE_TRY(revisions, m_store.revisionsOf(id));
        readable.insert(id);
        addDisputed(projection::readChild(id, std::move(revisions)), disputed);
    }
    std::set<RecordId> aside;
    for (store::OwnRecord& own : status.records) {
        const bool unsent = own.state == store::SendState::Saved || own.state == store::SendState::Sent;
        if (unsent && (!status.oldest_unsent || own.saved_at < *status.oldest_unsent)) status.oldest_unsent = own.saved_at;
        if (own.state == store::SendState::Quarantined) aside.insert(own.record);
        // The receipt says how it was when it arrived; what people need to know is how it stands.
        const bool isDisputed = disputed.contains(own.record);
        if (own.state == store::SendState::Accepted && isDisputed)
            own.state = store::SendState::AcceptedDisputed;
        else if (own.state == store::SendState::AcceptedDisputed && !isDisputed && readable.contains(own.child))
            own.state = store::SendState::Accepted;
    }
    aside.insert(disputed.begin(), disputed.end());
    status.needs_you = static_cast<int>(aside.size());
    return status;
}

} // namespace sightline::mobile

// What a tablet tells of its caseload.
#include <algorithm>
#include <map>
#include <set>

#include "session/setting_names.h"
#include "session/tablet.h"

namespace sightline::mobile {

namespace {

std::optional<Instant> instantSetting(const std::optional<std::string>& text)
{
    return text ? parseInstant(*text) : std::nullopt;
}

Error notHere(std::string_view id)
{
    return {ErrorCode::NotFound, "nothing on this tablet has the id " + std::string{id}};
}

} // namespace

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

void Tablet::prepareCaseload()
{
    if (!mayRead().has_value()) return;
    freshenSummaries();
    static_cast<void>(m_caseload.read(m_store, m_me.device, today()));
}

void Tablet::freshenSummaries()
{
    static_cast<void>(mobile::freshenSummaries(m_store, m_me.device));
}

Result<std::vector<CaseloadEntry>> Tablet::caseload(std::optional<CivilDate> as_of)
{
    SIGHTLINE_CHECK(mayRead());
    SIGHTLINE_TRY(children, m_caseload.read(m_store, m_me.device, as_of.value_or(today())));
    std::vector<CaseloadEntry> entries;
    entries.reserve(children->size());
    for (const auto& [id, child] : *children) entries.push_back(child.entry);
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
    SIGHTLINE_TRY(children, m_caseload.read(m_store, m_me.device, today()));
    status.pending = pending;
    status.last_sent = instantSetting(sent);
    status.last_received = instantSetting(received);
    status.records = std::move(records);

    std::set<RecordId> disputed;
    std::set<ChildId> readable;
    for (const auto& [id, child] : *children) {
        readable.insert(id);
        disputed.insert(child.disputed.begin(), child.disputed.end());
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

#include "service/console_change.h"

#include <algorithm>
#include <set>

#include "base/london_moment.h"
#include "projection/record_files.h"
#include "service/child_files.h"

namespace sightline::server {

using projection::KnownRevision;
using projection::RecordFile;

Basis basisOf(const std::vector<const RecordFile*>& records)
{
    std::set<std::string> heads;
    for (const RecordFile* const record : records)
        for (const std::string& head : record->state.heads) heads.insert(crypto::toHex(head));
    Basis basis;
    for (const std::string& head : heads) basis += (basis.empty() ? "" : ",") + head;
    return basis;
}

Basis basisOf(const RecordFile& record)
{
    return basisOf(std::vector<const RecordFile*>{&record});
}

Result<void> checkUnchanged(const std::vector<const RecordFile*>& records, const std::optional<Basis>& basis)
{
    if (!basis || basisOf(records) == *basis) return {};
    // The newest of what the form did not know.
    const KnownRevision* newest = nullptr;
    for (const RecordFile* const record : records)
        for (const KnownRevision& known : record->history) {
            if (known.refused || basis->find(crypto::toHex(known.revision.id.text())) != std::string::npos) continue;
            if (newest == nullptr || known.seq > newest->seq) newest = &known;
        }
    std::string sentence{kChangedMeanwhile};
    if (newest != nullptr) sentence += " at " + londonMoment(newest->received_at) + ": " + newest->revision.message.author_id();
    return Error{
        ErrorCode::Refused, sentence + ". What you wrote is still here. Look at what holds now, and save again if it still fits"};
}

bool holdsAlready(const RecordFile& record, const wire::Revision& change)
{
    const auto fields = revision::assertedFields(change);
    return std::any_of(record.history.begin(), record.history.end(), [&](const KnownRevision& known) {
        const wire::Revision& other = known.revision.message;
        return !known.refused && other.author_id() == change.author_id() && other.reason() == change.reason()
            && std::equal(other.parents().begin(), other.parents().end(), change.parents().begin(), change.parents().end())
            && revision::assertedFields(other) == fields;
    });
}

bool isTheirLastWord(const RecordFile& record, const WorkerId& author, const std::string& reason)
{
    return std::any_of(record.state.heads.begin(), record.state.heads.end(), [&](const std::string& head) {
        const KnownRevision* const known = projection::findRevision(record, head);
        return known != nullptr && known->revision.message.author_id() == author.text()
            && known->revision.message.reason() == reason;
    });
}

wire::Revision changeOf(
    const RecordFile& record, const ChildId& child, const revision::Authorship& authorship, const std::string& reason)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, child, authorship);
    for (const std::string& head : record.state.heads) message.add_parents(head);
    message.set_reason(reason);
    return message;
}

Result<void> mustManage(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today)
{
    if (worker.role != WorkerRole::Manager) return Error{ErrorCode::Refused, worker.id.text() + " is not a manager"};
    if (accessOf(session, worker, child, today) != sync::Access::Now)
        return Error{ErrorCode::Refused, worker.id.text() + " does not manage anybody who works with this child"};
    return {};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Result<projection::ChildFile> existingChild(ReadSession& session, const ChildId& child)
{
    projection::ChildFile file = childFile(session, child);
    if (!file.record) return Error{ErrorCode::NotFound, "there is no child " + child.toString()};
    return file;
}

Result<ChildId> childOfRecord(ReadSession& session, const RecordId& record, std::string_view what)
{
    const auto rows = session.rowsOfRecord(record);
    if (rows.empty()) return Error{ErrorCode::NotFound, "there is no " + std::string{what} + " " + record.toString()};
    return rows.front().child;
}

ConsoleGroups oneGroup(std::vector<wire::Revision> revisions)
{
    ConsoleGroups groups;
    groups.push_back(std::move(revisions));
    return groups;
}

} // namespace sightline::server

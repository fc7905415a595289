#include "projection/oversight_reading.h"

#include <algorithm>
#include <tuple>

#include "projection/field_values.h"
#include "projection/record_files.h"

namespace sightline::projection {

namespace {

Error unreadable(std::string what)
{
    return {ErrorCode::InvalidInput, std::move(what)};
}

/// Who began the record: the author of its first revision that takes part.
std::string firstAuthor(const RecordFile& record)
{
    for (const KnownRevision& known : record.history)
        if (!known.refused && known.revision.message.parents().empty()) return known.revision.message.author_id();
    return {};
}

Result<std::string> required(const RecordFile& record, std::string_view field)
{
    const auto text = record.text(field);
    if (!text) return unreadable(std::string{field} + " is not recorded");
    return *text;
}

Result<CivilDate> requiredDay(std::optional<CivilDate> day, std::string_view field)
{
    if (!day) return unreadable(std::string{field} + " is not recorded as a day");
    return *day;
}

Result<std::vector<TransferFile::Decided>> decisionsOf(const RecordFile& record)
{
    std::vector<TransferFile::Decided> decided;
    const auto live = record.state.live.find("decision");
    if (live == record.state.live.end()) return decided;
    for (const rules::Assertion& assertion : live->second) {
        const auto word = wordValue<TransferDecision>(assertion.value);
        if (!word) return unreadable("decision is a word this program does not know");
        const KnownRevision* const known = findRevision(record, assertion.revision);
        if (known == nullptr) continue;
        const wire::Revision& message = known->revision.message;
        decided.push_back({*word, message.author_id(), known->received_at, message.reason()});
    }
    std::sort(decided.begin(), decided.end(), [](const TransferFile::Decided& a, const TransferFile::Decided& b) {
        return std::tie(a.at, a.by) < std::tie(b.at, b.by);
    });
    return decided;
}

} // namespace

Result<ExceptionFile> readExceptionFile(RecordFile& record)
{
    SIGHTLINE_TRY(clock, required(record, "clock"));
    // It runs no longer than everybody says.
    SIGHTLINE_TRY(from, requiredDay(latestDate(record.state, "from"), "from"));
    SIGHTLINE_TRY(until, requiredDay(earliestDate(record.state, "until"), "until"));
    SIGHTLINE_TRY(authority, required(record, "authority"));
    SIGHTLINE_TRY(reason, required(record, "reason"));
    std::string author = firstAuthor(record);
    const bool disputed = record.state.disputed.contains("clock") || record.state.disputed.contains("about");
    const Instant known = firstReceived(record);
    auto about = record.text("about");
    return ExceptionFile{std::move(record),
        {std::move(clock), from, until, std::move(authority), std::move(reason), known, std::move(about)}, std::move(author),
        disputed};
}

Result<SupervisionFile> readSupervisionFile(RecordFile& record)
{
    SIGHTLINE_TRY(text, required(record, "text"));
    SIGHTLINE_TRY(held, requiredDay(record.date("held_on"), "held_on"));
    std::optional<RecordId> about;
    if (const auto id = record.text("about")) {
        about = RecordId::parse(*id);
        if (!about) return unreadable("about is no id");
    }
    auto actions = record.text("actions");
    const auto by_when = record.date("by_when");
    std::string author = firstAuthor(record);
    return SupervisionFile{std::move(record), about, held, std::move(text), std::move(actions), by_when, std::move(author)};
}

Result<TransferFile> readTransferFile(RecordFile& record)
{
    SIGHTLINE_TRY(from, required(record, "from_worker"));
    SIGHTLINE_TRY(to, required(record, "to_worker"));
    SIGHTLINE_TRY(word, required(record, "role"));
    const auto role = fromText<AllocationRole>(word);
    if (!role) return unreadable("role is a word this program does not know");
    SIGHTLINE_TRY(start, requiredDay(record.date("start"), "start"));
    SIGHTLINE_TRY(decided, decisionsOf(record));
    std::string reason = record.text("reason").value_or("");
    std::string author = firstAuthor(record);
    return TransferFile{std::move(record), WorkerId{std::move(from)}, WorkerId{std::move(to)}, *role, start, std::move(reason),
        std::move(author), std::move(decided)};
}

void sortOversight(ChildFile& file)
{
    std::sort(file.exceptions.begin(), file.exceptions.end(), [](const ExceptionFile& a, const ExceptionFile& b) {
        return std::tie(a.fact.from, a.record.id) < std::tie(b.fact.from, b.record.id);
    });
    std::sort(file.supervisions.begin(), file.supervisions.end(), [](const SupervisionFile& a, const SupervisionFile& b) {
        return std::tie(a.held_on, a.record.id) < std::tie(b.held_on, b.record.id);
    });
    std::sort(file.transfers.begin(), file.transfers.end(), [](const TransferFile& a, const TransferFile& b) {
        return std::tuple{firstReceived(a.record), a.record.id} < std::tuple{firstReceived(b.record), b.record.id};
    });
}

} // namespace sightline::projection

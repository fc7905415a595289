#include <limits>
#include <map>

#include "field/clock_words.h"
#include "field/commands.h"
#include "field/opening.h"
#include "projection/record_document.h"
#include "rules/evaluate_document.h"
#include "session/send_words.h"

namespace sightline::field {

namespace {

using json::Json;

Json orNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json(nullptr);
}
Json orNull(const std::optional<Instant>& instant)
{
    return instant ? Json(toText(*instant)) : Json(nullptr);
}

Json entryDocument(const mobile::CaseloadEntry& entry)
{
    return {{"child_id", entry.child.toString()}, {"name", entry.name},
        {"date_of_birth", entry.date_of_birth ? Json(entry.date_of_birth->toString()) : Json(nullptr)},
        {"address", orNull(entry.address)}, {"household", orNull(entry.household)}, {"unsent", entry.unsent},
        {"disputed", entry.disputed}, {"attempts_in_a_row", entry.attempts_in_a_row}};
}

Json clocksDocument(const mobile::CaseloadEntry& entry)
{
    Json clocks = Json::array();
    for (const rules::ClockResult& clock : entry.clocks) {
        Json document = rules::toJson(clock);
        document["disputed"] = clock.disputed;
        document["last_by_other_than_lead"] = clock.last_by_other_than_lead;
        clocks.push_back(std::move(document));
    }
    return clocks;
}

void printDue(const mobile::CaseloadEntry& entry, CivilDate as_of)
{
    printLine(entry.name + "  (" + entry.child.toString() + ")");
    printLine("  Visit: " + inWords(entry.visitClock(), as_of));
    printLine("  Seen alone: " + inWords(entry.seenAloneClock(), as_of));
    if (entry.attempts_in_a_row >= 2)
        printLine("  " + std::to_string(entry.attempts_in_a_row) + " attempts in a row without seeing the child");
}

/// One entry a record, newest first.
std::vector<store::OwnRecord> byRecord(const std::vector<store::OwnRecord>& revisions)
{
    std::vector<store::OwnRecord> records;
    std::map<RecordId, std::size_t> places;
    for (const store::OwnRecord& own : revisions) {
        const auto [place, isNew] = places.emplace(own.record, records.size());
        if (isNew)
            records.push_back(own);
        else if (mobile::urgency(own.state) > mobile::urgency(records[place->second].state))
            records[place->second] = own;
    }
    return records;
}

/// Every revision of the record that was written here, newest first.
Json revisionsOf(const std::vector<store::OwnRecord>& all, RecordId record)
{
    Json list = Json::array();
    for (const store::OwnRecord& own : all)
        if (own.record == record)
            list.push_back({{"revision", crypto::toHex(own.revision.text())}, {"state", std::string{mobile::wordOf(own.state)}},
                {"in_words", mobile::inWords(own)}, {"saved_at", toText(own.saved_at)}});
    return list;
}

Json statusDocument(const mobile::SyncStatus& status)
{
    Json records = Json::array();
    for (const store::OwnRecord& own : byRecord(status.records)) {
        Json record{{"record_id", own.record.toString()}, {"kind", std::string{toText(own.kind)}},
            {"state", std::string{mobile::wordOf(own.state)}}};
        if (!own.reason.empty()) record["reason"] = own.reason;
        record["in_words"] = mobile::inWords(own);
        record["revisions"] = revisionsOf(status.records, own.record);
        records.push_back(std::move(record));
    }
    return {{"pending", status.pending}, {"last_sent", orNull(status.last_sent)}, {"last_received", orNull(status.last_received)},
        {"oldest_unsent", orNull(status.oldest_unsent)}, {"needs_you", status.needs_you}, {"records", std::move(records)}};
}

void printStatus(const mobile::SyncStatus& status)
{
    const auto when = [](const std::optional<Instant>& instant) { return instant ? toText(*instant) : std::string{"never"}; };
    printLine(status.pending == 0 ? "The server has answered for everything saved here."
                                  : std::to_string(status.pending) + " saved here, no answer from the server yet.");
    printLine("Last sent: " + when(status.last_sent) + ". Last received: " + when(status.last_received) + ".");
    if (status.needs_you > 0) printLine(std::to_string(status.needs_you) + " need you: disputed or kept aside.");
    for (const store::OwnRecord& own : byRecord(status.records))
        printLine(own.record.toString() + "  " + std::string{toText(own.kind)} + "  " + std::string{mobile::wordOf(own.state)}
            + "  " + mobile::inWords(own));
}

/// Adds to what was written here what became of it.
projection::Decorate withSendState(mobile::Tablet& tablet)
{
    std::map<std::string, store::OwnRecord> own;
    // As it stands now, then as the receipt said where that is all there is to know.
    if (auto status = tablet.status(); status.has_value())
        for (store::OwnRecord& each : status.value().records) own.emplace(each.revision.text(), std::move(each));
    if (auto all = tablet.store().ownRecords(std::numeric_limits<std::size_t>::max()); all.has_value())
        for (store::OwnRecord& each : all.value()) own.emplace(each.revision.text(), std::move(each));
    return [own = std::move(own)](Json& entry, const projection::KnownRevision& known) {
        const auto found = own.find(known.revision.id.text());
        if (found == own.end()) return;
        entry["state"] = std::string{mobile::wordOf(found->second.state)};
        entry["in_words"] = mobile::inWords(found->second);
    };
}

Exit showOne(mobile::Tablet& tablet, const ReadOptions& options, RecordId id)
{
    const auto file = tablet.childOfRecord(id);
    if (!file.has_value()) return refuse(file.error());
    const bool isChild = file.value().id.uuid() == id.uuid();
    const projection::Decorate decorate = withSendState(tablet);
    const Json document = isChild ? projection::childDocument(file.value(), {tablet.today(), std::nullopt}, decorate)
                                  : projection::recordDocument(file.value(), id, decorate);
    if (document.is_null()) return refuse({ErrorCode::NotFound, "nothing on this tablet has that id"});
    if (options.json)
        print(document);
    else
        printLine(projection::inLines(document, true));
    return Exit::Done;
}

} // namespace

Exit caseloadCommand(const ReadOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    const auto entries = opened.value().tablet->caseload();
    if (!entries.has_value()) return refuse(entries.error());
    Json children = Json::array();
    for (const mobile::CaseloadEntry& entry : entries.value()) {
        if (options.json)
            children.push_back(entryDocument(entry));
        else
            printLine(entry.child.toString() + "  " + entry.name + (entry.disputed ? "  (disputed)" : ""));
    }
    if (options.json) print({{"children", std::move(children)}});
    return Exit::Done;
}

Exit dueCommand(const ReadOptions& options)
{
    const auto given = CivilDate::parse(options.as_of);
    if (!options.as_of.empty() && !given) return misuse({ErrorCode::InvalidInput, "--as-of must be a day as YYYY-MM-DD"});
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    mobile::Tablet& tablet = *opened.value().tablet;
    const CivilDate as_of = given.value_or(tablet.today());
    const auto entries = tablet.caseload(as_of);
    if (!entries.has_value()) return refuse(entries.error());
    Json children = Json::array();
    for (const mobile::CaseloadEntry& entry : entries.value()) {
        if (options.json) {
            Json document = entryDocument(entry);
            document["clocks"] = clocksDocument(entry);
            children.push_back(std::move(document));
        } else
            printDue(entry, as_of);
    }
    if (options.json) print({{"as_of", as_of.toString()}, {"children", std::move(children)}});
    return Exit::Done;
}

Exit showCommand(const ReadOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    const auto id = opened.value().tablet->findRecord(options.id);
    if (!id.has_value()) return refuse(id.error());
    return showOne(*opened.value().tablet, options, id.value());
}

Exit statusCommand(const ReadOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    const auto status = opened.value().tablet->status();
    if (!status.has_value()) return refuse(status.error());
    if (options.json)
        print(statusDocument(status.value()));
    else
        printStatus(status.value());
    return Exit::Done;
}

} // namespace sightline::field

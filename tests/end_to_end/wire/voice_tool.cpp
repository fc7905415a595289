// What no tablet of ours would send about what a child said, sent by a worker's own device; and what a device can ask for by
// itself.
//   wire_voice forge PORT WORKER CODE CHILD ENTRY    another version of ENTRY, with and without the first as its parent, and an
//   entry
//                                                    with a module of a newer program
//   wire_voice log PORT WORKER CODE CHILD ENTRY      prints the record of each row that the worker is served, in the order of the
//   log;
//                                                    ENTRY must be among them
//   wire_voice seek PORT WORKER CODE CHILD ENTRY…    asks for everything in every way there is; prints each ENTRY that came back
#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "end_to_end/wire/wire_device.h"

using namespace sightline;
using namespace sightline::test;

namespace {

template <typename Id>
Id idFrom(const std::string& text)
{
    const auto id = Id::parse(text);
    if (!id) throw std::invalid_argument{text + " is no id"};
    return *id;
}

std::string_view outcomeOf(const wire::SyncResponse& told)
{
    if (told.receipts_size() != 1 || told.receipts(0).revisions_size() != 1) return "no receipt";
    switch (told.receipts(0).revisions(0).outcome()) {
    case wire::OUTCOME_ACCEPTED: return "accepted";
    case wire::OUTCOME_QUARANTINED: return "quarantined";
    default: return "something else";
    }
}

wire::Revision entryAmong(const std::vector<wire::Row>& rows, RecordId entry)
{
    for (const wire::Row& row : rows) {
        wire::Revision message;
        if (message.ParseFromString(row.revision()) && message.record_id() == entry.raw()) return message;
    }
    throw std::invalid_argument{"the entry is not served"};
}

void send(WireDevice& device, const char* what, const wire::Revision& message)
{
    const wire::SyncResponse told = device.sync(device.request({device.group(message)}));
    std::printf("%s: %s\n", what, std::string{outcomeOf(told)}.c_str());
}

void forge(WireDevice& device, RecordId entry)
{
    const wire::Revision first = entryAmong(device.pull(), entry);
    wire::Revision second = first;
    second.mutable_voice()->mutable_answers()->mutable_items(0)->set_text("all is well");
    send(device, "again", second);
    second.add_parents(revision::makeRevision(first).id.text());
    second.set_reason("put right");
    send(device, "changed", second);

    const RecordId other{crypto::newUuid(SystemClock{}.now())};
    wire::Revision unknown = first;
    unknown.set_record_id(other.raw());
    unknown.mutable_voice()->set_module("thought_reading");
    send(device, "unknown", unknown);
    std::printf("unknown_record: %s\nunknown_revision: %s\n", other.toString().c_str(),
        crypto::toHex(revision::makeRevision(unknown).id.text()).c_str());
}

/// Everything that came back for a request, page after page.
void ask(const WireDevice& device, wire::SyncRequest request, std::vector<wire::Row>& rows)
{
    for (int page = 0; page < 50; ++page) {
        const wire::SyncResponse told = device.sync(request);
        rows.insert(rows.end(), told.rows().begin(), told.rows().end());
        if (told.rows_size() == 0) return;
        request.set_generation(told.generation());
        *request.mutable_known_head() = told.head();
        *request.mutable_cursors() = told.cursors();
        request.set_complete_to(std::max(request.complete_to(), told.rows(told.rows_size() - 1).seq()));
    }
}

std::vector<wire::Row> seek(const WireDevice& device, ChildId child, std::uint64_t places)
{
    std::vector<wire::Row> rows = device.pull();
    const wire::SyncResponse told = device.sync(device.request({}));
    for (const bool scoped : {false, true})
        for (const bool generation : {false, true})
            for (std::uint64_t from = 0; from <= places; ++from)
                for (const bool cursor : {false, true}) {
                    wire::SyncRequest request = device.request({});
                    request.set_byte_budget(1U << 20U);
                    if (generation) {
                        request.set_generation(told.generation());
                        *request.mutable_known_head() = told.head();
                    }
                    if (scoped) request.set_scope_version(told.scope().version());
                    if (cursor) {
                        request.add_cursors()->set_child_id(child.raw());
                        request.mutable_cursors(0)->set_seq(from);
                    } else {
                        request.set_complete_to(from);
                    }
                    try {
                        ask(device, request, rows);
                    } catch (const UnexpectedAnswer&) { // Refused: nothing came back.
                    }
                }
    return rows;
}

void printRecords(std::vector<wire::Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const wire::Row& a, const wire::Row& b) { return a.seq() < b.seq(); });
    for (const wire::Row& row : rows) {
        wire::Revision message;
        if (!message.ParseFromString(row.revision())) continue;
        const auto record = RecordId::fromBytes(message.record_id());
        if (record) std::printf("%s\n", record->toString().c_str());
    }
}

int run(int argc, char** argv)
{
    if (argc < 7) return 2;
    Target target;
    target.port = static_cast<std::uint16_t>(std::stoi(argv[2]));
    WireDevice device{target, argv[3], argv[4]};
    if (std::string{argv[1]} == "log") {
        const std::vector<wire::Row> log = device.pull();
        static_cast<void>(entryAmong(log, idFrom<RecordId>(argv[6])));
        printRecords(log);
        return 0;
    }
    if (std::string{argv[1]} == "forge") {
        forge(device, idFrom<RecordId>(argv[6]));
        return 0;
    }
    const std::vector<wire::Row> rows = seek(device, idFrom<ChildId>(argv[5]), 20);
    std::printf("rows: %zu\n", rows.size());
    for (int i = 6; i < argc; ++i) {
        const std::string raw = idFrom<RecordId>(argv[i]).raw();
        const bool served = std::any_of(
            rows.begin(), rows.end(), [&](const wire::Row& row) { return row.revision().find(raw) != std::string::npos; });
        if (served) std::printf("served: %s\n", argv[i]);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!crypto::ready()) return 2;
    try {
        return run(argc, argv);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "wire_voice: %s\n", failure.what());
        return 1;
    }
}

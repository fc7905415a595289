#include <limits>
#include <map>

#include "field/commands.h"
#include "field/opening.h"
#include "sync/verdict.h"
#include "transport/http_connection.h"

namespace sightline::field {

namespace {

using json::Json;

constexpr crypto::Argon2Cost kWeakCost{1, 8 * 1024};
constexpr std::size_t kEverything = std::numeric_limits<std::size_t>::max();

/// Which record a revision belongs to, by the revision's id.
struct Named {
    RecordId record;
    RecordKind kind;
};
using NamesOfRevisions = std::map<std::string, Named>;
/// The revisions of each group, by the digest of its header: a receipt for a group that could not be read names none.
using RevisionsOfGroups = std::map<std::string, std::vector<std::string>>;

NamesOfRevisions namesOfRevisions(mobile::Tablet& tablet)
{
    NamesOfRevisions names;
    const auto own = tablet.store().ownRecords(kEverything);
    if (!own.has_value()) return names;
    for (const store::OwnRecord& record : own.value()) names.emplace(record.revision.text(), Named{record.record, record.kind});
    return names;
}

RevisionsOfGroups revisionsOfUnsent(mobile::Tablet& tablet)
{
    RevisionsOfGroups groups;
    const auto unsent = tablet.store().unsent(kEverything, kEverything);
    if (!unsent.has_value()) return groups;
    for (const revision::Group& group : unsent.value())
        for (const revision::Revision& revision : group.revisions) groups[group.headerDigest()].push_back(revision.id.text());
    return groups;
}

Json receiptDocument(const NamesOfRevisions& names, const std::string& revision, wire::Outcome outcome, const std::string& reason)
{
    Json document = Json::object();
    if (const auto named = names.find(revision); named != names.end())
        document[named->second.kind == RecordKind::Visit ? "visit_id" : "record_id"] = named->second.record.toString();
    else
        document["revision"] = crypto::toHex(revision);
    document["outcome"] = std::string{sync::toText(outcome)};
    if (!reason.empty()) document["reason"] = reason;
    return document;
}

Json receiptsDocument(const mobile::SyncOutcome& outcome, const NamesOfRevisions& names, const RevisionsOfGroups& groups)
{
    Json receipts = Json::array();
    for (const wire::GroupReceipt& group : outcome.receipts) {
        for (const wire::RevisionReceipt& one : group.revisions())
            receipts.push_back(receiptDocument(names, one.revision_id(), one.outcome(), one.reason()));
        const auto unread = groups.find(group.header_digest());
        if (!group.revisions().empty() || unread == groups.end()) continue;
        for (const std::string& revision : unread->second)
            receipts.push_back(receiptDocument(names, revision, group.outcome(), group.reason()));
    }
    return receipts;
}

std::string totals(const sync::Applied& total)
{
    return "sent " + std::to_string(total.pushed) + ", received " + std::to_string(total.pulled) + ", still to send "
        + std::to_string(total.pending);
}

} // namespace

Exit enrolCommand(const EnrolOptions& options)
{
    const auto code = sync::readEnrolCode(options.code);
    if (!code)
        return refuse({ErrorCode::InvalidInput,
            "--code: an enrolment code is six groups of four letters and digits, or two for a "
            "server on this machine"});
    auto pin = readPin(false);
    if (!pin.has_value()) return refuse(pin.error());
    const auto pins = mobile::learnPins(options.server, *code);
    if (!pins.has_value()) {
        crypto::wipe(pin.value());
        return refuse(pins.error());
    }
    mobile::HttpConnection server{options.server, std::nullopt, pins.value()};
    vault::NoPlatformSecret platform;
    SystemClock clock;
    vault::VaultOptions cost;
    if (options.weak_pin_hashing) cost.cost = kWeakCost;
    const auto me =
        mobile::enrol(options.vault, options.server, code->once, pin.value(), server, platform, clock, cost, pins.value());
    crypto::wipe(pin.value());
    if (!me.has_value()) return refuse(me.error());
    if (options.json)
        print({{"device_id", me.value().device.toString()}, {"worker_id", me.value().id.text()}, {"worker_name", me.value().name},
            {"role", std::string{toText(me.value().role)}}, {"authority", me.value().authority}});
    else
        printLine("This tablet is now " + me.value().name + "'s at " + me.value().authority + '.');
    return Exit::Done;
}

Exit syncCommand(const ReadOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    mobile::Tablet& tablet = *opened.value().tablet;
    const RevisionsOfGroups groups = revisionsOfUnsent(tablet);
    auto pins = tablet.serverPins();
    if (!pins.has_value()) return refuse(pins.error());
    mobile::HttpConnection server{tablet.serverUrl(), mobile::DeviceIdentity{tablet.me().device, tablet.deviceKey()},
        mobile::ServerPins{std::move(pins).value()}};
    mobile::SyncOutcome outcome;
    {
        Progress progress;
        outcome = mobile::runSync(tablet, server, [&](const sync::Applied& total) { progress.show(totals(total)); });
    }
    if (options.json)
        print({{"pushed", outcome.total.pushed}, {"pulled", outcome.total.pulled},
            {"receipts", receiptsDocument(outcome, namesOfRevisions(tablet), groups)}, {"pending", outcome.total.pending}});
    else
        printLine(totals(outcome.total));
    // The network is there now: what the wipe left sealed goes up at once, and the organisation hears that it was done.
    if (outcome.wiped) static_cast<void>(mobile::deliverSealed(options.vault, server, *opened.value().platform, tablet.clock()));
    if (outcome.error) return refuse(*outcome.error);
    return Exit::Done;
}

} // namespace sightline::field

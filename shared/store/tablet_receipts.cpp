// What the server says about what was sent, and what to send again when it lost history.
#include <algorithm>
#include <map>

#include "store/tablet_outbox.h"
#include "store/tablet_rows.h"

namespace sightline::store::outbox {

namespace {

struct OwnRow {
    std::int64_t place;
    std::string revision;
    std::string child;
    std::int64_t seq;
    std::int64_t outcome;
};

std::vector<OwnRow> ownRows(Database& database, Place group)
{
    auto rows =
        database.prepare("SELECT place, revision, child, seq, outcome FROM own WHERE lane = ? AND device_seq = ? ORDER BY place");
    rows.bind(group.lane).bind(group.device_seq);
    std::vector<OwnRow> own;
    while (rows.step()) own.push_back({rows.integer(0), rows.blob(1), rows.blob(2), rows.integer(3), rows.integer(4)});
    return own;
}

/// An answer to a revision that was sent before tells nothing new about what became of it.
std::int64_t outcomeAfter(std::int64_t before, wire::Outcome outcome)
{
    if (outcome != wire::OUTCOME_DUPLICATE) return outcome;
    return before == wire::OUTCOME_UNSPECIFIED ? std::int64_t{wire::OUTCOME_ACCEPTED} : before;
}

/// A place in the log that a pulled row has told already is not taken back by a receipt without one.
std::int64_t placeAfter(std::int64_t before, std::uint64_t told)
{
    return told == 0 ? before : rows::storedSeq(told);
}

void setOutcome(Database& database, Place group, OwnRow& own, std::int64_t outcome, std::int64_t seq, std::string_view reason)
{
    rows::moveRow(database, own.child, own.revision, own.seq, seq, outcome, reason);
    database.prepare("UPDATE own SET seq = ?, outcome = ?, reason = ? WHERE lane = ? AND device_seq = ? AND place = ?")
        .bind(seq)
        .bind(outcome)
        .bind(reason)
        .bind(group.lane)
        .bind(group.device_seq)
        .bind(own.place)
        .run();
    own.seq = seq;
    own.outcome = outcome;
}

const wire::RevisionReceipt* receiptFor(const wire::GroupReceipt& receipt, const std::string& revision)
{
    for (const wire::RevisionReceipt& one : receipt.revisions())
        if (one.revision_id() == revision) return &one;
    return nullptr;
}

std::int64_t takeReceipt(Database& database, Place group, const wire::GroupReceipt& receipt, Instant receivedAt)
{
    std::int64_t taken = 0;
    std::int64_t last = 0;
    bool all = true;
    bool everyInLog = true;
    for (OwnRow& own : ownRows(database, group)) {
        const wire::RevisionReceipt* one = receiptFor(receipt, own.revision);
        if (one != nullptr && one->outcome() != wire::OUTCOME_UNSPECIFIED)
            setOutcome(
                database, group, own, outcomeAfter(own.outcome, one->outcome()), placeAfter(own.seq, one->seq()), one->reason());
        else if (receipt.outcome() != wire::OUTCOME_UNSPECIFIED)
            setOutcome(database, group, own, outcomeAfter(own.outcome, receipt.outcome()), own.seq, receipt.reason());
        if (own.seq > 0) rows::setReceived(database, own.child, own.revision, own.seq, receivedAt);
        const bool hasOne = own.outcome != wire::OUTCOME_UNSPECIFIED;
        if (hasOne) ++taken;
        all = all && hasOne;
        everyInLog = everyInLog && own.seq > 0;
        last = std::max(last, own.seq);
    }
    if (all) {
        // Kept aside unread, it has no place in the log, so no watermark can ever vouch for it: its copy here stays.
        database.prepare("UPDATE outbox SET acked_seq = ? WHERE lane = ? AND device_seq = ?")
            .bind(everyInLog ? last : std::int64_t{0})
            .bind(group.lane)
            .bind(group.device_seq)
            .run();
    }
    return taken;
}

bool bytesAreHere(Database& database, Place group)
{
    auto missing =
        database.prepare("SELECT 1 FROM own o LEFT JOIN revision r ON r.child = o.child AND r.seq = o.seq AND r.id = o.revision "
                         "WHERE o.lane = ? AND o.device_seq = ? AND o.bytes IS NULL AND r.bytes IS NULL LIMIT 1");
    missing.bind(group.lane).bind(group.device_seq);
    return !missing.step();
}

} // namespace

std::int64_t takeReceipts(Database& database, const wire::SyncResponse& response, Instant receivedAt)
{
    if (response.receipts().empty()) return 0;
    std::map<std::string, Place> waiting;
    {
        auto rows = database.prepare("SELECT digest, lane, device_seq FROM outbox WHERE backed_up = 0 AND acked_seq IS NULL");
        while (rows.step()) waiting.emplace(rows.blob(0), Place{rows.integer(1), rows.integer(2)});
    }
    std::int64_t taken = 0;
    for (const wire::GroupReceipt& receipt : response.receipts())
        if (const auto group = waiting.find(receipt.header_digest()); group != waiting.end())
            taken += takeReceipt(database, group->second, receipt, receivedAt);
    return taken;
}

void noteRow(Database& database, std::string_view revision, const wire::Row& row)
{
    if (row.outcome() == wire::OUTCOME_UNSPECIFIED) return;
    // A group whose receipt was lost stays unsent: it is pushed again and answered as a duplicate.
    database.prepare("UPDATE own SET seq = ?, outcome = ?, reason = ? WHERE revision = ?")
        .bind(rows::storedSeq(row.seq()))
        .bind(std::int64_t{row.outcome()})
        .bind(std::string_view{row.reason()})
        .bindBlob(revision)
        .run();
}

void reopenAfter(Database& database, std::uint64_t keepThrough)
{
    std::vector<Place> lost;
    {
        auto rows = database.prepare(
            "SELECT lane, device_seq FROM outbox WHERE acked_seq IS NOT NULL AND (acked_seq = 0 OR acked_seq > ?)");
        rows.bind(rows::storedSeq(keepThrough));
        while (rows.step()) lost.push_back({rows.integer(0), rows.integer(1)});
    }
    for (const Place& group : lost) {
        if (!bytesAreHere(database, group)) continue;
        for (OwnRow& own : ownRows(database, group)) setOutcome(database, group, own, wire::OUTCOME_UNSPECIFIED, 0, {});
        database.prepare("UPDATE outbox SET acked_seq = NULL, backed_up = 0, sent_ms = NULL WHERE lane = ? AND device_seq = ?")
            .bind(group.lane)
            .bind(group.device_seq)
            .run();
    }
}

} // namespace sightline::store::outbox

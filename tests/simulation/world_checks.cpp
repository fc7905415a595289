// What must hold when everybody is at rest.
#include "world.h"

#include <algorithm>

#include "service/child_files.h"
#include "session/contact.h"
#include "session/lease.h"

namespace sightline::simulation {

namespace {

/// What a tablet holds as the log's. Its own that lie in quarantine have no place there.
std::set<std::string> idsOf(const std::vector<projection::KnownRevision>& revisions, const std::set<std::string>& aside)
{
    std::set<std::string> ids;
    for (const auto& known : revisions)
        if (known.seq > 0 || aside.count(known.revision.id.text()) == 0) ids.insert(known.revision.id.text());
    return ids;
}

/// The revisions of every group that is kept aside whole.
std::set<std::string> quarantinedRevisions(server::ReadSession& session)
{
    std::set<std::string> ids;
    for (const auto& group : session.quarantine()) {
        wire::SignedGroup message;
        message.ParseFromString(group.bytes);
        for (const std::string& bytes : message.revisions()) ids.insert(crypto::sha256(bytes));
    }
    return ids;
}

std::string difference(const std::set<std::string>& here, const std::set<std::string>& there)
{
    std::string text;
    for (const auto& id : here)
        if (there.count(id) == 0) text += "only here " + crypto::toHex(id.substr(0, 4)) + " ";
    for (const auto& id : there)
        if (here.count(id) == 0) text += "only there " + crypto::toHex(id.substr(0, 4)) + " ";
    return text;
}

/// The state of every visit as text: what replicas must agree on.
std::string visitStates(const projection::ChildFile& file)
{
    std::map<std::string, std::string> states;
    for (const projection::VisitFile& visit : file.visits) {
        std::string& state = states[visit.record.id.toString()];
        for (const auto& [field, value] : visit.record.state.fields) state += field + "=" + value + ";";
        for (const auto& [field, values] : visit.record.state.disputed)
            for (const auto& value : values) state += field + "?" + value + ";";
        for (const auto& [field, value] : visit.record.state.counts_as) state += field + "!" + value + ";";
    }
    std::string all;
    for (const auto& [id, state] : states) all += id + ":" + state + "\n";
    return all;
}

/// Digests of every group in the log or in quarantine.
std::set<std::string> groupsOf(server::ReadSession& session)
{
    std::set<std::string> digests;
    session.scanGroups([&](const wire::SignedGroup& group, const DeviceId&) {
        digests.insert(crypto::sha256(group.header()));
        return true;
    });
    for (const auto& group : session.quarantine()) digests.insert(group.header_digest);
    return digests;
}

} // namespace

void World::checkNothingAnsweredIsLost()
{
    auto session = m_authority->store->beginRead();
    if (!session.has_value()) throw InvariantBroken{"the server's store cannot be read"};
    const std::set<std::string> there = groupsOf(*session.value());
    for (const std::string& digest : m_answered)
        if (there.count(digest) == 0)
            throw InvariantBroken{"the server lost a group that it had given a receipt for: " + crypto::toHex(digest)};
}

void World::checkNothingOutsideScope(Tablet& tablet)
{
    const auto held = tablet.store->caseload();
    if (!held.has_value()) return; // Its disk has no power or no room; what it holds is checked after that.
    for (const ChildId& child : m_children) {
        if (std::find(held.value().begin(), held.value().end(), child) != held.value().end()) continue;
        const auto known = tablet.store->revisionsOf(child);
        if (known.has_value() && !known.value().empty())
            throw InvariantBroken{"tablet " + std::to_string(tablet.number) + " can read a child outside its caseload"};
    }
}

/// After fourteen days without an answer nothing may be read, whatever the wall clock was set to and however often the machine
/// was started; within them a tablet whose clock was right must not be locked.
void World::checkLease(Tablet& tablet)
{
    const auto allowed = mobile::mayRead(*tablet.store, tablet.clock, bootOf(tablet));
    const Instant now = tablet.clock.trueTime();
    if (!tablet.in_contact) tablet.in_contact = tablet.answered = now; // Enrolled.
    constexpr auto kLease = std::chrono::hours{24} * mobile::kLeaseDays;
    const bool locked = !allowed.has_value() && allowed.error().code == ErrorCode::Refused;
    if (locked && tablet.clock_was_right && now - *tablet.in_contact < kLease - std::chrono::minutes{10})
        throw InvariantBroken{"tablet " + std::to_string(tablet.number) + " is locked before its lease is over"};
    tablet.uncounted = tablet.disk->full();
    if (now - *tablet.answered > kLease && allowed.has_value() && !tablet.lease_unknown)
        throw InvariantBroken{"tablet " + std::to_string(tablet.number) + " can be read after its lease"};
}

void World::checkPromises()
{
    auto session = m_authority->store->beginRead();
    if (!session.has_value()) throw InvariantBroken{"the server's store cannot be read"};
    std::map<std::string, wire::SignedGroup> in_log;
    session.value()->scanGroups([&](const wire::SignedGroup& group, const DeviceId&) {
        if (!in_log.emplace(crypto::sha256(group.header()), group).second) throw InvariantBroken{"a group is in the log twice"};
        return true;
    });
    std::map<std::string, std::string> aside;
    for (auto& group : session.value()->quarantine()) aside.emplace(group.header_digest, group.bytes);

    for (const auto& tablet : m_tablets) {
        for (const Promise& promise : tablet->promises) {
            const std::string name = "a group that tablet " + std::to_string(tablet->number) + " saved ";
            const auto logged = in_log.find(promise.header_digest);
            const auto kept = aside.find(promise.header_digest);
            if (logged == in_log.end() && kept == aside.end()) throw InvariantBroken{name + "is lost"};
            if (logged != in_log.end() && kept != aside.end())
                throw InvariantBroken{name + "is both in the log and in quarantine"};
            if (kept != aside.end() && kept->second != promise.bytes) throw InvariantBroken{name + "was changed in quarantine"};
            if (logged == in_log.end()) continue;
            wire::SignedGroup sent;
            sent.ParseFromString(promise.bytes);
            if (sent.header() != logged->second.header() || sent.signature() != logged->second.signature())
                throw InvariantBroken{name + "has another header in the log"};
            for (const std::string& bytes : sent.revisions()) {
                const auto row = session.value()->rowOfRevision(crypto::sha256(bytes));
                if (!row || row->bytes != bytes) throw InvariantBroken{name + "lost a revision"};
            }
        }
    }
}

void World::checkChain()
{
    auto session = m_authority->store->beginRead();
    std::string chain;
    std::uint64_t seq = 0;
    session.value()->scan(0, [&](const server::LogRow& row) {
        chain = server::nextChain(chain, row);
        if (row.seq != ++seq || row.chain != chain)
            throw InvariantBroken{"the chain of the log is broken at " + std::to_string(row.seq)};
        return true;
    });
}

void World::checkEverythingCanBeRead()
{
    auto session = m_authority->store->beginRead();
    for (const ChildId& child : m_children) {
        const projection::ChildFile file = server::childFile(*session.value(), child);
        std::set<std::string> shown;
        const auto add = [&](const projection::RecordFile& record) {
            for (const auto& known : record.history) shown.insert(known.revision.id.text());
        };
        if (file.record) add(*file.record);
        for (const auto& allocation : file.allocations) add(allocation.record);
        for (const auto& visit : file.visits) add(visit.record);
        for (const auto& unreadable : file.unreadable) add(unreadable.record);
        for (const auto& row : session.value()->rowsOfChild(child, 0, static_cast<std::size_t>(-1)))
            if (shown.count(row.revision_id) == 0)
                throw InvariantBroken{"row " + std::to_string(row.seq) + " of the log is in no record of its child"};
    }
}

void World::checkReplicas()
{
    auto session = m_authority->store->beginRead();
    const std::set<std::string> aside = quarantinedRevisions(*session.value());
    for (const auto& tablet : m_tablets) {
        const std::string name = "tablet " + std::to_string(tablet->number);
        std::set<ChildId> caseload;
        for (const auto& [child, manages] :
            server::caseloadOf(*session.value(), *session.value()->worker(tablet->worker), londonDate(m_clock.now())))
            caseload.insert(child);
        const auto held = tablet->store->caseload();
        if (!held.has_value()) throw InvariantBroken{name + " cannot read its caseload"};
        if (caseload != std::set<ChildId>{held.value().begin(), held.value().end()})
            throw InvariantBroken{name + " has another caseload than the server says"};
        for (const ChildId& child : m_children) {
            auto known = tablet->store->revisionsOf(child);
            if (!known.has_value()) throw InvariantBroken{name + " cannot read a child"};
            const bool in_scope = caseload.contains(child);
            if (!in_scope && !known.value().empty())
                throw InvariantBroken{name + " can still read a child that left its caseload"};
            if (!in_scope) continue;
            std::set<std::string> rows;
            for (const auto& row : session.value()->rowsOfChild(child, 0, static_cast<std::size_t>(-1)))
                rows.insert(row.revision_id);
            if (const auto here = idsOf(known.value(), aside); here != rows)
                throw InvariantBroken{name + " and the server hold different revisions of a child: " + difference(here, rows)};
            // What is kept aside takes no part on either side.
            std::erase_if(known.value(), [&](const projection::KnownRevision& one) {
                if (one.seq != 0 || aside.count(one.revision.id.text()) == 0) return false;
                if (!one.refused) throw InvariantBroken{name + " counts a visit that the server keeps aside"};
                return true;
            });
            const auto here = projection::readChild(child, std::move(known).value());
            const std::string there = visitStates(server::childFile(*session.value(), child));
            if (visitStates(here) != there)
                throw InvariantBroken{
                    name + " and the server read a visit differently:\n" + visitStates(here) + "the server:\n" + there};
        }
    }
}

} // namespace sightline::simulation

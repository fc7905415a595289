#include "bench/dashboard_work.h"

#include "bench/dashboard_authority.h"
#include "crypto/crypto.h"
#include "service/append.h"
#include "service/settle.h"
#include "service/transfers.h"

namespace sightline::bench {

namespace {

using server::Authority;

constexpr std::size_t kOneChildIn = 100; ///< Of each kind of work.
constexpr std::size_t kAuditLines = 30'000;
constexpr std::size_t kFlagsLeftOpen = 3;

WorkerId manager()
{
    return WorkerId{std::string{kManager}};
}

wire::Revision blank(RecordKind kind, const ChildId& child, const WorkerId& author, Clock& clock)
{
    wire::RecordedAt at;
    at.set_wall_ms(clock.now().time_since_epoch().count());
    at.set_zone("Europe/London");
    return revision::blankRevision(kind, RecordId{crypto::newUuid(clock.now())}, child, {author, at});
}

/// Every hundredth child, beginning with one of them.
std::vector<std::pair<ChildId, std::size_t>> some(const std::vector<ChildId>& children, std::size_t first)
{
    std::vector<std::pair<ChildId, std::size_t>> picked;
    for (std::size_t n = first; n < children.size(); n += kOneChildIn) picked.emplace_back(children[n], n);
    return picked;
}

/// One push of each lead's tablet.
Result<void> push(Authority& authority, const WorkerId& lead, std::vector<wire::Revision> messages, Clock& clock)
{
    SIGHTLINE_TRY(tablet, Tablet::enrolled(authority, lead, clock));
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session, &tablet = tablet]() -> Result<void> {
        tablet.push(*session, std::move(messages), clock);
        return session->commit();
    });
}

/// The last visit of a child, said otherwise by a tablet that had not heard of the first version.
Result<std::optional<wire::Revision>> otherVersion(Authority& authority, const ChildId& child)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return server::inSession([&, &session = session]() -> Result<std::optional<wire::Revision>> {
        const auto rows = session->rowsOfChild(child, 0, static_cast<std::size_t>(-1));
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (row->kind != wire::KIND_VISIT) continue;
            SIGHTLINE_TRY(known, revision::parseRevision(row->bytes));
            wire::Revision message = known.message;
            wire::VisitPatch& visit = *message.mutable_visit();
            if (visit.outcome() != "completed") continue;
            const bool alone = visit.sighting() == "seen_alone";
            visit.set_sighting(alone ? "seen_with_others" : "seen_alone");
            if (alone)
                visit.set_not_alone_reason("unable");
            else
                visit.clear_not_alone_reason();
            return std::optional{std::move(message)};
        }
        return std::optional<wire::Revision>{};
    });
}

wire::Revision flag(const ChildId& child, const WorkerId& lead, Clock& clock)
{
    wire::Revision message = blank(RecordKind::SafetyFlag, child, lead, clock);
    wire::SafetyFlagPatch& patch = *message.mutable_safety_flag();
    patch.set_session_id(RecordId{crypto::newUuid(clock.now())}.raw());
    patch.set_occurred_on(londonDate(clock.now()).toString());
    patch.set_raised_ms(clock.now().time_since_epoch().count());
    patch.mutable_present();
    patch.set_shown("I don't feel safe");
    return message;
}

wire::Revision exception(const ChildId& child, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    wire::Revision message = blank(RecordKind::Exception, child, manager(), clock);
    wire::ExceptionPatch& patch = *message.mutable_exception();
    patch.set_clock("cp.seen_alone");
    patch.set_from(today.toString());
    patch.set_until(today.plusDays(28).toString());
    patch.set_authority("Head of service");
    patch.set_reason("The family is abroad until the end of the month.");
    return message;
}

Result<void> addFromTablets(Authority& authority, const std::vector<ChildId>& children, Clock& clock)
{
    for (const auto& [child, n] : some(children, 7)) {
        SIGHTLINE_TRY(version, otherVersion(authority, child));
        if (version) SIGHTLINE_CHECK(push(authority, leadOf(n), {std::move(*version)}, clock));
    }
    for (const auto& [child, n] : some(children, 11))
        if (n / kOneChildIn % 2 == 0) SIGHTLINE_CHECK(push(authority, leadOf(n), {flag(child, leadOf(n), clock)}, clock));
    return {};
}

Result<void> acknowledgeFlags(Authority& authority, Clock& clock)
{
    std::vector<server::Review> open;
    {
        SIGHTLINE_TRY(session, authority.store->beginRead());
        SIGHTLINE_CHECK(server::inSession([&, &session = session]() -> Result<void> {
            open = server::openSafetyFlags(*session, londonDate(clock.now()));
            return {};
        }));
    }
    for (std::size_t i = kFlagsLeftOpen; i < open.size(); ++i)
        SIGHTLINE_CHECK(server::settle(
            authority, {open[i].id, std::nullopt, std::nullopt, "I go there today.", manager(), open[i].child}, clock));
    return {};
}

Result<void> addFromThePage(Authority& authority, const std::vector<ChildId>& children, Clock& clock)
{
    for (const auto& [child, n] : some(children, 23))
        SIGHTLINE_CHECK(server::recordAtConsole(
            authority, manager(), std::vector<std::vector<wire::Revision>>{{exception(child, clock)}}, clock));
    bool decided = false;
    for (const auto& [child, n] : some(children, 31)) {
        const std::size_t other = n >= kOneChildIn ? n - kOneChildIn : n + kOneChildIn;
        if (other >= children.size() || leadOf(other) == leadOf(n)) continue;
        const server::Offer offer{child, RecordId{crypto::newUuid(clock.now())}, leadOf(n), leadOf(other), AllocationRole::Lead,
            londonDate(clock.now()), "They have moved to the other end of town.", manager()};
        SIGHTLINE_CHECK(server::offerTransfer(authority, offer, clock));
        if (decided)
            SIGHTLINE_CHECK(server::decideTransfer(
                authority, {offer.id, TransferDecision::Declined, "Their school is here.", manager()}, clock));
        decided = !decided;
    }
    return {};
}

/// Looks at children, by those who work with them.
Result<void> addLooks(Authority& authority, const std::vector<ChildId>& children, Clock& clock)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session]() -> Result<void> {
        for (std::size_t i = 0; i < kAuditLines; ++i) {
            const std::size_t n = i * 7 % children.size();
            server::AuditEntry entry;
            entry.at = clock.now();
            entry.who = leadOf(n);
            entry.action = "see_child";
            entry.child = children[n];
            entry.outcome = "done";
            session->appendAudit(entry);
        }
        return session->commit();
    });
}

} // namespace

Result<void> addReaders(Authority& authority)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session]() -> Result<void> {
        session->putWorker({WorkerId{std::string{kTeamManager}}, "Manager of one team", WorkerRole::Manager, false, {},
            {std::string{kFirstTeam}}, false});
        session->putWorker({WorkerId{std::string{kAuditor}}, "Auditor", WorkerRole::Auditor, false, {}, {}, false});
        return session->commit();
    });
}

Result<void> addWork(Authority& authority, Clock& clock)
{
    std::vector<ChildId> children;
    {
        SIGHTLINE_TRY(session, authority.store->beginRead());
        bool there = false;
        SIGHTLINE_CHECK(server::inSession([&, &session = session]() -> Result<void> {
            there = !session->childrenWithFlags().empty();
            children = session->children();
            return {};
        }));
        if (there) return {};
    }
    SIGHTLINE_CHECK(addFromThePage(authority, children, clock));
    SIGHTLINE_CHECK(addLooks(authority, children, clock));
    SIGHTLINE_CHECK(addFromTablets(authority, children, clock));
    return acknowledgeFlags(authority, clock);
}

} // namespace sightline::bench

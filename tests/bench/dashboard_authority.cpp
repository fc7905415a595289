#include "bench/dashboard_authority.h"

#include <filesystem>
#include <map>

#include "crypto/crypto.h"
#include "service/append.h"

namespace sightline::bench {

namespace {

using server::Authority;

constexpr int kChildrenALead = 50;
constexpr int kLeadsATeam = 10;
constexpr std::size_t kChildrenACommit = 20;
const CivilDate kGeneratedDay = *CivilDate::parse("2026-06-01"); ///< The day on which makeAuthority's children are.

/// Ids that are the same in every run: a kind, a child's number and a number within the child.
template <typename Id>
Id idOf(unsigned kind, std::size_t child, std::size_t n)
{
    Uuid uuid;
    uuid.bytes[0] = static_cast<std::uint8_t>(kind);
    for (unsigned i = 0; i < 4; ++i) {
        uuid.bytes[8 + i] = static_cast<std::uint8_t>(child >> (24 - 8 * i));
        uuid.bytes[12 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    }
    return Id{uuid};
}

struct Maker {
    int shift;
    CivilDate today;

    [[nodiscard]] std::string moved(CivilDate day) const { return day.plusDays(shift).toString(); }

    [[nodiscard]] wire::Revision blank(
        RecordKind kind, std::size_t child, std::size_t n, Instant at, const std::string& author = "admin") const
    {
        wire::RecordedAt recorded;
        recorded.set_wall_ms((at + std::chrono::hours{24} * shift).time_since_epoch().count());
        recorded.set_zone("Europe/London");
        const ChildId id = idOf<ChildId>(1, child, 0);
        const RecordId record = kind == RecordKind::Child ? RecordId{id.uuid()} : idOf<RecordId>(2, child, n);
        return revision::blankRevision(kind, record, id, {WorkerId{author}, recorded});
    }

    [[nodiscard]] wire::Revision plan(const rules::PlanFact& fact, std::size_t child, std::size_t n) const
    {
        wire::Revision message = blank(RecordKind::Plan, child, n, fact.recorded_at);
        wire::PlanPatch& patch = *message.mutable_plan();
        patch.set_type(std::string{toText(fact.plan.type)});
        patch.set_start(moved(fact.plan.start));
        for (const Requirement& row : fact.plan.requirements) {
            wire::RequirementPatch& to = *patch.add_requirements();
            to.set_id(row.id.text());
            to.set_measure(std::string{toText(row.measure)});
            to.set_by(row.by.toText());
            to.mutable_interval()->set_n(row.interval.n);
            to.mutable_interval()->set_unit(std::string{toText(row.interval.unit)});
        }
        return message;
    }

    [[nodiscard]] wire::Revision placement(const rules::PlacementFact& fact, std::size_t child, std::size_t n) const
    {
        wire::Revision message = blank(RecordKind::Placement, child, n, fact.recorded_at);
        wire::PlacementPatch& patch = *message.mutable_placement();
        patch.set_start(moved(fact.placement.start));
        patch.set_regime(std::string{toText(fact.placement.regime)});
        if (fact.placement.first_review) patch.set_first_review(moved(*fact.placement.first_review));
        patch.set_intended_to_last_until_18(fact.placement.intended_to_last_until_18);
        return message;
    }

    [[nodiscard]] wire::Revision visit(const rules::VisitFact& fact, std::size_t child, std::size_t n) const
    {
        const rules::VisitReading& reading = fact.reading;
        const std::string lead = leadOf(child).text();
        wire::Revision message = blank(RecordKind::Visit, child, n, fact.recorded_at, lead);
        wire::VisitPatch& patch = *message.mutable_visit();
        patch.set_home_visit_id(idOf<HomeVisitId>(3, child, n).raw());
        patch.set_occurred_on(moved(reading.occurred_on));
        patch.set_purpose(std::string{toText(reading.purpose)});
        patch.set_mode(std::string{toText(reading.mode)});
        patch.set_outcome(std::string{toText(reading.outcome)});
        patch.set_place("home");
        patch.set_where_child_lives(reading.where_child_lives);
        patch.mutable_performer()->set_worker(lead); // Who writes a visit made it.
        patch.mutable_performer()->set_role("social_worker");
        patch.mutable_performer()->set_qualified(true);
        const bool seen = reading.outcome == Outcome::Completed;
        patch.set_sighting(std::string{toText(seen ? reading.sighting : Sighting::NotSeen)});
        constexpr const char* kReasons[] = {
            "parent_refused", "child_refused", "unable", "inappropriate_for_age_or_understanding"};
        if (seen && reading.sighting == Sighting::SeenWithOthers) patch.set_not_alone_reason(kReasons[n % 4]);
        return message;
    }

    /// The child, why it is visited and who leads.
    [[nodiscard]] std::vector<wire::Revision> child(const rules::ChildFacts& facts, std::size_t number) const
    {
        std::vector<wire::Revision> all;
        const Instant begun = Instant{facts.date_of_birth->days()} + std::chrono::hours{12};
        wire::Revision child = blank(RecordKind::Child, number, 0, begun);
        child.mutable_child()->set_local_id("L" + std::to_string(number));
        child.mutable_child()->set_given_name("Child");
        child.mutable_child()->set_family_name(std::to_string(number));
        child.mutable_child()->set_date_of_birth(moved(*facts.date_of_birth));
        all.push_back(std::move(child));
        std::size_t n = 1;
        CivilDate start = kGeneratedDay;
        for (const auto& fact : facts.plans) {
            start = std::min(start, fact.plan.start);
            all.push_back(plan(fact, number, n++));
        }
        for (const auto& fact : facts.placements) {
            start = std::min(start, fact.placement.start);
            all.push_back(placement(fact, number, n++));
        }
        wire::Revision allocation = blank(RecordKind::Allocation, number, n++, Instant{start.days()} + std::chrono::hours{12});
        allocation.mutable_allocation()->set_worker(leadOf(number).text());
        allocation.mutable_allocation()->set_role("lead");
        allocation.mutable_allocation()->set_from(moved(start));
        all.push_back(std::move(allocation));
        return all;
    }

    [[nodiscard]] std::vector<wire::Revision> visits(const rules::ChildFacts& facts, std::size_t number) const
    {
        std::vector<wire::Revision> all;
        for (std::size_t n = 0; n < facts.visits.size(); ++n)
            if (facts.visits[n].reading.occurred_on.plusDays(shift) <= today)
                all.push_back(visit(facts.visits[n], number, 100 + n));
        return all;
    }
};

Result<void> addWorkers(Authority& authority, std::size_t children)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session]() -> Result<void> {
        std::vector<std::string> teams;
        for (std::size_t n = 0; n * kChildrenALead < children; ++n) {
            const std::string team = "Team " + std::to_string(n / kLeadsATeam + 1);
            if (teams.empty() || teams.back() != team) teams.push_back(team);
            const std::string id = leadOf(n * kChildrenALead).text();
            session->putWorker(
                {WorkerId{id}, "Worker " + std::to_string(n + 1), WorkerRole::SocialWorker, true, team, {}, false});
        }
        session->putWorker(
            {WorkerId{std::string{kManager}}, "Manager of all", WorkerRole::Manager, false, {}, std::move(teams), false});
        return session->commit();
    });
}

/// Visits of these children, each from the tablet of its lead.
Result<void> pushVisits(Authority& authority, std::map<std::string, Tablet>& tablets, const Maker& maker,
    const std::vector<rules::ChildFacts>& facts, std::size_t from, std::size_t to, Clock& clock)
{
    for (std::size_t n = from; n < to; ++n) {
        const std::string lead = leadOf(n).text();
        if (tablets.contains(lead)) continue;
        SIGHTLINE_TRY(tablet, Tablet::enrolled(authority, WorkerId{lead}, clock));
        tablets.emplace(lead, std::move(tablet));
    }
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session]() -> Result<void> {
        for (std::size_t n = from; n < to; ++n) tablets.at(leadOf(n).text()).push(*session, maker.visits(facts[n], n), clock);
        return session->commit();
    });
}

} // namespace

WorkerId leadOf(std::size_t child)
{
    return WorkerId{"worker" + std::to_string(child / kChildrenALead + 1)};
}

Result<DashboardAuthority> dashboardAuthority(
    const std::string& folder, const AuthoritySize& size, Clock& clock, const std::function<void(std::size_t, std::size_t)>& told)
{
    DashboardAuthority made{folder};
    if (std::filesystem::exists(server::storeFile(folder))) {
        SIGHTLINE_TRY(authority, Authority::open(folder));
        SIGHTLINE_TRY(session, authority.store->beginRead());
        made.children = session->children().size();
        made.revisions = session->head().seq();
        return made;
    }
    const auto before = clock.sinceBoot();
    SIGHTLINE_TRY(authority, Authority::init(folder, "Anyshire", clock));
    const std::vector<rules::ChildFacts> facts = makeAuthority(size);
    SIGHTLINE_CHECK(addWorkers(authority, facts.size()));
    const CivilDate today = londonDate(clock.now());
    const Maker maker{today.daysSince(kGeneratedDay), today};
    std::map<std::string, Tablet> tablets;
    for (std::size_t from = 0; from < facts.size(); from += kChildrenACommit) {
        told(from, facts.size());
        const std::size_t to = std::min(facts.size(), from + kChildrenACommit);
        std::vector<std::vector<wire::Revision>> groups;
        for (std::size_t n = from; n < to; ++n) groups.push_back(maker.child(facts[n], n));
        SIGHTLINE_CHECK(server::recordAtConsole(authority, WorkerId{"admin"}, std::move(groups), clock));
        SIGHTLINE_CHECK(pushVisits(authority, tablets, maker, facts, from, to, clock));
    }
    made.children = facts.size();
    SIGHTLINE_TRY(session, authority.store->beginRead());
    made.revisions = session->head().seq();
    made.seconds = std::chrono::duration<double>(clock.sinceBoot() - before).count();
    return made;
}

Result<Tablet> Tablet::enrolled(Authority& authority, const WorkerId& worker, Clock& clock)
{
    Tablet tablet{DeviceId{crypto::newUuid(clock.now())}, worker};
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return server::inSession([&, &session = session]() -> Result<Tablet> {
        session->putDevice(
            {tablet.m_id, worker, tablet.m_key.public_key, "tablet", clock.now(), std::nullopt, false, clock.now()});
        SIGHTLINE_CHECK(session->commit());
        return std::move(tablet);
    });
}

void Tablet::push(server::WriteSession& session, std::vector<wire::Revision> messages, Clock& clock)
{
    const auto device = session.device(m_id);
    const auto worker = session.worker(m_worker);
    for (std::size_t from = 0; from < messages.size(); from += revision::kRevisionsPerGroupMax) {
        std::vector<revision::Revision> revisions;
        for (std::size_t i = from; i < std::min(messages.size(), from + revision::kRevisionsPerGroupMax); ++i)
            revisions.push_back(revision::makeRevision(std::move(messages[i])));
        const revision::Group group = revision::makeGroup(
            GroupId{crypto::newUuid(clock.now())}, m_id, wire::LANE_NORMAL, m_position, std::move(revisions), m_key);
        m_position = {m_position.next_seq + 1, group.headerDigest()};
        const auto outcome = server::appendArrived(
            session, *device, *worker, server::checkArrived({revision::toWire(group)}, *device), clock.now());
        for (const auto& receipt : outcome.receipts)
            for (const auto& one : receipt.revisions())
                if (one.outcome() == wire::OUTCOME_QUARANTINED) throw server::StoreFailure{{ErrorCode::Refused, one.reason()}};
    }
}

} // namespace sightline::bench

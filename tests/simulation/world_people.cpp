// What people do: visits written and amended, children and workers moved.
#include <algorithm>

#include "world.h"

namespace sightline::simulation {

namespace {

constexpr int kUnknownField = 9000; // Of a program that is not written yet.
constexpr auto kUnknownKind = static_cast<wire::Kind>(77);

void addUnknownField(google::protobuf::Message& message)
{
    message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(kUnknownField, "what a newer program asks");
}

} // namespace

wire::Revision World::visitBy(const Tablet& tablet, const ChildId& child)
{
    wire::Revision message = revision::blankRevision(RecordKind::Visit, RecordId{newId()}, child, {tablet.worker, stamp(tablet)});
    wire::VisitPatch& visit = *message.mutable_visit();
    visit.set_home_visit_id(HomeVisitId{newId()}.raw());
    visit.set_occurred_on("2026-05-" + std::to_string(10 + pick(20)));
    visit.set_purpose("statutory_visit");
    visit.set_mode("in_person");
    visit.set_outcome("completed");
    visit.mutable_performer()->set_worker(tablet.worker.text());
    visit.mutable_performer()->set_role(tablet.manager ? "manager" : "social_worker");
    visit.mutable_performer()->set_qualified(!tablet.manager);
    visit.set_sighting(chance(50) ? "seen_alone" : "not_seen");
    if (tablet.newer) addUnknownField(chance(50) ? static_cast<google::protobuf::Message&>(visit) : message);
    return message;
}

void World::writeVisits(Tablet& tablet)
{
    const auto caseload = tablet.store->caseload();
    if (!caseload.has_value() || caseload.value().empty()) return;
    std::vector<revision::Revision> revisions;
    const std::size_t siblings = 1 + pick(3);
    for (std::size_t i = 0; i < siblings; ++i)
        revisions.push_back(revision::makeRevision(visitBy(tablet, caseload.value()[pick(caseload.value().size())])));
    if (tablet.newer && chance(10)) {
        wire::Revision message = visitBy(tablet, caseload.value().front());
        message.clear_visit();
        message.set_kind(kUnknownKind);
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    save(tablet, std::move(revisions));
}

void World::amendVisit(Tablet& tablet)
{
    const auto caseload = tablet.store->caseload();
    if (!caseload.has_value() || caseload.value().empty()) return;
    const ChildId child = caseload.value()[pick(caseload.value().size())];
    auto known = tablet.store->revisionsOf(child);
    if (!known.has_value()) return;
    const projection::ChildFile file = projection::readChild(child, std::move(known).value());
    if (file.visits.empty()) return;
    const projection::VisitFile& visit = file.visits[pick(file.visits.size())];
    wire::Revision message = revision::blankRevision(RecordKind::Visit, visit.record.id, child, {tablet.worker, stamp(tablet)});
    for (const std::string& head : visit.record.state.heads) message.add_parents(head);
    message.set_reason(chance(90) ? "put right" : "");
    const std::size_t what = pick(4);
    if (what == 0)
        message.mutable_visit()->set_struck(true);
    else if (what == 1)
        message.mutable_visit()->set_occurred_on("2026-05-" + std::to_string(10 + pick(20)));
    else
        message.mutable_visit()->set_sighting(chance(50) ? "seen_alone" : "not_seen");
    std::vector<revision::Revision> revisions;
    revisions.push_back(revision::makeRevision(std::move(message)));
    save(tablet, std::move(revisions));
}

void World::save(Tablet& tablet, std::vector<revision::Revision> revisions)
{
    if (chance(1)) return crashTablet(tablet, CrashPoint::TabletBeforeSave);
    const GroupId id{newId()};
    const auto lane = chance(10) ? wire::LANE_URGENT : wire::LANE_NORMAL;
    const bool cut = powerFailsDuring(*tablet.disk, 6, [&] {
        const auto saved = tablet.store->save(lane, [&](const revision::LanePosition& position) {
            return revision::makeGroup(id, tablet.device, lane, position, revisions, tablet.key);
        });
        if (!saved.has_value()) return trace("save failed: " + saved.error().detail);
        trace("saved " + crypto::toHex(saved.value().headerDigest()) + " revision "
            + crypto::toHex(revisions.front().id.text().substr(0, 4)) + " by " + std::to_string(tablet.number));
        tablet.promises.push_back({saved.value().headerDigest(), revision::toWire(saved.value()).SerializeAsString()});
    });
    if (cut) return crashTablet(tablet, CrashPoint::TabletInSave);
    if (chance(2)) crashTablet(tablet, CrashPoint::TabletAfterSave);
}

void World::console(std::vector<wire::Revision> messages)
{
    const bool cut = powerFailsDuring(*m_server_disk, 2, [&] {
        const auto done =
            server::recordAtConsole(*m_authority, WorkerId{std::string{server::kAdministrator}}, {std::move(messages)}, m_clock);
        if (!done.has_value()) trace("console refused: " + done.error().detail);
    });
    if (cut) crashServer(CrashPoint::ServerInConsole);
}

void World::moveChild()
{
    const ChildId child = m_children[pick(m_children.size())];
    const std::size_t to = pick(m_tablets.size());
    const WorkerId admin{std::string{server::kAdministrator}};
    if (const auto held = m_lead.find(child); held != m_lead.end()) {
        wire::Revision end =
            revision::blankRevision(RecordKind::Allocation, held->second, child, {admin, stamp(*m_tablets.front())});
        {
            const auto session = m_authority->store->beginRead();
            if (!session.has_value()) return;
            const auto rows = server::inSession(
                [&]() -> Result<std::vector<server::LogRow>> { return session.value()->rowsOfRecord(held->second); });
            if (!rows.has_value()) return;
            for (const auto& row : rows.value()) end.add_parents(row.revision_id);
        }
        end.set_reason("moved");
        end.mutable_allocation()->set_to("2026-06-01");
        if (end.parents_size() > 0) console({end});
        m_lead.erase(child);
    }
    if (chance(15)) return trace("nobody works with a child now");
    const RecordId record{newId()};
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, record, child, {admin, stamp(*m_tablets.front())});
    message.mutable_allocation()->set_worker(m_tablets[to]->worker.text());
    message.mutable_allocation()->set_role("lead");
    message.mutable_allocation()->set_from("2026-01-01");
    console({message});
    m_lead.insert_or_assign(child, record);
    trace("moved to " + std::to_string(to));
}

void World::setWorker(const Tablet& tablet, std::string team, bool disabled)
{
    std::vector<std::string> manages;
    if (tablet.manager) manages.emplace_back("north");
    inWrite([&](server::WriteSession& session) {
        session.putWorker({tablet.worker, tablet.worker.text(), tablet.manager ? WorkerRole::Manager : WorkerRole::SocialWorker,
            !tablet.manager, team, manages, disabled});
    });
}

void World::changeWorker()
{
    const Tablet& tablet = *m_tablets[pick(m_tablets.size())];
    const bool disabled = chance(30);
    const bool away = chance(50);
    trace("worker " + std::to_string(tablet.number)
        + (disabled    ? " may not sign in"
                : away ? " is in another team"
                       : " is back"));
    setWorker(tablet, away ? "south" : "north", disabled);
}

} // namespace sightline::simulation

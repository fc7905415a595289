#include "support/caseload_fixture.h"

#include <algorithm>
#include <stdexcept>

#include "projection/new_records.h"
#include "revision/revision.h"
#include "revision/voice_values.h"
#include "session/setting_names.h"
#include "session/tablet.h"
#include "support/revisions.h"
#include "support/sayings.h"
#include "transport/sync_run.h"

namespace sightline::test {

namespace {

constexpr const char* kManager = "max";
constexpr vault::VaultOptions kCheap{{1, 8 * 1024}};

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{"caseload fixture: " + result.error().detail};
    return std::move(result).value();
}
void must(Result<void> result)
{
    if (!result.has_value()) throw std::runtime_error{"caseload fixture: " + result.error().detail};
}

/// A server that enrols anybody and says nothing else.
class EnrollingServer final : public mobile::ServerConnection {
public:
    explicit EnrollingServer(TabletOwner owner)
        : m_owner{std::move(owner)}
    { }

    Result<wire::EnrolResponse> enrol(const wire::EnrolRequest&) override
    {
        wire::EnrolResponse response;
        response.set_device_id(nth<DeviceId>(1).raw());
        response.set_worker_id(m_owner.id);
        response.set_worker_name(m_owner.name);
        response.set_role(std::string{toText(m_owner.role)});
        response.set_qualified(m_owner.role == WorkerRole::SocialWorker);
        response.set_authority_id(nth<AuthorityId>(1).raw());
        response.set_authority("Northshire County Council");
        response.set_authority_key(crypto::SigningKey::generate().public_key);
        response.set_escrow_key(crypto::EscrowKey::generate().public_key);
        response.set_generation(1);
        return response;
    }
    Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest&) override
    {
        return Error{ErrorCode::NetworkUnreachable, "there is no server in this test"};
    }

private:
    TabletOwner m_owner;
};

std::unique_ptr<mobile::Tablet> enrolled(const std::string& folder, Clock& clock, const TabletOwner& owner)
{
    EnrollingServer server{owner};
    vault::NoPlatformSecret platform;
    must(mobile::enrol(folder, "http://127.0.0.1:1", "CODE", kCaseloadPin, server, platform, clock, kCheap));
    return must(mobile::Tablet::open(folder, kCaseloadPin, platform, clock));
}

void addColleague(wire::Scope& scope, const std::string& id, const std::string& name, WorkerRole role)
{
    wire::Colleague& colleague = *scope.add_colleagues();
    colleague.set_worker_id(id);
    colleague.set_name(name);
    colleague.set_role(std::string{toText(role)});
    colleague.set_qualified(role == WorkerRole::SocialWorker);
}

sync::ApplyResponse scopeOf(const CaseloadMaker& caseload, const TabletOwner& owner, Instant now)
{
    sync::ApplyResponse applied;
    applied.received_at = now;
    applied.response.set_protocol(sync::kProtocol);
    applied.response.set_generation(1);
    applied.response.mutable_head()->set_seq(caseload.revisions().size());
    wire::Scope& scope = *applied.response.mutable_scope();
    scope.set_version("1");
    for (int n = 1; n <= caseload.children(); ++n) scope.add_children(nth<ChildId>(n).raw());
    addColleague(scope, owner.id, owner.name, owner.role);
    for (const auto& [id, name] : owner.colleagues) addColleague(scope, id, name, WorkerRole::SocialWorker);
    scope.set_authority("Northshire County Council");
    scope.set_too_young_below_years(2);
    return applied;
}

void addHeads(wire::SyncResponse& response, const std::vector<revision::Revision>& rows)
{
    std::map<std::string, wire::ChildHead> heads;
    std::uint64_t seq = 0;
    for (const revision::Revision& row : rows) {
        wire::ChildHead& head = heads[row.message.child_id()];
        head.set_child_id(row.message.child_id());
        head.set_seq(++seq);
        head.set_count(head.count() + 1);
        std::string digest = head.digest().empty() ? std::string(row.id.text().size(), '\0') : head.digest();
        for (std::size_t i = 0; i < digest.size(); ++i) digest[i] = static_cast<char>(digest[i] ^ row.id.text()[i]);
        head.set_digest(digest);
    }
    for (const auto& [child, head] : heads) *response.add_heads() = head;
}

sync::ApplyResponse rowsOf(const CaseloadMaker& caseload, Instant now)
{
    sync::ApplyResponse applied;
    applied.received_at = now;
    applied.response.set_protocol(sync::kProtocol);
    applied.response.set_generation(1);
    applied.response.mutable_head()->set_seq(caseload.revisions().size());
    applied.response.set_complete_to(caseload.revisions().size());
    std::vector<revision::Revision> rows;
    std::uint64_t seq = 0;
    for (const wire::Revision& message : caseload.revisions()) {
        rows.push_back(revision::makeRevision(message));
        wire::Row& row = *applied.response.add_rows();
        row.set_seq(++seq);
        row.set_revision(rows.back().bytes);
        row.set_outcome(wire::OUTCOME_ACCEPTED);
        const bool byAuthor =
            (message.kind() == wire::KIND_VISIT || message.kind() == wire::KIND_NOTE) && message.author_id() != kManager;
        row.set_by(byAuthor ? wire::WRITTEN_BY_AUTHOR : wire::WRITTEN_BY_MANAGER);
        row.set_received_ms(message.recorded_at().wall_ms());
        row.set_device_id(nth<DeviceId>(2).raw());
        row.set_group_id(nth<GroupId>(static_cast<int>(seq)).raw());
    }
    addHeads(applied.response, rows);
    for (revision::Revision& row : rows) applied.rows.emplace_back(std::move(row));
    return applied;
}

} // namespace

wire::Revision CaseloadMaker::begin(RecordKind kind, int child, int daysAgo)
{
    const Instant at = m_today.plusDays(-daysAgo).days() + std::chrono::hours{15};
    const auto author = kind == RecordKind::Visit || kind == RecordKind::Note ? m_worker : std::string{"max"};
    const RecordId record = kind == RecordKind::Child ? nth<RecordId>(child) : nth<RecordId>(m_records++);
    return revision::blankRevision(kind, record, nth<ChildId>(child), by(author, at.time_since_epoch().count()));
}

int CaseloadMaker::addChild(Child child)
{
    wire::Revision message = begin(RecordKind::Child, ++m_children, 400);
    *message.mutable_child() = projection::toPatch(child);
    m_revisions.push_back(std::move(message));
    return m_children;
}

void CaseloadMaker::addPlan(int child, PlanType type, int days)
{
    wire::Revision message = begin(RecordKind::Plan, child, 200);
    const Requirement seen{.id = RequirementId{"r1"},
        .measure = Measure::Seen,
        .interval = {days, IntervalUnit::Days},
        .first = std::nullopt,
        .by = {WorkerRole::SocialWorker, std::nullopt}};
    *message.mutable_plan() = projection::toPatch(Plan{type, m_today.plusDays(-200), std::nullopt, {seen}});
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::addVisit(int child, int daysAgo, Sighting sighting, Outcome outcome)
{
    wire::Revision message = begin(RecordKind::Visit, child, daysAgo);
    wire::VisitPatch& visit = *message.mutable_visit();
    visit.set_home_visit_id(nth<HomeVisitId>(m_records).raw());
    visit.set_occurred_on(m_today.plusDays(-daysAgo).toString());
    visit.set_purpose("statutory_visit");
    visit.set_mode("in_person");
    visit.set_outcome(std::string{toText(outcome)});
    visit.set_place("home");
    visit.set_where_child_lives(true);
    visit.mutable_performer()->set_worker(m_worker);
    visit.mutable_performer()->set_role(std::string{toText(m_role)});
    visit.mutable_performer()->set_qualified(m_role == WorkerRole::SocialWorker);
    visit.set_sighting(std::string{toText(sighting)});
    if (sighting == Sighting::SeenWithOthers) visit.set_not_alone_reason("unable");
    m_last_visit = message.record_id();
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::addAllocation(int child, const std::string& worker, AllocationRole role, int daysAgo)
{
    wire::Revision message = begin(RecordKind::Allocation, child, daysAgo);
    *message.mutable_allocation() =
        projection::toPatch(Allocation{WorkerId{worker}, role, m_today.plusDays(-daysAgo), std::nullopt});
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::addNote(int child, int daysAgo, const std::string& observation)
{
    wire::Revision message = begin(RecordKind::Note, child, daysAgo);
    message.mutable_note()->set_visit_id(m_last_visit);
    message.mutable_note()->set_observation(observation);
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::addWords(int child, int daysAgo, const std::string& said, const std::string& actions)
{
    wire::Revision message = begin(RecordKind::Note, child, daysAgo);
    message.mutable_note()->set_visit_id(m_last_visit);
    message.mutable_note()->mutable_verbatim()->add_items(said);
    message.mutable_note()->set_actions(actions);
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::addSafetyFlag(int child, int daysAgo)
{
    wire::Revision message = begin(RecordKind::SafetyFlag, child, daysAgo);
    SafetyFlag flag = aRaisedFlag();
    flag.occurred_on = m_today.plusDays(-daysAgo);
    *message.mutable_safety_flag() = revision::toPatch(flag);
    m_revisions.push_back(std::move(message));
}

void CaseloadMaker::tell(int child, const std::vector<std::string>& alerts, const std::vector<std::string>& people)
{
    for (wire::Revision& message : m_revisions) {
        if (message.kind() != wire::KIND_CHILD || message.child_id() != nth<ChildId>(child).raw()) continue;
        for (const std::string& alert : alerts) message.mutable_child()->mutable_alerts()->add_items(alert);
        for (const std::string& person : people) message.mutable_child()->mutable_people()->add_items(person);
    }
}

wire::Revision CaseloadMaker::changeLast(wire::Kind kind, const std::string& author, const std::string& reason)
{
    const auto last = std::find_if(m_revisions.rbegin(), m_revisions.rend(),
        [&](const wire::Revision& message) { return message.kind() == kind && message.parents_size() == 0; });
    const revision::Revision made = revision::makeRevision(*last);
    wire::Revision change = revision::blankRevision(made.kind(), made.record(), made.child(),
        by(author, last->recorded_at().wall_ms() + std::chrono::milliseconds{std::chrono::hours{20}}.count()));
    change.add_parents(made.id.text());
    change.set_reason(reason);
    return change;
}

void CaseloadMaker::addVisitDispute()
{
    wire::Revision ours = changeLast(wire::KIND_VISIT, m_worker, "We spoke alone in the garden at the end");
    ours.mutable_visit()->set_sighting("seen_alone");
    ours.mutable_visit()->set_place("home");
    wire::Revision theirs = changeLast(wire::KIND_VISIT, kManager, "The mother says that she was in the room all the time");
    theirs.mutable_visit()->set_sighting("seen_with_others");
    theirs.mutable_visit()->set_place("elsewhere");
    m_revisions.push_back(std::move(ours));
    m_revisions.push_back(std::move(theirs));
}

void CaseloadMaker::addNoteDispute()
{
    wire::Revision ours = changeLast(wire::KIND_NOTE, m_worker, "I had left out the kitchen");
    ours.mutable_note()->set_observation("The home was warm and tidy. There was food in the kitchen.");
    wire::Revision theirs = changeLast(wire::KIND_NOTE, kManager, "As told at the conference");
    theirs.mutable_note()->set_observation("The home was cold and tidy.");
    m_revisions.push_back(std::move(ours));
    m_revisions.push_back(std::move(theirs));
}

void CaseloadMaker::addDispute(int child)
{
    for (const wire::Revision& message : std::vector{m_revisions}) {
        if (message.kind() != wire::KIND_CHILD || message.child_id() != nth<ChildId>(child).raw()) continue;
        for (const char* address : {"3 Quay Street, Northtown", "8 Quay Street, Northtown"}) {
            wire::Revision change = begin(RecordKind::Child, child, 2);
            change.add_parents(revision::makeRevision(message).id.text());
            change.set_reason("The family moved");
            change.mutable_child()->set_address(address);
            m_revisions.push_back(std::move(change));
        }
    }
}

CaseloadMaker demonstrationCaseload(CivilDate today, int onTrack)
{
    CaseloadMaker maker{today, TabletOwner{}.id};
    const auto child = [&](const char* given, const char* family, int ageInDays, const char* address, const char* household) {
        Child made{};
        made.given_name = given;
        made.family_name = family;
        made.date_of_birth = today.plusDays(-ageInDays);
        made.address = address;
        made.household = household;
        if (std::string_view{household} == "khan") made.people = {"Amira Khan – mother", "Imran Khan – father"};
        return maker.addChild(made);
    };
    constexpr int kYear = 366;
    const auto planned = [&](int number, PlanType type, int every, int lastVisit, int lastAlone) {
        maker.addPlan(number, type, every);
        maker.addVisit(number, lastAlone, Sighting::SeenAlone);
        if (lastVisit != lastAlone) maker.addVisit(number, lastVisit, Sighting::SeenWithOthers);
    };
    constexpr PlanType kProtection = PlanType::ChildProtection;
    constexpr PlanType kInNeed = PlanType::ChildInNeed;

    planned(child("Ali", "Khan", 7 * kYear + 40, "12 Mill Lane, Northtown", "khan"), kProtection, 14, 18, 39);
    planned(child("Sara", "Khan", 5 * kYear + 90, "12 Mill Lane, Northtown", "khan"), kProtection, 14, 18, 18);
    const int ruby = child("Ruby", "Patel", 15 * kYear + 10, "Flat 4, Harbour House, Eastbay", "patel");
    planned(ruby, kProtection, 14, 25, 25);
    maker.addVisit(ruby, 9, Sighting::NotSeen, Outcome::NoAnswer);
    maker.addVisit(ruby, 2, Sighting::NotSeen, Outcome::NoAnswer);
    planned(child("Tom", "Okafor", 14 * kYear, "71 Station Road, Northtown", "okafor"), kProtection, 14, 14, 14);
    planned(child("Maya", "Reid", 150, "5 Orchard Close, Westfield", "reid"), kInNeed, 14, 12, 12);
    planned(child("Ella", "Wright", 10 * kYear + 200, "19 Church Walk, Northtown", "wright"), kInNeed, 28, 23, 23);
    const int poppy = child("Poppy", "Jones", 8 * kYear + 5, "3 Quay Street, Northtown", "jones");
    planned(poppy, kProtection, 14, 10, 30);
    maker.addDispute(poppy);
    planned(child("Noah", "Evans", 3 * kYear + 120, "2 The Green, Westfield", "evans"), kInNeed, 28, 3, 3);
    planned(child("Lily", "Evans", 6 * kYear + 33, "2 The Green, Westfield", "evans"), kInNeed, 28, 3, 3);
    Child amir{};
    amir.given_name = "Amir";
    amir.family_name = "Hassan";
    amir.date_of_birth = today.plusDays(-11 * kYear);
    amir.address = "40 Bridge Street, Eastbay";
    amir.language = "Urdu";
    maker.addChild(amir);
    Child unborn{};
    unborn.given_name = "Baby";
    unborn.family_name = "Clarke";
    unborn.expected_date_of_birth = today.plusDays(45);
    unborn.address = "9 Hill Rise, Northtown";
    maker.addPlan(maker.addChild(unborn), kProtection, 14);
    for (int n = 1; n <= onTrack; ++n) {
        const std::string family = "Child " + std::to_string(n);
        planned(child("Further", family.c_str(), 9 * kYear + n, "Northtown", family.c_str()), kInNeed, 28, 2, 2);
    }
    return maker;
}

CaseloadMaker storyCaseload(CivilDate today, int onTrack)
{
    constexpr int kAli = 1;
    constexpr int kElla = 6;
    CaseloadMaker maker = demonstrationCaseload(today, onTrack);
    maker.tell(kAli, {"Two workers to visit"}, {"Amira Khan – mother", "Nadia Khan – grandmother, there on Fridays"});
    for (int n = 1; n <= maker.children(); ++n) maker.addAllocation(n, TabletOwner{}.id, AllocationRole::Lead, 200);
    maker.addVisit(kAli, 53, Sighting::SeenAlone);
    maker.addNote(kAli, 53, "Ali opened the door with his mother. The living room was warm and tidy.");
    maker.addWords(kAli, 53, "I like it when Nan comes on Fridays.", "Ask Nan whether she can come on Tuesdays too.");
    maker.addVisit(kElla, 30, Sighting::SeenWithOthers);
    maker.addNote(kElla, 30, "The home was warm and tidy.");
    maker.addVisitDispute();
    maker.addNoteDispute();
    return maker;
}

void makeVault(const std::string& folder, const CaseloadMaker& caseload, Clock& clock, const std::string& worker_name)
{
    TabletOwner owner;
    owner.name = worker_name;
    makeVault(folder, caseload, clock, owner);
}

void makeVault(const std::string& folder, const CaseloadMaker& caseload, Clock& clock, const TabletOwner& owner)
{
    const auto tablet = enrolled(folder, clock, owner);
    must(tablet->store().apply(scopeOf(caseload, owner, clock.now())));
    must(tablet->store().apply(rowsOf(caseload, clock.now())));
    must(tablet->store().setSetting(mobile::kLastReceived, toText(clock.now())));
}

void makeEmptyVault(const std::string& folder, Clock& clock)
{
    static_cast<void>(enrolled(folder, clock, {}));
}

} // namespace sightline::test

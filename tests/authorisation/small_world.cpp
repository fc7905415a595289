#include "authorisation/small_world.h"

#include <stdexcept>

#include <fmt/format.h>

#include "access/break_glass.h"
#include "access/people.h"
#include "service/append.h"

namespace sightline::authorisation {

namespace {

using test::by;
using test::nth;

const std::string kSpare = "spare"; ///< Whose account the trials may do what they like with.

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    if constexpr (!std::is_void_v<T>) return std::move(result).value();
}

std::string teamName(std::size_t n)
{
    return "team" + std::to_string(n);
}

} // namespace

std::string markOf(const char* kind, int child)
{
    return fmt::format("Zq{}{:04}", kind, child);
}

std::string localIdOf(int child)
{
    return fmt::format("L{:04}", child);
}

SmallWorld::SmallWorld(std::uint64_t seed)
    : authority{make()}
    , m_random{seed}
{
    addPerson("admin2", WorkerRole::Administrator, "");
    addPerson("auditor", WorkerRole::Auditor, "");
    addPerson(kSpare, WorkerRole::SocialWorker, "");
    m_facts.people["admin"] = {"administrator", "", {}, false};
    for (std::size_t n = 0; n < kTeams; ++n) {
        addPerson("boss" + std::to_string(n), WorkerRole::Manager, teamName(below(kTeams)), {teamName(n)});
        addPerson("sam" + std::to_string(n), WorkerRole::SocialWorker, teamName(n));
        addPerson("hv" + std::to_string(n), WorkerRole::HealthVisitor, teamName(n));
    }
    addPerson("boss9", WorkerRole::Manager, "", {teamName(0), teamName(2)});
    addPerson("idle", WorkerRole::Manager, teamName(1));
    for (int child = 1; child <= kChildren; ++child) addChild(child);
    m_what = "the beginning";
}

server::Authority SmallWorld::make()
{
    return must(server::Authority::init(folder.file("authority"), "Anyshire", clock));
}

CivilDate SmallWorld::day(int number) const
{
    return londonDate(clock.now()).plusDays(number - m_facts.today);
}

Facts SmallWorld::facts() const
{
    Facts facts = m_facts;
    facts.now_ms = clock.now().time_since_epoch().count();
    return facts;
}

std::string SmallWorld::anybody()
{
    auto person = m_facts.people.begin();
    std::advance(person, static_cast<std::ptrdiff_t>(below(m_facts.people.size())));
    return person->first == kSpare ? "sam0" : person->first;
}

int SmallWorld::anyChild()
{
    return static_cast<int>(below(kChildren)) + 1;
}

void SmallWorld::addPerson(const std::string& id, WorkerRole role, const std::string& team, std::set<std::string> manages)
{
    const std::vector<std::string> teams{manages.begin(), manages.end()};
    must(server::addWorker(authority, {WorkerId{id}, "Name of " + id, role, role == WorkerRole::SocialWorker, team, teams, false},
        {WorkerId{"admin"}, clock}));
    m_facts.people[id] = {std::string{toText(role)}, team, std::move(manages), false};
}

void SmallWorld::write(const std::string& author, wire::Revision message)
{
    must(server::recordAtConsole(authority, WorkerId{author}, {{std::move(message)}}, clock));
}

void SmallWorld::addChild(int n)
{
    wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(n), nth<ChildId>(n), by("admin"));
    child.mutable_child()->set_given_name(markOf("name", n));
    child.mutable_child()->set_family_name("Child");
    child.mutable_child()->set_local_id(localIdOf(n));
    child.mutable_child()->set_date_of_birth("2016-03-01");
    write("admin", std::move(child));
    if (below(5) == 0) return; // A child without anybody.
    const std::size_t team = below(kTeams);
    const std::string worker = "sam" + std::to_string(team);
    allocate(n, worker, m_facts.today - static_cast<int>(below(30)));
    write(worker, test::aVisit(5000 + n, n, worker, day(m_facts.today).toString()));
    wire::Revision note = revision::blankRevision(RecordKind::Note, nth<RecordId>(6000 + n), nth<ChildId>(n), by(worker));
    note.mutable_note()->set_visit_id(nth<RecordId>(5000 + n).raw());
    note.mutable_note()->set_observation(markOf("note", n));
    write(worker, std::move(note));
}

void SmallWorld::allocate(int child, const std::string& person, int from)
{
    const auto record = nth<RecordId>(m_next_record++);
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, record, nth<ChildId>(child), by("admin"));
    message.mutable_allocation()->set_worker(person);
    message.mutable_allocation()->set_role("second"); // Any number of them may stand.
    message.mutable_allocation()->set_from(day(from).toString());
    const std::string id = revision::makeRevision(message).id.text();
    write("admin", std::move(message));
    m_facts.allocations.push_back({child, person, from, std::nullopt});
    m_allocation_records.emplace_back(record, id);
}

void SmallWorld::endAllocation()
{
    if (m_facts.allocations.empty()) return;
    const std::size_t at = below(m_facts.allocations.size());
    WorksWith& row = m_facts.allocations[at];
    if (row.to) return;
    const int last = std::max(row.from, m_facts.today + static_cast<int>(below(4)) - 1);
    wire::Revision message =
        revision::blankRevision(RecordKind::Allocation, m_allocation_records[at].first, nth<ChildId>(row.child), by("admin"));
    message.add_parents(m_allocation_records[at].second);
    message.set_reason("It ends");
    message.mutable_allocation()->set_to(day(last).toString());
    write("admin", std::move(message));
    row.to = last;
    m_what = fmt::format("{} no longer works with child {} from day {}", row.person, row.child, last);
}

void SmallWorld::moveSomebody()
{
    const std::string who = anybody();
    const std::string team = below(6) == 0 ? "" : teamName(below(kTeams));
    must(server::moveToTeam(authority, WorkerId{who}, team, {WorkerId{"admin"}, clock}));
    m_facts.people[who].team = team;
    m_what = who + " moves to " + team;
}

void SmallWorld::changeManager()
{
    const std::string who = "boss" + std::to_string(below(kTeams));
    std::set<std::string> teams;
    for (std::size_t n = below(3); n > 0; --n) teams.insert(teamName(below(kTeams)));
    must(server::setManages(authority, WorkerId{who}, {teams.begin(), teams.end()}, {WorkerId{"admin"}, clock}));
    m_facts.people[who].manages = teams;
    m_what = who + " manages other teams";
}

void SmallWorld::leaveOrReturn()
{
    const std::string who = anybody();
    if (who == "admin") return;
    Person& person = m_facts.people[who];
    must(person.has_left ? server::enableWorker(authority, WorkerId{who}, {WorkerId{"admin"}, clock})
                         : server::disableWorker(authority, WorkerId{who}, {WorkerId{"admin"}, clock}));
    person.has_left = !person.has_left;
    if (person.has_left) // What they had opened does not wait for them.
        std::erase_if(m_facts.opened, [&](const OpenedFor& row) { return row.person == who; });
    m_what = who + (person.has_left ? " leaves" : " is back");
}

void SmallWorld::openSomething()
{
    const std::string who = anybody();
    const int child = anyChild();
    const auto opened = server::openChild(authority, WorkerId{who}, localIdOf(child), "The police ask for them tonight", clock);
    m_what = fmt::format("{} asks to open child {}", who, child);
    if (!opened.has_value() || !opened.value().until) return;
    m_facts.opened.push_back({child, who, clock.now().time_since_epoch().count() + 60 * 60 * 1000});
}

void SmallWorld::happen()
{
    switch (below(10)) {
    case 0:
    case 1: {
        const std::string who = (below(2) == 0 ? "sam" : "hv") + std::to_string(below(kTeams));
        const int child = anyChild();
        const bool stands = std::any_of(m_facts.allocations.begin(), m_facts.allocations.end(),
            [&](const WorksWith& row) { return row.child == child && row.person == who; });
        if (stands) return;
        const int from = m_facts.today + static_cast<int>(below(4)) - 1;
        allocate(child, who, from);
        m_what = fmt::format("{} works with child {} from day {}", who, child, from);
        return;
    }
    case 2:
    case 3: return endAllocation();
    case 4: return moveSomebody();
    case 5: return changeManager();
    case 6: return leaveOrReturn();
    case 7:
    case 8: return openSomething();
    default: {
        const int hours = below(3) == 0 ? 24 : 0;
        clock.advance(std::chrono::hours{hours} + std::chrono::minutes{20});
        const CivilDate before = londonDate(clock.now() - std::chrono::hours{hours} - std::chrono::minutes{20});
        m_facts.today += londonDate(clock.now()).daysSince(before);
        m_what = "time goes by";
        return;
    }
    }
}

} // namespace sightline::authorisation

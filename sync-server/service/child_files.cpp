#include "service/child_files.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/contract.h"

namespace sightline::server {

namespace {

int urgency(rules::ClockState state) noexcept
{
    switch (state) {
    case rules::ClockState::Overdue: return 0;
    case rules::ClockState::DueSoon: return 1;
    case rules::ClockState::Met: return 2;
    case rules::ClockState::Suspended: return 3;
    case rules::ClockState::NotStarted: return 4;
    }
    unreachable("ClockState");
}

auto order(const ComplianceLine& line)
{
    return std::tuple{urgency(line.clock.state), line.clock.next_due.value_or(CivilDate{std::chrono::sys_days::max()}), line.name,
        line.child, line.clock.clock};
}

std::map<WorkerId, Worker> directory(ReadSession& session)
{
    std::map<WorkerId, Worker> workers;
    for (Worker& worker : session.workers()) {
        WorkerId id = worker.id;
        workers.emplace(std::move(id), std::move(worker));
    }
    return workers;
}

void addLines(std::vector<ComplianceLine>& lines, const projection::ChildFile& file, const std::map<WorkerId, Worker>& workers,
    const ComplianceQuestion& question)
{
    // While two lead, both are named, and the child is in the table of either's team.
    std::string leads;
    std::string team;
    bool asked = !question.team;
    std::set<std::string> teams;
    for (const WorkerId& lead : file.leadsOn(question.as_of)) {
        leads += (leads.empty() ? "" : ", ") + lead.text();
        const auto worker = workers.find(lead);
        if (worker == workers.end() || !teams.insert(worker->second.team).second) continue;
        team += (team.empty() ? "" : ", ") + worker->second.team;
        asked = asked || worker->second.team == *question.team;
    }
    if (!asked && !(team.empty() && question.team->empty())) return;
    for (rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), file.facts(), {question.as_of, std::nullopt})) {
        lines.push_back(
            {file.id, file.child.local_id.value_or(std::string{}), file.child.displayName(), team, leads, std::move(clock)});
    }
}

} // namespace

std::vector<projection::KnownRevision> knownRevisions(ReadSession& session, const ChildId& child)
{
    std::vector<projection::KnownRevision> known;
    for (LogRow& row : session.rowsOfChild(child, 0, static_cast<std::size_t>(-1))) {
        auto parsed = revision::parseRevision(std::move(row.bytes));
        if (!parsed.has_value())
            throw StoreFailure{{ErrorCode::StorageDamaged, "row " + std::to_string(row.seq) + " cannot be read"}};
        known.push_back({std::move(parsed).value(), row.by, row.outcome == wire::OUTCOME_QUARANTINED, row.seq, row.received_at,
            row.device, std::string{sync::toText(row.outcome)}, std::move(row.reason)});
    }
    return known;
}

projection::ChildFile childFile(ReadSession& session, const ChildId& child, std::optional<Instant> known_at)
{
    return projection::readChild(child, knownRevisions(session, child), known_at);
}

std::vector<ComplianceLine> compliance(ReadSession& session, const ComplianceQuestion& question,
    const std::function<void(std::size_t, std::size_t)>& progress, const std::function<void(const projection::ChildFile&)>& also)
{
    const auto workers = directory(session);
    const std::vector<ChildId> children = session.children();
    std::vector<ComplianceLine> lines;
    std::size_t done = 0;
    for (const ChildId& child : children) {
        const projection::ChildFile file = childFile(session, child, question.known_at);
        addLines(lines, file, workers, question);
        if (also) also(file);
        if (progress) progress(++done, children.size());
    }
    sortLines(lines);
    return lines;
}

void sortLines(std::vector<ComplianceLine>& lines)
{
    // Two clocks of one child that have one name keep their order.
    std::stable_sort(
        lines.begin(), lines.end(), [](const ComplianceLine& a, const ComplianceLine& b) { return order(a) < order(b); });
}

bool teamExists(ReadSession& session, std::string_view team)
{
    const std::vector<Worker> workers = session.workers();
    return std::any_of(workers.begin(), workers.end(), [&](const Worker& worker) {
        return worker.team == team || std::find(worker.manages.begin(), worker.manages.end(), team) != worker.manages.end();
    });
}

} // namespace sightline::server

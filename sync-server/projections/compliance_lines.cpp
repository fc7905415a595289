#include "projections/compliance_lines.h"

#include <algorithm>

#include "projections/board_maker.h"

namespace sightline::server {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

rules::ClockResult result(const BoardClock& clock)
{
    return {clock.clock, clock.source, clock.state, clock.measure, clock.by, clock.anchor, clock.last_qualifying, clock.next_due,
        clock.days_overdue, {}, clock.explanation, clock.disputed, clock.last_by_other_than_lead};
}

/// Teams of the leads who are known, as the table names them.
std::vector<std::string> namedTeams(const Board& board, const BoardChild& child)
{
    std::vector<std::string> teams;
    for (const WorkerId& lead : child.leads) {
        const BoardWorker* worker = board.worker(lead);
        if (worker != nullptr && std::find(teams.begin(), teams.end(), worker->team) == teams.end())
            teams.push_back(worker->team);
    }
    return teams;
}

} // namespace

std::vector<ComplianceLine> complianceLines(const Board& board, const std::optional<std::string>& team)
{
    std::vector<ComplianceLine> lines;
    for (const auto& child : board.children) {
        const std::vector<std::string> teams = namedTeams(board, *child);
        const std::string named = joined(teams);
        const bool asked = !team || std::find(teams.begin(), teams.end(), *team) != teams.end();
        if (!asked && !(named.empty() && team->empty())) continue;
        std::vector<std::string> leads;
        for (const WorkerId& lead : child->leads) leads.push_back(lead.text());
        for (const BoardClock& clock : child->clocks)
            lines.push_back({child->id, child->local_id, child->name, named, joined(leads), result(clock)});
    }
    sortLines(lines);
    return lines;
}

Result<std::vector<ComplianceLine>> complianceLines(
    Authority& authority, const ComplianceQuestion& question, Clock& clock, const Boards::Told& told)
{
    BoardMaker maker{authority, clock};
    SIGHTLINE_TRY(board, maker.make({question.as_of, question.known_at}, told, {}, 0));
    return complianceLines(*board, question.team);
}

} // namespace sightline::server

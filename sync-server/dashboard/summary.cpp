#include "dashboard/summary.h"

#include <algorithm>
#include <map>

namespace sightline::server::dashboard {

namespace {

using rules::ClockState;

struct OfChild {
    bool running = false;
    bool visit_overdue = false;
    bool alone_overdue = false;
    bool due_soon = false;
    bool disputed = false;
};

void note(OfChild& child, const rules::ClockResult& clock)
{
    child.disputed = child.disputed || clock.disputed;
    if (clock.state == ClockState::Suspended || clock.state == ClockState::NotStarted) return;
    child.running = true;
    child.due_soon = child.due_soon || clock.state == ClockState::DueSoon;
    if (clock.state != ClockState::Overdue) return;
    const bool alone = clock.measure == Measure::SeenAlone;
    child.alone_overdue = child.alone_overdue || alone;
    child.visit_overdue = child.visit_overdue || !alone;
}

std::string share(std::size_t part, std::size_t whole)
{
    const std::size_t percent = part * 100 / whole;
    return part > 0 && percent == 0 ? "less than 1%" : std::to_string(percent) + "%";
}

std::string children(std::size_t n)
{
    return n == 1 ? "child" : "children";
}

} // namespace

Summary summarise(const std::vector<ComplianceLine>& lines)
{
    std::map<ChildId, OfChild> byChild;
    for (const ComplianceLine& line : lines) note(byChild[line.child], line.clock);
    Summary summary;
    for (const auto& [id, child] : byChild) {
        summary.with_clock += child.running ? 1U : 0U;
        summary.on_time += child.running && !child.visit_overdue && !child.alone_overdue ? 1U : 0U;
        summary.visit_overdue += child.visit_overdue ? 1U : 0U;
        summary.alone_overdue += child.alone_overdue ? 1U : 0U;
        summary.due_soon += child.due_soon ? 1U : 0U;
        summary.disputed += child.disputed ? 1U : 0U;
        summary.paused += child.running ? 0U : 1U;
    }
    return summary;
}

std::string inWords(const Summary& summary)
{
    if (summary.with_clock == 0) return "No child here has a visit to be made: there is no open plan or placement.";
    const std::size_t all = summary.with_clock;
    std::string text = std::to_string(summary.on_time) + " of " + std::to_string(all) + " " + children(all) + " ("
        + share(summary.on_time, all) + (summary.on_time == 1 ? ") has" : ") have") + " nothing overdue.";
    if (summary.alone_overdue == 0)
        text += " Nobody is overdue to be seen alone.";
    else
        text += " " + std::to_string(summary.alone_overdue) + (summary.alone_overdue == 1 ? " has" : " have")
            + " not been seen alone in time.";
    return text;
}

} // namespace sightline::server::dashboard

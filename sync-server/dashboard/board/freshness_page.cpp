#include "dashboard/board/freshness_page.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

// The tablet itself warns its worker at the same ages (screens.md F).
constexpr int kAmberHours = 24;
constexpr int kRedHours = 72;

bool hasTablet(const BoardWorker& worker)
{
    return std::any_of(worker.devices.begin(), worker.devices.end(), [](const BoardDevice& device) { return !device.revoked; });
}

std::string contactCell(const BoardWorker& worker, Instant now)
{
    if (!hasTablet(worker)) return "<span class=\"sl-none\">no tablet: what they do is not counted here</span>";
    if (!worker.last_contact) return tag(Tone::Amber, "Never") + " the tablet has not been heard of yet";
    const auto hours = static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - *worker.last_contact).count());
    const std::string when = escaped(londonMoment(*worker.last_contact));
    if (hours >= kRedHours) return tag(Tone::Red, "Over 72 hours ago") + " <span class=\"sl-line\">" + when + "</span>";
    if (hours >= kAmberHours) return tag(Tone::Amber, "Over 24 hours ago") + " <span class=\"sl-line\">" + when + "</span>";
    return when;
}

std::string tabletsCell(const BoardWorker& worker)
{
    std::string html;
    for (const BoardDevice& device : worker.devices)
        html += "<span class=\"sl-line\">"
            + escaped(device.name.empty() ? "tablet " + device.id.toString().substr(0, 8) : device.name)
            + (device.revoked ? " " + tag(Tone::Grey, "Shut out") : std::string{}) + "</span> ";
    return html.empty() ? "<span class=\"sl-none\">none</span>" : html;
}

/// With how many of the children whom the reader may see each worker works.
std::map<WorkerId, std::size_t> childrenOfWorkers(const View& view)
{
    std::map<WorkerId, std::size_t> named;
    for (const BoardChild* const child : view.children) {
        std::set<WorkerId> once;
        for (const BoardAllocation& allocation : child->workers)
            if (once.insert(allocation.worker).second) ++named[allocation.worker];
    }
    return named;
}

/// Workers of the children whom the reader may see, and of the teams; the longest silent first, those never heard of before them.
std::vector<const BoardWorker*> workersOf(const View& view, const std::map<WorkerId, std::size_t>& named)
{
    std::vector<const BoardWorker*> workers;
    for (const BoardWorker& worker : view.board->workers) {
        const bool of_team = !worker.team.empty() && view.scope.team && view.scope.team(worker.team) && hasTablet(worker);
        if (!worker.disabled && (named.contains(worker.id) || of_team)) workers.push_back(&worker);
    }
    std::stable_sort(workers.begin(), workers.end(), [](const BoardWorker* a, const BoardWorker* b) {
        const bool a_has = hasTablet(*a);
        const bool b_has = hasTablet(*b);
        if (a_has != b_has) return a_has;
        return a->last_contact < b->last_contact;
    });
    return workers;
}

} // namespace

Page freshnessPage(const View& view, Instant now, bool exports)
{
    Page page{"Who has not synced", {}, {{"Visits in my teams", "/dashboard"}}};
    page.follows = view.board->seq;
    page.main = "<p class=\"govuk-body-l sl-sentence\">" + escaped(inWords(freshness(view, now))) + "</p>\n"
        + paragraph(
            "Known here is each tablet's last contact: when it last asked this server for anything, noted at least once an "
            "hour. What a tablet holds unsent, and since when, is not known until it syncs: tablets do not report it, and "
            "the last contact does not say that everything was sent.")
        + (exports ? "<p class=\"govuk-body sl-no-print\">" + link("/exports?table=devices", "Export the tablets") + "</p>\n"
                   : std::string{});
    Table table{
        "Workers, the longest silent first", {{"Worker"}, {"Team"}, {"Children", true}, {"Last contact"}, {"Tablets"}}, {}};
    const auto named = childrenOfWorkers(view);
    for (const BoardWorker* const worker : workersOf(view, named))
        table.rows.push_back({escaped(worker->name) + " <span class=\"sl-id\">" + escaped(roleInWords(worker->role)) + "</span>",
            worker->team.empty() ? "<span class=\"sl-none\">none</span>" : escaped(worker->team),
            std::to_string(named.contains(worker->id) ? named.at(worker->id) : 0), contactCell(*worker, now),
            tabletsCell(*worker)});
    page.main += table.rows.empty() ? paragraph("Nobody works with these children.") : html(table);
    return page;
}

} // namespace sightline::server::dashboard

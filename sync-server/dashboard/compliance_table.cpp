#include "dashboard/compliance_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/contract.h"
#include "dashboard/html.h"
#include "dashboard/query.h"

namespace sightline::server::dashboard {

namespace {

using rules::ClockState;

struct Tag {
    const char* css;
    const char* word;
    const char* shape; ///< Drawn in a square of 16, in the colour of the text.
};

Tag tagOf(ClockState state) noexcept
{
    // A stop sign, a triangle, a disc with a tick and two bars are told apart in grey too.
    constexpr Tag kPaused{"paused", "Paused", R"(<path d="M3 2h4v12H3zM9 2h4v12H9z"/>)"};
    switch (state) {
    case ClockState::Overdue:
        return {"overdue", "Overdue", R"(<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zm0 6v2h2v-2z" fill-rule="evenodd"/>)"};
    case ClockState::DueSoon:
        return {"soon", "Due soon", R"(<path d="M8 1l7.5 14H.5zM7.2 6v4.5h1.6V6zm0 5.5v1.6h1.6v-1.6z" fill-rule="evenodd"/>)"};
    case ClockState::Met:
        return {"met", "On track",
            R"(<circle cx="8" cy="8" r="7"/><path d="M4.5 8.2l2.5 2.5 4.5-5" fill="none" stroke="#fff" stroke-width="1.8"/>)"};
    case ClockState::Suspended:
    case ClockState::NotStarted: return kPaused;
    }
    unreachable("ClockState");
}

std::string_view inWords(Measure measure) noexcept
{
    switch (measure) {
    case Measure::Seen: return "Visit";
    case Measure::SeenAlone: return "Seen alone";
    case Measure::BedroomSeen: return "Bedroom seen";
    }
    unreachable("Measure");
}

std::string dayCell(const char* label, const std::optional<CivilDate>& day)
{
    if (!day) return fmt::format(R"(<td role="cell" data-label="{}"><span class="none">none</span></td>)", label);
    return fmt::format(
        R"(<td role="cell" data-label="{}"><time datetime="{}">{}</time></td>)", label, day->toString(), escaped(day->inWords()));
}

std::string textCell(const char* label, const std::string& text)
{
    return fmt::format(
        R"(<td role="cell" data-label="{}">{}</td>)", label, text.empty() ? R"(<span class="none">none</span>)" : escaped(text));
}

/// What is due, and by whom where it is not a social worker's to do.
std::string whatIsDue(const rules::ClockResult& clock)
{
    const std::string what{inWords(clock.measure)};
    return clock.by.role == WorkerRole::SocialWorker ? what : what + " by " + rules::inWords(clock.by);
}

std::string row(const ComplianceLine& line)
{
    const rules::ClockResult& clock = line.clock;
    const std::string local = line.local_id.empty() ? "" : fmt::format(R"( <span class="id">{}</span>)", escaped(line.local_id));
    std::string html = fmt::format(R"(<tr role="row"><th scope="row" role="rowheader">{}{}</th>)", escaped(line.name), local);
    html += fmt::format(R"(<td role="cell" data-label="State">{}{}</td>)", stateTag(clock.state),
        clock.disputed ? R"( <span class="note">disputed: two versions</span>)" : "");
    html += dayCell("Due", clock.next_due);
    html += fmt::format(R"(<td role="cell" data-label="Days overdue" class="number">{}</td>)",
        clock.days_overdue > 0 ? std::to_string(clock.days_overdue) : R"(<span class="none">0</span>)");
    html += fmt::format(R"(<td role="cell" data-label="What"><div><strong>{}</strong> <span class="id">{}, {}</span>)",
        escaped(whatIsDue(clock)), escaped(clock.clock), escaped(clock.source));
    if (!clock.explanation.empty())
        html += fmt::format("<details><summary>Why this date</summary><p>{}</p></details>", escaped(clock.explanation));
    html += "</div></td>" + dayCell("Last visit that counts", clock.last_qualifying);
    html += textCell("Team", line.team) + textCell("Lead", line.lead_worker) + "</tr>\n";
    return html;
}

std::string pageLink(const CompliancePage& page, std::size_t number, const char* words)
{
    std::string query = "as_of=" + page.as_of.toString() + "&page=" + std::to_string(number);
    if (page.team) query += "&team=" + encoded(*page.team);
    return fmt::format(R"(<a href="/dashboard?{}">{}</a> )", escaped(query), words);
}

} // namespace

std::string stateTag(ClockState state)
{
    const Tag tag = tagOf(state);
    return fmt::format(R"(<span class="tag {}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">{}</svg>{}</span>)",
        tag.css, tag.shape, tag.word);
}

std::string complianceTable(const CompliancePage& page)
{
    const std::size_t all = page.lines.size();
    const std::size_t pages = std::max<std::size_t>(1, (all + kRowsPerPage - 1) / kRowsPerPage);
    const std::size_t number = std::clamp<std::size_t>(page.page, 1, pages);
    const std::size_t first = (number - 1) * kRowsPerPage;
    const std::size_t last = std::min(all, first + kRowsPerPage);

    std::string html = fmt::format("<table role=\"table\" id=\"table\">\n<caption>Every due date on {}, the most overdue first. "
                                   "Rows {} to {} of {}.</caption>\n",
        escaped(page.as_of.inWords()), all == 0 ? 0 : first + 1, last, all);
    html += R"(<thead role="rowgroup"><tr role="row">)";
    for (const char* heading : {"Child", "State", "Due", "Days overdue", "What", "Last visit that counts", "Team", "Lead"})
        html += fmt::format(R"(<th scope="col" role="columnheader">{}</th>)", heading);
    html += "</tr></thead>\n<tbody role=\"rowgroup\">\n";
    for (std::size_t i = first; i < last; ++i) html += row(page.lines[i]);
    html += "</tbody>\n</table>\n";
    if (pages == 1) return html;
    html += R"(<nav aria-label="Pages of the table">)";
    if (number > 1) html += pageLink(page, number - 1, "Previous page");
    html += fmt::format("<span>Page {} of {}</span> ", number, pages);
    if (number < pages) html += pageLink(page, number + 1, "Next page");
    return html + "</nav>\n";
}

} // namespace sightline::server::dashboard

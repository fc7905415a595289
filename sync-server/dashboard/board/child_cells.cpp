#include "dashboard/board/child_cells.h"

#include <fmt/format.h>

#include "dashboard/board/parts.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "http/parameters.h"

namespace sightline::server::dashboard {

const BoardClock* nextClock(const BoardChild& child, bool alone) noexcept
{
    const BoardClock* next = nullptr;
    for (const BoardClock& clock : child.clocks) {
        if (!(clock.running() || clock.exception) || !clock.due() || (clock.measure == Measure::SeenAlone) != alone) continue;
        if (next == nullptr || *clock.due() < *next->due()) next = &clock;
    }
    return next;
}

std::string childLink(const BoardChild& child)
{
    if (child.withheld) return "<span class=\"sl-quiet\">" + escaped(child.name) + "</span>";
    const std::string number = child.local_id.empty() || child.name == "Child " + child.local_id
        ? std::string{}
        : fmt::format(" <span class=\"sl-id\">{}</span>", escaped(child.local_id));
    return link("/children/" + child.id.toString(), child.name) + number;
}

std::string visitLink(const BoardChild& child, const BoardVisit& visit)
{
    const std::string words = child.name + ", " + visit.reading.occurred_on.inWords();
    if (child.withheld) return "<span class=\"sl-quiet\">" + escaped(words) + "</span>";
    return link("/children/" + child.id.toString() + "/visits/" + visit.record.toString(), words);
}

std::string dueCell(const BoardClock* clock)
{
    if (clock == nullptr) return "<span class=\"sl-none\">none</span>";
    const std::string state = clock->missed() ? stateTag(ChildState::HeldMissed) : stateTag(clock->state);
    std::string html = state + " <span class=\"sl-line\">" + dayOr(clock->due(), "no day") + "</span>";
    if (clock->exception) html += " <span class=\"sl-line\">held until " + escaped(clock->exception->until.inWords()) + "</span>";
    if (clock->days_overdue > 0)
        html += " <span class=\"sl-line\">"
            + escaped(counted(static_cast<std::size_t>(clock->days_overdue), "day overdue", "days overdue")) + "</span>";
    return html;
}

std::string whyThisDate(const BoardChild& child, const BoardClock& clock, const Board& board)
{
    if (child.withheld) return "<span class=\"sl-line sl-quiet\">not shown</span>";
    const bool now = !board.known_at && board.as_of == londonDate(board.made_at);
    if (!now) return "<span class=\"sl-line sl-quiet\">" + escaped(clock.explanation) + "</span>";
    return fmt::format("<a class=\"govuk-link\" href=\"/children/{}/clocks/{}\">Why this date<span "
                       "class=\"govuk-visually-hidden\">, {}: {}</span></a>",
        child.id.toString(), escaped(http::encoded(clock.clock)), escaped(child.name), escaped(measureInWords(clock.measure)));
}

std::string stateCell(const BoardChild& child)
{
    if (isIn(ChildList::NothingAsked, child)) return tag(Tone::Amber, "Plan asks for no visit");
    return stateTag(stateOf(child));
}

namespace {

std::string line(const std::string& text)
{
    return " <span class=\"sl-line\">" + escaped(text) + "</span>";
}

/// Who saw the child alone last, where that was not a qualified social worker: it is good to know, and does not count.
std::string aloneByOthers(const BoardChild& child)
{
    const auto& last = child.last_seen_alone;
    const auto& counts = child.alone_by_social_worker;
    if (!last || (counts && counts->on >= last->on)) return {};
    const bool social_worker = last->role == WorkerRole::SocialWorker;
    return line("by a " + roleInWords(last->role) + (social_worker ? " who is not yet qualified" : "") + " on "
        + last->on.inWords() + ", which does not count");
}

} // namespace

std::string aloneCell(const BoardChild& child)
{
    if (!child.days_since_seen_alone) return "<span class=\"sl-none\">not asked</span>";
    const auto days = static_cast<std::size_t>(child.days_since_alone_visit.value_or(*child.days_since_seen_alone));
    const auto& by = child.alone_by_social_worker;
    const std::string last = child.withheld ? std::string{}
        : by                                ? "last by a social worker on " + by->on.inWords()
                                            : "never by a social worker; asked for " + counted(days, "day", "days") + " now";
    std::string html;
    switch (child.alone()) {
    case rules::AloneState::NotAsked: break;
    case rules::AloneState::InTime: html = line(counted(days, "day ago", "days ago")); break;
    case rules::AloneState::NotYet:
        html = tag(Tone::Amber, "Not yet");
        if (child.alone_first_due) html += line("first due by " + child.alone_first_due->inWords());
        break;
    case rules::AloneState::Over42: html = tag(Tone::Red, fmt::format("Not for {} days", days)); break;
    }
    return child.withheld ? html : html + line(last) + aloneByOthers(child);
}

std::string nameOf(const WorkerId& worker, const Board& board)
{
    const BoardWorker* const found = board.worker(worker);
    return found == nullptr ? worker.text() : found->name;
}

std::string leadCell(const BoardChild& child, const Board& board)
{
    if (child.leads.empty()) return tag(Tone::Amber, "Nobody leads");
    std::string html;
    for (const WorkerId& lead : child.leads) html += (html.empty() ? "" : ", ") + escaped(nameOf(lead, board));
    return child.leads.size() > 1 ? html + " " + tag(Tone::Blue, "Two leads") : html;
}

std::string teamCell(const BoardChild& child)
{
    std::string html;
    for (const std::string& team : child.teams) html += (html.empty() ? "" : ", ") + escaped(team.empty() ? "no team" : team);
    return html.empty() ? "<span class=\"sl-none\">none</span>" : html;
}

std::string markTags(const BoardChild& child)
{
    std::string html;
    if (child.open_safety_flags > 0) html += tag(Tone::Red, "“I don't feel safe”") + " ";
    if (child.attempts_in_a_row >= 2) html += tag(Tone::Red, fmt::format("{} attempts in a row", child.attempts_in_a_row)) + " ";
    if (child.disputed_records > 0) html += tag(Tone::Blue, "Two versions") + " ";
    if (child.not_recorded > 0)
        html += tag(Tone::Blue,
                    counted(static_cast<std::size_t>(child.not_recorded), "visit: seen or not is not recorded",
                        "visits: seen or not is not recorded"))
            + " ";
    for (const BoardClock& clock : child.clocks)
        if (clock.exception) return html + tag(Tone::Blue, "Exception");
    return html;
}

} // namespace sightline::server::dashboard

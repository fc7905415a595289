#include <algorithm>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "base/working_days.h"
#include "dashboard/board/child_page.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "projection/took_place.h"
#include "projections/board.h"

namespace sightline::server::dashboard {

namespace {

using projection::VisitFile;

std::string seenCell(const ChildMatter& matter, const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (projection::tookPlace(visit.fact) == projection::TookPlace::Disputed)
        return tag(Tone::Blue, "Disputed") + " <span class=\"sl-line\">" + escaped(kTookPlaceDisputed) + "</span>";
    if (reading.outcome != Outcome::Completed) return tag(Tone::Grey, "Attempt") + " " + escaped(outcomeInWords(reading.outcome));
    std::string html =
        reading.sighting == Sighting::NotRecorded ? tag(Tone::Blue, "Not recorded") : escaped(sightingInWords(reading.sighting));
    if (projection::sightingDisputed(visit.fact)) html += " " + tag(Tone::Blue, "Disputed");
    if (visit.awake) html += *visit.awake == Awake::Awake ? ", awake" : ", asleep";
    if (reading.sighting == Sighting::SeenWithOthers && matter.rights.text)
        html += " <span class=\"sl-line sl-quiet\">Why not alone: " + escaped(reasonInWords(visit.not_alone_reason)) + "</span>";
    return html;
}

std::string byCell(const ChildMatter& matter, const VisitFile& visit)
{
    const Performer& performer = visit.fact.reading.performer;
    std::string html = escaped(matter.nameOf(performer.worker)) + ", " + roleInWords(performer.role);
    if (performer.role == WorkerRole::SocialWorker && !performer.qualified) html += ", not yet qualified";
    const auto leads = matter.file.leadsOn(visit.fact.reading.occurred_on);
    if (!leads.empty() && std::find(leads.begin(), leads.end(), performer.worker) == leads.end())
        html += " <span class=\"sl-line sl-quiet\">not by the lead social worker</span>";
    return html;
}

/// As the figures count it: also where nobody said why, and not where somebody only gave a reason.
bool isLate(const VisitFile& visit)
{
    const auto first = std::min_element(visit.record.history.begin(), visit.record.history.end(),
        [](const auto& a, const auto& b) { return a.revision.recordedAt() < b.revision.recordedAt(); });
    return first != visit.record.history.end()
        && plusWorkingDays(visit.fact.reading.occurred_on, kWriteUpWithinWorkingDays) < londonDate(first->revision.recordedAt());
}

std::string marks(const VisitFile& visit)
{
    std::string html;
    if (visit.record.disputed()) html += tag(Tone::Blue, "Two versions") + " ";
    if (visit.fact.credits_nothing && !visit.fact.strike_disputed) html += tag(Tone::Grey, "Struck out") + " ";
    if (isLate(visit)) html += tag(Tone::Amber, "Written up late") + " ";
    return html.empty() ? "<span class=\"sl-none\">none</span>" : html;
}

} // namespace

std::string visitsSection(const ChildMatter& matter, bool all_visits)
{
    const auto& visits = matter.file.visits;
    if (visits.empty()) return section("visits", "Visits and attempts", paragraph("No visit is recorded."));
    const std::size_t shown = all_visits ? visits.size() : std::min(visits.size(), kVisitsShown);
    Table table{shown == visits.size() ? counted(visits.size(), "visit or attempt", "visits and attempts")
                                       : fmt::format("The last {} of {} visits and attempts", shown, visits.size()),
        {{"Day"}, {"Seen"}, {"By"}, {"How"}, {"To note"}}, {}};
    for (auto visit = visits.rbegin(); visit != visits.rbegin() + static_cast<std::ptrdiff_t>(shown); ++visit) {
        const rules::VisitReading& reading = visit->fact.reading;
        table.rows.push_back({link(matter.path() + "/visits/" + visit->record.id.toString(), reading.occurred_on.inWords()),
            seenCell(matter, *visit), byCell(matter, *visit),
            escaped(modeInWords(reading.mode)) + ". " + escaped(placeInWords(visit->place)) + "."
                + " <span class=\"sl-line sl-quiet\">" + escaped(purposeInWords(reading.purpose)) + "</span>",
            marks(*visit)});
    }
    std::string body;
    const int attempts = rules::attemptsInARow(matter.file.facts(), {matter.today, std::nullopt});
    if (attempts >= 2)
        body +=
            warning(fmt::format("The last {} were attempts: the child was not seen. Two in a row are to be escalated (Working "
                                "Together 2010, 5.124).",
                attempts));
    body += html(table);
    if (shown < visits.size())
        body += "<p class=\"govuk-body\">" + link(matter.path() + "?visits=all#visits", "Show all") + "</p>\n";
    return section("visits", "Visits and attempts", body);
}

} // namespace sightline::server::dashboard

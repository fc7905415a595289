#include "reports/seen_section.h"

#include <algorithm>

#include <fmt/format.h>

#include "projection/words.h"
#include "reports/exact_text.h"

namespace sightline::server::reports {

namespace {

using projection::VisitFile;

bool struckOut(const VisitFile& visit)
{
    return visit.fact.struck_at && !visit.fact.strike_disputed;
}
bool tookPlace(const VisitFile& visit)
{
    return visit.fact.reading.outcome == Outcome::Completed;
}

/// "Jo Marsh, social worker, not by the lead social worker"
std::string performerOf(const ReportMatter& matter, const VisitFile& visit)
{
    const Performer& performer = visit.fact.reading.performer;
    std::string words = matter.nameOf(performer.worker) + ", " + inWords(performer.role);
    if (performer.role == WorkerRole::SocialWorker && !performer.qualified) words += " (not yet qualified)";
    const auto leads = matter.file.leadsOn(visit.fact.reading.occurred_on);
    if (!leads.empty() && std::find(leads.begin(), leads.end(), performer.worker) == leads.end())
        words += ", not by the lead social worker";
    return words;
}

std::string versionsOf(
    const ReportMatter& matter, const std::vector<projection::DisputedVersion>& versions, std::string_view field)
{
    std::string words;
    for (const projection::DisputedVersion& version : versions)
        words += (words.empty() ? "" : "; ") + projection::valueInWords(field, version.value_json) + " ("
            + matter.nameOf(WorkerId{version.author}) + ")";
    return words;
}

/// What two people say differently about the visit, and what counts until it is settled.
std::string disputeOf(const ReportMatter& matter, const VisitFile& visit)
{
    const auto disputed = projection::disputes(visit.record);
    const rules::VisitReading& reading = visit.fact.reading;
    std::string html;
    const auto add = [&](const std::string& what, const std::string& counts) {
        html += "<p class=\"disputed\">Disputed. " + exactly(what) + " " + exactly(counts) + "</p>";
    };
    if (const auto found = disputed.find("sighting"); found != disputed.end())
        add("Two people say different things: " + versionsOf(matter, found->second, "sighting") + ".",
            "Until it is settled it counts as: " + std::string{inWords(reading.sighting)} + ".");
    if (const auto found = disputed.find("occurred_on"); found != disputed.end())
        add("The date: " + versionsOf(matter, found->second, "occurred_on") + ".",
            "Until it is settled it counts as " + reading.occurred_on.inWords() + ".");
    if (visit.fact.strike_disputed)
        add("One person struck this visit out, another amended it.", "Until it is settled it counts for nothing.");
    for (const char* field : {"outcome", "mode", "purpose", "place", "performer"})
        if (disputed.contains(field)) add("Two people give different versions of: " + projection::fieldInWords(field) + ".", "");
    return html;
}

std::string whyNotAlone(const ReportMatter& matter, const VisitFile& visit)
{
    if (visit.fact.reading.sighting != Sighting::SeenWithOthers) return {};
    std::string why = visit.not_alone_reason ? std::string{inWords(*visit.not_alone_reason)} : "reason not recorded";
    const auto detail = visit.record.text("not_alone_detail");
    if (detail && !detail->empty() && !matter.forFamily()) why += " (" + *detail + ")";
    std::string html = "<p>Why not alone: " + exactly(why) + "</p>";
    if (visit.record.text("sighting") == "seen_alone")
        html += "<p>Recorded as seen alone, and that somebody else was in the room.</p>";
    return html;
}

std::string sightingCell(const ReportMatter& matter, const VisitFile& visit)
{
    const Sighting sighting = visit.fact.reading.sighting;
    std::string words{inWords(sighting)};
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
    std::string html = "<p class=\"" + std::string{toText(sighting)} + "\">" + words
        + (visit.awake ? *visit.awake == Awake::Awake ? ", awake" : ", asleep" : "") + "</p>";
    return html + whyNotAlone(matter, visit) + disputeOf(matter, visit);
}

/// "in person, at home; statutory visit"
std::string howOf(const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    std::string words = reading.mode == Mode::InPerson ? "in person" : reading.mode == Mode::Video ? "by video" : "by phone";
    if (visit.place) words += ", " + std::string{toText(*visit.place)};
    words += "; " + (reading.purpose == Purpose::Section47 ? "section 47" : std::string{toText(reading.purpose)});
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string rowOf(const ReportMatter& matter, const VisitFile& visit, const std::string& middle)
{
    return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
        exactly(visit.fact.reading.occurred_on.inWords()), middle, exactly(performerOf(matter, visit)), exactly(howOf(visit)));
}

std::string table(const char* caption, const char* middle, const std::string& rows)
{
    return fmt::format("<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">Date</th><th scope=\"col\">{}</th><th "
                       "scope=\"col\">By whom</th><th scope=\"col\">How</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n",
        caption, middle, rows);
}

std::string summary(const ReportMatter& matter, const std::vector<const VisitFile*>& visits)
{
    const auto with = [&](Sighting sighting) {
        return static_cast<std::size_t>(std::count_if(visits.begin(), visits.end(),
            [&](const VisitFile* visit) { return visit->fact.reading.sighting == sighting && !visit->fact.credits_nothing; }));
    };
    const std::size_t alone = with(Sighting::SeenAlone);
    const std::size_t others = with(Sighting::SeenWithOthers);
    const std::size_t open = with(Sighting::NotRecorded);
    std::string text = matter.childName() + " was seen on " + counted(alone + others, "visit", "visits") + ": alone on "
        + std::to_string(alone) + ", not alone on " + std::to_string(others) + ".";
    if (const std::size_t not_seen = with(Sighting::NotSeen); not_seen > 0)
        text += " On " + counted(not_seen, "visit", "visits") + " " + matter.childName() + " was not seen.";
    if (open > 0) text += " Of " + counted(open, "visit", "visits") + " it is not recorded whether.";
    return "<p class=\"sentence\">" + exactly(text) + "</p>\n";
}

} // namespace

std::string seenSection(const ReportMatter& matter)
{
    std::vector<const VisitFile*> done;
    std::string rows;
    std::string attempts;
    std::string struck;
    for (const VisitFile& visit : matter.file.visits) {
        if (struckOut(visit)) {
            struck += rowOf(matter, visit, "Struck out: it counts for nothing");
        } else if (tookPlace(visit)) {
            done.push_back(&visit);
            rows += rowOf(matter, visit, sightingCell(matter, visit));
        } else {
            attempts += rowOf(matter, visit, exactly(inWords(visit.fact.reading.outcome)) + disputeOf(matter, visit));
        }
    }
    std::string html = "<section>\n<h2>When " + exactly(matter.childName()) + " was seen</h2>\n";
    if (done.empty()) html += "<p>No visit that took place is recorded.</p>\n";
    if (!done.empty()) html += summary(matter, done) + table("Visits that took place", "Seen", rows);
    if (!attempts.empty()) html += table("Attempts", "What happened", attempts);
    if (!struck.empty()) html += table("Struck out", "What happened", struck);
    return html + "</section>\n";
}

} // namespace sightline::server::reports

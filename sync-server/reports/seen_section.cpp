#include "reports/seen_section.h"

#include <algorithm>

#include <fmt/format.h>

#include "projection/took_place.h"
#include "projection/words.h"
#include "reports/exact_text.h"

namespace sightline::server::reports {

namespace {

using projection::TookPlace;
using projection::VisitFile;

bool struckOut(const VisitFile& visit)
{
    return visit.fact.struck_at && !visit.fact.strike_disputed;
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
    for (const char* field : {"outcome", "mode", "purpose", "place"})
        if (const auto found = disputed.find(field); found != disputed.end())
            add("Two people give different versions of: " + projection::fieldInWords(field) + ": "
                    + versionsOf(matter, found->second, field) + ".",
                "");
    if (disputed.contains("performer"))
        add("Two people give different versions of: " + projection::fieldInWords("performer") + ".", "");
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

/// What the figures leave out, so that nobody takes it for a visit.
std::string notCounted(const ReportMatter& matter, std::size_t contacts, std::size_t disputed)
{
    std::string text;
    if (contacts > 0)
        text += " " + counted(contacts, "other contact is", "other contacts are")
            + " not counted: by phone or video, or a core group, family time or transport.";
    if (disputed > 0)
        text += " Of " + counted(disputed, "visit", "visits") + " people say different things about whether " + matter.childName()
            + " was visited in person: until that is settled " + (disputed == 1 ? "it is" : "they are") + " not counted.";
    return text;
}

std::string summary(const ReportMatter& matter, const std::vector<const VisitFile*>& visits)
{
    const auto with = [&](Sighting sighting) {
        return static_cast<std::size_t>(std::count_if(
            visits.begin(), visits.end(), [&](const VisitFile* visit) { return visit->fact.reading.sighting == sighting; }));
    };
    const std::size_t alone = with(Sighting::SeenAlone);
    const std::size_t others = with(Sighting::SeenWithOthers);
    const std::size_t open = with(Sighting::NotRecorded);
    std::string text = matter.childName() + " was seen on " + counted(alone + others, "visit", "visits") + ": alone on "
        + std::to_string(alone) + ", not alone on " + std::to_string(others) + ".";
    if (const std::size_t not_seen = with(Sighting::NotSeen); not_seen > 0)
        text += " On " + counted(not_seen, "visit", "visits") + " " + matter.childName() + " was not seen.";
    if (open > 0) text += " Of " + counted(open, "visit", "visits") + " it is not recorded whether.";
    return text;
}

/// A kind of visit: how many, and their rows.
struct Rows {
    std::size_t n = 0;
    std::string rows;

    void add(const std::string& row)
    {
        ++n;
        rows += row;
    }
    [[nodiscard]] std::string under(const char* caption, const char* middle) const
    {
        return n == 0 ? std::string{} : table(caption, middle, rows);
    }
};

} // namespace

std::string seenSection(const ReportMatter& matter)
{
    std::vector<const VisitFile*> done;
    Rows took_place;
    Rows disputed;
    Rows contacts;
    Rows attempts;
    Rows struck;
    for (const VisitFile& visit : matter.file.visits) {
        const TookPlace took = projection::tookPlace(visit.fact);
        if (struckOut(visit)) {
            struck.add(rowOf(matter, visit, "Struck out: it counts for nothing"));
        } else if (took == TookPlace::Yes) {
            done.push_back(&visit);
            took_place.add(rowOf(matter, visit, sightingCell(matter, visit)));
        } else if (took == TookPlace::Disputed) {
            disputed.add(rowOf(matter, visit, disputeOf(matter, visit)));
        } else if (const auto attempt = projection::attemptOf(visit.fact)) {
            attempts.add(rowOf(matter, visit, exactly(inWords(*attempt)) + disputeOf(matter, visit)));
        } else {
            contacts.add(rowOf(matter, visit, sightingCell(matter, visit)));
        }
    }
    std::string html = "<section>\n<h2>When " + exactly(matter.childName()) + " was seen</h2>\n";
    std::string sentence = done.empty() ? std::string{"No visit that took place is recorded."} : summary(matter, done);
    sentence += notCounted(matter, contacts.n, disputed.n);
    html += "<p" + std::string{done.empty() ? "" : " class=\"sentence\""} + ">" + exactly(sentence) + "</p>\n";
    html += took_place.under("Visits that took place", "Seen")
        + disputed.under("Disputed: whether they took place in person", "What people say")
        + contacts.under("Other contacts, which are not counted as visits", "Seen");
    return html + attempts.under("Attempts", "What happened") + struck.under("Struck out", "What happened") + "</section>\n";
}

} // namespace sightline::server::reports

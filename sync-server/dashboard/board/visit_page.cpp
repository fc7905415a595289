#include "dashboard/board/visit_page.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"
#include "projection/field_values.h"
#include "projection/same_visit.h"
#include "projection/took_place.h"
#include "projection/words.h"
#include "rules/record_state.h"

namespace sightline::server::dashboard {

namespace {

using projection::KnownRevision;
using projection::RecordFile;
using projection::VisitFile;

/// What decides whether a visit counts: also for those who may not read what workers wrote.
constexpr std::array<std::string_view, 12> kFacts{"occurred_on", "started_at", "ended_at", "outcome", "sighting", "mode",
    "purpose", "performer", "place", "where_child_lives", "bedroom_seen", "struck"};

bool isFact(std::string_view field)
{
    return std::find(kFacts.begin(), kFacts.end(), field) != kFacts.end();
}

/// What only joins records to one another says nothing to people.
bool isShown(const ChildMatter& matter, std::string_view field)
{
    return field != "home_visit_id" && (matter.rights.text || isFact(field));
}

std::string sentence(std::string text)
{
    if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string valueFor(const ChildMatter& matter, const std::string& field, const std::string& json)
{
    if (const auto words = visitWords(field, json)) return *words;
    const std::string words = projection::valueInWords(field, json);
    return field == "performer" ? matter.nameOf(words) : words;
}

std::string verdictOf(const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (visit.fact.credits_nothing)
        return visit.fact.strike_disputed ? tag(Tone::Blue, "Two versions") + " It counts for nothing until that is settled."
                                          : tag(Tone::Grey, "Struck out") + " It counts for nothing and is kept.";
    if (projection::tookPlace(visit.fact) == projection::TookPlace::Disputed)
        return tag(Tone::Blue, "Disputed") + " " + escaped(kTookPlaceDisputed);
    if (reading.outcome != Outcome::Completed) return tag(Tone::Grey, "Attempt") + " It moves no due date.";
    if (reading.mode != Mode::InPerson) return tag(Tone::Grey, "Not in person") + " It moves no due date.";
    if (!projection::tookPlace(reading)) return escaped(purposeInWords(reading.purpose) + ". It moves no due date.");
    if (reading.sighting == Sighting::NotRecorded)
        return tag(Tone::Blue, "Not recorded") + " Whether the child was seen is not recorded, so it moves no due date.";
    const std::string disputed = projection::sightingDisputed(visit.fact) ? " " + tag(Tone::Blue, "Disputed") : std::string{};
    return escaped(sightingInWords(reading.sighting)) + disputed;
}

std::string summaryOf(const ChildMatter& matter, const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    const Performer& performer = reading.performer;
    std::vector<Fact> rows{
        {"Day", day(reading.occurred_on) + (visit.started_at ? escaped(" at " + *visit.started_at) : std::string{})},
        {"The child", verdictOf(visit)}, {"By", escaped(matter.nameOf(performer.worker) + ", " + roleInWords(performer.role))},
        {"How", escaped(modeInWords(reading.mode) + ". " + placeInWords(visit.place) + ".")},
        {"What for", escaped(purposeInWords(reading.purpose))}, {"How it ended", escaped(outcomeInWords(reading.outcome))}};
    if (reading.sighting == Sighting::SeenWithOthers && matter.rights.text)
        rows.push_back({"Why not alone", escaped(reasonInWords(visit.not_alone_reason))});
    return facts(rows);
}

std::string fieldsOf(const ChildMatter& matter, const VisitFile& visit)
{
    Table table{"Everything that was recorded", {{"What"}, {"Recorded"}}, {}, {}, true};
    for (const auto& [field, value] : visit.record.state.fields)
        if (isShown(matter, field))
            table.rows.push_back({escaped(sentence(projection::fieldInWords(field))), escaped(valueFor(matter, field, value))});
    return table.rows.empty() ? std::string{} : section("fields", "Everything that was recorded", html(table));
}

/// As it was written; empty where nothing was, and for what only joins the note to its visit.
std::string noteInWords(const std::string& field, const std::string& json)
{
    if (field == "visit_id") return {};
    if (const auto text = projection::textValue(json)) return *text;
    const std::string words = projection::valueInWords(field, json);
    return words == "none" ? std::string{} : words;
}

std::string notesOf(const ChildMatter& matter, const VisitFile& visit)
{
    if (!matter.rights.text) return section("notes", "Notes", paragraph("Notes are read by those who work with the child."));
    std::string body;
    for (const RecordFile& note : visit.notes) {
        for (const auto& [field, value] : note.state.fields)
            if (const std::string text = noteInWords(field, value); !text.empty())
                body += fmt::format("<h3 class=\"govuk-heading-s\">{}</h3>\n<p class=\"govuk-body sl-text\">{}</p>\n",
                    escaped(sentence(projection::fieldInWords(field))), escaped(text));
        if (note.disputed()) body += disputeOf(matter, note);
    }
    return section("notes", "Notes", body.empty() ? paragraph("No note was written.") : body);
}

std::string standingOf(const RecordFile& record, const KnownRevision& known)
{
    const auto in = [&](const std::vector<std::string>& ids) {
        return std::find(ids.begin(), ids.end(), known.revision.id.text()) != ids.end();
    };
    if (in(record.state.quarantined)) return tag(Tone::Amber, "Kept aside");
    if (in(record.state.held)) return tag(Tone::Amber, "Waits for an earlier one");
    return {};
}

std::string versionOf(const ChildMatter& matter, const RecordFile& record, const KnownRevision& known, std::size_t number)
{
    const auto& message = known.revision.message;
    std::string items;
    for (const auto& [field, value] : revision::assertedFields(message))
        if (isShown(matter, field))
            items += "<li>" + escaped(sentence(projection::fieldInWords(field))) + ": " + escaped(valueFor(matter, field, value))
                + "</li>\n";
    std::vector<Fact> rows{
        {"Who", escaped(matter.nameOf(message.author_id())) + ", on " + escaped(matter.deviceOf(known.device))},
        {"Recorded", escaped(londonMoment(known.revision.recordedAt()))}, {"Received", escaped(londonMoment(known.received_at))}};
    if (message.has_reason() && matter.rights.text) rows.push_back({"Why", escaped(message.reason())});
    if (!known.outcome_reason.empty()) rows.push_back({"The server", escaped(known.outcome_reason)});
    return fmt::format(
        "<article class=\"sl-version\">\n<h3 class=\"govuk-heading-s\">Version {} {}</h3>\n{}<ul class=\"govuk-list "
        "govuk-list--bullet\">\n{}</ul>\n</article>\n",
        number, standingOf(record, known), facts(rows), items.empty() ? "<li>Nothing that is shown here.</li>\n" : items);
}

std::string historyOf(const ChildMatter& matter, const VisitFile& visit)
{
    std::string body = paragraph("Nothing is ever overwritten: each version stays as it was signed.");
    std::size_t number = 0;
    for (const KnownRevision& known : visit.record.history) body += versionOf(matter, visit.record, known, ++number);
    return section("history", "Every version", body);
}

std::string sameVisitInWords(const ChildMatter& matter, const projection::SameVisitLink& same, const VisitFile& other)
{
    const rules::VisitReading& reading = other.fact.reading;
    const std::string who = matter.nameOf(reading.performer.worker);
    const std::string when = reading.occurred_on.inWords() + (other.started_at ? " at " + *other.started_at : std::string{});
    switch (same.kind) {
    case projection::SameVisit::Joint: return "Perhaps a joint visit with " + who + ", " + when + ": both count";
    case projection::SameVisit::EnteredTwice:
        return "Perhaps entered twice: " + who + " recorded another one, " + when + ". Both count until one is struck out";
    }
    unreachable("SameVisit");
}

std::string sameVisitOf(const ChildMatter& matter, const VisitFile& visit)
{
    std::string items;
    for (const projection::SameVisitLink& each : projection::sameVisitLinks(matter.file)) {
        if (each.first != visit.record.id && each.second != visit.record.id) continue;
        const RecordId& other_id = each.first == visit.record.id ? each.second : each.first;
        for (const VisitFile& other : matter.file.visits)
            if (other.record.id == other_id)
                items += "<li>" + link(matter.path() + "/visits/" + other_id.toString(), sameVisitInWords(matter, each, other))
                    + "</li>\n";
    }
    return items.empty() ? std::string{} : "<ul class=\"govuk-list\">\n" + items + "</ul>\n";
}

} // namespace

std::optional<Page> visitPage(const ChildMatter& matter, const RecordId& id)
{
    const auto& visits = matter.file.visits;
    const auto visit = std::find_if(visits.begin(), visits.end(), [&](const VisitFile& each) { return each.record.id == id; });
    if (visit == visits.end()) return std::nullopt;
    const std::string name = matter.file.child.displayName();
    Page page{"Visit of " + visit->fact.reading.occurred_on.inWords(), {},
        {{"Visits in my teams", "/dashboard"}, {"Children", "/children"}, {name, matter.path()}}};
    page.caption = name;
    page.follows = matter.seq;
    page.main = summaryOf(matter, *visit) + sameVisitOf(matter, *visit);
    if (visit->record.disputed()) page.main += section("disputes", "Two people changed this", disputeOf(matter, visit->record));
    page.main += notesOf(matter, *visit) + fieldsOf(matter, *visit) + historyOf(matter, *visit);
    if (matter.rights.strike && !visit->fact.credits_nothing)
        page.main += "<p class=\"govuk-body\">"
            + link(matter.path() + "/visits/" + id.toString() + "/strike", "Strike this visit out") + "</p>\n";
    return page;
}

} // namespace sightline::server::dashboard

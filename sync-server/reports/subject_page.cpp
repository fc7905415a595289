#include "reports/subject_page.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "projection/field_values.h"
#include "projection/words.h"
#include "reports/exact_text.h"
#include "reports/report_style.h"
#include "reports/seen_section.h"
#include "reports/voice_section.h"
#include "revision/voice_values.h"
#include "json/reader.h"

namespace sightline::server::reports {

namespace {

using projection::KnownRevision;
using projection::RecordFile;

/// For what this page has and a conference has not.
constexpr std::string_view kMore = R"(.mark { font-weight: 700; color: #651b1b; }
.mark::before { content: "\25B2 "; }
.field { white-space: pre-wrap; overflow-wrap: anywhere; }
.version { border-left: 4px solid #858686; padding-left: .75rem; margin: .5rem 0; }
.version dl { margin: .25rem 0; }
.version dt { float: none; width: auto; }
.version dd { margin: 0 0 .25rem; font-weight: 400; }
.version dt, article > .quiet, .version > .quiet { break-after: avoid; }
)";

constexpr std::array<std::string_view, 4> kWorkers{"worker", "from_worker", "to_worker", "decided_by"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kNames{
    {{"began_ms", "when it began"}, {"ended_ms", "when it ended"}, {"raised_ms", "when it was said"},
        {"sharing", "who may read it"}, {"sharing_before", "who was to read it, as chosen beforehand"}}};

std::string markOf(RecordKind kind, const std::string& field)
{
    const std::string_view why = aboutOthers(kind, field);
    return why.empty() ? std::string{} : fmt::format(" <span class=\"mark\">Look at this: {}</span>", exactly(why));
}

std::string whoWrote(const ReportMatter& matter, const KnownRevision& known)
{
    std::string text = "Written by " + matter.nameOf(WorkerId{known.revision.message.author_id()}) + " at "
        + londonMoment(known.revision.recordedAt()) + "; received at " + londonMoment(known.received_at) + ".";
    if (known.refused) text += " Kept aside by the authority, and counts for nothing.";
    return text;
}

/// Values that a reader who is no program would not make out: names for ids, moments for numbers, the child's choice for its
/// words.
std::string valueOf(const ReportMatter& matter, const KnownRevision& known, const std::string& field, const std::string& value)
{
    const wire::Revision& message = known.revision.message;
    // Strokes of a drawing are no reading matter; they are in record.json, and the drawing itself above.
    if (field == "answers") return "as above, and in record.json";
    if (message.has_voice() && field.starts_with("sharing")) {
        wire::VoicePatch voice = message.voice();
        if (!voice.has_sharing_before()) *voice.mutable_sharing_before() = voice.sharing(); // Withheld (subject_withheld.h).
        if (const auto entry = revision::readVoice(voice); entry.has_value())
            return sharingInWords(field == "sharing" ? entry.value().sharing : entry.value().sharing_before,
                matter.nameOf(WorkerId{message.author_id()}));
    }
    const auto parsed = json::Json::parse(value, nullptr, false);
    if (field.ends_with("_ms") && parsed.is_number_integer())
        return londonMoment(Instant{std::chrono::milliseconds{parsed.get<std::int64_t>()}});
    if (parsed.is_string() && std::find(kWorkers.begin(), kWorkers.end(), field) != kWorkers.end()
        && !parsed.get<std::string>().empty())
        return matter.nameOf(WorkerId{parsed.get<std::string>()});
    if (const auto performer = projection::performerValue(value)) return matter.nameOf(performer->worker);
    return projection::valueInWords(field, value);
}

std::string nameOfField(const std::string& field)
{
    for (const auto& [name, words] : kNames)
        if (field == name) return std::string{words};
    return projection::fieldInWords(field);
}

std::string versionOf(const ReportMatter& matter, const RecordFile& record, const KnownRevision& known)
{
    std::string html = "<div class=\"version\">\n<p class=\"quiet\">" + exactly(whoWrote(matter, known)) + "</p>\n";
    if (known.revision.message.has_reason())
        html += "<p>" + exactly("Reason: " + known.revision.message.reason())
            + " <span class=\"mark\">Look at this: free text.</span></p>\n";
    html += "<dl>\n";
    for (const auto& [field, value] : revision::assertedFields(known.revision.message))
        html += fmt::format("<dt>{}{}</dt><dd class=\"field\" dir=\"auto\">{}</dd>\n", exactly(nameOfField(field)),
            markOf(record.kind, field), exactly(valueOf(matter, known, field, value)));
    return html + "</dl>\n</div>\n";
}

std::string recordOf(const ReportMatter& matter, const SubjectRecord& each)
{
    std::string html = fmt::format("<article>\n<h3>{}</h3>\n<p class=\"quiet\">Record {}; {}.</p>\n", exactly(each.title),
        each.record->id.toString(), counted(each.record->history.size(), "version", "versions"));
    for (const std::string& sentence : projection::disputeSentences(*each.record))
        html += "<p class=\"disputed\">" + exactly(sentence) + "</p>\n";
    for (const KnownRevision& known : each.record->history) html += versionOf(matter, *each.record, known);
    return html + "</article>\n";
}

std::string head(const ReportMatter& matter, const SubjectAccessRequest& request)
{
    const std::string title = "Everything held about " + matter.file.child.displayName();
    return fmt::format(R"(<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{}</title>
<style>
{}{}@page {{ @top-left {{ content: "OFFICIAL-SENSITIVE"; }} @top-right {{ content: "Subject access"; }} }}
</style>
</head>
<body>
<header><p class="marking">OFFICIAL-SENSITIVE</p><p class="for">Subject access, {}</p></header>
<main>
<h1>{}</h1>
)",
        exactly(title), kReportStyle, kMore,
        request.recipient == SubjectRecipient::Child ? "for the child" : "for somebody who asks on the child's behalf",
        exactly(title));
}

std::string about(const SubjectAccessRequest& request, const SubjectRecords& records)
{
    return "<p>"
        + exactly(request.authority + " holds this in Sightline. Made by " + request.made_by + " at "
            + londonMoment(request.made_at) + ": " + counted(records.records.size(), "record", "records") + ".")
        + "</p>\n<p class=\"leftout\"><strong>Before this is given away:</strong> what is marked "
          "<span class=\"mark\">Look at this</span> may tell about somebody else, or put somebody in danger. Nothing of it has "
          "been taken out. A person decides, place by place (redaction-review.csv lists them all). The names of professionals "
          "are part of the record of their work.</p>\n";
}

} // namespace

std::string subjectPage(const projection::ChildFile& file, const Directory& workers, const SubjectAccessRequest& request,
    const SubjectRecords& records)
{
    const auto readers = request.recipient == SubjectRecipient::Child ? ReportReaders::Subject : ReportReaders::Family;
    const ReportMatter matter{file, workers, readers};
    std::string html = head(matter, request) + about(request, records) + seenSection(matter) + voiceSection(matter);
    html += "<section>\n<h2>Every record, with every version of it</h2>\n";
    for (const SubjectRecord& each : records.records) html += recordOf(matter, each);
    return html + "</section>\n</main>\n</body>\n</html>\n";
}

} // namespace sightline::server::reports

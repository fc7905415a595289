#include "reports/voice_section.h"

#include <fmt/format.h>

#include "base/contract.h"
#include "base/language_name.h"
#include "base/london_moment.h"
#include "reports/exact_text.h"
#include "voice/svg.h"

namespace sightline::server::reports {

namespace {

using projection::VoiceAdditionFile;
using projection::VoiceFile;

bool isPrinted(const ReportMatter& matter, const VoiceFile& voice)
{
    if (matter.readers == ReportReaders::Subject) return true;
    if (!matter.forFamily()) return mayPrintFor(voice.sharing(), {Audience::AnyoneHelping});
    // Whom the child named as not may be in the room when the family reads.
    return mayPrintFor(voice.sharing(), {Audience::Parent, Audience::Carer}) && voice.entry.sharing.never.empty();
}

std::string paragraph(const char* css, const std::string& text)
{
    return fmt::format("<p class=\"{}\">{}</p>\n", css, exactly(text));
}

/// The child's own words: isolated, so that what runs from right to left turns nothing around it.
std::string words(const std::string& text)
{
    return "<div class=\"words\" dir=\"auto\">" + exactly(text) + "</div>\n";
}

std::string_view underInWords(const std::string& under) noexcept
{
    if (under == "like") return "Like";
    if (under == "not_sure") return "Not sure";
    if (under == "dont_like") return "Don't like";
    return under;
}

std::string picks(const VoiceAnswer& answer)
{
    if (answer.picked.empty()) return {};
    std::string html = "<ul class=\"picked\">\n";
    for (const Picked& picked : answer.picked) {
        html += "<li>";
        if (!picked.under.empty()) html += "<span class=\"under\">" + exactly(underInWords(picked.under)) + ":</span> ";
        html += "<span class=\"shown\" dir=\"auto\">" + exactly(picked.shown) + "</span></li>\n";
    }
    return html + "</ul>\n";
}

/// What came of a prompt, where it is not simply an answer.
std::string givenInWords(const ReportMatter& matter, Given given)
{
    switch (given) {
    case Given::Answered: return {};
    case Given::Skipped: return "Skipped.";
    case Given::DontKnow: return matter.childName() + " chose: “I don't know”.";
    case Given::DontWantToSay: return matter.childName() + " chose: “I don't want to say”.";
    case Given::TakenOut: return "Taken out again by " + matter.childName() + " at the end.";
    }
    unreachable("Given");
}

std::string typedInWords(const ReportMatter& matter, const VoiceFile& voice, TypedBy by)
{
    switch (by) {
    case TypedBy::Child: return matter.childName() + " typed this.";
    case TypedBy::Scribe: return matter.nameOf(voice.captured_by) + " wrote what " + matter.childName() + " said.";
    }
    unreachable("TypedBy");
}

std::string answerOf(const ReportMatter& matter, const VoiceFile& voice, const VoiceAnswer& answer)
{
    std::string html = "<div class=\"answer\">\n<p class=\"asked\" dir=\"auto\">" + exactly(answer.asked) + "</p>\n";
    if (!answer.named.empty()) html += paragraph("quiet", matter.childName() + "'s own name for it:") + words(answer.named);
    if (const std::string given = givenInWords(matter, answer.given); !given.empty()) html += paragraph("given", given);
    html += picks(answer);
    if (!answer.text.empty()) html += words(answer.text);
    if (answer.typed_by) html += paragraph("quiet", typedInWords(matter, voice, *answer.typed_by));
    if (answer.drawing)
        html += "<figure>" + toSvg(*answer.drawing, "A drawing by " + matter.childName()) + "<figcaption>"
            + exactly(matter.childName() + " drew this. " + describe(*answer.drawing)) + "</figcaption></figure>\n";
    return html + "</div>\n";
}

std::string toldInWords(const ReportMatter& matter, const std::optional<bool>& told)
{
    if (!told) return "Whether " + matter.childName() + " was told is not recorded.";
    return matter.childName() + (*told ? " was told." : " was not told.");
}

std::string besideOf(const ReportMatter& matter, const VoiceAdditionFile& beside)
{
    const VoiceAddition& addition = beside.addition;
    const std::string who = matter.nameOf(WorkerId{beside.author});
    const CivilDate day = addition.happened_on.value_or(londonDate(beside.recorded_at));
    switch (addition.kind) {
    case AdditionKind::Response:
        return paragraph("quiet", "What " + who + " answered, " + day.inWords() + ":") + words(addition.text);
    case AdditionKind::WhatHappened: {
        std::string head = "What happened, " + day.inWords();
        if (addition.decision) head += " – " + std::string{inWords(*addition.decision)};
        return paragraph("quiet", head + ":") + words(addition.text)
            + paragraph("quiet", "Written by " + who + ". " + toldInWords(matter, addition.child_told));
    }
    case AdditionKind::SharedWider:
        if (matter.forFamily()) return {};
        return paragraph("quiet",
            "Shared with more people on " + day.inWords() + ", decided by "
                + (addition.decided_by ? matter.nameOf(*addition.decided_by) : "somebody not recorded") + ": " + addition.text
                + " " + toldInWords(matter, addition.child_told));
    case AdditionKind::WithdrawnByChild:
        // Such an entry is printed for the child alone.
        return paragraph("quiet", "Taken back by " + matter.childName() + " on " + day.inWords() + ": nobody else is shown it.");
    }
    unreachable("AdditionKind");
}

/// "With Jo Marsh. In the room: Mum. No interpreter was needed."
std::string circumstances(const ReportMatter& matter, const VoiceFile& voice)
{
    const VoiceEntry& entry = voice.entry;
    std::string text = "On " + matter.nameOf(voice.captured_by) + "'s tablet. ";
    text += entry.present.empty() ? "Nobody else was in the room. " : "In the room: " + listed(entry.present) + ". ";
    text += inWords(entry.interpreter);
    if (entry.language != "en") text += " The questions were in " + languageName(entry.language) + ".";
    return text;
}

/// Who recorded that the child took an entry back; empty beside a piece that another piece speaks for.
std::string takenBackOf(const ReportMatter& matter, const VoiceFile& voice)
{
    for (const VoiceAdditionFile& each : voice.additions)
        if (each.addition.kind == AdditionKind::WithdrawnByChild)
            return paragraph("leftout",
                matter.nameOf(WorkerId{each.author}) + " recorded on " + londonDate(each.recorded_at).inWords() + " that "
                    + matter.childName() + " took it back: what was said on " + voice.entry.occurred_on.inWords()
                    + " is not printed.");
    return {};
}

/// What is not here, for professionals only: a line like that could put a child in danger at home.
std::string leftOut(const ReportMatter& matter, std::size_t withheld)
{
    if (withheld == 0) return {};
    return paragraph("leftout",
        counted(withheld, "entry of ", "entries of ") + matter.childName() + "'s " + (withheld == 1 ? "is" : "are")
            + " not for the people of a conference, and not printed here.");
}

/// When it reached the authority, and why it was kept aside, if it was.
std::string receivedInWords(const projection::SafetyFlagFile& flag)
{
    if (flag.record.history.empty()) return {};
    std::string text = "It reached the server at " + londonMoment(flag.record.history.front().received_at) + ". ";
    if (flag.kept_aside) text += "It came out of order: " + *flag.kept_aside + ". It stands all the same. ";
    return text;
}

std::string flagsOf(const ReportMatter& matter)
{
    std::string rows;
    for (const projection::SafetyFlagFile& flag : matter.file.flags) {
        const std::string present = flag.flag.present.empty() ? "nobody else" : listed(flag.flag.present);
        const std::string answer = flag.acknowledged ? "Acknowledged by " + matter.nameOf(WorkerId{flag.acknowledged->by})
                + " at " + londonMoment(flag.acknowledged->at) + "."
                                                     : "No manager has acknowledged it yet.";
        rows += "<li>"
            + exactly(londonMoment(Instant{std::chrono::milliseconds{flag.flag.raised_ms}}) + ", on "
                + matter.nameOf(WorkerId{flag.raised_with}) + "'s tablet, in the room: " + present + ". " + receivedInWords(flag)
                + answer)
            + "</li>\n";
    }
    if (rows.empty()) return {};
    return "<section class=\"flags\">\n<h2>“I don't feel safe”</h2>\n<p>" + exactly(matter.childName())
        + " pressed this on the tablet:</p>\n<ul>\n" + rows + "</ul>\n</section>\n";
}

} // namespace

std::string voiceEntry(const ReportMatter& matter, const VoiceFile& voice)
{
    const VoiceEntry& entry = voice.entry;
    std::string html = fmt::format("<article>\n<h3>{} <span class=\"on\">{}</span></h3>\n", exactly(inWords(entry.module)),
        exactly(entry.occurred_on.inWords()));
    html += paragraph("quiet", circumstances(matter, voice));
    html += paragraph("choice",
        matter.childName() + "'s choice, who may read this: " + sharingInWords(entry.sharing, matter.nameOf(voice.captured_by)));
    for (const VoiceAnswer& answer : entry.answers) html += answerOf(matter, voice, answer);
    std::string beside;
    for (const VoiceAdditionFile& each : voice.additions) beside += besideOf(matter, each);
    if (!beside.empty()) html += "<div class=\"beside\">\n<h4>You said – we did</h4>\n" + beside + "</div>\n";
    return html + "</article>\n";
}

std::string observationEntries(const ReportMatter& matter)
{
    std::string html;
    for (const projection::ObservationFile& each : matter.file.observations) {
        const Observation& seen = each.observation;
        const auto part = [&](const char* what, const std::string& text) {
            if (!text.empty())
                html += paragraph("asked", what) + "<div class=\"observed\" dir=\"auto\">" + exactly(text) + "</div>\n";
        };
        html += fmt::format("<article class=\"observation\">\n<h3>What {} observed <span class=\"on\">{}</span></h3>\n",
            exactly(matter.nameOf(WorkerId{each.author})), exactly(seen.occurred_on.inWords()));
        std::string how = "The worker's words, not the child's.";
        if (seen.awake) how += *seen.awake == Awake::Awake ? " Awake." : " Asleep.";
        how += seen.present.empty() ? " Who was there is not recorded." : " There: " + listed(seen.present) + ".";
        html += paragraph("quiet", how);
        part("Seen", seen.seen);
        part("With the people there", seen.with_carer);
        part("How the child shows what they want", seen.communicates);
        part("What the worker thinks the child would tell us (an opinion)", seen.might_say);
        html += "</article>\n";
    }
    if (html.empty()) return {};
    return "<section>\n<h2>What workers observed of a child who does not speak yet</h2>\n" + html + "</section>\n";
}

std::string voiceSection(const ReportMatter& matter)
{
    std::string entries;
    std::size_t withheld = 0;
    std::string taken_back;
    for (const VoiceFile& voice : matter.file.voices) {
        if (isPrinted(matter, voice))
            entries += voiceEntry(matter, voice);
        else if (voice.withdrawn())
            taken_back += takenBackOf(matter, voice);
        else
            ++withheld;
    }
    const std::string name = matter.childName();
    std::string html = "<section>\n<h2>What " + exactly(name) + " said</h2>\n";
    if (!entries.empty())
        html += paragraph(
            "quiet", "In " + name + "'s own words, exactly as they were given; nothing is corrected, shortened or put together.");
    if (matter.forFamily()) {
        // The same sentence whether there is nothing or nothing for these readers.
        if (entries.empty()) html += paragraph("none", "There are no words or drawings of " + name + "'s in this document.");
        return html + entries + "</section>\n";
    }
    html += leftOut(matter, withheld) + taken_back;
    if (matter.file.voices.empty()) html += paragraph("none", "Nothing that " + name + " said on the tablet is recorded.");
    return flagsOf(matter) + html + entries + "</section>\n" + observationEntries(matter);
}

} // namespace sightline::server::reports

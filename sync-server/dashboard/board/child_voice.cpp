#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"
#include "reports/voice_section.h"

namespace sightline::server::dashboard {

namespace {

std::string whoWasThere(const std::vector<std::string>& present)
{
    return present.empty() ? "nobody else" : reports::listed(present);
}

std::string acknowledgedOf(const ChildMatter& matter, const projection::SafetyFlagFile& flag)
{
    if (flag.acknowledged)
        return "Acknowledged by " + escaped(matter.nameOf(flag.acknowledged->by)) + " at "
            + escaped(londonMoment(flag.acknowledged->at)) + ".";
    std::string html = tag(Tone::Red, "Not acknowledged");
    for (const Review& review : matter.open_reviews)
        if (review.kind == ReviewKind::SafetyFlag && review.record == flag.record.id && matter.rights.settle)
            html += " " + link("/reviews/" + review.id, "Acknowledge it");
    return html;
}

} // namespace

std::string flagsSection(const ChildMatter& matter)
{
    if (matter.file.flags.empty() || !matter.rights.safety) return {};
    Table table{"When the child said “I don't feel safe”", {{"Said"}, {"On whose tablet"}, {"In the room"}, {"What was done"}},
        {}, {}, true};
    for (auto flag = matter.file.flags.rbegin(); flag != matter.file.flags.rend(); ++flag) {
        std::string done = acknowledgedOf(matter, *flag);
        if (flag->kept_aside)
            done += " <span class=\"sl-line sl-quiet\">It came out of order: " + escaped(*flag->kept_aside)
                + ". It stands all the same.</span>";
        table.rows.push_back({escaped(londonMoment(Instant{std::chrono::milliseconds{flag->flag.raised_ms}})),
            escaped(matter.nameOf(flag->raised_with)), escaped(whoWasThere(flag->flag.present)), done});
    }
    return section("flags", "“I don't feel safe”", html(table));
}

std::string voiceSectionFor(const ChildMatter& matter)
{
    if (!matter.rights.voice) return {};
    const reports::ReportMatter words{matter.file, matter.workers, reports::ReportReaders::Professionals};
    std::string entries;
    for (auto voice = matter.file.voices.rbegin(); voice != matter.file.voices.rend(); ++voice)
        if (matter.may_read(*voice))
            entries += (voice->withdrawn() ? "<p>" + tag(Tone::Grey, "Taken back by the child") + "</p>\n" : std::string{})
                + reports::voiceEntry(words, *voice);
    const std::string name = words.childName();
    // The same sentence whatever is left out: whether there is more is for those whom the child lets read it.
    std::string body = paragraph("In " + name + "'s own words, exactly as they were given. Only what " + name
        + " lets you read is shown; nothing here is scored or counted.");
    body += entries.empty() ? paragraph("There is nothing here for you to read.")
                            : "<div class=\"sl-voice\">\n" + entries + "</div>\n";
    const std::string observed = matter.rights.text ? reports::observationEntries(words) : std::string{};
    if (!observed.empty()) body += "<div class=\"sl-voice\">\n" + observed + "</div>\n";
    return section("voice", "Wishes and feelings", body);
}

} // namespace sightline::server::dashboard

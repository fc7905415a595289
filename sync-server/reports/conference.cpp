#include "reports/conference.h"

#include <fmt/format.h>

#include "base/language_name.h"
#include "base/london_moment.h"
#include "reports/exact_text.h"
#include "reports/report_style.h"
#include "reports/seen_section.h"
#include "reports/voice_section.h"

namespace sightline::server::reports {

namespace {

std::string forWhom(const ReportMatter& matter)
{
    return matter.forFamily() ? "For " + matter.childName() + "'s family"
                              : "For the professionals of the conference. Not for the child's family";
}

/// What stands in the margins of every printed page.
std::string margins(const ReportMatter& matter, const ConferenceReport& report)
{
    const std::string left = "Printed by " + report.printed_by + " at " + londonMoment(report.printed_at);
    return fmt::format("@page {{ @top-left {{ content: \"OFFICIAL-SENSITIVE\"; }} @top-right {{ content: \"{}\"; }}\n"
                       "@bottom-left {{ content: \"{}\"; }} }}\n",
        inStyleSheet(forWhom(matter)), inStyleSheet(left));
}

std::string head(const ReportMatter& matter, const ConferenceReport& report)
{
    const std::string title = (matter.forFamily() ? "What " + matter.childName() + " said" : "Report for the conference") + " – "
        + matter.file.child.displayName();
    return fmt::format(R"(<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{}</title>
<style>
{}{}</style>
</head>
<body>
<header><p class="marking">OFFICIAL-SENSITIVE</p><p class="for">{}</p></header>
<main>
)",
        exactly(title), kReportStyle, margins(matter, report), exactly(forWhom(matter)));
}

std::string identity(const ReportMatter& matter, const ConferenceReport& report)
{
    const Child& child = matter.file.child;
    const auto row = [](const char* what, const std::string& value) {
        return fmt::format("<dt>{}</dt><dd>{}</dd>\n", what, exactly(value));
    };
    std::string html = "<h1>" + exactly(child.displayName()) + "</h1>\n<dl>\n";
    if (child.date_of_birth)
        html += row("Born",
            child.date_of_birth->inWords() + ", "
                + std::to_string(ageInYears(*child.date_of_birth, londonDate(report.printed_at))) + " years old");
    else if (child.expected_date_of_birth)
        html += row("Expected", child.expected_date_of_birth->inWords());
    else
        html += row("Born", "not recorded");
    if (child.known_as && !child.known_as->empty()) html += row("Known as", *child.known_as);
    if (child.local_id) html += row("Number", *child.local_id);
    html += row("Language", child.language ? languageName(*child.language) : "not recorded");
    if (!matter.forFamily() && child.communication_needs) html += row("Communication", *child.communication_needs);
    html += row("Authority", report.authority);
    html += row("Printed", "by " + report.printed_by + " at " + londonMoment(report.printed_at));
    return html + "</dl>\n";
}

/// Only professionals are told that something is here that this program cannot read.
std::string unreadable(const ReportMatter& matter)
{
    std::size_t visits = 0;
    std::size_t voices = 0;
    std::size_t flags = 0;
    std::size_t beside = 0;
    std::size_t observations = 0;
    for (const projection::UnreadableRecord& each : matter.file.unreadable) {
        visits += each.record.kind == RecordKind::Visit ? 1U : 0U;
        voices += each.record.kind == RecordKind::Voice ? 1U : 0U;
        flags += each.record.kind == RecordKind::SafetyFlag ? 1U : 0U;
        beside += each.record.kind == RecordKind::VoiceAddition ? 1U : 0U;
        observations += each.record.kind == RecordKind::Observation ? 1U : 0U;
    }
    std::string html;
    const auto add = [&](std::size_t n, const char* one, const char* many) {
        if (n > 0)
            html +=
                "<p class=\"leftout\">" + counted(n, one, many) + " kept aside or cannot be read here, and not printed.</p>\n";
    };
    if (matter.forFamily()) return html;
    add(flags, "“I don't feel safe” is", "“I don't feel safe” are");
    add(visits, "visit is", "visits are");
    add(voices, "entry of the child's is", "entries of the child's are");
    add(beside, "answer or note beside what the child said is", "answers or notes beside what the child said are");
    add(observations, "observation is", "observations are");
    return html;
}

} // namespace

std::string conferenceHtml(const projection::ChildFile& file, const Directory& workers, const ConferenceReport& report)
{
    const ReportMatter matter{file, workers, report.readers};
    return head(matter, report) + identity(matter, report) + unreadable(matter) + voiceSection(matter) + seenSection(matter)
        + "</main>\n</body>\n</html>\n";
}

} // namespace sightline::server::reports

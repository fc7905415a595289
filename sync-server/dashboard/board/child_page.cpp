#include "dashboard/board/child_page.h"

#include <fmt/format.h>

#include "base/language_name.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

std::string bornInWords(const ChildMatter& matter)
{
    const Child& child = matter.file.child;
    if (child.date_of_birth)
        return day(*child.date_of_birth) + ", "
            + counted(
                static_cast<std::size_t>(std::max(0, ageInYears(*child.date_of_birth, matter.today))), "year old", "years old");
    if (child.expected_date_of_birth && *child.expected_date_of_birth >= matter.today)
        return "Not born yet. Expected " + day(*child.expected_date_of_birth);
    if (child.expected_date_of_birth)
        return tag(Tone::Red, "Birth not recorded") + " Was expected " + day(*child.expected_date_of_birth);
    return "<span class=\"sl-none\">not recorded</span>";
}

std::string textOr(const std::optional<std::string>& text, std::string_view otherwise)
{
    return text && !text->empty() ? escaped(*text) : fmt::format("<span class=\"sl-none\">{}</span>", escaped(otherwise));
}

std::optional<std::string> languageOf(const Child& child)
{
    return child.language ? std::optional{languageName(*child.language)} : std::nullopt;
}

std::string leadsOf(const ChildMatter& matter)
{
    std::string html;
    const auto leads = matter.file.leadsOn(matter.today);
    for (const WorkerId& lead : leads) {
        const auto worker = matter.workers.find(lead);
        html += (html.empty() ? "" : ", ") + escaped(matter.nameOf(lead));
        if (worker != matter.workers.end() && !worker->second.team.empty()) html += " (" + escaped(worker->second.team) + ")";
    }
    if (leads.empty()) return tag(Tone::Amber, "Nobody leads");
    return leads.size() > 1 ? html + " " + tag(Tone::Blue, "Two leads") : html;
}

std::string identity(const ChildMatter& matter)
{
    const Child& child = matter.file.child;
    std::vector<Fact> rows{{"Born", bornInWords(matter)}};
    if (child.known_as && !child.known_as->empty()) rows.push_back({"Known as", escaped(*child.known_as)});
    if (child.local_id) rows.push_back({"Number", escaped(*child.local_id)});
    rows.push_back({"Lead social worker", leadsOf(matter)});
    rows.push_back({"Language", textOr(languageOf(child), "not recorded")});
    if (child.communication_needs) rows.push_back({"Communication", escaped(*child.communication_needs)});
    if (child.address) rows.push_back({"Living at", escaped(*child.address)});
    std::string alerts;
    for (const std::string& alert : child.alerts) alerts += warning(alert);
    return facts(rows) + alerts;
}

/// Something here cannot be read by this program: kept, said, never dropped.
std::string unreadableOf(const ChildMatter& matter)
{
    if (matter.file.unreadable.empty()) return {};
    std::string items;
    for (const projection::UnreadableRecord& each : matter.file.unreadable)
        items += "<li>" + escaped(toText(each.record.kind)) + ": " + escaped(each.why) + "</li>\n";
    return section("unreadable", "Kept aside",
        paragraph("These records take no part in anything above. They are kept byte for byte.") + "<ul class=\"govuk-list\">\n"
            + items + "</ul>\n");
}

std::string otherReviews(const ChildMatter& matter)
{
    std::string items;
    for (const Review& review : matter.open_reviews)
        if (review.kind != ReviewKind::Dispute && review.kind != ReviewKind::SafetyFlag)
            items += "<li>" + link("/reviews/" + review.id, review.sentence) + "</li>\n";
    if (items.empty() || !matter.rights.settle) return {};
    return section("needs", "Needs a manager", "<ul class=\"govuk-list govuk-list--bullet\">\n" + items + "</ul>\n");
}

} // namespace

std::string ChildMatter::nameOf(const WorkerId& worker) const
{
    const auto found = workers.find(worker);
    return found == workers.end() ? worker.text() : found->second.name;
}

std::string ChildMatter::deviceOf(const std::optional<DeviceId>& device) const
{
    if (!device) return "not recorded";
    const auto found = devices.find(*device);
    return found == devices.end() || found->second.empty() ? "tablet " + device->toString().substr(0, 8) : found->second;
}

Page childPage(const ChildMatter& matter, bool all_visits)
{
    Page page{matter.file.child.displayName(), {}, {{"Visits in my teams", "/dashboard"}, {"Children", "/children"}}};
    page.follows = matter.seq;
    page.caption = "Child";
    page.main = identity(matter) + flagsSection(matter) + clocksSection(matter) + disputesSection(matter) + otherReviews(matter)
        + visitsSection(matter, all_visits) + plansSection(matter) + allocationsSection(matter) + oversightSection(matter)
        + voiceSectionFor(matter) + decisionsSection(matter) + unreadableOf(matter);
    if (matter.rights.subject_access)
        page.main += "<p class=\"govuk-body\">"
            + link("/exports/subject-access?child=" + matter.file.id.toString(),
                "Everything recorded about this child, for the child")
            + "</p>\n";
    return page;
}

} // namespace sightline::server::dashboard

#include <algorithm>

#include <fmt/format.h>

#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"
#include "projection/agreed_for.h"

namespace sightline::server::dashboard {

namespace {

std::string_view decisionInWords(TransferDecision decision)
{
    switch (decision) {
    case TransferDecision::Accepted: return "Accepted";
    case TransferDecision::Declined: return "Declined";
    case TransferDecision::Withdrawn: return "Withdrawn";
    }
    unreachable("TransferDecision");
}

/// Which due date, as the table of due dates calls it; its own name where no such date runs any more.
std::string clockCell(const ChildMatter& matter, const std::string& name)
{
    for (const rules::ClockResult& clock : matter.clocks)
        if (clock.clock == name) return link(clockHref(matter, name), askedInWords(clock));
    return escaped(name);
}

std::string exceptionsOf(const ChildMatter& matter)
{
    if (matter.file.exceptions.empty()) return {};
    Table table{"Exceptions: the visit has not happened, and somebody agreed that it may wait",
        {{"Due date"}, {"From"}, {"Until"}, {"Agreed by"}, {"Why"}, {"Now"}}, {}};
    for (const projection::ExceptionFile& exception : matter.file.exceptions) {
        const rules::ExceptionFact& fact = exception.fact;
        std::string now = exception.runsOn(matter.today) ? tag(Tone::Blue, "Runs")
            : fact.until <= matter.today                 ? tag(Tone::Grey, "Over")
                                                         : tag(Tone::Grey, "To come");
        if (exception.record.disputed()) now += " " + tag(Tone::Blue, "Two versions");
        if (exception.runsOn(matter.today) && matter.rights.exception)
            now += " " + link(matter.path() + "/exceptions/" + exception.record.id.toString(), "End it early");
        const std::string agreed_for =
            " <span class=\"sl-line sl-quiet\">for " + escaped(projection::agreedForInWords(matter.file, fact)) + "</span>";
        table.rows.push_back(
            {clockCell(matter, fact.clock) + agreed_for, day(fact.from), day(fact.until), escaped(fact.authority),
                matter.rights.text ? escaped(fact.reason) : std::string{"<span class=\"sl-none\">not shown to you</span>"}, now});
    }
    return html(table);
}

std::string supervisionOf(const ChildMatter& matter)
{
    if (!matter.rights.text) return {};
    std::string body;
    for (auto note = matter.file.supervisions.rbegin(); note != matter.file.supervisions.rend(); ++note) {
        body += fmt::format("<article class=\"sl-plan\">\n<h3 class=\"govuk-heading-s\">Supervision of {}, by {}</h3>\n<p "
                            "class=\"govuk-body sl-text\">{}</p>\n",
            day(note->held_on), escaped(matter.nameOf(note->author)), escaped(note->text));
        if (note->actions)
            body += "<p class=\"govuk-body sl-text\">To do: " + escaped(*note->actions)
                + (note->by_when ? ", by " + day(*note->by_when) : std::string{}) + "</p>\n";
        body += "</article>\n";
    }
    return body;
}

std::string transfersOf(const ChildMatter& matter)
{
    if (matter.file.transfers.empty()) return {};
    Table table{"Offers to move the child", {{"From"}, {"To"}, {"First day"}, {"Offered by"}, {"What became of it"}}, {}};
    for (auto transfer = matter.file.transfers.rbegin(); transfer != matter.file.transfers.rend(); ++transfer) {
        std::string became = transfer->isOpen() ? tag(Tone::Amber, "Open") : std::string{};
        for (const auto& decided : transfer->decided)
            became += (became.empty() ? "" : "; ") + std::string{decisionInWords(decided.decision)} + " by "
                + escaped(matter.nameOf(decided.by)) + " at " + escaped(londonMoment(decided.at));
        if (transfer->isOpen() && matter.rights.transfer)
            became += " " + link("/transfers/" + transfer->record.id.toString(), "Open the offer");
        table.rows.push_back({escaped(matter.nameOf(transfer->from_worker)), escaped(matter.nameOf(transfer->to_worker)),
            day(transfer->start), escaped(matter.nameOf(transfer->offered_by)), became});
    }
    return html(table);
}

} // namespace

std::string oversightSection(const ChildMatter& matter)
{
    std::string body = exceptionsOf(matter) + supervisionOf(matter) + transfersOf(matter);
    if (matter.rights.supervise)
        body += "<p class=\"govuk-body\">" + link(matter.path() + "/supervision/new", "Write a supervision note") + "</p>\n";
    return body.empty() ? std::string{} : section("oversight", "Exceptions, supervision and moves", body);
}

} // namespace sightline::server::dashboard

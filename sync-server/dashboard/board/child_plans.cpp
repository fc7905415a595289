#include <algorithm>

#include <fmt/format.h>

#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/visit_words.h"
#include "dashboard/html.h"

namespace sightline::server::dashboard {

namespace {

using projection::PlacementFile;
using projection::PlanFile;

std::string typeInWords(PlanType type)
{
    switch (type) {
    case PlanType::ChildProtection: return "Child protection plan";
    case PlanType::ChildInNeed: return "Child in need plan";
    case PlanType::PrivateFostering: return "Private fostering";
    }
    unreachable("PlanType");
}

std::string regimeInWords(Regime regime)
{
    switch (regime) {
    case Regime::General: return "general";
    case Regime::ParentBeforeAssessment: return "with a parent before assessment";
    case Regime::TemporaryApprovalOrInterimOrderWithParent: return "temporary approval, or an interim order with a parent";
    case Regime::CareOrderWithParent: return "a care order, with a parent";
    }
    unreachable("Regime");
}

bool openOn(CivilDate start, const std::optional<CivilDate>& end, CivilDate today)
{
    return start <= today && (!end || today < *end);
}

std::string spanOf(CivilDate start, const std::optional<CivilDate>& end, CivilDate today)
{
    std::string html = "from " + day(start);
    if (end) html += ", ended " + day(*end);
    if (start > today) html += ", not begun";
    return html;
}

/// The day that is due and four more, each counted from the one before; what is overdue is thought of as done today.
std::string nextDates(const ChildMatter& matter, const Requirement& row)
{
    const auto clock = std::find_if(matter.clocks.begin(), matter.clocks.end(),
        [&](const rules::ClockResult& each) { return each.clock == "plan:" + row.id.text(); });
    if (clock == matter.clocks.end() || !clock->next_due) return "<span class=\"sl-none\">none</span>";
    std::string html = day(*clock->next_due);
    CivilDate from = std::max(*clock->next_due, matter.today);
    for (int i = 0; i < 4; ++i) {
        from = rules::plusInterval(from, row.interval);
        html += ", " + day(from);
    }
    return html;
}

std::string rowsOf(const ChildMatter& matter, const PlanFile& plan)
{
    const auto& rows = plan.fact.plan.requirements;
    if (rows.empty()) return paragraph("The plan has no rows of its own: only the law's dates run.");
    Table table{
        "What the plan asks for", {{"What"}, {"How often"}, {"By"}, {"The next dates, if each visit is made on its day"}}, {}};
    for (const Requirement& row : rows)
        table.rows.push_back(
            {escaped(measureInWords(row.measure)) + " <span class=\"sl-id\">" + escaped(row.id.text()) + "</span>",
                escaped("At least " + rules::inWords(row.interval))
                    + (row.first ? escaped("; the first: " + rules::inWords(*row.first)) : std::string{})
                    + (row.where_child_lives ? ", where the child lives" : ""),
                escaped(rules::inWords(row.by)), nextDates(matter, row)});
    return html(table);
}

std::string planOf(const ChildMatter& matter, const PlanFile& plan)
{
    const Plan& fact = plan.fact.plan;
    std::string body =
        fmt::format("<article class=\"sl-plan\">\n<h3 class=\"govuk-heading-s\">{}, {}{}</h3>\n", escaped(typeInWords(fact.type)),
            spanOf(fact.start, fact.end, matter.today), plan.record.disputed() ? " " + tag(Tone::Blue, "Two versions") : "");
    if (openOn(fact.start, fact.end, matter.today) || fact.start > matter.today) {
        body += rowsOf(matter, plan);
        if (matter.rights.plan)
            body += "<p class=\"govuk-body\">"
                + link(matter.path() + "/plans/" + plan.record.id.toString(), "Change or end this plan") + "</p>\n";
    }
    return body + "</article>\n";
}

std::string placementOf(const ChildMatter& matter, const PlacementFile& placement)
{
    const Placement& fact = placement.fact.placement;
    const std::string text = "Looked after: " + regimeInWords(fact.regime) + ", ";
    std::string more;
    if (fact.first_review) more += "<li>First review " + day(*fact.first_review) + "</li>\n";
    if (fact.intended_to_last_until_18) more += "<li>Intended to last until 18</li>\n";
    return fmt::format("<article class=\"sl-plan\">\n<h3 class=\"govuk-heading-s\">{}{}{}</h3>\n{}</article>\n", escaped(text),
        spanOf(fact.start, fact.end, matter.today), placement.record.disputed() ? " " + tag(Tone::Blue, "Two versions") : "",
        more.empty() ? "" : "<ul class=\"govuk-list\">\n" + more + "</ul>\n");
}

} // namespace

std::string plansSection(const ChildMatter& matter)
{
    std::string open;
    std::string past;
    const auto add = [&](bool is_past, const std::string& html) { (is_past ? past : open) += html; };
    for (const PlanFile& plan : matter.file.plans)
        add(plan.fact.plan.end && *plan.fact.plan.end <= matter.today, planOf(matter, plan));
    for (const PlacementFile& placement : matter.file.placements)
        add(placement.fact.placement.end && *placement.fact.placement.end <= matter.today, placementOf(matter, placement));
    std::string body = open.empty() ? paragraph("There is no open plan or placement.") : open;
    if (matter.rights.plan) body += "<p class=\"govuk-body\">" + link(matter.path() + "/plans/new", "Write a plan") + "</p>\n";
    if (!past.empty())
        body += "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span "
                "class=\"govuk-details__summary-text\">Earlier plans and placements</span></summary><div "
                "class=\"govuk-details__text\">\n"
            + past + "</div></details>\n";
    return section("plans", "Plans and placements", body);
}

std::string allocationsSection(const ChildMatter& matter)
{
    Table table{"Who works with the child", {{"Who"}, {"As"}, {"Team"}, {"From"}, {"To"}}, {}, {}, true};
    for (const projection::AllocationFile& file : matter.file.allocations)
        for (const Allocation& allocation : file.standing) {
            const auto worker = matter.workers.find(allocation.worker);
            const std::string disputed = file.record.disputed() ? " " + tag(Tone::Blue, "Two versions") : "";
            table.rows.push_back(
                {escaped(matter.nameOf(allocation.worker)) + disputed, escaped(allocationInWords(allocation.role)),
                    worker == matter.workers.end() || worker->second.team.empty() ? "<span class=\"sl-none\">none</span>"
                                                                                  : escaped(worker->second.team),
                    day(allocation.from),
                    allocation.to ? day(*allocation.to) : std::string{"<span class=\"sl-none\">no end date</span>"}});
        }
    std::string body = table.rows.empty() ? paragraph("Nobody is allocated to this child.") : html(table);
    std::string links;
    if (matter.rights.allocate) links += link(matter.path() + "/allocations", "Change who works with the child") + " ";
    if (matter.rights.transfer) links += link(matter.path() + "/transfers/new", "Offer to move the child to another worker");
    if (!links.empty()) body += "<p class=\"govuk-body sl-links\">" + links + "</p>\n";
    return section("allocations", "Who works with the child", body);
}

std::string decisionsSection(const ChildMatter& matter)
{
    if (matter.file.reviews.empty() || !matter.rights.text) return {};
    Table table{"What managers decided", {{"When"}, {"About"}, {"Decision"}, {"By"}, {"Why"}}, {}, {}, true};
    for (const projection::ReviewFile& review : matter.file.reviews) {
        std::string about = review.about;
        std::replace(about.begin(), about.end(), '_', ' ');
        const auto& history = review.record.history;
        table.rows.push_back({history.empty() ? std::string{} : escaped(londonMoment(history.front().received_at)),
            escaped(about), escaped(review.decision), escaped(matter.nameOf(review.author)), escaped(review.reason)});
    }
    return section("decisions", "What managers decided", html(table));
}

} // namespace sightline::server::dashboard

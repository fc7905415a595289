#include <algorithm>

#include <fmt/format.h>

#include "dashboard/html.h"
#include "dashboard/work/entry.h"
#include "dashboard/work/work_routes.h"
#include "service/allocations.h"

namespace sightline::server::dashboard {

namespace {

const std::vector<std::string> kFields{"worker", "role", "from", "on", "reason"};

Choices roles()
{
    return {{"lead", "Leads"}, {"second", "Second worker"}, {"health", "Health professional"}};
}

std::string roleInWords(AllocationRole role)
{
    for (const auto& [value, words] : roles())
        if (value == toText(role)) return words;
    return std::string{toText(role)};
}

/// Those who may be given a child: by a manager, who works in a team of theirs; by an administrator, everybody who works with
/// children.
Choices workersOf(const Asked& asked)
{
    Choices choices{{"", "Choose a worker"}};
    const auto& teams = asked.person.worker.manages;
    const bool any_team = asked.person.worker.role == WorkerRole::Administrator;
    for (const Worker& worker : asked.session.workers())
        if (!worker.disabled && worker.role != WorkerRole::Administrator && worker.role != WorkerRole::Auditor
            && (any_team || std::find(teams.begin(), teams.end(), worker.team) != teams.end()))
            choices.emplace_back(worker.id.text(), worker.name + " (" + worker.id.text() + ", " + worker.team + ")");
    return choices;
}

std::string standing(const Asked& asked, const projection::ChildFile& file)
{
    std::string rows;
    for (const projection::AllocationFile& each : file.allocations) {
        const Allocation& allocation = each.allocation;
        const bool over = allocation.to && *allocation.to <= asked.today;
        const std::string end = over ? std::string{}
                                     : anchor(childPath(file.id) + "/allocations/" + each.record.id.toString(), "End",
                                         " the work of " + personName(asked.session, allocation.worker.text()));
        rows += fmt::format("<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">{}</th><td "
                            "class=\"govuk-table__cell\" data-label=\"Role\">{}{}</td><td class=\"govuk-table__cell\" "
                            "data-label=\"From\">{}</td><td class=\"govuk-table__cell\" data-label=\"Until\">{}</td><td "
                            "class=\"govuk-table__cell\" data-label=\"Change\">{}</td></tr>\n",
            escaped(personName(asked.session, allocation.worker.text())), escaped(roleInWords(allocation.role)),
            each.record.disputed() ? " (two versions)" : "", escaped(allocation.from.inWords()),
            escaped(allocation.to ? allocation.to->inWords() : "no end date"), end);
    }
    if (rows.empty()) return paragraph("Nobody works with this child.");
    return "<table class=\"govuk-table\"><caption class=\"govuk-table__caption govuk-visually-hidden\">Who works with the "
           "child</caption>\n<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" "
           "class=\"govuk-table__header\">Worker</th><th scope=\"col\" class=\"govuk-table__header\">Role</th><th scope=\"col\" "
           "class=\"govuk-table__header\">From</th><th scope=\"col\" class=\"govuk-table__header\">Until</th><th scope=\"col\" "
           "class=\"govuk-table__header\">Change</th></tr></thead>\n<tbody class=\"govuk-table__body\">\n"
        + rows + "</tbody></table>\n";
}

Page allocationsPage(const Asked& asked, const projection::ChildFile& file, FormState state)
{
    if (!state.typed.has("from")) state.typed = state.typed.with("from", asked.today.toString());
    Page page{"Who works with the child", standing(asked, file) + heading("Let a worker of my teams work with the child"),
        crumbsOf(file)};
    page.main += postForm(asked.person, childPath(file.id) + "/allocations",
        recordField(state, asked.now) + basisField(state, basisOfAll(file.allocations))
            + choiceField(state, {"worker", "Worker"}, workersOf(asked)) + choiceField(state, {"role", "Role"}, roles())
            + dateField(state, {"from", "First day", "Today or later."})
            + checkField(state, {"replace", "Takes over from whoever leads now: that allocation ends on the same day"})
            + submitButton("Save"));
    if (asked.may(Action::OfferTransfer, file.id))
        page.main += "<p class=\"govuk-body\">" + anchor(childPath(file.id) + "/transfers/new", "Offer the child to another team")
            + "</p>\n";
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showAll(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::Allocate));
    SIGHTLINE_CHECK(noteLook(asked, file.id, Action::Allocate));
    return Answer{allocationsPage(asked, file, {})};
}

Result<Answer> postNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::Allocate));
    Entry entry{asked.form};
    const std::string worker = entry.text("worker", "Select the worker");
    const auto role = entry.word<AllocationRole>("role", "Select the role");
    const auto from = entry.day("from", "the first day");
    if (!entry.good()) return again(allocationsPage(asked, file, entry.state()), entry.state(), 400);
    const auto done = allocate(asked.web.authority,
        {file.id, entry.record(asked.now), WorkerId{worker}, *role, *from, asked.form.typed("replace") == "yes",
            asked.person.worker.id, entry.basis()},
        asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{childPath(file.id) + "/allocations", done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(allocationsPage(asked, file, entry.state()), entry.state(), statusOf(done.error()));
}

const projection::AllocationFile* allocationOf(const Asked& asked, const projection::ChildFile& file)
{
    const auto id = RecordId::parse(asked.request.part("allocation"));
    for (const projection::AllocationFile& each : file.allocations)
        if (each.record.id == id) return &each;
    return nullptr;
}

Page endPage(const Asked& asked, const projection::ChildFile& file, const projection::AllocationFile& found, FormState state)
{
    if (!state.typed.has("on")) state.typed = state.typed.with("on", asked.today.toString());
    const Allocation& allocation = found.allocation;
    Page page{"End a worker's work with the child",
        summaryList({{"Worker", personName(asked.session, allocation.worker.text())}, {"Role", roleInWords(allocation.role)},
            {"From", allocation.from.inWords()}})
            + inset("What the worker has not sent yet is still taken in.")
            + postForm(asked.person, childPath(file.id) + "/allocations/" + found.record.id.toString(),
                basisField(state, basisOf(found.record))
                    + dateField(state, {"on", "First day on which it does not hold any more", "Today or later."})
                    + textArea(state, {"reason", "Why?"}) + submitButton("End it")),
        crumbsOf(file)};
    page.crumbs.push_back({"Who works with the child", childPath(file.id) + "/allocations"});
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showEnd(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::Allocate));
    const auto* const found = allocationOf(asked, file);
    if (found == nullptr) return notHere();
    SIGHTLINE_CHECK(noteLook(asked, file.id, Action::Allocate));
    return Answer{endPage(asked, file, *found, {})};
}

Result<Answer> postEnd(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::Allocate));
    const auto* const found = allocationOf(asked, file);
    if (found == nullptr) return notHere();
    Entry entry{asked.form};
    const auto on = entry.day("on", "the first day on which it does not hold any more");
    const std::string reason = entry.text("reason", "Enter why it ends");
    if (!entry.good()) return again(endPage(asked, file, *found, entry.state()), entry.state(), 400);
    const auto done = endAllocation(
        asked.web.authority, {found->record.id, *on, reason, asked.person.worker.id, entry.basis()}, asked.web.clock);
    // The child may be nobody's of this manager's teams any more.
    if (done.has_value()) return Answer{SeeOther{"/children", done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(endPage(asked, file, *found, entry.state()), entry.state(), statusOf(done.error()));
}

} // namespace

std::vector<http::Route> allocationRoutes(Web& web)
{
    return {shown(web, "/children/{child}/allocations", Action::Allocate, showAll),
        posted(web, "/children/{child}/allocations", Action::Allocate, postNew),
        shown(web, "/children/{child}/allocations/{allocation}", Action::Allocate, showEnd),
        posted(web, "/children/{child}/allocations/{allocation}", Action::Allocate, postEnd)};
}

} // namespace sightline::server::dashboard

#include <algorithm>

#include <fmt/format.h>

#include "dashboard/html.h"
#include "dashboard/work/plan_form.h"
#include "dashboard/work/work_routes.h"
#include "service/add_plan.h"
#include "service/amend_plan.h"
#include "service/plan_preview.h"

namespace sightline::server::dashboard {

namespace {

std::string previewSection(const PlanPreview& preview)
{
    std::string html = heading("What it would ask for");
    if (preview.fewer)
        html += inset("The child could be seen less often than now. Somebody must have agreed to that, and is named with the "
                      "change.");
    for (const RowPreview& row : preview.rows) {
        std::string days;
        for (const DueDay& due : row.due) {
            std::string holidays;
            for (const std::string& each : due.bank_holidays) holidays += (holidays.empty() ? "" : ", ") + each;
            days += fmt::format("<li>{}{}</li>\n", escaped(due.day.inWords()),
                holidays.empty() ? std::string{} : escaped(" (not counted: " + holidays + ")"));
        }
        html += fmt::format("<section class=\"sl-plan\"><h3 class=\"govuk-heading-s\">{}</h3>\n<p class=\"govuk-body\">The next "
                            "five due dates, if every visit is made on its due date:</p>\n<ol class=\"govuk-list "
                            "govuk-list--number\">\n{}</ol></section>\n",
            escaped(row.words), days);
    }
    if (preview.rows.empty()) html += paragraph("No row of the plan asks for a visit.");
    return html;
}

/// The first refusal as a problem of the page; the dates are shown all the same.
void addRefusal(Entry& entry, const PlanPreview& preview, const std::vector<TypedRow>& rows)
{
    if (!preview.refusal) return;
    // Of a row it is told at that row.
    for (const TypedRow& each : rows)
        if (preview.refusal->find("the row \"" + each.row.id.text() + "\"") != std::string::npos) {
            entry.problem(fmt::format("n-{}", each.place + 1), asSentence(*preview.refusal));
            return;
        }
    entry.problem("", asSentence(*preview.refusal));
}

Choices planTypes()
{
    Choices choices;
    for (const PlanType type : {PlanType::ChildProtection, PlanType::ChildInNeed, PlanType::PrivateFostering})
        choices.emplace_back(std::string{toText(type)}, planTypeInWords(type));
    return choices;
}

std::string buttons()
{
    return secondaryButton("Add another row", "do", "add_row") + secondaryButton("Preview the due dates", "do", "preview")
        + submitButton("Save the plan", "do", "save");
}

// A new plan.

Page newPage(const Asked& asked, const projection::ChildFile& file, const FormState& state, const std::string& preview)
{
    Page page{"Write a plan",
        preview
            + postForm(asked.person, childPath(file.id) + "/plans/new",
                recordField(state, asked.now) + basisField(state, basisOfAll(file.plans))
                    + choiceField(state, {"type", "What kind of plan?"}, planTypes())
                    + dateField(state, {"start", "First day of the plan"})
                    + textField(state, {"plan_id", "Its number in another system (optional)"})
                    + rowFields(asked.session, state, file) + buttons()),
        crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WritePlan));
    return Answer{newPage(asked, file, {typedFrom({PlanType::ChildProtection, asked.today, std::nullopt, {}}), {}}, {})};
}

std::vector<Requirement> keptRows(const std::vector<TypedRow>& typed)
{
    std::vector<Requirement> rows;
    for (const TypedRow& each : typed)
        if (!each.removed) rows.push_back(each.row);
    return rows;
}

Result<Answer> postNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WritePlan));
    Entry entry{asked.form};
    const std::string wish = asked.form.typed("do");
    if (wish == "add_row") {
        entry.state().typed = withOneMoreRow(asked.form);
        return Answer{newPage(asked, file, entry.state(), {})};
    }
    const auto type = entry.word<PlanType>("type", "Select what kind of plan it is");
    const auto start = entry.day("start", "the first day of the plan");
    const auto typed = readRows(entry, nullptr);
    const auto rows = keptRows(typed);
    if (entry.good() && rows.empty()) entry.problem("n-1", "Enter how often the child is to be seen");
    if (!entry.good()) return again(newPage(asked, file, entry.state(), {}), entry.state(), 400);
    const Plan plan{*type, *start, std::nullopt, rows};
    // The ids of new rows are kept, so that a preview and what is saved are the same plan.
    SIGHTLINE_TRY(preview, previewPlan(asked.session, {file.id, std::nullopt, projection::toPatch(plan)}, asked.web.clock));
    if (wish == "preview" || preview.refusal) {
        addRefusal(entry, preview, typed);
        Page page = newPage(asked, file, entry.state(), previewSection(preview));
        if (entry.good()) return Answer{std::move(page)};
        return again(std::move(page), entry.state(), 422);
    }
    NewPlan wanted{file.id, entry.record(asked.now), asked.form.given("plan_id"), plan, asked.person.worker.id, entry.basis()};
    const auto done = addPlan(asked.web.authority, wanted, asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{childPath(file.id), done.value().sentence}};
    const auto problem = problemOf(done.error(), {"plan_id", "start", "type"});
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(newPage(asked, file, entry.state(), previewSection(preview)), entry.state(), statusOf(done.error()));
}

// A plan that there is.

const projection::PlanFile* planOf(const Asked& asked, const projection::ChildFile& file)
{
    const auto id = RecordId::parse(asked.request.part("plan"));
    for (const projection::PlanFile& each : file.plans)
        if (each.record.id == id) return &each;
    return nullptr;
}

/// A form of which nothing has been typed yet begins with the rows that there are.
FormState begun(const projection::PlanFile& plan, FormState state)
{
    if (state.typed.has("row")) return state;
    http::Parameters rows = typedFrom(plan.fact.plan);
    auto pairs = rows.pairs();
    for (const auto& pair : state.typed.pairs()) pairs.push_back(pair);
    state.typed = http::Parameters{std::move(pairs)};
    return state;
}

Page amendPage(const Asked& asked, const projection::ChildFile& file, const projection::PlanFile& plan, const FormState& given,
    const std::string& preview)
{
    const FormState state = begun(plan, given);
    const std::string path = childPath(file.id) + "/plans/" + plan.record.id.toString();
    const Plan& now = plan.fact.plan;
    std::string main = summaryList({{"Kind", planTypeInWords(now.type)}, {"From", now.start.inWords()},
        {"Until", now.end ? now.end->inWords() : "no end date"}});
    if (plan.record.disputed())
        main += inset("Two people changed this plan. Until it is settled the stricter version counts; it is settled under "
                      "\"Needs a person\".");
    std::string rows_now;
    for (const Requirement& row : now.requirements) rows_now += "<li>" + escaped(server::inWords(row)) + "</li>\n";
    if (!rows_now.empty())
        main += heading("What it asks for now") + "<ul class=\"govuk-list govuk-list--bullet\">\n" + rows_now + "</ul>\n";
    main += preview + heading("Change the plan");
    main += postForm(asked.person, path,
        basisField(state, basisOf(plan.record)) + rowFields(asked.session, state, file)
            + textArea(state, {"reason", "Why is the plan changed?", "Kept for ever with the change."})
            + textField(state,
                {"agreed_by", "Who agreed to fewer visits?", "Needed only if the child could be seen less often than now."})
            + buttons());
    main += "<section class=\"sl-section\">\n" + heading("End the plan");
    main += postForm(asked.person, path,
                basisField(state, basisOf(plan.record))
                    + dateField(state, {"end", "First day on which it is not in force", "Its due dates stop on this day."})
                    + textArea(state, {"end_reason", "Why does it end?"})
                    + textField(state, {"end_agreed_by", "Who agreed to it?", "Its due dates stop, so somebody is named."})
                    + secondaryButton("End the plan", "do", "end"))
        + "</section>\n";
    Page page{"Change a plan", std::move(main), crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showPlan(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WritePlan));
    const auto* const plan = planOf(asked, file);
    if (plan == nullptr) return notHere();
    SIGHTLINE_CHECK(noteLook(asked, file.id, Action::WritePlan));
    return Answer{amendPage(asked, file, *plan, {}, {})};
}

std::string noticeOf(const AmendedPlan& done, std::string_view otherwise)
{
    return done.sentence.empty() ? std::string{otherwise} : asSentence(done.sentence);
}

Result<Answer> save(const Asked& asked, const projection::ChildFile& file, const projection::PlanFile& plan, Entry& entry,
    const PlanAmendment& amendment, const std::string& preview, std::string_view agreed_field)
{
    const auto done = amendPlan(asked.web.authority, amendment, asked.web.clock);
    if (done.has_value())
        return Answer{
            SeeOther{childPath(file.id), noticeOf(done.value(), "The plan is changed. Its due dates are as it says now.")}};
    auto problem = problemOf(done.error(), {});
    if (!problem) return done.error();
    if (done.error().detail.find("--agreed-by") != std::string::npos)
        problem = Problem{std::string{agreed_field}, "Enter who agreed to it: the child could be seen less often than now"};
    entry.problem(problem->field, problem->message);
    return again(amendPage(asked, file, plan, entry.state(), preview), entry.state(), statusOf(done.error()));
}

Result<Answer> endIt(const Asked& asked, const projection::ChildFile& file, const projection::PlanFile& plan, Entry& entry)
{
    const auto end = entry.day("end", "the first day on which the plan is not in force");
    const std::string reason = entry.text("end_reason", "Enter why the plan ends");
    if (!entry.good()) return again(amendPage(asked, file, plan, entry.state(), {}), entry.state(), 400);
    wire::PlanPatch patch;
    patch.set_end(end->toString());
    return save(asked, file, plan, entry,
        {plan.record.id, std::move(patch), reason, asked.person.worker.id, entry.optionalText("end_agreed_by"), {},
            entry.basis()},
        {}, "end_agreed_by");
}

Result<Answer> postPlan(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WritePlan));
    const auto* const plan = planOf(asked, file);
    if (plan == nullptr) return notHere();
    Entry entry{asked.form};
    const std::string wish = asked.form.typed("do");
    if (wish == "end") return endIt(asked, file, *plan, entry);
    if (wish == "add_row") {
        entry.state().typed = withOneMoreRow(asked.form);
        return Answer{amendPage(asked, file, *plan, entry.state(), {})};
    }
    const auto rows = readRows(entry, &plan->fact.plan);
    const std::string reason =
        wish == "preview" ? entry.optionalText("reason") : entry.text("reason", "Enter why the plan is changed");
    if (!entry.good()) return again(amendPage(asked, file, *plan, entry.state(), {}), entry.state(), 400);
    wire::PlanPatch patch = changesFrom(plan->fact.plan, rows);
    if (patch.ByteSizeLong() == 0) {
        if (entry.basis() && *entry.basis() != basisOf(plan->record))
            return Answer{SeeOther{childPath(file.id), "The plan says so already. Nothing was changed a second time."}};
        entry.problem("", "Nothing is changed. Change a row first");
        return again(amendPage(asked, file, *plan, entry.state(), {}), entry.state(), 400);
    }
    SIGHTLINE_TRY(preview, previewPlan(asked.session, {file.id, plan->record.id, patch}, asked.web.clock));
    const std::string shown = previewSection(preview);
    if (wish == "preview" || preview.refusal) {
        addRefusal(entry, preview, rows);
        Page page = amendPage(asked, file, *plan, entry.state(), shown);
        if (entry.good()) return Answer{std::move(page)};
        return again(std::move(page), entry.state(), 422);
    }
    return save(asked, file, *plan, entry,
        {plan->record.id, std::move(patch), reason, asked.person.worker.id, entry.optionalText("agreed_by"), {}, entry.basis()},
        shown, "agreed_by");
}

} // namespace

std::vector<http::Route> planRoutes(Web& web)
{
    return {shown(web, "/children/{child}/plans/new", Action::WritePlan, showNew),
        posted(web, "/children/{child}/plans/new", Action::WritePlan, postNew),
        shown(web, "/children/{child}/plans/{plan}", Action::WritePlan, showPlan),
        posted(web, "/children/{child}/plans/{plan}", Action::WritePlan, postPlan)};
}

} // namespace sightline::server::dashboard

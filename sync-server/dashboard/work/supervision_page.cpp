#include "dashboard/work/entry.h"
#include "dashboard/work/work_routes.h"
#include "service/supervision.h"

namespace sightline::server::dashboard {

namespace {

const std::vector<std::string> kFields{"about", "held_on", "text", "actions", "by_when"};
constexpr std::size_t kVisitsOffered = 20;

/// The plans, and the newest visits.
Choices aboutChoices(const projection::ChildFile& file)
{
    Choices choices{{"", "The child's record as a whole"}};
    for (const projection::PlanFile& plan : file.plans)
        choices.emplace_back(plan.record.id.toString(), "Plan from " + plan.fact.plan.start.inWords());
    std::size_t offered = 0;
    for (auto visit = file.visits.rbegin(); visit != file.visits.rend() && offered < kVisitsOffered; ++visit, ++offered)
        choices.emplace_back(visit->record.id.toString(), "Visit of " + visit->fact.reading.occurred_on.inWords());
    return choices;
}

Page notePage(const Asked& asked, const projection::ChildFile& file, FormState state)
{
    if (!state.typed.has("held_on")) state.typed = state.typed.with("held_on", asked.today.toString());
    if (!state.typed.has("about")) state.typed = state.typed.with("about", asked.query.typed("about"));
    Page page{"Write a supervision note",
        inset("Everybody who works with the child can read it. It cannot be changed once it is saved; write another note to add "
              "to it.")
            + postForm(asked.person, childPath(file.id) + "/supervision/new",
                recordField(state, asked.now) + dateField(state, {"held_on", "Day of the supervision"})
                    + choiceField(state, {"about", "What is it about?"}, aboutChoices(file))
                    + textArea(state, {"text", "What was said?"}, 8)
                    + textArea(state, {"actions", "What was agreed? (optional)", "Who does what."})
                    + dateField(state, {"by_when", "By when? (optional)"}) + submitButton("Save the note")),
        crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> show(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WriteSupervision));
    return Answer{notePage(asked, file, {})};
}

Result<Answer> post(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::WriteSupervision));
    Entry entry{asked.form};
    const auto held = entry.day("held_on", "the day of the supervision");
    const std::string text = entry.text("text", "Enter what was said");
    const auto by_when = entry.optionalDay("by_when", "the day by which it is done");
    const std::string chosen = entry.optionalText("about");
    const auto about = RecordId::parse(chosen);
    if (!chosen.empty() && !about) entry.problem("about", "Select what the note is about");
    if (!entry.good()) return again(notePage(asked, file, entry.state()), entry.state(), 400);
    const auto done = addSupervision(asked.web.authority,
        {file.id, entry.record(asked.now), about, *held, text, entry.optionalText("actions"), by_when, asked.person.worker.id},
        asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{childPath(file.id), done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(notePage(asked, file, entry.state()), entry.state(), statusOf(done.error()));
}

} // namespace

std::vector<http::Route> supervisionRoutes(Web& web)
{
    return {shown(web, "/children/{child}/supervision/new", Action::WriteSupervision, show),
        posted(web, "/children/{child}/supervision/new", Action::WriteSupervision, post)};
}

} // namespace sightline::server::dashboard

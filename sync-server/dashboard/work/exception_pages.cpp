#include <fmt/format.h>

#include "dashboard/board/known_at_page.h"
#include "dashboard/board/reading.h"
#include "dashboard/html.h"
#include "dashboard/work/entry.h"
#include "dashboard/work/work_routes.h"
#include "projection/agreed_for.h"
#include "service/child_files.h"
#include "service/exceptions.h"

namespace sightline::server::dashboard {

namespace {

const std::vector<std::string> kFields{"clock", "about", "from", "until", "authority", "reason"};

/// Asked only where two plans or placements have a due date of one name.
std::string whichPlan(const projection::ChildFile& file, const FormState& state, CivilDate today)
{
    Choices choices;
    for (const RecordId& each : sharingAClock(file, today))
        choices.emplace_back(each.toString(), asSentence(projection::planInWords(file, each.toString())));
    if (choices.empty()) return {};
    return radioField(state,
        {"about", "Which plan or placement was it agreed for?",
            "More than one has a due date of the same name. The others go on as they are."},
        choices);
}

Page newPage(const Asked& asked, const projection::ChildFile& file, FormState state)
{
    Choices clocks{{"", "Choose a due date"}};
    for (const std::string& name : clockNames(file, asked.today)) clocks.emplace_back(name, clockInWords(name));
    if (!state.typed.has("from")) state.typed = state.typed.with("from", asked.today.toString());
    if (!state.typed.has("clock")) state.typed = state.typed.with("clock", asked.query.typed("clock"));
    const std::string fields = recordField(state, asked.now)
        + choiceField(state, {"clock", "Which due date is it about?"}, clocks) + whichPlan(file, state, asked.today)
        + dateField(state, {"from", "First day", "Today or later. A visit that was missed before stays missed."})
        + dateField(state,
            {"until", "First day on which it does not hold any more",
                "It runs out by itself on this day, 42 days after the first one at the latest."})
        + textField(state, {"authority", "Who agreed it?", "Name and role of the person"})
        + textArea(state, {"reason", "Why was it agreed?", "Kept for ever with the record."})
        + submitButton("Record the exception");
    Page page{"Record an exception",
        paragraph("The due date is shown as paused until the exception runs out. It never hides that a visit was not made.")
            + postForm(asked.person, childPath(file.id) + "/exceptions/new", fields),
        crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::RecordException));
    return Answer{newPage(asked, file, {})};
}

Result<Answer> postNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::RecordException));
    Entry entry{asked.form};
    const std::string clock = entry.text("clock", "Select which due date it is about");
    const std::string about = entry.optionalText("about");
    const auto plan = RecordId::parse(about);
    if (!about.empty() && !plan) entry.problem("about", "Select which plan or placement it was agreed for");
    const auto from = entry.day("from", "the first day");
    const auto until = entry.day("until", "the day on which the exception runs out");
    const std::string authority = entry.text("authority", "Enter who agreed the exception");
    const std::string reason = entry.text("reason", "Enter why it was agreed");
    if (!entry.good()) return again(newPage(asked, file, entry.state()), entry.state(), 400);
    const auto done = recordException(asked.web.authority,
        {file.id, entry.record(asked.now), clock, *from, *until, authority, reason, asked.person.worker.id, plan},
        asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{childPath(file.id), done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(newPage(asked, file, entry.state()), entry.state(), statusOf(done.error()));
}

const projection::ExceptionFile* exceptionOf(const Asked& asked, const projection::ChildFile& file)
{
    const auto id = RecordId::parse(asked.request.part("exception"));
    for (const projection::ExceptionFile& each : file.exceptions)
        if (each.record.id == id) return &each;
    return nullptr;
}

std::vector<SummaryRow> rowsOf(
    ReadSession& session, const projection::ChildFile& file, const projection::ExceptionFile& exception)
{
    return {{"Due date", clockInWords(exception.fact.clock)}, {"Agreed for", projection::agreedForInWords(file, exception.fact)},
        {"From", exception.fact.from.inWords()}, {"Runs out on", exception.fact.until.inWords()},
        {"Agreed by", exception.fact.authority}, {"Why", exception.fact.reason},
        {"Recorded by", personName(session, exception.author)}};
}

Page endPage(
    const Asked& asked, const projection::ChildFile& file, const projection::ExceptionFile& exception, const FormState& state)
{
    std::string main = summaryList(rowsOf(asked.session, file, exception));
    if (exception.record.disputed()) main += inset("Two people changed this. Until it is settled the shorter version counts.");
    if (exception.fact.until <= asked.today)
        main += paragraph("It has run out.");
    else
        main += heading("End it early")
            + postForm(asked.person, childPath(file.id) + "/exceptions/" + exception.record.id.toString(),
                basisField(state, basisOf(exception.record))
                    + textArea(state, {"reason", "Why does it end?", "The due date is shown again from today on."})
                    + submitButton("End the exception today"));
    Page page{"Exception to a due date", main, crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showOne(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::RecordException));
    const auto* const exception = exceptionOf(asked, file);
    if (exception == nullptr) return notHere();
    SIGHTLINE_CHECK(noteLook(asked, file.id, Action::RecordException));
    return Answer{endPage(asked, file, *exception, {})};
}

Result<Answer> postEnd(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::RecordException));
    const auto* const exception = exceptionOf(asked, file);
    if (exception == nullptr) return notHere();
    Entry entry{asked.form};
    const std::string reason = entry.text("reason", "Enter why the exception ends early");
    if (!entry.good()) return again(endPage(asked, file, *exception, entry.state()), entry.state(), 400);
    const auto done =
        endException(asked.web.authority, {exception->record.id, reason, asked.person.worker.id, entry.basis()}, asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{childPath(file.id), done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(endPage(asked, file, *exception, entry.state()), entry.state(), statusOf(done.error()));
}

constexpr const char* kRunning = "Exceptions that run";

/// Those that run or are still to come, of every child in the reader's caseload, the first to run out first.
Result<Answer> showAll(const Asked& asked)
{
    // The board knows which children may have any.
    SIGHTLINE_TRY(answer, boardFor(asked, {asked.today, std::nullopt}));
    if (const auto* const progress = std::get_if<Progress>(&answer)) return Answer{progressPage(kRunning, *progress, {})};
    std::multimap<CivilDate, std::string> rows;
    std::set<ChildId> seen;
    for (const auto& each_child : std::get<Boards::BoardPtr>(answer)->children) {
        const ChildId& child = each_child->id;
        if (!each_child->mayHaveExceptions() || !asked.may(Action::RecordException, child)) continue;
        const auto file = asked.web.exceptions->of(asked.session, child);
        for (std::size_t i = 0; i < file->exceptions.size(); ++i) {
            const projection::ExceptionFile& each = file->exceptions[i];
            if (each.fact.until <= asked.today) continue;
            seen.insert(child);
            rows.emplace(each.fact.until,
                fmt::format("<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">{}</th><td "
                            "class=\"govuk-table__cell\" data-label=\"Due date\">{} <span class=\"sl-line sl-quiet\">for "
                            "{}</span></td><td class=\"govuk-table__cell\" "
                            "data-label=\"From\">{}</td><td class=\"govuk-table__cell\" data-label=\"Runs out on\">{}</td><td "
                            "class=\"govuk-table__cell\" data-label=\"Agreed by\">{}</td></tr>\n",
                    anchor(childPath(child) + "/exceptions/" + each.record.id.toString(), file->name),
                    escaped(clockInWords(each.fact.clock)), escaped(file->agreed_for[i]), escaped(each.fact.from.inWords()),
                    escaped(each.fact.until.inWords()), escaped(each.fact.authority)));
        }
    }
    SIGHTLINE_CHECK(noteLooks(asked, seen, Action::RecordException));
    Page page{kRunning, {}, {{"Visits", "/dashboard"}}};
    if (rows.empty()) {
        page.main = paragraph("No due date of a child in your teams is paused by an exception.");
        return Answer{std::move(page)};
    }
    std::string body;
    for (const auto& [until, row] : rows) body += row;
    page.main = "<table class=\"govuk-table\"><caption class=\"govuk-table__caption govuk-visually-hidden\">Exceptions that "
                "run, the first to run out first</caption>\n<thead class=\"govuk-table__head\"><tr "
                "class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">Child</th><th scope=\"col\" "
                "class=\"govuk-table__header\">Due date</th><th scope=\"col\" class=\"govuk-table__header\">From</th><th "
                "scope=\"col\" class=\"govuk-table__header\">Runs out on</th><th scope=\"col\" "
                "class=\"govuk-table__header\">Agreed by</th></tr></thead>\n<tbody class=\"govuk-table__body\">\n"
        + body + "</tbody></table>\n";
    return Answer{std::move(page)};
}

} // namespace

std::vector<http::Route> exceptionRoutes(Web& web)
{
    return {shown(web, "/exceptions", Action::RecordException, showAll),
        shown(web, "/children/{child}/exceptions/new", Action::RecordException, showNew),
        posted(web, "/children/{child}/exceptions/new", Action::RecordException, postNew),
        shown(web, "/children/{child}/exceptions/{exception}", Action::RecordException, showOne),
        posted(web, "/children/{child}/exceptions/{exception}", Action::RecordException, postEnd)};
}

} // namespace sightline::server::dashboard

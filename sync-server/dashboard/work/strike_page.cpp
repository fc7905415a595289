#include "dashboard/work/entry.h"
#include "dashboard/work/work_routes.h"
#include "service/strike_visit.h"

namespace sightline::server::dashboard {

namespace {

const projection::VisitFile* visitOf(const Asked& asked, const projection::ChildFile& file)
{
    const auto id = RecordId::parse(asked.request.part("visit"));
    for (const projection::VisitFile& each : file.visits)
        if (each.record.id == id) return &each;
    return nullptr;
}

std::string withSpaces(std::string_view word)
{
    std::string text{word};
    for (char& c : text)
        if (c == '_') c = ' ';
    return text;
}

Page strikePage(const Asked& asked, const projection::ChildFile& file, const projection::VisitFile& visit, const FormState& state)
{
    const rules::VisitReading& reading = visit.fact.reading;
    const std::string path = childPath(file.id) + "/visits/" + visit.record.id.toString();
    Page page{"Strike out a visit",
        summaryList(
            {{"Day", reading.occurred_on.inWords()}, {"Made by", personName(asked.session, reading.performer.worker.text())},
                {"Seen", withSpaces(toText(reading.sighting))}, {"Outcome", withSpaces(toText(reading.outcome))}})
            + inset("The visit stays in the record with your name and reason. It counts for no due date any more, and a due "
                    "date that it met may be overdue.")
            + postForm(asked.person, path + "/strike",
                basisField(state, basisOf(visit.record))
                    + textArea(state, {"reason", "Why is the visit struck out?", "For example: recorded for the wrong child."})
                    + submitButton("Strike the visit out")),
        crumbsOf(file)};
    page.crumbs.push_back({"Visit of " + reading.occurred_on.inWords(), path});
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> show(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::StrikeVisit));
    const auto* const visit = visitOf(asked, file);
    if (visit == nullptr) return notHere();
    SIGHTLINE_CHECK(noteLook(asked, file.id, Action::StrikeVisit));
    return Answer{strikePage(asked, file, *visit, {})};
}

Result<Answer> post(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::StrikeVisit));
    const auto* const visit = visitOf(asked, file);
    if (visit == nullptr) return notHere();
    Entry entry{asked.form};
    const std::string reason = entry.text("reason", "Enter why the visit is struck out");
    if (!entry.good()) return again(strikePage(asked, file, *visit, entry.state()), entry.state(), 400);
    const auto done =
        strikeVisit(asked.web.authority, {visit->record.id, reason, asked.person.worker.id, entry.basis()}, asked.web.clock);
    if (done.has_value())
        return Answer{SeeOther{childPath(file.id) + "/visits/" + visit->record.id.toString(), done.value().sentence}};
    const auto problem = problemOf(done.error(), {"reason"});
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(strikePage(asked, file, *visit, entry.state()), entry.state(), statusOf(done.error()));
}

} // namespace

std::vector<http::Route> strikeRoutes(Web& web)
{
    return {shown(web, "/children/{child}/visits/{visit}/strike", Action::StrikeVisit, show),
        posted(web, "/children/{child}/visits/{visit}/strike", Action::StrikeVisit, post)};
}

} // namespace sightline::server::dashboard

#include "api/routes.h"

#include "api/writing.h"
#include "projection/new_records.h"
#include "rules/document_readers.h"
#include "service/add_plan.h"
#include "service/amend_plan.h"

namespace sightline::server::api {

namespace {

Result<Said> postPlan(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::WritePlan));
    json::Json plan = call.body;
    plan.erase("id");
    std::vector<std::string> unknown;
    SIGHTLINE_TRY(read, json::read([&] {
        const json::Place place{call.body, ""};
        const auto given = place.optionalMember("id");
        const auto id = given ? RecordId::parse(given->text()) : RecordId{crypto::newUuid(call.asked.now)};
        if (!id) given->fail("must be a UUID");
        // From the plan's id: the same request sent twice names the same rows.
        std::size_t row = 0;
        const auto makeId = [&] {
            return "r-" + crypto::toHex(crypto::sha256(id->toString() + ' ' + std::to_string(++row))).substr(0, 8);
        };
        auto document = rules::readPlan(json::Place{plan, "", &unknown}, makeId);
        if (!unknown.empty()) place.fail("there is no member " + unknown.front() + " here");
        return NewPlan{child, *id, document.plan_id, std::move(document.plan), call.asked.person.worker.id, call.match};
    }));
    const std::string where = "/v1/children/" + child.toString() + "/plans";
    return answerTo(addPlan(call.asked.web.authority, read, call.asked.web.clock), where);
}

/// The plan must be this child's: otherwise the path would say whose a plan is.
Result<void> mustBeOf(const Call& call, const ChildId& child, const RecordId& record)
{
    SIGHTLINE_TRY(owner, childOfRecord(call.asked.session, record, "plan"));
    if (owner != child) return dashboard::notHere();
    return {};
}

Result<Said> patchPlan(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::WritePlan));
    SIGHTLINE_TRY(plan, recordIn(call, "plan"));
    SIGHTLINE_CHECK(mustBeOf(call, child, plan));
    SIGHTLINE_TRY(amendment, json::read([&] {
        const Body body{call.body, {"change", "reason", "agreed_by"}};
        std::vector<std::string> unknown;
        const json::Place change = body.place().member("change");
        auto patch = projection::readPlanAmendment(json::Place{change.json(), "change", &unknown});
        if (!unknown.empty()) body.place().fail("there is no member " + unknown.front() + " here");
        return PlanAmendment{plan, std::move(patch), body.text("reason"), call.asked.person.worker.id,
            body.optionalText("agreed_by"), {}, call.match};
    }));
    SIGHTLINE_TRY(done, amendPlan(call.asked.web.authority, amendment, call.asked.web.clock));
    return Said{Document{{{"id", plan.toString()}, {"sentence", done.sentence}, {"already", done.already}}}};
}

} // namespace

std::vector<http::Route> planRoutes(dashboard::Web& web)
{
    return {write(web, "POST", "/v1/children/{child}/plans", Action::WritePlan, Match::Needed, postPlan),
        write(web, "PATCH", "/v1/children/{child}/plans/{plan}", Action::WritePlan, Match::Needed, patchPlan)};
}

} // namespace sightline::server::api

#include "api/routes.h"

#include "api/child_reading.h"
#include "api/writing.h"
#include "dashboard/work/entry.h"
#include "service/allocations.h"
#include "service/exceptions.h"
#include "service/strike_visit.h"
#include "service/supervision.h"
#include "service/transfers.h"

namespace sightline::server::api {

namespace {

std::string pathOf(const ChildId& child, const char* what)
{
    return "/v1/children/" + child.toString() + "/" + what;
}

/// A record of the child that the path names, if this person may do this about that child.
Result<RecordId> recordOfChild(const Call& call, Action action, std::string_view part)
{
    SIGHTLINE_TRY(child, call.asked.child(action));
    SIGHTLINE_TRY(record, recordIn(call, part));
    SIGHTLINE_TRY(owner, childOfRecord(call.asked.session, record, part));
    if (owner != child) return dashboard::notHere();
    return record;
}

Result<Said> postAllocation(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::Allocate));
    SIGHTLINE_TRY(allocation, json::read([&] {
        const Body body{call.body, {"id", "worker", "role", "from", "replace"}};
        const auto replace = body.place().optionalMember("replace");
        return NewAllocation{child, body.record(call.asked.now), body.worker("worker"),
            body.place().member("role").word<AllocationRole>(), body.dayOr("from", call.asked.today),
            replace && replace->boolean(), call.asked.person.worker.id, call.match};
    }));
    return answerTo(allocate(call.asked.web.authority, allocation, call.asked.web.clock), pathOf(child, "allocations"));
}

Result<Said> endOne(const Call& call)
{
    SIGHTLINE_TRY(allocation, recordOfChild(call, Action::Allocate, "allocation"));
    SIGHTLINE_TRY(ending, json::read([&] {
        const Body body{call.body, {"on", "reason"}};
        return AllocationEnding{
            allocation, body.dayOr("on", call.asked.today), body.text("reason"), call.asked.person.worker.id, call.match};
    }));
    return answerTo(endAllocation(call.asked.web.authority, ending, call.asked.web.clock));
}

Result<Said> postException(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::RecordException));
    SIGHTLINE_TRY(exception, json::read([&] {
        const Body body{call.body, {"id", "clock", "about", "from", "until", "authority", "reason"}};
        const auto about = body.place().optionalMember("about");
        const auto plan = about ? RecordId::parse(about->text()) : std::nullopt;
        if (about && !plan) about->fail("must be a UUID");
        return NewException{child, body.record(call.asked.now), body.text("clock"), body.dayOr("from", call.asked.today),
            body.day("until"), body.text("authority"), body.text("reason"), call.asked.person.worker.id, plan};
    }));
    return answerTo(recordException(call.asked.web.authority, exception, call.asked.web.clock), pathOf(child, "exceptions"));
}

Result<Said> endExceptionOf(const Call& call)
{
    SIGHTLINE_TRY(exception, recordOfChild(call, Action::RecordException, "exception"));
    SIGHTLINE_TRY(ending, json::read([&] {
        const Body body{call.body, {"reason"}};
        return ExceptionEnding{exception, body.text("reason"), call.asked.person.worker.id, call.match};
    }));
    return answerTo(endException(call.asked.web.authority, ending, call.asked.web.clock));
}

Result<Said> postTransfer(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::OfferTransfer));
    SIGHTLINE_TRY(offer, json::read([&] {
        const Body body{call.body, {"id", "from_worker", "to_worker", "role", "start", "reason"}};
        return Offer{child, body.record(call.asked.now), body.worker("from_worker"), body.worker("to_worker"),
            body.place().member("role").word<AllocationRole>(), body.dayOr("start", call.asked.today), body.text("reason"),
            call.asked.person.worker.id};
    }));
    return answerTo(offerTransfer(call.asked.web.authority, offer, call.asked.web.clock), pathOf(child, "transfers"));
}

/// Whoever is to have the child need not work with it yet: the offer itself says whether they may know of it.
Result<Said> decide(const Call& call)
{
    SIGHTLINE_TRY(transfer, recordIn(call, "transfer"));
    const auto offers = call.asked.web.offers->open(call.asked.session);
    const auto offer =
        std::find_if(offers.begin(), offers.end(), [&](const OpenOffer& each) { return each.transfer.record.id == transfer; });
    if (offer == offers.end() || !mayDecide(call.asked.session, call.asked.person.worker, offer->transfer))
        return dashboard::notHere();
    SIGHTLINE_TRY(decision, json::read([&] {
        const Body body{call.body, {"decision", "reason"}};
        return OfferDecision{transfer, body.place().member("decision").word<TransferDecision>(), body.optionalText("reason"),
            call.asked.person.worker.id};
    }));
    return answerTo(decideTransfer(call.asked.web.authority, decision, call.asked.web.clock));
}

Result<Said> showOffers(const Call& call)
{
    json::Json items = json::Json::array();
    std::map<std::string, std::string> names;
    for (const Worker& worker : call.asked.session.workers()) names.emplace(worker.id.text(), worker.name);
    const NameOf nameOf = [&](const std::string& worker) {
        const auto found = names.find(worker);
        return found == names.end() ? std::string{} : found->second;
    };
    std::set<ChildId> seen;
    for (const OpenOffer& offer : call.asked.web.offers->open(call.asked.session)) {
        const bool mine = mayDecide(call.asked.session, call.asked.person.worker, offer.transfer);
        if (!mine && !call.asked.may(Action::OfferTransfer, offer.child)) continue;
        json::Json one = document(offer.transfer, nameOf, true);
        one["child_id"] = offer.child.toString();
        one["child_name"] = offer.child_name;
        one["mine_to_decide"] = mine;
        items.push_back(std::move(one));
        seen.insert(offer.child);
    }
    SIGHTLINE_CHECK(dashboard::noteLooks(call.asked, seen, Action::OfferTransfer));
    return Said{Document{{{"items", std::move(items)}}}};
}

Result<Said> strike(const Call& call)
{
    SIGHTLINE_TRY(visit, recordOfChild(call, Action::StrikeVisit, "visit"));
    SIGHTLINE_TRY(struck, json::read([&] {
        const Body body{call.body, {"reason"}};
        return Strike{visit, body.text("reason"), call.asked.person.worker.id, call.match};
    }));
    return answerTo(strikeVisit(call.asked.web.authority, struck, call.asked.web.clock));
}

Result<Said> postSupervision(const Call& call)
{
    SIGHTLINE_TRY(child, call.asked.child(Action::WriteSupervision));
    SIGHTLINE_TRY(note, json::read([&] {
        const Body body{call.body, {"id", "about", "held_on", "text", "actions", "by_when"}};
        const auto about = body.place().optionalMember("about");
        const auto record = about ? RecordId::parse(about->text()) : std::nullopt;
        if (about && !record) about->fail("must be a UUID");
        const auto when = body.place().optionalMember("by_when");
        return NewSupervision{child, body.record(call.asked.now), record, body.dayOr("held_on", call.asked.today),
            body.text("text"), body.optionalText("actions"), when ? std::optional{when->date()} : std::nullopt,
            call.asked.person.worker.id};
    }));
    return answerTo(addSupervision(call.asked.web.authority, note, call.asked.web.clock), pathOf(child, "supervision"));
}

} // namespace

std::vector<http::Route> workRoutes(dashboard::Web& web)
{
    const std::string child = "/v1/children/{child}";
    return {write(web, "POST", child + "/allocations", Action::Allocate, Match::Needed, postAllocation),
        write(web, "POST", child + "/allocations/{allocation}/ending", Action::Allocate, Match::Needed, endOne),
        write(web, "POST", child + "/exceptions", Action::RecordException, Match::NotNeeded, postException),
        write(web, "POST", child + "/exceptions/{exception}/ending", Action::RecordException, Match::Needed, endExceptionOf),
        write(web, "POST", child + "/transfers", Action::OfferTransfer, Match::NotNeeded, postTransfer),
        read(web, "/v1/transfers", Action::AcceptTransfer, showOffers),
        write(web, "POST", "/v1/transfers/{transfer}/decision", Action::AcceptTransfer, Match::NotNeeded, decide),
        write(web, "POST", child + "/visits/{visit}/strike", Action::StrikeVisit, Match::Needed, strike),
        write(web, "POST", child + "/supervision", Action::WriteSupervision, Match::NotNeeded, postSupervision)};
}

} // namespace sightline::server::api

#include <algorithm>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/html.h"
#include "dashboard/work/entry.h"
#include "dashboard/work/work_routes.h"
#include "projection/record_files.h"
#include "service/child_files.h"
#include "service/transfers.h"

namespace sightline::server::dashboard {

namespace {

const std::vector<std::string> kFields{"to", "what", "start", "reason"};

/// "sam lead": the worker and the role that are moved.
Choices movable(const Asked& asked, const projection::ChildFile& file)
{
    Choices choices;
    for (const projection::AllocationFile& each : file.allocations) {
        const Allocation& allocation = each.allocation;
        if (allocation.to && *allocation.to <= asked.today) continue;
        choices.emplace_back(allocation.worker.text() + " " + std::string{toText(allocation.role)},
            personName(asked.session, allocation.worker.text()) + ", as " + std::string{toText(allocation.role)});
    }
    return choices;
}

Choices receivers(const Asked& asked)
{
    Choices choices{{"", "Choose a worker"}};
    for (const Worker& worker : asked.session.workers()) {
        const bool works =
            worker.role != WorkerRole::Administrator && worker.role != WorkerRole::Auditor && worker.role != WorkerRole::Manager;
        if (!worker.disabled && works)
            choices.emplace_back(worker.id.text(), worker.name + " (" + worker.id.text() + ", " + worker.team + ")");
    }
    return choices;
}

Page offerPage(const Asked& asked, const projection::ChildFile& file, FormState state)
{
    if (!state.typed.has("start")) state.typed = state.typed.with("start", asked.today.toString());
    Page page{"Offer the child to another worker",
        paragraph("Nothing changes until a manager of the worker's team accepts. Then the old allocation ends and the new one "
                  "begins on the same day, so that the child is never without a worker.")
            + postForm(asked.person, childPath(file.id) + "/transfers/new",
                recordField(state, asked.now) + choiceField(state, {"what", "Who has the child now?"}, movable(asked, file))
                    + choiceField(state, {"to", "Who is to have the child?"}, receivers(asked))
                    + dateField(state, {"start", "First day with the new worker", "Today or later."})
                    + textArea(state, {"reason", "Why does the child move?", "The other team reads it."})
                    + submitButton("Offer the child")),
        crumbsOf(file)};
    page.caption = file.child.displayName();
    return page;
}

Result<Answer> showNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::OfferTransfer));
    return Answer{offerPage(asked, file, {})};
}

Result<Answer> postNew(const Asked& asked)
{
    SIGHTLINE_TRY(file, childOf(asked, Action::OfferTransfer));
    Entry entry{asked.form};
    const std::string what = entry.text("what", "Select who has the child now");
    const auto blank = what.rfind(' ');
    const auto role = blank == std::string::npos ? std::nullopt : fromText<AllocationRole>(what.substr(blank + 1));
    if (!what.empty() && !role) entry.problem("what", "Select who has the child now");
    const std::string to = entry.text("to", "Select who is to have the child");
    const auto start = entry.day("start", "the first day with the new worker");
    const std::string reason = entry.text("reason", "Enter why the child moves");
    if (!entry.good()) return again(offerPage(asked, file, entry.state()), entry.state(), 400);
    const auto done = offerTransfer(asked.web.authority,
        {file.id, entry.record(asked.now), WorkerId{what.substr(0, blank)}, WorkerId{to}, *role, *start, reason,
            asked.person.worker.id},
        asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{"/transfers", done.value().sentence}};
    const auto problem = problemOf(done.error(), kFields);
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(offerPage(asked, file, entry.state()), entry.state(), statusOf(done.error()));
}

std::string pathOf(const OpenOffer& offer)
{
    return "/transfers/" + offer.transfer.record.id.toString();
}

std::string offerFacts(const Asked& asked, const OpenOffer& offer)
{
    const projection::TransferFile& transfer = offer.transfer;
    return summaryList({{"From", personName(asked.session, transfer.from_worker.text()) + ", " + offer.from_team},
        {"To", personName(asked.session, transfer.to_worker.text()) + ", " + offer.to_team},
        {"As", std::string{toText(transfer.role)}}, {"First day", transfer.start.inWords()}, {"Why", transfer.reason},
        {"Offered by",
            personName(asked.session, transfer.offered_by) + ", " + londonMoment(projection::firstReceived(transfer.record))}});
}

std::string card(const Asked& asked, const OpenOffer& offer, std::string_view leads_to)
{
    return fmt::format("<li class=\"govuk-summary-card\"><div class=\"govuk-summary-card__title-wrapper\"><h3 "
                       "class=\"govuk-summary-card__title\">{}</h3></div><div class=\"govuk-summary-card__content\">{}<p "
                       "class=\"govuk-body\">{}</p></div></li>\n",
        escaped(offer.child_name), offerFacts(asked, offer), anchor(pathOf(offer), leads_to));
}

std::string cards(std::string_view title, const std::string& list, std::string_view none)
{
    return heading(title) + (list.empty() ? paragraph(none) : "<ul class=\"govuk-list\">\n" + list + "</ul>\n");
}

/// Whose offer it is: the giving team's manager may take it back.
bool mayWithdraw(const Asked& asked, const OpenOffer& offer)
{
    return asked.may(Action::OfferTransfer, offer.child);
}

bool mayAccept(const Asked& asked, const OpenOffer& offer)
{
    return asked.may(Action::AcceptTransfer) && mayDecide(asked.session, asked.person.worker, offer.transfer);
}

Result<Answer> showInbox(const Asked& asked)
{
    std::string incoming;
    std::string outgoing;
    std::set<ChildId> seen;
    for (const OpenOffer& offer : asked.web.offers->open(asked.session)) {
        if (mayAccept(asked, offer) || mayWithdraw(asked, offer)) seen.insert(offer.child);
        if (mayAccept(asked, offer))
            incoming += card(asked, offer, "Accept or decline");
        else if (mayWithdraw(asked, offer))
            outgoing += card(asked, offer, "Take the offer back");
    }
    SIGHTLINE_CHECK(noteLooks(asked, seen, Action::OfferTransfer));
    Page page{"Moves of children",
        cards("Children offered to my team", incoming, "No child is offered to your teams.")
            + cards("Children my team has offered", outgoing, "Your teams have offered no child to anybody.")};
    page.follows = asked.session.head().seq();
    return Answer{std::move(page)};
}

std::optional<OpenOffer> offerOf(const Asked& asked)
{
    const auto id = RecordId::parse(asked.request.part("offer"));
    for (OpenOffer& offer : asked.web.offers->open(asked.session))
        if (offer.transfer.record.id == id && (mayAccept(asked, offer) || mayWithdraw(asked, offer))) return std::move(offer);
    return std::nullopt;
}

Page decidePage(const Asked& asked, const OpenOffer& offer, const FormState& state)
{
    const bool accepts = mayAccept(asked, offer);
    std::string fields;
    if (accepts) {
        fields =
            radioField(state, {"decision", "Do you take the child?"}, {{"accepted", "Yes, accept"}, {"declined", "No, decline"}});
        fields += textArea(state, {"reason", "Why?", "Needed if you decline."});
    } else {
        fields = hiddenField("decision", "withdrawn") + textArea(state, {"reason", "Why do you take the offer back?"});
    }
    Page page{accepts ? "A child offered to my team" : "Take an offer back",
        offerFacts(asked, offer)
            + postForm(asked.person, pathOf(offer), fields + submitButton(accepts ? "Save" : "Take it back")),
        {{"Moves", "/transfers"}}};
    page.caption = offer.child_name;
    return page;
}

Result<Answer> showOffer(const Asked& asked)
{
    const auto offer = offerOf(asked);
    if (!offer) return notHere();
    SIGHTLINE_CHECK(noteLook(asked, offer->child, Action::AcceptTransfer));
    return Answer{decidePage(asked, *offer, {})};
}

/// An offer that somebody has decided meanwhile: said to those whose business it is.
Result<Answer> postClosed(const Asked& asked)
{
    const auto id = RecordId::parse(asked.request.part("offer"));
    const auto child = id ? childOfRecord(asked.session, *id, "offer") : Result<ChildId>{notHere()};
    if (!child.has_value()) return notHere();
    const projection::ChildFile file = childFile(asked.session, child.value());
    for (const projection::TransferFile& transfer : file.transfers) {
        if (transfer.record.id != *id || transfer.decided.empty()) continue;
        const bool theirs = asked.may(Action::OfferTransfer, file.id)
            || (asked.may(Action::AcceptTransfer) && mayDecide(asked.session, asked.person.worker, transfer));
        if (!theirs) break;
        const projection::TransferFile::Decided& first = transfer.decided.front();
        return Answer{SeeOther{"/transfers",
            "This offer was " + std::string{toText(first.decision)} + " by " + first.by + " at " + londonMoment(first.at)
                + ". Nothing was changed a second time."}};
    }
    return notHere();
}

Result<Answer> postOffer(const Asked& asked)
{
    const auto offer = offerOf(asked);
    if (!offer) return postClosed(asked);
    Entry entry{asked.form};
    const auto decision = entry.word<TransferDecision>("decision", "Select whether you take the child");
    const std::string reason = decision == TransferDecision::Accepted
        ? entry.optionalText("reason")
        : entry.text("reason", "Enter why, so that the other team knows");
    if (!entry.good()) return again(decidePage(asked, *offer, entry.state()), entry.state(), 400);
    const auto done = decideTransfer(
        asked.web.authority, {offer->transfer.record.id, *decision, reason, asked.person.worker.id}, asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{"/transfers", done.value().sentence}};
    const auto problem = problemOf(done.error(), {"reason"});
    if (!problem) return done.error();
    entry.problem(problem->field, problem->message);
    return again(decidePage(asked, *offer, entry.state()), entry.state(), statusOf(done.error()));
}

} // namespace

std::vector<http::Route> transferRoutes(Web& web)
{
    return {shown(web, "/transfers", Action::OfferTransfer, showInbox), shown(web, "/transfers/{offer}", std::nullopt, showOffer),
        posted(web, "/transfers/{offer}", std::nullopt, postOffer),
        shown(web, "/children/{child}/transfers/new", Action::OfferTransfer, showNew),
        posted(web, "/children/{child}/transfers/new", Action::OfferTransfer, postNew)};
}

} // namespace sightline::server::dashboard

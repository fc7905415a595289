#include <algorithm>

#include <fmt/format.h>

#include "base/decimal_text.h"
#include "base/london_moment.h"
#include "dashboard/board/parts.h"
#include "dashboard/html.h"
#include "dashboard/work/review_words.h"
#include "dashboard/work/work_routes.h"
#include "projection/words.h"
#include "service/child_files.h"
#include "service/settle.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::size_t kShownOnAPage = 50;

Choices kindChoices()
{
    Choices choices{{"", "Everything"}};
    for (const ReviewKind kind : {ReviewKind::SafetyFlag, ReviewKind::Dispute, ReviewKind::TwoLeads, ReviewKind::Proposal,
             ReviewKind::Quarantined, ReviewKind::QuarantinedGroup, ReviewKind::Late, ReviewKind::EnteredTwice})
        choices.emplace_back(std::string{wordOf(kind)}, kindInWords(kind));
    return choices;
}

std::string filters(const http::Parameters& query)
{
    const FormState state{query, {}};
    return "<form method=\"get\" action=\"/reviews\" class=\"sl-filters\">\n<div class=\"sl-filters__fields\">\n"
        + choiceField(state, {"kind", "What"}, kindChoices()) + textField(state, {"who", "Written by", "Sign-in name"})
        + "</div>\n" + submitButton("Apply filters") + "</form>\n";
}

bool passes(const http::Parameters& query, const Review& review)
{
    const auto kind = query.given("kind");
    const auto who = query.given("who");
    return (!kind || *kind == wordOf(review.kind)) && (!who || *who == review.author);
}

std::string card(const Asked& asked, const Review& review)
{
    const std::string child = review.child == kNoChild ? escaped("Whose child is not known")
        : asked.may(Action::SeeChild, review.child)    ? anchor(childPath(review.child), review.child_name)
                                                       : escaped(review.child_name);
    return fmt::format("<li class=\"govuk-summary-card\"><div class=\"govuk-summary-card__title-wrapper\"><h2 "
                       "class=\"govuk-summary-card__title\">{} {}</h2></div><div class=\"govuk-summary-card__content\"><p "
                       "class=\"govuk-body\">{}</p><p class=\"govuk-hint\">{}</p><p class=\"govuk-body\">{}</p></div></li>\n",
        kindTag(review.kind), child, escaped(review.sentence), escaped(sinceInWords(review, asked.now)),
        anchor("/reviews/" + review.id, maySettle(asked, review) ? "Look at it and settle it" : "Look at it",
            review.child == kNoChild ? std::string{} : ": " + kindInWords(review.kind) + ", " + review.child_name));
}

/// What one page of the list holds.
struct Part {
    std::size_t page, last; ///< From 1.
    std::size_t from, to; ///< The first, and the one after the last.
};

/// Of so many. A page after the last one is the last: what stood there was settled meanwhile.
Part partOf(const http::Parameters& query, std::size_t count, std::vector<Problem>& problems)
{
    const std::size_t last = std::max<std::size_t>(1, (count + kShownOnAPage - 1) / kShownOnAPage);
    std::size_t page = 1;
    if (const auto typed = query.given("page")) {
        const auto number = decimalDigits(*typed);
        if (number && *number > 0)
            page = static_cast<std::size_t>(std::min<std::uint64_t>(static_cast<std::uint64_t>(*number), last));
        else
            problems.push_back({{}, "“page” must be a number from 1"});
    }
    return {page, last, (page - 1) * kShownOnAPage, std::min(page * kShownOnAPage, count)};
}

std::string toldOf(const Part& part, std::size_t shown, std::size_t all)
{
    if (all == 0) return "Nothing needs a person.";
    if (shown == 0) return "Nothing of this kind needs a person.";
    const std::string things = all == 1 ? "thing is" : "things are";
    const std::string here = part.last == 1 ? fmt::format("{} of {} {} shown", shown, all, things)
        : shown == all                      ? fmt::format("{} to {} of {} {} shown", part.from + 1, part.to, all, things)
                       : fmt::format("{} to {} of {} are shown, of {} things in all", part.from + 1, part.to, shown, all);
    return here + ", what is urgent first and then the oldest.";
}

Result<Answer> showList(const Asked& asked)
{
    SIGHTLINE_TRY(found, reviewsFor(asked));
    const std::vector<Review>& all = found.open;
    std::vector<const Review*> shown;
    for (const Review& review : all)
        if (passes(asked.query, review)) shown.push_back(&review);
    Page page{"Needs a person", {}, {}};
    const Part part = partOf(asked.query, shown.size(), page.problems);
    if (!page.problems.empty()) page.status = 400;
    std::string cards;
    std::set<ChildId> seen;
    for (std::size_t i = part.from; i < part.to; ++i) {
        cards += card(asked, *shown[i]);
        if (shown[i]->child != kNoChild) seen.insert(shown[i]->child);
    }
    SIGHTLINE_CHECK(noteLooks(asked, seen, Action::SeeReviews));
    page.main = filters(asked.query);
    if (found.progress) {
        page.main +=
            paragraph("What else needs a person is still being worked out. This page loads itself again until it is there.");
        page.reload_after_s = 2;
    }
    if (!found.progress || !all.empty()) page.main += paragraph(toldOf(part, shown.size(), all.size()));
    if (!cards.empty()) page.main += "<ul class=\"govuk-list\">\n" + cards + "</ul>\n";
    page.main += pages(part.page, part.last,
        [&](std::size_t number) { return "/reviews?" + asked.query.with("page", std::to_string(number)).toQuery(); });
    if (asked.may(Action::RecordException))
        page.main += "<p class=\"govuk-body\">" + anchor("/exceptions", "Exceptions that run") + "</p>\n";
    page.follows = asked.session.head().seq();
    return Answer{std::move(page)};
}

std::string buttonOf(const Review& review)
{
    switch (review.kind) {
    case ReviewKind::Dispute:
    case ReviewKind::TwoLeads: return "Settle it";
    case ReviewKind::Proposal: return "Decide";
    case ReviewKind::SafetyFlag: return "Acknowledge it";
    case ReviewKind::Quarantined:
    case ReviewKind::QuarantinedGroup:
    case ReviewKind::Late:
    case ReviewKind::EnteredTwice: break;
    }
    return "I have seen it";
}

FieldWords reasonWords(const Review& review)
{
    if (review.kind == ReviewKind::SafetyFlag)
        return {"reason", "What are you doing about it?", "Who speaks to the child, and when. Kept with what the child said."};
    return {"reason", "Why?", "Kept for ever with the record. Both versions stay in the history."};
}

/// Texts may be written anew; everything else is one of the versions.
bool mayBeWritten(const Review& review)
{
    return review.kind == ReviewKind::Dispute && review.record_kind == RecordKind::Note;
}

std::string formOf(const Asked& asked, const Review& review, const FormState& state)
{
    // The child is told with it, so that a review which is gone is looked for with one child only.
    std::string fields = hiddenField("review", review.id) + hiddenField("child", review.child.toString());
    if (review.kind == ReviewKind::Proposal) {
        fields += radioField(state, {"take", "What do you decide?"},
            {{review.subjects.front(), "Adopt it: the plan is changed as proposed"},
                {"decline", "Decline it: the plan stays as it is"}});
    } else if (!review.disputed.empty()) {
        Choices choices = takeChoices(asked.session, review);
        if (mayBeWritten(review)) choices.emplace_back("write", "Neither: I write it below");
        fields += radioField(state, {"take", "Which version holds?"}, choices);
        if (mayBeWritten(review))
            for (const auto& [field, versions] : review.disputed)
                fields += textArea(state, {"write_" + field, "New text: " + projection::fieldInWords(field)}, 5);
    }
    return postForm(
        asked.person, "/reviews/" + review.id, fields + textArea(state, reasonWords(review)) + submitButton(buttonOf(review)));
}

Page settlePage(const Asked& asked, const Review& review, const FormState& state)
{
    const projection::ChildFile file = childFile(asked.session, review.child);
    Page page{kindInWords(review.kind), paragraph(review.sentence), {{"Needs a person", "/reviews"}}};
    if (review.child != kNoChild && asked.may(Action::SeeChild, review.child))
        page.crumbs.push_back({review.child_name, childPath(review.child)});
    page.caption = review.child_name;
    page.main += versionsSection(asked, review, file);
    page.main += fmt::format("<p class=\"govuk-hint\">{}</p>\n", escaped(sinceInWords(review, asked.now)));
    // Who may only read is not led to a page that is not theirs.
    if (review.record && review.kind == ReviewKind::EnteredTwice && asked.may(Action::StrikeVisit, review.child))
        for (const std::string& subject : review.subjects)
            page.main += "<p class=\"govuk-body\">"
                + anchor(childPath(review.child) + "/visits/" + subject + "/strike", "Strike out one of them") + "</p>\n";
    page.main += maySettle(asked, review) ? formOf(asked, review, state)
                                          : paragraph("It is settled by a manager whose team works with this child.");
    return page;
}

Result<Answer> showOne(const Asked& asked)
{
    SIGHTLINE_TRY(review, reviewOf(asked, asked.request.part("review")));
    SIGHTLINE_CHECK(noteLook(asked, review.child, Action::SeeReviews));
    return Answer{settlePage(asked, review, {})};
}

std::optional<Settlement> settlementOf(const Asked& asked, const Review& review, Entry& entry)
{
    Settlement settlement{asked.form.typed("review"), {}, {}, {}, asked.person.worker.id, review.child};
    const std::string take = entry.optionalText("take");
    const bool chooses = review.kind == ReviewKind::Proposal || !review.disputed.empty();
    if (chooses && take.empty()) {
        entry.problem("take", review.kind == ReviewKind::Proposal ? "Select what you decide" : "Select which version holds");
    } else if (take == "write" && !mayBeWritten(review)) {
        entry.problem("take", "Select which version holds");
    } else if (take == "write") {
        json::Json values = json::Json::object();
        for (const auto& [field, versions] : review.disputed) {
            const std::string text = entry.text("write_" + field, "Enter the new text: " + projection::fieldInWords(field));
            // A list of sayings is typed one a line.
            if (versions.front().value_json.starts_with('[')) {
                json::Json lines = json::Json::array();
                for (std::size_t at = 0; at < text.size();) {
                    const auto end = std::min(text.find('\n', at), text.size());
                    std::string line = text.substr(at, end - at);
                    if (!line.empty() && line.back() == '\r') line.pop_back();
                    if (!isBlank(line)) lines.push_back(std::move(line));
                    at = end + 1;
                }
                values[field] = std::move(lines);
            } else {
                values[field] = text;
            }
        }
        settlement.values = std::move(values);
    } else if (chooses && take != "decline") {
        settlement.take = take;
    }
    settlement.reason = entry.text("reason", "Enter why"); // The last of the page, so the last in the summary.
    return entry.good() ? std::optional{std::move(settlement)} : std::nullopt;
}

/// Whether the form is about the review of this page: of one version of it, with its whole id.
bool isThisOne(const Asked& asked, const std::string& typed)
{
    const std::string& path = asked.request.part("review");
    return typed.size() == path.size() && stablePart(typed) == stablePart(path);
}

/// A review that is not among the open ones: settled already by somebody who may see it, or nothing of theirs.
Result<Answer> gone(const Asked& asked)
{
    const std::string digits = stablePart(asked.request.part("review"));
    const auto child = ChildId::parse(asked.form.typed("child"));
    const bool theirs = child && *child != kNoChild && (asked.may(Action::SettleReview, *child) || leftTheirTeams(asked, *child));
    if (theirs && isThisOne(asked, asked.form.typed("review")))
        if (reviewsOf(asked.session, *child, asked.today).settled.contains(digits))
            return Answer{SeeOther{"/reviews", "It is settled already. Nothing was changed a second time."}};
    return notHere();
}

Result<Answer> postOne(const Asked& asked)
{
    auto open = reviewOf(asked, asked.request.part("review"), ChildId::parse(asked.form.typed("child")));
    if (!open.has_value()) return open.error().code == ErrorCode::NotFound ? gone(asked) : Result<Answer>{open.error()};
    const Review& review = open.value();
    const std::string& seen = asked.form.typed("review");
    if (!maySettle(asked, review) || !isThisOne(asked, seen) || seen.size() != review.id.size()) return notHere();
    Entry entry{asked.form};
    const auto settlement = settlementOf(asked, review, entry);
    if (!settlement) return again(settlePage(asked, review, entry.state()), entry.state(), 400);
    const auto done = settle(asked.web.authority, *settlement, asked.web.clock);
    if (done.has_value()) return Answer{SeeOther{"/reviews", done.value().sentence}};
    auto problem = problemOf(done.error(), {"reason", "take"});
    if (!problem) return done.error();
    if (problem->message.find("has changed") != std::string::npos)
        problem->message =
            "Somebody changed this while you were reading: there is a version you have not seen. It is shown below now.";
    entry.problem(problem->field, problem->message);
    return again(settlePage(asked, review, entry.state()), entry.state(), statusOf(done.error()));
}

} // namespace

std::vector<http::Route> reviewRoutes(Web& web)
{
    return {shown(web, "/reviews", Action::SeeReviews, showList), shown(web, "/reviews/{review}", Action::SeeReviews, showOne),
        posted(web, "/reviews/{review}", Action::SettleReview, postOne)};
}

} // namespace sightline::server::dashboard

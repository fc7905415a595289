#include "api/routes.h"

#include "access/audit.h"
#include "api/child_documents.h"
#include "api/writing.h"
#include "dashboard/work/entry.h"
#include "dashboard/work/review_words.h"
#include "service/settle.h"

namespace sightline::server::api {

namespace {

Result<Said> showReviews(const Call& call)
{
    std::vector<dashboard::Problem> problems;
    const Part part = partOf(call.asked.query, problems);
    if (!problems.empty()) return Said{invalid(problems)};
    SIGHTLINE_TRY(found, dashboard::reviewsFor(call.asked));
    if (found.progress) return Said{notYet(*found.progress)};
    std::set<ChildId> seen;
    json::Json list = listed(found.open, part, [&](const Review& review) {
        if (review.child != kNoChild) seen.insert(review.child);
        return document(review);
    });
    SIGHTLINE_CHECK(dashboard::noteLooks(call.asked, seen, Action::SeeReviews));
    return Said{Document{std::move(list)}};
}

Result<Said> showReview(const Call& call)
{
    SIGHTLINE_TRY(review, dashboard::reviewOf(call.asked, call.asked.request.part("review")));
    AuditEntry entry;
    entry.at = call.asked.now;
    entry.who = call.asked.person.worker.id;
    entry.action = toText(Action::SeeReviews);
    if (review.child != kNoChild) entry.child = review.child;
    entry.outcome = kDone;
    entry.about = call.asked.request.path;
    SIGHTLINE_CHECK(audit(call.asked.web.authority, entry));
    return Said{Document{document(review), review.id}};
}

/// Its id changes with every version that is added, so the id is what a settlement is based on.
Result<Said> postSettlement(const Call& call)
{
    SIGHTLINE_TRY(review, dashboard::reviewOf(call.asked, call.asked.request.part("review")));
    if (!dashboard::maySettle(call.asked, review)) return dashboard::notHere();
    if (call.match && *call.match != review.id)
        return Error{
            ErrorCode::Refused, std::string{kChangedMeanwhile} + " since you read it: there is a version you have not seen."};
    SIGHTLINE_TRY(settlement, json::read([&, &review = review] {
        const Body body{call.body, {"take", "values", "reason"}};
        const auto take = body.place().optionalMember("take");
        const auto values = body.place().optionalMember("values");
        return Settlement{review.id, take ? std::optional{take->text()} : std::nullopt,
            values ? std::optional{values->json()} : std::nullopt, body.text("reason"), call.asked.person.worker.id,
            review.child};
    }));
    SIGHTLINE_TRY(settled, settle(call.asked.web.authority, settlement, call.asked.web.clock));
    return Said{Document{{{"id", settled.review.id}, {"sentence", settled.sentence}, {"revisions", settled.revisions}}}};
}

} // namespace

std::vector<http::Route> reviewRoutes(dashboard::Web& web)
{
    return {read(web, "/v1/reviews", Action::SeeReviews, showReviews),
        read(web, "/v1/reviews/{review}", Action::SeeReviews, showReview),
        write(web, "POST", "/v1/reviews/{review}/settlement", Action::SeeReviews, Match::Needed, postSettlement)};
}

} // namespace sightline::server::api

#include "dashboard/work/review_words.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "access/caseload.h"
#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/reading.h"
#include "dashboard/html.h"
#include "projection/record_files.h"
#include "projection/words.h"
#include "projections/boards.h"
#include "service/append.h"

namespace sightline::server::dashboard {

namespace {

std::string deviceName(ReadSession& session, const std::optional<DeviceId>& device)
{
    const auto found = device ? session.device(*device) : std::nullopt;
    return found ? found->name : "a device that is not known";
}

bool isPerson(const std::string& field)
{
    return field == "performer" || field == "lead" || field == "worker" || field == "from_worker" || field == "to_worker";
}

std::string valueFor(ReadSession& session, const std::string& field, const std::string& json)
{
    std::string words = projection::valueInWords(field, json);
    return isPerson(field) ? personName(session, words) : words;
}

std::string receivedAt(const projection::ChildFile& file, const projection::DisputedVersion& version)
{
    const auto id = crypto::fromHex(version.revision_hex);
    const auto look = [&](const projection::RecordFile& record) -> std::string {
        const auto* const known = id ? projection::findRevision(record, *id) : nullptr;
        return known == nullptr ? std::string{} : londonMoment(known->received_at);
    };
    for (const projection::AllocationFile& each : file.allocations)
        if (std::string at = look(each.record); !at.empty()) return at;
    return {};
}

std::string versionCard(const Asked& asked, const Review& review, const projection::ChildFile& file, const std::string& field,
    const projection::DisputedVersion& version)
{
    const projection::RecordFile* const record = review.record ? projection::findRecord(file, *review.record) : nullptr;
    const auto id = crypto::fromHex(version.revision_hex);
    const auto* const known = record != nullptr && id ? projection::findRevision(*record, *id) : nullptr;
    const std::string received = known != nullptr ? londonMoment(known->received_at) : receivedAt(file, version);
    std::string reason;
    if (known != nullptr && !known->revision.message.reason().empty())
        reason = fmt::format("<dt>Why</dt><dd>{}</dd>", escaped(known->revision.message.reason()));
    return fmt::format("<li><p class=\"govuk-body govuk-!-font-weight-bold\">{}</p>\n<dl "
                       "class=\"sl-version\"><dt>By</dt><dd>{}</dd><dt>On</dt><dd>{}</dd><dt>Recorded</dt><dd>{}</dd>"
                       "<dt>Received</dt><dd>{}</dd>{}</dl></li>\n",
        escaped(asSentence(valueFor(asked.session, field, version.value_json))),
        escaped(personName(asked.session, version.author)), escaped(deviceName(asked.session, version.device)),
        escaped(londonMoment(version.recorded_at)), escaped(received), reason);
}

bool isUrgent(const Review& review)
{
    return review.kind == ReviewKind::SafetyFlag || review.may_be_urgent;
}

/// Of a save that belongs to no child: whose team it came from.
bool isOfTheirTeams(const Asked& asked, const Review& review)
{
    const auto worker = asked.session.worker(WorkerId{review.author});
    const auto& teams = asked.person.worker.manages;
    return !worker || std::find(teams.begin(), teams.end(), worker->team) != teams.end();
}

bool isManagedBy(const Worker& manager, const Worker& worker)
{
    return std::find(manager.manages.begin(), manager.manages.end(), worker.team) != manager.manages.end();
}

/// What somebody of theirs wrote about a child that left their teams, or that was kept aside: their manager's business still.
bool isTheirsStill(const Asked& asked, const Review& review)
{
    if (review.kind != ReviewKind::Late && review.kind != ReviewKind::Quarantined) return false;
    const auto author = asked.session.worker(WorkerId{review.author});
    return author && isManagedBy(asked.person.worker, *author) && leftTheirTeams(asked, review.child);
}

/// Of a child in the reader's scope everything; of one that left their teams what is their business still.
void addOf(const Asked& asked, const ChildId& child, std::vector<Review>& reviews)
{
    const bool everything = asked.may(Action::SeeReviews, child);
    if (!everything && !asked.may(Action::SeeReviews)) return;
    const auto openOfChild = asked.web.reviews->open(asked.session, child, asked.today); // Held while it is read.
    for (const Review& review : *openOfChild)
        if (everything || isTheirsStill(asked, review)) reviews.push_back(review);
}

} // namespace

bool leftTheirTeams(const Asked& asked, const ChildId& child)
{
    return child != kNoChild && asked.person.worker.role == WorkerRole::Manager && !asked.person.scope.everything
        && !asked.person.scope.children.contains(child)
        && accessOf(asked.session, asked.person.worker, child, asked.today) == sync::Access::Before;
}

std::string kindInWords(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::SafetyFlag: return "A child does not feel safe";
    case ReviewKind::Dispute: return "Two people changed this";
    case ReviewKind::TwoLeads: return "Two people lead";
    case ReviewKind::Proposal: return "Proposal for a plan";
    case ReviewKind::Quarantined: return "Kept aside";
    case ReviewKind::QuarantinedGroup: return "A tablet's save kept aside";
    case ReviewKind::Late: return "Came late";
    case ReviewKind::EnteredTwice: return "Perhaps entered twice";
    }
    unreachable("ReviewKind");
}

std::string kindTag(ReviewKind kind)
{
    const bool urgent = kind == ReviewKind::SafetyFlag;
    const bool two = kind == ReviewKind::Dispute || kind == ReviewKind::TwoLeads;
    return tag(urgent ? Tone::Red : two ? Tone::Blue : Tone::Amber, kindInWords(kind));
}

std::string sinceInWords(const Review& review, Instant now)
{
    std::string words = "Since " + londonMoment(review.since);
    if (!review.safety) return words;
    words += ". To be acknowledged by " + londonMoment(review.safety->acknowledge_by);
    return words + (review.safety->acknowledge_by < now ? ", which has passed" : "");
}

std::string versionsSection(const Asked& asked, const Review& review, const projection::ChildFile& file)
{
    std::string html;
    for (const auto& [field, versions] : review.disputed) {
        html += heading(asSentence(projection::fieldInWords(field)).substr(0, projection::fieldInWords(field).size()));
        std::string cards;
        for (const projection::DisputedVersion& version : versions) cards += versionCard(asked, review, file, field, version);
        html += "<ul class=\"sl-versions\">\n" + cards + "</ul>\n";
        if (review.kind == ReviewKind::TwoLeads || !review.record_kind) continue;
        const std::string sentence = projection::disputeSentence(*review.record_kind, field, versions);
        const auto meanwhile = sentence.find("Until a person settles it");
        if (meanwhile != std::string::npos) html += inset(sentence.substr(meanwhile));
    }
    return html;
}

Choices takeChoices(ReadSession& session, const Review& review)
{
    Choices choices;
    std::set<std::string> offered;
    for (const auto& [field, versions] : review.disputed)
        for (const projection::DisputedVersion& version : versions) {
            if (!offered.insert(version.revision_hex).second) continue;
            std::string said;
            for (const auto& [other, theirs] : review.disputed)
                for (const projection::DisputedVersion& each : theirs)
                    if (each.revision_hex == version.revision_hex)
                        said += (said.empty() ? "" : "; ") + projection::fieldInWords(other) + ": "
                            + valueFor(session, other, each.value_json);
            choices.emplace_back(version.revision_hex,
                asSentence(said) + " " + personName(session, version.author) + ", " + londonMoment(version.recorded_at));
        }
    return choices;
}

bool maySettle(const Asked& asked, const Review& review)
{
    if (review.kind == ReviewKind::SafetyFlag)
        return asked.may(Action::AcknowledgeFlag)
            && mayAcknowledge(asked.session, asked.person.worker, WorkerId{review.author}, review.child, asked.today);
    if (review.child == kNoChild) return asked.may(Action::SettleReview) && isOfTheirTeams(asked, review);
    return asked.may(Action::SettleReview, review.child) || (asked.may(Action::SettleReview) && isTheirsStill(asked, review));
}

Result<ReviewsFound> reviewsFor(const Asked& asked)
{
    // The board knows which children have any: of twenty thousand, a few hundred are read.
    SIGHTLINE_TRY(answer, boardFor(asked, {asked.today, std::nullopt}));
    ReviewsFound found;
    if (const auto* const board = std::get_if<Boards::BoardPtr>(&answer)) {
        for (const auto& child : (*board)->children)
            if (child->hasReviews()) addOf(asked, child->id, found.open);
    } else {
        found.progress = std::get<Progress>(answer);
    }
    // Of a child whom nobody has any more it is the business of who had it last.
    const bool all = asked.person.scope.everything;
    for (Review& flag : asked.web.reviews->safetyFlags(asked.session, asked.today)) {
        if (flag.child == kNoChild) continue;
        const bool theirs = all || asked.person.scope.children.contains(flag.child);
        if (theirs ? found.progress && asked.may(Action::SeeReviews, flag.child) : maySettle(asked, flag))
            found.open.push_back(std::move(flag));
    }
    const auto unreadOpen = asked.web.reviews->open(asked.session, kNoChild, asked.today);
    for (const Review& unread : *unreadOpen)
        if (all || isOfTheirTeams(asked, unread)) found.open.push_back(unread);
    const auto others = std::stable_partition(found.open.begin(), found.open.end(), isUrgent);
    const auto older = [](const Review& a, const Review& b) { return a.since < b.since; };
    std::stable_sort(found.open.begin(), others, older);
    std::stable_sort(others, found.open.end(), older);
    return found;
}

Result<Review> reviewOf(const Asked& asked, const std::string& id, const std::optional<ChildId>& child)
{
    const auto isMeant = [&](const Review& review) { return stablePart(review.id) == stablePart(id); };
    if (child && *child != kNoChild && asked.may(Action::SeeReviews, *child)) {
        const auto openOfChild = asked.web.reviews->open(asked.session, *child, asked.today);
        for (const Review& review : *openOfChild)
            if (isMeant(review)) return review;
    }
    SIGHTLINE_TRY(found, reviewsFor(asked));
    for (Review& review : found.open)
        if (isMeant(review)) return std::move(review);
    if (found.progress) return Error{ErrorCode::ServerBusy, "which children have something to settle is still being worked out"};
    return notHere();
}

} // namespace sightline::server::dashboard

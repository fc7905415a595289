#include "service/settle.h"

#include <algorithm>

#include "base/contract.h"
#include "projection/record_files.h"
#include "projection/words.h"
#include "service/child_files.h"
#include "service/chosen_values.h"
#include "service/console.h"
#include "service/plan_changes.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::KnownRevision;
using projection::RecordFile;

/// Everything a settlement is decided from, as the write session sees it.
struct Matter {
    const Settlement& settlement;
    const Review& review;
    std::vector<KnownRevision> revisions;
    ChildFile file;
    revision::Authorship authorship;
    Instant now;
};

struct Decision {
    std::vector<wire::Revision> revisions;
    std::string sentence;
};

Error refused(std::string why)
{
    return {ErrorCode::Refused, std::move(why)};
}
Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string digitsOf(const std::string& id)
{
    std::string digits;
    for (const char c : id)
        if (c != '-') digits += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return digits;
}

/// The open review that is meant. A full id of a dispute that has got another version since is told apart from one that never
/// was.
Result<Review> findReview(Reviews reviews, const std::string& given)
{
    const std::string digits = digitsOf(given);
    std::vector<Review> found;
    bool changed = false;
    for (Review& review : reviews.open) {
        const std::string stable = stablePart(review.id);
        changed = changed || (digits.size() > stable.size() && digits.starts_with(stable));
        if (!digits.empty() && digitsOf(review.id).starts_with(digits)) found.push_back(std::move(review));
    }
    if (found.size() > 1) return misuse(given + ": several reviews begin so; give more of it");
    if (found.size() == 1) return std::move(found.front());
    if (changed) return refused("review " + given + " has changed: there is a version you have not seen. Run `reviews` again");
    const bool settled = std::any_of(reviews.settled.begin(), reviews.settled.end(),
        [&](const std::string& id) { return !digits.empty() && (id.starts_with(digits) || digits.starts_with(id)); });
    if (settled) return refused("review " + given + " is settled already");
    return Error{ErrorCode::NotFound, "there is no review " + given};
}

/// Whether an administrator may settle it: what was seen, said or noted is for the child's own managers.
bool isAdministrators(const std::optional<RecordKind>& kind) noexcept
{
    if (!kind) return true;
    switch (*kind) {
    case RecordKind::Child:
    case RecordKind::Plan:
    case RecordKind::Placement:
    case RecordKind::Allocation:
    case RecordKind::Transfer:
    case RecordKind::Review: return true;
    case RecordKind::Visit:
    case RecordKind::Note:
    case RecordKind::Voice:
    case RecordKind::VoiceAddition:
    case RecordKind::SafetyFlag:
    case RecordKind::Observation:
    case RecordKind::Exception:
    case RecordKind::Supervision: return false;
    }
    unreachable("RecordKind");
}

/// Whether somebody may say what holds for this review's child.
Result<void> mayManage(ReadSession& session, const Worker& manager, const Review& review, CivilDate today)
{
    const std::string& name = manager.id.text();
    if (manager.role == WorkerRole::Administrator && isAdministrators(review.record_kind)) return {};
    if (manager.role != WorkerRole::Manager) return refused(name + " is not a manager: a review is settled by one");
    if (review.kind == ReviewKind::QuarantinedGroup) {
        const auto worker = session.worker(WorkerId{review.author});
        const auto& teams = manager.manages;
        if (!worker || std::find(teams.begin(), teams.end(), worker->team) != teams.end()) return {};
        return refused(name + " does not manage " + review.author + "'s team");
    }
    if (review.kind == ReviewKind::SafetyFlag) {
        if (mayAcknowledge(session, manager, WorkerId{review.author}, review.child, today)) return {};
        return refused(name + " does not manage " + review.author + "'s team, or whoever leads for this child");
    }
    // What somebody wrote about a child they no longer have is their manager's business still.
    const bool acknowledged = review.kind == ReviewKind::Late || review.kind == ReviewKind::Quarantined;
    const auto access = accessOf(session, manager, review.child, today);
    if (access == sync::Access::Now || (acknowledged && access == sync::Access::Before)) return {};
    return refused(name + " does not manage anybody who works with this child");
}

wire::Revision reviewRecord(const Matter& about, const std::string& decision)
{
    wire::Revision message =
        revision::blankRevision(RecordKind::Review, RecordId{crypto::newUuid(about.now)}, about.review.child, about.authorship);
    message.set_reason(about.settlement.reason);
    wire::ReviewPatch& review = *message.mutable_review();
    review.set_review_id(about.review.id);
    review.set_about(std::string{wordOf(about.review.kind)});
    for (const std::string& subject : about.review.subjects) review.mutable_subjects()->add_items(subject);
    review.set_decision(decision);
    return message;
}

/// A change based on every head.
wire::Revision changeOf(const Matter& about, const RecordFile& record)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, about.review.child, about.authorship);
    for (const std::string& head : record.state.heads) message.add_parents(head);
    message.set_reason(about.settlement.reason);
    return message;
}

/// The reason of a settlement after which the child could be seen less often: who agreed to it stands there.
std::string fewerAgreed(const Matter& about)
{
    return about.settlement.reason + " (fewer visits agreed by " + about.authorship.author.text() + ")";
}

/// What the record would be: it must be readable, and within the floors. Fewer visits are noted in the reason.
Result<void> checkAfter(const Matter& about, const RecordId& id, wire::Revision& change)
{
    const ChildFile after = withRevision(about.revisions, about.review.child, change, about.now);
    const RecordFile* const record = projection::findRecord(after, id);
    if (record == nullptr || record->disputed())
        return refused("this would not settle it: the record would still say two things");
    if (record->kind == RecordKind::Plan) {
        // A version that was there was judged by what its writer had seen: that is not enough once a date has been missed.
        if (const auto why = planObjection(about.file, after, id, londonDate(about.now))) return refused(*why);
        if (reducesFrequency(about.file, after, id)) change.set_reason(fewerAgreed(about));
        return {};
    }
    for (const projection::UnreadableRecord& unreadable : after.unreadable)
        if (unreadable.record.id == id) return misuse(unreadable.why);
    return {};
}

/// What was seen at a door is for those to say who were there: a settlement picks among what they recorded, field by field, and
/// adds nothing. Whoever knows better amends the visit (domain.md 5).
Result<void> checkSomebodySaid(const Review& review, const rules::Fields& chosen)
{
    if (review.record_kind != RecordKind::Visit) return {};
    for (const auto& [field, value] : chosen) {
        const auto& versions = review.disputed.at(field);
        const bool said = std::ranges::find(versions, value, &projection::DisputedVersion::value_json) != versions.end();
        if (!said)
            return misuse(field + ": no version says \"" + projection::valueInWords(field, value)
                + "\"; take what somebody recorded, or have the visit amended by whoever made it");
    }
    return {};
}

Result<Decision> decideDispute(const Matter& about)
{
    const RecordFile* const record = projection::findRecord(about.file, *about.review.record);
    if (about.settlement.take.has_value() == about.settlement.values.has_value())
        return misuse("say what holds: --take one of the versions, or --json with what you write instead");
    SIGHTLINE_TRY(chosen,
        about.settlement.take ? takenValues(*record, about.review.disputed, *about.settlement.take)
                              : writtenValues(about.review.disputed, *about.settlement.values));
    SIGHTLINE_CHECK(checkSomebodySaid(about.review, chosen));
    wire::Revision message = changeOf(about, *record);
    std::string sentence;
    for (const auto& [field, value] : chosen) {
        SIGHTLINE_CHECK(revision::assertField(message, field, value));
        sentence +=
            (sentence.empty() ? "" : "; ") + projection::fieldInWords(field) + ": " + projection::valueInWords(field, value);
    }
    SIGHTLINE_CHECK(checkAfter(about, record->id, message));
    Decision decision;
    decision.revisions.push_back(std::move(message));
    decision.sentence = "Settled: " + sentence + ". The other versions stay in the history.";
    return decision;
}

Result<Decision> decideTwoLeads(const Matter& about)
{
    if (!about.settlement.take) return misuse("say who leads: --take the worker, or the revision of that allocation");
    const CivilDate today = londonDate(about.now);
    const auto& versions = about.review.disputed.at("lead");
    SIGHTLINE_TRY(chosen, chosenLead(versions, *about.settlement.take));
    Decision decision;
    for (const std::string& subject : about.review.subjects) {
        const RecordFile* const record = projection::findRecord(about.file, *RecordId::parse(subject));
        const bool keeps = std::any_of(record->history.begin(), record->history.end(),
            [&](const KnownRevision& known) { return crypto::toHex(known.revision.id.text()) == versions[chosen].revision_hex; });
        if (keeps) continue;
        wire::Revision ending = changeOf(about, *record);
        ending.mutable_allocation()->set_to(std::max(today, record->date("from").value_or(today)).toString());
        decision.revisions.push_back(std::move(ending));
    }
    decision.sentence =
        "Settled: " + projection::valueInWords("lead", versions[chosen].value_json) + " leads; the other allocation ends today.";
    return decision;
}

/// Whether a manager has said something, since the proposal was written, about what it would change; of a row that it was taken
/// out too.
bool decidedSince(const RecordFile& record, const KnownRevision& proposal)
{
    const auto known = projection::withAncestors(record.history, {proposal.revision.id.text()});
    const auto saidSince = [&](const std::string& field) {
        const auto live = record.state.live.find(field);
        return live != record.state.live.end()
            && std::any_of(live->second.begin(), live->second.end(),
                [&](const rules::Assertion& assertion) { return !known.contains(assertion.revision); });
    };
    const auto fields = revision::assertedFields(proposal.revision.message);
    return std::any_of(fields.begin(), fields.end(), [&](const auto& asserted) {
        const std::string& field = asserted.first;
        const bool ofRow = field.starts_with("requirements.");
        return saidSince(field) || (ofRow && saidSince(field.substr(0, field.rfind('.')) + ".removed"));
    });
}

Result<Decision> decideProposal(const Matter& about)
{
    Decision decision;
    if (about.settlement.values) return misuse("--json: a proposal is adopted with --take, or declined without it");
    if (!about.settlement.take) {
        decision.revisions.push_back(reviewRecord(about, "declined"));
        decision.sentence = "Declined: the plan is unchanged.";
        return decision;
    }
    const std::string& subject = about.review.subjects.front();
    if (!subject.starts_with(digitsOf(*about.settlement.take)) || about.settlement.take->empty())
        return misuse("--take: is not the proposal, " + subject);
    const RecordFile* const record = projection::findRecord(about.file, *about.review.record);
    const KnownRevision* const proposal = projection::findRevision(*record, *crypto::fromHex(subject));
    if (decidedSince(*record, *proposal))
        return refused("the plan has changed since it was proposed; write the change yourself with plan amend");
    wire::Revision message = changeOf(about, *record);
    for (const auto& [field, value] : revision::assertedFields(proposal->revision.message))
        SIGHTLINE_CHECK(revision::assertField(message, field, value));
    const ChildFile after = withRevision(about.revisions, about.review.child, message, about.now);
    if (const auto why = planObjection(about.file, after, record->id, londonDate(about.now))) return refused(*why);
    if (reducesFrequency(about.file, after, record->id)) message.set_reason(fewerAgreed(about));
    decision.revisions.push_back(std::move(message));
    decision.revisions.push_back(reviewRecord(about, "adopted"));
    decision.sentence = "Adopted: the plan is changed as " + about.review.author + " proposed.";
    return decision;
}

Result<Decision> decide(const Matter& about)
{
    switch (about.review.kind) {
    case ReviewKind::Dispute: return decideDispute(about);
    case ReviewKind::TwoLeads: return decideTwoLeads(about);
    case ReviewKind::Proposal: return decideProposal(about);
    case ReviewKind::SafetyFlag:
    case ReviewKind::Quarantined:
    case ReviewKind::QuarantinedGroup:
    case ReviewKind::Late:
    case ReviewKind::EnteredTwice: break;
    }
    if (about.settlement.take || about.settlement.values)
        return misuse("there is nothing to choose here; acknowledge it with a reason alone");
    Decision decision;
    decision.revisions.push_back(reviewRecord(about, "acknowledged"));
    decision.sentence = about.review.kind == ReviewKind::SafetyFlag ? "Acknowledged: " + about.authorship.author.text()
            + " knows that " + about.review.child_name + " said \"I don't feel safe\". What was said stays in the record."
                                                                    : "Acknowledged. It is kept as it is.";
    return decision;
}

} // namespace

Result<Settled> settle(Authority& authority, const Settlement& settlement, Clock& clock)
{
    if (isBlank(settlement.reason)) return misuse("--reason: say why; it is kept with the settlement");
    // Whose child it is about is found without holding anybody up; what is decided, is decided in the write session.
    const CivilDate today = londonDate(clock.now());
    SIGHTLINE_TRY(reading, authority.store->beginRead());
    SIGHTLINE_TRY(read, inSession([&, &reading = reading] {
        return findReview(
            settlement.child ? reviewsOf(*reading, *settlement.child, today) : allReviews(*reading, today), settlement.review);
    }));
    reading.reset();

    std::optional<Settled> settled;
    const auto written = writeAtConsole(
        authority, settlement.manager,
        [&, &read = read](ReadSession& session, const Worker& manager) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(review, findReview(reviewsOf(session, read.child, today), settlement.review));
            SIGHTLINE_CHECK(mayManage(session, manager, review, today));
            auto revisions = knownRevisions(session, review.child);
            ChildFile file = projection::readChild(review.child, revisions);
            SIGHTLINE_TRY(decision,
                decide({settlement, review, std::move(revisions), std::move(file), consoleAuthorship(manager.id, clock),
                    clock.now()}));
            settled = Settled{std::move(review), {}, std::move(decision.sentence)};
            ConsoleGroups groups;
            groups.push_back(std::move(decision.revisions));
            return groups;
        },
        clock);
    if (!written.has_value()) return written.error();
    for (const wire::GroupReceipt& group : written.value())
        for (const wire::RevisionReceipt& receipt : group.revisions())
            settled->revisions.push_back(crypto::toHex(receipt.revision_id()));
    return *std::move(settled);
}

} // namespace sightline::server

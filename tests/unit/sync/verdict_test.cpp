#include <boost/test/unit_test.hpp>

#include "support/revisions.h"
#include "sync/verdict.h"

using namespace sightline;
using namespace sightline::test;
using sync::Access;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-10");
const sync::Writer kSam{WorkerId{"sam"}, WorkerRole::SocialWorker, true};
const sync::Writer kKim{WorkerId{"kim"}, WorkerRole::SocialWorker, true};
const sync::Writer kMax{WorkerId{"max"}, WorkerRole::Manager, false};

sync::RevisionVerdict decideNew(const wire::Revision& message, const sync::Writer& writer = kSam, Access access = Access::Now)
{
    return sync::decide(revision::makeRevision(message), writer, access, {}, kToday);
}

/// What the log holds after these revisions were accepted.
sync::RecordContext holding(const std::vector<revision::Revision>& revisions, const WorkerId& author)
{
    sync::RecordContext context{RecordKind::Visit, revisions.front().child(), author, {}};
    for (const auto& revision : revisions)
        context.nodes.push_back(revision::toNode(revision,
            revision.message.author_id() == author.text() ? rules::WrittenBy::Author : rules::WrittenBy::Manager, false));
    return context;
}

} // namespace

BOOST_AUTO_TEST_SUITE(verdict)

BOOST_AUTO_TEST_CASE(a_finished_visit_of_ones_own_child_is_accepted)
{
    const auto verdict = decideNew(aVisit(1, 1, "sam"));
    BOOST_TEST(sync::toText(verdict.outcome) == "accepted");
    BOOST_TEST(verdict.reason.empty());
    BOOST_TEST((verdict.by == rules::WrittenBy::Author));
}

BOOST_AUTO_TEST_CASE(a_child_that_moved_on_makes_it_late_and_one_never_had_keeps_it_aside)
{
    BOOST_TEST(sync::toText(decideNew(aVisit(1, 1, "sam"), kSam, Access::Before).outcome) == "accepted_late");
    const auto never = decideNew(aVisit(1, 1, "sam"), kSam, Access::Never);
    BOOST_TEST(sync::toText(never.outcome) == "quarantined");
    BOOST_TEST(never.reason == "this child has never been in its author's caseload");
}

BOOST_AUTO_TEST_CASE(every_rule_of_a_finished_visit_is_told_by_its_reason)
{
    using Edit = void (*)(wire::VisitPatch&);
    const std::pair<Edit, std::string> table[] = {
        {[](auto& v) { v.set_occurred_on("2026-06-11"); }, "its date, 11 June 2026, had not come yet when it was received"},
        {[](auto& v) { v.set_occurred_on("2026-02-30"); }, "its date is not a day that exists"},
        {[](auto& v) { v.clear_occurred_on(); }, "it has no date"},
        {[](auto& v) { v.clear_sighting(); }, "it does not say whether the child was seen"},
        {[](auto& v) { v.set_sighting("not_recorded"); }, "it does not say whether the child was seen"},
        {[](auto& v) { v.set_sighting("seen_perhaps"); }, "its sighting is not a word this server knows"},
        {[](auto& v) { v.set_sighting("seen_with_others"); }, "it does not say why the child was not seen alone"},
        {[](auto& v) { v.set_outcome("no_answer"); }, "it says the child was seen on a visit that did not take place"},
        {[](auto& v) { v.clear_mode(); }, "it lacks purpose, mode or outcome"},
        {[](auto& v) { v.clear_performer(); }, "it does not say who made the visit"},
        {[](auto& v) { v.mutable_performer()->set_worker("kim"); }, "it names somebody else as the person who made the visit"},
        {[](auto& v) { v.mutable_performer()->set_role("health_visitor"); },
            "it gives its author another role than the authority has on record"},
        {[](auto& v) { v.clear_home_visit_id(); }, "it does not say which home visit it belongs to"},
    };
    for (const auto& [edit, expected] : table) {
        wire::Revision message = aVisit(1, 1, "sam");
        edit(*message.mutable_visit());
        const auto verdict = decideNew(message);
        BOOST_TEST(sync::toText(verdict.outcome) == "quarantined");
        BOOST_TEST(verdict.reason == expected);
    }
}

BOOST_AUTO_TEST_CASE(nobody_makes_themselves_a_qualified_social_worker)
{
    const sync::Writer unqualified{WorkerId{"sam"}, WorkerRole::SocialWorker, false};
    BOOST_TEST(decideNew(aVisit(1, 1, "sam"), unqualified).reason
        == "it calls its author a qualified social worker, the authority does not");
}

BOOST_AUTO_TEST_CASE(a_device_cannot_write_in_another_workers_name)
{
    BOOST_TEST(decideNew(aVisit(1, 1, "kim"), kSam).reason == "it is signed by a device of another worker than its author");
}

BOOST_AUTO_TEST_CASE(the_author_amends_with_a_reason_a_colleague_cannot_and_a_manager_can)
{
    const revision::Revision visit = revision::makeRevision(aVisit(1, 1, "sam"));
    const auto context = holding({visit}, kSam.worker);
    const auto change = [&](const std::string& who, const std::string& reason = "It was the Friday") {
        wire::Revision message = aChange(visit, who, reason);
        message.mutable_visit()->set_occurred_on("2026-06-05");
        return revision::makeRevision(message);
    };
    BOOST_TEST(sync::toText(sync::decide(change("sam"), kSam, Access::Now, context, kToday).outcome) == "accepted");
    BOOST_TEST(sync::toText(sync::decide(change("max"), kMax, Access::Now, context, kToday).outcome) == "accepted");
    BOOST_TEST(sync::decide(change("kim"), kKim, Access::Now, context, kToday).reason
        == "only the author of a visit or a manager may change it");
    BOOST_TEST(
        sync::decide(change("sam", ""), kSam, Access::Now, context, kToday).reason == "a change to a visit needs a reason");
}

BOOST_AUTO_TEST_CASE(two_changes_of_one_field_on_the_same_version_are_disputed_and_of_two_fields_are_not)
{
    const revision::Revision visit = revision::makeRevision(aVisit(1, 1, "sam"));
    wire::Revision lower = aChange(visit, "sam");
    lower.mutable_visit()->set_sighting("not_seen");
    const auto context = holding({visit, revision::makeRevision(lower)}, kSam.worker);

    wire::Revision other = aChange(visit, "max", "The school says she was with others");
    other.mutable_visit()->set_sighting("seen_with_others");
    BOOST_TEST(sync::toText(sync::decide(revision::makeRevision(other), kMax, Access::Now, context, kToday).outcome)
        == "accepted_disputed");

    wire::Revision apart = aChange(visit, "max", "Bedroom was seen");
    apart.mutable_visit()->set_bedroom_seen(true);
    BOOST_TEST(
        sync::toText(sync::decide(revision::makeRevision(apart), kMax, Access::Now, context, kToday).outcome) == "accepted");

    wire::Revision struck = aChange(visit, "max", "Entered for the wrong child");
    struck.mutable_visit()->set_struck(true);
    BOOST_TEST(sync::toText(sync::decide(revision::makeRevision(struck), kMax, Access::Now, context, kToday).outcome)
        == "accepted_disputed");
}

BOOST_AUTO_TEST_CASE(a_change_whose_predecessor_has_not_arrived_is_held)
{
    const revision::Revision visit = revision::makeRevision(aVisit(1, 1, "sam"));
    wire::Revision message = aChange(visit, "sam");
    message.mutable_visit()->set_sighting("not_seen");
    const auto verdict = decideNew(message);
    BOOST_TEST(sync::toText(verdict.outcome) == "held");
    BOOST_TEST(verdict.reason == "it waits for an earlier change that has not arrived");
}

BOOST_AUTO_TEST_CASE(plans_are_the_managers_and_a_workers_change_is_kept_as_a_proposal)
{
    wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(5), nth<ChildId>(1), by("sam"));
    plan.mutable_plan()->set_type("child_protection");
    BOOST_TEST(decideNew(plan).reason == "kept as a proposal: plans are changed by a manager");
    plan.set_author_id("max");
    BOOST_TEST(sync::toText(decideNew(plan, kMax).outcome) == "accepted");
}

BOOST_AUTO_TEST_CASE(a_record_cannot_be_moved_to_another_child_or_kind)
{
    const revision::Revision visit = revision::makeRevision(aVisit(1, 1, "sam"));
    const auto context = holding({visit}, kSam.worker);
    wire::Revision elsewhere = aChange(visit, "sam");
    elsewhere.set_child_id(nth<ChildId>(2).raw());
    BOOST_TEST(sync::decide(revision::makeRevision(elsewhere), kSam, Access::Now, context, kToday).reason
        == "the record it changes belongs to another child");
    wire::Revision note = revision::blankRevision(RecordKind::Note, visit.record(), visit.child(), by("sam"));
    note.mutable_note()->set_observation("…");
    BOOST_TEST(sync::decide(revision::makeRevision(note), kSam, Access::Now, context, kToday).reason
        == "the record it changes is of another kind");
}

BOOST_AUTO_TEST_CASE(words_of_a_newer_schema_are_not_judged_by_this_one)
{
    wire::Revision message = aVisit(1, 1, "sam");
    message.set_schema(revision::kSchema + 1);
    message.mutable_visit()->set_purpose("a purpose of next year");
    BOOST_TEST(sync::toText(decideNew(message).outcome) == "accepted");
}

BOOST_AUTO_TEST_CASE(an_amendment_of_what_somebody_struck_out_meanwhile_is_told_as_disputed)
{
    const auto visit = revision::makeRevision(aVisit(1, 1, "sam"));
    wire::Revision strike = aChange(visit, "sam");
    strike.mutable_visit()->set_struck(true);
    wire::Revision amendment = aChange(visit, "sam");
    amendment.mutable_visit()->set_started_at("10:00");
    const auto context = holding({visit, revision::makeRevision(strike)}, WorkerId{"sam"});
    const auto verdict = sync::decide(revision::makeRevision(amendment), kSam, Access::Now, context, kToday);
    BOOST_TEST(sync::toText(verdict.outcome) == "accepted_disputed");
}

BOOST_AUTO_TEST_CASE(a_plan_is_its_managers_and_of_everybody_else_it_is_a_proposal)
{
    wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(1), nth<ChildId>(1), by("max"));
    plan.mutable_plan()->set_type("child_in_need");
    BOOST_TEST(sync::toText(decideNew(plan, kMax).outcome) == "accepted");
    BOOST_TEST(decideNew(plan, kMax, Access::Before).reason == sync::kKeptAsProposal); // Another manager's by now.
    plan.set_author_id("sam");
    BOOST_TEST(decideNew(plan).reason == sync::kKeptAsProposal);
}

BOOST_AUTO_TEST_CASE(a_review_is_a_managers_has_a_reason_and_is_written_once)
{
    wire::Revision review = revision::blankRevision(RecordKind::Review, nth<RecordId>(1), nth<ChildId>(1), by("max"));
    review.mutable_review()->set_review_id("0123456789abcdef");
    review.mutable_review()->set_decision("acknowledged");
    BOOST_TEST(decideNew(review, kMax).reason == "a review needs a reason");
    review.set_reason("I asked");
    BOOST_TEST(sync::toText(decideNew(review, kMax).outcome) == "accepted");
    BOOST_TEST(sync::toText(decideNew(review, kMax, Access::Before).outcome) == "accepted"); // About what came late.
    wire::Revision change = review;
    change.add_parents(revision::makeRevision(review).id.text());
    BOOST_TEST(decideNew(change, kMax).reason == "a review is not changed once it is written");
    review.set_author_id("sam");
    BOOST_TEST(decideNew(review).reason == "records of this kind are changed by a manager");
}

BOOST_AUTO_TEST_SUITE_END()

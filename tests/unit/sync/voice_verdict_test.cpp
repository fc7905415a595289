#include <boost/test/unit_test.hpp>

#include "support/voice_revisions.h"
#include "sync/verdict.h"

using namespace sightline;
using namespace sightline::test;
using sync::Access;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-10");
const sync::Writer kSam{WorkerId{"sam"}, WorkerRole::SocialWorker, true};
const sync::Writer kKim{WorkerId{"kim"}, WorkerRole::SocialWorker, true};
const sync::Writer kMax{WorkerId{"max"}, WorkerRole::Manager, false};

sync::RevisionVerdict decided(const wire::Revision& message, const sync::Writer& writer = kSam, Access access = Access::Now,
    const sync::RecordContext& record = {})
{
    return sync::decide(revision::makeRevision(message), writer, access, record, kToday);
}

/// What the log holds after `first` was accepted.
sync::RecordContext after(const wire::Revision& first)
{
    const auto revision = revision::makeRevision(first);
    return {revision.kind(), revision.child(), WorkerId{first.author_id()},
        {revision::toNode(revision, rules::WrittenBy::Author, false)}};
}

sync::RecordContext besideEntryOf(const std::string& worker)
{
    sync::RecordContext context;
    context.captured_by = WorkerId{worker};
    return context;
}

/// Seen by the manager of that worker.
sync::RecordContext besideEntryOfTheirs(const std::string& worker)
{
    sync::RecordContext context = besideEntryOf(worker);
    context.manages_capturer = true;
    return context;
}

std::string outcomeOf(const sync::RevisionVerdict& verdict)
{
    return std::string{sync::toText(verdict.outcome)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(verdicts_about_what_a_child_said)

BOOST_AUTO_TEST_CASE(an_entry_an_addition_a_flag_and_an_observation_are_accepted)
{
    BOOST_TEST(outcomeOf(decided(aVoice(1, 1, "sam"))) == "accepted");
    BOOST_TEST(outcomeOf(decided(anAddition(2, 1, "sam", beside(1, AdditionKind::Response)))) == "accepted");
    BOOST_TEST(outcomeOf(decided(aFlagRevision(3, 1, "sam"))) == "accepted");
    BOOST_TEST(outcomeOf(decided(anObservation(4, 1, "sam"))) == "accepted");
}

BOOST_AUTO_TEST_CASE(a_second_revision_of_what_is_written_once_is_kept_aside_whoever_writes_it)
{
    const std::pair<wire::Revision, std::string> table[] = {
        {aVoice(1, 1, "sam"), "what a child said is never changed; something can only be set beside it"},
        {anAddition(1, 1, "sam", beside(9, AdditionKind::Response)), "it is written once and never changed"},
        {aFlagRevision(1, 1, "sam"), "it is written once and never changed"},
    };
    for (const auto& [first, why] : table) {
        wire::Revision change = first;
        change.add_parents(revision::makeRevision(first).id.text());
        change.set_reason("I put it better");
        const auto by_author = decided(change, kSam, Access::Now, after(first));
        BOOST_TEST(outcomeOf(by_author) == "quarantined");
        BOOST_TEST(by_author.reason == why);
        change.set_author_id("max");
        BOOST_TEST(decided(change, kMax, Access::Now, after(first)).reason == why);
        // A change that comes before what it changes is none either: it would wait for ever.
        BOOST_TEST(decided(change, kMax).reason == why);
    }
}

BOOST_AUTO_TEST_CASE(a_second_beginning_of_the_same_record_is_kept_aside)
{
    const wire::Revision first = aVoice(1, 1, "sam");
    const wire::Revision other = aVoice(1, 1, "sam", anEntry({}, "I want nothing"));
    BOOST_TEST(outcomeOf(decided(other, kSam, Access::Now, after(first))) == "quarantined");
    wire::Revision flag = aFlagRevision(1, 1, "sam");
    flag.mutable_safety_flag()->set_raised_ms(5);
    BOOST_TEST(outcomeOf(decided(flag, kSam, Access::Now, after(aFlagRevision(1, 1, "sam")))) == "quarantined");
}

BOOST_AUTO_TEST_CASE(a_word_that_cannot_be_read_keeps_it_aside_and_the_reason_names_the_place)
{
    wire::Revision message = aVoice(1, 1, "sam");
    message.mutable_voice()->mutable_answers()->mutable_items(0)->set_given("shouted");
    BOOST_TEST(decided(message).reason == "answers[0].given: a word this program does not know");
    message.set_schema(revision::kSchema + 1); // A newer program's word is not judged by this one.
    BOOST_TEST(outcomeOf(decided(message)) == "accepted");
    wire::Revision unsaid = aVoice(1, 1, "sam");
    unsaid.mutable_voice()->clear_sharing();
    BOOST_TEST(decided(unsaid).reason == "sharing: the child's choice is missing");
}

BOOST_AUTO_TEST_CASE(an_observation_is_amended_by_its_author_with_a_reason_only)
{
    const wire::Revision first = anObservation(1, 1, "sam");
    const auto change = [&](const std::string& who, const std::string& reason) {
        wire::Revision message = blankFor(RecordKind::Observation, 1, 1, who);
        message.add_parents(revision::makeRevision(first).id.text());
        message.set_reason(reason);
        message.mutable_observation()->set_seen("Reached for the rattle twice");
        return message;
    };
    BOOST_TEST(outcomeOf(decided(change("sam", "I counted again"), kSam, Access::Now, after(first))) == "accepted");
    BOOST_TEST(outcomeOf(decided(change("sam", ""), kSam, Access::Now, after(first))) == "quarantined");
    BOOST_TEST(outcomeOf(decided(change("kim", "I was there too"), kKim, Access::Now, after(first))) == "quarantined");
}

BOOST_AUTO_TEST_CASE(more_people_are_let_in_by_the_worker_who_was_there_or_their_manager_and_nobody_else)
{
    const std::string kWhy = "only the worker who was there or their manager may let more people read what a child said";
    const auto wider = [](const std::string& who) { return anAddition(2, 1, who, sharedWider(1, {Audience::AnyoneHelping})); };
    BOOST_TEST(outcomeOf(decided(wider("sam"), kSam, Access::Now, besideEntryOf("sam"))) == "accepted");
    BOOST_TEST(outcomeOf(decided(wider("max"), kMax, Access::Now, besideEntryOfTheirs("sam"))) == "accepted");
    BOOST_TEST(decided(wider("max"), kMax, Access::Now, besideEntryOf("sam")).reason == kWhy); // Somebody else's manager.
    const std::string kNow = "only who works with the child now may let more people read what the child said";
    BOOST_TEST(decided(wider("max"), kMax, Access::Before, besideEntryOfTheirs("sam")).reason == kNow);
    BOOST_TEST(decided(wider("sam"), kSam, Access::Before, besideEntryOf("sam")).reason == kNow);
    BOOST_TEST(decided(wider("kim"), kKim, Access::Now, besideEntryOf("sam")).reason == kWhy);
    BOOST_TEST(decided(wider("kim"), kKim).reason == kWhy); // The entry is not here.
    wire::Revision newer = wider("kim");
    newer.set_schema(revision::kSchema + 1);
    BOOST_TEST(decided(newer, kKim, Access::Now, besideEntryOf("sam")).reason == kWhy);
}

BOOST_AUTO_TEST_CASE(what_a_child_took_back_is_recorded_by_the_worker_who_was_there_or_their_manager_and_nobody_else)
{
    const std::string kWhy = "only the worker who was there or their manager may record that a child took something back";
    const auto back = [](const std::string& who) { return anAddition(2, 1, who, beside(1, AdditionKind::WithdrawnByChild, "")); };
    BOOST_TEST(outcomeOf(decided(back("sam"), kSam, Access::Now, besideEntryOf("sam"))) == "accepted");
    BOOST_TEST(outcomeOf(decided(back("sam"), kSam, Access::Before, besideEntryOf("sam"))) == "accepted_late");
    BOOST_TEST(outcomeOf(decided(back("max"), kMax, Access::Now, besideEntryOfTheirs("sam"))) == "accepted");
    BOOST_TEST(decided(back("max"), kMax, Access::Before, besideEntryOfTheirs("sam")).reason == kWhy);
    BOOST_TEST(decided(back("max"), kMax, Access::Now, besideEntryOf("sam")).reason == kWhy);
    BOOST_TEST(decided(back("kim"), kKim, Access::Now, besideEntryOf("sam")).reason == kWhy);
    wire::Revision newer = back("kim");
    newer.set_schema(revision::kSchema + 1);
    BOOST_TEST(decided(newer, kKim, Access::Now, besideEntryOf("sam")).reason == kWhy);
}

BOOST_AUTO_TEST_CASE(what_comes_after_the_child_has_moved_on_is_late_and_still_kept)
{
    for (const wire::Revision& message : {aVoice(1, 1, "sam"), aFlagRevision(1, 1, "sam"), anObservation(1, 1, "sam")}) {
        const auto verdict = decided(message, kSam, Access::Before);
        BOOST_TEST(outcomeOf(verdict) == "accepted_late");
        BOOST_TEST(verdict.reason == "the child is no longer in its author's caseload; the manager is told");
    }
}

BOOST_AUTO_TEST_CASE(what_a_child_said_is_never_refused_over_a_wrong_clock_and_the_manager_is_told)
{
    wire::Revision said = aVoice(1, 1, "sam");
    said.mutable_voice()->set_occurred_on("2026-06-11");
    wire::Revision flag = aFlagRevision(2, 1, "sam");
    flag.mutable_safety_flag()->set_occurred_on("2031-01-01");
    for (const wire::Revision& message : {said, flag}) {
        const auto verdict = decided(message);
        BOOST_TEST(outcomeOf(verdict) == "accepted_late");
        BOOST_TEST(
            verdict.reason == "it is dated after the day it was received, so the tablet's clock was wrong; the manager is told");
    }
    wire::Revision typed = anObservation(3, 1, "sam");
    typed.mutable_observation()->set_occurred_on("2026-06-11");
    BOOST_TEST(outcomeOf(decided(typed)) == "quarantined"); // A worker can put it right.
}

BOOST_AUTO_TEST_SUITE_END()

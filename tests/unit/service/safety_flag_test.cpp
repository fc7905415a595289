// "I don't feel safe": on the list before everything else, with the time by which a manager must have acknowledged it, until one
// has.
#include "settling_fixture.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Flagged : Settling {
    std::string theOnlyFlag()
    {
        const auto reviews = open();
        BOOST_REQUIRE(!reviews.empty());
        BOOST_TEST((reviews.front().kind == ReviewKind::SafetyFlag));
        return reviews.front().id;
    }
    /// A review that somebody's own program wrote, past the list and its rules; nullopt: it was taken in.
    std::optional<std::string> pushedReview(int record, const std::string& who, const std::string& about, const std::string& id,
        const std::vector<std::string>& subjects)
    {
        wire::Revision message = revision::blankRevision(RecordKind::Review, nth<RecordId>(record), nth<ChildId>(1), by(who));
        message.set_reason("I know");
        message.mutable_review()->set_review_id(id);
        message.mutable_review()->set_about(about);
        message.mutable_review()->set_decision("acknowledged");
        for (const std::string& subject : subjects) message.mutable_review()->mutable_subjects()->add_items(subject);
        const auto done = server::recordAtConsole(authority, WorkerId{who}, {{std::move(message)}}, clock);
        return done.has_value() ? std::nullopt : std::optional{done.error().detail};
    }
    std::size_t flags()
    {
        return inRead([&](server::ReadSession& session) { return server::openSafetyFlags(session, today()).size(); });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(safety_flags, Flagged)

BOOST_AUTO_TEST_CASE(a_flag_comes_first_and_says_when_it_was_said_received_and_must_be_acknowledged)
{
    addChild(2, "sam");
    push(aVisit(31, 2, "sam"));
    wire::Revision late = aVisit(32, 2, "sam", "2031-01-01"); // Kept aside: not yet a day.
    BOOST_TEST((push(late) == wire::OUTCOME_QUARANTINED));
    clock.advance(std::chrono::minutes{5});
    const Instant received = clock.now();
    BOOST_TEST((push(aFlagRevision(40, 1, "sam")) == wire::OUTCOME_ACCEPTED));
    const auto reviews = open();
    BOOST_REQUIRE(reviews.size() == 2U);
    const Review& first = reviews.front();
    BOOST_TEST((first.kind == ReviewKind::SafetyFlag));
    BOOST_TEST(std::string{server::wordOf(first.kind)} == "safety_flag");
    BOOST_TEST(first.author == "sam");
    BOOST_REQUIRE(first.safety.has_value());
    BOOST_TEST((first.safety->raised == Instant{std::chrono::milliseconds{1'780'000'000'000}}));
    BOOST_TEST((first.safety->received == received));
    BOOST_TEST((first.safety->acknowledge_by == received + std::chrono::minutes{60}));
    BOOST_TEST(!first.safety->overdue(received + std::chrono::minutes{60}));
    BOOST_TEST(first.safety->overdue(received + std::chrono::minutes{61}));
    BOOST_TEST(first.sentence
        == "Child 1 said “I don't feel safe” on Worker sam's tablet on 3 June 2026, and no manager has acknowledged it.");
}

BOOST_AUTO_TEST_CASE(the_one_received_first_is_first)
{
    addChild(2, "sam");
    push(aFlagRevision(41, 2, "sam"));
    clock.advance(std::chrono::minutes{5});
    push(aFlagRevision(40, 1, "sam"));
    const auto reviews = open();
    BOOST_REQUIRE(reviews.size() == 2U);
    BOOST_TEST((reviews.front().child == nth<ChildId>(2)));
    BOOST_TEST(flags() == 2U);
}

BOOST_AUTO_TEST_CASE(a_manager_of_the_childs_team_acknowledges_it_with_a_reason_and_nobody_else)
{
    push(aFlagRevision(40, 1, "sam"));
    const std::string review = theOnlyFlag();
    addWorker("adm", WorkerRole::Administrator, false, "");
    BOOST_TEST(says(settle(review, {}, "sam"), ErrorCode::Refused, "not a manager"));
    BOOST_TEST(says(settle(review, {}, "adm"), ErrorCode::Refused, "not a manager"));
    BOOST_TEST(says(settle(review, {}, "lee"), ErrorCode::Refused, "does not manage"));
    BOOST_TEST(says(settle(review, {}, "max", " "), ErrorCode::InvalidInput, "reason"));
    BOOST_TEST(says(settle(review, "40"), ErrorCode::InvalidInput, "nothing to choose"));
    BOOST_TEST(flags() == 1U);

    const Instant at = clock.now();
    const auto done = settle(review, {}, "max", "I rang Sam; strategy discussion at 2 pm");
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(flags() == 0U);
    BOOST_TEST(open().empty());
    BOOST_TEST(says(settle(review), ErrorCode::Refused, "settled already"));
    const auto file = this->file();
    BOOST_REQUIRE(file.flags.size() == 1U);
    BOOST_REQUIRE(file.flags.front().acknowledged.has_value());
    BOOST_TEST(file.flags.front().acknowledged->by == "max");
    BOOST_TEST((file.flags.front().acknowledged->at == at));
    BOOST_TEST(file.flags.front().acknowledged->reason == "I rang Sam; strategy discussion at 2 pm");
}

BOOST_AUTO_TEST_CASE(a_review_that_is_pushed_counts_only_from_a_manager_whose_flag_it_is_and_only_if_it_names_it)
{
    push(aFlagRevision(40, 1, "sam"));
    const std::string review = theOnlyFlag();
    const std::string flag = nth<RecordId>(40).toString();
    // Lee manages a second worker of the child, neither Sam nor a lead.
    addWorker("nan", WorkerRole::HealthVisitor, false, "south");
    wire::Revision second = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(301), nth<ChildId>(1), by("admin"));
    second.mutable_allocation()->set_worker("nan");
    second.mutable_allocation()->set_role("second");
    second.mutable_allocation()->set_from("2026-01-01");
    console(second);
    addWorker("adm", WorkerRole::Administrator, false, "");
    BOOST_TEST(pushedReview(200, "lee", "safety_flag", review, {flag}).has_value());
    BOOST_TEST(pushedReview(201, "adm", "safety_flag", review, {flag}).has_value());
    BOOST_TEST(pushedReview(202, "max", "safety_flag", review, {}).has_value());
    BOOST_TEST(pushedReview(203, "max", "safety_flag", review, {nth<RecordId>(20).toString()}).has_value());
    BOOST_TEST(says(settle(review, {}, "lee"), ErrorCode::Refused, "does not manage sam's team"));
    // The number of the review alone closes nothing.
    BOOST_TEST(!pushedReview(204, "lee", "late", review, {}).has_value());
    BOOST_TEST(!pushedReview(205, "adm", "late", review, {flag}).has_value());
    BOOST_TEST(flags() == 1U);
    BOOST_TEST(!file().flags.front().acknowledged.has_value());
    BOOST_TEST(!pushedReview(206, "max", "safety_flag", review, {flag}).has_value());
    BOOST_TEST(flags() == 0U);
    BOOST_TEST(file().flags.front().acknowledged->by == "max");
}

BOOST_AUTO_TEST_CASE(a_flag_of_a_child_whom_nobody_ever_had_is_for_the_manager_of_who_raised_it)
{
    addChild(6);
    push(aFlagRevision(40, 6, "sam")); // Kept aside: never in Sam's caseload.
    const std::string review = theOnlyFlag();
    BOOST_TEST(says(settle(review, {}, "lee"), ErrorCode::Refused, "does not manage"));
    const auto done = settle(review);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    BOOST_TEST(flags() == 0U);
}

BOOST_AUTO_TEST_CASE(nothing_else_takes_it_off_the_list)
{
    const wire::Revision flag = aFlagRevision(40, 1, "sam");
    push(flag);
    const std::string review = theOnlyFlag();
    wire::Revision taken_back = flag;
    taken_back.add_parents(revision::makeRevision(flag).id.text());
    taken_back.set_reason("It was a mistake");
    BOOST_TEST((push(taken_back) == wire::OUTCOME_QUARANTINED));
    BOOST_TEST(theOnlyFlag() == review);
    BOOST_TEST(open().size() == 2U); // What tried to change it needs a person too.
    BOOST_REQUIRE(settle(open().back().id).has_value());
    BOOST_TEST(theOnlyFlag() == review);
    // Nor does its child's leaving the caseload; whoever managed it last may acknowledge it then.
    const auto row = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(5001)).at(0); });
    wire::Revision end = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(5001), nth<ChildId>(1), by("admin"));
    end.add_parents(row.revision_id);
    end.set_reason("Moved");
    end.mutable_allocation()->set_to(today().toString());
    console(end);
    BOOST_TEST(theOnlyFlag() == review);
    BOOST_REQUIRE(settle(review).has_value());
    BOOST_TEST(flags() == 0U);
}

BOOST_AUTO_TEST_CASE(a_late_one_and_one_kept_aside_are_on_the_list_all_the_same)
{
    SafetyFlag ahead = aPlainFlag(); // The tablet's clock was a year ahead.
    ahead.occurred_on = today().plusDays(365);
    BOOST_TEST((push(aFlagRevision(40, 1, "sam", ahead)) == wire::OUTCOME_ACCEPTED_LATE));
    const auto reviews = open();
    BOOST_REQUIRE(reviews.size() == 1U);
    BOOST_TEST((reviews.front().kind == ReviewKind::SafetyFlag));
    BOOST_TEST(reviews.front().sentence.find("the tablet's clock was wrong; the manager is told. It stands all the same.")
        != std::string::npos);
    BOOST_REQUIRE(settle(reviews.front().id).has_value());
    BOOST_TEST(flags() == 0U);
    BOOST_TEST(file().flags.front().acknowledged.has_value());

    addChild(3);
    allocate(303, 3, "sam", "2026-01-01", "2026-02-01");
    BOOST_TEST((push(aFlagRevision(41, 3, "sam")) == wire::OUTCOME_ACCEPTED_LATE));
    BOOST_REQUIRE(open().size() == 1U);
    BOOST_TEST(theOnlyFlag() == open().front().id);
}

BOOST_AUTO_TEST_CASE(one_that_a_rule_keeps_aside_is_still_among_what_the_child_said_with_the_reason)
{
    SafetyFlag wordless = aPlainFlag();
    wordless.shown.clear();
    BOOST_TEST((push(aFlagRevision(40, 1, "sam", wordless)) == wire::OUTCOME_QUARANTINED));
    BOOST_REQUIRE(file().flags.size() == 1U);
    BOOST_TEST(file().flags.front().kept_aside.value_or("") == "shown: the words on the button are missing");
    BOOST_TEST(file().unreadable.empty());
    BOOST_TEST((only().kind == ReviewKind::SafetyFlag));
    BOOST_REQUIRE(settle(only().id).has_value());
    BOOST_TEST(file().flags.front().acknowledged.has_value());
}

BOOST_AUTO_TEST_CASE(the_authoritys_own_time_holds_where_it_has_set_one)
{
    inWrite([](server::WriteSession& session) { session.setSetting(server::kAcknowledgeMinutesSetting, "30"); });
    push(aFlagRevision(40, 1, "sam"));
    const Review review = only();
    BOOST_TEST((review.safety->acknowledge_by == review.safety->received + std::chrono::minutes{30}));
    BOOST_TEST(review.safety->source == "the authority's policy, in sightline.toml");
}

BOOST_AUTO_TEST_CASE(what_was_said_and_is_kept_aside_needs_a_person_too)
{
    push(aVoice(50, 1, "sam"));
    push(aVoice(50, 1, "sam", anEntry({}, "Something else")));
    BOOST_TEST((only().kind == ReviewKind::Quarantined));
    BOOST_TEST(only().sentence.find("Something else") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_flag_that_was_received_by_a_clock_far_ahead_is_overdue_and_not_in_time_for_a_year)
{
    const Instant now = Instant{} + std::chrono::hours{24 * 365 * 50};
    const auto receivedAt = [&](Instant received) {
        return server::SafetyClock{now, received, received + std::chrono::hours{1}, {}};
    };
    BOOST_TEST(receivedAt(now + std::chrono::hours{24 * 365}).overdue(now));
    BOOST_TEST(!receivedAt(now + std::chrono::hours{1}).overdue(now)); // A clock that was set back a little.
    BOOST_TEST(!receivedAt(now).overdue(now));
    BOOST_TEST(receivedAt(now - std::chrono::hours{2}).overdue(now));
}

BOOST_AUTO_TEST_SUITE_END()

#include "projection/agreed_for.h"
#include "working_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(exceptions, Working)

BOOST_AUTO_TEST_CASE(an_exception_pauses_its_due_date_until_it_runs_out_and_says_who_agreed_it_and_what_was_missed)
{
    BOOST_TEST((clockNamed("cp.seen_alone").state != rules::ClockState::Suspended));
    const auto made = except(anException("cp.seen_alone", 42));
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    const auto paused = clockNamed("cp.seen_alone");
    BOOST_TEST((paused.state == rules::ClockState::Suspended));
    BOOST_TEST(paused.explanation.find("Head of service") != std::string::npos);
    BOOST_TEST((clockNamed("plan:r1").state != rules::ClockState::Suspended)); // The other due date goes on.
    days(41);
    BOOST_TEST((clockNamed("cp.seen_alone").state == rules::ClockState::Suspended));
    days(1);
    const auto back = clockNamed("cp.seen_alone"); // It was due meanwhile, and is overdue as if nothing had been agreed.
    BOOST_TEST((back.state == rules::ClockState::Overdue));
    BOOST_TEST(back.days_overdue > 0);
}

BOOST_AUTO_TEST_CASE(an_exception_ends_early_from_today_on_and_what_was_known_before_stays_so)
{
    const auto made = except(anException());
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    const Instant then = clock.now();
    days(3);
    const auto ended = server::endException(authority, {made.value().record, "Home again", WorkerId{"max"}}, clock);
    BOOST_REQUIRE_MESSAGE(ended.has_value(), why(ended));
    BOOST_TEST((clockNamed("cp.seen_alone").state != rules::ClockState::Suspended));
    const auto before = inRead([&](server::ReadSession& s) { return server::childFile(s, nth<ChildId>(1), then); });
    BOOST_TEST((before.exceptions.at(0).fact.until == today().plusDays(11)));
    const auto again = server::endException(authority, {made.value().record, "Other words", WorkerId{"max"}}, clock);
    BOOST_TEST(says(again, ErrorCode::Refused, "ran out on"));
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_is_one_exception)
{
    const auto one = anException();
    BOOST_REQUIRE(except(one).has_value());
    const auto head_before = head();
    const auto again = except(one);
    BOOST_REQUIRE_MESSAGE(again.has_value(), why(again));
    BOOST_TEST(again.value().already);
    BOOST_TEST(head() == head_before);
    BOOST_TEST(file().exceptions.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_exception_is_refused_without_authority_reason_or_a_due_date_of_the_child_and_nothing_is_written)
{
    const auto before = head();
    auto one = anException();
    one.authority = "  ";
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "authority: say who agreed"));
    one = anException();
    one.reason.clear();
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "reason: say why"));
    one = anException("lac.28_2");
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "there is cp.seen_alone, plan:r1"));
    one = anException("cp.seen_alone", 0);
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "until:"));
    BOOST_TEST(
        says(except(anException("cp.seen_alone", 43)), ErrorCode::InvalidInput, "until: an exception runs out after 42 days"));
    one = anException();
    one.until = *CivilDate::parse("9999-12-31");
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "until: an exception runs out after 42 days"));
    one = anException();
    one.from = today().plusDays(-1);
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "a visit that was missed before stays missed"));
    one = anException();
    one.author = WorkerId{"lee"}; // The manager of another team.
    BOOST_TEST(says(except(one), ErrorCode::Refused, "does not manage anybody"));
    one.author = WorkerId{"sam"};
    BOOST_TEST(says(except(one), ErrorCode::Refused, "is not a manager"));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(an_exception_agreed_for_one_plan_does_not_silence_the_next_and_none_is_agreed_before_a_plan_begins)
{
    BOOST_REQUIRE(except(anException("cp.seen_alone", 42)).has_value());
    days(2);
    const auto addPlan = [&](const char* name, const char* row, int in_days) {
        const Requirement asked{RequirementId{row}, Measure::SeenAlone, {10, IntervalUnit::WorkingDays}, std::nullopt,
            *PerformedBy::fromText("social_worker"), false};
        const server::NewPlan wanted{nth<ChildId>(1), fresh(), name,
            {PlanType::ChildProtection, today().plusDays(in_days), std::nullopt, {asked}}, WorkerId{"max"}};
        const auto made = server::addPlan(authority, wanted, clock);
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    };
    addPlan("CP-2", "r8", 0);
    std::string states;
    for (const auto& each : rules::evaluate(rules::builtInCatalogue(), file().facts(), {today(), std::nullopt}))
        if (each.clock == "cp.seen_alone") states += std::string{rules::toText(each.state)} + ' ';
    BOOST_TEST(states == "suspended met ");
    addPlan("CP-3", "r9", 5);
    BOOST_TEST(says(except(anException("plan:r9")), ErrorCode::InvalidInput, "the child has no due date"));
    days(5);
    BOOST_TEST(except(anException("plan:r9")).has_value());
}

BOOST_AUTO_TEST_CASE(where_two_plans_have_the_due_date_an_exception_says_which_and_leaves_the_other_alone)
{
    const RecordId first = file().plans.at(0).record.id;
    const server::NewPlan wanted{
        nth<ChildId>(1), fresh(), "CP-2", {PlanType::ChildProtection, today(), std::nullopt, {}}, WorkerId{"max"}};
    const auto added = server::addPlan(authority, wanted, clock);
    BOOST_REQUIRE_MESSAGE(added.has_value(), why(added));
    const auto held = [&] {
        std::string names;
        const auto clocks = server::pausableClocks(file(), today());
        const auto found = rules::evaluate(rules::builtInCatalogue(), file().facts(), {today(), std::nullopt});
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i].state == rules::ClockState::Suspended)
                names += clocks.at(i).about == first ? "first " : clocks.at(i).about == wanted.id ? "second " : "? ";
        return names;
    };
    const auto before = head();
    BOOST_TEST(says(except(anException()), ErrorCode::InvalidInput, "about: more than one plan or placement has this due date"));
    BOOST_TEST(says(except(anException()), ErrorCode::InvalidInput, "the child protection plan CP-2 from " + today().inWords()));
    auto one = anException("plan:r1");
    one.about = wanted.id;
    BOOST_TEST(says(except(one), ErrorCode::InvalidInput, "about: this due date is not one of that plan"));
    BOOST_TEST(head() == before);
    one = anException();
    one.about = wanted.id;
    BOOST_REQUIRE(except(one).has_value());
    BOOST_TEST(held() == "second ");
    BOOST_TEST(projection::agreedForInWords(file(), file().exceptions.at(0).fact)
        == "the child protection plan CP-2 from " + today().inWords());
    auto again = anException();
    again.about = wanted.id;
    BOOST_TEST(says(except(again), ErrorCode::Refused, "end it first"));
    again.about = first;
    BOOST_TEST(except(again).has_value());
    BOOST_TEST(held() == "first second ");
}

BOOST_AUTO_TEST_CASE(the_only_plan_with_the_due_date_is_taken_and_a_change_never_names_another)
{
    const auto one = anException();
    BOOST_REQUIRE(except(one).has_value());
    const auto made = file().exceptions.at(0);
    BOOST_TEST(made.fact.about.value() == file().plans.at(0).record.id.toString());
    BOOST_TEST(except(one).value().already); // The form that did not have to say it, sent twice.
    wire::Revision message = revision::blankRevision(RecordKind::Exception, made.record.id, nth<ChildId>(1), by("max"));
    message.add_parents(made.record.state.heads.front());
    message.set_reason("Another plan");
    message.mutable_exception()->set_about(nth<RecordId>(77).raw());
    static_cast<void>(server::recordAtConsole(authority, WorkerId{"max"}, {{message}}, clock)); // Kept aside.
    BOOST_TEST((file().exceptions.at(0).fact.about == made.fact.about));
    BOOST_TEST(!file().exceptions.at(0).clock_disputed);
}

BOOST_AUTO_TEST_CASE(an_exception_of_an_older_program_names_no_plan_and_holds_what_had_begun)
{
    wire::Revision message = revision::blankRevision(RecordKind::Exception, fresh(), nth<ChildId>(1), by("max"));
    wire::ExceptionPatch& patch = *message.mutable_exception();
    patch.set_clock("cp.seen_alone");
    patch.set_from(today().toString());
    patch.set_until(today().plusDays(9).toString());
    patch.set_authority("Head of service");
    patch.set_reason("In hospital");
    BOOST_REQUIRE(server::recordAtConsole(authority, WorkerId{"max"}, {{message}}, clock).has_value());
    BOOST_TEST((clockNamed("cp.seen_alone").state == rules::ClockState::Suspended));
    BOOST_TEST(projection::agreedForInWords(file(), file().exceptions.at(0).fact) == "what had begun when it was recorded");
}

BOOST_AUTO_TEST_CASE(a_second_exception_to_the_same_due_date_at_the_same_time_is_refused)
{
    BOOST_REQUIRE(except(anException()).has_value());
    BOOST_TEST(says(except(anException()), ErrorCode::Refused, "end it first"));
    BOOST_TEST(except(anException("plan:r1")).has_value());
}

BOOST_AUTO_TEST_CASE(two_sides_that_differ_are_disputed_and_the_shorter_exception_counts)
{
    const auto made = except(anException("cp.seen_alone", 20));
    BOOST_REQUIRE(made.has_value());
    const auto base = file().exceptions.at(0);
    const auto changed = [&](int days_on, const std::string& who) {
        wire::Revision message = revision::blankRevision(RecordKind::Exception, base.record.id, nth<ChildId>(1), by(who));
        message.add_parents(base.record.state.heads.front());
        message.set_reason("The ward said so");
        message.mutable_exception()->set_until(today().plusDays(days_on).toString());
        return message;
    };
    const auto write = [&](const wire::Revision& message) {
        return server::recordAtConsole(authority, WorkerId{"max"}, {{message}}, clock);
    };
    BOOST_REQUIRE(write(changed(10, "max")).has_value());
    BOOST_REQUIRE(write(changed(5, "max")).has_value());
    const auto now = file().exceptions.at(0);
    BOOST_TEST(now.record.disputed());
    BOOST_TEST((now.fact.until == today().plusDays(5)));
    const Review review = only();
    BOOST_TEST((review.kind == ReviewKind::Dispute));
    BOOST_TEST(review.sentence.find("the shorter one counts") != std::string::npos);
    BOOST_TEST(settle(review.id, review.disputed.at("until").front().revision_hex).has_value());
    BOOST_TEST(!file().exceptions.at(0).record.disputed());
}

BOOST_AUTO_TEST_CASE(an_exception_does_not_let_a_plan_change_make_a_missed_visit_disappear)
{
    days(30);
    BOOST_REQUIRE((clockNamed("plan:r1").state == rules::ClockState::Overdue));
    const auto fewer = [&] { return amend(every(6, "weeks"), "max", {}, "Head of service"); };
    BOOST_TEST(says(fewer(), ErrorCode::Refused, "has been missed"));
    const auto made = except(anException("plan:r1", 1));
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    BOOST_REQUIRE((clockNamed("plan:r1").state == rules::ClockState::Suspended));
    BOOST_TEST(says(fewer(), ErrorCode::Refused, "has been missed"));
    BOOST_REQUIRE(server::endException(authority, {made.value().record, "Home again", WorkerId{"max"}}, clock).has_value());
    BOOST_TEST((clockNamed("plan:r1").state == rules::ClockState::Overdue));
}

BOOST_AUTO_TEST_CASE(a_plan_does_not_end_on_a_day_in_the_past_if_a_visit_was_missed_since)
{
    days(30);
    BOOST_REQUIRE((clockNamed("plan:r1").state == rules::ClockState::Overdue));
    const auto ends = [&](int in_days) {
        wire::PlanPatch patch;
        patch.set_end(today().plusDays(in_days).toString());
        return amend(std::move(patch), "max", {}, "Head of service");
    };
    BOOST_TEST(says(ends(-28), ErrorCode::Refused, "has been missed"));
    BOOST_TEST(says(ends(-1), ErrorCode::Refused, "has been missed"));
    const auto done = ends(0);
    BOOST_TEST(done.has_value(), why(done));
    BOOST_TEST(says(ends(-28), ErrorCode::Refused, "has been missed")); // Nor is an end moved back.
}

BOOST_AUTO_TEST_CASE(a_plan_under_which_nothing_was_missed_may_have_ended_days_ago)
{
    days(3);
    wire::PlanPatch patch;
    patch.set_end(today().plusDays(-2).toString());
    const auto done = amend(std::move(patch), "max", {}, "Head of service");
    BOOST_TEST(done.has_value(), why(done));
}

BOOST_AUTO_TEST_CASE(what_was_missed_under_a_plan_that_is_over_stays_missed_whatever_is_changed)
{
    days(45);
    const auto changes = [&](wire::PlanPatch patch) { return amend(std::move(patch), "max", {}, "Head of service"); };
    const auto ends = [&](int in_days) {
        wire::PlanPatch patch;
        patch.set_end(today().plusDays(in_days).toString());
        return patch;
    };
    BOOST_REQUIRE(changes(ends(0)).has_value());
    days(5);
    const auto before = head();
    BOOST_TEST(says(changes(every(6, "weeks")), ErrorCode::Refused, "has been missed")); // Rows of a time gone by.
    BOOST_TEST(says(changes(from(today().plusDays(-6))), ErrorCode::Refused, "has been missed")); // Begun later than it was.
    BOOST_TEST(says(changes(ofType("child_in_need")), ErrorCode::Refused, "5.115")); // The law's date is the plan's as well.
    wire::PlanPatch reopened = every(6, "weeks");
    reopened.set_end(today().plusDays(30).toString());
    BOOST_TEST(says(changes(reopened), ErrorCode::Refused, "has been missed"));
    wire::PlanPatch gone;
    gone.mutable_requirements()->Add()->set_id("r1");
    gone.mutable_requirements(0)->set_removed(true);
    BOOST_TEST(says(changes(gone), ErrorCode::Refused, "has been missed"));
    BOOST_TEST(head() == before);
    BOOST_TEST(overdue().empty());
    const auto again = changes(ends(30)); // It goes on after all, and so does what was missed.
    BOOST_TEST(again.has_value(), why(again));
    BOOST_TEST((clockNamed("plan:r1").state == rules::ClockState::Overdue));
}

BOOST_AUTO_TEST_CASE(a_row_added_to_a_plan_that_is_over_takes_nothing_away)
{
    days(30);
    wire::PlanPatch end;
    end.set_end(today().toString());
    BOOST_REQUIRE(amend(end, "max", {}, "Head of service").has_value());
    days(2);
    wire::PlanPatch more;
    *more.add_requirements() = row(4, "weeks", true);
    more.mutable_requirements(0)->set_id("r2");
    const auto done = amend(more, "max", {}, "Head of service");
    BOOST_TEST(done.has_value(), why(done));
    const CivilDate day = today().plusDays(-3);
    std::vector<std::string> names;
    for (const auto& each : rules::evaluate(rules::builtInCatalogue(), file().facts(), {day, std::nullopt}))
        if (each.state == rules::ClockState::Overdue) names.push_back(each.clock);
    BOOST_TEST(names == (std::vector<std::string>{"plan:r1", "plan:r2"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_plan_s_first_day_does_not_move_over_a_visit_that_was_made_late)
{
    days(30);
    BOOST_REQUIRE((clockNamed("plan:r1").state == rules::ClockState::Overdue));
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    BOOST_REQUIRE(overdue().empty());
    const auto moved = [&](int days_on) { return amend(from(today().plusDays(days_on)), "max", {}, "Head of service"); };
    BOOST_TEST(says(moved(-20), ErrorCode::Refused, "has been missed")); // Then nothing would have been late.
    BOOST_TEST(says(moved(1), ErrorCode::Refused, "has been missed"));
    const auto earlier = moved(-40);
    BOOST_TEST(earlier.has_value(), why(earlier));
    const auto fewer = amend(every(6, "weeks"), "max", {}, "Head of service"); // From now on, as the refusal says.
    BOOST_TEST(fewer.has_value(), why(fewer));
}

BOOST_AUTO_TEST_CASE(the_preview_of_a_plan_counts_from_the_visits_while_an_exception_runs)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    const auto firstDay = [&] {
        return inRead([&](server::ReadSession& s) {
            return server::previewPlan(s, {nth<ChildId>(1), plan, every(5, "working_days")}, clock);
        })
            .value()
            .rows.at(0)
            .due.at(0)
            .day;
    };
    const CivilDate before = firstDay();
    BOOST_REQUIRE(except(anException("plan:r1")).has_value());
    BOOST_TEST(firstDay().toString() == before.toString());
}

BOOST_AUTO_TEST_SUITE_END()

#include "base/bank_holiday_name.h"
#include "working_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(writing_for_a_manager, Working)

BOOST_AUTO_TEST_CASE(a_struck_visit_counts_for_nothing_and_stays_with_its_reason)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    BOOST_TEST(clockNamed("plan:r1").last_qualifying.has_value());
    BOOST_TEST(says(
        server::strikeVisit(authority, {nth<RecordId>(40), " ", WorkerId{"max"}}, clock), ErrorCode::InvalidInput, "say why"));
    BOOST_TEST(says(server::strikeVisit(authority, {nth<RecordId>(40), "Wrong child", WorkerId{"lee"}}, clock),
        ErrorCode::Refused, "does not manage"));
    const auto basis = server::basisOf(file().visits.at(0).record);
    const auto struck = server::strikeVisit(authority, {nth<RecordId>(40), "Wrong child", WorkerId{"max"}, basis}, clock);
    BOOST_REQUIRE_MESSAGE(struck.has_value(), why(struck));
    BOOST_TEST(!clockNamed("plan:r1").last_qualifying.has_value());
    BOOST_TEST(lastOf(nth<RecordId>(40)).reason() == "Wrong child");
    const auto before = head();
    const auto again = server::strikeVisit(authority, {nth<RecordId>(40), "Wrong child", WorkerId{"max"}, basis}, clock);
    BOOST_TEST((again.has_value() && again.value().already));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(a_form_that_somebody_overtook_is_refused_with_the_time_and_the_name)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    const auto basis = server::basisOf(file().visits.at(0).record);
    wire::Revision change = aChange(file().visits.at(0).record.history.at(0).revision, "sam");
    change.mutable_visit()->set_bedroom_seen(true);
    BOOST_REQUIRE((push(change) == wire::OUTCOME_ACCEPTED));
    const auto late = server::strikeVisit(authority, {nth<RecordId>(40), "Wrong child", WorkerId{"max"}, basis}, clock);
    BOOST_TEST(says(late, ErrorCode::Refused, "Somebody changed this at "));
    BOOST_TEST(says(late, ErrorCode::Refused, ": sam."));
    BOOST_TEST(!file().visits.at(0).fact.credits_nothing);
}

BOOST_AUTO_TEST_CASE(a_supervision_note_is_written_once_and_more_is_another_note)
{
    server::NewSupervision note{nth<ChildId>(1), fresh(), plan, today(), "Sam to see Ali at school", "Ring the school",
        today().plusDays(7), WorkerId{"max"}};
    const auto made = server::addSupervision(authority, note, clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    BOOST_TEST(file().supervisions.at(0).text == "Sam to see Ali at school");
    BOOST_TEST(server::addSupervision(authority, note, clock).value().already);
    note.text = "Something else";
    BOOST_TEST(says(server::addSupervision(authority, note, clock), ErrorCode::AlreadyExists, "sent before"));
    wire::Revision change = revision::blankRevision(RecordKind::Supervision, note.id, note.child, by("max"));
    change.add_parents(file().supervisions.at(0).record.state.heads.front());
    change.set_reason("Better words");
    change.mutable_supervision()->set_text("Something else");
    BOOST_TEST(says(server::recordAtConsole(authority, WorkerId{"max"}, {{change}}, clock), ErrorCode::Refused,
        "written once and never changed"));
    note.id = fresh();
    note.held_on = today().plusDays(1);
    BOOST_TEST(says(server::addSupervision(authority, note, clock), ErrorCode::InvalidInput, "held_on"));
    note.held_on = today();
    note.about = nth<RecordId>(5001); // An allocation.
    BOOST_TEST(says(server::addSupervision(authority, note, clock), ErrorCode::InvalidInput, "about"));
}

BOOST_AUTO_TEST_CASE(a_manager_allocates_within_their_own_teams_and_the_child_is_never_without_a_lead)
{
    server::NewAllocation wanted{
        nth<ChildId>(1), fresh(), WorkerId{"noor"}, AllocationRole::Lead, today(), true, WorkerId{"max"}};
    BOOST_TEST(says(server::allocate(authority, wanted, clock), ErrorCode::Refused, "offer the child to that team"));
    wanted.worker = WorkerId{"kim"};
    wanted.replace = false;
    BOOST_TEST(says(server::allocate(authority, wanted, clock), ErrorCode::Refused, "sam leads for this child"));
    wanted.replace = true;
    wanted.from = today().plusDays(2);
    const auto made = server::allocate(authority, wanted, clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    BOOST_TEST(leads(today().plusDays(1)) == std::vector<std::string>{"sam"});
    BOOST_TEST(leads(today().plusDays(2)) == std::vector<std::string>{"kim"});
    BOOST_TEST(says(server::endAllocation(authority, {wanted.id, today().plusDays(3), "Leaving", WorkerId{"max"}}, clock),
        ErrorCode::Refused, "nobody would lead for this child"));
}

BOOST_AUTO_TEST_CASE(a_lead_who_is_to_begin_later_is_not_taken_back_if_that_leaves_days_without_a_lead)
{
    server::NewAllocation wanted{
        nth<ChildId>(1), fresh(), WorkerId{"kim"}, AllocationRole::Lead, today().plusDays(3), true, WorkerId{"max"}};
    BOOST_REQUIRE(server::allocate(authority, wanted, clock).has_value()); // Sam's work ends on that day.
    BOOST_TEST(says(server::endAllocation(authority, {wanted.id, today(), "Not after all", WorkerId{"max"}}, clock),
        ErrorCode::Refused, "nobody would lead for this child from " + today().plusDays(3).inWords()));
    BOOST_TEST(leads(today().plusDays(30)) == std::vector<std::string>{"kim"});
}

BOOST_AUTO_TEST_CASE(a_lead_does_not_end_when_the_other_one_leaves_later)
{
    allocate(60, 1, "kim", today().toString());
    const RecordId sams = file().allocations.at(0).allocation.worker == WorkerId{"sam"} ? file().allocations.at(0).record.id
                                                                                        : file().allocations.at(1).record.id;
    const auto ends = [&](const RecordId& which, int in_days) {
        return server::endAllocation(authority, {which, today().plusDays(in_days), "Leaves", WorkerId{"max"}}, clock);
    };
    const auto first = ends(sams, 9);
    BOOST_REQUIRE_MESSAGE(first.has_value(), why(first));
    BOOST_TEST(says(ends(nth<RecordId>(60), 0), ErrorCode::Refused,
        "nobody would lead for this child from " + today().plusDays(9).inWords()));
}

BOOST_AUTO_TEST_CASE(somebody_who_has_left_is_no_lead_for_a_child)
{
    allocate(60, 1, "kim", today().toString());
    inWrite([&](server::WriteSession& session) {
        session.putWorker({WorkerId{"sam"}, "Worker sam", WorkerRole::SocialWorker, true, "north", {}, true});
    });
    BOOST_TEST(says(server::endAllocation(authority, {nth<RecordId>(60), today(), "Leaves", WorkerId{"max"}}, clock),
        ErrorCode::Refused, "nobody would lead for this child"));
}

BOOST_AUTO_TEST_CASE(a_child_is_given_to_nobody_who_does_not_work_with_children)
{
    addWorker("ada", WorkerRole::Administrator, false, "north");
    addWorker("aud", WorkerRole::Auditor, false, "north");
    for (const char* const who : {"ada", "aud"})
        BOOST_TEST(
            says(server::allocate(authority,
                     {nth<ChildId>(1), fresh(), WorkerId{who}, AllocationRole::Lead, today(), true, WorkerId{"max"}}, clock),
                ErrorCode::InvalidInput, "does not work with children"));
    BOOST_TEST(leads(today()) == std::vector<std::string>{"sam"});
}

BOOST_AUTO_TEST_CASE(an_administrator_gives_a_child_to_a_worker_of_any_team)
{
    addWorker("ada", WorkerRole::Administrator, false, "");
    addChild(2);
    const server::NewAllocation wanted{
        nth<ChildId>(2), fresh(), WorkerId{"noor"}, AllocationRole::Lead, today(), false, WorkerId{"ada"}};
    const auto made = server::allocate(authority, wanted, clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    const auto ended = server::endAllocation(authority, {wanted.id, today().plusDays(3), "Moved", WorkerId{"ada"}}, clock);
    BOOST_TEST(ended.has_value(), why(ended)); // Nothing asks for visits of this child.
    BOOST_TEST(says(server::endAllocation(authority, {nth<RecordId>(5001), today(), "Moved", WorkerId{"ada"}}, clock),
        ErrorCode::Refused, "nobody would lead for this child"));
}

BOOST_AUTO_TEST_CASE(a_plan_below_the_floor_is_refused_with_its_source_before_and_while_saving)
{
    const auto before = head();
    wire::PlanPatch patch = every(8, "weeks");
    const auto preview = inRead([&](server::ReadSession& s) {
        return server::previewPlan(s, {nth<ChildId>(1), plan, patch}, clock);
    });
    BOOST_REQUIRE_MESSAGE(preview.has_value(), why(preview));
    BOOST_REQUIRE(preview.value().refusal.has_value());
    BOOST_TEST(preview.value().refusal->find("WT2010 5.115") != std::string::npos);
    const auto basis = server::basisOf(file().plans.at(0).record);
    BOOST_TEST(says(server::amendPlan(authority, {plan, patch, "Fewer", WorkerId{"max"}, "Head", {}, basis}, clock),
        ErrorCode::Refused, "WT2010 5.115"));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(a_preview_shows_the_next_five_dates_of_each_row_and_the_bank_holidays_between)
{
    const auto shown = inRead([&](server::ReadSession& s) {
        return server::previewPlan(s, {nth<ChildId>(1), plan, every(5, "working_days")}, clock);
    });
    BOOST_REQUIRE(shown.has_value());
    BOOST_REQUIRE(shown.value().rows.size() == 1U);
    const auto& row = shown.value().rows[0];
    BOOST_TEST(row.words == "Seen alone by a social worker every 5 working days");
    BOOST_REQUIRE(row.due.size() == 5U);
    std::size_t holidays = 0;
    for (std::size_t i = 0; i < row.due.size(); ++i) {
        holidays += row.due[i].bank_holidays.size();
        if (i > 0) BOOST_TEST((row.due[i - 1].day < row.due[i].day));
    }
    BOOST_TEST(!shown.value().fewer);
    BOOST_TEST((inRead([&](server::ReadSession& s) {
        return server::previewPlan(s, {nth<ChildId>(1), plan, every(15, "working_days")}, clock);
    })
                    .value()
                    .fewer));
    BOOST_TEST_MESSAGE(holidays << " bank holidays named");
    BOOST_TEST(bankHolidayName(*CivilDate::parse("2026-04-03")) == "Good Friday");
    BOOST_TEST(bankHolidayName(*CivilDate::parse("2026-12-28")) == "Boxing Day (substitute day)");
    BOOST_TEST(bankHolidayName(*CivilDate::parse("2026-05-25")) == "Spring bank holiday");
    BOOST_TEST(bankHolidayName(*CivilDate::parse("2026-06-01")).empty());
}

BOOST_AUTO_TEST_CASE(a_change_of_a_plan_from_an_old_form_is_told_and_the_same_form_twice_is_one_change)
{
    const auto basis = server::basisOf(file().plans.at(0).record);
    server::PlanAmendment change{plan, every(5, "working_days"), "More worry", WorkerId{"max"}, {}, {}, basis};
    const auto done = server::amendPlan(authority, change, clock);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    const auto before = head();
    const auto again = server::amendPlan(authority, change, clock);
    BOOST_TEST((again.has_value() && again.value().already), why(again));
    change.patch = every(4, "working_days");
    BOOST_TEST(says(server::amendPlan(authority, change, clock), ErrorCode::Refused, "Somebody changed this at "));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(a_new_plan_is_within_the_floors_and_written_once)
{
    const auto row = [](int n, IntervalUnit unit) {
        return Requirement{
            RequirementId{"r9"}, Measure::SeenAlone, {n, unit}, std::nullopt, *PerformedBy::fromText("social_worker"), false};
    };
    server::NewPlan wanted{nth<ChildId>(1), fresh(), "CP-2",
        {PlanType::ChildProtection, today(), std::nullopt, {row(8, IntervalUnit::Weeks)}}, WorkerId{"max"}};
    BOOST_TEST(says(server::addPlan(authority, wanted, clock), ErrorCode::Refused, "WT2010 5.115"));
    wanted.plan.requirements = {row(10, IntervalUnit::WorkingDays)};
    const auto made = server::addPlan(authority, wanted, clock);
    BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
    BOOST_TEST(server::addPlan(authority, wanted, clock).value().already);
    BOOST_TEST(file().plans.size() == 2U);
    wanted.id = fresh();
    BOOST_TEST(says(server::addPlan(authority, wanted, clock), ErrorCode::AlreadyExists, "CP-2"));
}

BOOST_AUTO_TEST_SUITE_END()

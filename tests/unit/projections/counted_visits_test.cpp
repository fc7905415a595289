// What a visit counts as on a board: by every version of it, by whom it was made, and on the day it was made.
#include "projections/view.h"

#include <stdexcept>

#include "busy_authority.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

struct CountedVisits : BusyAuthority {
    Boards boards{authority, clock};

    CountedVisits()
        : BusyAuthority{1}
    {
        addChild(50, "sam");
        // Kim stands in for Sam.
        wire::Revision second = blankFor(RecordKind::Allocation, next++, 50, "admin");
        second.mutable_allocation()->set_worker("kim");
        second.mutable_allocation()->set_role("second");
        second.mutable_allocation()->set_from("2026-01-01");
        console(second);
    }
    void plan(CivilDate start)
    {
        wire::Revision message = blankFor(RecordKind::Plan, next++, 50, "admin");
        message.mutable_plan()->set_type("child_protection");
        message.mutable_plan()->set_start(start.toString());
        wire::RequirementPatch& row = *message.mutable_plan()->add_requirements();
        row.set_id("r1");
        row.set_measure("seen");
        row.set_by("social_worker");
        row.mutable_interval()->set_n(10);
        row.mutable_interval()->set_unit("working_days");
        console(message);
    }
    template <typename Change>
    revision::Revision made(CivilDate on, const std::string& worker, const Change& change)
    {
        wire::Revision message = aVisit(next++, 50, worker, on.toString());
        *message.mutable_recorded_at() = by(worker, clock.now().time_since_epoch().count()).recorded_at;
        change(*message.mutable_visit());
        revision::Revision written = revision::makeRevision(message);
        push(worker == "sam" ? sam : kim, std::move(message));
        return written;
    }
    revision::Revision made(CivilDate on, const std::string& worker)
    {
        return made(on, worker, [](wire::VisitPatch&) {});
    }
    /// Two more versions, neither of which knows of the other.
    template <typename One, typename Other>
    void twice(const revision::Revision& of, const One& one, const Other& other)
    {
        wire::Revision first = aChange(of, "sam");
        one(*first.mutable_visit());
        push(sam, first);
        wire::Revision second = aChange(of, "sam");
        other(*second.mutable_visit());
        push(sam, second);
    }
    std::shared_ptr<const Board> board()
    {
        auto found = boards.wait({today(), std::nullopt});
        BOOST_REQUIRE(found.has_value());
        return found.value();
    }
    BoardChild child() { return *board()->child(nth<ChildId>(50)); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(counted_visits, CountedVisits)

BOOST_AUTO_TEST_CASE(a_visit_that_one_version_says_was_by_phone_is_not_counted_as_seen_alone)
{
    const revision::Revision visit = made(today().plusDays(-2), "sam");
    BOOST_REQUIRE(child().visits.size() == 1U);
    BOOST_TEST(isIn(VisitList::SeenAlone, child().visits.front()));
    twice(
        visit, [](auto& v) { v.set_mode("in_person"); }, [](auto& v) { v.set_mode("phone"); });
    const BoardChild now = child();
    const BoardVisit& one = now.visits.front();
    BOOST_TEST(one.took_place_disputed);
    for (const VisitList list : {VisitList::TookPlace, VisitList::Seen, VisitList::SeenAlone, VisitList::ViewsAsked})
        BOOST_TEST(!isIn(list, one));
    BOOST_TEST(isIn(VisitList::Disputed, one));
    BOOST_TEST(isIn(VisitList::All, one));
}

BOOST_AUTO_TEST_CASE(a_disputed_outcome_is_an_attempt_and_a_disputed_purpose_is_not_counted)
{
    const revision::Revision visit = made(today().plusDays(-2), "sam", [](auto& v) { v.set_sighting("not_seen"); });
    twice(
        visit, [](auto& v) { v.set_outcome("completed"); }, [](auto& v) { v.set_outcome("no_answer"); });
    const revision::Revision meeting = made(today().plusDays(-1), "sam");
    twice(
        meeting, [](auto& v) { v.set_purpose("other"); }, [](auto& v) { v.set_purpose("transport"); });
    const BoardChild now = child();
    BOOST_REQUIRE(now.visits.size() == 2U);
    BOOST_TEST(isIn(VisitList::Attempts, now.visits[0]));
    BOOST_TEST((now.visits[0].reading.outcome == Outcome::NoAnswer));
    for (const BoardVisit& one : now.visits) BOOST_TEST(!isIn(VisitList::TookPlace, one));
}

BOOST_AUTO_TEST_CASE(a_child_nobody_saw_alone_is_not_yet_seen_alone_with_the_day_it_is_first_due)
{
    plan(today().plusDays(-20));
    made(today().plusDays(-3), "sam", [](auto& v) { v.mutable_performer()->set_qualified(false); });
    const BoardChild now = child();
    BOOST_TEST(now.aloneNotYet());
    BOOST_TEST(!now.alone_by_social_worker.has_value());
    BOOST_TEST(now.last_seen_alone.has_value()); // By somebody who is not qualified yet.
    BOOST_REQUIRE(now.alone_first_due.has_value());
    std::optional<CivilDate> due;
    for (const BoardClock& each : now.clocks)
        if (each.measure == Measure::SeenAlone) due = each.next_due;
    BOOST_TEST((now.alone_first_due == due));
    made(today().plusDays(-1), "sam");
    BOOST_TEST((child().alone() == rules::AloneState::InTime));
    BOOST_TEST((child().alone_by_social_worker->on == today().plusDays(-1)));
    BOOST_TEST(!child().alone_first_due.has_value());
}

BOOST_AUTO_TEST_CASE(a_call_by_the_lead_does_not_hide_that_the_duty_worker_made_the_visit)
{
    plan(today().plusDays(-20));
    made(today().plusDays(-2), "sam", [](auto& v) {
        v.set_mode("phone");
        v.set_sighting("not_seen");
    });
    const revision::Revision visit = made(today().plusDays(-2), "kim");
    const auto last = [&] {
        for (const BoardClock& each : child().clocks)
            if (each.clock == "plan:r1") return each;
        throw std::runtime_error{"no such clock"};
    };
    BOOST_TEST((last().last_visit == visit.record()));
    BOOST_TEST(last().last_by_other_than_lead);
    // A visit of the lead that day counts as well, and is the one that is named.
    const revision::Revision own = made(today().plusDays(-2), "sam");
    BOOST_TEST((last().last_visit == own.record()));
    BOOST_TEST(!last().last_by_other_than_lead);
}

BOOST_AUTO_TEST_CASE(a_visit_of_the_lead_that_does_not_move_the_clock_is_not_named_as_the_one_that_did)
{
    plan(today().plusDays(-20));
    made(today().plusDays(-2), "sam", [](auto& v) {
        v.set_sighting("seen_with_others");
        v.set_not_alone_reason("child_refused");
    });
    const revision::Revision alone = made(today().plusDays(-2), "kim");
    for (const BoardClock& each : child().clocks) {
        if (each.clock != "cp.seen_alone") continue;
        BOOST_TEST((each.last_visit == alone.record()));
        BOOST_TEST(each.last_by_other_than_lead);
        return;
    }
    BOOST_FAIL("no such clock");
}

BOOST_AUTO_TEST_SUITE_END()

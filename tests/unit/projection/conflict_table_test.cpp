// domain.md section 5 of the builders' reference, row by row, in every order of arrival.
#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "projection/record_document.h"
#include "projection/words.h"
#include "rules/compliance.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::ChildFile;
using projection::KnownRevision;
using projection::readChild;

namespace {

const ChildId kAli = nth<ChildId>(1);

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

/// Calls `check` with the file as every order of arrival leaves it. The first one is what the record was before the two sides
/// parted; it arrives at any moment too.
template <typename Check>
void inEveryOrder(const std::vector<KnownRevision>& revisions, Check check)
{
    std::vector<std::size_t> order(revisions.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    int orders = 0;
    do {
        std::vector<KnownRevision> arrived;
        for (const std::size_t i : order) {
            arrived.push_back(revisions[i]);
            arrived.back().seq = arrived.size();
            arrived.push_back(arrived.back()); // And each twice.
        }
        check(readChild(kAli, std::move(arrived)));
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    BOOST_TEST(orders >= 6);
}

KnownRevision born(const char* date = "2018-01-01")
{
    wire::Revision child = revision::blankRevision(RecordKind::Child, RecordId{kAli.uuid()}, kAli, by("max"));
    child.mutable_child()->set_given_name("Ali");
    child.mutable_child()->set_date_of_birth(date);
    return known(child, 1);
}

const rules::ClockResult& clockOf(const std::vector<rules::ClockResult>& clocks, std::string_view name)
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const auto& clock) { return clock.clock == name; });
    BOOST_REQUIRE_MESSAGE(found != clocks.end(), "no clock " << name);
    return *found;
}

std::vector<rules::ClockResult> clocksOn(const ChildFile& file, const char* text)
{
    return rules::evaluate(rules::builtInCatalogue(), file.facts(), {day(text), std::nullopt});
}

/// A visit and two changes of it that do not know of each other.
struct Visit {
    KnownRevision first = known(aVisit(10, 1, "sam"), 1);

    template <typename Set>
    KnownRevision change(Set set, const char* worker = "sam", rules::WrittenBy as = rules::WrittenBy::Author) const
    {
        wire::Revision message = aChange(first.revision, worker);
        set(*message.mutable_visit());
        return known(message, 2, "2026-06-05T09:00:00Z", as);
    }
};

template <typename Set>
KnownRevision changed(const KnownRevision& of, Set set, std::int64_t wall_ms = 1'780'000'100'000)
{
    wire::Revision message = revision::blankRevision(of.revision.kind(), of.revision.record(), kAli, by("max", wall_ms));
    message.add_parents(of.revision.id.text());
    message.set_reason("Agreed");
    set(message);
    return known(message, 2);
}

KnownRevision allocation(int record, const char* worker)
{
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(record), kAli, by("max"));
    message.mutable_allocation()->set_worker(worker);
    message.mutable_allocation()->set_role("lead");
    message.mutable_allocation()->set_from("2026-01-01");
    return known(message, 1);
}

} // namespace

BOOST_AUTO_TEST_SUITE(conflict_table)

BOOST_AUTO_TEST_CASE(visit_sighting_the_lowest_counts_whatever_the_order)
{
    const Visit visit;
    const auto low = visit.change([](wire::VisitPatch& v) { v.set_sighting("not_seen"); });
    const auto high = visit.change([](wire::VisitPatch& v) { v.set_sighting("seen_alone"); }, "max", rules::WrittenBy::Manager);
    inEveryOrder({visit.first, low, high, known(aPlan(20, 1), 1), born()}, [](const ChildFile& file) {
        BOOST_TEST((file.visits.front().fact.reading.sighting == Sighting::NotSeen));
        BOOST_TEST(file.visits.front().record.disputed());
        const auto clocks = clocksOn(file, "2026-06-10");
        BOOST_TEST(!clockOf(clocks, "cp.seen_alone").last_qualifying.has_value());
        BOOST_TEST(clockOf(clocks, "cp.seen_alone").disputed);
    });
}

BOOST_AUTO_TEST_CASE(visit_date_the_earlier_counts)
{
    const Visit visit;
    const auto early = visit.change([](wire::VisitPatch& v) { v.set_occurred_on("2026-05-28"); });
    const auto late = visit.change([](wire::VisitPatch& v) { v.set_occurred_on("2026-06-03"); });
    inEveryOrder({visit.first, early, late}, [](const ChildFile& file) {
        BOOST_TEST(file.visits.front().fact.reading.occurred_on.toString() == "2026-05-28");
        BOOST_TEST(file.visits.front().record.disputed());
    });
}

BOOST_AUTO_TEST_CASE(visit_outcome_mode_purpose_performer_and_place_credit_only_if_both_would)
{
    const Visit visit;
    using Set = void (*)(wire::VisitPatch&, bool good);
    const Set sets[] = {
        [](wire::VisitPatch& v, bool good) { v.set_outcome(good ? "completed" : "cancelled"); },
        [](wire::VisitPatch& v, bool good) { v.set_mode(good ? "in_person" : "phone"); },
        [](wire::VisitPatch& v, bool good) { v.set_purpose(good ? "statutory_visit" : "transport"); },
        [](wire::VisitPatch& v, bool good) {
            v.mutable_performer()->set_worker("sam");
            v.mutable_performer()->set_role(good ? "social_worker" : "family_support_worker");
            v.mutable_performer()->set_qualified(good);
        },
    };
    for (const Set set : sets) {
        const auto good = visit.change([&](wire::VisitPatch& v) { set(v, true); });
        const auto bad = visit.change([&](wire::VisitPatch& v) { set(v, false); });
        inEveryOrder({visit.first, good, bad, known(aPlan(20, 1), 1), born()}, [](const ChildFile& file) {
            BOOST_TEST(file.visits.front().record.disputed());
            BOOST_TEST(!clockOf(clocksOn(file, "2026-06-10"), "plan:r1").last_qualifying.has_value());
        });
        inEveryOrder({visit.first, good, known(aPlan(20, 1), 1), born()}, [](const ChildFile& file) {
            BOOST_TEST(clockOf(clocksOn(file, "2026-06-10"), "plan:r1").last_qualifying.has_value());
        });
    }
}

BOOST_AUTO_TEST_CASE(visit_struck_out_against_amended_stays_and_credits_nothing)
{
    const Visit visit;
    const auto struck = visit.change([](wire::VisitPatch& v) { v.set_struck(true); });
    const auto amended = visit.change([](wire::VisitPatch& v) { v.set_started_at("10:00"); });
    inEveryOrder({visit.first, struck, amended, known(aPlan(20, 1), 1), born()}, [](const ChildFile& file) {
        BOOST_REQUIRE(file.visits.size() == 1U);
        BOOST_TEST(file.visits.front().record.state.disputed.count("struck") == 1U);
        const auto clocks = clocksOn(file, "2026-06-10");
        BOOST_TEST(!clockOf(clocks, "plan:r1").last_qualifying.has_value());
        BOOST_TEST(clockOf(clocks, "plan:r1").disputed);
    });
}

BOOST_AUTO_TEST_CASE(visit_other_fields_are_both_shown)
{
    const Visit visit;
    const auto one = visit.change([](wire::VisitPatch& v) { v.set_started_at("10:00"); });
    const auto other = visit.change([](wire::VisitPatch& v) { v.set_started_at("11:30"); });
    inEveryOrder({visit.first, one, other}, [](const ChildFile& file) {
        const auto document = projection::recordDocument(file, nth<RecordId>(10));
        BOOST_TEST(document.at("disputed").at("started_at").size() == 2U);
        BOOST_TEST((file.visits.front().fact.reading.sighting == Sighting::SeenAlone));
    });
}

BOOST_AUTO_TEST_CASE(note_both_texts_are_kept_and_never_merged)
{
    wire::Revision message = revision::blankRevision(RecordKind::Note, nth<RecordId>(11), kAli, by("sam"));
    message.mutable_note()->set_visit_id(nth<RecordId>(10).raw());
    message.mutable_note()->set_observation("Played.");
    const auto note = known(message, 1);
    const auto text = [&](const char* words) {
        wire::Revision change = revision::blankRevision(RecordKind::Note, nth<RecordId>(11), kAli, by("sam"));
        change.add_parents(note.revision.id.text());
        change.set_reason("more");
        change.mutable_note()->set_observation(words);
        return known(change, 2);
    };
    inEveryOrder(
        {known(aVisit(10, 1, "sam"), 1), note, text("Played quietly."), text("Would not play.")}, [](const ChildFile& file) {
            const auto found = projection::disputes(file.visits.front().notes.front()).at("observation");
            BOOST_REQUIRE(found.size() == 2U);
            BOOST_TEST(found.front().value_json == "\"Played quietly.\"");
            BOOST_TEST(found.back().value_json == "\"Would not play.\"");
        });
}

BOOST_AUTO_TEST_CASE(plan_interval_the_stricter_counts)
{
    const auto plan = known(aPlan(20, 1), 1);
    const auto every = [&](int n) {
        return changed(plan, [&](wire::Revision& message) {
            wire::RequirementPatch& row = *message.mutable_plan()->add_requirements();
            row.set_id("r1");
            row.mutable_interval()->set_n(n);
            row.mutable_interval()->set_unit("days");
        });
    };
    inEveryOrder({born(), plan, every(30), every(5)}, [](const ChildFile& file) {
        const auto clock = clockOf(clocksOn(file, "2026-05-02"), "plan:r1");
        BOOST_TEST(clock.next_due->toString() == "2026-05-06");
        BOOST_TEST(clock.disputed);
    });
}

BOOST_AUTO_TEST_CASE(plan_ended_against_amended_stays_open_and_its_clocks_go_on)
{
    const auto plan = known(aPlan(20, 1), 1);
    const auto ended = changed(plan, [](wire::Revision& message) { message.mutable_plan()->set_end("2026-05-10"); });
    const auto amended = changed(plan, [](wire::Revision& message) { message.mutable_plan()->set_plan_id("p2"); });
    inEveryOrder({born(), plan, ended, amended}, [](const ChildFile& file) {
        BOOST_TEST(!file.plans.front().fact.plan.end.has_value());
        BOOST_TEST(file.plans.front().record.state.disputed.count("end") == 1U);
        static_cast<void>(clockOf(clocksOn(file, "2026-06-10"), "plan:r1"));
    });
    inEveryOrder({born(), plan, ended}, [](const ChildFile& file) { BOOST_TEST(clocksOn(file, "2026-06-10").empty()); });
}

BOOST_AUTO_TEST_CASE(plan_type_in_dispute_stops_the_clock_of_neither)
{
    const auto plan = known(aPlan(20, 1), 1);
    const auto type = [&](const char* word) {
        return changed(plan, [&](wire::Revision& message) { message.mutable_plan()->set_type(word); });
    };
    inEveryOrder({born(), plan, type("child_in_need"), type("child_protection")},
        [](const ChildFile& file) { BOOST_TEST(clockOf(clocksOn(file, "2026-06-10"), "cp.seen_alone").disputed); });
}

BOOST_AUTO_TEST_CASE(plan_edited_by_somebody_else_is_unchanged)
{
    const auto plan = known(aPlan(20, 1), 1);
    auto proposal = changed(plan, [](wire::Revision& message) { message.mutable_plan()->set_end("2026-05-10"); });
    proposal.refused = true;
    inEveryOrder({born(), plan, proposal}, [](const ChildFile& file) {
        BOOST_TEST(!file.plans.front().fact.plan.end.has_value());
        BOOST_TEST(!file.plans.front().record.disputed());
    });
}

BOOST_AUTO_TEST_CASE(allocation_two_managers_allocate_differently_and_both_stand)
{
    // Each ends Sam's work and gives the child to somebody else.
    const auto sam = allocation(30, "sam");
    const auto ends = [&](const char* on) {
        return changed(sam, [&](wire::Revision& message) { message.mutable_allocation()->set_to(on); });
    };
    inEveryOrder(
        {sam, ends("2026-06-01"), ends("2026-06-03"), allocation(31, "jo"), allocation(32, "kim")}, [](const ChildFile& file) {
            const auto leads = file.leadsOn(day("2026-06-04"));
            BOOST_TEST((leads == std::vector<WorkerId>{WorkerId{"jo"}, WorkerId{"kim"}}));
            BOOST_TEST(file.leadsOn(day("2026-06-02")).size() == 3U); // Until the later of the two days.
        });
    // Or two of them rewrite one allocation.
    const auto to = [&](const char* worker) {
        return changed(sam, [&](wire::Revision& message) { message.mutable_allocation()->set_worker(worker); });
    };
    inEveryOrder({sam, to("jo"), to("kim")}, [](const ChildFile& file) {
        BOOST_TEST(file.allocations.front().standing.size() == 2U);
        BOOST_TEST(file.leadsOn(day("2026-06-04")).size() == 2U);
    });
    // Ended on one side, changed on the other: no child is without a worker.
    inEveryOrder({sam, ends("2026-06-01"),
                     changed(sam, [](wire::Revision& message) { message.mutable_allocation()->set_from("2026-02-01"); })},
        [](const ChildFile& file) {
            BOOST_TEST(file.leadsOn(day("2026-06-04")).size() == 1U);
            BOOST_TEST(file.allocations.front().record.disputed());
        });
}

BOOST_AUTO_TEST_CASE(child_demographics_are_both_shown_and_stop_no_clock)
{
    const auto child = born();
    const auto date = [&](const char* text) {
        return changed(child, [&](wire::Revision& message) { message.mutable_child()->set_date_of_birth(text); });
    };
    inEveryOrder({child, date(""), date("2018-02-01"), known(aPlan(20, 1), 1)}, [](const ChildFile& file) {
        BOOST_TEST(
            projection::childDocument(file, {day("2026-06-10"), std::nullopt}).at("disputed").at("date_of_birth").size() == 2U);
        BOOST_TEST((clockOf(clocksOn(file, "2026-06-10"), "plan:r1").state == rules::ClockState::Overdue));
    });
}

BOOST_AUTO_TEST_CASE(every_dispute_has_its_sentence)
{
    const Visit visit;
    const auto low = visit.change([](wire::VisitPatch& v) { v.set_sighting("not_seen"); });
    const auto high = visit.change([](wire::VisitPatch& v) { v.set_sighting("seen_alone"); });
    const ChildFile file = readChild(kAli, {visit.first, low, high});
    const auto sentences = projection::disputeSentences(file.visits.front().record);
    BOOST_REQUIRE(sentences.size() == 1U);
    BOOST_TEST(sentences.front()
        == "Two versions of whether the child was seen: not seen (sam), seen alone (sam). Until a person settles it, the lowest "
           "counts: not seen.");
}

BOOST_AUTO_TEST_SUITE_END()

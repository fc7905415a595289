#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include <array>
#include <random>

#include "naive_record_state.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

const std::array<std::string, 4> kSightings{"\"not_recorded\"", "\"not_seen\"", "\"seen_with_others\"", "\"seen_alone\""};

bool same(const RecordState& a, const RecordState& b)
{
    return a.heads == b.heads && a.quarantined == b.quarantined && a.held == b.held && a.fields == b.fields
        && a.disputed == b.disputed && a.counts_as == b.counts_as && a.credits_if_all_credit == b.credits_if_all_credit
        && a.credits_nothing == b.credits_nothing;
}

RecordState stateOf(const std::vector<RevisionNode>& revisions, RecordKind kind = RecordKind::Visit)
{
    return resolve(kind, revisions).value();
}

std::string idOf(std::size_t i)
{
    return std::string(1, static_cast<char>('a' + i));
}

RevisionNode node(std::size_t i, unsigned parents)
{
    RevisionNode made{idOf(i), {}, WrittenBy::Author, "why", {}};
    for (std::size_t p = 0; p < i; ++p)
        if ((parents >> p & 1U) != 0) made.parents.push_back(idOf(p));
    return made;
}

/// The sighting that counts: the settled one, or the one that counts meanwhile.
std::string counted(const RecordState& state)
{
    if (const auto settled = state.fields.find("sighting"); settled != state.fields.end()) return settled->second;
    const auto meanwhile = state.counts_as.find("sighting");
    return meanwhile == state.counts_as.end() ? "" : meanwhile->second;
}

/// Every record of `count` revisions: every way to be based on one another, every choice of `sightings` (0: none asserted).
template <typename Visit>
void forEveryRecord(std::size_t count, const std::vector<int>& sightings, Visit visit)
{
    std::vector<RevisionNode> revisions;
    const auto addNext = [&](const auto& again) -> void {
        const std::size_t i = revisions.size();
        if (i == count) {
            visit(revisions);
            return;
        }
        for (unsigned parents = 0; parents < 1U << i; ++parents)
            for (const int sighting : sightings) {
                RevisionNode next = node(i, parents);
                if (sighting > 0) next.fields.emplace("sighting", kSightings[static_cast<std::size_t>(sighting - 1)]);
                revisions.push_back(std::move(next));
                again(again);
                revisions.pop_back();
            }
    };
    addNext(addNext);
}

/// True if what counts is never more than the least that a live assertion says.
bool countsNoMoreThanTheLeast(const std::vector<RevisionNode>& revisions, const RecordState& state)
{
    const std::set<std::string> live = NaiveState{RecordKind::Visit, revisions}.liveValues("sighting");
    for (const std::string& sighting : kSightings)
        if (live.contains(sighting)) return counted(state) == sighting;
    return counted(state).empty();
}

/// A record of up to eight revisions with faults: other people's, without reason, refused, with predecessors that never came.
std::vector<RevisionNode> anyRecord()
{
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 9));
    std::vector<RevisionNode> revisions;
    for (std::size_t i = 0; i < count; ++i) {
        RevisionNode next = node(i, static_cast<unsigned>(*rc::gen::inRange(0, 1 << i) & *rc::gen::inRange(0, 1 << i)));
        if (*rc::gen::inRange(0, 12) == 0) next.parents.push_back("never came");
        if (*rc::gen::inRange(0, 12) == 0) next.reason.reset();
        if (*rc::gen::inRange(0, 16) == 0) next.refused = true;
        next.by = *rc::gen::weightedElement<WrittenBy>({{8, WrittenBy::Author}, {4, WrittenBy::Manager}, {1, WrittenBy::Other}});
        if (*rc::gen::inRange(0, 2) == 0) next.fields.emplace("sighting", *rc::gen::elementOf(kSightings));
        if (*rc::gen::inRange(0, 3) == 0)
            next.fields.emplace("occurred_on", *rc::gen::element<std::string>("\"2026-06-01\"", "\"2026-06-02\""));
        if (*rc::gen::inRange(0, 4) == 0) next.fields.emplace("struck", *rc::gen::element<std::string>("true", "false"));
        if (*rc::gen::inRange(0, 3) == 0) next.fields.emplace("present", *rc::gen::element<std::string>("\"mother\"", "7"));
        revisions.push_back(std::move(next));
    }
    return revisions;
}

} // namespace

BOOST_AUTO_TEST_SUITE(record_state_properties)

BOOST_AUTO_TEST_CASE(nothing_counts_as_more_than_the_least_live_assertion_in_all_records_of_four_revisions)
{
    int records = 0;
    int wrong = 0;
    for (std::size_t count = 1; count <= 4; ++count)
        forEveryRecord(count, {0, 1, 2, 3, 4}, [&](const std::vector<RevisionNode>& revisions) {
            ++records;
            if (!countsNoMoreThanTheLeast(revisions, stateOf(revisions))) ++wrong;
        });
    BOOST_TEST(records == 5 + 50 + 1000 + 40000);
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(no_order_or_repetition_changes_any_record_of_four_revisions)
{
    int wrong = 0;
    forEveryRecord(4, {0, 2, 4}, [&](const std::vector<RevisionNode>& revisions) {
        const RecordState expected = stateOf(revisions);
        std::vector<std::size_t> order{0, 1, 2, 3};
        while (std::next_permutation(order.begin(), order.end())) {
            std::vector<RevisionNode> arrived;
            for (const std::size_t i : order) arrived.push_back(revisions[i]);
            arrived.push_back(revisions[order[0]]);
            if (!same(stateOf(arrived), expected)) ++wrong;
        }
    });
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(five_revisions_of_two_sightings_behave_the_same)
{
    int wrong = 0;
    forEveryRecord(5, {2, 4}, [&](const std::vector<RevisionNode>& revisions) {
        const RecordState state = stateOf(revisions);
        const bool safe = countsNoMoreThanTheLeast(revisions, state);
        if (!safe || !same(stateOf({revisions.rbegin(), revisions.rend()}), state)) ++wrong;
    });
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(the_rules_agree_with_their_literal_second_version)
{
    BOOST_TEST(rc::check("fast and literal say the same", [] {
        const std::vector<RevisionNode> revisions = anyRecord();
        const RecordKind kind = *rc::gen::element(RecordKind::Visit, RecordKind::Note, RecordKind::Child);
        const RecordState state = stateOf(revisions, kind);
        const NaiveState naive{kind, revisions};
        RC_ASSERT(state.heads == naive.heads());
        RC_ASSERT(state.quarantined == naive.allQuarantined());
        RC_ASSERT(state.held == naive.allHeld());
        for (const char* const field : {"sighting", "occurred_on", "struck", "present"}) {
            const std::set<std::string> values = naive.liveValues(field);
            RC_ASSERT(state.fields.contains(field) == (values.size() == 1));
            RC_ASSERT(state.disputed.contains(field) == (values.size() > 1));
            if (values.size() == 1) RC_ASSERT(state.fields.find(field)->second == *values.begin());
            if (values.size() > 1) {
                const auto& said = state.disputed.find(field)->second;
                RC_ASSERT(said.size() == values.size());
                RC_ASSERT(std::set<std::string>(said.begin(), said.end()) == values);
            }
            std::vector<std::string> live;
            if (const auto found = state.live.find(field); found != state.live.end())
                for (const Assertion& assertion : found->second) live.push_back(assertion.revision);
            RC_ASSERT(live == naive.live(field));
        }
    }));
}

BOOST_AUTO_TEST_CASE(any_order_and_any_repetition_give_the_same_state)
{
    BOOST_TEST(rc::check("a function of the set", [] {
        std::vector<RevisionNode> revisions = anyRecord();
        const RecordState expected = stateOf(revisions);
        const auto repeated = *rc::gen::container<std::vector<RevisionNode>>(rc::gen::elementOf(revisions));
        revisions.insert(revisions.end(), repeated.begin(), repeated.end());
        std::shuffle(revisions.begin(), revisions.end(), std::mt19937{*rc::gen::arbitrary<unsigned>()});
        RC_ASSERT(same(stateOf(revisions), expected));
    }));
}

BOOST_AUTO_TEST_CASE(a_revision_that_takes_part_is_never_lost)
{
    BOOST_TEST(rc::check("every id is a head, has a descendant, is held or is quarantined", [] {
        const std::vector<RevisionNode> revisions = anyRecord();
        const RecordState state = stateOf(revisions);
        const NaiveState naive{RecordKind::Visit, revisions};
        for (const RevisionNode& revision : revisions) {
            const auto in = [&](const std::vector<std::string>& ids) {
                return std::binary_search(ids.begin(), ids.end(), revision.id);
            };
            const bool hasLaterHead = std::any_of(state.heads.begin(), state.heads.end(),
                [&](const std::string& head) { return naive.isAncestor(revision.id, head); });
            RC_ASSERT(static_cast<int>(in(state.heads) || hasLaterHead) + static_cast<int>(in(state.held))
                    + static_cast<int>(in(state.quarantined))
                == 1);
        }
    }));
}

BOOST_AUTO_TEST_SUITE_END()

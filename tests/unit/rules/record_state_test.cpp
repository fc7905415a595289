#include <boost/test/unit_test.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/record_state.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

/// A revision of the visit's author, with a reason where one is needed.
RevisionNode says(const std::string& id, std::vector<std::string> parents, Fields fields)
{
    std::optional<std::string> reason;
    if (!parents.empty()) reason = "put right";
    return {id, std::move(parents), WrittenBy::Author, reason, std::move(fields)};
}

RevisionNode by(WrittenBy who, RevisionNode node)
{
    node.by = who;
    return node;
}

RevisionNode withoutReason(RevisionNode node)
{
    node.reason.reset();
    return node;
}

/// The whole state in one line.
std::string stateOf(const std::vector<RevisionNode>& revisions, RecordKind kind = RecordKind::Visit)
{
    const auto resolved = resolve(kind, revisions);
    if (!resolved.has_value()) return resolved.error().detail;
    const RecordState& s = resolved.value();
    std::string line = fmt::format("heads {}", fmt::join(s.heads, ","));
    if (!s.quarantined.empty()) line += fmt::format(" quarantined {}", fmt::join(s.quarantined, ","));
    if (!s.held.empty()) line += fmt::format(" held {}", fmt::join(s.held, ","));
    for (const auto& [name, value] : s.fields) line += fmt::format(" {}={}", name, value);
    for (const auto& [name, values] : s.disputed) line += fmt::format(" {}?{}", name, fmt::join(values, "|"));
    for (const auto& [name, value] : s.counts_as) line += fmt::format(" {}~{}", name, value);
    if (s.credits_if_all_credit) line += " if-all";
    if (s.credits_nothing) line += " nothing";
    return line;
}

const std::string kAlone = "\"seen_alone\"";
const std::string kOthers = "\"seen_with_others\"";
const std::string kNot = "\"not_seen\"";
const std::string kUnrecorded = "\"not_recorded\"";

} // namespace

BOOST_AUTO_TEST_SUITE(record_state)

BOOST_AUTO_TEST_CASE(one_revision_is_the_record)
{
    BOOST_TEST(stateOf({says("a", {}, {{"sighting", kAlone}, {"mode", "\"in_person\""}})})
        == "heads a mode=\"in_person\" sighting=\"seen_alone\"");
    BOOST_TEST(stateOf({}) == "heads ");
}

BOOST_AUTO_TEST_CASE(a_later_revision_replaces_only_what_it_asserts)
{
    BOOST_TEST(stateOf({says("a", {}, {{"mode", "1"}, {"sighting", kOthers}}), says("b", {"a"}, {{"sighting", kNot}})})
        == "heads b mode=1 sighting=\"not_seen\"");
}

BOOST_AUTO_TEST_CASE(fields_changed_on_one_side_only_are_taken_from_both)
{
    BOOST_TEST(stateOf({says("a", {}, {{"x", "1"}, {"y", "1"}}), says("b", {"a"}, {{"x", "2"}}), says("c", {"a"}, {{"y", "3"}})})
        == "heads b,c x=2 y=3");
}

BOOST_AUTO_TEST_CASE(the_same_change_on_both_sides_is_no_dispute)
{
    BOOST_TEST(stateOf({says("a", {}, {{"x", "1"}}), says("b", {"a"}, {{"x", "2"}}), says("c", {"a"}, {{"x", "2"}})})
        == "heads b,c x=2");
}

BOOST_AUTO_TEST_CASE(a_disputed_sighting_counts_as_the_lowest)
{
    const RevisionNode base = says("a", {}, {{"sighting", kUnrecorded}});
    BOOST_TEST(stateOf({base, says("b", {"a"}, {{"sighting", kAlone}}), says("c", {"a"}, {{"sighting", kOthers}}),
                   says("d", {"a"}, {{"sighting", kNot}})})
        == "heads b,c,d sighting?\"not_seen\"|\"seen_with_others\"|\"seen_alone\" sighting~\"not_seen\" if-all");
}

BOOST_AUTO_TEST_CASE(a_disputed_date_counts_as_the_earliest)
{
    BOOST_TEST(stateOf({says("a", {}, {{"occurred_on", "\"2026-06-04\""}}), says("b", {}, {{"occurred_on", "\"2026-05-31\""}})})
        == "heads a,b occurred_on?\"2026-05-31\"|\"2026-06-04\" occurred_on~\"2026-05-31\" if-all");
}

BOOST_AUTO_TEST_CASE(which_disputes_decide_whether_a_visit_credits)
{
    for (const char* const field :
        {"sighting", "occurred_on", "outcome", "mode", "purpose", "performer", "where_child_lives", "bedroom_seen"}) {
        const auto resolved = resolve(RecordKind::Visit, {says("a", {}, {{field, "1"}}), says("b", {}, {{field, "2"}})});
        BOOST_TEST(resolved.value().credits_if_all_credit, field);
    }
    BOOST_TEST(stateOf({says("a", {}, {{"present", "1"}}), says("b", {}, {{"present", "2"}})}) == "heads a,b present?1|2");
}

BOOST_AUTO_TEST_CASE(a_revision_naming_both_heads_settles_the_dispute)
{
    const std::vector<RevisionNode> disputed{
        says("a", {}, {{"sighting", kOthers}}), says("b", {"a"}, {{"sighting", kAlone}}), says("c", {"a"}, {{"sighting", kNot}})};
    std::vector<RevisionNode> settled = disputed;
    settled.push_back(by(WrittenBy::Manager, says("d", {"b", "c"}, {{"sighting", kOthers}})));
    BOOST_TEST(stateOf(settled) == "heads d sighting=\"seen_with_others\"");

    // Naming only one of them does not: the other still stands.
    std::vector<RevisionNode> unsettled = disputed;
    unsettled.push_back(by(WrittenBy::Manager, says("d", {"b"}, {{"sighting", kAlone}})));
    BOOST_TEST(stateOf(unsettled) == "heads c,d sighting?\"not_seen\"|\"seen_alone\" sighting~\"not_seen\" if-all");

    // Joining both without saying which leaves the dispute.
    std::vector<RevisionNode> joined = disputed;
    joined.push_back(says("d", {"b", "c"}, {{"present", "1"}}));
    BOOST_TEST(stateOf(joined) == "heads d present=1 sighting?\"not_seen\"|\"seen_alone\" sighting~\"not_seen\" if-all");
}

BOOST_AUTO_TEST_CASE(a_visit_struck_out_credits_nothing_and_stays_struck)
{
    const RevisionNode base = says("a", {}, {{"sighting", kAlone}});
    const RevisionNode strike = says("b", {"a"}, {{"struck", "true"}});
    BOOST_TEST(stateOf({base, strike}) == "heads b sighting=\"seen_alone\" struck=true nothing");
    BOOST_TEST(
        stateOf({base, strike, says("c", {"b"}, {{"sighting", kNot}})}) == "heads c sighting=\"not_seen\" struck=true nothing");
    BOOST_TEST(
        stateOf({base, strike, says("c", {"b"}, {{"struck", "false"}})}) == "heads c sighting=\"seen_alone\" struck=false");
}

BOOST_AUTO_TEST_CASE(struck_out_on_one_side_and_amended_on_the_other_is_a_dispute)
{
    const RevisionNode base = says("a", {}, {{"sighting", kAlone}, {"x", "1"}});
    const RevisionNode strike = says("b", {"a"}, {{"struck", "true"}});
    BOOST_TEST(stateOf({base, strike, says("c", {"a"}, {{"x", "2"}})})
        == "heads b,c sighting=\"seen_alone\" x=2 struck?false|true nothing");
    // What was amended has been replaced since by somebody who knew of the strike.
    BOOST_TEST(stateOf({base, strike, says("c", {"a"}, {{"x", "2"}}), says("d", {"b", "c"}, {{"x", "3"}})})
        == "heads d sighting=\"seen_alone\" struck=true x=3 nothing");
    // Two who strike agree.
    BOOST_TEST(stateOf({base, strike, says("c", {"a"}, {{"struck", "true"}})})
        == "heads b,c sighting=\"seen_alone\" struck=true x=1 nothing");
    BOOST_TEST(stateOf({base, strike, says("c", {"a"}, {{"struck", "false"}})})
        == "heads b,c sighting=\"seen_alone\" x=1 struck?false|true nothing");
}

BOOST_AUTO_TEST_CASE(striking_is_for_visits)
{
    BOOST_TEST(stateOf({says("a", {}, {{"x", "1"}}), says("b", {"a"}, {{"struck", "true"}}), says("c", {"a"}, {{"x", "2"}})},
                   RecordKind::Note)
        == "heads b,c struck=true x=2");
}

BOOST_AUTO_TEST_CASE(only_the_author_and_a_manager_write_visits_and_notes)
{
    const RevisionNode base = says("a", {}, {{"x", "1"}});
    const RevisionNode foreign = by(WrittenBy::Other, says("b", {"a"}, {{"x", "2"}}));
    for (const RecordKind kind : {RecordKind::Visit, RecordKind::Note})
        BOOST_TEST(stateOf({base, foreign, says("c", {"b"}, {{"x", "3"}})}, kind) == "heads a quarantined b,c x=1");
    BOOST_TEST(stateOf({base, foreign}, RecordKind::Child) == "heads b x=2");
    BOOST_TEST(stateOf({by(WrittenBy::Other, base)}) == "heads  quarantined a");
    BOOST_TEST(stateOf({base, by(WrittenBy::Manager, says("b", {"a"}, {{"x", "2"}}))}) == "heads b x=2");
}

BOOST_AUTO_TEST_CASE(a_change_to_a_visit_or_note_needs_a_reason)
{
    const RevisionNode base = says("a", {}, {{"x", "1"}});
    const RevisionNode change = withoutReason(says("b", {"a"}, {{"x", "2"}}));
    BOOST_TEST(stateOf({base, change}) == "heads a quarantined b x=1");
    BOOST_TEST(stateOf({base, change}, RecordKind::Note) == "heads a quarantined b x=1");
    BOOST_TEST(stateOf({base, change}, RecordKind::Child) == "heads b x=2");
    RevisionNode empty = change;
    empty.reason = "";
    BOOST_TEST(stateOf({base, empty}) == "heads a quarantined b x=1");
}

BOOST_AUTO_TEST_CASE(what_the_server_refused_is_quarantined_with_all_that_rests_on_it)
{
    RevisionNode refused = says("b", {"a"}, {{"x", "2"}});
    refused.refused = true;
    BOOST_TEST(stateOf({says("a", {}, {{"x", "1"}}), refused, says("c", {"b"}, {{"x", "3"}})}, RecordKind::Child)
        == "heads a quarantined b,c x=1");
}

BOOST_AUTO_TEST_CASE(a_revision_waits_for_its_predecessors)
{
    const RevisionNode base = says("a", {}, {{"x", "1"}});
    const RevisionNode third = says("c", {"b"}, {{"x", "3"}});
    const RevisionNode fourth = says("d", {"c"}, {{"x", "4"}});
    BOOST_TEST(stateOf({base, third, fourth}) == "heads a held c,d x=1");
    BOOST_TEST(stateOf({base, fourth, third, says("b", {"a"}, {{"x", "2"}})}) == "heads d x=4");
    // Quarantine is certain already, whatever is still to come.
    BOOST_TEST(stateOf({base, by(WrittenBy::Other, third), fourth}) == "heads a quarantined c,d x=1");
}

BOOST_AUTO_TEST_CASE(a_cycle_is_an_error)
{
    BOOST_TEST(
        stateOf({says("a", {}, {}), says("b", {"d"}, {}), says("c", {"b"}, {}), says("d", {"c"}, {}), says("e", {"d"}, {})})
        == "the revision \"b\" is its own ancestor");
    BOOST_TEST(stateOf({says("a", {"a"}, {})}) == "the revision \"a\" is its own ancestor");
}

BOOST_AUTO_TEST_CASE(one_id_with_two_contents_is_an_error_and_a_repetition_is_not)
{
    const RevisionNode base = says("a", {}, {{"x", "1"}});
    BOOST_TEST(stateOf({base, base, base}) == "heads a x=1");
    BOOST_TEST(stateOf({base, says("a", {}, {{"x", "2"}}), base}) == "the revision \"a\" comes twice with different content");
    BOOST_TEST(
        stateOf({says("a", {}, {}), says("b", {}, {}), says("c", {"a", "b"}, {}), says("c", {"b", "a", "b"}, {})}) == "heads c");
}

BOOST_AUTO_TEST_CASE(the_live_assertions_say_who_said_what)
{
    const auto resolved =
        resolve(RecordKind::Child, {says("a", {}, {{"x", "1"}}), says("c", {"a"}, {{"x", "2"}}), says("b", {"a"}, {{"x", "2"}})});
    const auto& live = resolved.value().live.at("x");
    BOOST_REQUIRE(live.size() == 2u);
    BOOST_TEST(live[0].revision == "b");
    BOOST_TEST(live[1].revision == "c");
}

BOOST_AUTO_TEST_SUITE_END()

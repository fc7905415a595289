// A return on looked-after children (SSDA903), imported: its board against `evaluate` on the same data, and every total against
// the lists behind it. On a return that is made here, and on the sample return where that is there.
#include <filesystem>
#include <functional>

#include "base/london_moment.h"
#include "imports/apply_import.h"
#include "imports/ssda903.h"
#include "projections/boards.h"
#include "projections/compliance_lines.h"
#include "projections/figures.h"
#include "rules/evaluate_document.h"
#include "support/authority_fixture.h"
#include "unit/projections/made_return.h"
#include "json/reader.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

/// The input of `evaluate` (evaluate.md) for the children of the log: placements are all that the return brings.
json::Json documentOf(ReadSession& session, CivilDate day)
{
    json::Json document{{"as_of", day.toString()}, {"children", json::Json::array()}};
    for (const ChildId& id : session.children()) {
        const rules::ChildFacts facts = childFile(session, id).facts();
        json::Json child{{"child_id", facts.child_id}, {"plans", json::Json::array()}, {"visits", json::Json::array()},
            {"placements", json::Json::array()}};
        if (facts.date_of_birth) child["date_of_birth"] = facts.date_of_birth->toString();
        for (const rules::PlacementFact& fact : facts.placements) {
            json::Json placement{{"placement_id", fact.placement_id}, {"start", fact.placement.start.toString()},
                {"recorded_at", toText(fact.recorded_at)}, {"regime", toText(fact.placement.regime)},
                {"intended_to_last_until_18", fact.placement.intended_to_last_until_18}};
            if (fact.placement.end) placement["end"] = fact.placement.end->toString();
            if (fact.placement.first_review) placement["first_review"] = fact.placement.first_review->toString();
            child["placements"].push_back(std::move(placement));
        }
        document["children"].push_back(std::move(child));
    }
    return document;
}

std::string clockOf(const BoardClock& clock)
{
    return clock.clock + ' ' + std::string{rules::toText(clock.state)} + ' ' + (clock.next_due ? clock.next_due->toString() : "")
        + ' ' + std::to_string(clock.days_overdue) + ' ' + (clock.running() ? clock.explanation : "");
}

std::string clockOf(const json::Json& clock)
{
    const auto textOf = [&](const char* name) { return clock.contains(name) ? clock[name].get<std::string>() : std::string{}; };
    return textOf("clock") + ' ' + textOf("state") + ' ' + textOf("next_due") + ' '
        + std::to_string(clock.contains("days_overdue") ? clock["days_overdue"].get<int>() : 0) + ' ' + textOf("explanation");
}

/// Under whom a child's leads work: some have none, some have two of both teams.
void allocateLeads(AuthorityFixture& world, const std::vector<ChildId>& children)
{
    world.addWorker("kim", WorkerRole::SocialWorker, true, "south");
    for (std::size_t i = 0; i < 40; ++i) {
        wire::Revision message = revision::blankRevision(
            RecordKind::Allocation, nth<RecordId>(20'000 + static_cast<int>(i)), children[i * 7 % children.size()], by("admin"));
        message.mutable_allocation()->set_worker(i % 3 == 0 ? "kim" : "sam");
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from("2016-01-01");
        world.console(message);
    }
    wire::Revision second = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(21'000), children.front(), by("admin"));
    second.mutable_allocation()->set_worker("sam"); // The first of them is Kim's.
    second.mutable_allocation()->set_role("lead");
    second.mutable_allocation()->set_from("2016-01-01");
    world.console(second);
}

/// Each clock of each child as `evaluate` has it, and the two counts that follow.
struct Evaluated {
    std::size_t running = 0;
    std::size_t overdue = 0;
};
Evaluated checkClocks(AuthorityFixture& world, const Board& board)
{
    Evaluated counts;
    std::vector<std::string> unknown;
    const auto document = world.inRead([&](ReadSession& session) { return documentOf(session, board.as_of); });
    const auto evaluated = rules::evaluateDocument(rules::builtInCatalogue(), document, unknown);
    BOOST_REQUIRE_MESSAGE(evaluated.has_value(), why(evaluated));
    const json::Json& answers = evaluated.value()["children"];
    BOOST_REQUIRE(answers.size() == board.children.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const BoardChild& child = *board.children[i];
        const json::Json& clocks = answers[i]["clocks"];
        BOOST_REQUIRE(answers[i]["child_id"].get<std::string>() == child.id.toString());
        BOOST_REQUIRE(clocks.size() == child.clocks.size());
        bool late = false;
        bool runs = false;
        for (std::size_t c = 0; c < clocks.size(); ++c) {
            BOOST_TEST(clockOf(child.clocks[c]) == clockOf(clocks[c]));
            const std::string state = clocks[c]["state"].get<std::string>();
            late = late || state == "overdue";
            runs = runs || (state != "suspended" && state != "not_started");
        }
        counts.running += runs ? 1U : 0U;
        counts.overdue += late ? 1U : 0U;
    }
    return counts;
}

using Narrowed = std::function<void(Filter&, const std::string& key)>;

/// The rows, and what stands in several, add up to the total; each row is what its link opens.
void checkRows(const View& view, const Rows& rows, const Narrowed& narrow)
{
    Tally added;
    for (const Row& row : rows.rows) {
        added += row.tally;
        if (row.key.empty()) continue;
        Filter filter = view.filter;
        narrow(filter, row.key);
        BOOST_TEST((tally(look(view.board, filter, view.scope)) == row.tally), row.name);
    }
    Tally total = rows.total;
    total += rows.counted_again;
    BOOST_TEST((added == total));
}

/// Every number of a total is the length of its list.
void checkLists(const View& view, const Tally& sum)
{
    const auto list = [&](ChildList which) { return childrenIn(which, view).size(); };
    BOOST_TEST(sum.children == list(ChildList::All));
    BOOST_TEST(sum.with_clock == list(ChildList::WithClock));
    BOOST_TEST(sum.on_time == list(ChildList::OnTime));
    BOOST_TEST(sum.visit_overdue == list(ChildList::VisitOverdue));
    BOOST_TEST(sum.alone_overdue == list(ChildList::AloneOverdue));
    BOOST_TEST(sum.due_soon == list(ChildList::DueSoon));
    BOOST_TEST(sum.never_seen == list(ChildList::NeverSeen));
    BOOST_TEST(sum.paused == list(ChildList::Paused));
    BOOST_TEST(sum.birth_unknown == list(ChildList::BirthUnknown));
    BOOST_TEST(sum.no_clock == list(ChildList::NoClock));
    BOOST_TEST(sum.alone_asked == list(ChildList::AloneAsked));
    BOOST_TEST(sum.over_42 == list(ChildList::Over42));
    BOOST_TEST(sum.with_clock + sum.paused + sum.birth_unknown + sum.no_clock == sum.children);
    BOOST_TEST(sum.alone_in_time == list(ChildList::AloneInTime));
    BOOST_TEST(sum.alone_not_yet == list(ChildList::AloneNotYet));
    BOOST_TEST(sum.no_plan == list(ChildList::NoPlan));
    BOOST_TEST(sum.nothing_asked == list(ChildList::NothingAsked));
    BOOST_TEST(sum.no_plan + sum.nothing_asked == sum.no_clock);
    BOOST_TEST(sum.alone_in_time + sum.alone_not_yet + sum.over_42 == sum.alone_asked);
}

void checkImported(AuthorityFixture& world, const std::string& folder)
{
    const auto read = readSsda903(folder);
    BOOST_REQUIRE_MESSAGE(read.has_value(), why(read));
    const auto imported = applyImport(world.authority, read.value(), false, world.clock);
    BOOST_REQUIRE_MESSAGE(imported.has_value(), why(imported));
    allocateLeads(world, world.inRead([](ReadSession& session) { return session.children(); }));
    Boards boards{world.authority, world.clock};
    for (const char* text : {"2018-03-31", "2017-06-15"}) {
        BOOST_TEST_CONTEXT("on " << text)
        {
            const auto board = boards.wait({*CivilDate::parse(text), std::nullopt});
            BOOST_REQUIRE_MESSAGE(board.has_value(), why(board));
            const Evaluated evaluated = checkClocks(world, *board.value());
            const View view = look(board.value(), {}, everything());
            const Tally sum = tally(view);
            BOOST_TEST(sum.with_clock == evaluated.running);
            BOOST_TEST(sum.on_time == evaluated.running - evaluated.overdue);
            BOOST_TEST(evaluated.running > 100U); // The return says something on this day.
            BOOST_TEST(evaluated.overdue > 0U);
            checkLists(view, sum);
            BOOST_TEST(byTeam(view).in_several > 0U);
            checkRows(view, byTeam(view), [](Filter& filter, const std::string& key) { filter.team = key; });
            checkRows(view, byWorker(view), [](Filter& filter, const std::string& key) { filter.worker = WorkerId{key}; });
            checkRows(view, byPlan(view), [](Filter& filter, const std::string& key) { filter.plan = planKindFrom(key); });
            BOOST_TEST_MESSAGE(text << ": " << inWords(sum));
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(imported_authority)

BOOST_FIXTURE_TEST_CASE(a_return_made_here_has_the_clocks_that_evaluate_has_and_rows_that_add_up, AuthorityFixture)
{
    constexpr unsigned kSeed = 903;
    BOOST_TEST_CONTEXT("seed " << kSeed)
    {
        const TemporaryFolder made;
        checkImported(*this, madeReturn(made, kSeed));
    }
}

BOOST_FIXTURE_TEST_CASE(the_sample_return_has_the_clocks_that_evaluate_has_and_rows_that_add_up, AuthorityFixture)
{
    const std::string sample = std::string{SIGHTLINE_SAMPLES} + "/ssda903";
    if (std::filesystem::exists(sample))
        checkImported(*this, sample);
    else
        BOOST_TEST_MESSAGE("skipped: no sample return at " << sample);
}

BOOST_AUTO_TEST_SUITE_END()

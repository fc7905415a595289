// The lint: each of the sector's queries is caught where it misstates, and silent where it does not.
#include "reports/sector_queries.h"

#include <set>

#include <boost/test/unit_test.hpp>

#include "unit/exports/exported_child.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

struct Linted : ExportedChild {
    Linted()
    {
        plan("child_in_need", "2026-05-01");
        plan("child_protection", "2026-05-01");
        placement("2026-05-01");
    }
    /// With the bedroom seen too, so that only what the test says is amiss.
    template <typename Change>
    revision::Revision visit(const std::string& day, const std::string& sighting, const Change& change)
    {
        return ExportedChild::visit(day, sighting, [&](wire::VisitPatch& v) {
            v.set_bedroom_seen(true);
            change(v);
        });
    }
    revision::Revision visit(const std::string& day, const std::string& sighting)
    {
        return visit(day, sighting, [](wire::VisitPatch&) {});
    }
    /// `query table theirs/ours`, of one query or all.
    std::vector<std::string> said(const std::string& query = {})
    {
        std::vector<std::string> lines;
        for (const Misstatement& each : misstatements(seen()))
            if (query.empty() || each.query == query) lines.push_back(each.table + " " + each.theirs + "/" + each.ours);
        return lines;
    }
    std::set<std::string> queries()
    {
        std::set<std::string> names;
        for (const Misstatement& each : misstatements(seen())) names.emplace(each.query);
        return names;
    }
};

using Lines = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(sector_queries, Linted)

BOOST_AUTO_TEST_CASE(a_child_who_was_seen_alone_every_time_is_misstated_by_no_query)
{
    BOOST_TEST(said().empty());
    visit("2026-07-04", "seen_alone");
    visit("2026-08-04", "seen_alone");
    BOOST_TEST(said().empty());
}

BOOST_AUTO_TEST_CASE(a_tie_must_not_go_to_seen_alone)
{
    visit("2026-08-04", "seen_alone");
    visit("2026-08-04", "seen_with_others");
    BOOST_TEST(said("tie_goes_to_alone") == (Lines{"Annex A list 7 a) Yes/b) No"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_latest_visit_is_not_the_day_the_child_was_last_seen)
{
    visit("2026-08-04", "seen_alone");
    visit("2026-08-20", "not_seen");
    BOOST_TEST(said("date_whatever_seen")
            == (Lines{"Annex A list 6 20/08/2026/04/08/2026", "Annex A list 7 20/08/2026/04/08/2026",
                "Annex A list 8 20/08/2026/04/08/2026"}),
        boost::test_tools::per_element());
    BOOST_TEST(queries() == (std::set<std::string>{"date_whatever_seen"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(seen_is_not_seen_alone)
{
    visit("2026-08-04", "seen_with_others");
    BOOST_TEST(said("seen_means_alone")
            == (Lines{"Annex A list 7 a) Yes/b) No", "ssd_cp_visits Y/N", "ssd_cin_visits Y/N", "ssd_cla_visits Y/N"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(unknown_is_not_no)
{
    visit("2026-08-04", "not_recorded");
    const auto lines = said("unknown_means_no");
    BOOST_TEST(lines.front() == "Annex A list 7 b) No/c) Unknown");
    BOOST_TEST(lines.size() == 7U); // Seen and seen alone in each of the three tables.
}

BOOST_AUTO_TEST_CASE(a_bedroom_of_which_nobody_recorded_anything_is_not_no)
{
    visit("2026-08-04", "seen_alone", [](wire::VisitPatch& v) { v.clear_bedroom_seen(); });
    BOOST_TEST(said("unknown_means_no") == (Lines{"ssd_cp_visits N/", "ssd_cin_visits N/"}), boost::test_tools::per_element());
    for (const Misstatement& each : misstatements(seen())) BOOST_TEST(each.column.ends_with("_visit_bedroom"), each.column);
}

BOOST_AUTO_TEST_CASE(a_strike_out_that_nobody_settled_is_not_told_as_a_fact)
{
    const auto first = visit("2026-08-20", "seen_alone");
    wire::Revision struck = aChange(first, "max", "Not this child"), amended = aChange(first, "sam");
    struck.mutable_visit()->set_struck(true);
    amended.mutable_visit()->set_awake("awake");
    add(struck, rules::WrittenBy::Manager);
    add(amended);
    std::size_t told = 0;
    for (const Misstatement& each : misstatements(seen())) {
        if (each.query != "struck_out_stays") continue;
        ++told;
        BOOST_TEST(each.why == "One person struck it out, another did not; nobody has settled it.");
    }
    BOOST_TEST(told > 0U);
}

BOOST_AUTO_TEST_CASE(attempts_are_not_visits)
{
    visit("2026-08-04", "seen_alone");
    visit("2026-08-20", "not_seen", [](wire::VisitPatch& v) { v.set_outcome("child_absent"); });
    BOOST_TEST(said("attempts_are_visits").size() == 3U);
    BOOST_TEST(queries() == (std::set<std::string>{"attempts_are_visits"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(calls_and_meetings_are_not_visits)
{
    visit("2026-08-20", "seen_alone", [](wire::VisitPatch& v) { v.set_mode("video"); });
    BOOST_TEST(said("any_contact_is_a_visit").front() == "Annex A list 6 20/08/2026/");
    BOOST_TEST(queries() == (std::set<std::string>{"any_contact_is_a_visit"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_visit_that_may_have_been_a_call_is_named_whichever_version_comes_first)
{
    visit("2026-08-04", "seen_alone");
    const revision::Revision made = visit("2026-08-20", "seen_alone");
    for (const char* mode : {"in_person", "phone"}) {
        wire::Revision change = aChange(made, "sam");
        change.mutable_visit()->set_mode(mode);
        add(change);
    }
    std::set<std::string> whys;
    for (const Misstatement& each : misstatements(seen()))
        if (each.visit == made.record()) whys.insert(each.why);
    BOOST_TEST(whys.contains("Two people say different things about whether it took place in person."));
}

BOOST_AUTO_TEST_CASE(struck_out_visits_are_not_visits)
{
    visit("2026-08-20", "seen_alone", [](wire::VisitPatch& v) { v.set_struck(true); });
    BOOST_TEST(queries() == (std::set<std::string>{"struck_out_stays"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_written_last_does_not_win)
{
    const auto first = visit("2026-08-04", "seen_with_others");
    wire::Revision down = aChange(first, "sam"), up = aChange(first, "sam", "From the other tablet");
    down.mutable_visit()->set_sighting("not_recorded");
    up.mutable_visit()->set_sighting("seen_alone");
    add(down);
    add(up);
    BOOST_TEST(said("last_write_wins") == (Lines{"ssd_cp_visits Y/", "ssd_cin_visits Y/", "ssd_cla_visits Y/"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_query_is_described_and_every_row_has_a_reason)
{
    visit("2026-08-04", "seen_with_others");
    for (const SectorQuery& query : sectorQueries()) BOOST_TEST((!query.does.empty() && !query.seen_in.empty()));
    addLintRows(seen(), [](const ExportRow& row) {
        BOOST_TEST(row.size() == lintShape().headers.size());
        BOOST_TEST(!shown(row.back()).empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()

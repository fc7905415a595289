// Tables of what is recorded: attempts and struck-out visits say that they are, unknown stays empty, gaps are listed.
#include "reports/child_tables.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "reports/not_alone_table.h"
#include "unit/exports/exported_child.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

struct Tables : ExportedChild {
    template <typename Add>
    std::vector<ExportRow> rows(const Add& add)
    {
        std::vector<ExportRow> all;
        add(seen(), [&](ExportRow row) { all.push_back(std::move(row)); });
        return all;
    }
    std::vector<ExportRow> visits(const std::optional<CivilDate>& from = {})
    {
        return rows([&](const ExportChild& child, const RowSink& sink) { addVisitRows(child, {from}, sink); });
    }
    std::vector<std::string> gaps()
    {
        std::vector<std::string> found;
        addGapRows(seen(), {}, [&](const ExportRow& row) { found.push_back(shown(row.back())); });
        return found;
    }
    std::vector<std::string> reasons(bool hide)
    {
        NotAloneCounts counts{*CivilDate::parse("2026-03-01"), hide};
        counts.add(seen());
        std::vector<std::string> found;
        counts.addRows([&](const ExportRow& row) { found.push_back(shown(row[1]) + ": " + shown(row[2])); });
        return found;
    }
};

void refused(wire::VisitPatch& visit)
{
    visit.set_not_alone_reason("child_refused");
}

using Lines = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(child_tables, Tables)

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_for_each_header)
{
    plan("child_protection", "2026-05-01");
    placement("2026-05-01");
    allocated("sam", "2026-05-01");
    visit("2026-08-04", "seen_alone");
    const std::pair<ExportShape, std::vector<ExportRow>> all[] = {
        {complianceShape(), rows([](const ExportChild& child, const RowSink& sink) { addComplianceRows(child, {}, sink); })},
        {childrenShape(), rows(&addChildRow)}, {visitsShape(), visits()}, {plansShape(), rows(&addPlanRows)},
        {placementsShape(), rows(&addPlacementRows)}, {allocationsShape(), rows(&addAllocationRows)}};
    for (const auto& [shape, made] : all) {
        BOOST_TEST(!made.empty(), shape.name);
        for (const ExportRow& row : made) BOOST_TEST(row.size() == shape.headers.size(), shape.name);
    }
}

BOOST_AUTO_TEST_CASE(visits_say_what_became_of_them_and_leave_unknown_empty)
{
    visit("2026-08-01", "not_seen", [](wire::VisitPatch& v) { v.set_outcome("no_answer"); });
    visit("2026-08-02", "seen_alone", [](wire::VisitPatch& v) { v.set_struck(true); });
    visit("2026-08-03", "not_recorded");
    visit("2026-09-02", "seen_alone");
    const auto made = visits();
    BOOST_REQUIRE(made.size() == 3U);
    BOOST_TEST(under(visitsShape(), made[0], "outcome") == "no_answer");
    BOOST_TEST(under(visitsShape(), made[1], "struck_out") == "yes");
    BOOST_TEST(under(visitsShape(), made[2], "sighting") == "not_recorded");
    BOOST_TEST(under(visitsShape(), made[2], "bedroom_seen") == "");
    BOOST_TEST(visits(CivilDate::parse("2026-08-02")).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_visit_that_one_version_says_was_by_phone_says_disputed_and_counts_nowhere)
{
    const revision::Revision made = visit("2026-08-20", "seen_with_others", refused);
    visit("2026-08-21", "seen_alone");
    visit("2026-08-22", "seen_alone", [](wire::VisitPatch& v) { v.set_mode("video"); });
    for (const char* mode : {"in_person", "phone"}) {
        wire::Revision change = aChange(made, "sam");
        change.mutable_visit()->set_mode(mode);
        add(change);
    }
    const auto rows = visits();
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(under(visitsShape(), rows[0], "mode") == "disputed");
    BOOST_TEST(under(visitsShape(), rows[0], "outcome") == "completed");
    BOOST_TEST(under(visitsShape(), rows[0], "took_place") == "disputed");
    BOOST_TEST(under(visitsShape(), rows[1], "took_place") == "yes");
    BOOST_TEST(under(visitsShape(), rows[2], "took_place") == "no");
    BOOST_TEST(reasons(false).empty());
}

BOOST_AUTO_TEST_CASE(a_child_says_whether_they_are_seen_alone_often_enough)
{
    const auto alone = [&] {
        const auto made = rows(&addChildRow);
        return under(childrenShape(), made.front(), "seen_alone") + " "
            + under(childrenShape(), made.front(), "last_alone_by_social_worker");
    };
    BOOST_TEST(alone() == " ");
    plan("child_protection", "2026-08-01");
    BOOST_TEST(alone() == "not_yet ");
    visit("2026-08-20", "seen_alone");
    BOOST_TEST(alone() == "in_42_days 2026-08-20");
    plan("child_protection", "2026-05-01");
    BOOST_TEST(alone() == "in_42_days 2026-08-20");
}

BOOST_AUTO_TEST_CASE(the_data_quality_report_lists_what_is_missing_or_disputed)
{
    allocated("sam", "2026-05-01");
    BOOST_TEST(gaps().empty());
    visit("2026-08-01", "seen_alone");
    visit("2026-08-02", "seen_with_others", &refused);
    visit("2026-08-02", "not_seen", [](wire::VisitPatch& v) { v.set_outcome("no_answer"); });
    BOOST_TEST(gaps().empty());
    visit("2026-08-03", "not_recorded");
    visit("2026-08-04", "seen_with_others");
    BOOST_TEST(gaps() == (Lines{"Whether the child was seen is not recorded", "Seen, not alone, and no reason is recorded"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_missing_of_a_visit_that_was_struck_out_even_if_two_versions_of_it_differ)
{
    allocated("sam", "2026-05-01");
    const revision::Revision made = visit("2026-08-20", "seen_alone");
    std::vector<revision::Revision> versions;
    for (const char* sighting : {"seen_with_others", "not_seen"}) {
        wire::Revision change = aChange(made, "sam");
        change.mutable_visit()->set_sighting(sighting);
        versions.push_back(add(change));
    }
    BOOST_TEST(gaps() == (Lines{"Two versions differ, and nobody has settled it"}), boost::test_tools::per_element());
    wire::Revision strike = aChange(versions.front(), "sam");
    strike.add_parents(versions.back().id.text());
    strike.mutable_visit()->set_struck(true);
    add(strike);
    BOOST_TEST(gaps().empty());
}

BOOST_AUTO_TEST_CASE(an_exception_names_the_plan_that_it_was_agreed_for)
{
    plan("child_protection", "2026-05-01"); // The first record: 11.
    for (const bool names : {true, false}) {
        wire::Revision message =
            revision::blankRevision(RecordKind::Exception, nth<RecordId>(names ? 701 : 702), nth<ChildId>(1), by("max"));
        message.mutable_exception()->set_clock("cp.seen_alone");
        message.mutable_exception()->set_from("2026-06-10");
        message.mutable_exception()->set_until("2026-06-20");
        message.mutable_exception()->set_authority("Head of service");
        message.mutable_exception()->set_reason("On the ward");
        if (names) message.mutable_exception()->set_about(nth<RecordId>(11).raw());
        add(std::move(message), rules::WrittenBy::Manager);
    }
    const auto found = rows([](const ExportChild& child, const RowSink& sink) { addExceptionRows(child, sink); });
    BOOST_REQUIRE(found.size() == 2U);
    const ExportShape shape = exceptionsShape();
    BOOST_TEST(under(shape, found[0], "about") == nth<RecordId>(11).toString());
    BOOST_TEST(under(shape, found[0], "agreed_for") == "the child protection plan plan-11 from 1 May 2026");
    BOOST_TEST(under(shape, found[1], "about").empty());
    BOOST_TEST(under(shape, found[1], "agreed_for") == "what had begun when it was recorded");
}

BOOST_AUTO_TEST_CASE(nobody_who_leads_is_a_gap)
{
    BOOST_TEST(gaps() == (Lines{"Nobody leads"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reasons_are_counted_and_small_numbers_can_be_hidden)
{
    for (const char* day : {"2026-08-01", "2026-08-02", "2026-08-03", "2026-08-04", "2026-08-05"})
        visit(day, "seen_with_others", &refused);
    visit("2026-08-06", "seen_with_others");
    visit("2026-02-01", "seen_with_others"); // Before the period.
    const auto open = reasons(false), hidden = reasons(true);
    BOOST_REQUIRE(open.size() == 2U);
    BOOST_TEST(open[0] == "not recorded: 1");
    BOOST_TEST(open[1].ends_with(": 5"));
    BOOST_TEST(hidden == (Lines{"not recorded: under 5", open[1]}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

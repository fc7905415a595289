// The visit tables of the Standard Safeguarding Dataset: its names, one row a visit that was made, unknown left empty.
#include "reports/ssd.h"

#include <boost/test/unit_test.hpp>

#include "unit/exports/exported_child.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

struct Rows : ExportedChild {
    std::vector<std::vector<std::string>> of(SsdTable table)
    {
        std::vector<std::vector<std::string>> rows;
        addSsdRows(table, seen(), [&](const ExportRow& row) {
            std::vector<std::string> texts;
            for (const ExportCell& cell : row) texts.push_back(shown(cell));
            rows.push_back(texts);
        });
        return rows;
    }
    std::string flags(SsdTable table)
    {
        std::string text;
        for (const auto& row : of(table)) {
            const std::size_t date = table == SsdTable::CinVisits ? 2 : 3;
            text += "[";
            for (std::size_t at = date + 1; at < row.size(); ++at) text += row[at].empty() ? "-" : row[at];
            text += "]";
        }
        return text;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(ssd, Rows)

BOOST_AUTO_TEST_CASE(names_are_those_of_the_dataset)
{
    BOOST_TEST(ssdShape(SsdTable::CpVisits).headers.at(2) == "cppv_cp_plan_id");
    for (const SsdTable table : {SsdTable::CpVisits, SsdTable::CinVisits, SsdTable::ClaVisits})
        BOOST_TEST((ssdTableFromText(ssdShape(table).name) == table));
    BOOST_TEST(!ssdTableFromText("ssd_person").has_value());
}

BOOST_AUTO_TEST_CASE(a_row_is_the_visit_the_person_the_plan_and_the_day)
{
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "seen_alone");
    const auto rows = of(SsdTable::CpVisits);
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(
        rows.at(0) == (std::vector<std::string>{nth<RecordId>(12).toString(), "384923", "plan-11", "2026-08-04", "Y", "Y", ""}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(unknown_stays_empty_and_seen_is_not_seen_alone)
{
    plan("child_in_need", "2026-05-01");
    visit("2026-08-01", "seen_alone", [](wire::VisitPatch& v) { v.set_bedroom_seen(true); });
    visit("2026-08-02", "seen_with_others", [](wire::VisitPatch& v) { v.set_bedroom_seen(false); });
    visit("2026-08-03", "not_seen");
    visit("2026-08-04", "not_recorded");
    BOOST_TEST(flags(SsdTable::CinVisits) == "[YYY][YNN][NN-][---]");
}

BOOST_AUTO_TEST_CASE(attempts_and_struck_out_visits_are_no_rows)
{
    placement("2026-05-01");
    visit("2026-08-01", "not_seen", [](wire::VisitPatch& v) { v.set_outcome("refused_entry"); });
    visit("2026-08-02", "seen_alone", [](wire::VisitPatch& v) { v.set_struck(true); });
    visit("2026-08-03", "seen_alone", [](wire::VisitPatch& v) { v.set_mode("phone"); });
    BOOST_TEST(flags(SsdTable::ClaVisits) == "");
    visit("2026-08-04", "seen_alone");
    BOOST_TEST(flags(SsdTable::ClaVisits) == "[YY]");
}

BOOST_AUTO_TEST_CASE(a_visit_stands_in_the_table_of_every_plan_that_was_open_on_its_day)
{
    plan("child_in_need", "2026-05-01", "2026-08-10");
    plan("child_protection", "2026-08-01");
    visit("2026-07-31", "seen_alone");
    visit("2026-08-05", "seen_alone");
    visit("2026-08-10", "seen_alone");
    BOOST_TEST(of(SsdTable::CinVisits).size() == 2U);
    BOOST_TEST(of(SsdTable::CpVisits).size() == 2U);
    BOOST_TEST(of(SsdTable::ClaVisits).empty());
}

BOOST_AUTO_TEST_CASE(a_disputed_visit_is_one_row_with_what_counts)
{
    plan("child_protection", "2026-05-01");
    const auto first = visit("2026-08-04", "seen_with_others");
    wire::Revision up = aChange(first, "sam"), day = aChange(first, "sam", "The day was wrong");
    up.mutable_visit()->set_sighting("seen_alone");
    day.mutable_visit()->set_sighting("not_seen");
    add(up);
    add(day);
    BOOST_TEST(flags(SsdTable::CpVisits) == "[NN-]");
}

BOOST_AUTO_TEST_SUITE_END()

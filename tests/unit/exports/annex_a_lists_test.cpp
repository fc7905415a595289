// Lists 6, 7 and 8 of Annex A: the sample's headers, its codes, and never more than what was recorded.
#include "reports/annex_a_lists.h"

#include <filesystem>

#include <boost/test/unit_test.hpp>

#include "imports/annex_a.h"
#include "imports/workbook.h"
#include "reports/csv_file.h"
#include "reports/xlsx_file.h"
#include "support/files.h"
#include "support/temporary_folder.h"
#include "unit/exports/exported_child.h"

using namespace sightline;
using namespace sightline::test;
using namespace server::reports;

namespace {

constexpr AnnexAListNumber kLists[] = {AnnexAListNumber::Six, AnnexAListNumber::Seven, AnnexAListNumber::Eight};

struct Listed : ExportedChild {
    std::string six(const std::string& header) { return cell(AnnexAListNumber::Six, header); }
    std::string seven(const std::string& header) { return cell(AnnexAListNumber::Seven, header); }
    std::string eight(const std::string& header) { return cell(AnnexAListNumber::Eight, header); }
    bool isOn(AnnexAListNumber list) { return annexARow(list, seen()).has_value(); }

private:
    std::string cell(AnnexAListNumber list, const std::string& header)
    {
        const auto row = annexARow(list, seen());
        return row ? under(annexAShape(list), *row, header) : "not listed";
    }
};

void attempt(wire::VisitPatch& visit)
{
    visit.set_outcome("no_answer");
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(annex_a_lists, Listed)

BOOST_AUTO_TEST_CASE(headers_are_those_of_the_current_sample_in_its_order)
{
    const std::string sample = SIGHTLINE_SAMPLES "/annex-a/Annex_A_2024_Jan.xlsx";
    if (!std::filesystem::exists(sample)) {
        BOOST_TEST_MESSAGE("skipped: no sample");
        return;
    }
    const auto workbook = server::readWorkbook(sample);
    BOOST_REQUIRE(workbook.has_value());
    for (const AnnexAListNumber list : kLists) {
        const ExportShape shape = annexAShape(list);
        for (const server::Sheet& sheet : workbook.value().sheets) {
            if (sheet.name != shape.name) continue;
            std::vector<std::string> headers;
            for (const auto& [at, cell] : sheet.rows.front().cells) headers.push_back(cell.text);
            BOOST_TEST(shape.headers == headers, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_for_each_header)
{
    plan("child_in_need", "2026-05-01");
    plan("child_protection", "2026-05-01");
    placement("2026-05-01");
    for (const AnnexAListNumber list : kLists) BOOST_TEST(annexARow(list, seen())->size() == annexAShape(list).headers.size());
}

BOOST_AUTO_TEST_CASE(a_child_protection_row_says_when_the_child_was_visited_and_whether_alone)
{
    plan("child_protection", "2026-05-01");
    allocated("sam", "2026-05-01");
    visit("2026-08-04", "seen_alone");
    BOOST_TEST(seven("Child Unique ID") == "384923");
    BOOST_TEST(seven("Age") == "11");
    BOOST_TEST(seven("Child Protection Plan Start Date") == "2026-05-01");
    BOOST_TEST(seven("Date of the Last Statutory Visit") == "2026-08-04");
    BOOST_TEST(seven("Was the Child Seen Alone?") == "a) Yes");
    BOOST_TEST(seven("Allocated Team") == "North");
    BOOST_TEST(seven("Allocated Worker") == "Sam Reid");
}

BOOST_AUTO_TEST_CASE(seen_with_others_is_no_and_not_recorded_is_unknown)
{
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "seen_with_others");
    BOOST_TEST(seven("Was the Child Seen Alone?") == "b) No");
    visit("2026-08-05", "not_recorded");
    BOOST_TEST(seven("Date of the Last Statutory Visit") == "2026-08-05");
    BOOST_TEST(seven("Was the Child Seen Alone?") == "c) Unknown");
}

BOOST_AUTO_TEST_CASE(a_child_who_was_never_visited_has_no_date_and_no_answer)
{
    plan("child_protection", "2026-05-01");
    visit("2026-04-20", "seen_alone"); // Before this plan.
    BOOST_TEST(seven("Date of the Last Statutory Visit") == "");
    BOOST_TEST(seven("Was the Child Seen Alone?") == "");
}

BOOST_AUTO_TEST_CASE(attempts_calls_meetings_missed_children_and_struck_out_visits_move_no_date)
{
    plan("child_in_need", "2026-05-01");
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "seen_with_others");
    visit("2026-08-10", "not_seen", &attempt);
    visit("2026-08-11", "seen_alone", [](wire::VisitPatch& v) { v.set_mode("video"); });
    visit("2026-08-12", "seen_alone", [](wire::VisitPatch& v) { v.set_purpose("core_group"); });
    visit("2026-08-13", "not_seen");
    visit("2026-08-14", "seen_alone", [](wire::VisitPatch& v) { v.set_struck(true); });
    visit("2026-09-02", "seen_alone"); // After the day that is asked for.
    BOOST_TEST(seven("Date of the Last Statutory Visit") == "2026-08-04");
    BOOST_TEST(six("Date Child Was Last Seen") == "2026-08-04");
}

BOOST_AUTO_TEST_CASE(list_6_takes_any_professional_who_saw_the_child_and_list_7_a_qualified_social_worker)
{
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "seen_alone");
    visit("2026-08-20", "seen_alone", [](wire::VisitPatch& v) {
        v.mutable_performer()->set_role("health_visitor");
        v.mutable_performer()->set_qualified(false);
    });
    visit("2026-08-21", "not_recorded");
    BOOST_TEST(six("Date Child Was Last Seen") == "2026-08-20");
    BOOST_TEST(seven("Date of the Last Statutory Visit") == "2026-08-21");
}

BOOST_AUTO_TEST_CASE(of_two_visits_on_one_day_the_later_counts_and_without_times_the_one_that_says_least)
{
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "seen_alone", [](wire::VisitPatch& v) { v.set_started_at("09:00"); });
    visit("2026-08-04", "seen_with_others", [](wire::VisitPatch& v) { v.set_started_at("16:00"); });
    BOOST_TEST(seven("Was the Child Seen Alone?") == "b) No");
    visit("2026-08-05", "seen_with_others", [](wire::VisitPatch& v) { v.set_started_at("09:00"); });
    visit("2026-08-05", "seen_alone", [](wire::VisitPatch& v) { v.set_started_at("16:00"); });
    BOOST_TEST(seven("Was the Child Seen Alone?") == "a) Yes");
    visit("2026-08-05", "not_recorded");
    BOOST_TEST(seven("Was the Child Seen Alone?") == "c) Unknown");
}

BOOST_AUTO_TEST_CASE(a_disputed_visit_counts_on_its_lowest_sighting)
{
    plan("child_protection", "2026-05-01");
    const auto first = visit("2026-08-04", "seen_with_others");
    wire::Revision up = aChange(first, "sam"), down = aChange(first, "sam", "From the other tablet");
    up.mutable_visit()->set_sighting("seen_alone");
    down.mutable_visit()->set_sighting("not_recorded");
    add(down);
    add(up);
    BOOST_TEST(seven("Was the Child Seen Alone?") == "c) Unknown");
}

BOOST_AUTO_TEST_CASE(what_ended_in_the_last_six_months_is_listed_and_what_ended_before_is_not)
{
    plan("child_protection", "2025-05-01", "2026-02-28");
    BOOST_TEST(!isOn(AnnexAListNumber::Seven));
    plan("child_protection", "2025-05-01", "2026-03-02");
    BOOST_TEST(seven("Child Protection Plan End Date") == "2026-03-02");
    placement("2026-01-05", "2026-04-01");
    BOOST_TEST(eight("Date Ceased to be Looked After") == "2026-04-01");
    placement("2026-04-01");
    BOOST_TEST(eight("Date Ceased to be Looked After") == "");
    BOOST_TEST(eight("Start Date of Most Recent Placement") == "2026-04-01");
}

BOOST_AUTO_TEST_CASE(a_looked_after_child_is_visited_where_the_child_lives)
{
    placement("2026-05-01");
    visit("2026-08-04", "seen_with_others");
    visit("2026-08-20", "seen_alone", [](wire::VisitPatch& v) { v.set_where_child_lives(false); });
    BOOST_TEST(eight("Date of Last Social Work Visit") == "2026-08-04");
}

BOOST_AUTO_TEST_CASE(the_status_of_a_child_in_need_is_the_strongest_that_is_open)
{
    plan("child_in_need", "2026-01-01", "2026-07-01");
    BOOST_TEST(six("Case Status") == "e) Closed episode");
    BOOST_TEST(six("CIN Closure Date") == "2026-07-01");
    plan("child_in_need", "2026-07-10");
    BOOST_TEST(six("Case Status") == "c) Child in need plan");
    BOOST_TEST(six("CIN Start Date") == "2026-07-10");
    plan("child_protection", "2026-07-20");
    BOOST_TEST(six("Case Status") == "b) Child Protection plan");
    placement("2026-08-01");
    BOOST_TEST(six("Case Status") == "a) Looked after child");
}

BOOST_AUTO_TEST_CASE(a_child_whose_protection_plan_or_placement_has_ended_is_a_closed_episode)
{
    plan("child_protection", "2025-05-01", "2026-07-01");
    BOOST_TEST(six("Case Status") == "e) Closed episode");
    placement("2026-01-05", "2026-04-01");
    BOOST_TEST(six("Case Status") == "e) Closed episode");
    BOOST_TEST(six("CIN Closure Date") == "");
}

BOOST_AUTO_TEST_CASE(what_sightline_does_not_hold_is_never_guessed)
{
    plan("child_protection", "2026-05-01");
    placement("2026-05-01");
    for (const char* header : {"Gender", "Ethnicity", "Initial Category of Abuse", "Date of latest review conference",
             "Number of Previous Child Protection Plans"})
        BOOST_TEST(seven(header) == "");
    BOOST_TEST(seven("Does the Child have a Disability") == "c) Unknown");
    for (const char* header : {"Child's Legal Status", "Placement Type", "Date Started to be Looked After",
             "Number of Placements in the Last 12 months"})
        BOOST_TEST(eight(header) == "");
}

BOOST_AUTO_TEST_CASE(our_lists_imported_again_keep_their_children_and_plans)
{
    plan("child_in_need", "2026-05-01");
    BOOST_TEST(six("Case Status") == "c) Child in need plan");
    plan("child_protection", "2026-06-01", "2026-08-01");
    const test::TemporaryFolder folder;
    for (const AnnexAListNumber list : {AnnexAListNumber::Six, AnnexAListNumber::Seven}) {
        auto file = XlsxFile::begin(annexAShape(list), at("2026-09-01T09:00:00Z"));
        BOOST_REQUIRE(file.has_value());
        BOOST_REQUIRE(file.value().add(*annexARow(list, seen())).has_value());
        const std::string path = folder.file("list.xlsx");
        test::writeFile(path, file.value().finish().value());
        const auto batch = server::readAnnexA(path);
        BOOST_REQUIRE(batch.has_value());
        for (const auto& bad : batch.value().bad_rows) BOOST_TEST_MESSAGE(bad.toText());
        BOOST_TEST(batch.value().bad_rows.empty());
        BOOST_TEST(batch.value().children.at(0).number.text() == "384923");
        BOOST_TEST(batch.value().children.at(0).date_of_birth->toString() == "2015-03-01");
        const Plan& plan = batch.value().plans.at(0).plan;
        BOOST_TEST(toText(plan.type) == (list == AnnexAListNumber::Six ? "child_in_need" : "child_protection"));
        BOOST_TEST(plan.start.toString() == (list == AnnexAListNumber::Six ? "2026-05-01" : "2026-06-01"));
        BOOST_TEST((plan.end.has_value() == (list == AnnexAListNumber::Seven)));
    }
}

BOOST_AUTO_TEST_CASE(list_8_imported_again_keeps_the_child_and_asks_for_the_codes_that_sightline_does_not_hold)
{
    placement("2026-05-01");
    auto file = XlsxFile::begin(annexAShape(AnnexAListNumber::Eight), at("2026-09-01T09:00:00Z"));
    BOOST_REQUIRE(file.value().add(*annexARow(AnnexAListNumber::Eight, seen())).has_value());
    const test::TemporaryFolder folder;
    test::writeFile(folder.file("list.xlsx"), file.value().finish().value());
    const auto batch = server::readAnnexA(folder.file("list.xlsx"));
    BOOST_TEST(batch.value().children.size() == 1U);
    BOOST_TEST(batch.value().placements.empty());
    BOOST_TEST(batch.value().bad_rows.at(0).reason == "Child's Legal Status \"\" holds no known code");
}

BOOST_AUTO_TEST_CASE(dates_in_csv_are_day_first)
{
    plan("child_protection", "2026-05-01");
    visit("2026-08-04", "not_recorded");
    const ExportShape shape = annexAShape(AnnexAListNumber::Seven);
    BOOST_TEST(csvLine(shape, *annexARow(AnnexAListNumber::Seven, seen()))
        == "384923,,,01/03/2015,11,c) Unknown,01/05/2026,,,04/08/2026,c) Unknown,,,c) Unknown,,,\r\n");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <ostream>

#include "imports/annex_a.h"
#include "imports/workbook.h"
#include "imports/zip_archive.h"
#include "made_workbook.h"
#include "return_folder.h"

namespace sightline::imports_test {

using server::ImportBatch;
using server::readAnnexA;
using test::countOf;
using test::madeRow;
using test::mentions;
using test::TemporaryFolder;

const std::vector<std::string> kProtection{"Child Unique ID", "Date of Birth", "Child Protection Plan Start Date",
    "Child Protection Plan End Date", "Date of the Last Statutory Visit", "Was the Child Seen Alone?"};
const std::vector<std::string> kLookedAfter{"Child Unique ID", "Date of Birth", "Start Date of Most Recent Placement",
    "Placement Type", "Child&#8217;s Legal Status", "Date Ceased to be Looked After"};

std::string protection(const std::vector<std::string>& row)
{
    return madeRow(1, kProtection) + madeRow(2, row);
}
std::string lookedAfter(const std::vector<std::string>& row)
{
    return madeRow(1, kLookedAfter) + madeRow(2, row);
}

Result<ImportBatch> readMade(const std::vector<test::MadeSheet>& sheets, const std::string& properties = {})
{
    const TemporaryFolder folder;
    test::writeWorkbook(folder.file("a.xlsx"), sheets, properties);
    return readAnnexA(folder.file("a.xlsx"));
}

struct WrongList {
    test::MadeSheet sheet;
    std::string line; ///< Expected.
};
std::ostream& operator<<(std::ostream& out, const WrongList& wrong)
{
    return out << wrong.line;
}

// 42000 is 27 December 2014, 44000 is 18 June 2020.
const WrongList kWrong[] = {
    {{"List 7", protection({"", "=42000", "=44000"})}, "a.xlsx [List 7]:2: Child Unique ID is empty"},
    {{"List 7", protection({"=1", "", "=44000"})}, "a.xlsx [List 7]:2: Date of Birth is empty"},
    {{"List 7", protection({"=1", "tomorrow", "=44000"})}, "a.xlsx [List 7]:2: Date of Birth \"tomorrow\" is not a date"},
    {{"List 7", protection({"=1", "=42000", ""})}, "a.xlsx [List 7]:2: Child Protection Plan Start Date is empty"},
    {{"List 7", protection({"=1", "=42000", "=44000", "=43999"})},
        "a.xlsx [List 7]:2: Child Protection Plan End Date 17/06/2020 is before Child Protection Plan Start Date 18/06/2020"},
    {{"List 7", protection({"=1", "=44000", "=43000"})},
        "a.xlsx [List 7]:2: the plan begins on 2017-09-22, more than 300 days before the birth on 2020-06-18"},
    {{"List 8", lookedAfter({"=1", "=42000", "=44000", "foster", "C2: FCO"})},
        "a.xlsx [List 8]:2: Placement Type \"foster\" holds no known code"},
    {{"List 8", lookedAfter({"=1", "=42000", "=44000", "U6: Foster", "care order"})},
        "a.xlsx [List 8]:2: Child's Legal Status \"care order\" holds no known code"},
    {{"List 8", lookedAfter({"=1", "=44000", "=42000", "U6: Foster", "C2: FCO"})},
        "a.xlsx [List 8]:2: the placement begins on 27/12/2014, before the birth on 18/06/2020"},
};

BOOST_AUTO_TEST_SUITE(imports_annex_a)

BOOST_DATA_TEST_CASE(a_bad_row_is_named_by_sheet_and_row, boost::unit_test::data::make(kWrong), wrong)
{
    const auto batch = readMade({wrong.sheet});
    BOOST_REQUIRE_MESSAGE(batch.has_value(), test::whyNot(batch));
    BOOST_REQUIRE_EQUAL(batch.value().bad_rows.size(), 1U);
    BOOST_TEST(batch.value().bad_rows.front().toText() == wrong.line);
}

BOOST_AUTO_TEST_CASE(dates_may_be_numbers_or_text_and_a_child_in_two_lists_is_one)
{
    const auto read = readMade({{"List 7", protection({"=1", "27/12/2014", "=44000.5"})},
        {"list_8 LAC", lookedAfter({"1", "2014-12-27", "18/06/2020", "a) U1: Foster placement", "C1: ICO"})}});
    BOOST_REQUIRE(read.has_value());
    const ImportBatch& batch = read.value();
    BOOST_TEST(batch.bad_rows.empty());
    BOOST_REQUIRE_EQUAL(batch.children.size(), 1U);
    BOOST_TEST((batch.children.front().date_of_birth == CivilDate::parse("2014-12-27")));
    BOOST_REQUIRE_EQUAL(batch.plans.size(), 1U);
    BOOST_TEST((batch.plans.front().plan.start == CivilDate::parse("2020-06-18")));
    BOOST_REQUIRE_EQUAL(batch.placements.size(), 1U);
    BOOST_TEST(batch.placements.front().placement.intended_to_last_until_18);
    BOOST_TEST(mentions(batch.notices, "list 6 is not in this workbook"));
}

BOOST_AUTO_TEST_CASE(another_date_of_birth_in_a_second_list_is_a_bad_row)
{
    const auto read = readMade({{"List 7", protection({"=1", "=42000", "=44000"})},
        {"List 8", lookedAfter({"=1", "=42001", "=44000", "U6: F", "C2: F"})}});
    BOOST_REQUIRE(read.has_value());
    BOOST_REQUIRE_EQUAL(read.value().bad_rows.size(), 1U);
    BOOST_TEST(read.value().bad_rows.front().toText()
        == "a.xlsx [List 8]:2: child 1 is born on 28/12/2014 here and on 27/12/2014 at a.xlsx [List 7]:2");
}

BOOST_AUTO_TEST_CASE(last_visits_and_seen_alone_are_not_turned_into_visits)
{
    const auto read = readMade({{"List 7", protection({"=1", "=42000", "=44000", "", "=44020", "a) Yes"})}});
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(
        mentions(read.value().notices, "1 dates of a last visit are not imported: a date without its author is not a visit"));
}

BOOST_AUTO_TEST_CASE(a_title_above_the_header_and_an_unknown_column_are_no_trouble)
{
    std::vector<std::string> columns = kProtection;
    columns.emplace_back("Shoe size");
    const auto read =
        readMade({{"List 7", madeRow(1, {"Annex A"}) + madeRow(4, columns) + madeRow(5, {"=1", "=42000", "=44000"})}});
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read.value().plans.size() == 1U);
    BOOST_TEST(mentions(read.value().notices, "a.xlsx [List 7]: the column \"Shoe size\" is not known and was not read"));
}

BOOST_AUTO_TEST_CASE(dates_from_1904_are_read_by_the_workbooks_own_count)
{
    const auto read = readMade({{"List 7", protection({"=1", "=40538", "=42538"})}}, "<workbookPr date1904=\"1\"/>");
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((read.value().plans.at(0).plan.start == CivilDate::parse("2020-06-18")));
}

BOOST_AUTO_TEST_CASE(the_29_february_1900_of_spreadsheets_is_no_day)
{
    const server::Workbook workbook;
    BOOST_TEST((workbook.dateOf({"", 59.0}) == CivilDate::parse("1900-02-28")));
    BOOST_TEST(!workbook.dateOf({"", 60.0}).has_value());
    BOOST_TEST((workbook.dateOf({"", 61.0}) == CivilDate::parse("1900-03-01")));
    BOOST_TEST(!workbook.dateOf({"", -1.0}).has_value());
    BOOST_TEST(!workbook.dateOf({"", 1e18}).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_no_workbook_is_refused_with_one_line)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.xlsx");
    const auto refusal = [&] {
        const auto read = readAnnexA(path);
        return read.has_value() ? std::string{"was read"} : read.error().detail;
    };
    BOOST_TEST(refusal() == path + ": there is no such file");
    test::writeFile(path, "");
    BOOST_TEST(refusal() == path + ": the file is empty");
    test::writeFile(path, "Child Unique ID,Date of Birth\n");
    BOOST_TEST(refusal().starts_with(path + ": not an Excel workbook (.xlsx)"), refusal());
    test::writeZip(path, {{"readme.txt", "hello"}});
    BOOST_TEST(refusal() == path + ": a zip file, but not an Excel workbook (.xlsx)");
    test::writeWorkbook(path, {{"List 1", madeRow(1, {"Child Unique ID"})}});
    BOOST_TEST(refusal() == "a.xlsx: none of the lists 6, 7 and 8 is in this workbook");
    test::writeWorkbook(path, {{"List 7", madeRow(1, {"Name"})}});
    BOOST_TEST(refusal() == "a.xlsx [List 7]: no header row with \"Child Unique ID\" among the first 10 rows");
    test::writeWorkbook(path, {{"List 7", madeRow(3, {"Child Unique ID", "Date of Birth"})}});
    BOOST_TEST(refusal() == "a.xlsx [List 7]:3: the column \"Child Protection Plan Start Date\" is missing from the header row");
}

BOOST_AUTO_TEST_CASE(a_part_that_unpacks_to_too_much_is_not_read)
{
    const TemporaryFolder folder;
    test::writeZip(folder.file("bomb.xlsx"), {{"xl/workbook.xml", std::string(server::kZipEntryBytesMax + 1, ' ')}});
    BOOST_TEST(std::filesystem::file_size(folder.file("bomb.xlsx")) < 1'000'000U);
    const auto read = readAnnexA(folder.file("bomb.xlsx"));
    BOOST_REQUIRE(!read.has_value());
    BOOST_TEST(mentions({read.error().detail}, "xl/workbook.xml is larger than 64 MB when unpacked; it was not read"),
        read.error().detail);
}

BOOST_AUTO_TEST_CASE(the_sample_workbook_is_read)
{
    const std::string sample = std::string{SIGHTLINE_SAMPLES} + "/annex-a/Annex_A_2024_Jan.xlsx";
    if (!std::filesystem::exists(sample)) {
        BOOST_TEST_MESSAGE("skipped: no sample workbook at " << sample);
        return;
    }
    const auto read = readAnnexA(sample);
    BOOST_REQUIRE_MESSAGE(read.has_value(), test::whyNot(read));
    for (const auto& [what, n] : read.value().counts) BOOST_TEST_MESSAGE(what << ": " << n);
    for (const auto& notice : read.value().notices) BOOST_TEST_MESSAGE(notice);
    for (const auto& row : read.value().bad_rows) BOOST_TEST_MESSAGE(row.toText());
    BOOST_TEST(countOf(read.value(), "open child in need plans") == 5U);
    BOOST_TEST(countOf(read.value(), "open child protection plans") == 2U);
    BOOST_TEST(countOf(read.value(), "open placements") == 4U);
    BOOST_TEST(
        !mentions(read.value().notices, "is not known")); // Ofsted's own headings are all known, typographic quotes included.
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace sightline::imports_test

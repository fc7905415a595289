#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <ostream>

#include "return_folder.h"

namespace sightline::imports_test {

using server::ImportBatch;
using server::readSsda903;
using test::countOf;
using test::mentions;
using test::ReturnFolder;

ImportBatch read(const ReturnFolder& folder)
{
    auto batch = readSsda903(folder.path());
    BOOST_REQUIRE_MESSAGE(batch.has_value(), test::whyNot(batch));
    return std::move(batch).value();
}

/// The only placement, in one line.
std::string onlyPlacement(const ImportBatch& batch)
{
    BOOST_REQUIRE_EQUAL(batch.placements.size(), 1U);
    const Placement& placement = batch.placements.front().placement;
    return placement.start.toString() + " " + (placement.end ? placement.end->toString() : "open") + " "
        + std::string{toText(placement.regime)} + (placement.intended_to_last_until_18 ? " until 18" : "")
        + (placement.first_review ? " review " + placement.first_review->toString() : "");
}

/// What one row of a file comes to: its complaint, or that of the file.
struct Complaint {
    std::string file;
    std::string text;
    std::string line; ///< Expected.
};
std::ostream& operator<<(std::ostream& out, const Complaint& complaint)
{
    return out << complaint.file << ": " << complaint.line;
}

const std::string kHeader = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
const std::string kReviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
const std::string& kEpisodes = ReturnFolder::kEpisodeHeader;

const Complaint kBadRows[] = {
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n,1,04/05/2012,,,,\n", "header.csv:3: CHILD is empty"},
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n102,1,04/05/2012,,,,\n101,2,04/05/2013,,,,\n",
        "header.csv:4: CHILD 101 is on line 2 already"},
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n102,1,,,,,\n", "header.csv:3: DOB is empty"},
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n102,1,31/02/2012,,,,\n",
        "header.csv:3: DOB \"31/02/2012\" is not a day written as dd/mm/yyyy"},
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n102,1,2012-05-04,,,,\n",
        "header.csv:3: DOB \"2012-05-04\" is not a day written as dd/mm/yyyy"},
    {"header.csv", kHeader + "101,1,04/05/2012,,,,\n102,1,04/05/2012\n", "header.csv:3: the row has 3 columns, the header has 7"},
    {"episodes.csv", kEpisodes + "999,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: CHILD 999 has no usable row in header.csv"},
    {"episodes.csv", kEpisodes + "101,02/13/2020,S,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: DECOM \"02/13/2020\" is not a day written as dd/mm/yyyy"},
    {"episodes.csv", kEpisodes + "101,03/05/2012,S,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: DECOM 03/05/2012 is before the child's birth on 04/05/2012"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,U6,PR1,01/03/2020,X1,,,,\n",
        "episodes.csv:2: DEC 01/03/2020 is before DECOM 02/03/2020"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C9,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: LS \"C9\" is not a known legal status"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,U9,PR1,,X1,,,,\n",
        "episodes.csv:2: PLACE \"U9\" is not a known placement type"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,,PR1,,X1,,,,\n", "episodes.csv:2: PLACE is empty"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,Q,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: RNE \"Q\" is not a known reason for a new episode"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\n101,05/06/2020,P,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:2: the episode is open (no DEC), and so is the child's later one on line 3; the later one is used"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,U6,PR1,,X1,\"a\nb\",,,\n999,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\n",
        "episodes.csv:4: CHILD 999 has no usable row in header.csv"},
    {"episodes.csv", kEpisodes + "\r\n101,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\r\n\r\n999,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\r\n",
        "episodes.csv:5: CHILD 999 has no usable row in header.csv"},
    {"episodes.csv", kEpisodes + "101,02/03/2020,S,C2,N1,U6,PR1,,X1,,,,\n101,\"02/03/2020,S\n",
        "episodes.csv:3: a quotation mark is opened and never closed; nothing after it could be read"},
    {"reviews.csv", kReviews + "999,04/05/2012,01/05/2020,PN1\n", "reviews.csv:2: CHILD 999 has no usable row in header.csv"},
    {"reviews.csv", kReviews + "101,04/05/2012,soon,PN1\n", "reviews.csv:2: REVIEW \"soon\" is not a day written as dd/mm/yyyy"},
    {"reviews.csv", kReviews + "101,04/05/2012,01/05/2010,PN1\n",
        "reviews.csv:2: REVIEW 01/05/2010 is before the child's birth on 04/05/2012"},
    {"reviews.csv", kReviews + "101,04/05/2012,01/05/2020,PN9\n",
        "reviews.csv:2: REVIEW_CODE \"PN9\" is not a known review code"},
};

/// What stops the import; the place is the file's path.
const Complaint kRefusals[] = {
    {"header.csv", "", ": the file is empty"},
    {"header.csv", "\n\n", ": the file has no header row"},
    {"header.csv", "CHILD,SEX\n101,1\n", ":1: the column \"DOB\" is missing from the header row"},
    {"header.csv", "CHILD,DOB,Child\n101,04/05/2012,1\n", ":1: the column \"Child\" is there twice"},
    {"episodes.csv", "CHILD,DECOM\n", ":1: the column \"RNE\" is missing from the header row"},
    {"header.csv", kHeader + "101,1,04/05/2012,\xE9,,,\n",
        ":2: not UTF-8 text; save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"},
    {"header.csv", "\xFF\xFE" + std::string("C\0H\0", 4),
        ":1: the file is UTF-16; save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"},
    {"header.csv", std::string("PK\x03\x04\0\0", 6), ":1: this is not a text file"},
};

BOOST_AUTO_TEST_SUITE(imports_ssda903)

BOOST_DATA_TEST_CASE(a_bad_row_is_named_by_file_and_line, boost::unit_test::data::make(kBadRows), wrong)
{
    const ReturnFolder folder;
    folder.write(wrong.file, wrong.text);
    const ImportBatch batch = read(folder);
    BOOST_REQUIRE_EQUAL(batch.bad_rows.size(), 1U);
    BOOST_TEST(batch.bad_rows.front().toText() == wrong.line);
    BOOST_TEST(batch.children.front().number.text() == "101"); // The good rows are read.
}

BOOST_DATA_TEST_CASE(a_file_that_cannot_be_read_is_refused_with_one_line, boost::unit_test::data::make(kRefusals), wrong)
{
    const ReturnFolder folder;
    folder.write(wrong.file, wrong.text);
    const auto batch = readSsda903(folder.path());
    BOOST_REQUIRE(!batch.has_value());
    BOOST_TEST(batch.error().detail == (folder.folder.path() / wrong.file).string() + wrong.line);
}

BOOST_AUTO_TEST_CASE(a_missing_file_and_a_file_in_a_folders_place_are_named)
{
    const ReturnFolder folder;
    std::filesystem::remove(folder.folder.path() / "episodes.csv");
    BOOST_TEST(readSsda903(folder.path()).error().detail == folder.path() + "/episodes.csv: there is no such file");
    std::filesystem::create_directory(folder.folder.path() / "episodes.csv");
    BOOST_TEST(readSsda903(folder.path()).error().detail == folder.path() + "/episodes.csv: this is a folder, not a file");
    BOOST_TEST(readSsda903(folder.path() + "/none").error().detail == folder.path() + "/none: there is no such folder");
    BOOST_TEST(mentions({readSsda903(folder.path() + "/header.csv").error().detail}, "this is a file; give the folder"));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_windows_line_ends_and_small_headings_are_fine)
{
    const ReturnFolder folder;
    folder.write("header.csv",
        "\xEF\xBB\xBF"
        "child, Dob ,sex\r\n101,04/05/2012,1\r\n");
    const ImportBatch batch = read(folder);
    BOOST_TEST(batch.bad_rows.empty());
    BOOST_TEST((batch.children.front().date_of_birth == CivilDate::parse("2012-05-04")));
}

BOOST_AUTO_TEST_CASE(an_unknown_column_is_reported_and_not_fatal)
{
    const ReturnFolder folder;
    folder.write("header.csv", "CHILD,DOB,SHOE_SIZE\n101,04/05/2012,31\n");
    const ImportBatch batch = read(folder);
    BOOST_TEST(batch.children.size() == 1U);
    BOOST_TEST(mentions(batch.notices, "header.csv: the column \"SHOE_SIZE\" is not known and was not read"));
}

BOOST_AUTO_TEST_CASE(a_change_of_legal_status_keeps_the_placement)
{
    const ReturnFolder folder;
    folder.episodes("101,02/03/2020,S,C1,N1,P1,PR0,05/06/2020,X1,,,,\n101,05/06/2020,L,C2,N1,P1,PR0,,X1,,,,\n");
    BOOST_TEST(onlyPlacement(read(folder)) == "2020-03-02 open care_order_with_parent");
}

BOOST_DATA_TEST_CASE(every_other_reason_begins_a_placement, boost::unit_test::data::make({"S", "P", "T", "B", "U"}), reason)
{
    const ReturnFolder folder;
    folder.episodes(
        "101,02/03/2020,S,C2,N1,U6,PR1,05/06/2020,X1,,,,\n101,05/06/2020," + std::string{reason} + ",C2,N1,U6,PR1,,X1,,,,\n");
    const ImportBatch batch = read(folder);
    BOOST_REQUIRE_EQUAL(batch.placements.size(), 2U);
    BOOST_TEST((batch.placements[0].placement.end == CivilDate::parse("2020-06-05")));
    BOOST_TEST((batch.placements[1].placement.start == CivilDate::parse("2020-06-05")));
    BOOST_TEST(!batch.placements[1].placement.end.has_value());
    BOOST_TEST(countOf(batch, "ended placements") == 1U);
}

BOOST_AUTO_TEST_CASE(the_order_of_the_rows_does_not_matter)
{
    const ReturnFolder folder;
    folder.episodes("101,05/06/2020,L,C2,N1,U6,PR1,,X1,,,,\n101,02/03/2020,S,C1,N1,U6,PR1,05/06/2020,X1,,,,\n");
    BOOST_TEST(onlyPlacement(read(folder)) == "2020-03-02 open general");
}

BOOST_AUTO_TEST_CASE(the_regime_follows_from_legal_status_and_placement)
{
    const std::pair<std::string, std::string> kCases[] = {{"C1,N1,P1", "temporary_approval_or_interim_order_with_parent"},
        {"C2,N1,P1", "care_order_with_parent"}, {"E1,N1,P1", "general"}, {"C2,N1,U1", "general until 18"},
        {"C2,N1,U4", "general until 18"}, {"C2,N1,U2", "general"}, {"V2,N1,K2", "general"}};
    for (const auto& [codes, expected] : kCases) {
        const ReturnFolder folder;
        folder.episodes("101,02/03/2020,S," + codes + ",PR1,,X1,,,,\n");
        BOOST_TEST(onlyPlacement(read(folder)) == "2020-03-02 open " + expected, codes);
    }
}

BOOST_AUTO_TEST_CASE(short_breaks_make_no_placement_and_are_said)
{
    const ReturnFolder folder;
    folder.episodes("101,02/03/2020,S,V3,N1,U6,PR1,,X1,,,,\n102,02/03/2020,S,C2,N1,U6,PR1,05/06/2020,X1,,,,\n102,05/06/"
                    "2020,L,V4,N1,,PR1,,X1,,,,\n");
    const ImportBatch batch = read(folder);
    BOOST_TEST(countOf(batch, "short breaks (V3, V4)") == 2U);
    BOOST_TEST(mentions(batch.notices, "2 open episodes are short breaks (V3, V4): no visiting clock"));
    BOOST_TEST(onlyPlacement(batch) == "2020-03-02 2020-06-05 general"); // What 102 had before ended when the short breaks began.
}

BOOST_AUTO_TEST_CASE(the_first_review_is_the_first_one_in_the_placement)
{
    const ReturnFolder folder;
    folder.write("reviews.csv",
        kReviews + "101,04/05/2012,01/03/2020,PN1\n101,04/05/2012,09/09/2020,PN1\n101,04/05/2012,02/04/2020,PN1\n");
    BOOST_TEST(onlyPlacement(read(folder)) == "2020-03-02 open general review 2020-04-02");
}

BOOST_AUTO_TEST_CASE(a_placement_whose_beginning_is_not_in_the_return_is_said)
{
    const ReturnFolder folder;
    folder.episodes("101,02/03/2020,L,C2,N1,U6,PR1,,X1,,,,\n");
    const ImportBatch batch = read(folder);
    BOOST_TEST(onlyPlacement(batch) == "2020-03-02 open general");
    BOOST_TEST(mentions(batch.notices, "1 placements begin with a change of legal status"));
}

BOOST_AUTO_TEST_CASE(missing_and_uasc_are_counted)
{
    const ReturnFolder folder;
    folder.write("missing.csv",
        "CHILD,DOB,MISSING,MIS_START,MIS_END\n101,04/05/2012,M,01/01/2021,02/01/2021\n999,04/05/2012,M,01/01/2021,\n");
    folder.write("uasc.csv", "CHILD,SEX,DOB,DUC\n102,2,06/07/2014,06/07/2032\n");
    const ImportBatch batch = read(folder);
    BOOST_TEST(countOf(batch, "missing episodes") == 1U);
    BOOST_TEST(countOf(batch, "unaccompanied asylum-seeking children") == 1U);
    BOOST_TEST(batch.bad_rows.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_sample_return_is_read_whole)
{
    const std::string sample = std::string{SIGHTLINE_SAMPLES} + "/ssda903";
    if (!std::filesystem::exists(sample)) {
        BOOST_TEST_MESSAGE("skipped: no sample return at " << sample);
        return;
    }
    const auto read = readSsda903(sample);
    BOOST_REQUIRE(read.has_value());
    for (const auto& [what, n] : read.value().counts) BOOST_TEST_MESSAGE(what << ": " << n);
    for (const auto& notice : read.value().notices) BOOST_TEST_MESSAGE(notice);
    for (const auto& row : read.value().bad_rows) BOOST_TEST_MESSAGE(row.toText());
    BOOST_TEST(countOf(read.value(), "children") == 1304U);
    BOOST_TEST(countOf(read.value(), "episodes") == 2401U);
    BOOST_TEST(countOf(read.value(), "open episodes") == 689U);
    BOOST_TEST(countOf(read.value(), "reviews") == 6294U);
    BOOST_TEST(countOf(read.value(), "open placements, general") == 583U);
    BOOST_TEST(countOf(read.value(), "open placements, temporary_approval_or_interim_order_with_parent") == 2U);
    BOOST_TEST(countOf(read.value(), "open placements intended to last until 18") == 46U);
    BOOST_TEST(countOf(read.value(), "open placements with a first review") == 507U);
    BOOST_TEST(countOf(read.value(), "short breaks (V3, V4)") == 100U);
    BOOST_TEST(read.value().bad_rows.size() == 4U); // Four children have two open episodes each.
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace sightline::imports_test

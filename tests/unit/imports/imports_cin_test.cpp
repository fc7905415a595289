#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <ostream>

#include "imports/cin.h"
#include "imports/upn.h"
#include "return_folder.h"

namespace sightline::imports_test {

using server::ImportBatch;
using server::readCin;
using test::countOf;
using test::mentions;
using test::TemporaryFolder;

std::string census(const std::string& children)
{
    return "<Message>\n<Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>\n<Children>\n"
        + children + "</Children>\n</Message>\n";
}
std::string child(const std::string& identifiers, const std::string& details = {})
{
    return "<Child>\n<ChildIdentifiers>" + identifiers + "</ChildIdentifiers>\n" + details + "</Child>\n";
}
const std::string kBorn = "<LAchildID>c1</LAchildID><PersonBirthDate>2015-02-03</PersonBirthDate>";

ImportBatch readText(const std::string& text)
{
    const TemporaryFolder folder;
    test::writeFile(folder.file("cin.xml"), text);
    auto batch = readCin(folder.file("cin.xml"));
    BOOST_REQUIRE_MESSAGE(batch.has_value(), test::whyNot(batch));
    return std::move(batch).value();
}

struct WrongCensus {
    std::string children;
    std::string line; ///< Expected.
};
std::ostream& operator<<(std::ostream& out, const WrongCensus& wrong)
{
    return out << wrong.line;
}

const WrongCensus kWrong[] = {
    {child("<PersonBirthDate>2015-02-03</PersonBirthDate>"), "cin.xml:4: LAchildID is missing or empty"},
    {child("<LAchildID>c1</LAchildID>"), "cin.xml:5: child c1 has neither PersonBirthDate nor ExpectedPersonBirthDate"},
    {child("<LAchildID>c1</LAchildID>\n<PersonBirthDate>03/02/2015</PersonBirthDate>"),
        "cin.xml:6: PersonBirthDate \"03/02/2015\" is not a day written as yyyy-mm-dd"},
    {child(kBorn) + child(kBorn), "cin.xml:7: LAchildID c1 is on line 4 already"},
    {child(kBorn, "<CINdetails>\n</CINdetails>"), "cin.xml:6: CINreferralDate is missing or empty"},
    {child(kBorn, "<CINdetails><CINreferralDate>2020-02-30</CINreferralDate></CINdetails>"),
        "cin.xml:6: CINreferralDate \"2020-02-30\" is not a day written as yyyy-mm-dd"},
    {child(kBorn,
         "<CINdetails><CINreferralDate>2020-02-03</CINreferralDate><CINclosureDate>2020-02-02</CINclosureDate></CINdetails>"),
        "cin.xml:6: CINclosureDate 2020-02-02 is before CINreferralDate 2020-02-03"},
    {child(kBorn, "<CINdetails><CINreferralDate>2014-01-01</CINreferralDate></CINdetails>"),
        "cin.xml:6: the plan begins on 2014-01-01, more than 300 days before the birth on 2015-02-03"},
    {child(kBorn,
         "<CINdetails><CINreferralDate>2020-02-03</CINreferralDate>\n<ChildProtectionPlans></ChildProtectionPlans></CINdetails>"),
        "cin.xml:7: CPPstartDate is missing or empty"},
};

BOOST_AUTO_TEST_SUITE(imports_cin)

BOOST_DATA_TEST_CASE(what_is_wrong_is_named_by_its_line, boost::unit_test::data::make(kWrong), wrong)
{
    const ImportBatch batch = readText(census(wrong.children));
    BOOST_REQUIRE_EQUAL(batch.bad_rows.size(), 1U);
    BOOST_TEST(batch.bad_rows.front().toText() == wrong.line);
}

BOOST_AUTO_TEST_CASE(open_episodes_and_plans_become_plans_and_closed_ones_only_end_them)
{
    const ImportBatch batch = readText(census(child(kBorn,
        "<CINdetails><CINreferralDate>2020-02-03</CINreferralDate><CINclosureDate>2020-05-05</CINclosureDate></CINdetails>"
        "<CINdetails><CINreferralDate>2021-02-03</CINreferralDate>"
        "<ChildProtectionPlans><CPPstartDate>2021-03-01</CPPstartDate><CPPreviewDates><CPPreviewDate>2021-05-01</CPPreviewDate></"
        "CPPreviewDates>"
        "</ChildProtectionPlans><ChildProtectionPlans><CPPstartDate>2021-02-10</CPPstartDate><CPPendDate>2021-02-20</CPPendDate>"
        "</ChildProtectionPlans></CINdetails>")));
    BOOST_TEST(batch.bad_rows.empty());
    BOOST_TEST(batch.plans.size() == 4U);
    BOOST_TEST(countOf(batch, "open child in need plans") == 1U);
    BOOST_TEST(countOf(batch, "open child protection plans") == 1U);
    BOOST_TEST(countOf(batch, "closed episodes") == 1U);
    BOOST_TEST(countOf(batch, "closed child protection plans") == 1U);
    BOOST_TEST(countOf(batch, "child protection reviews") == 1U);
    for (const auto& imported : batch.plans) BOOST_TEST(imported.plan.requirements.empty());
}

BOOST_AUTO_TEST_CASE(an_open_cin_plan_gives_its_own_start)
{
    const ImportBatch batch = readText(census(child(kBorn,
        "<CINdetails><CINreferralDate>2021-02-03</CINreferralDate><CINPlanDates><CINPlanStartDate>2021-04-01</CINPlanStartDate></"
        "CINPlanDates></CINdetails>")));
    BOOST_REQUIRE_EQUAL(batch.plans.size(), 1U);
    BOOST_TEST(batch.plans.front().plan.start.toString() == "2021-04-01");
}

BOOST_AUTO_TEST_CASE(an_unborn_child_has_an_expected_date)
{
    const ImportBatch batch =
        readText(census(child("<LAchildID>u1</LAchildID><ExpectedPersonBirthDate>2027-01-05</ExpectedPersonBirthDate>")));
    BOOST_REQUIRE_EQUAL(batch.children.size(), 1U);
    BOOST_TEST(!batch.children.front().date_of_birth.has_value());
    BOOST_TEST((batch.children.front().expected_date_of_birth == CivilDate::parse("2027-01-05")));
}

BOOST_AUTO_TEST_CASE(nothing_of_a_child_who_died_is_open)
{
    const ImportBatch batch = readText(census(child(kBorn + "<PersonDeathDate>2021-06-01</PersonDeathDate>",
        "<CINdetails><CINreferralDate>2021-02-03</CINreferralDate></CINdetails>")));
    BOOST_REQUIRE_EQUAL(batch.plans.size(), 1U);
    BOOST_TEST((batch.plans.front().plan.end == CivilDate::parse("2021-06-01")));
    BOOST_TEST(mentions(batch.notices, "1 children have a date of death"));
}

BOOST_AUTO_TEST_CASE(a_upn_with_a_wrong_check_letter_is_a_notice)
{
    const ImportBatch batch = readText(census(child(kBorn + "\n<UPN>B123456789012</UPN>")));
    BOOST_TEST(batch.children.size() == 1U);
    BOOST_TEST(mentions(batch.notices, "1 of 1 UPNs have not the check letter that belongs to them (the first on line 6)"));
}

BOOST_AUTO_TEST_CASE(the_check_letter_of_a_upn_is_the_weighted_sum_modulo_23)
{
    // 2*8 + 3*0 + 4*1 + 5*2 + ... + 10*1 + ... + 13*1 of 801200001001 is 53; 53 mod 23 = 7: the eighth letter.
    BOOST_TEST(server::isUpn("H801200001001") == true);
    BOOST_TEST(server::isUpn("J801200001001") == false);
    BOOST_TEST(server::isUpn("H80120000100") == false);
    BOOST_TEST(server::isUpn("H80120000100!") == false);
    BOOST_TEST(server::isUpn("") == false);
}

BOOST_AUTO_TEST_CASE(what_is_no_census_is_refused_with_its_line)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("cin.xml");
    const std::pair<std::string, std::string> kCases[] = {{"", ": the file is empty"},
        {"<Message>\n<Header>", ":2: not well-formed XML"},
        {"<Report/>", ":1: not a children in need census: Message/Children is missing"}, {"CHILD,DOB", ":1: not well-formed XML"},
        {"<Message>\n<Header><CollectionDetails><Collection>SSDA903</Collection></CollectionDetails></Header><Children/></"
         "Message>",
            ":2: the collection is \"SSDA903\", not CIN"},
        {"<Message>\xE9</Message>", ":1: not UTF-8 text"}};
    for (const auto& [text, expected] : kCases) {
        test::writeFile(path, text);
        const auto batch = readCin(path);
        BOOST_REQUIRE(!batch.has_value());
        BOOST_TEST(batch.error().detail.starts_with(path + expected), batch.error().detail);
    }
    BOOST_TEST(readCin(folder.path().string()).error().detail == folder.path().string() + ": this is a folder, not a file");
}

BOOST_AUTO_TEST_CASE(the_sample_census_is_read_whole)
{
    const std::string sample = std::string{SIGHTLINE_SAMPLES} + "/cin/fake_CIN_data.xml";
    if (!std::filesystem::exists(sample)) {
        BOOST_TEST_MESSAGE("skipped: no sample census at " << sample);
        return;
    }
    const auto read = readCin(sample);
    BOOST_REQUIRE(read.has_value());
    for (const auto& [what, n] : read.value().counts) BOOST_TEST_MESSAGE(what << ": " << n);
    for (const auto& notice : read.value().notices) BOOST_TEST_MESSAGE(notice);
    for (const auto& row : read.value().bad_rows) BOOST_TEST_MESSAGE(row.toText());
    BOOST_TEST(countOf(read.value(), "children") == 332U);
    BOOST_TEST(countOf(read.value(), "episodes") == 402U);
    BOOST_TEST(countOf(read.value(), "closed episodes") == 252U);
    BOOST_TEST(countOf(read.value(), "open child in need plans") == 137U);
    BOOST_TEST(read.value().bad_rows.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace sightline::imports_test

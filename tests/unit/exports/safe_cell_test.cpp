// No cell that anybody wrote runs in a spreadsheet, and nothing else is changed.
#include "reports/safe_cell.h"

#include <boost/test/unit_test.hpp>

#include "reports/csv_file.h"

using namespace sightline::server::reports;

BOOST_AUTO_TEST_SUITE(safe_cell)

BOOST_AUTO_TEST_CASE(a_cell_that_begins_a_formula_gets_an_apostrophe)
{
    for (const char* text :
        {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\"=1", "\xC2\xA0=1", "\xEF\xBB\xBF=1",
            "\xEF\xBC\x9D"
            "1",
            "\xEF\xBC\x8B"
            "1",
            "\xEF\xBC\x8D"
            "1",
            "\xEF\xBC\xA0"
            "1",
            "\xE2\x88\x92"
            "1",
            "\x01=1", "\xE2\x80\x8B=1"}) {
        BOOST_TEST(neutralised(text).front() == '\'', text);
        BOOST_TEST(mightRun(text), text);
    }
}

BOOST_AUTO_TEST_CASE(so_does_what_another_program_would_take_for_the_beginning_of_a_cell)
{
    BOOST_TEST(neutralised("Ali;=1+1") == "Ali;'=1+1");
    BOOST_TEST(neutralised("one\n=1+1\r\n@x") == "one\n'=1+1\r\n'@x");
    BOOST_TEST(neutralised("a\t\"-1") == "a\t'\"-1");
}

BOOST_AUTO_TEST_CASE(text_that_runs_nowhere_stays_as_it_is)
{
    for (const char* text : {"", "Ali Khan", "a=b", "1-2", "O'Neill", "'=1", "two; three", "mail@example.org", "line\nline"})
        BOOST_TEST(neutralised(text) == text);
}

BOOST_AUTO_TEST_CASE(what_was_made_safe_is_safe)
{
    for (const char* text : {"=1;=2\n-3", "\t\t=1", " \"=1", "\r\r\n=1"}) BOOST_TEST(!mightRun(neutralised(text)), text);
}

BOOST_AUTO_TEST_CASE(csv_is_rfc_4180)
{
    const ExportShape shape{"t", {"a", "b"}};
    using sightline::CivilDate;
    BOOST_TEST(csvHeader(shape, {false}) == "a,b\r\n");
    BOOST_TEST(csvHeader(shape, {true})
        == "\xEF\xBB\xBF"
           "a,b\r\n");
    BOOST_TEST(csvLine(shape, {cellOf("say \"yes\", twice"), *CivilDate::parse("2026-06-04")})
        == "\"say \"\"yes\"\", twice\",2026-06-04\r\n");
    BOOST_TEST(csvLine(shape, {ExportCell{}, ExportCell{std::int64_t{-5}}}) == ",'-5\r\n");
    BOOST_TEST(csvLine(shape, {cellOf("two\nlines"), cellOf("a;b")}) == "\"two\nlines\",\"a;b\"\r\n");
}

BOOST_AUTO_TEST_SUITE_END()

#include "reports/pdf.h"

#include <cstdlib>

#include <boost/test/unit_test.hpp>

#include "support/files.h"
#include "support/process.h"
#include "support/temporary_folder.h"

using namespace sightline;

namespace {

struct SavedPath {
    std::string path = std::getenv("PATH") == nullptr ? "" : std::getenv("PATH");
    ~SavedPath() { ::setenv("PATH", path.c_str(), 1); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(pdf, SavedPath)

BOOST_AUTO_TEST_CASE(a_page_becomes_a_pdf_that_says_the_same)
{
    const auto made = server::reports::pdfOf("<!doctype html><html><body><p>I want my bike</p></body></html>");
    BOOST_REQUIRE_MESSAGE(made.has_value(), (made.has_value() ? "" : made.error().detail));
    const test::TemporaryFolder folder;
    test::writeFile(folder.file("page.pdf"), made.value());
    const test::Ended text = test::runProgram({{"pdftotext", folder.file("page.pdf"), "-"}, ""});
    BOOST_TEST(text.out.find("I want my bike") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_weasyprint_it_says_so_in_one_line)
{
    ::setenv("PATH", "/nowhere", 1);
    const auto made = server::reports::pdfOf("<p>");
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST((made.error().code == ErrorCode::Refused));
    BOOST_TEST(made.error().detail
        == "--format pdf needs the Debian package weasyprint, which is not installed here; --format html works without it");
}

BOOST_AUTO_TEST_SUITE_END()

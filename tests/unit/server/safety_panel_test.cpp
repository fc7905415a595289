#include "dashboard/safety_panel.h"

#include <boost/test/unit_test.hpp>

#include "dashboard/compliance_page.h"
#include "dashboard/live_document.h"

using namespace sightline;
using namespace server::dashboard;

namespace {

SafetyNotice notice(const std::string& child, bool overdue)
{
    return {"0123456789abcdef", "id of " + child, child, "Sam Reid",
        {*parseInstant("2026-06-04T09:00:00Z"), *parseInstant("2026-06-04T09:30:00Z"), *parseInstant("2026-06-04T10:30:00Z"),
            "our policy"},
        overdue, {}};
}

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(safety_panel)

BOOST_AUTO_TEST_CASE(without_a_flag_there_is_no_panel)
{
    BOOST_TEST(safetyPanel({}).empty());
}

BOOST_AUTO_TEST_CASE(it_says_who_when_and_until_when_in_shape_word_and_colour)
{
    const std::string html = safetyPanel({notice("Ali Khan", false)});
    BOOST_TEST(has(html, "1 child said “I don&#39;t feel safe” and nobody has acknowledged it"));
    for (const char* text : {"Ali Khan", "Sam Reid", "<dt>Said</dt><dd>10:00 on 4 June 2026</dd>", // Summer time.
             "<dt>Reached us</dt><dd>10:30 on 4 June 2026</dd>", "<dt>Acknowledge by</dt><dd>11:30 on 4 June 2026</dd>",
             "our policy", "sightline-server settle 0123456789abcdef", "tag soon", "Waiting", "<svg"})
        BOOST_TEST(has(html, text), text);
    BOOST_TEST(has(safetyPanel({notice("Ali Khan", true)}), "Overdue</span>"));
    BOOST_TEST(has(safetyPanel({notice("Ali Khan", true), notice("Ali Khan", true), notice("Bo", true)}), "2 children said"));
}

BOOST_AUTO_TEST_CASE(it_stands_above_everything_on_the_page_also_above_a_problem_and_is_never_markup)
{
    CompliancePage page{"Testshire", *CivilDate::parse("2026-06-04"), "10:42 on 4 June 2026", {}, {}, {}, {}, {}, 0, 1};
    page.safety = {notice("<script>", true)};
    const std::string html = render(page);
    BOOST_TEST(html.find("class=\"safety\"") < html.find("<h1>"));
    BOOST_TEST(!has(html, "<script"));
    page.problems = {"Team (team): nobody"};
    BOOST_TEST(has(render(page), "class=\"safety\""));
}

BOOST_AUTO_TEST_CASE(another_program_reads_the_same_as_json)
{
    const std::string document = liveDocument(*parseInstant("2026-06-04T11:00:00Z"), {notice("Ali Khan", true)});
    for (const char* text : {R"("name": "Ali Khan")", R"("acknowledge_by": "2026-06-04T10:30:00Z")", R"("overdue": true)"})
        BOOST_TEST(has(document, text), text);
    BOOST_TEST(has(liveDocument(*parseInstant("2026-06-04T11:00:00Z"), {}), R"("safety_flags": [])"));
}

BOOST_AUTO_TEST_CASE(the_figure_of_wishes_is_n_of_n_and_no_word_of_a_child)
{
    CompliancePage page{"Testshire", *CivilDate::parse("2026-06-04"), "10:42 on 4 June 2026", {}, {}, {}, {}, {}, 0, 1};
    page.wishes = server::WishesFigure{40, 12, 9};
    page.wishes_period = "6 March 2026 to 4 June 2026";
    const std::string html = render(page);
    BOOST_TEST(has(
        html, "captured on 12 of 40 visits (30%). Of these, an answer or what happened is recorded for 9 of 12 visits (75%)."));
    BOOST_TEST(has(html, "6 March 2026 to 4 June 2026"));
}

BOOST_AUTO_TEST_SUITE_END()

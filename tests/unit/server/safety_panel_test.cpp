#include "dashboard/safety_panel.h"

#include <boost/test/unit_test.hpp>

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
             "our policy", "govuk-tag--orange", "Waiting", "<svg", "href=\"/children/id of Ali Khan\"",
             "A manager of the team acknowledges it."})
        BOOST_TEST(has(html, text), text);
    BOOST_TEST(has(safetyPanel({notice("Ali Khan", true)}), "Overdue</strong>"));
    BOOST_TEST(has(safetyPanel({notice("Ali Khan", true), notice("Ali Khan", true), notice("Bo", true)}), "2 children said"));
}

BOOST_AUTO_TEST_CASE(whoever_may_acknowledge_it_is_led_to_where_that_is_done_and_a_name_is_never_markup)
{
    SafetyNotice mine = notice("<script>", true);
    mine.may_acknowledge = true;
    const std::string html = safetyPanel({mine});
    BOOST_TEST(has(html, "href=\"/reviews/0123456789abcdef\""));
    BOOST_TEST(!has(html, "<script"));
}

BOOST_AUTO_TEST_CASE(another_program_reads_the_same_as_json)
{
    const std::string document = liveDocument(*parseInstant("2026-06-04T11:00:00Z"), {notice("Ali Khan", true)});
    for (const char* text : {R"("name": "Ali Khan")", R"("acknowledge_by": "2026-06-04T10:30:00Z")", R"("overdue": true)"})
        BOOST_TEST(has(document, text), text);
    BOOST_TEST(has(liveDocument(*parseInstant("2026-06-04T11:00:00Z"), {}), R"("safety_flags": [])"));
}

BOOST_AUTO_TEST_SUITE_END()

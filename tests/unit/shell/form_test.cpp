#include <boost/test/unit_test.hpp>

#include "dashboard/shell/form.h"

using namespace sightline::server;
using namespace sightline::server::dashboard;

namespace {

bool has(const std::string& html, std::string_view part)
{
    return html.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(form)

BOOST_AUTO_TEST_CASE(what_was_typed_stays_and_cannot_leave_its_field)
{
    const FormState state{http::Parameters::parse("reason=%22%3E%3Cscript%3E&agreed=yes"), {}};
    BOOST_TEST(has(textField(state, {"reason", "Reason"}), "value=\"&quot;&gt;&lt;script&gt;\""));
    BOOST_TEST(has(textArea(state, {"reason", "Reason"}), ">\n&quot;&gt;&lt;script&gt;</textarea>"));
    BOOST_TEST(has(checkField(state, {"agreed", "They agreed"}), " checked"));
    BOOST_TEST(!has(checkField(state, {"other", "Another"}), " checked"));
}

BOOST_AUTO_TEST_CASE(a_password_is_never_sent_back)
{
    const FormState state{http::Parameters::parse("password=correct+horse"), {}};
    BOOST_TEST(!has(textField(state, {"password", "Password"}, "password"), "correct"));
}

BOOST_AUTO_TEST_CASE(a_problem_is_tied_to_its_field)
{
    const FormState state{{}, {{"until", "Enter the day that it ends"}}};
    const std::string html = dateField(state, {"until", "Ends on", "For example 27 November 2026"});
    BOOST_TEST(has(html, "aria-describedby=\"until-hint until-error\""));
    BOOST_TEST(has(html, "id=\"until-error\""));
    BOOST_TEST(has(html, "govuk-input--error"));
    BOOST_TEST(!has(dateField(state, {"from", "From"}), "error"));
    BOOST_TEST(has(errorSummary(state.problems), "<a href=\"#until\">Enter the day that it ends</a>"));
    BOOST_TEST(errorSummary({}).empty());
}

BOOST_AUTO_TEST_CASE(rows_keep_their_own_values)
{
    const FormState state{
        http::Parameters::parse("n=10&by-1=social_worker&n=&n=6&by-3=health_visitor"), {{"n-2", "Enter how many"}}};
    BOOST_TEST(has(textField(state.ofRow(0), {"n", "Every"}), "id=\"n-1\" name=\"n\" type=\"text\" value=\"10\""));
    BOOST_TEST(has(textField(state.ofRow(1), {"n", "Every"}), "Enter how many"));
    BOOST_TEST(has(textField(state.ofRow(2), {"n", "Every"}), "value=\"6\""));
    const Choices by{{"social_worker", "A social worker"}, {"health_visitor", "A health visitor"}};
    const std::string third = radioField(state.ofRow(2), {"by", "Who"}, by);
    BOOST_TEST(has(third, "name=\"by-3\" type=\"radio\" value=\"health_visitor\" checked"));
    BOOST_TEST(!has(radioField(state.ofRow(1), {"by", "Who"}, by), " checked"));
}

BOOST_AUTO_TEST_CASE(the_summary_leads_to_the_first_choice_of_a_question)
{
    const FormState state{{}, {{"why", "Choose why"}}};
    BOOST_TEST(has(radioField(state, {"why", "Why?"}, {{"a", "A"}, {"b", "B"}}), "id=\"why\""));
}

BOOST_AUTO_TEST_CASE(every_form_carries_the_sessions_field)
{
    const SignedIn person{
        {sightline::WorkerId{"mia"}, "Mia", sightline::WorkerRole::Manager, false, "North", {"North"}}, "abc", {}, {}};
    BOOST_TEST(has(postForm(person, "/reviews/1?x=1&y=2", ""), "action=\"/reviews/1?x=1&amp;y=2\""));
    BOOST_TEST(has(postForm(person, "/x", ""), "<input type=\"hidden\" name=\"csrf\" value=\"abc\">"));
}

BOOST_AUTO_TEST_SUITE_END()

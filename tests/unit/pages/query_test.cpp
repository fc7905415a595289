#include <boost/test/unit_test.hpp>

#include "dashboard/board/filters.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/query.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::server::dashboard;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-04");
const Choosable kChoices{{"", "North", "South & West"}, {{"sam", "Sam Reid"}}};

BoardQuery asked(const std::string& query)
{
    BoardQuery read = readQuestion(http::Parameters::parse(query), kToday, {"name", "children"});
    readFilter(read, kChoices);
    return read;
}

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(board_query)

BOOST_AUTO_TEST_CASE(whatever_is_wrong_is_named_by_its_field_and_asked_for_as_if_it_were_not_there)
{
    for (const auto& [query, field] :
        std::vector<std::pair<std::string, std::string>>{{"as_of=2026-02-30", "as_of"}, {"as_of=tomorrow", "as_of"},
            {"as_of=2026-06-05", "as_of"}, {"as_of=1900-01-01", "as_of"}, {"known_at=x", "known_at"},
            {"known_at=2026-06-05", "known_at"}, {"team=Nowhere", "team"}, {"worker=kim", "worker"}, {"plan=x", "plan"},
            {"age=12", "age"}, {"state=late", "state"}, {"period=5", "period"}, {"period=99999999999", "period"},
            {"page=0", "page"}, {"page=-1", "page"}, {"page=x", "page"}, {"sort=colour", "sort"}, {"sort=--name", "sort"}}) {
        const BoardQuery read = asked(query);
        BOOST_REQUIRE_MESSAGE(read.problems.size() == 1u, query);
        BOOST_TEST(read.problems.front().field == field, query);
        BOOST_TEST((read.filter == Filter{}), query);
        BOOST_TEST((read.question == Question{kToday, std::nullopt}), query);
    }
    BOOST_TEST(asked("team=x&plan=x&age=x&state=x&period=x&page=x&sort=x&as_of=x&known_at=x&worker=x").problems.size() == 10u);
}

BOOST_AUTO_TEST_CASE(a_good_address_says_everything)
{
    const BoardQuery read = asked("team=South+%26+West&worker=sam&plan=child_protection&age=5_to_9&state=overdue&period=4&"
                                  "as_of=2026-05-01&known_at=2026-05-02&sort=-children&page=3");
    for (const Problem& problem : read.problems) BOOST_TEST_MESSAGE(problem.message);
    BOOST_REQUIRE(read.problems.empty());
    BOOST_TEST(*read.filter.team == "South & West");
    BOOST_TEST(read.filter.worker->text() == "sam");
    BOOST_TEST((read.filter.plan == PlanKind::ChildProtection));
    BOOST_TEST((read.filter.age == AgeBand::From5To9));
    BOOST_TEST((read.filter.state == ChildState::Overdue));
    BOOST_TEST(read.filter.period_days == 28);
    BOOST_TEST(read.question.as_of.toString() == "2026-05-01");
    BOOST_TEST(toText(*read.question.known_at) == "2026-05-02T22:59:59.999Z"); // Summer time: the end of that day in London.
    BOOST_TEST(read.sort == "children");
    BOOST_TEST(read.down);
    BOOST_TEST(read.page == 3u);
    BOOST_TEST(*asked("team=(none)").filter.team == "");
}

BOOST_AUTO_TEST_CASE(links_keep_what_narrows_and_begin_on_the_first_page)
{
    const BoardQuery read = asked("team=North&state=overdue&page=3&sort=-children");
    BOOST_TEST(read.href("/dashboard", "sort", "name") == "/dashboard?team=North&state=overdue&sort=name");
    BOOST_TEST(read.hrefOfPage("/dashboard", 4) == "/dashboard?team=North&state=overdue&sort=-children&page=4");
    BOOST_TEST(read.hrefOfList("/children", "list", "over_42") == "/children?state=overdue&team=North&list=over_42");
    BOOST_TEST(read.href("/dashboard", "state", "") == "/dashboard?team=North&sort=-children");
}

BOOST_AUTO_TEST_CASE(the_end_of_a_day_is_that_of_london_in_winter_and_summer)
{
    BOOST_TEST(toText(endOfDay(*CivilDate::parse("2026-01-10"))) == "2026-01-10T23:59:59.999Z");
    BOOST_TEST(toText(endOfDay(*CivilDate::parse("2026-03-29"))) == "2026-03-29T22:59:59.999Z");
    BOOST_TEST(toText(endOfDay(*CivilDate::parse("2026-10-25"))) == "2026-10-25T23:59:59.999Z");
}

BOOST_AUTO_TEST_CASE(chips_take_one_filter_away_and_the_form_keeps_what_was_typed)
{
    const FilterFields fields{"/dashboard", true, true, {"sort"}};
    const BoardQuery read = asked("team=North&age=5_to_9&sort=-children");
    const std::string chips = filterChips(read, kChoices, fields);
    BOOST_TEST(has(chips, "Team: North"));
    BOOST_TEST(has(chips, "href=\"/dashboard?age=5_to_9&amp;sort=-children\""));
    const std::string form = filterForm(read, kChoices, fields);
    BOOST_TEST(has(form, "<option value=\"North\" selected>"));
    BOOST_TEST(has(form, "type=\"hidden\" name=\"sort\" value=\"-children\""));
    BOOST_TEST(has(form, "method=\"get\""));
    BOOST_TEST(filterChips(asked(""), kChoices, fields).empty());
    const std::string wrong = filterForm(asked("as_of=%3Cscript%3E"), kChoices, fields);
    BOOST_TEST(!has(wrong, "<script"));
    BOOST_TEST(has(wrong, "<details class=\"govuk-details sl-filters\" open>"));
}

BOOST_AUTO_TEST_CASE(overdue_children_who_are_not_here_are_said)
{
    BOOST_TEST(overdueNotHere(0, "in this list", "/x").empty());
    BOOST_TEST(has(overdueNotHere(1, "in this list", "/x"), "1 overdue child is not in this list."));
    BOOST_TEST(has(overdueNotHere(3, "in this list", "/x"), "3 overdue children are not in this list."));
}

BOOST_AUTO_TEST_CASE(every_list_has_a_word_that_finds_it_again)
{
    for (int i = 0; i <= static_cast<int>(ChildList::SeveralLeads); ++i)
        BOOST_TEST((childListFrom(dashboard::toText(static_cast<ChildList>(i))) == static_cast<ChildList>(i)));
    for (int i = 0; i <= static_cast<int>(VisitList::ViewsAnswered); ++i)
        BOOST_TEST((visitListFrom(dashboard::toText(static_cast<VisitList>(i))) == static_cast<VisitList>(i)));
    BOOST_TEST(!childListFrom("nothing"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "tablet_for_tests.h"

#include "viewmodels/my_visits_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    Fixture()
        : TabletWithCaseload{14}
    { }

    MyVisitsViewModel visits{*tablet};

    std::string cell(const std::string& name, int role)
    {
        const VisitRowsModel& rows = *visits.rows();
        for (int row = 0; row < rows.count(); ++row)
            if (rows.data(rows.index(row), VisitRowsModel::NameRole).toString().startsWith(QString::fromStdString(name)))
                return rows.data(rows.index(row), role).toString().toStdString();
        BOOST_FAIL(name + " is not in the list");
        return {};
    }

    std::vector<std::string> column(int role)
    {
        std::vector<std::string> values;
        const VisitRowsModel& rows = *visits.rows();
        for (int row = 0; row < rows.count(); ++row) values.push_back(rows.data(rows.index(row), role).toString().toStdString());
        return values;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(my_visits, Fixture)

BOOST_AUTO_TEST_CASE(the_top_line_says_what_is_overdue_and_what_is_due)
{
    BOOST_TEST(visits.summary().toStdString() == "3 overdue, 4 due in the next 7 days");
}

BOOST_AUTO_TEST_CASE(a_row_tells_both_clocks_in_words)
{
    BOOST_TEST(cell("Ali", VisitRowsModel::NameRole) == "Ali Khan, 7");
    BOOST_TEST(cell("Ali", VisitRowsModel::DueRole) == "4 days overdue – was due 18 November 2026");
    BOOST_TEST(cell("Ali", VisitRowsModel::AloneRole) == "Seen alone 39 days ago, due in 3 days");
}

BOOST_AUTO_TEST_CASE(the_rows_name_for_screen_readers_says_it_all)
{
    BOOST_TEST(
        cell("Ali", VisitRowsModel::SpokenRole) == "Ali Khan, 7. Overdue. Visit 4 days overdue. Seen alone due in 3 days.");
}

BOOST_AUTO_TEST_CASE(groups_come_in_the_order_of_urgency)
{
    std::vector<std::string> headings = column(VisitRowsModel::HeadingRole);
    std::erase(headings, "");
    const std::vector<std::string> expected{"Overdue (3)", "Today (1)", "Next 7 days (3)", "Later (16)", "No visit plan (2)"};
    BOOST_TEST(headings == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_oldest_due_comes_first_and_siblings_sit_together)
{
    const std::vector<std::string> names = column(VisitRowsModel::NameRole);
    BOOST_REQUIRE(names.size() > 3u);
    BOOST_TEST(names[0] == "Ruby Patel, 15");
    BOOST_TEST(names[1] == "Ali Khan, 7");
    BOOST_TEST(names[2] == "Sara Khan, 5");
    BOOST_TEST(cell("Sara", VisitRowsModel::WhereRole) == "Same home");
}

BOOST_AUTO_TEST_CASE(every_one_of_the_five_states_has_its_word)
{
    BOOST_TEST(cell("Ruby", VisitRowsModel::StateWordRole) == "Overdue");
    BOOST_TEST(cell("Tom", VisitRowsModel::StateWordRole) == "Due soon");
    BOOST_TEST(cell("Noah", VisitRowsModel::StateWordRole) == "On track");
    BOOST_TEST(cell("Amir", VisitRowsModel::StateWordRole) == "No plan");
    BOOST_TEST(cell("Baby", VisitRowsModel::StateWordRole) == "Paused");
}

BOOST_AUTO_TEST_CASE(a_disputed_record_and_tries_without_seeing_the_child_are_marked)
{
    BOOST_TEST(cell("Poppy", VisitRowsModel::SpokenRole).find("Two versions") != std::string::npos);
    BOOST_TEST(cell("Ruby", VisitRowsModel::SpokenRole).find("2 tries without seeing the child") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_long_group_shows_ten_and_says_how_many_more)
{
    const std::vector<std::string> more = column(VisitRowsModel::MoreRole);
    const auto last = std::find(more.begin(), more.end(), "Show 6 more");
    BOOST_REQUIRE((last != more.end()));
    const int before = visits.rows()->count();
    visits.showMore(static_cast<int>(last - more.begin()));
    BOOST_TEST(visits.rows()->count() == before + 6);
}

BOOST_AUTO_TEST_CASE(a_child_overdue_to_be_seen_alone_is_overdue_whatever_the_other_clock_says)
{
    test::CaseloadMaker maker{today, "jo"};
    Child zoe{};
    zoe.given_name = "Zoe";
    zoe.date_of_birth = today.plusDays(-3000);
    maker.addPlan(maker.addChild(zoe), PlanType::ChildProtection, 14);
    maker.addVisit(1, 60, Sighting::SeenAlone);
    maker.addVisit(1, 2, Sighting::SeenWithOthers);
    test::makeVault(folder.file("other"), maker, clock);
    auto other = Tablet::open(folder.file("other"), test::kCaseloadPin, platform, clock);
    BOOST_REQUIRE(other.has_value());
    MyVisitsViewModel list{*other.value()};
    BOOST_TEST(list.summary().toStdString() == "1 overdue, 0 due in the next 7 days");
}

BOOST_AUTO_TEST_CASE(a_child_who_does_not_feel_safe_is_told_of_first_on_whichever_tablet_it_was_pressed)
{
    BOOST_TEST(cell("Ali", VisitRowsModel::NotSafeRole).empty());
    test::CaseloadMaker maker = test::demonstrationCaseload(today);
    maker.addSafetyFlag(1, 1);
    test::makeVault(folder.file("other"), maker, clock);
    auto other = Tablet::open(folder.file("other"), test::kCaseloadPin, platform, clock);
    BOOST_REQUIRE(other.has_value());
    MyVisitsViewModel list{*other.value()};
    BOOST_REQUIRE(list.notSafe().size() == 1);
    BOOST_TEST(list.notSafe().front().contains("I don't feel safe"));
    BOOST_TEST(list.notSafe().front().endsWith("Not yet acknowledged by a manager."));
    int told = 0;
    for (int row = 0; row < list.rows()->count(); ++row) {
        const auto at = [&](int role) { return list.rows()->data(list.rows()->index(row), role).toString(); };
        if (at(VisitRowsModel::NotSafeRole).isEmpty()) continue;
        ++told;
        BOOST_TEST(list.notSafe().front().startsWith(at(VisitRowsModel::NameRole).section(u',', 0, 0)));
        BOOST_TEST(
            at(VisitRowsModel::SpokenRole)
                .startsWith(at(VisitRowsModel::NameRole) + ". Pressed “I don’t feel safe”, not yet acknowledged by a manager. "));
    }
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(a_tablet_that_never_met_its_server_says_so)
{
    test::makeEmptyVault(folder.file("empty"), clock);
    auto empty = Tablet::open(folder.file("empty"), test::kCaseloadPin, platform, clock);
    BOOST_REQUIRE(empty.has_value());
    const MyVisitsViewModel list{*empty.value()};
    BOOST_TEST(list.emptyText().toStdString() == "We have not got your caseload yet. Connect once to download it.");
}

BOOST_AUTO_TEST_CASE(the_five_states_have_five_words)
{
    std::set<QString> words;
    for (const VisitState state :
        {VisitState::Overdue, VisitState::DueSoon, VisitState::OnTrack, VisitState::NoPlan, VisitState::Paused})
        words.insert(word(state));
    BOOST_TEST(words.size() == 5U);
    BOOST_TEST(!words.contains(QString{}));
}

BOOST_AUTO_TEST_SUITE_END()

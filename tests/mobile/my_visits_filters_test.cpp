// Which part of the caseload My visits shows, and that nothing overdue is left out without a word.
#include "tablet_for_tests.h"

#include "viewmodels/my_visits_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

using Whose = MyVisitsViewModel::Whose;
using What = MyVisitsViewModel::What;

/// Ali is Jo's and on track, Sam is Jo's and due; Tom is Kim's and overdue.
struct Shared : test::TabletWithCaseload {
    std::vector<std::unique_ptr<Tablet>> opened;
    std::unique_ptr<MyVisitsViewModel> visits;

    test::CaseloadMaker caseload()
    {
        test::CaseloadMaker maker{today, "jo"};
        addChild(maker, "Ali", "jo", 3);
        addChild(maker, "Sam", "jo", 12);
        addChild(maker, "Tom", "kim", 20);
        return maker;
    }

    void addChild(test::CaseloadMaker& maker, const char* name, const char* worker, int lastVisit)
    {
        Child child{};
        child.given_name = name;
        child.date_of_birth = today.plusDays(-3000);
        const int number = maker.addChild(child);
        maker.addPlan(number, PlanType::ChildInNeed, 14);
        maker.addAllocation(number, worker, AllocationRole::Lead, 100);
        maker.addVisit(number, lastVisit, Sighting::SeenAlone);
    }

    void show(const test::CaseloadMaker& maker, const test::TabletOwner& owner)
    {
        const std::string path = folder.file("tablet" + std::to_string(opened.size()));
        test::makeVault(path, maker, clock, owner);
        auto theirs = Tablet::open(path, test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(theirs.has_value());
        opened.push_back(std::move(theirs).value());
        visits = std::make_unique<MyVisitsViewModel>(*opened.back());
    }
    void showOnJos() { show(caseload(), {}); }
    void showOnManagers()
    {
        show(caseload(), {"max", "Max Boyle", WorkerRole::Manager, {{"kim", "Kim Reid"}, {"jo", "Jo Marsh"}}});
    }

    std::string names()
    {
        std::string names;
        for (int row = 0; row < visits->rows()->count(); ++row) names += cell(row, VisitRowsModel::NameRole) + '|';
        return names;
    }
    std::string cell(int row, int role)
    {
        return visits->rows()->data(visits->rows()->index(row), role).toString().toStdString();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(my_visits_filters, Shared)

BOOST_AUTO_TEST_CASE(a_worker_opens_on_mine_and_is_told_what_is_overdue_elsewhere)
{
    showOnJos();
    BOOST_CHECK(visits->whose() == Whose::Mine);
    BOOST_TEST(names() == "Sam, 8|Ali, 8|");
    BOOST_TEST(visits->hidden().toStdString() == "1 child is not shown, 1 of them overdue.");
}

BOOST_AUTO_TEST_CASE(covering_is_whom_the_worker_may_see_without_being_allocated)
{
    showOnJos();
    visits->showWhose(Whose::Covering);
    BOOST_TEST(names() == "Tom, 8|");
    BOOST_TEST(visits->hidden().toStdString() == "2 children are not shown, none of them overdue.");
    visits->showWhose(Whose::Team);
    BOOST_TEST(names() == "Tom, 8|Sam, 8|Ali, 8|");
    BOOST_TEST(visits->hidden().toStdString() == "");
}

BOOST_AUTO_TEST_CASE(a_manager_opens_on_the_team_with_the_workers_name_on_each_row)
{
    showOnManagers();
    BOOST_CHECK(visits->whose() == Whose::Team);
    BOOST_TEST(names() == "Tom, 8|Sam, 8|Ali, 8|");
    BOOST_TEST(cell(0, VisitRowsModel::WorkerRole) == "Lead: Kim Reid");
    BOOST_TEST(cell(1, VisitRowsModel::WorkerRole) == "Lead: Jo Marsh");
    BOOST_TEST(cell(0, VisitRowsModel::SpokenRole).find("Lead: Kim Reid") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_worker_needs_no_name_on_a_row)
{
    showOnJos();
    BOOST_TEST(cell(0, VisitRowsModel::WorkerRole) == "");
}

BOOST_AUTO_TEST_CASE(a_filter_by_date_says_what_it_leaves_out_and_is_switched_off_by_itself)
{
    showOnManagers();
    visits->showWhat(What::Due);
    BOOST_TEST(names() == "Sam, 8|");
    BOOST_TEST(visits->summary().toStdString() == "1 overdue, 1 due in the next 7 days");
    BOOST_TEST(visits->hidden().toStdString() == "2 children are not shown, 1 of them overdue.");
    visits->showWhat(What::Overdue);
    BOOST_TEST(names() == "Tom, 8|");
    visits->showWhat(What::Overdue);
    BOOST_CHECK(visits->what() == What::Everything);
    BOOST_TEST(names() == "Tom, 8|Sam, 8|Ali, 8|");
    visits->showWhat(What::SeenAloneDue);
    BOOST_TEST(visits->emptyText().toStdString() == "No child is in this part of your list.");
    visits->showAll();
    BOOST_TEST(visits->hidden().toStdString() == "");
}

BOOST_AUTO_TEST_CASE(a_choice_stays_when_the_list_is_read_again)
{
    showOnJos();
    visits->showWhose(Whose::Covering);
    visits->refresh();
    BOOST_CHECK(visits->whose() == Whose::Covering);
}

BOOST_AUTO_TEST_CASE(reading_the_list_again_keeps_the_rows_that_stay)
{
    showOnManagers();
    int resets = 0;
    int changes = 0;
    QObject::connect(visits->rows(), &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(visits->rows(), &QAbstractItemModel::dataChanged, [&] { ++changes; });
    visits->refresh();
    BOOST_TEST(resets + changes == 0);
    visits->showWhat(What::Overdue);
    visits->showWhat(What::Everything);
    BOOST_TEST(resets == 0);
    BOOST_TEST(names() == "Tom, 8|Sam, 8|Ali, 8|");
    BOOST_TEST(cell(1, VisitRowsModel::HeadingRole) == "Next 7 days (1)");
}

BOOST_AUTO_TEST_CASE(a_health_visitor_is_shown_the_review_that_is_theirs_first)
{
    test::CaseloadMaker maker{today, "hana"};
    Child baby{};
    baby.given_name = "Maya";
    baby.date_of_birth = today.plusDays(-45); // 8 October 2026: the 6-8 week window is 19 November to 3 December.
    maker.addPlan(maker.addChild(baby), PlanType::ChildInNeed, 14); // A social worker's, overdue for months.
    maker.addAllocation(1, "hana", AllocationRole::Health, 40);
    show(maker, {"hana", "Hana Ali", WorkerRole::HealthVisitor, {}});
    BOOST_TEST(cell(0, VisitRowsModel::HealthRole) == "6-8 week review: due by 3 December 2026");
    BOOST_TEST(cell(0, VisitRowsModel::StateWordRole) == "On track");
    BOOST_TEST(cell(0, VisitRowsModel::AlsoRole) == "Visit by a social worker: 31 days overdue");
    show(maker, {"jo", "Jo Marsh", WorkerRole::SocialWorker, {}});
    BOOST_TEST(cell(0, VisitRowsModel::HealthRole) == "");
    BOOST_TEST(cell(0, VisitRowsModel::StateWordRole) == "Overdue");
}

BOOST_AUTO_TEST_SUITE_END()

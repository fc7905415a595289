#include "tablet_for_tests.h"

#include "viewmodels/brief_view_model.h"
#include "viewmodels/child_page_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

/// Two children of one home: Zoe with a story, and her brother Max.
struct Fixture : test::TabletWithCaseload {
    Fixture()
    {
        test::CaseloadMaker maker{today, "jo"};
        Child zoe{};
        zoe.given_name = "Zoe";
        zoe.family_name = "Hall";
        zoe.known_as = "Zee";
        zoe.date_of_birth = today.plusDays(-3000);
        zoe.address = "1 High Street";
        zoe.household = "hall";
        zoe.language = "Polish";
        const int child = maker.addChild(zoe);
        maker.tell(child, {"Two workers to visit"}, {"Anna Hall – mother"});
        maker.addPlan(child, PlanType::ChildProtection, 10);
        maker.addAllocation(child, "jo", AllocationRole::Lead, 100);
        maker.addVisit(child, 60, Sighting::SeenAlone);
        maker.addWords(child, 60, "I want Nan to come on Fridays.", "Ask Nan about Fridays.");
        maker.addVisit(child, 12, Sighting::SeenWithOthers);
        maker.addVisit(child, 5, Sighting::NotSeen, Outcome::NoAnswer);
        maker.addVisit(child, 2, Sighting::NotSeen, Outcome::NoAnswer);
        Child brother{};
        brother.given_name = "Ben";
        brother.family_name = "Hall";
        brother.household = "hall";
        maker.addChild(brother);
        test::makeVault(folder.file("zoe"), maker, clock);
        auto opened = Tablet::open(folder.file("zoe"), test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(opened.has_value());
        tablet = std::move(opened).value();
        auto made = ChildPageViewModel::open(*tablet, childCalled("Zoe Hall"));
        BOOST_REQUIRE(made.has_value());
        page = std::move(made).value();
    }

    [[nodiscard]] std::string timeline(int row, int role) const
    {
        return page->timeline()->data(page->timeline()->index(row), role).toString().toStdString();
    }

    std::unique_ptr<ChildPageViewModel> page;
};

std::string text(RowsModel* rows, int row, const char* role)
{
    const QVariant value = rows->value(row, role);
    return (value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|') : value.toString()).toStdString();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(child_page, Fixture)

BOOST_AUTO_TEST_CASE(says_who_the_child_is_and_what_to_know_before_the_door)
{
    BOOST_TEST(page->name().toStdString() == "Zoe Hall");
    BOOST_TEST(page->knownAs().toStdString() == "Known as Zee");
    BOOST_TEST(page->born().toStdString().starts_with("8 years old, born "));
    BOOST_TEST(page->worker().toStdString() == "Jo Marsh, lead social worker");
    BOOST_TEST(page->language().toStdString() == "Polish");
    BOOST_TEST(page->alerts().join(u'|').toStdString() == "Two workers to visit");
    BOOST_TEST(page->attempts().toStdString() == "2 tries in a row without seeing Zoe. Tell your manager.");
}

BOOST_AUTO_TEST_CASE(the_two_clocks_come_first_each_with_its_rule_and_why)
{
    BOOST_TEST(text(page->clocks(), 0, "title") == "Next visit");
    BOOST_TEST(text(page->clocks(), 0, "when") == "2 days overdue – was due 20 November 2026");
    BOOST_TEST(text(page->clocks(), 0, "rule") == "Seen by a social worker, at least every 10 days");
    BOOST_TEST(text(page->clocks(), 0, "source") == "The child's plan");
    BOOST_TEST(text(page->clocks(), 1, "title") == "Next time seen alone");
    BOOST_TEST(text(page->clocks(), 1, "stateWord") == "Overdue");
    BOOST_TEST(text(page->clocks(), 1, "why").starts_with("Due 4 November 2026"));
    BOOST_TEST(text(page->clocks(), 1, "source") == "Working Together to Safeguard Children 2010, paragraph 5.115");
}

BOOST_AUTO_TEST_CASE(the_timeline_is_newest_first_and_tells_attempts_and_why_not_alone)
{
    BOOST_REQUIRE(page->timeline()->count() == 4);
    BOOST_TEST(timeline(0, TimelineModel::MonthRole) == "November 2026");
    BOOST_TEST(timeline(1, TimelineModel::MonthRole) == "");
    BOOST_TEST(timeline(3, TimelineModel::MonthRole) == "September 2026");
    BOOST_TEST(timeline(0, TimelineModel::OutcomeRole) == "No reply at the door");
    BOOST_TEST(timeline(2, TimelineModel::TitleRole) == "Home visit");
    BOOST_TEST(timeline(2, TimelineModel::OutcomeRole) == "Seen, not alone: it could not be done");
    BOOST_TEST(timeline(3, TimelineModel::OutcomeRole) == "Seen alone");
    const QVariant said = page->timeline()->data(page->timeline()->index(3), TimelineModel::WordsRole);
    BOOST_TEST(said.toStringList().join(u'|').toStdString() == "I want Nan to come on Fridays.");
}

BOOST_AUTO_TEST_CASE(the_timeline_is_filtered_by_seen_alone_and_by_kind)
{
    page->showOnlySeenAlone(true);
    BOOST_TEST(page->timeline()->count() == 1);
    page->showOnlySeenAlone(false);
    page->showKind("attempts");
    BOOST_TEST(page->timeline()->count() == 2);
    page->showKind("health");
    BOOST_TEST(page->timeline()->count() == 0);
    BOOST_TEST(page->timelineEmpty().toStdString() == "Nothing like this is recorded.");
}

BOOST_AUTO_TEST_CASE(the_plan_says_each_row_with_its_next_five_dates)
{
    BOOST_TEST(text(page->plans(), 0, "text") == "Child protection plan");
    BOOST_TEST(text(page->planRows(), 0, "dates")
        == "20 November 2026\n30 November 2026\n10 December 2026\n20 December 2026\n30 December 2026");
    BOOST_TEST(text(page->planRows(), 1, "group") == "What the law asks for");
}

BOOST_AUTO_TEST_CASE(wishes_are_the_childs_words_with_what_happened_next)
{
    BOOST_TEST(text(page->wishes(), 0, "said") == "I want Nan to come on Fridays.");
    BOOST_TEST(text(page->wishes(), 0, "happened") == "Ask Nan about Fridays.");
    BOOST_TEST(text(page->wishes(), 0, "about").find("Written down by Jo Marsh") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(people_are_known_people_and_those_who_work_with_the_child)
{
    BOOST_TEST(text(page->people(), 0, "text") == "Anna Hall – mother");
    BOOST_TEST(text(page->people(), 1, "text") == "Jo Marsh");
    BOOST_TEST(text(page->people(), 1, "detail").starts_with("Lead social worker, since "));
}

BOOST_AUTO_TEST_CASE(reading_again_what_is_the_same_disturbs_nothing)
{
    int resets = 0;
    QObject::connect(page->timeline(), &QAbstractItemModel::modelReset, page.get(), [&] { ++resets; });
    page->recordsChanged();
    BOOST_TEST(resets == 0);
    HomeVisit visit{.occurred_on = today,
        .started_at = {},
        .ended_at = {},
        .purpose = Purpose::StatutoryVisit,
        .mode = Mode::InPerson,
        .outcome = Outcome::NoAnswer,
        .place = Place::Home,
        .where_child_lives = true,
        .announced = {},
        .present = {},
        .interpreter = {},
        .children = {}};
    ChildSeen seen{.child = childCalled("Zoe Hall"),
        .sighting = Sighting::NotSeen,
        .not_alone_reason = {},
        .not_alone_detail = {},
        .awake = {},
        .bedroom_seen = {},
        .note = {}};
    visit.children.push_back(seen);
    const auto saved = tablet->saveHomeVisit(visit);
    BOOST_REQUIRE_MESSAGE(saved.has_value(), (saved.has_value() ? "" : saved.error().detail));
    page->recordsChanged();
    BOOST_TEST(resets == 1);
    BOOST_TEST(page->timeline()->count() == 5);
    const QVariant marks = page->timeline()->data(page->timeline()->index(0), TimelineModel::MarksRole);
    BOOST_TEST(marks.toStringList().join(u'|').toStdString() == "Not sent yet");
}

BOOST_AUTO_TEST_CASE(the_brief_tells_the_whole_home_on_one_page)
{
    auto made = BriefViewModel::open(*tablet, childCalled("Zoe Hall"));
    BOOST_REQUIRE(made.has_value());
    BriefViewModel& brief = *made.value();
    BOOST_TEST(brief.alerts().join(u'|').toStdString() == "Two workers to visit");
    BOOST_TEST(brief.people().toStdString() == "Anna Hall – mother");
    BOOST_REQUIRE(brief.children()->count() == 2);
    BOOST_TEST(text(brief.children(), 0, "name") == "Zoe Hall, 8");
    BOOST_TEST(text(brief.children(), 0, "tries") == "2 tries in a row without seeing Zoe.");
    BOOST_TEST(text(brief.children(), 0, "said") == "I want Nan to come on Fridays.");
    BOOST_TEST(text(brief.children(), 0, "due").starts_with("Next visit: 2 days overdue"));
    BOOST_TEST(brief.children()->value(0, "visits").toString().count(u'\n') == 2);
    BOOST_TEST(text(brief.children(), 1, "visits") == "No visit to Ben is on this tablet yet.");
}

BOOST_AUTO_TEST_SUITE_END()

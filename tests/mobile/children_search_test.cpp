#include "tablet_for_tests.h"

#include "viewmodels/child_search.h"
#include "viewmodels/children_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Found : test::TabletWithCaseload {
    std::unique_ptr<Tablet> other;
    std::unique_ptr<ChildrenViewModel> children;

    Found()
    {
        test::CaseloadMaker maker{today, "jo"};
        const auto add = [&](const char* given, const char* family, const char* knownAs, const char* address,
                             const char* number) {
            Child child{};
            child.given_name = given;
            child.family_name = family;
            child.known_as = knownAs;
            child.address = address;
            child.local_id = number;
            child.date_of_birth = today.plusDays(-3000);
            maker.addChild(child);
        };
        add("Zoë", "O’Neil", "", "12 Mill Lane, Northtown", "384001");
        add("Łukasz", "Nowak", "Lucky", "71 Station Road, Eastbay", "384002");
        add("Chloé", "Smith-Jones", "", "3 Mill Lane, Westfield", "384910");
        test::makeVault(folder.file("names"), maker, clock);
        auto opened = Tablet::open(folder.file("names"), test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(opened.has_value());
        other = std::move(opened).value();
        children = std::make_unique<ChildrenViewModel>(*other);
    }

    std::string namesFoundBy(const char* text)
    {
        children->search(QString::fromUtf8(text));
        std::string names;
        const ChildRowsModel& rows = *children->rows();
        for (int row = 0; row < rows.count(); ++row)
            names += rows.data(rows.index(row), ChildRowsModel::NameRole).toString().toStdString() + '|';
        return names;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(children_search, Found)

BOOST_AUTO_TEST_CASE(without_a_question_everybody_is_there_by_name)
{
    BOOST_TEST(children->found().toStdString() == "3 children");
    BOOST_TEST(namesFoundBy("") == "Chloé Smith-Jones, 8|Zoë O’Neil, 8|Łukasz Nowak, 8|");
}

BOOST_AUTO_TEST_CASE(accents_capitals_and_apostrophes_do_not_matter)
{
    BOOST_TEST(namesFoundBy("zoe") == "Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("ZOË") == "Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("lukasz") == "Łukasz Nowak, 8|");
    BOOST_TEST(namesFoundBy("oneil") == "Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("o'neil") == "Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("chloe jones") == "Chloé Smith-Jones, 8|");
}

BOOST_AUTO_TEST_CASE(a_letter_written_in_two_parts_is_the_same_letter)
{
    BOOST_TEST(namesFoundBy("Zoe\xCC\x88") == "Zoë O’Neil, 8|");
}

BOOST_AUTO_TEST_CASE(several_words_match_in_any_order_and_each_must)
{
    BOOST_TEST(namesFoundBy("mill 12") == "Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("now luk") == "Łukasz Nowak, 8|");
    BOOST_TEST(namesFoundBy("mill") == "Chloé Smith-Jones, 8|Zoë O’Neil, 8|");
    BOOST_TEST(namesFoundBy("mill nowak") == "");
}

BOOST_AUTO_TEST_CASE(known_as_address_and_number_are_looked_through)
{
    BOOST_TEST(namesFoundBy("lucky") == "Łukasz Nowak, 8|");
    BOOST_TEST(namesFoundBy("eastbay") == "Łukasz Nowak, 8|");
    BOOST_TEST(namesFoundBy("384910") == "Chloé Smith-Jones, 8|");
}

BOOST_AUTO_TEST_CASE(how_many_were_found_is_said_in_words)
{
    children->search(QStringLiteral("mill"));
    BOOST_TEST(children->found().toStdString() == "2 children found");
    children->search(QStringLiteral("zoe"));
    BOOST_TEST(children->found().toStdString() == "1 child found");
    children->search(QStringLiteral("xyz"));
    BOOST_TEST(children->found().toStdString()
        == "No child on this tablet is found by “xyz”. Try part of a name, an address or the number.");
}

BOOST_AUTO_TEST_CASE(a_row_says_who_where_and_how_it_stands)
{
    children->search(QStringLiteral("luk"));
    const ChildRowsModel& rows = *children->rows();
    BOOST_TEST(rows.data(rows.index(0), ChildRowsModel::SpokenRole).toString().toStdString()
        == "Łukasz Nowak, 8. No plan. Known as Lucky. 71 Station Road, Eastbay. Number 384002");
}

BOOST_AUTO_TEST_CASE(who_is_still_found_keeps_its_row)
{
    int resets = 0;
    int removed = 0;
    QObject::connect(children->rows(), &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(children->rows(), &QAbstractItemModel::rowsRemoved, [&] { ++removed; });
    children->search(QStringLiteral("mill"));
    BOOST_TEST(resets == 0);
    BOOST_TEST(removed == 1);
}

BOOST_AUTO_TEST_SUITE_END()

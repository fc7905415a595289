#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;

namespace {

bool picked(SharingViewModel& sharing, const char* code)
{
    const auto& rows = sharing.choices()->rows();
    return std::any_of(
        rows.begin(), rows.end(), [&](const CardRow& row) { return row.picked && row.code == QString::fromLatin1(code); });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(sharing_page, ChildAtTablet)

BOOST_AUTO_TEST_CASE(several_may_read_and_only_jo_stands_alone)
{
    SharingViewModel sharing;
    sharing.show(std::nullopt, QStringLiteral("Jo"));
    sharing.pick(QStringLiteral("carer"));
    sharing.pick(QStringLiteral("school"));
    BOOST_TEST((sharing.choice().readers == std::vector{Audience::Carer, Audience::School}));
    sharing.pick(QStringLiteral("only"));
    BOOST_TEST(picked(sharing, "only"));
    BOOST_TEST(!picked(sharing, "carer"));
    BOOST_TEST(sharing.choice().readers.empty());
    BOOST_TEST(!sharing.choice().not_sure);
    sharing.pick(QStringLiteral("not_sure"));
    BOOST_TEST(sharing.choice().not_sure);
    BOOST_TEST(!picked(sharing, "only"));
    sharing.pick(QStringLiteral("parent"));
    BOOST_TEST(!sharing.choice().not_sure);
    sharing.pick(QStringLiteral("parent"));
    BOOST_TEST(!sharing.chosen());
}

BOOST_AUTO_TEST_CASE(nothing_chosen_is_not_sure)
{
    SharingViewModel sharing;
    sharing.show(std::nullopt, QStringLiteral("Jo"));
    BOOST_TEST(sharing.choice().not_sure);
    sharing.addNever(QStringLiteral("my stepdad "));
    BOOST_TEST((sharing.choice().never == std::vector<std::string>{"my stepdad "}));
    sharing.removeNever(0);
    BOOST_TEST(sharing.never().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_was_chosen_before_is_asked_again_at_the_end_and_may_be_changed)
{
    begin();
    space->next();
    space->sharing()->pick(QStringLiteral("school"));
    space->next();
    BOOST_TEST((onDisk().before->readers == std::vector{Audience::School}));
    space->next();
    at("my_words").setText(QStringLiteral("hello"));
    space->finished();
    space->next();
    BOOST_REQUIRE((space->stage() == ChildSpaceViewModel::Stage::WhoReadsAfter));
    BOOST_TEST(picked(*space->sharing(), "school"));
    space->sharing()->pick(QStringLiteral("only"));
    space->next();
    const auto entries = entriesOf(onDisk(), handOverFor(), 9);
    BOOST_TEST((entries.at(0).sharing_before.readers == std::vector{Audience::School}));
    BOOST_TEST(entries[0].sharing.readers.empty());
}

BOOST_AUTO_TEST_CASE(a_choice_is_kept_also_when_the_tablet_is_given_back_from_that_page)
{
    begin();
    space->next();
    space->sharing()->pick(QStringLiteral("only"));
    space->giveBackNow();
    BOOST_REQUIRE(onDisk().before.has_value());
    BOOST_TEST(!onDisk().before->not_sure);
}

BOOST_AUTO_TEST_SUITE_END()

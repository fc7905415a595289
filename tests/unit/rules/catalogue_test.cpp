#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "rules/catalogue.h"

using namespace sightline;
using namespace sightline::rules;

namespace {

const std::string kGood = R"(version = "1"
due_soon_days = 7
count_event_day = false

[[rule]]
clock = "x"
source = "S 1"
title = "T"
applies_to = "placement"
regime = "general"
valid_from = 2011-04-01
first = { n = 1, unit = "weeks" }
then = [{ when = "before_first_anniversary", n = 6, unit = "weeks" }, { when = "always", n = 3, unit = "months" }]
measure = "seen"
by = "social_worker"
where_child_lives = true
)";

/// What is changed in the good catalogue, and what is said about it.
struct Change {
    std::string from;
    std::string to;
    std::string complaint;
};
std::ostream& operator<<(std::ostream& stream, const Change& change)
{
    return stream << change.from << " -> " << change.to;
}

const Change kChanges[] = {
    {"clock = \"x\"", "", "rule[0].clock: is missing"},
    {"clock = \"x\"", "clock = 1", "rule[0].clock: must be text"},
    {"clock = \"x\"", "clock = \"\"", "rule[0].clock: must not be empty"},
    {"clock = \"x\"", "clock = \"x\"\ncolour = 1", "rule[0].colour: is not known"},
    {"\"placement\"", "\"household\"", "rule[0].applies_to: the word \"household\" is not known"},
    {"\"placement\"", "\"child_protection\"", "rule[0].regime: belongs to placements, and to each of them"},
    {"regime = \"general\"", "", "rule[0].regime: belongs to placements, and to each of them"},
    {"regime = \"general\"", "regime = \"odd\"", "rule[0].regime: the word \"odd\" is not known"},
    {"2011-04-01", "\"2011-04-01\"", "rule[0].valid_from: must be a day, written 2010-04-01 without quotation marks"},
    {"2011-04-01", "2011-04-01\nvalid_to = 2011-04-01", "rule[0].valid_to: must be after valid_from"},
    {"2011-04-01", "2011-04-01\napplied_from = 2011-04-02", "rule[0].applied_from: must not be after valid_from"},
    {"2011-04-01", "2011-04-01\napplied_from = \"1991\"",
        "rule[0].applied_from: must be a day, written 2010-04-01 without quotation marks"},
    {"2011-04-01", "2011-04-01\napplied_from = 1991-10-14\nvalid_to = 1991-10-14",
        "rule[0].valid_to: must be after applied_from"},
    {"2011-04-01", "2011-04-01\napplied_from = 1991-10-14\nvalid_to = 2001-01-01", ""},
    {"first = { n = 1,", "first = { n = 0,", "rule[0].first.n: must be from 1 to 1000"},
    {"first = { n = 1,", "first = { n = 1.5,", "rule[0].first.n: must be a whole number"},
    {"first = { n = 1, unit = \"weeks\" }", "first = 7", "rule[0].first: must be a table"},
    {"\"months\"", "\"moons\"", "rule[0].then[1].unit: the word \"moons\" is not known"},
    {"\"always\"", "\"intended_to_last_until_18\"", "rule[0].then: must end with the phase for every case, \"always\""},
    {"\"always\"", "\"never\"", "rule[0].then[1].when: the word \"never\" is not known"},
    {"\"before_first_anniversary\"", "\"always\"", "rule[0].then[1]: comes after the phase for every case"},
    {"\"social_worker\"", "\"user:sam\"", "rule[0].by: must be a role or any_professional"},
    {"\"seen\"", "\"heard\"", "rule[0].measure: the word \"heard\" is not known"},
    {"where_child_lives = true", "where_child_lives = 1", "rule[0].where_child_lives: must be true or false"},
    {"due_soon_days = 7", "due_soon_days = -1", "due_soon_days: must be from 0 to 365"},
    {"version = \"1\"", "version = 1", "version: must be text"},
    {"[[rule]]", "[rule]", "rule: must be a list with at least one row"},
    {"applies_to = \"placement\"\nregime = \"general\"", "applies_to = \"private_fostering\"\n#", ""},
    {"\"before_first_anniversary\"", "\"before_first_review\"", ""},
};

std::string complaintAbout(const std::string& toml)
{
    const auto parsed = parseCatalogue(toml);
    return parsed.has_value() ? "" : parsed.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(a_good_catalogue_is_read_as_written)
{
    const auto parsed = parseCatalogue(kGood);
    BOOST_REQUIRE(parsed.has_value());
    const Rule& rule = parsed.value().rules.at(0);
    BOOST_TEST(rule.source == "S 1");
    BOOST_TEST((rule.subject == Subject::Placement));
    BOOST_TEST((rule.regime == Regime::General));
    BOOST_TEST(rule.valid_from.toString() == "2011-04-01");
    BOOST_TEST((rule.first == Interval{1, IntervalUnit::Weeks}));
    BOOST_TEST(rule.then.size() == 2u);
    BOOST_TEST((rule.then[1].interval == Interval{3, IntervalUnit::Months}));
    BOOST_TEST(rule.where_child_lives);
}

BOOST_DATA_TEST_CASE(a_mistake_is_named_with_its_row, boost::unit_test::data::make(kChanges), change)
{
    std::string toml = kGood;
    const std::size_t at = toml.find(change.from);
    BOOST_REQUIRE(at != std::string::npos);
    toml.replace(at, change.from.size(), change.to);
    BOOST_TEST(complaintAbout(toml) == change.complaint);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_toml_is_named_with_its_line)
{
    BOOST_TEST(complaintAbout("version = \"1\"\nrule = [[\n").starts_with("line "));
}

BOOST_AUTO_TEST_CASE(one_clock_has_one_row_for_each_day)
{
    const std::string rule = kGood.substr(kGood.find("[[rule]]"));
    BOOST_TEST(complaintAbout(kGood + rule) == "rule[1].clock: x has another row for the same days");
    std::string ended = kGood;
    ended.replace(ended.find("2011-04-01"), 10, "1991-10-14\nvalid_to = 2011-04-01");
    BOOST_TEST(complaintAbout(ended + rule) == "");
    std::string older = rule;
    older.replace(older.find("2011-04-01"), 10, "2011-04-01\napplied_from = 2011-03-31");
    BOOST_TEST(complaintAbout(ended + older) == "rule[1].clock: x has another row for the same days");
}

BOOST_AUTO_TEST_CASE(a_row_is_applied_from_the_day_its_source_came_into_force_or_from_an_earlier_one_it_names)
{
    const auto appliesOn = [](const std::string& dates, const char* anchor) {
        std::string toml = kGood;
        toml.replace(toml.find("valid_from = 2011-04-01"), 23, dates);
        return parseCatalogue(toml).value().rules.at(0).appliesTo(*CivilDate::parse(anchor));
    };
    BOOST_TEST(!appliesOn("valid_from = 2011-04-01", "2011-03-31"));
    BOOST_TEST(appliesOn("valid_from = 2011-04-01", "2011-04-01"));
    BOOST_TEST(!appliesOn("valid_from = 2011-04-01\napplied_from = 1991-10-14", "1991-10-13"));
    BOOST_TEST(appliesOn("valid_from = 2011-04-01\napplied_from = 1991-10-14", "1991-10-14"));
    BOOST_TEST(appliesOn("valid_from = 2011-04-01\nvalid_to = 2020-01-01", "2019-12-31"));
    BOOST_TEST(!appliesOn("valid_from = 2011-04-01\nvalid_to = 2020-01-01", "2020-01-01"));
}

BOOST_AUTO_TEST_CASE(the_built_in_rows_say_when_their_source_came_into_force_and_from_when_they_are_applied)
{
    std::string rows;
    for (const Rule& rule : builtInCatalogue().rules)
        rows += rule.clock + " " + rule.valid_from.toString() + " " + rule.firstDay().toString() + "; ";
    BOOST_TEST(rows
        == "cp.seen_alone 2010-03-17 1991-10-14; lac.28_2 2011-04-01 1991-10-14; lac.28_3 2011-04-01 1991-10-14; "
           "lac.28_4 2011-04-01 1991-10-14; lac.28_5 2011-04-01 1991-10-14; pf.visit 2005-07-01 1991-10-14; ");
}

BOOST_AUTO_TEST_CASE(the_built_in_catalogue_has_the_laws_clocks_and_their_sources)
{
    std::string rows;
    for (const Rule& rule : builtInCatalogue().rules) {
        rows += rule.clock + " = " + rule.source + "; ";
        BOOST_TEST(!rule.title.empty());
    }
    BOOST_TEST(rows
        == "cp.seen_alone = WT2010 5.115; lac.28_2 = CPPCR 2010 reg 28(2); lac.28_3 = CPPCR 2010 reg 28(3); lac.28_4 = CPPCR "
           "2010 reg 28(4); "
           "lac.28_5 = CPPCR 2010 reg 28(5); pf.visit = PF Regs 2005 reg 8; ");
    BOOST_TEST(builtInCatalogue().due_soon_days == 7);
    BOOST_TEST(!builtInCatalogue().count_event_day);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include <sstream>

#include "cli/table.h"
#include "cli/words.h"

using namespace sightline::server::cli;

namespace {
std::string printed(const Table& table)
{
    std::ostringstream out;
    table.print(out);
    return out.str();
}
} // namespace

BOOST_AUTO_TEST_SUITE(table)

BOOST_AUTO_TEST_CASE(columns_are_aligned_by_characters_not_by_bytes)
{
    Table rows{{{"name", 10}, {"n", 4, true}}};
    rows.add({"Zoë", "1"});
    rows.add({"Alexander", "12"});
    BOOST_TEST(printed(rows) == "name        n\nZoë         1\nAlexander  12\n");
}

BOOST_AUTO_TEST_CASE(what_is_too_long_ends_in_a_mark)
{
    Table rows{{{"name", 6}}};
    rows.add({"Ægirsdóttir"});
    rows.add({"exact6"});
    BOOST_TEST(printed(rows) == "name\nÆgirs…\nexact6\n");
}

BOOST_AUTO_TEST_CASE(a_cell_cannot_start_a_line_or_move_the_cursor)
{
    Table rows{{{"name", 30}}};
    rows.add({"a\nb\x1b[2J"});
    BOOST_TEST(printed(rows) == "name\na b [2J\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_grouped_and_one_is_one)
{
    BOOST_TEST(counted(1, "revision", "revisions") == "1 revision");
    BOOST_TEST(counted(0, "revision", "revisions") == "0 revisions");
    BOOST_TEST(counted(999, "a", "b") == "999 b");
    BOOST_TEST(counted(1234567, "a", "b") == "1,234,567 b");
}

BOOST_AUTO_TEST_SUITE_END()

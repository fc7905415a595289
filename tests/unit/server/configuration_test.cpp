#include <boost/test/unit_test.hpp>

#include "cli/configuration.h"
#include "support/files.h"
#include "support/temporary_folder.h"

using sightline::server::cli::readConfiguration;

namespace {

struct ConfigurationFile {
    sightline::test::TemporaryFolder folder;
    const std::string path = folder.file("sightline.toml");

    sightline::Result<sightline::server::cli::Configuration> read(const std::string& text)
    {
        sightline::test::writeFile(path, text);
        return readConfiguration(path);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(configuration, ConfigurationFile)

BOOST_AUTO_TEST_CASE(without_a_file_everything_is_usual)
{
    BOOST_TEST(readConfiguration(path).value().listen == "127.0.0.1:8480");
}

BOOST_AUTO_TEST_CASE(what_is_set_is_taken)
{
    const auto read = this->read("[serve]\nlisten = \"[::1]:9000\"\n[visits]\ntoo_young_below_years = 3\n");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read.value().listen == "[::1]:9000");
    BOOST_TEST(read.value().too_young_below_years == 3);
    BOOST_TEST(read.value().unknown.empty());
}

BOOST_AUTO_TEST_CASE(the_authoritys_own_time_to_acknowledge_is_between_a_minute_and_a_day)
{
    BOOST_TEST(!read("").value().acknowledge_within_minutes);
    BOOST_TEST(read("[safety]\nacknowledge_within_minutes = 30\n").value().acknowledge_within_minutes.value_or(0) == 30);
    for (const char* bad : {"0", "1441", "\"soon\""}) {
        const auto read = this->read("[safety]\nacknowledge_within_minutes = " + std::string{bad} + "\n");
        BOOST_TEST_REQUIRE(!read.has_value());
        BOOST_TEST(read.error().detail == path + ":2: acknowledge_within_minutes: must be a whole number from 1 to 1440");
    }
}

BOOST_AUTO_TEST_CASE(a_setting_that_is_not_known_is_told)
{
    const auto read = this->read("colour = 1\n[serve]\nlissen = \"x\"\n");
    BOOST_TEST(read.value().unknown.size() == 2u);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_with_its_line)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"[visits]\n\ntoo_young_below_years = 99\n", "sightline.toml:3: "},
        {"[visits]\ntoo_young_below_years = \"two\"\n", "sightline.toml:2: "}, {"[serve]\nlisten = 8480\n", "sightline.toml:2: "},
        {"[serve\n", "sightline.toml:1: "}};
    for (const auto& [text, place] : cases) {
        const auto read = this->read(text);
        BOOST_TEST_REQUIRE(!read.has_value());
        BOOST_TEST(read.error().detail.find(place) != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

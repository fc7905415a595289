#include <filesystem>
#include <fstream>

#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;
namespace fs = std::filesystem;

namespace {

struct Folder {
    TemporaryFolder folder;
    FakeClock clock;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(authority, Folder)

BOOST_AUTO_TEST_CASE(opens_with_what_it_was_made_with)
{
    std::string signing_key;
    {
        auto made = server::Authority::init(folder.file("a"), "Anyshire", clock);
        BOOST_REQUIRE(made.has_value());
        signing_key = made.value().signing_key.public_key;
    }
    auto opened = server::Authority::open(folder.file("a"));
    BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
    BOOST_TEST(opened.value().name == "Anyshire");
    BOOST_TEST(opened.value().signing_key.public_key == signing_key);
    BOOST_TEST(opened.value().escrow_public_key.size() == 32U);
}

BOOST_AUTO_TEST_CASE(its_files_are_its_owners_alone)
{
    BOOST_REQUIRE(server::Authority::init(folder.file("a"), "Anyshire", clock).has_value());
    for (const char* name : {"authority.key", "escrow.key", "authority.db"}) {
        const auto mode = fs::status(folder.file("a") + "/" + name).permissions();
        BOOST_TEST(
            ((mode & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none), name << " can be read by others");
    }
}

BOOST_AUTO_TEST_CASE(a_folder_in_use_is_refused_and_left_as_it_is)
{
    fs::create_directories(folder.file("used"));
    std::ofstream{folder.file("used/letter.txt")} << "mine";
    const auto made = server::Authority::init(folder.file("used"), "Anyshire", clock);
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(made.error().detail == folder.file("used") + " is not empty");
    BOOST_TEST(std::distance(fs::directory_iterator{folder.file("used")}, fs::directory_iterator{}) == 1);

    BOOST_REQUIRE(server::Authority::init(folder.file("a"), "Anyshire", clock).has_value());
    BOOST_TEST(server::Authority::init(folder.file("a"), "Other", clock).error().detail
        == folder.file("a") + " holds an authority already");
    BOOST_TEST(server::Authority::open(folder.file("a")).value().name == "Anyshire");
}

BOOST_AUTO_TEST_CASE(every_cut_of_the_key_file_is_named_and_opens_nothing)
{
    BOOST_REQUIRE(server::Authority::init(folder.file("a"), "Anyshire", clock).has_value());
    const std::string path = folder.file("a/authority.key");
    std::string content;
    std::getline(std::ifstream{path}, content, '\0');
    for (std::size_t length = 0; length + 2 < content.size(); length += 7) {
        std::ofstream{path, std::ios::trunc} << content.substr(0, length);
        const auto opened = server::Authority::open(folder.file("a"));
        BOOST_REQUIRE(!opened.has_value());
        BOOST_TEST(opened.error().detail.find("authority.key") != std::string::npos);
    }
    std::ofstream{path, std::ios::trunc} << content;
    BOOST_TEST(server::Authority::open(folder.file("a")).has_value());
}

BOOST_AUTO_TEST_CASE(a_folder_without_an_authority_says_how_to_make_one)
{
    const auto opened = server::Authority::open(folder.file("none"));
    BOOST_REQUIRE(!opened.has_value());
    BOOST_TEST((opened.error().code == ErrorCode::NotFound));
    BOOST_TEST(opened.error().detail.find("sightline-server init") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

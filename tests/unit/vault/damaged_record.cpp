#include <filesystem>

#include <rapidcheck.h>

#include "scratch_vault.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;
using vault::Vault;

BOOST_AUTO_TEST_SUITE(damaged_record)

namespace {

/// Every call says which file is damaged and changes nothing.
bool isToldAsDamage(ScratchVault& scratch, const std::string& bytes)
{
    writeFile(scratch.record, bytes);
    const auto label = Vault::label(scratch.folder, scratch.clock, scratch.clock.bootId());
    const auto opened = scratch.unlock(kPin);
    return !label.has_value() && label.error().code == ErrorCode::StorageDamaged
        && label.error().detail.find(scratch.record) != std::string::npos && !opened.has_value()
        && opened.error().code == ErrorCode::StorageDamaged && readFile(scratch.record) == bytes;
}

} // namespace

BOOST_AUTO_TEST_CASE(cut_short_anywhere_it_is_damage_that_names_the_file)
{
    ScratchVault scratch;
    const std::string sound = readFile(scratch.record);
    for (std::size_t length = 0; length < sound.size(); ++length) {
        BOOST_TEST(isToldAsDamage(scratch, sound.substr(0, length)), "cut to " << length << " bytes");
    }
    writeFile(scratch.record, sound);
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_anywhere_is_damage_and_never_a_wrong_pin)
{
    ScratchVault scratch;
    const std::string sound = readFile(scratch.record);
    for (std::size_t bit = 0; bit < sound.size() * 8; ++bit) {
        std::string damaged = sound;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        BOOST_TEST(isToldAsDamage(scratch, damaged), "bit " << bit);
    }
}

BOOST_AUTO_TEST_CASE(any_other_content_is_damage)
{
    ScratchVault scratch;
    for (const char* bytes :
        {"null", "[]", "{}", "\"\"", "{\"format\":1}", "{\"format\":\"one\",\"digest\":\"\"}", "{\"format\":2}", "\xff"}) {
        BOOST_TEST(isToldAsDamage(scratch, bytes), bytes);
    }
    BOOST_TEST(isToldAsDamage(scratch, std::string(30'000, '[')));
    BOOST_TEST(isToldAsDamage(scratch, std::string(100'000, ' ')));
    rc::check("any bytes", [&](const std::string& bytes) { RC_ASSERT(isToldAsDamage(scratch, bytes)); });
}

BOOST_AUTO_TEST_CASE(a_damaged_vault_can_still_be_wiped_and_keeps_its_sealed_groups)
{
    ScratchVault scratch;
    writeFile(scratch.folder + "/store.db", "x");
    std::filesystem::create_directory(scratch.folder + "/sealed");
    writeFile(scratch.folder + "/sealed/g.sealed", "sealed");
    writeFile(scratch.record, "{");
    BOOST_TEST(Vault::wipe(scratch.folder, scratch.platform).has_value());
    const auto left = contents(scratch.folder);
    BOOST_TEST(left.size() == 1U);
    BOOST_TEST(left.begin()->second == "sealed");
}

BOOST_AUTO_TEST_SUITE_END()

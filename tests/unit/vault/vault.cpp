#include "vault/vault.h"

#include <filesystem>

#include "scratch_vault.h"
#include "store/database.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;
using vault::Vault;

BOOST_AUTO_TEST_SUITE(vault_of_one_worker)

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_right_pin_gives_the_keys_it_was_made_with)
{
    ScratchVault scratch;
    BOOST_TEST(scratch.keys.store_key.bytes().size() == 32U);
    BOOST_TEST(scratch.opens(kPin));
    BOOST_TEST((scratch.refusal(kWrongPin) == ErrorCode::WrongSecret));
    BOOST_TEST((scratch.refusal("") == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(the_store_key_opens_a_store)
{
    ScratchVault scratch;
    store::OpenOptions options;
    options.create = true;
    const std::string path = scratch.folder + "/store.db";
    BOOST_TEST(store::Database::open(path, scratch.keys.store_key, options).has_value());
    const auto keys = scratch.unlock(kPin);
    BOOST_REQUIRE(keys.has_value());
    BOOST_TEST(store::Database::open(path, keys.value().store_key).has_value());
}

BOOST_AUTO_TEST_CASE(the_label_is_known_without_the_pin)
{
    ScratchVault scratch;
    const vault::VaultLabel label = scratch.label();
    BOOST_TEST(label.worker_id == "w.khan");
    BOOST_TEST(label.worker_name == "Wasim Khan");
    BOOST_TEST(label.authority == "Northmere");
    BOOST_TEST(label.server_url == "https://sync.northmere.example");
    BOOST_TEST(label.tries_left == 10);
    BOOST_TEST(label.wait.count() == 0);
    BOOST_TEST(label.platform_protected);
    BOOST_TEST(!label.destroyed);
}

BOOST_AUTO_TEST_CASE(files_and_folder_are_for_their_owner_only_and_hold_no_key_and_no_pin)
{
    const ScratchVault scratch;
    using std::filesystem::perms;
    BOOST_TEST((std::filesystem::status(scratch.folder).permissions() == perms::owner_all));
    BOOST_TEST((std::filesystem::status(scratch.record).permissions() == (perms::owner_read | perms::owner_write)));
    const std::string json = readFile(scratch.record);
    for (const std::string& secret : {std::string{kPin}, crypto::toHex(scratch.keys.store_key.bytes()),
             crypto::toHex(scratch.keys.device_key.secret.bytes()), crypto::toHex(scratch.platform.secrets.begin()->second)}) {
        BOOST_TEST(json.find(secret) == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_second_vault_in_the_folder_is_refused_and_the_first_one_kept)
{
    ScratchVault scratch;
    vault::NewVault other{"x", "X", "Y", "Z", crypto::SigningKey::generate()};
    const auto again = Vault::create(scratch.folder, "731942", std::move(other), scratch.platform, scratch.clock, {kCheap});
    BOOST_REQUIRE(!again.has_value());
    BOOST_TEST((again.error().code == ErrorCode::AlreadyExists));
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(nothing_is_made_with_a_poor_pin_or_a_name_that_is_not_text)
{
    const TemporaryFolder temporary;
    FakePlatformSecret platform;
    FakeClock clock;
    const std::string folder = temporary.file("v");
    const auto create = [&](const char* pin, const std::string& name) {
        return Vault::create(folder, pin, {"w", name, "a", "s", crypto::SigningKey::generate()}, platform, clock, {kCheap})
            .error()
            .code;
    };
    BOOST_TEST((create("111111", "name") == ErrorCode::InvalidInput));
    BOOST_TEST((create(kPin, "\xff\xfe") == ErrorCode::InvalidInput));
    BOOST_TEST(!std::filesystem::exists(folder + "/vault.json"));
    BOOST_TEST(platform.secrets.empty());
    BOOST_TEST((Vault::label(folder, clock).error().code == ErrorCode::NotFound));
    BOOST_TEST((Vault::unlock(folder, kPin, platform, clock).error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_CASE(a_copied_folder_is_of_no_use_without_the_platform_s_part)
{
    ScratchVault scratch;
    FakePlatformSecret another_device;
    const auto opened = Vault::unlock(scratch.folder, kPin, another_device, scratch.clock);
    BOOST_REQUIRE(!opened.has_value());
    BOOST_TEST((opened.error().code == ErrorCode::StorageFailed));
    BOOST_TEST(scratch.label().tries_left == 10);
}

BOOST_AUTO_TEST_CASE(a_key_store_that_does_not_answer_costs_no_try)
{
    ScratchVault scratch;
    scratch.platform.unavailable = true;
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::StorageFailed));
    BOOST_TEST(scratch.label().tries_left == 10);
    scratch.platform.unavailable = false;
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(without_a_key_store_the_pin_alone_protects_and_the_label_says_so)
{
    const TemporaryFolder temporary;
    vault::NoPlatformSecret none;
    FakeClock clock;
    const std::string folder = temporary.file("v");
    BOOST_REQUIRE(
        Vault::create(folder, kPin, {"w", "n", "a", "s", crypto::SigningKey::generate()}, none, clock, {kCheap}).has_value());
    BOOST_TEST(!Vault::label(folder, clock).value().platform_protected);
    BOOST_TEST(Vault::unlock(folder, kPin, none, clock).has_value());
    BOOST_TEST(!Vault::unlock(folder, kWrongPin, none, clock).has_value());
}

BOOST_AUTO_TEST_CASE(a_changed_pin_replaces_the_old_one_and_keeps_the_keys)
{
    ScratchVault scratch;
    const auto change = [&](const char* from, const char* to) {
        return Vault::changePin(scratch.folder, from, to, scratch.platform, scratch.clock, {{2, 16}}, scratch.clock.bootId());
    };
    BOOST_TEST((change(kPin, "123456").error().code == ErrorCode::InvalidInput));
    BOOST_TEST((change(kWrongPin, "731942").error().code == ErrorCode::WrongSecret));
    BOOST_TEST(scratch.label().tries_left == 9);
    BOOST_TEST(scratch.opens(kPin));
    BOOST_TEST(change(kPin, "731942").has_value());
    BOOST_TEST(scratch.opens("731942"));
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(a_label_that_somebody_rewrote_digest_and_all_makes_the_right_pin_fail)
{
    ScratchVault scratch;
    ScratchVault attacker;
    const std::string honest = readFile(scratch.record);
    // The attacker's own program writes a file whose digest holds: the honest keys under another server.
    std::string forged = replaced(honest, "https://sync.northmere.example", "https://evil.example");
    const auto digest_at = forged.find("\"digest\": \"") + 11;
    std::string without = forged;
    without.erase(without.find("\"digest\""), without.find('\n', without.find("\"digest\"")) - without.find("\"digest\"") + 1);
    std::string compact;
    bool in_text = false;
    for (const char c : without) {
        if (c == '"') in_text = !in_text;
        if (in_text || (c != ' ' && c != '\n')) compact += c;
    }
    forged.replace(digest_at, 64, crypto::toHex(crypto::sha256(compact)));
    writeFile(scratch.record, forged);
    BOOST_TEST(scratch.label().server_url == "https://evil.example"); // Read as sound …
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::WrongSecret)); // … but no key comes of it.
    writeFile(scratch.record, honest);
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(a_wipe_leaves_the_sealed_groups_and_nothing_else_that_opens)
{
    ScratchVault scratch;
    for (const char* name : {"/store.db", "/store.db-wal", "/store.db-shm", "/store.db.before-upgrade"})
        writeFile(scratch.folder + name, "x");
    std::filesystem::create_directory(scratch.folder + "/sealed");
    writeFile(scratch.folder + "/sealed/g.sealed", "sealed");
    writeFile(scratch.record + ".new", readFile(scratch.record));
    const std::string before = readFile(scratch.record);
    for (int times = 0; times < 2; ++times) {
        BOOST_TEST(Vault::wipe(scratch.folder, scratch.platform).has_value());
        const auto left = contents(scratch.folder);
        BOOST_TEST(left.size() == 2U);
        BOOST_TEST(left.count(scratch.folder + "/sealed/g.sealed") == 1U);
        BOOST_TEST(left.count(scratch.record) == 1U);
        BOOST_TEST(scratch.platform.secrets.empty());
        BOOST_TEST(scratch.label().destroyed);
        BOOST_TEST(scratch.label().worker_name == "Wasim Khan");
        BOOST_TEST(scratch.label().tries_left == 0);
        BOOST_TEST((scratch.refusal(kPin) == ErrorCode::NotFound));
    }
    BOOST_TEST(before.find("\"wrapped_keys\": \"\"") == std::string::npos);
    BOOST_TEST(readFile(scratch.record).find("\"wrapped_keys\": \"\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_old_bytes_of_a_wiped_vault_are_overwritten_on_the_disk)
{
    ScratchVault scratch;
    const std::string other_name = scratch.temporary.file("still-linked");
    std::filesystem::create_hard_link(scratch.record, other_name); // Shows what becomes of the old blocks.
    const std::string before = readFile(other_name);
    BOOST_TEST(Vault::wipe(scratch.folder, scratch.platform).has_value());
    BOOST_TEST(readFile(other_name) != before);
    BOOST_TEST(readFile(other_name).find("wrapped_keys") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(one_worker_s_wipe_does_not_touch_another_s_vault)
{
    ScratchVault first;
    ScratchVault second;
    BOOST_TEST(Vault::wipe(first.folder, first.platform).has_value());
    BOOST_TEST(second.opens(kPin));
}

BOOST_AUTO_TEST_SUITE_END()

#include <filesystem>

#include "scratch_store.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(database_open)

namespace {

ErrorCode codeOf(const Result<store::Database>& result)
{
    BOOST_REQUIRE(!result.has_value());
    return result.error().code;
}

std::string setting(store::Database& database, std::string_view pragma)
{
    auto statement = database.prepare(pragma);
    return statement.step() ? statement.text(0) : "";
}

} // namespace

BOOST_AUTO_TEST_CASE(a_new_store_has_the_settings_that_were_decided)
{
    ScratchStore scratch;
    store::Database& database = scratch.database;
    BOOST_TEST(setting(database, "PRAGMA cipher_hmac_algorithm") == "HMAC_SHA256");
    BOOST_TEST(setting(database, "PRAGMA page_size") == "4096");
    BOOST_TEST(setting(database, "PRAGMA temp_store") == "2");
    BOOST_TEST(setting(database, "PRAGMA cipher_memory_security") == "1");
    BOOST_TEST(setting(database, "PRAGMA journal_mode") == "wal");
    BOOST_TEST(setting(database, "PRAGMA synchronous") == "2");
    BOOST_TEST(setting(database, "PRAGMA foreign_keys") == "1");
    BOOST_TEST(setting(database, "PRAGMA cache_size") == "-65536");
    BOOST_TEST(setting(database, "PRAGMA busy_timeout") == "10000");
}

BOOST_AUTO_TEST_CASE(only_the_control_of_the_power_failure_test_gives_up_durability)
{
    const ScratchStore scratch;
    store::OpenOptions options;
    options.durable = false;
    auto weak = scratch.openAgain(options);
    BOOST_REQUIRE(weak.has_value());
    BOOST_TEST(setting(weak.value(), "PRAGMA synchronous") == "1");
}

BOOST_AUTO_TEST_CASE(what_was_written_is_there_when_it_is_opened_again)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(42);");
    scratch.database.setSchemaVersion(7);
    auto again = scratch.openAgain();
    BOOST_REQUIRE(again.has_value());
    auto row = again.value().prepare("SELECT x FROM t");
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.integer(0) == 42);
    BOOST_TEST(again.value().schemaVersion() == 7);
}

BOOST_AUTO_TEST_CASE(every_file_of_a_store_is_for_its_owner_only)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x)");
    scratch.database.copyTo(scratch.folder.file("copy.db"));
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{scratch.folder.path()}) {
        const auto others =
            entry.status().permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all);
        BOOST_TEST((others == std::filesystem::perms::none), entry.path().string());
        ++files;
    }
    BOOST_TEST(files == 4); // The store, -wal, -shm and the copy.
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_found_and_not_made)
{
    const TemporaryFolder folder;
    BOOST_TEST((codeOf(store::Database::open(folder.file("none.db"), crypto::randomSecret(32))) == ErrorCode::NotFound));
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_a_failure_that_names_the_file)
{
    const TemporaryFolder folder;
    store::OpenOptions options;
    options.create = true;
    const auto opened = store::Database::open(folder.file("none/store.db"), crypto::randomSecret(32), options);
    BOOST_TEST((codeOf(opened) == ErrorCode::StorageFailed));
    BOOST_TEST(opened.error().detail.find("none/store.db") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_wrong_key_is_a_wrong_secret_and_leaves_the_files_as_they_were)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(42);");
    {
        const store::Database closed = std::move(scratch.database);
    }
    const auto before = contents(scratch.folder.path());
    BOOST_TEST((codeOf(store::Database::open(scratch.path, crypto::randomSecret(32))) == ErrorCode::WrongSecret));
    BOOST_TEST((contents(scratch.folder.path()) == before));
    BOOST_TEST(scratch.openAgain().has_value());
}

BOOST_AUTO_TEST_CASE(a_wrong_key_is_a_wrong_secret_with_an_unfinished_log_beside_it_too)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(42);");
    const TemporaryFolder copy;
    for (const char* name : {"store.db", "store.db-wal"}) std::filesystem::copy(scratch.folder.file(name), copy.file(name));
    BOOST_TEST((codeOf(store::Database::open(copy.file("store.db"), crypto::randomSecret(32))) == ErrorCode::WrongSecret));
    auto right = store::Database::open(copy.file("store.db"), scratch.key);
    BOOST_REQUIRE(right.has_value());
    BOOST_TEST(setting(right.value(), "SELECT x FROM t") == "42");
}

BOOST_AUTO_TEST_CASE(a_key_of_another_size_is_refused)
{
    const ScratchStore scratch;
    BOOST_TEST((codeOf(store::Database::open(scratch.path, crypto::randomSecret(31))) == ErrorCode::WrongSecret));
    BOOST_TEST((codeOf(store::Database::open(scratch.path, crypto::Secret{})) == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_store_is_refused_and_kept)
{
    const TemporaryFolder folder;
    const std::string text(8192, 'x');
    writeFile(folder.file("note.txt"), text);
    BOOST_TEST((codeOf(store::Database::open(folder.file("note.txt"), crypto::randomSecret(32))) == ErrorCode::WrongSecret));
    BOOST_TEST((readFile(folder.file("note.txt")) == text));
}

BOOST_AUTO_TEST_CASE(an_emptied_file_is_damage_not_a_new_store)
{
    const TemporaryFolder folder;
    writeFile(folder.file("store.db"), "");
    const auto opened = store::Database::open(folder.file("store.db"), crypto::randomSecret(32));
    BOOST_TEST((codeOf(opened) == ErrorCode::StorageDamaged));
    BOOST_TEST(std::filesystem::file_size(folder.file("store.db")) == 0U);
}

BOOST_AUTO_TEST_CASE(a_copy_opens_with_the_same_key_and_only_with_it)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES('kept')");
    const std::string path = scratch.folder.file("copy.db");
    scratch.database.copyTo(path);
    auto copy = store::Database::open(path, scratch.key);
    BOOST_REQUIRE_MESSAGE(copy.has_value(), (copy.has_value() ? "" : copy.error().detail));
    BOOST_TEST(setting(copy.value(), "SELECT x FROM t") == "kept");
    BOOST_TEST(copy.value().check().empty());
    BOOST_TEST((codeOf(store::Database::open(path, crypto::randomSecret(32))) == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(a_copy_never_overwrites)
{
    ScratchStore scratch;
    const std::string path = scratch.folder.file("copy.db");
    writeFile(path, "yesterday's copy");
    BOOST_TEST((errorOf([&] { scratch.database.copyTo(path); }).code == ErrorCode::AlreadyExists));
    BOOST_TEST(readFile(path) == "yesterday's copy");
}

BOOST_AUTO_TEST_SUITE_END()

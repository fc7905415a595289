#include "store/database.h"

#include <filesystem>

#include "scratch_store.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(database)

namespace {

/// As many pages as it takes to damage one in the middle.
void fill(store::Database& database)
{
    database.execute("CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT) STRICT");
    store::Transaction transaction{database};
    for (int i = 0; i < 400; ++i) database.prepare("INSERT INTO note(body) VALUES(?)").bind(std::string(500, 'n')).run();
    transaction.commit();
}

} // namespace

BOOST_AUTO_TEST_CASE(values_come_back_as_they_were_bound)
{
    ScratchStore scratch;
    store::Database& database = scratch.database;
    database.execute("CREATE TABLE t(i, s, b, n, e, z, oi, os)");
    const std::string blob{"\x00\xff\x00", 3};
    database.prepare("INSERT INTO t VALUES(?,?,?,?,?,?,?,?)")
        .bind(std::int64_t{-5})
        .bind("Siân")
        .bindBlob(blob)
        .bindNull()
        .bind(std::string_view{})
        .bindBlob({})
        .bind(std::optional<std::int64_t>{9})
        .bind(std::optional<std::string>{})
        .run();
    BOOST_TEST(database.changes() == 1);
    auto row = database.prepare("SELECT * FROM t");
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.integer(0) == -5);
    BOOST_TEST(row.text(1) == "Siân");
    BOOST_TEST(row.blob(2) == blob);
    BOOST_TEST(row.isNull(3));
    BOOST_TEST(!row.isNull(4)); // An empty text is not a missing one.
    BOOST_TEST(row.text(4).empty());
    BOOST_TEST(!row.isNull(5));
    BOOST_TEST(row.blob(5).empty());
    BOOST_TEST(row.optionalInteger(6).value() == 9);
    BOOST_TEST(!row.optionalText(7).has_value());
    BOOST_TEST(!row.step());
}

BOOST_AUTO_TEST_CASE(a_prepared_statement_starts_anew_each_time)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x)");
    for (int i = 0; i < 3; ++i) scratch.database.prepare("INSERT INTO t VALUES(?)").bind(std::int64_t{i}).run();
    scratch.database.prepare("INSERT INTO t VALUES(?)").run(); // The binding of the last run does not linger.
    auto sum = scratch.database.prepare("SELECT sum(x), count(*), count(x) FROM t");
    BOOST_REQUIRE(sum.step());
    BOOST_TEST(sum.integer(0) == 3);
    BOOST_TEST(sum.integer(1) == 4);
    BOOST_TEST(sum.integer(2) == 3);
}

BOOST_AUTO_TEST_CASE(loops_over_one_text_may_be_nested)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1),(2),(3)");
    int pairs = 0;
    auto outer = scratch.database.prepare("SELECT x FROM t");
    while (outer.step()) {
        auto inner = scratch.database.prepare("SELECT x FROM t");
        while (inner.step()) ++pairs;
    }
    BOOST_TEST(pairs == 9);
}

BOOST_AUTO_TEST_CASE(statements_survive_the_move_of_their_database)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)");
    store::Database moved = [&] {
        auto row = scratch.database.prepare("SELECT x FROM t");
        BOOST_TEST(row.step());
        store::Database target = std::move(scratch.database);
        return target;
    }();
    auto row = moved.prepare("SELECT x FROM t");
    BOOST_TEST(row.step());
}

BOOST_AUTO_TEST_CASE(a_broken_rule_of_the_schema_is_told_by_kind_and_without_content)
{
    ScratchStore scratch;
    store::Database& database = scratch.database;
    database.execute("CREATE TABLE child(id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK(length(name) < 40)) STRICT;"
                     "CREATE TABLE visit(child TEXT NOT NULL REFERENCES child(id)) STRICT;");
    const auto add = [&](const char* id, const std::optional<std::string>& name) {
        database.prepare("INSERT INTO child VALUES(?,?)").bind(id).bind(name).run();
    };
    add("c1", "SECRET-NAME");
    const Error twice = errorOf([&] { add("c1", "SECRET-NAME"); });
    BOOST_TEST((twice.code == ErrorCode::AlreadyExists));
    BOOST_TEST(twice.detail.find("child.id") != std::string::npos);
    const Error missing = errorOf([&] { add("c2", std::nullopt); });
    BOOST_TEST((missing.code == ErrorCode::Refused));
    const Error tooLong = errorOf([&] { add("c3", "SECRET-NAME" + std::string(40, 'x')); });
    BOOST_TEST((tooLong.code == ErrorCode::Refused));
    const Error orphan = errorOf([&] { database.prepare("INSERT INTO visit VALUES(?)").bind("SECRET-ID").run(); });
    BOOST_TEST((orphan.code == ErrorCode::Refused));
    const Error json = errorOf([&] { (void)database.prepare("SELECT json_extract('{}', ?)").bind("SECRET-PATH").step(); });
    for (const Error& error : {twice, missing, tooLong, orphan, json}) {
        BOOST_TEST(error.detail.find("SECRET") == std::string::npos, error.detail);
    }
}

BOOST_AUTO_TEST_CASE(a_mistake_in_the_program_s_own_sql_is_quoted)
{
    ScratchStore scratch;
    const Error error = errorOf([&] { scratch.database.execute("SELECT * FROM nothing_like_it"); });
    BOOST_TEST((error.code == ErrorCode::StorageFailed));
    BOOST_TEST(error.detail.find("nothing_like_it") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_told_as_such)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); PRAGMA max_page_count = 10");
    const Error error =
        errorOf([&] { scratch.database.prepare("INSERT INTO t VALUES(?)").bind(std::string(100'000, 'x')).run(); });
    BOOST_TEST((error.code == ErrorCode::StorageFull));
}

BOOST_AUTO_TEST_CASE(another_writer_is_waited_for_and_then_told)
{
    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x)");
    store::OpenOptions impatient;
    impatient.busy_timeout = std::chrono::milliseconds{1};
    auto second = scratch.openAgain(impatient);
    BOOST_REQUIRE(second.has_value());
    const store::Transaction writing{scratch.database};
    const Error error = errorOf([&] { second.value().execute("INSERT INTO t VALUES(1)"); });
    BOOST_TEST((error.code == ErrorCode::StorageBusy));
    BOOST_TEST(isTransient(error.code));
}

BOOST_AUTO_TEST_CASE(guarded_turns_a_thrown_failure_into_an_error)
{
    ScratchStore scratch;
    const Result<int> result = store::guarded([&]() -> Result<int> {
        scratch.database.execute("no sql at all");
        return 1;
    });
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST((result.error().code == ErrorCode::StorageFailed));
}

BOOST_AUTO_TEST_CASE(a_sound_store_has_no_faults)
{
    ScratchStore scratch;
    fill(scratch.database);
    BOOST_TEST(scratch.database.check().empty());
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_in_any_page_is_found_by_check_and_never_read_as_content)
{
    ScratchStore scratch;
    fill(scratch.database);
    {
        const store::Database closed = std::move(scratch.database);
    }
    const std::string sound = readFile(scratch.path);
    const std::size_t pages = sound.size() / 4096;
    BOOST_REQUIRE(pages > 20U);
    for (const std::size_t page : {std::size_t{1}, std::size_t{2}, pages / 2, pages - 1}) {
        std::string damaged = sound;
        damaged[page * 4096 + 100] = static_cast<char>(damaged[page * 4096 + 100] ^ 1);
        writeFile(scratch.path, damaged);
        auto opened = scratch.openAgain();
        if (!opened.has_value()) {
            BOOST_TEST((opened.error().code == ErrorCode::StorageDamaged), opened.error().detail);
            continue;
        }
        BOOST_TEST(!opened.value().check().empty());
        auto fresh = scratch.openAgain();
        const Error error = errorOf([&] {
            auto rows = fresh.value().prepare("SELECT body FROM note");
            while (rows.step()) BOOST_TEST(rows.textView(0) == std::string(500, 'n'));
        });
        BOOST_TEST((error.code == ErrorCode::StorageDamaged), "page " << page << ": " << error.detail);
    }
}

BOOST_AUTO_TEST_SUITE_END()

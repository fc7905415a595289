// Another SQLite in the process (a plugin of the platform, a system library) must neither be changed by ours nor change it.
#include <dlfcn.h>

#include "scratch_store.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(second_sqlite)

namespace {

std::string oneText(store::Database& database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    return statement.step() ? statement.text(0) : "";
}

template <typename F>
F* symbol(void* library, const char* name)
{
    return reinterpret_cast<F*>(::dlsym(library, name));
}

} // namespace

BOOST_AUTO_TEST_CASE(the_program_shows_no_symbol_of_its_own_sqlite)
{
    const ScratchStore scratch; // So that it is linked at all.
    for (const char* name :
        {"sqlite3_open_v2", "sqlite3_step", "sqlite3_config", "sqlite3_key", "sqlcipher_codec_ctx_set_pass"}) {
        BOOST_TEST((::dlsym(::dlopen(nullptr, RTLD_NOW), name) == nullptr), name);
    }
}

BOOST_AUTO_TEST_CASE(both_work_side_by_side)
{
    void* library = ::dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_GLOBAL);
    if (library == nullptr) {
        BOOST_TEST_MESSAGE("skipped: this machine has no libsqlite3.so.0");
        return;
    }
    struct Connection;
    using Row = int(void*, int, char**, char**);
    auto* version = symbol<const char*()>(library, "sqlite3_libversion");
    auto* open = symbol<int(const char*, Connection**)>(library, "sqlite3_open");
    auto* run = symbol<int(Connection*, const char*, Row*, void*, char**)>(library, "sqlite3_exec");
    auto* close = symbol<int(Connection*)>(library, "sqlite3_close");
    BOOST_REQUIRE((version != nullptr && open != nullptr && run != nullptr && close != nullptr));

    ScratchStore scratch;
    scratch.database.execute("CREATE TABLE t(x); INSERT INTO t VALUES('ours')");
    Connection* other = nullptr;
    BOOST_REQUIRE(open(scratch.folder.file("plain.db").c_str(), &other) == 0);
    BOOST_TEST(run(other, "CREATE TABLE t(x); INSERT INTO t VALUES('theirs')", nullptr, nullptr, nullptr) == 0);
    std::string theirs;
    const auto keep = +[](void* target, int, char** columns, char**) {
        *static_cast<std::string*>(target) = columns[0];
        return 0;
    };
    BOOST_TEST(run(other, "SELECT x FROM t", keep, &theirs, nullptr) == 0);
    BOOST_TEST(theirs == "theirs");
    BOOST_TEST(oneText(scratch.database, "SELECT x FROM t") == "ours");
    BOOST_TEST(!oneText(scratch.database, "PRAGMA cipher_version").empty());
    BOOST_TEST(oneText(scratch.database, "SELECT sqlite_version()") != std::string{version()});
    BOOST_TEST(close(other) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

#include <stdexcept>

#include "scratch_store.h"

using namespace sightline;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(transaction)

namespace {

struct Counted : ScratchStore {
    Counted() { database.execute("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT"); }

    std::int64_t rows()
    {
        auto count = database.prepare("SELECT count(*) FROM t");
        return count.step() ? count.integer(0) : -1;
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(what_is_committed_stays)
{
    Counted store;
    {
        store::Transaction transaction{store.database};
        store.database.execute("INSERT INTO t VALUES(1)");
        transaction.commit();
    }
    BOOST_TEST(store.rows() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_is_undone_whatever_the_way_out)
{
    Counted store;
    {
        const store::Transaction transaction{store.database};
        store.database.execute("INSERT INTO t VALUES(1)");
    }
    BOOST_TEST(store.rows() == 0);
    try {
        const store::Transaction transaction{store.database};
        store.database.execute("INSERT INTO t VALUES(1)");
        throw std::runtime_error{"of another kind"};
    } catch (const std::runtime_error&) { }
    BOOST_TEST(store.rows() == 0);
    const Error error = errorOf([&] {
        const store::Transaction transaction{store.database};
        store.database.execute("INSERT INTO t VALUES(1)");
        store.database.execute("INSERT INTO t VALUES(1)");
    });
    BOOST_TEST((error.code == ErrorCode::AlreadyExists));
    BOOST_TEST(store.rows() == 0);
}

BOOST_AUTO_TEST_CASE(an_open_cursor_does_not_keep_a_transaction_from_being_undone)
{
    Counted store;
    store.database.execute("INSERT INTO t VALUES(1),(2)");
    {
        auto cursor = store.database.prepare("SELECT x FROM t");
        const store::Transaction transaction{store.database};
        BOOST_TEST(cursor.step());
        store.database.execute("DELETE FROM t");
    }
    BOOST_TEST(store.rows() == 2);
}

BOOST_AUTO_TEST_CASE(one_inside_another_is_refused_and_leaves_the_outer_one_as_it_is)
{
    Counted store;
    store::Transaction outer{store.database};
    store.database.execute("INSERT INTO t VALUES(1)");
    (void)errorOf([&] { const store::Transaction inner{store.database}; });
    outer.commit();
    BOOST_TEST(store.rows() == 1);
}

BOOST_AUTO_TEST_CASE(a_transaction_that_sqlite_undid_by_itself_ends_quietly)
{
    Counted store;
    {
        store::Transaction transaction{store.database};
        store.database.execute("INSERT INTO t VALUES(1)");
        (void)errorOf([&] { store.database.execute("INSERT OR ROLLBACK INTO t VALUES(1)"); });
        (void)errorOf([&] { transaction.commit(); });
    }
    BOOST_TEST(store.rows() == 0);
    store.database.execute("INSERT INTO t VALUES(2)");
    BOOST_TEST(store.rows() == 1);
}

BOOST_AUTO_TEST_CASE(a_reader_sees_one_moment)
{
    Counted store;
    auto reader = store.openAgain();
    BOOST_REQUIRE(reader.has_value());
    const auto seen = [&] {
        auto count = reader.value().prepare("SELECT count(*) FROM t");
        return count.step() ? count.integer(0) : -1;
    };
    store::Transaction reading{reader.value(), store::Transaction::Kind::Read};
    BOOST_TEST(seen() == 0);
    store.database.execute("INSERT INTO t VALUES(1)");
    BOOST_TEST(seen() == 0);
    reading.commit();
    BOOST_TEST(seen() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

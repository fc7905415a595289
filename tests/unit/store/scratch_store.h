#pragma once

#include <boost/test/unit_test.hpp>

#include "store/database.h"
#include "support/temporary_folder.h"

namespace sightline::test {

/// A new store in a folder of its own, with its key.
struct ScratchStore {
    ScratchStore()
        : database{create()}
    { }

    [[nodiscard]] Result<store::Database> openAgain(const store::OpenOptions& options = {}) const
    {
        return store::Database::open(path, key, options);
    }

    TemporaryFolder folder;
    std::string path = folder.file("store.db");
    crypto::Secret key = crypto::randomSecret(32);
    store::Database database;

private:
    store::Database create()
    {
        store::OpenOptions options;
        options.create = true;
        auto created = store::Database::open(path, key, options);
        BOOST_REQUIRE_MESSAGE(created.has_value(), (created.has_value() ? "" : created.error().detail));
        return std::move(created).value();
    }
};

/// The error that `body` throws. Fails the test if there is none.
template <typename F>
[[nodiscard]] Error errorOf(F&& body)
{
    try {
        body();
    } catch (const store::DatabaseError& failure) {
        return failure.error;
    }
    BOOST_FAIL("no DatabaseError was thrown");
    return {ErrorCode::InvalidInput, {}};
}

} // namespace sightline::test

#pragma once

#include <boost/test/unit_test.hpp>

#include "store/authority_store.h"
#include "support/revisions.h"

namespace sightline::test {

/// A kind of store under the contract: `Maker` makes an empty one, and opens what was committed to it again, as after a restart.
///
///     struct Maker {
///         std::unique_ptr<server::AuthorityStore> reopen();  // The first call makes it, with generation 1.
///     };
template <typename Maker>
struct StoreContract {
    Maker maker;
    std::unique_ptr<server::AuthorityStore> store = maker.reopen();
    GroupChain chain{nth<DeviceId>(1)};
    Instant now{std::chrono::milliseconds{1'780'567'800'000}};

    /// What `body` answers inside a write session that is committed.
    template <typename F>
    void write(F&& body)
    {
        auto session = store->beginWrite();
        BOOST_REQUIRE(session.has_value());
        body(*session.value());
        BOOST_REQUIRE(session.value()->commit().has_value());
    }
    template <typename F>
    auto read(F&& body)
    {
        auto session = store->beginRead();
        BOOST_REQUIRE(session.has_value());
        return body(*session.value());
    }

    /// Appends one visit of `child` as a group of its own.
    std::uint64_t append(server::WriteSession& session, int record, int child,
        const sync::RevisionVerdict& verdict = {wire::OUTCOME_ACCEPTED, rules::WrittenBy::Author, {}})
    {
        const revision::Group group = chain.add(aVisit(record, child, "sam"));
        const std::uint64_t seq = session.append(group.revisions.front(), verdict, group, now);
        session.appendGroup(group, now);
        return seq;
    }
    std::uint64_t headSeq()
    {
        return read([](server::ReadSession& session) { return session.head().seq(); });
    }
};

} // namespace sightline::test

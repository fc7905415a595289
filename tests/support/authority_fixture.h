#pragma once

#include <boost/test/unit_test.hpp>

#include "service/append.h"
#include "service/authority.h"
#include "service/child_files.h"
#include "service/sync_service.h"
#include "support/fake_clock.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"

namespace sightline::test {

/// The reason a result holds none, for a failing check's message.
template <typename T>
std::string why(const Result<T>& result)
{
    return result.has_value() ? std::string{} : result.error().detail;
}

/// A real authority in a folder of its own, with two social workers, a manager and a few children allocated to Sam.
struct AuthorityFixture {
    TemporaryFolder folder;
    FakeClock clock;
    server::Authority authority = make();
    server::SyncService service{authority, clock};

    AuthorityFixture()
    {
        addWorker("sam", WorkerRole::SocialWorker, true, "north");
        addWorker("kim", WorkerRole::SocialWorker, true, "north");
        addWorker("max", WorkerRole::Manager, false, "", {"north"});
    }

    server::Authority make()
    {
        auto made = server::Authority::init(folder.file("authority"), "Anyshire", clock);
        BOOST_REQUIRE_MESSAGE(made.has_value(), why(made));
        return std::move(made).value();
    }

    void addWorker(
        const std::string& id, WorkerRole role, bool qualified, const std::string& team, std::vector<std::string> manages = {})
    {
        inWrite([&](server::WriteSession& session) {
            session.putWorker({WorkerId{id}, "Worker " + id, role, qualified, team, std::move(manages), false});
        });
    }

    template <typename F>
    void inWrite(F&& body)
    {
        auto session = authority.store->beginWrite();
        BOOST_REQUIRE(session.has_value());
        body(*session.value());
        BOOST_REQUIRE(session.value()->commit().has_value());
    }

    template <typename F>
    auto inRead(F&& body)
    {
        auto session = authority.store->beginRead();
        BOOST_REQUIRE(session.has_value());
        return body(*session.value());
    }

    void console(wire::Revision message)
    {
        const auto done = server::recordAtConsole(authority, WorkerId{"admin"}, {{std::move(message)}}, clock);
        BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    }

    /// Child `n` with a record and, if `worker` is given, an allocation from the first of the year.
    void addChild(int n, const std::string& worker = {})
    {
        wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(n), nth<ChildId>(n), by("admin"));
        child.mutable_child()->set_given_name("Child");
        child.mutable_child()->set_family_name(std::to_string(n));
        child.mutable_child()->set_date_of_birth("2018-03-01");
        console(child);
        if (!worker.empty()) allocate(5000 + n, n, worker, "2026-01-01");
    }

    void allocate(int record, int child, const std::string& worker, const std::string& from, const std::string& to = {})
    {
        wire::Revision message =
            revision::blankRevision(RecordKind::Allocation, nth<RecordId>(record), nth<ChildId>(child), by("admin"));
        message.mutable_allocation()->set_worker(worker);
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from(from);
        if (!to.empty()) message.mutable_allocation()->set_to(to);
        console(message);
    }

    /// Enrols a device whose groups are signed with the chain's key.
    DeviceId enrol(const std::string& worker, const crypto::SigningKey& key)
    {
        const auto code = server::makeEnrolCode(authority, WorkerId{worker}, clock);
        BOOST_REQUIRE(code.has_value());
        wire::EnrolRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_code(code.value());
        request.set_public_key(key.public_key);
        request.set_proof(key.sign(sync::enrolBytes(code.value(), key.public_key)));
        const auto response = service.enrol(request);
        BOOST_REQUIRE_MESSAGE(response.has_value(), why(response));
        return *DeviceId::fromBytes(response.value().device_id());
    }
};

} // namespace sightline::test

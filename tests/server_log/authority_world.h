#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "service/append.h"
#include "service/sync_service.h"
#include "store/tablet_store.h"
#include "support/fake_clock.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"

namespace sightline::server_log {

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    return std::move(result).value();
}
inline void must(Result<void> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
}

/// A real authority in a folder of its own: workers w0, w1, … each with the children of the same number allocated.
struct AuthorityWorld {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    bool sodium = crypto::ready();
    std::string data = folder.file("authority");
    std::optional<server::Authority> authority;
    std::unique_ptr<server::SyncService> service;

    explicit AuthorityWorld(int workers)
        : authority{must(server::Authority::init(folder.file("authority"), "Anyshire", clock))}
    {
        start();
        for (int n = 0; n < workers; ++n) {
            write([&](server::WriteSession& session) {
                session.putWorker({workerOf(n), "Worker", WorkerRole::SocialWorker, true, "north", {}, false});
            });
            wire::Revision child = revision::blankRevision(
                RecordKind::Child, test::nth<RecordId>(n + 1), test::nth<ChildId>(n + 1), test::by("admin"));
            child.mutable_child()->set_given_name("Child");
            child.mutable_child()->set_date_of_birth("2018-03-01");
            wire::Revision allocation = revision::blankRevision(
                RecordKind::Allocation, test::nth<RecordId>(10'000 + n), test::nth<ChildId>(n + 1), test::by("admin"));
            allocation.mutable_allocation()->set_worker(workerOf(n).text());
            allocation.mutable_allocation()->set_role("lead");
            allocation.mutable_allocation()->set_from("2026-01-01");
            must(server::recordAtConsole(*authority, WorkerId{"admin"}, {{child}, {allocation}}, clock));
        }
    }

    [[nodiscard]] static WorkerId workerOf(int n) { return WorkerId{"w" + std::to_string(n)}; }

    void start() { service = std::make_unique<server::SyncService>(*authority, clock); }
    void stop()
    {
        service.reset();
        authority.reset();
    }
    void open()
    {
        authority.emplace(must(server::Authority::open(data)));
        start();
    }

    template <typename F>
    void write(F&& body)
    {
        auto session = must(authority->store->beginWrite());
        body(*session);
        must(session->commit());
    }
};

} // namespace sightline::server_log

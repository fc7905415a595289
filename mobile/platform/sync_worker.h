#pragma once

#include <functional>
#include <memory>

#include <QThread>

#include "viewmodels/sync_runner.h"

namespace sightline::mobile {

/// Runs syncs one after another on one thread of its own, with its own object on the vault's store.
class SyncWorker final : public SyncRunner {
    Q_OBJECT

public:
    using Connect = std::function<std::unique_ptr<ServerConnection>(Tablet&)>;

    /// `connect` is called on the worker's thread, at the first sync.
    SyncWorker(std::unique_ptr<Tablet> tablet, Connect connect);
    /// Waits for a running exchange; what it did stays done.
    ~SyncWorker() override;

    void start() override;

private:
    void run(); ///< On the worker's thread.

    std::unique_ptr<Tablet> m_tablet;
    Connect m_connect;
    std::unique_ptr<ServerConnection> m_server;
    QThread m_thread;
    QObject* m_on_thread; ///< Lives on the thread; deleted when it ends.
    bool m_running = false;
};

} // namespace sightline::mobile

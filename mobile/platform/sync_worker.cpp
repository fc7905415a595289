#include "sync_worker.h"

namespace sightline::mobile {

SyncWorker::SyncWorker(std::unique_ptr<Tablet> tablet, Connect connect)
    : m_tablet{std::move(tablet)}
    , m_connect{std::move(connect)}
    , m_on_thread{new QObject}
{
    m_on_thread->moveToThread(&m_thread);
    // The connection's sockets belong to the thread and must go before it does.
    QObject::connect(
        &m_thread, &QThread::finished, m_on_thread, [this] { m_server.reset(); }, Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_on_thread, &QObject::deleteLater);
    m_thread.start();
}

SyncWorker::~SyncWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncWorker::start()
{
    if (m_running) return;
    m_running = true;
    QMetaObject::invokeMethod(m_on_thread, [this] { run(); });
}

void SyncWorker::run()
{
    const auto tell = [this](auto&& what) { QMetaObject::invokeMethod(this, std::forward<decltype(what)>(what)); };
    if (!m_server) m_server = m_connect(*m_tablet);
    const SyncOutcome outcome = runSync(*m_tablet, *m_server,
        [&](const sync::Applied& total) { tell([this, pending = total.pending] { Q_EMIT progressed(pending); }); });
    tell([this, outcome] {
        m_running = false;
        Q_EMIT finished(outcome);
    });
}

} // namespace sightline::mobile

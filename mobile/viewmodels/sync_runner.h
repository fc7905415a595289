#pragma once

#include <QObject>

#include "transport/sync_run.h"

namespace sightline::mobile {

/// Sends and receives away from the GUI thread. Two implementations: SyncWorker (platform/) and the tests' own.
class SyncRunner : public QObject {
    Q_OBJECT

public:
    /// Returns at once; does nothing while a sync runs. Signals arrive on the thread of whoever connected.
    virtual void start() = 0;

Q_SIGNALS:
    void progressed(qint64 pending); ///< Groups still without a receipt.
    void finished(const sightline::mobile::SyncOutcome& outcome);

protected:
    using QObject::QObject;
};

} // namespace sightline::mobile

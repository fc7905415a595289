#include "run_aside.h"

#include <QObject>
#include <QThread>

namespace sightline::mobile {

void runAside(QObject* context, std::function<void()> work, std::function<void()> done)
{
    QThread* thread = QThread::create(std::move(work));
    QObject::connect(thread, &QThread::finished, context, std::move(done));
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace sightline::mobile

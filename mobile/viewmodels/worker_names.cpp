#include "worker_names.h"

#include <QCoreApplication>

#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

struct Workers {
    Q_DECLARE_TR_FUNCTIONS(Workers)
};

} // namespace

WorkerNames::WorkerNames(Tablet& tablet)
    : m_me{tablet.me().id}
{
    const auto colleagues = tablet.colleagues();
    if (colleagues.has_value())
        for (const wire::Colleague& colleague : colleagues.value())
            m_names[colleague.worker_id()] = {
                words::fromStd(colleague.name()), words::fromStd(colleague.role()).replace(u'_', u' ')};
    if (!m_names.contains(m_me.text()))
        m_names[m_me.text()] = {words::fromStd(tablet.me().name), words::fromStd(toText(tablet.me().role)).replace(u'_', u' ')};
}

QString WorkerNames::of(const WorkerId& worker) const
{
    const auto found = m_names.find(worker.text());
    return found == m_names.end() || found->second.name.isEmpty() ? words::fromStd(worker.text()) : found->second.name;
}

QString WorkerNames::orYou(const WorkerId& worker) const
{
    return worker == m_me ? Workers::tr("you") : of(worker);
}

QString WorkerNames::roleOf(const WorkerId& worker) const
{
    const auto found = m_names.find(worker.text());
    return found == m_names.end() ? QString{} : found->second.role;
}

} // namespace sightline::mobile

#include "reading_order.h"

#include <algorithm>

namespace sightline {

ReadingOrder::ReadingOrder(QObject* parent)
    : QObject{parent}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReadingOrder::sort);
}

void ReadingOrder::setContent(QQuickItem* content)
{
    if (content == m_content) return;
    if (m_content) m_content->disconnect(this);
    m_content = content;
    if (m_content) connect(m_content, &QQuickItem::childrenChanged, this, &ReadingOrder::watch);
    watch();
    Q_EMIT contentChanged();
}

void ReadingOrder::watch()
{
    if (!m_content) return;
    for (QQuickItem* row : m_content->childItems())
        connect(row, &QQuickItem::yChanged, &m_soon, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    m_soon.start();
}

void ReadingOrder::sort()
{
    if (!m_content) return;
    const QList<QQuickItem*> now = m_content->childItems();
    QList<QQuickItem*> wanted = now;
    std::stable_sort(wanted.begin(), wanted.end(), [](const QQuickItem* a, const QQuickItem* b) { return a->y() < b->y(); });
    if (wanted == now) return;
    for (qsizetype i = 1; i < wanted.size(); ++i) wanted[i]->stackAfter(wanted[i - 1]);
}

} // namespace sightline

#include "even_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QGuiApplication>

namespace sightline::child {

EvenGrid::EvenGrid(QQuickItem* parent)
    : QQuickItem{parent}
{ }

void EvenGrid::set(int& member, int value)
{
    if (value == member) return;
    member = value;
    polish();
    Q_EMIT changed();
}

void EvenGrid::setCellMin(int pixels)
{
    set(m_cell_min, pixels);
}

void EvenGrid::setMost(int columns)
{
    set(m_most, columns);
}

void EvenGrid::setSpacing(int pixels)
{
    set(m_spacing, pixels);
}

void EvenGrid::setFill(bool fill)
{
    if (fill == m_fill) return;
    m_fill = fill;
    polish();
    Q_EMIT changed();
}

void EvenGrid::itemChange(ItemChange change, const ItemChangeData& value)
{
    if (change == ItemChildAddedChange) {
        connect(value.item, &QQuickItem::visibleChanged, this, &QQuickItem::polish);
        connect(value.item, &QQuickItem::implicitHeightChanged, this, &QQuickItem::polish);
        polish();
    }
    if (change == ItemChildRemovedChange) {
        value.item->disconnect(this);
        polish();
    }
    QQuickItem::itemChange(change, value);
}

void EvenGrid::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) polish();
}

void EvenGrid::componentComplete()
{
    QQuickItem::componentComplete();
    polish();
}

std::vector<QQuickItem*> EvenGrid::shown() const
{
    std::vector<QQuickItem*> items;
    for (QQuickItem* item : childItems())
        if (item->isVisible() && !item->inherits("QQuickRepeater")) items.push_back(item);
    return items;
}

int EvenGrid::columnsFor(int count) const
{
    const int fitting = static_cast<int>((width() + m_spacing) / (m_cell_min + m_spacing));
    const int columns = std::clamp(fitting, 1, std::max(1, std::min(m_most, count)));
    const int rows = (count + columns - 1) / columns;
    return (count + rows - 1) / rows; // As even as it can be with so many rows.
}

void EvenGrid::updatePolish()
{
    const auto items = shown();
    if (items.empty() || width() <= 0) return setImplicitHeight(0);
    const auto columns = static_cast<std::size_t>(columnsFor(static_cast<int>(items.size())));
    const qreal cell = std::floor((width() - static_cast<qreal>(columns - 1) * m_spacing) / static_cast<qreal>(columns));
    std::vector<qreal> heights((items.size() + columns - 1) / columns, 0.0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i]->setWidth(cell);
        heights[i / columns] = std::max(heights[i / columns], std::ceil(items[i]->implicitHeight()));
    }
    const qreal needed =
        std::accumulate(heights.begin(), heights.end(), 0.0) + static_cast<qreal>(heights.size() - 1) * m_spacing;
    if (m_fill && height() > needed) // Shared out as rows of one height, if that is enough for each.
        std::fill(heights.begin(), heights.end(),
            std::max(*std::max_element(heights.begin(), heights.end()),
                std::floor(
                    (height() - static_cast<qreal>(heights.size() - 1) * m_spacing) / static_cast<qreal>(heights.size()))));
    qreal y = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto column = static_cast<qreal>(i % columns);
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const qreal x = column * (cell + m_spacing);
        items[i]->setPosition({mirrored ? width() - x - cell : x, y});
        items[i]->setHeight(heights[i / columns]);
        if (i % columns == columns - 1) y += heights[i / columns] + m_spacing;
    }
    setImplicitHeight(needed);
}

} // namespace sightline::child

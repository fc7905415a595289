#pragma once

#include <vector>

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace sightline::child {

/// Its visible children in cells of one width, as many beside each other as fit, in rows that come out as even as they can: eight
/// stand as 8, 4 + 4 or 2 + 2 + 2 + 2. A row is as high as its highest child wants to be at that width.
class EvenGrid : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(int cellMin READ cellMin WRITE setCellMin NOTIFY changed) ///< No cell is narrower, unless the grid itself is.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY changed) ///< Columns.
    Q_PROPERTY(int spacing READ spacing WRITE setSpacing NOTIFY changed)
    Q_PROPERTY(
        bool fill READ fill WRITE setFill NOTIFY changed) ///< Rows share the height there is, if it is more than they need.

public:
    explicit EvenGrid(QQuickItem* parent = nullptr);

    [[nodiscard]] int cellMin() const { return m_cell_min; }
    [[nodiscard]] int most() const { return m_most; }
    [[nodiscard]] int spacing() const { return m_spacing; }
    [[nodiscard]] bool fill() const { return m_fill; }
    void setCellMin(int pixels);
    void setMost(int columns);
    void setSpacing(int pixels);
    void setFill(bool fill);

Q_SIGNALS:
    void changed();

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void componentComplete() override;
    void updatePolish() override;

private:
    void set(int& member, int value);
    [[nodiscard]] std::vector<QQuickItem*> shown() const;
    [[nodiscard]] int columnsFor(int count) const;

    int m_cell_min = 72;
    int m_most = 4;
    int m_spacing = 8;
    bool m_fill = false;
};

} // namespace sightline::child

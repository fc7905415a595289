#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace sightline::child {

/// One of our own drawings (pictures/<name>.svg): a line in `ink`, and fills that say nothing by their colour. `plain` leaves the
/// line only. A word always goes with it, so it is not in the accessibility tree.
class Picture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged REQUIRED)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged)
    Q_PROPERTY(bool plain READ plain WRITE setPlain NOTIFY plainChanged)

public:
    explicit Picture(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor ink() const { return m_ink; }
    [[nodiscard]] bool plain() const { return m_plain; }
    void setName(const QString& name);
    void setInk(const QColor& ink);
    void setPlain(bool plain);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void inkChanged();
    void plainChanged();

private:
    QString m_name;
    QColor m_ink{0x0b, 0x0c, 0x0c};
    bool m_plain = false;
};

} // namespace sightline::child

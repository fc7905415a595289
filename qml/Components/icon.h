#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace sightline {

/// One of our own line drawings (icons/<name>.svg) in the colour of the text beside it. An icon is never alone: a word goes with
/// it, so it is not in the accessibility tree.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged REQUIRED)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged REQUIRED)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY sizeChanged REQUIRED)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] int size() const { return m_size; }
    void setName(const QString& name);
    void setColor(const QColor& color);
    void setSize(int size);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();

private:
    QString m_name;
    QColor m_color;
    int m_size = 0;
};

} // namespace sightline

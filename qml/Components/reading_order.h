#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace sightline {

/// Keeps the items of a list in the order in which they stand. A list that moves its rows changes where they are, not their order
/// among themselves; a screen reader goes by that order, and would read "Later" before "Overdue".
class ReadingOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT

    /// The `contentItem` of a list that is read from top to bottom.
    Q_PROPERTY(QQuickItem* content READ content WRITE setContent NOTIFY contentChanged)

public:
    explicit ReadingOrder(QObject* parent = nullptr);

    [[nodiscard]] QQuickItem* content() const { return m_content; }
    void setContent(QQuickItem* content);

Q_SIGNALS:
    void contentChanged();

private:
    void watch();
    void sort();

    QPointer<QQuickItem> m_content;
    QTimer m_soon; ///< Rows move one by one; they are sorted once, after.
};

} // namespace sightline

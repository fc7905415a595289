#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sightline::child {

/// How the child's space looks and speaks for this child. One object an engine, filled by ChildRoot; ChildLook derives every size
/// from it and from Theme.
class Speaking : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Level level READ level WRITE setLevel NOTIFY levelChanged)

public:
    enum class Level { Pictures, ShortWords, MoreWords }; ///< Those of ChildLevel (shared/voice/voice_enums.h), in that order.
    Q_ENUM(Level)

    explicit Speaking(QObject* parent = nullptr);

    [[nodiscard]] Level level() const { return m_level; }
    void setLevel(Level level);

Q_SIGNALS:
    void levelChanged();

private:
    Level m_level = Level::ShortWords;
};

} // namespace sightline::child

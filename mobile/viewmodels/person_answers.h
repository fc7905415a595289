#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/question.h"

namespace sightline::mobile {

/// One person with a tick box: a grown-up who may have been there, known from the child's record or named by the worker; or a
/// child whom an attempt was for.
class PersonAnswers final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PeopleModel.")

    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString shown READ shown CONSTANT)
    Q_PROPERTY(bool known READ known CONSTANT)
    Q_PROPERTY(bool there READ there NOTIFY thereChanged)
    Q_PROPERTY(sightline::mobile::Question* offered READ offered CONSTANT)

public:
    /// `shown`: what the worker reads where that is not the name.
    PersonAnswers(QString name, bool known, QString shown = {}, QObject* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; } ///< "Amira Khan – mother": as it goes into a record, never translated.
    [[nodiscard]] QString shown() const { return m_shown; } ///< The same as the worker reads it.
    [[nodiscard]] bool known() const noexcept { return m_known; } ///< From the child's record: shown with a tick box.
    [[nodiscard]] bool there() const noexcept { return m_there; }
    [[nodiscard]] Question* offered() { return &m_offered; } ///< The chance to be seen alone.

    Q_INVOKABLE void wasThere(bool there);
    void restoreThere(bool there);

Q_SIGNALS:
    void thereChanged();
    void edited();

private:
    QString m_name;
    QString m_shown;
    bool m_known;
    bool m_there = false;
    Question m_offered;
};

} // namespace sightline::mobile

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/choices_model.h"

namespace sightline::mobile {

/// What this program is, which one, and the work of others in it with its licences.
class AboutViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(sightline::mobile::ChoicesModel* parts READ parts CONSTANT)

public:
    explicit AboutViewModel(QString version, QObject* parent = nullptr);

    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] ChoicesModel* parts() { return &m_parts; } ///< Text is the name, hint the licence.

private:
    QString m_version;
    ChoicesModel m_parts;
};

} // namespace sightline::mobile

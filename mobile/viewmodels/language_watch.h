#pragma once

#include <QObject>

namespace sightline::mobile {

/// Tells when the app speaks another language: whoever keeps sentences must make them anew. Sentences that are made when they are
/// read need only be read again.
class LanguageWatch final : public QObject {
    Q_OBJECT

public:
    /// Needs a QCoreApplication.
    explicit LanguageWatch(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();
};

} // namespace sightline::mobile

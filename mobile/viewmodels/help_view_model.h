#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/help_topics_model.h"
#include "viewmodels/navigator.h"

namespace sightline::mobile {

/// The topic that belongs to where the worker is.
[[nodiscard]] HelpTopicsModel::Topic topicAt(const Navigator& navigator);

/// Help that needs no network: the topic of the place somebody came from first, then all the others.
class HelpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString here READ here NOTIFY changed)
    Q_PROPERTY(QString hereText READ hereText NOTIFY changed)
    Q_PROPERTY(sightline::mobile::HelpTopicsModel* topics READ topics CONSTANT)

public:
    explicit HelpViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString here() const; ///< Title of the topic of this place.
    [[nodiscard]] QString hereText() const;
    [[nodiscard]] HelpTopicsModel* topics() { return &m_topics; } ///< The other topics.

    /// Called by whoever opens Help: where they were.
    Q_INVOKABLE void about(sightline::mobile::HelpTopicsModel::Topic topic);

Q_SIGNALS:
    void changed();

private:
    HelpTopicsModel::Topic m_here = HelpTopicsModel::Stuck;
    HelpTopicsModel m_topics;
};

} // namespace sightline::mobile

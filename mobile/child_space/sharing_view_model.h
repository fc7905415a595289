#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "child_space/card_models.h"
#include "voice/voice.h"

namespace sightline::child_space {

/// Who may read what the child says: the child's choice. "Only Jo and their manager" and "I'm not sure" stand alone; of the
/// others any may be picked.
class SharingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

    /// Codes: only, carer, parent, school, reviewing_officer, anyone_helping, not_sure.
    Q_PROPERTY(sightline::child_space::CardsModel* choices READ choices CONSTANT)
    Q_PROPERTY(QStringList never READ never NOTIFY changed) ///< Whom the child named as not.
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)

public:
    explicit SharingViewModel(QObject* parent = nullptr);

    /// Shows a choice (nullopt: none yet) in the words of the language spoken now.
    void show(const std::optional<SharingChoice>& choice, const QString& worker_name);

    [[nodiscard]] CardsModel* choices() { return &m_choices; }
    [[nodiscard]] QStringList never() const;
    [[nodiscard]] bool chosen() const noexcept { return m_chosen; }
    /// Nothing picked, or let go again, is "not sure": the narrowest.
    [[nodiscard]] SharingChoice choice() const;

    Q_INVOKABLE void pick(const QString& code); ///< Or lets it go again.
    Q_INVOKABLE void addNever(const QString& who);
    Q_INVOKABLE void removeNever(int index);
    /// What stands in the box for a name and is not added yet; `takeHeld` adds it, so that no name is left behind.
    Q_INVOKABLE void hold(const QString& who) { m_held = who; }
    [[nodiscard]] bool holds() const noexcept { return !m_held.isEmpty(); }
    void takeHeld();

Q_SIGNALS:
    void changed();
    void chose(); ///< The child changed something.

private:
    void refresh();

    CardsModel m_choices;
    QString m_worker_name;
    QString m_held;
    SharingChoice m_choice;
    bool m_chosen = false;
};

} // namespace sightline::child_space

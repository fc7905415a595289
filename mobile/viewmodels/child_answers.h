#pragma once

#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "domain/validation.h"
#include "viewmodels/question.h"

namespace sightline::mobile {

/// What is asked about one child of a visit. Seen and seen alone have no default and are never copied from a sibling.
class ChildAnswers final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")

    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QString notAskedBecause READ notAskedBecause NOTIFY changed)
    Q_PROPERTY(sightline::mobile::Question* seen READ seen CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* alone READ alone CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* awake READ awake CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* whyNot READ whyNot CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* whyNotDetail READ whyNotDetail CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* bedroom READ bedroom CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* observation READ observation CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* childsWords READ childsWords CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* opinion READ opinion CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* actions READ actions CONSTANT)

public:
    ChildAnswers(ChildOnVisit child, QString name, QObject* parent = nullptr);

    [[nodiscard]] const ChildOnVisit& child() const noexcept { return m_child; }
    [[nodiscard]] QString name() const { return m_name; } ///< "Ali Khan, 7"
    [[nodiscard]] QString called() const { return m_called; } ///< "Ali"
    [[nodiscard]] bool chosen() const noexcept { return m_chosen; }
    [[nodiscard]] bool young() const noexcept { return m_young; }
    /// Why nothing is asked about seeing this child: the visit did not get that far.
    [[nodiscard]] QString notAskedBecause() const { return m_not_asked_because; }

    [[nodiscard]] Question* seen() { return &m_seen; }
    [[nodiscard]] Question* alone() { return &m_alone; }
    [[nodiscard]] Question* awake() { return &m_awake; }
    [[nodiscard]] Question* whyNot() { return &m_why_not; }
    [[nodiscard]] Question* whyNotDetail() { return &m_why_not_detail; }
    [[nodiscard]] Question* bedroom() { return &m_bedroom; }
    [[nodiscard]] Question* observation() { return &m_observation; }
    [[nodiscard]] Question* childsWords() { return &m_childs_words; }
    [[nodiscard]] Question* opinion() { return &m_opinion; }
    [[nodiscard]] Question* actions() { return &m_actions; }
    [[nodiscard]] const std::vector<Question*>& all() const noexcept { return m_all; }

    Q_INVOKABLE void choose(bool chosen);
    void restoreChosen(bool chosen);
    /// Too young on the day of the visit to be spoken to alone, or does not speak: asked "awake" instead.
    void setYoung(bool young);
    /// Nothing is asked about seeing the child when `why` is not empty.
    void setNotAskedBecause(const QString& why);

    /// This child's part of the visit as answered so far.
    [[nodiscard]] ChildSeen answers() const;
    /// Where a problem with `member` of ChildSeen (`sighting`, `not_alone_reason`, …) is put right.
    [[nodiscard]] Question* questionFor(std::string_view member);

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void edited();

private:
    void update();
    [[nodiscard]] Sighting sighting() const;
    [[nodiscard]] NoteText note() const;

    ChildOnVisit m_child;
    QString m_name;
    QString m_called;
    QString m_not_asked_because;
    bool m_young = false;
    bool m_chosen = false;
    Question m_seen;
    Question m_alone;
    Question m_awake;
    Question m_why_not;
    Question m_why_not_detail;
    Question m_bedroom;
    Question m_observation;
    Question m_childs_words;
    Question m_opinion;
    Question m_actions;
    std::vector<Question*> m_all;
};

} // namespace sightline::mobile

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

    Q_PROPERTY(QString childId READ childId CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString called READ called CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(bool young READ young NOTIFY changed)
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
    Q_PROPERTY(sightline::mobile::Question* othersInRoom READ othersInRoom CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* whereSleeps READ whereSleeps CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* analysis READ analysis CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* languageUsed READ languageUsed CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* communication READ communication CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* healthReview READ healthReview CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* offeredAlone READ offeredAlone CONSTANT)
    Q_PROPERTY(QString checkThisAnswer READ checkThisAnswer NOTIFY changed)

public:
    ChildAnswers(ChildOnVisit child, QString name, WorkerRole role, QObject* parent = nullptr);

    [[nodiscard]] const ChildOnVisit& child() const noexcept { return m_child; }
    [[nodiscard]] QString childId() const { return QString::fromStdString(m_child.id.toString()); }
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
    [[nodiscard]] Question* othersInRoom() { return &m_others_in_room; }
    [[nodiscard]] Question* whereSleeps() { return &m_where_sleeps; }
    [[nodiscard]] Question* analysis() { return &m_analysis; }
    [[nodiscard]] Question* languageUsed() { return &m_language_used; }
    [[nodiscard]] Question* communication() { return &m_communication; }
    [[nodiscard]] Question* healthReview() { return &m_health_review; }
    [[nodiscard]] Question* offeredAlone() { return &m_offered_alone; }
    /// Two answers contradict each other: alone, and somebody else in the room. Empty where they do not.
    [[nodiscard]] QString checkThisAnswer() const;
    [[nodiscard]] const std::vector<Question*>& all() const noexcept { return m_all; }

    Q_INVOKABLE void choose(bool chosen);
    /// The two ways out of `checkThisAnswer`.
    Q_INVOKABLE void wasNotAlone();
    Q_INVOKABLE void nobodyElseWasThere();
    void restoreChosen(bool chosen);
    /// Too young on the day of the visit to be spoken to alone, or does not speak: asked "awake" instead.
    void setYoung(bool young);
    /// The visit was a health visit; domestic abuse is suspected or known.
    void setAskedAbout(bool health, bool abuse);
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
    bool m_health = false;
    bool m_abuse = false;
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
    Question m_others_in_room;
    Question m_where_sleeps;
    Question m_analysis;
    Question m_language_used;
    Question m_communication;
    Question m_health_review;
    Question m_offered_alone;
    std::vector<Question*> m_all;
};

} // namespace sightline::mobile

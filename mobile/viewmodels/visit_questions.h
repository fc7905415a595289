#pragma once

#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "base/civil_date.h"
#include "domain/enums.h"
#include "viewmodels/question.h"

namespace sightline::mobile {

/// What is asked once for the whole visit, whoever was seen: what happened, when, where, what for, who was there.
class VisitQuestions final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")

    Q_PROPERTY(sightline::mobile::Question* outcome READ outcome CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* day READ day CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* otherDay READ otherDay CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* place READ place CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* purpose READ purpose CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* started READ started CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* ended READ ended CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* announced READ announced CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* present READ present CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* interpreter READ interpreter CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* interpreterWho READ interpreterWho CONSTANT)
    Q_PROPERTY(QString doesNotCount READ doesNotCount NOTIFY changed)

public:
    VisitQuestions(CivilDate today, WorkerRole role, QObject* parent = nullptr);

    [[nodiscard]] Question* outcome() { return &m_outcome; }
    [[nodiscard]] Question* day() { return &m_day; }
    [[nodiscard]] Question* otherDay() { return &m_other_day; }
    [[nodiscard]] Question* place() { return &m_place; }
    [[nodiscard]] Question* purpose() { return &m_purpose; }
    [[nodiscard]] Question* started() { return &m_started; }
    [[nodiscard]] Question* ended() { return &m_ended; }
    [[nodiscard]] Question* announced() { return &m_announced; }
    [[nodiscard]] Question* present() { return &m_present; }
    [[nodiscard]] Question* interpreter() { return &m_interpreter; }
    [[nodiscard]] Question* interpreterWho() { return &m_interpreter_who; }
    /// Why this does not count as a visit; empty if it may.
    [[nodiscard]] QString doesNotCount() const;

    /// In the order of the form.
    [[nodiscard]] const std::vector<Question*>& all() const noexcept { return m_all; }

    /// The day of the visit; nullopt while it is not answered or cannot be read.
    [[nodiscard]] std::optional<CivilDate> occurredOn() const;
    void setOccurredOn(CivilDate day);
    /// The children were there or might have been: they are asked about.
    [[nodiscard]] bool childrenAreAskedAbout() const;
    /// Some child on this visit needs another language or a way to communicate.
    void setInterpreterAsked(bool asked);

Q_SIGNALS:
    void changed();
    void edited();

private:
    void update();

    CivilDate m_today;
    bool m_interpreter_asked = false;
    Question m_outcome;
    Question m_day;
    Question m_other_day;
    Question m_place;
    Question m_purpose;
    Question m_started;
    Question m_ended;
    Question m_announced;
    Question m_present;
    Question m_interpreter;
    Question m_interpreter_who;
    std::vector<Question*> m_all;
};

} // namespace sightline::mobile

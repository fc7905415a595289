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
    Q_PROPERTY(sightline::mobile::Question* interpreterWhy READ interpreterWhy CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* newPerson READ newPerson CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* newInHome READ newInHome CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* domesticAbuse READ domesticAbuse CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* anyWoman READ anyWoman CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* danger READ danger CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* nextVisit READ nextVisit CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* lateReason READ lateReason CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* lateDetail READ lateDetail CONSTANT)
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
    [[nodiscard]] Question* interpreterWhy() { return &m_interpreter_why; }
    [[nodiscard]] Question* newPerson() { return &m_new_person; }
    [[nodiscard]] Question* newInHome() { return &m_new_in_home; }
    [[nodiscard]] Question* domesticAbuse() { return &m_domestic_abuse; }
    [[nodiscard]] Question* anyWoman() { return &m_any_woman; }
    [[nodiscard]] Question* danger() { return &m_danger; }
    [[nodiscard]] Question* nextVisit() { return &m_next_visit; }
    [[nodiscard]] Question* lateReason() { return &m_late_reason; }
    [[nodiscard]] Question* lateDetail() { return &m_late_detail; }
    /// Why this does not count as a visit; empty if it may.
    [[nodiscard]] QString doesNotCount() const;

    /// In the order of the form.
    [[nodiscard]] const std::vector<Question*>& all() const noexcept { return m_all; }

    /// The day of the visit; nullopt while it is not answered or cannot be read.
    [[nodiscard]] std::optional<CivilDate> occurredOn() const;
    void setOccurredOn(CivilDate day);
    /// The children were there or might have been: they are asked about.
    [[nodiscard]] bool childrenAreAskedAbout() const;
    /// Some child on this visit needs another language or a way to communicate: an answer about an interpreter is needed.
    void setInterpreterNeeded(bool needed);
    /// Nobody is recorded as there, although it matters whether a woman was.
    void setNobodyNamed(bool nobody);
    /// The day of the next visit; nullopt while it is not answered or cannot be read.
    [[nodiscard]] std::optional<CivilDate> nextVisitOn() const;
    /// Domestic abuse is suspected or known: who was offered the chance to be seen alone is asked.
    [[nodiscard]] bool abuseRecorded() const;
    [[nodiscard]] bool isHealthVisit() const;

Q_SIGNALS:
    void changed();
    void edited();

private:
    void update();

    CivilDate m_today;
    bool m_interpreter_needed = false;
    bool m_nobody_named = false;
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
    Question m_interpreter_why;
    Question m_new_person;
    Question m_new_in_home;
    Question m_domestic_abuse;
    Question m_any_woman;
    Question m_danger;
    Question m_next_visit;
    Question m_late_reason;
    Question m_late_detail;
    std::vector<Question*> m_all;
};

} // namespace sightline::mobile

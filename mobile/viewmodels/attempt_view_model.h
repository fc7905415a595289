#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"
#include "viewmodels/people_model.h"
#include "viewmodels/question.h"

namespace sightline::mobile {

/// A visit that did not take place, recorded at the door: no reply, not let in, child not there. One answer and one tap finish
/// it. Every answer is kept as a draft at once, typing after at most half a second.
class AttemptViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(sightline::mobile::PeopleModel* children READ children CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* outcome READ outcome CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* day READ day CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* otherDay READ otherDay CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* time READ time CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* place READ place CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* observation READ observation CONSTANT)
    Q_PROPERTY(bool siblingsOffered READ siblingsOffered CONSTANT)
    Q_PROPERTY(bool saved READ saved NOTIFY finished)
    Q_PROPERTY(QString escalation READ escalation NOTIFY finished)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY notSavedChanged)
    Q_PROPERTY(QString draftText READ draftText NOTIFY draftTextChanged)

public:
    /// For `child`, who is ticked; those of the same home are offered: nobody is said to be not seen without a tap. Also while
    /// nothing may be shown (`Tablet::mayRead`). NotFound if the child is not in the caseload. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<AttemptViewModel>> begin(Tablet& tablet, ChildId child);
    /// Keeps what was typed last.
    ~AttemptViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::Attempt; }
    void keep() override { m_kept.keep(); }
    [[nodiscard]] QString title() const; ///< "Could not see Ali and Sara"
    [[nodiscard]] PeopleModel* children() { return &m_children; } ///< Ticked: the attempt was for them.
    [[nodiscard]] Question* outcome() { return &m_outcome; }
    [[nodiscard]] Question* day() { return &m_day; }
    [[nodiscard]] Question* otherDay() { return &m_other_day; }
    [[nodiscard]] Question* time() { return &m_time; }
    [[nodiscard]] Question* place() { return &m_place; }
    [[nodiscard]] Question* observation() { return &m_observation; }
    [[nodiscard]] bool siblingsOffered() const { return m_children.all().size() > 1; }
    [[nodiscard]] bool saved() const noexcept { return m_saved; }
    /// After the second attempt in a row: who must be told (WT2010 5.124). Empty otherwise.
    [[nodiscard]] QString escalation() const { return m_escalation; }
    /// Why it is not saved, or why the last answers are not kept.
    [[nodiscard]] QString notSaved() const { return m_not_saved.isEmpty() ? m_kept.notKept() : m_not_saved; }
    [[nodiscard]] QString draftText() const { return m_kept.keptText(); } ///< "Draft on this tablet. Saved at 10:42am."

    /// Saves it if nothing is left to put right; otherwise the questions say what is.
    Q_INVOKABLE void save();
    /// Keeps the draft now and leaves.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void titleChanged();
    void notSavedChanged();
    void draftTextChanged();
    void finished(); ///< Saved on this tablet.

private:
    AttemptViewModel(Tablet& tablet, ChildId child);
    void addChildren(std::vector<ChildOnVisit> known);
    void restore();
    void restoreDay(CivilDate writtenOn);
    [[nodiscard]] QJsonObject also() const;
    [[nodiscard]] std::optional<CivilDate> occurredOn() const;
    [[nodiscard]] HomeVisit visit() const;
    [[nodiscard]] bool complete();
    void setNotSaved(const QString& why);

    Tablet& m_tablet;
    ChildId m_asked; ///< The child somebody asked for.
    CivilDate m_today; ///< When the form was begun: what "Today" says on it.
    QString m_time_at_begin;
    std::vector<ChildOnVisit> m_known; ///< In the order of `m_children`.
    PeopleModel m_children;
    Question m_outcome;
    Question m_day;
    Question m_other_day;
    Question m_time;
    Question m_place;
    Question m_observation;
    KeptAnswers m_kept;
    bool m_saved = false;
    QString m_escalation;
    QString m_not_saved;
};

} // namespace sightline::mobile

#pragma once

#include <memory>

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/answers_model.h"
#include "viewmodels/child_answers_model.h"
#include "viewmodels/page.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/visit_questions.h"

namespace sightline::mobile {

/// Recording one visit, for one child or several of a home. Every answer is kept as a draft at once, typing after at most half a
/// second. A visit is either a draft on this tablet or finished; there is no third state.
class RecordVisitViewModel final : public sightline::mobile::Page { // qmltyperegistrar of Qt 6.4 knows it by its whole name only.
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString draftText READ draftText NOTIFY draftTextChanged)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY notSavedChanged)
    Q_PROPERTY(sightline::mobile::VisitQuestions* visit READ visit CONSTANT)
    Q_PROPERTY(sightline::mobile::ChildAnswersModel* children READ children CONSTANT)
    Q_PROPERTY(sightline::mobile::ProblemsModel* problems READ problems CONSTANT)
    Q_PROPERTY(sightline::mobile::AnswersModel* answers READ answers CONSTANT)
    Q_PROPERTY(bool siblingsOffered READ siblingsOffered CONSTANT)

public:
    enum Step { Visit, Children, Notes, Check, Finished };
    Q_ENUM(Step)

    static constexpr int kTypingDelay_ms = 500;

    /// For `child` and those of the same home; picks up the home's draft if there is one. NotFound if the child is not in the
    /// caseload. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<RecordVisitViewModel>> begin(Tablet& tablet, ChildId child);
    /// Keeps what was typed last.
    ~RecordVisitViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::RecordVisit; }
    void keep() override { keepDraft(); }

    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] QString title() const; ///< "Record a visit to Ali and Sara"
    [[nodiscard]] QString draftText() const { return m_draft_text; } ///< "Draft on this tablet. Saved at 10:42am."
    [[nodiscard]] QString notSaved() const { return m_not_saved; } ///< Why the last save failed; empty if it did not.
    [[nodiscard]] VisitQuestions* visit() { return &m_visit; }
    [[nodiscard]] ChildAnswersModel* children() { return &m_children; }
    [[nodiscard]] ProblemsModel* problems() { return &m_problems; }
    [[nodiscard]] AnswersModel* answers() { return &m_answers; }
    [[nodiscard]] bool siblingsOffered() const { return m_children.all().size() > 1; }

    Q_INVOKABLE void goTo(int step);
    Q_INVOKABLE void next();
    /// A step back; from the first one the form closes.
    Q_INVOKABLE void back() override;
    /// Saves the visit if nothing is left to put right; otherwise the problems say what is.
    Q_INVOKABLE void finish();
    /// To the answer that problem `index` is about.
    Q_INVOKABLE void putRight(int index);
    /// To the answer on line `index` of "Check your answers".
    Q_INVOKABLE void change(int index);
    /// Throws the draft away. The screen asks first.
    Q_INVOKABLE void discard();
    /// Keeps the draft now and leaves.
    Q_INVOKABLE void leave();
    /// Writes what was answered since the last time, if anything was.
    void keepDraft();

Q_SIGNALS:
    void stepChanged();
    void titleChanged();
    void draftTextChanged();
    void notSavedChanged();
    void problemsFound(); ///< `finish` was refused; the summary wants attention.
    void finished(); ///< Saved on this tablet.

private:
    RecordVisitViewModel(Tablet& tablet, std::string draft_name);
    void add(const CaseloadEntry& entry, ChildOnVisit child, bool chosen);
    void watch();
    void updateChildren();
    void updateAnswers();
    void showErrors(std::vector<Problem> problems);
    void answered();
    void setStep(Step step);
    void setNotSaved(const QString& why);
    void focus(int step, Question* question);

    Tablet& m_tablet;
    std::string m_draft_name;
    VisitPolicy m_policy;
    VisitQuestions m_visit;
    ChildAnswersModel m_children;
    ProblemsModel m_problems;
    AnswersModel m_answers;
    QTimer m_typing;
    Step m_step = Visit;
    bool m_unkept = false; ///< Something was answered after the draft was last kept.
    bool m_checked = false; ///< Problems were shown once: keep the list right while they are put right.
    QString m_draft_text;
    QString m_not_saved;
};

} // namespace sightline::mobile

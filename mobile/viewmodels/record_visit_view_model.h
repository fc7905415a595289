#pragma once

#include <map>
#include <memory>

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/answers_model.h"
#include "viewmodels/child_answers_model.h"
#include "viewmodels/next_visit.h"
#include "viewmodels/page.h"
#include "viewmodels/people_model.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/sections_model.h"
#include "viewmodels/visit_questions.h"
#include "viewmodels/visit_section.h"

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
    Q_PROPERTY(sightline::mobile::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(sightline::mobile::SectionsModel* sections READ sections CONSTANT)
    Q_PROPERTY(QString placeInForm READ placeInForm NOTIFY stepChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY stepChanged)
    Q_PROPERTY(bool privateShown READ privateShown NOTIFY privateShownChanged)
    Q_PROPERTY(bool privateAnswered READ privateAnswered NOTIFY privateShownChanged)
    Q_PROPERTY(QString proposal READ proposal NOTIFY proposalChanged)
    Q_PROPERTY(QString proposedDay READ proposedDay NOTIFY proposalChanged)
    Q_PROPERTY(QString dutyNumbers READ dutyNumbers CONSTANT)

public:
    /// The sections in their order (visit_section.h), then what is not a section.
    enum Step {
        Visit = section::kVisit,
        Children = section::kChildren,
        People = section::kPeople,
        Heard = section::kHeard,
        Meaning = section::kMeaning,
        Language = section::kLanguage,
        Safety = section::kSafety,
        NextSteps = section::kNext,
        Check = section::kCount,
        Sections, ///< The task list: every section with its state.
        Danger, ///< Somebody is in danger now: whom to call.
        Finished
    };
    Q_ENUM(Step)

    static constexpr int kTypingDelay_ms = 500;

    /// For `child` and those of the same home; picks up the home's draft if there is one. Also while nothing may be shown
    /// (`Tablet::mayRead`): then children are called as validation calls them, and nothing else is shown of them. NotFound if the
    /// child is not in the caseload. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<RecordVisitViewModel>> begin(Tablet& tablet, ChildId child);
    /// Keeps what was typed last.
    ~RecordVisitViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::RecordVisit; }
    void keep() override { keepDraft(); }

    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] QString title() const; ///< "Record a visit to Ali and Sara"
    /// "Draft on this tablet. Saved at 10:42am.", and that it is also about somebody who is not in this home now.
    [[nodiscard]] QString draftText() const { return m_draft_text + m_about_others; }
    [[nodiscard]] QString notSaved() const { return m_not_saved; } ///< Why the last save failed; empty if it did not.
    [[nodiscard]] VisitQuestions* visit() { return &m_visit; }
    [[nodiscard]] ChildAnswersModel* children() { return &m_children; }
    [[nodiscard]] ProblemsModel* problems() { return &m_problems; }
    [[nodiscard]] AnswersModel* answers() { return &m_answers; }
    [[nodiscard]] bool siblingsOffered() const { return m_children.all().size() > 1; }
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    [[nodiscard]] SectionsModel* sections() { return &m_sections; }
    [[nodiscard]] QString placeInForm() const; ///< "Section 2 of 8: The children"; empty outside the sections.
    [[nodiscard]] QString nextTitle() const; ///< "Next: Who was there"; empty outside the sections.
    [[nodiscard]] bool privateShown() const noexcept { return m_private_shown; }
    [[nodiscard]] bool privateAnswered() const; ///< There is something behind "Show".
    [[nodiscard]] QString
    proposal() const; ///< When the next visit falls due after this one, with the rule; empty if nothing does.
    [[nodiscard]] QString proposedDay() const; ///< "6 December 2026"; empty if there is none to propose.
    [[nodiscard]] QString dutyNumbers() const { return m_duty_numbers; }

    Q_INVOKABLE void goTo(int step);
    Q_INVOKABLE void next();
    /// A step back; from the first one the form closes.
    Q_INVOKABLE void back() override;
    Q_INVOKABLE void showPrivate(bool shown);
    Q_INVOKABLE void useProposal();
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
    void privateShownChanged();
    void proposalChanged();

private:
    RecordVisitViewModel(Tablet& tablet, std::string draft_name);
    [[nodiscard]] Result<void> addChildren(const Home& home);
    void addKnownPeople(const Child& child);
    void restore(const std::string& draft);
    [[nodiscard]] VisitForm form();
    void watch();
    void updateChildren();
    void updateAnswers();
    void updatePeople();
    void updateSections();
    void updateProposal();
    void showErrors(std::vector<Problem> problems);
    void answered();
    void setStep(Step step);
    void setNotSaved(const QString& why);
    [[nodiscard]] Result<void> dropDraft(const std::string& name);
    void focus(int step, Question* question);

    Tablet& m_tablet;
    std::string m_draft_name;
    VisitPolicy m_policy;
    VisitQuestions m_visit;
    ChildAnswersModel m_children;
    ProblemsModel m_problems;
    AnswersModel m_answers;
    PeopleModel m_people;
    SectionsModel m_sections;
    std::map<ChildId, rules::ChildFacts> m_facts; ///< Empty while nothing may be read.
    std::optional<NextVisit> m_next_visit;
    QString m_duty_numbers;
    bool m_private_shown = false;
    QTimer m_typing;
    Step m_step = Visit;
    Step m_before = Visit; ///< Where the worker was before the task list or the call for help.
    bool m_unkept = false; ///< Something was answered after the draft was last kept.
    bool m_checked = false; ///< Problems were shown once: keep the list right while they are put right.
    std::string m_old_name; ///< Of a draft from another household, until it is kept under this one's.
    std::string m_kept; ///< The draft as it was kept last.
    QString m_draft_text;
    QString m_about_others;
    QString m_not_saved;
};

} // namespace sightline::mobile

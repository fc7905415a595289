#include "record_visit_view_model.h"

#include <algorithm>

#include "session/setting_names.h"
#include "viewmodels/check_answers.h"
#include "viewmodels/home_visit_answers.h"
#include "viewmodels/save_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_draft.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

QString listed(const QStringList& names)
{
    if (names.size() < 2) return names.join(QString{});
    return RecordVisitViewModel::tr("%1 and %2")
        .arg(QStringList{names.begin(), names.end() - 1}.join(QStringLiteral(", ")), names.last());
}

/// The draft that is about `child`. Under another name if the household was another one when it was begun.
Result<std::string> nameOfDraftAbout(Tablet& tablet, ChildId child, const std::string& own)
{
    SIGHTLINE_TRY(ofHome, tablet.draft(own));
    if (ofHome && childrenOfDraft(*ofHome).count(child) > 0) return own;
    SIGHTLINE_TRY(names, tablet.draftsNamed(kVisitDrafts));
    for (const std::string& name : names) {
        SIGHTLINE_TRY(draft, tablet.draft(name));
        if (draft && childrenOfDraft(*draft).count(child) > 0) return name;
    }
    return own;
}

} // namespace

Result<std::unique_ptr<RecordVisitViewModel>> RecordVisitViewModel::begin(Tablet& tablet, ChildId child)
{
    SIGHTLINE_TRY(home, tablet.homeOf(child));
    SIGHTLINE_TRY(found, nameOfDraftAbout(tablet, child, draftName(home)));
    SIGHTLINE_TRY(draft, tablet.draft(found));
    SIGHTLINE_TRY(ofHome, tablet.draft(draftName(home)));
    // Where the home has a draft about others already, both stay under their names.
    const std::string name = ofHome ? found : draftName(home);
    SIGHTLINE_TRY(policy, tablet.policy());
    SIGHTLINE_TRY(dutyNumbers, tablet.store().setting(kDutyNumbers));
    std::unique_ptr<RecordVisitViewModel> record{new RecordVisitViewModel{tablet, name}};
    if (found != name) record->m_old_name = found;
    record->m_policy = policy;
    record->m_duty_numbers = words::fromStd(dutyNumbers.value_or(""));
    SIGHTLINE_CHECK(record->addChildren(home));
    if (draft) record->restore(*draft);
    for (const auto& each : record->m_children.all()) // Also in a draft that was begun for a brother or sister.
        if (each->child().id == child) each->restoreChosen(true);
    record->watch();
    record->updateChildren();
    record->updatePeople();
    if (record->m_step == Check) record->updateAnswers();
    record->updateSections();
    record->updateProposal();
    return record;
}

RecordVisitViewModel::RecordVisitViewModel(Tablet& tablet, std::string draft_name)
    : m_tablet{tablet}
    , m_draft_name{std::move(draft_name)}
    , m_visit{tablet.today(), tablet.me().role}
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingDelay_ms);
    connect(&m_typing, &QTimer::timeout, this, &RecordVisitViewModel::keepDraft);
}

RecordVisitViewModel::~RecordVisitViewModel()
{
    keepDraft();
}

Result<void> RecordVisitViewModel::addChildren(const Home& home)
{
    SIGHTLINE_TRY(known, m_tablet.onVisit(home.children));
    const bool mayRead = m_tablet.mayRead().has_value();
    for (ChildOnVisit& about : known) {
        QString name = words::fromStd(about.called);
        if (mayRead) {
            SIGHTLINE_TRY(file, m_tablet.child(about.id));
            name = words::nameAndAge(words::fromStd(file.child.displayName()), file.child.date_of_birth, m_tablet.today());
            addKnownPeople(file.child);
            m_facts.emplace(about.id, file.facts());
        }
        const bool asked = about.id == home.children.front();
        auto answers = std::make_unique<ChildAnswers>(std::move(about), name, m_tablet.me().role);
        answers->restoreChosen(asked);
        m_children.add(std::move(answers));
    }
    return {};
}

void RecordVisitViewModel::addKnownPeople(const Child& child)
{
    for (const std::string& person : child.people) m_people.addKnown(words::fromStd(person));
}

void RecordVisitViewModel::restore(const std::string& draft)
{
    const auto step = restoreDraft(draft, {m_visit, m_children, m_people});
    if (!step) return;
    m_kept = draft;
    if (isAboutOthers(draft, {m_visit, m_children, m_people}))
        m_about_others = tr(" It also has answers about somebody who is not in this home now. They stay in the draft.");
    m_step = *step < Finished && *step >= Visit ? static_cast<Step>(*step) : Sections;
    m_draft_text = tr("Draft on this tablet. Your answers are as you left them.");
}

VisitForm RecordVisitViewModel::form()
{
    return {m_visit, m_children.chosen(), m_people.there()};
}

void RecordVisitViewModel::watch()
{
    const auto watchQuestion = [this](Question* question) {
        connect(question, &Question::edited, this, [this, question] {
            m_unkept = true;
            answered();
            // A choice is one tap and is kept at once; typing waits for a short pause.
            if (question->answeredInWords())
                m_typing.start();
            else
                keepDraft();
        });
    };
    for (Question* question : m_visit.all()) watchQuestion(question);
    connect(m_visit.danger(), &Question::edited, this, [this] {
        if (m_visit.danger()->is(choices::answer::kYes)) goTo(Danger);
    });
    connect(&m_people, &PeopleModel::edited, this, [this] {
        m_unkept = true;
        answered();
        keepDraft();
    });
    for (const auto& child : m_children.all()) {
        for (Question* question : child->all()) watchQuestion(question);
        connect(child.get(), &ChildAnswers::chosenChanged, this, [this] {
            m_unkept = true;
            answered();
            keepDraft();
            Q_EMIT titleChanged();
        });
    }
}

void RecordVisitViewModel::answered()
{
    updateChildren();
    if (m_checked) showErrors(problemsWith(form(), m_tablet.today(), m_policy));
    Q_EMIT privateShownChanged();
}

void RecordVisitViewModel::updateChildren()
{
    const CivilDate day = m_visit.occurredOn().value_or(m_tablet.today());
    bool interpreter = false;
    for (const auto& child : m_children.all()) {
        child->setYoung(isObservedInstead(child->child(), day, m_policy));
        child->setAskedAbout(m_visit.isHealthVisit(), m_visit.abuseRecorded());
        child->setNotAskedBecause(m_visit.childrenAreAskedAbout()
                ? QString{}
                : tr("%1: so %2 is recorded as not seen.").arg(m_visit.outcome()->answerInWords(), child->called()));
        const std::string language = child->child().language.value_or("");
        interpreter = interpreter || (child->chosen() && !language.empty() && !isEnglish(language));
    }
    m_visit.setInterpreterNeeded(interpreter);
    m_people.setOfferAsked(m_visit.abuseRecorded());
    m_visit.setNobodyNamed(m_people.there().empty());
}

void RecordVisitViewModel::updatePeople()
{
    m_people.setNamed(namesIn(*m_visit.present()));
    updateChildren();
}

void RecordVisitViewModel::updateAnswers()
{
    m_answers.setLines(answerLines(form(), m_private_shown));
}

void RecordVisitViewModel::updateSections()
{
    m_sections.setSections(sectionsOf(form(), problemsWith(form(), m_tablet.today(), m_policy)));
}

void RecordVisitViewModel::updateProposal()
{
    const Me& me = m_tablet.me();
    const VisitForm asked = form();
    m_next_visit = nextVisit(homeVisitOf(asked, m_tablet.today()), asked.children, m_facts, {me.id, me.role, me.qualified});
    Q_EMIT proposalChanged();
}

QString RecordVisitViewModel::proposal() const
{
    return m_next_visit ? m_next_visit->words : QString{};
}

QString RecordVisitViewModel::proposedDay() const
{
    return m_next_visit && !m_next_visit->overdue ? words::fromStd(m_next_visit->due.inWords()) : QString{};
}

void RecordVisitViewModel::useProposal()
{
    if (m_next_visit && !m_next_visit->overdue) m_visit.nextVisit()->answer(words::fromStd(m_next_visit->due.dayFirst()));
}

bool RecordVisitViewModel::privateAnswered() const
{
    const auto answered = [](const auto& questions) {
        return std::any_of(questions.begin(), questions.end(),
            [](const Question* question) { return question->isPrivate() && question->answered(); });
    };
    return answered(m_visit.all()) || std::any_of(m_children.all().begin(), m_children.all().end(), [&](const auto& child) {
        return child->chosen() && answered(child->all());
    });
}

void RecordVisitViewModel::showPrivate(bool shown)
{
    if (shown == m_private_shown) return;
    m_private_shown = shown;
    if (m_step == Check) updateAnswers();
    Q_EMIT privateShownChanged();
}

QString RecordVisitViewModel::placeInForm() const
{
    if (m_step >= section::kCount) return {};
    return tr("Section %1 of %2: %3").arg(m_step + 1).arg(section::kCount).arg(sectionTitle(m_step));
}

QString RecordVisitViewModel::nextTitle() const
{
    if (m_step >= section::kCount) return {};
    return m_step + 1 == Check ? tr("Next: check your answers") : tr("Next: %1").arg(sectionTitle(m_step + 1));
}

QString RecordVisitViewModel::title() const
{
    QStringList called;
    for (const ChildAnswers* child : m_children.chosen()) called.push_back(child->called());
    return called.isEmpty() ? tr("Record a visit") : tr("Record a visit to %1").arg(listed(called));
}

void RecordVisitViewModel::goTo(int step)
{
    if (m_step == Finished || step < Visit || step >= Finished) return;
    setStep(static_cast<Step>(step));
    m_unkept = true;
    keepDraft();
}

void RecordVisitViewModel::next()
{
    if (m_step < Check) goTo(m_step + 1);
}

void RecordVisitViewModel::back()
{
    if (m_step == Sections || m_step == Danger)
        goTo(m_before);
    else if (m_step == Visit)
        leave();
    else
        goTo(m_step - 1);
}

void RecordVisitViewModel::finish()
{
    if (m_step == Finished) return;
    m_unkept = m_unkept || !m_old_name.empty(); // Under its new name first.
    keepDraft();
    m_checked = true;
    updatePeople();
    showErrors(problemsWith(form(), m_tablet.today(), m_policy));
    if (m_problems.count() > 0) {
        setStep(Check);
        Q_EMIT problemsFound();
        return;
    }
    const auto saved = m_tablet.saveHomeVisit(homeVisitOf(form(), m_tablet.today()));
    if (!saved.has_value()) {
        setNotSaved(tr("Not finished. Your answers are still here. %1").arg(words::notSavedBecause(saved.error())));
        return;
    }
    setNotSaved({});
    m_unkept = false;
    m_typing.stop();
    // The visit is safe; a draft that could not be thrown away would only be offered again.
    const auto discarded = dropDraft(m_draft_name);
    if (!discarded.has_value()) setNotSaved(tr("The visit is finished, but its draft could not be removed."));
    setStep(Finished);
    Q_EMIT finished();
}

void RecordVisitViewModel::showErrors(std::vector<Problem> problems)
{
    std::vector<Question*> wrong;
    for (const Problem& problem : problems) {
        if (!problem.question) continue;
        problem.question->setError(problem.message);
        wrong.push_back(problem.question);
    }
    const auto clearOthers = [&](Question* question) {
        if (std::find(wrong.begin(), wrong.end(), question) == wrong.end()) question->setError({});
    };
    for (Question* question : m_visit.all()) clearOthers(question);
    for (const auto& child : m_children.all())
        for (Question* question : child->all()) clearOthers(question);
    for (const auto& person : m_people.all()) clearOthers(person->offered());
    m_problems.setProblems(std::move(problems));
}

void RecordVisitViewModel::putRight(int index)
{
    const auto& problems = m_problems.problems();
    if (index < 0 || index >= m_problems.count()) return;
    const Problem problem = problems[static_cast<std::size_t>(index)];
    focus(problem.step, problem.question);
}

void RecordVisitViewModel::change(int index)
{
    const auto& lines = m_answers.lines();
    if (index < 0 || static_cast<std::size_t>(index) >= lines.size()) return;
    const AnswerLine line = lines[static_cast<std::size_t>(index)];
    focus(line.step, line.question);
}

void RecordVisitViewModel::focus(int step, Question* question)
{
    goTo(step);
    if (question && question->isPrivate()) showPrivate(true);
    if (question) Q_EMIT question->focusWanted();
}

void RecordVisitViewModel::setStep(Step step)
{
    updatePeople();
    if (step == Sections) updateSections();
    if (step == NextSteps) updateProposal();
    if (step == m_step) {
        if (step == Check) updateAnswers();
        return;
    }
    if (m_step != Sections && m_step != Danger) m_before = m_step;
    m_step = step;
    if (m_private_shown) { // Whoever looks at the next page has not asked for it.
        m_private_shown = false;
        Q_EMIT privateShownChanged();
    }
    if (step == Check) updateAnswers();
    Q_EMIT stepChanged();
}

void RecordVisitViewModel::setNotSaved(const QString& why)
{
    if (why == m_not_saved) return;
    m_not_saved = why;
    Q_EMIT notSavedChanged();
}

} // namespace sightline::mobile

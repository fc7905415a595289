#include "record_visit_view_model.h"

#include <algorithm>

#include "viewmodels/check_answers.h"
#include "viewmodels/home_visit_answers.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_draft.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

bool sameHome(const CaseloadEntry& a, const CaseloadEntry& b)
{
    return a.child == b.child || (a.household && a.household == b.household);
}

QString listed(const QStringList& names)
{
    if (names.size() < 2) return names.join(QString{});
    return RecordVisitViewModel::tr("%1 and %2")
        .arg(QStringList{names.begin(), names.end() - 1}.join(QStringLiteral(", ")), names.last());
}

} // namespace

Result<std::unique_ptr<RecordVisitViewModel>> RecordVisitViewModel::begin(Tablet& tablet, ChildId child)
{
    SIGHTLINE_TRY(caseload, tablet.caseload());
    const auto asked =
        std::find_if(caseload.begin(), caseload.end(), [&](const CaseloadEntry& entry) { return entry.child == child; });
    if (asked == caseload.end()) return Error{ErrorCode::NotFound, "this child is not in the caseload of this tablet"};

    std::vector<CaseloadEntry> home{*asked};
    for (const CaseloadEntry& entry : caseload)
        if (entry.child != child && sameHome(entry, *asked)) home.push_back(entry);
    std::vector<ChildId> ids;
    for (const CaseloadEntry& entry : home) ids.push_back(entry.child);
    SIGHTLINE_TRY(known, tablet.onVisit(ids));
    SIGHTLINE_TRY(draft, tablet.draft(draftName(*asked)));

    SIGHTLINE_TRY(policy, tablet.policy());
    std::unique_ptr<RecordVisitViewModel> record{new RecordVisitViewModel{tablet, draftName(*asked)}};
    record->m_policy = policy;
    for (const CaseloadEntry& entry : home) {
        const auto about =
            std::find_if(known.begin(), known.end(), [&](const ChildOnVisit& one) { return one.id == entry.child; });
        if (about != known.end()) record->add(entry, *about, entry.child == child);
    }
    if (draft) {
        if (const auto step = restoreDraft(*draft, record->m_visit, record->m_children)) {
            record->m_step = static_cast<Step>(std::clamp<int>(*step, Visit, Check));
            record->m_draft_text = tr("Draft on this tablet. Your answers are as you left them.");
        }
    }
    record->watch();
    record->updateChildren();
    record->updateAnswers();
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

void RecordVisitViewModel::add(const CaseloadEntry& entry, ChildOnVisit child, bool chosen)
{
    const QString name = words::nameAndAge(words::fromStd(entry.name), entry.date_of_birth, m_tablet.today());
    auto answers = std::make_unique<ChildAnswers>(std::move(child), name);
    answers->restoreChosen(chosen);
    m_children.add(std::move(answers));
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
    if (m_checked) showErrors(problemsWith(m_visit, m_children.chosen(), m_tablet.today(), m_policy));
}

void RecordVisitViewModel::updateChildren()
{
    const CivilDate day = m_visit.occurredOn().value_or(m_tablet.today());
    bool interpreter = false;
    for (const auto& child : m_children.all()) {
        const ChildOnVisit& known = child->child();
        const bool tooYoung = known.date_of_birth && ageInYears(*known.date_of_birth, day) < m_policy.too_young_below_years;
        child->setYoung(tooYoung || !known.speaks);
        child->setNotAskedBecause(m_visit.childrenAreAskedAbout()
                ? QString{}
                : tr("%1: so %2 is recorded as not seen.").arg(m_visit.outcome()->answerInWords(), child->called()));
        const QString language = words::fromStd(known.language.value_or(""));
        const bool english = language.isEmpty() || language.startsWith(QLatin1String{"en"}, Qt::CaseInsensitive);
        interpreter = interpreter || (child->chosen() && !english);
    }
    m_visit.setInterpreterAsked(interpreter);
}

void RecordVisitViewModel::updateAnswers()
{
    m_answers.setLines(answerLines(m_visit, m_children.chosen()));
}

QString RecordVisitViewModel::title() const
{
    QStringList called;
    for (const ChildAnswers* child : m_children.chosen()) called.push_back(child->called());
    return called.isEmpty() ? tr("Record a visit") : tr("Record a visit to %1").arg(listed(called));
}

void RecordVisitViewModel::goTo(int step)
{
    if (m_step == Finished || step < Visit || step > Check) return;
    setStep(static_cast<Step>(step));
    m_unkept = true;
    keepDraft();
}

void RecordVisitViewModel::next()
{
    goTo(m_step + 1);
}

void RecordVisitViewModel::back()
{
    if (m_step == Visit)
        leave();
    else
        goTo(m_step - 1);
}

void RecordVisitViewModel::finish()
{
    if (m_step == Finished) return;
    keepDraft();
    m_checked = true;
    const std::vector<ChildAnswers*> chosen = m_children.chosen();
    showErrors(problemsWith(m_visit, chosen, m_tablet.today(), m_policy));
    if (m_problems.count() > 0) {
        setStep(Check);
        Q_EMIT problemsFound();
        return;
    }
    const auto saved = m_tablet.saveHomeVisit(homeVisitOf(m_visit, chosen, m_tablet.today()));
    if (!saved.has_value()) {
        setNotSaved(tr("Not finished. Your answers are still here. %1").arg(words::fromStd(saved.error().detail)));
        return;
    }
    setNotSaved({});
    m_unkept = false;
    m_typing.stop();
    // The visit is safe; a draft that could not be thrown away would only be offered again.
    const auto discarded = m_tablet.discardDraft(m_draft_name);
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
    if (question) Q_EMIT question->focusWanted();
}

void RecordVisitViewModel::keepDraft()
{
    m_typing.stop();
    if (!m_unkept || m_step == Finished) return;
    const auto kept = m_tablet.saveDraft(m_draft_name, writeDraft(m_visit, m_children, m_step));
    if (!kept.has_value()) {
        setNotSaved(tr("Your last answers are not kept yet. %1").arg(words::fromStd(kept.error().detail)));
        return;
    }
    m_unkept = false;
    setNotSaved({});
    const Instant now = m_tablet.clock().now();
    m_draft_text = tr("Draft on this tablet. Saved at %1.").arg(words::time(now, now));
    Q_EMIT draftTextChanged();
}

void RecordVisitViewModel::discard()
{
    m_unkept = false;
    m_typing.stop();
    const auto discarded = m_tablet.discardDraft(m_draft_name);
    if (discarded.has_value())
        Q_EMIT closed();
    else
        setNotSaved(tr("The draft could not be thrown away. %1").arg(words::fromStd(discarded.error().detail)));
}

void RecordVisitViewModel::leave()
{
    keepDraft();
    Q_EMIT closed();
}

void RecordVisitViewModel::setStep(Step step)
{
    if (step == Check) updateAnswers();
    if (step == m_step) return;
    m_step = step;
    Q_EMIT stepChanged();
}

void RecordVisitViewModel::setNotSaved(const QString& why)
{
    if (why == m_not_saved) return;
    m_not_saved = why;
    Q_EMIT notSavedChanged();
}

} // namespace sightline::mobile

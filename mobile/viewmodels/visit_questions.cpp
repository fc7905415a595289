#include "visit_questions.h"

#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

VisitQuestions::VisitQuestions(CivilDate today, WorkerRole role, QObject* parent)
    : QObject{parent}
    , m_today{today}
    , m_outcome{QStringLiteral("outcome"), {tr("What happened?")}, outcomes(), this}
    , m_day{QStringLiteral("occurred_on"), {tr("When was it?")}, days(today), this}
    , m_other_day{QStringLiteral("other_day"), {tr("Date of the visit"), tr("For example, 18/11/2026")}, {}, this}
    , m_place{QStringLiteral("place"), {tr("Where was it?")}, places(), this}
    , m_purpose{QStringLiteral("purpose"), {tr("What was it for?")}, purposes(role), this}
    , m_started{QStringLiteral("started_at"), {tr("Start time"), tr("For example, 10:30"), true}, {}, this}
    , m_ended{QStringLiteral("ended_at"), {tr("Finish time"), tr("For example, 11:15"), true}, {}, this}
    , m_announced{QStringLiteral("announced"), {tr("Did the family know you were coming?"), {}, true}, yesNo(), this}
    , m_present{QStringLiteral("present"),
          {tr("Who else was there?"), tr("One person on each line, and who they are to the child"), true}, {}, this}
    , m_interpreter{QStringLiteral("interpreter"), {tr("Was an interpreter used?")}, interpreters(), this}
    , m_interpreter_who{QStringLiteral("interpreter.who"), {tr("Who interpreted?"), tr("Name or number")}, {}, this}
    , m_all{&m_outcome, &m_day, &m_other_day, &m_place, &m_purpose, &m_interpreter, &m_interpreter_who, &m_started, &m_ended,
          &m_announced, &m_present}
{
    // Ordinary answers are given; what a clock turns on (seen, alone, where, what for) never is.
    m_outcome.restore(answer::kCompleted);
    m_day.restore(answer::kToday);
    for (Question* question : m_all) {
        connect(question, &Question::edited, this, &VisitQuestions::update);
        connect(question, &Question::edited, this, &VisitQuestions::edited);
        connect(question, &Question::valueChanged, this, &VisitQuestions::update);
    }
    update();
}

QString VisitQuestions::doesNotCount() const
{
    if (m_place.is(answer::kVideo) || m_place.is(answer::kPhone)) return tr("A phone or video call does not count as a visit.");
    const std::optional<Purpose> purpose = fromText<Purpose>(m_purpose.value().toStdString());
    if (purpose == Purpose::CoreGroup) return tr("A meeting does not count as a visit.");
    if (purpose == Purpose::FamilyTime) return tr("Watching family time does not count as a visit.");
    if (purpose == Purpose::Transport) return tr("Taking a child somewhere does not count as a visit.");
    return {};
}

std::optional<CivilDate> VisitQuestions::occurredOn() const
{
    if (m_day.is(answer::kToday)) return m_today;
    if (m_day.is(answer::kYesterday)) return m_today.plusDays(-1);
    return words::readDate(m_other_day.value());
}

void VisitQuestions::setOccurredOn(CivilDate day)
{
    // A draft of yesterday's "today" is yesterday now.
    if (day == m_today) return m_day.restore(answer::kToday);
    if (day == m_today.plusDays(-1)) return m_day.restore(answer::kYesterday);
    m_day.restore(answer::kOtherDate);
    m_other_day.restore(words::fromStd(day.dayFirst()));
}

bool VisitQuestions::childrenAreAskedAbout() const
{
    return m_outcome.is(answer::kCompleted);
}

void VisitQuestions::setInterpreterAsked(bool asked)
{
    m_interpreter_asked = asked;
    update();
}

void VisitQuestions::update()
{
    m_other_day.setAsked(m_day.is(answer::kOtherDate));
    m_interpreter.setAsked(m_interpreter_asked && childrenAreAskedAbout());
    m_interpreter_who.setAsked(m_interpreter.answered() && !m_interpreter.is(answer::kNotNeeded)
        && m_interpreter.value() != words::fromStd(toText(InterpreterUse::NeededNotThere)));
    Q_EMIT changed();
}

} // namespace sightline::mobile

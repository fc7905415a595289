#include "visit_questions.h"

#include "domain/validation.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_section.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

VisitQuestions::VisitQuestions(CivilDate today, WorkerRole role, QObject* parent)
    : QObject{parent}
    , m_today{today}
    , m_outcome{QStringLiteral("outcome"), {tr("What happened?")}, outcomes(), this}
    , m_day{QStringLiteral("occurred_on"), {tr("When was it?")}, days(today), this}
    , m_other_day{QStringLiteral("other_day"), {tr("Date of the visit"), tr("For example, 18/11/2026")}, {}, this}
    , m_place{QStringLiteral("place"), {tr("Where was it?")}, places(role), this}
    , m_purpose{QStringLiteral("purpose"), {tr("What was it for?")}, purposes(role), this}
    , m_started{QStringLiteral("started_at"), {tr("Start time"), tr("For example, 10:30"), true}, {}, this}
    , m_ended{QStringLiteral("ended_at"), {tr("Finish time"), tr("For example, 11:15"), true}, {}, this}
    , m_announced{QStringLiteral("announced"), {tr("Did the family know you were coming?"), {}, true}, yesNo(), this}
    , m_present{QStringLiteral("present"),
          {tr("Someone else"), tr("One person on each line: the name, and who they are to the child"), true}, {}, this}
    , m_interpreter{QStringLiteral("interpreter"), {tr("Was an interpreter used?"), {}, true}, interpreters(), this}
    , m_interpreter_who{QStringLiteral("interpreter.who"), {tr("Who interpreted?"), tr("Name or number")}, {}, this}
    , m_interpreter_why{QStringLiteral("interpreter_why"), {tr("Why did a member of the family interpret?")}, {}, this}
    , m_new_person{QStringLiteral("new_person"), {tr("Is there a new person living here?"), {}, true}, yesNo(), this}
    , m_new_in_home{QStringLiteral("new_in_home"),
          {tr("Who is new?"), tr("One person on each line: the name, and who they are to the child")}, {}, this}
    , m_domestic_abuse{QStringLiteral("domestic_abuse"), {tr("Domestic abuse"), tr("What you know, saw or heard."), true},
          choices::domesticAbuse(), this}
    , m_any_woman{QStringLiteral("any_woman"),
          {tr("Is there an adult woman in this home?"), tr("If yes, add her under ‘Who was there’.")}, yesNo(), this}
    , m_danger{QStringLiteral("danger"), {tr("Is anyone in danger now?"), {}, true}, yesNo(), this}
    , m_next_visit{QStringLiteral("next_visit_on"), {tr("Date of the next visit"), tr("For example, 2/12/2026"), true}, {}, this}
    , m_late_reason{QStringLiteral("late_reason"),
          {tr("Why is this visit written up late?"), tr("More than two working days after the visit.")}, lateReasons(), this}
    , m_late_detail{QStringLiteral("late_detail"), {tr("More about why it is late")}, {}, this}
    , m_all{&m_outcome, &m_day, &m_other_day, &m_late_reason, &m_late_detail, &m_place, &m_purpose, &m_started, &m_ended,
          &m_announced, &m_present, &m_new_person, &m_new_in_home, &m_interpreter, &m_interpreter_who, &m_interpreter_why,
          &m_danger, &m_domestic_abuse, &m_any_woman, &m_next_visit}
{
    // Ordinary answers are given; what a clock turns on (seen, alone, where, what for) never is.
    m_outcome.setDefault(answer::kCompleted);
    m_day.setDefault(answer::kToday);
    for (Question* question : {&m_present, &m_new_person, &m_new_in_home}) question->setSection(section::kPeople);
    for (Question* question : {&m_interpreter, &m_interpreter_who, &m_interpreter_why}) question->setSection(section::kLanguage);
    for (Question* question : {&m_danger, &m_domestic_abuse, &m_any_woman}) question->setSection(section::kSafety);
    m_next_visit.setSection(section::kNext);
    for (Question* question : {&m_domestic_abuse, &m_any_woman}) question->setPrivate();
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

void VisitQuestions::setInterpreterNeeded(bool needed)
{
    if (needed == m_interpreter_needed) return;
    m_interpreter_needed = needed;
    m_interpreter.setWording({m_interpreter.label(), m_interpreter.hint(), !needed});
}

void VisitQuestions::setNobodyNamed(bool nobody)
{
    if (nobody == m_nobody_named) return;
    m_nobody_named = nobody;
    update();
}

std::optional<CivilDate> VisitQuestions::nextVisitOn() const
{
    return m_next_visit.answered() ? words::readDate(m_next_visit.value()) : std::nullopt;
}

bool VisitQuestions::abuseRecorded() const
{
    return m_domestic_abuse.answered() && !m_domestic_abuse.is(answer::kNoSign);
}

bool VisitQuestions::isHealthVisit() const
{
    return m_purpose.is(answer::kHealthContact);
}

void VisitQuestions::update()
{
    const bool met = childrenAreAskedAbout();
    m_other_day.setAsked(m_day.is(answer::kOtherDate));
    const auto day = occurredOn();
    m_late_reason.setAsked(day && isWrittenUpLate(*day, m_today));
    m_late_detail.setAsked(m_late_reason.is(answer::kOther));
    for (Question* question : {&m_present, &m_new_person, &m_interpreter, &m_domestic_abuse}) question->setAsked(met);
    m_new_in_home.setAsked(m_new_person.is(answer::kYes));
    m_interpreter_who.setAsked(m_interpreter.answered() && !m_interpreter.is(answer::kNotNeeded)
        && m_interpreter.value() != words::fromStd(toText(InterpreterUse::NeededNotThere)));
    m_interpreter_why.setAsked(m_interpreter.is(answer::kFamilyMember));
    m_any_woman.setAsked(abuseRecorded() && m_nobody_named);
    Q_EMIT changed();
}

} // namespace sightline::mobile

#include "child_answers.h"

#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_section.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

namespace {

std::optional<std::string> textOf(const Question& question)
{
    if (!question.answered()) return std::nullopt;
    return question.value().trimmed().toStdString();
}

std::optional<bool> yesOrNo(const Question& question)
{
    return question.answered() ? std::optional{question.is(answer::kYes)} : std::nullopt;
}

} // namespace

ChildAnswers::ChildAnswers(ChildOnVisit child, QString name, WorkerRole role, QObject* parent)
    : QObject{parent}
    , m_child{std::move(child)}
    , m_name{std::move(name)}
    , m_called{words::fromStd(m_child.called)}
    , m_seen{QStringLiteral("seen"), {tr("Did you see %1?").arg(m_called)}, yesNo(), this}
    , m_alone{QStringLiteral("alone"),
          {tr("Did you speak to %1 alone?").arg(m_called),
              tr("No parent, carer, brother or sister in the room. An interpreter may be there.")},
          yesNo(), this}
    , m_awake{QStringLiteral("awake"), {tr("Did you see %1 awake and held or playing?").arg(m_called)}, awakeOrAsleep(), this}
    , m_why_not{QStringLiteral("why_not"), {tr("Why not?"), tr("Why you did not speak to %1 alone").arg(m_called)},
          whyNotAlone(m_called), this}
    , m_why_not_detail{QStringLiteral("why_not_detail"),
          {tr("Tell us more"), tr("What stopped you speaking to %1 alone").arg(m_called)}, {}, this}
    , m_bedroom{QStringLiteral("bedroom"), {tr("Did you see where %1 sleeps?").arg(m_called), {}, true}, yesNo(), this}
    , m_observation{QStringLiteral("observation"),
          {tr("What you saw and heard"), tr("Facts only. What you saw, what people said, in their words.")}, {}, this}
    , m_childs_words{QStringLiteral("childs_words"),
          {tr("What %1 said").arg(m_called), tr("%1's own words, as they were said.").arg(m_called), true}, {}, this}
    , m_opinion{QStringLiteral("opinion"),
          {tr("What you think it means"),
              tr("Your view. What this means for %1, what worries you, what is going well. If it is somebody else's view, say "
                 "whose.")
                  .arg(m_called)},
          {}, this}
    , m_actions{QStringLiteral("actions"), {tr("What happens next"), tr("Who will do what, by when."), true}, {}, this}
    , m_others_in_room{QStringLiteral("others_in_room"),
          {tr("Was anyone else in the room when you spoke to %1?").arg(m_called), tr("An interpreter does not count."), true},
          yesNo(), this}
    , m_where_sleeps{QStringLiteral("where_sleeps"), {tr("Where %1 sleeps").arg(m_called), tr("What you saw."), true}, {}, this}
    , m_analysis{QStringLiteral("analysis"),
          {tr("What this means for the plan"), tr("Why you think so, and what should change or stay."), true}, {}, this}
    , m_language_used{QStringLiteral("language_used"), {tr("Language used with %1").arg(m_called), {}, true}, {}, this}
    , m_communication{QStringLiteral("communication"),
          {tr("How did you and %1 understand each other?").arg(m_called), tr("The main way."), true}, communications(), this}
    , m_health_review{QStringLiteral("health_review"), {tr("Which health review was it for %1?").arg(m_called)},
          healthReviews(role), this}
    , m_offered_alone{QStringLiteral("child_offered_alone"), {tr("Did you offer %1 the chance to be seen alone?").arg(m_called)},
          yesNo(), this}
    , m_all{&m_seen, &m_alone, &m_awake, &m_why_not, &m_why_not_detail, &m_bedroom, &m_where_sleeps, &m_health_review,
          &m_others_in_room, &m_observation, &m_childs_words, &m_opinion, &m_analysis, &m_language_used, &m_communication,
          &m_offered_alone, &m_actions}
{
    for (Question* question : m_all) question->setSection(section::kChildren);
    m_others_in_room.setSection(section::kPeople);
    for (Question* question : {&m_observation, &m_childs_words}) question->setSection(section::kHeard);
    for (Question* question : {&m_opinion, &m_analysis}) question->setSection(section::kMeaning);
    for (Question* question : {&m_language_used, &m_communication}) question->setSection(section::kLanguage);
    m_offered_alone.setSection(section::kSafety);
    m_offered_alone.setPrivate();
    m_actions.setSection(section::kNext);
    for (Question* question : m_all) {
        connect(question, &Question::edited, this, &ChildAnswers::edited);
        connect(question, &Question::valueChanged, this, &ChildAnswers::update);
    }
    update();
}

void ChildAnswers::choose(bool chosen)
{
    if (chosen == m_chosen) return;
    restoreChosen(chosen);
    Q_EMIT edited();
}

void ChildAnswers::restoreChosen(bool chosen)
{
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

void ChildAnswers::setYoung(bool young)
{
    if (young == m_young) return;
    m_young = young;
    update();
}

void ChildAnswers::setAskedAbout(bool health, bool abuse)
{
    if (health == m_health && abuse == m_abuse) return;
    m_health = health;
    m_abuse = abuse;
    update();
}

QString ChildAnswers::checkThisAnswer() const
{
    if (!m_alone.is(answer::kYes) || !m_others_in_room.is(answer::kYes)) return {};
    return tr("You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, "
              "brother or sister was there.")
        .arg(m_called);
}

void ChildAnswers::wasNotAlone()
{
    m_alone.answer(answer::kNo);
}

void ChildAnswers::nobodyElseWasThere()
{
    m_others_in_room.answer(answer::kNo);
}

void ChildAnswers::setNotAskedBecause(const QString& why)
{
    if (why == m_not_asked_because) return;
    m_not_asked_because = why;
    update();
}

void ChildAnswers::update()
{
    m_seen.setAsked(m_not_asked_because.isEmpty());
    const bool wasSeen = m_seen.is(answer::kYes);
    m_alone.setAsked(wasSeen && !m_young);
    m_awake.setAsked(wasSeen && m_young);
    m_why_not.setAsked(m_alone.is(answer::kNo));
    m_why_not_detail.setAsked(m_why_not.answered());
    m_why_not_detail.setWording({m_why_not_detail.label(), m_why_not_detail.hint(), !needsDetail(m_why_not.value())});
    m_bedroom.setAsked(m_not_asked_because.isEmpty());
    m_where_sleeps.setAsked(m_bedroom.is(answer::kYes));
    m_health_review.setAsked(m_health && m_not_asked_because.isEmpty());
    m_others_in_room.setAsked(wasSeen && !m_young);
    m_childs_words.setAsked(wasSeen && !m_young);
    for (Question* question : {&m_language_used, &m_communication}) question->setAsked(wasSeen);
    m_offered_alone.setAsked(m_abuse && !m_young && m_not_asked_because.isEmpty());
    Q_EMIT changed();
}

Sighting ChildAnswers::sighting() const
{
    if (!m_not_asked_because.isEmpty() || m_seen.is(answer::kNo)) return Sighting::NotSeen;
    if (!m_seen.is(answer::kYes)) return Sighting::NotRecorded;
    if (m_young) return Sighting::SeenWithOthers;
    if (m_alone.is(answer::kYes)) return Sighting::SeenAlone;
    // Seen, but whether alone is not answered: not recorded until it is.
    return m_alone.is(answer::kNo) ? Sighting::SeenWithOthers : Sighting::NotRecorded;
}

NoteText ChildAnswers::note() const
{
    NoteText note;
    note.observation = textOf(m_observation);
    if (const auto said = textOf(m_childs_words)) note.verbatim.push_back(*said);
    note.opinion = textOf(m_opinion);
    note.analysis = textOf(m_analysis);
    note.actions = textOf(m_actions);
    return note;
}

ChildSeen ChildAnswers::answers() const
{
    ChildSeen seen{.child = m_child.id,
        .sighting = sighting(),
        .not_alone_reason = {},
        .not_alone_detail = {},
        .awake = {},
        .bedroom_seen = {},
        .note = note()};
    if (m_awake.asked()) {
        seen.not_alone_reason = NotAloneReason::InappropriateForAgeOrUnderstanding;
        if (m_awake.answered()) seen.awake = m_awake.is(answer::kAwake) ? Awake::Awake : Awake::Asleep;
    }
    if (m_why_not.answered()) {
        const std::optional<WhyNot> why = choices::whyNot(m_why_not.value());
        if (why) {
            seen.not_alone_reason = why->reason;
            QStringList detail{why->words, m_why_not_detail.value().trimmed()};
            detail.removeAll(QString{});
            if (!detail.isEmpty()) seen.not_alone_detail = detail.join(QStringLiteral(". ")).toStdString();
        }
    }
    seen.bedroom_seen = yesOrNo(m_bedroom);
    seen.others_in_room = yesOrNo(m_others_in_room);
    seen.offered_alone = yesOrNo(m_offered_alone);
    seen.where_sleeps = textOf(m_where_sleeps);
    seen.language_used = textOf(m_language_used);
    if (m_communication.answered()) seen.communication = fromText<Communication>(m_communication.value().toStdString());
    if (m_health_review.answered()) seen.health_review = fromText<HealthReview>(m_health_review.value().toStdString());
    return seen;
}

Question* ChildAnswers::questionFor(std::string_view member)
{
    if (member == "not_alone_reason") return &m_why_not;
    if (member == "not_alone_detail") return &m_why_not_detail;
    if (member == "awake") return &m_awake;
    if (member == "bedroom_seen") return &m_bedroom;
    if (member == "others_in_room") return &m_others_in_room;
    if (member == "health_review") return &m_health_review;
    if (member == "child_offered_alone") return &m_offered_alone;
    if (member.starts_with("note")) return &m_observation;
    return m_alone.asked() ? &m_alone : &m_seen;
}

} // namespace sightline::mobile

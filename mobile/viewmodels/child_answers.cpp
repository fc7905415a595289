#include "child_answers.h"

#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

namespace {

std::optional<std::string> textOf(const Question& question)
{
    if (!question.answered()) return std::nullopt;
    return question.value().trimmed().toStdString();
}

} // namespace

ChildAnswers::ChildAnswers(ChildOnVisit child, QString name, QObject* parent)
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
              tr("Your view. What this means for %1, what worries you, what is going well.").arg(m_called)},
          {}, this}
    , m_actions{QStringLiteral("actions"), {tr("What happens next"), tr("Who will do what, by when."), true}, {}, this}
    , m_all{&m_seen, &m_alone, &m_awake, &m_why_not, &m_why_not_detail, &m_bedroom, &m_observation, &m_childs_words, &m_opinion,
          &m_actions}
{
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
    m_childs_words.setAsked(wasSeen && !m_young);
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
    if (m_bedroom.answered()) seen.bedroom_seen = m_bedroom.is(answer::kYes);
    return seen;
}

Question* ChildAnswers::questionFor(std::string_view member)
{
    if (member == "not_alone_reason") return &m_why_not;
    if (member == "not_alone_detail") return &m_why_not_detail;
    if (member == "awake") return &m_awake;
    if (member == "bedroom_seen") return &m_bedroom;
    if (member.starts_with("note")) return &m_observation;
    return m_alone.asked() ? &m_alone : &m_seen;
}

} // namespace sightline::mobile

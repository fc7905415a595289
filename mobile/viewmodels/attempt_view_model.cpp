#include "attempt_view_model.h"

#include <algorithm>

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include "viewmodels/save_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

namespace {

constexpr int kAttemptsToEscalate = 2;
constexpr const char* kAttemptDrafts = "attempt/";
constexpr QLatin1String kTicked{"ticked"};
constexpr QLatin1String kToday{"today"};
constexpr QLatin1String kTime{"time"};

QString timeNow(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone{"Europe/London"})
        .toString(QStringLiteral("HH:mm"));
}

} // namespace

Result<std::unique_ptr<AttemptViewModel>> AttemptViewModel::begin(Tablet& tablet, ChildId child)
{
    SIGHTLINE_TRY(home, tablet.homeOf(child));
    SIGHTLINE_TRY(known, tablet.onVisit(home.children));
    std::unique_ptr<AttemptViewModel> attempt{new AttemptViewModel{tablet, child}};
    attempt->addChildren(std::move(known));
    attempt->restore();
    return attempt;
}

AttemptViewModel::AttemptViewModel(Tablet& tablet, ChildId child)
    : m_tablet{tablet}
    , m_asked{child}
    , m_today{tablet.today()}
    , m_time_at_begin{timeNow(tablet.clock().now())}
    , m_outcome{QStringLiteral("outcome"), {tr("What happened?")}, attempts(), this}
    , m_day{QStringLiteral("occurred_on"), {tr("When was it?")}, days(m_today), this}
    , m_other_day{QStringLiteral("other_day"), {tr("Date of the visit"), tr("For example, 18/11/2026")}, {}, this}
    , m_time{QStringLiteral("started_at"), {tr("Time"), tr("For example, 10:30"), true}, {}, this}
    , m_place{QStringLiteral("place"), {tr("Where was it?")}, places(tablet.me().role), this}
    , m_observation{QStringLiteral("observation"),
          {tr("What you saw and heard"), tr("Facts only. Lights, voices, a car, who spoke to you."), true}, {}, this}
    , m_kept{tablet, kAttemptDrafts + child.toString()}
{
    // An attempt moves no clock: what is ordinary at a door is answered in advance.
    m_day.setDefault(answer::kToday);
    m_place.setDefault(answer::kHome);
    m_time.setDefault(m_time_at_begin);
    m_other_day.setAsked(false);
    connect(&m_day, &Question::edited, this, [this] {
        m_other_day.setAsked(m_day.is(answer::kOtherDate));
        if (!m_day.is(answer::kToday) && m_time.value() == m_time_at_begin) m_time.restore({});
    });
    connect(&m_children, &PeopleModel::edited, this, [this] {
        m_kept.keepAlso(also());
        Q_EMIT titleChanged();
    });
    connect(&m_kept, &KeptAnswers::changed, this, &AttemptViewModel::notSavedChanged);
    connect(&m_kept, &KeptAnswers::changed, this, &AttemptViewModel::draftTextChanged);
}

AttemptViewModel::~AttemptViewModel()
{
    m_kept.keep();
}

void AttemptViewModel::addChildren(std::vector<ChildOnVisit> known)
{
    m_known = std::move(known);
    // Two children of one home may be called the same; a tick box each all the same.
    for (const ChildOnVisit& about : m_known) m_children.addKnownAs(words::fromStd(about.called));
    for (std::size_t i = 0; i < m_known.size(); ++i) m_children.all()[i]->restoreThere(m_known[i].id == m_asked);
}

/// What goes into the draft beside the answers: what the form answered in advance is right on the day it was begun only.
QJsonObject AttemptViewModel::also() const
{
    QJsonArray ticked;
    for (std::size_t i = 0; i < m_known.size(); ++i)
        if (m_children.all()[i]->there()) ticked.append(words::fromStd(m_known[i].id.toString()));
    return {{kTicked, ticked}, {kToday, words::fromStd(m_today.toString())}, {kTime, m_time_at_begin}};
}

void AttemptViewModel::restore()
{
    const QJsonObject kept = m_kept.kept();
    const QJsonObject before = kept.value(QLatin1String{"also"}).toObject();
    if (const auto time = before.find(kTime); time != before.end()) {
        m_time_at_begin = time->toString();
        m_time.setDefault(m_time_at_begin);
    }
    m_kept.watch({&m_outcome, &m_day, &m_other_day, &m_time, &m_place, &m_observation});
    static_cast<void>(m_kept.restore(kept));
    if (const auto day = CivilDate::parse(before.value(kToday).toString().toStdString())) restoreDay(*day);
    m_other_day.setAsked(m_day.is(answer::kOtherDate));
    if (before.contains(kTicked)) {
        const QJsonArray ticked = before.value(kTicked).toArray();
        for (std::size_t i = 0; i < m_known.size(); ++i)
            m_children.all()[i]->restoreThere(ticked.contains(words::fromStd(m_known[i].id.toString())));
    }
    m_kept.setAlso(also());
}

/// "Today" in the draft of another day is that day.
void AttemptViewModel::restoreDay(CivilDate writtenOn)
{
    if (writtenOn == m_today || m_day.is(answer::kOtherDate)) return;
    const CivilDate day = m_day.is(answer::kYesterday) ? writtenOn.plusDays(-1) : writtenOn;
    if (day == m_today.plusDays(-1)) return m_day.restore(answer::kYesterday);
    m_day.restore(answer::kOtherDate);
    m_other_day.restore(words::fromStd(day.dayFirst()));
}

QString AttemptViewModel::title() const
{
    QStringList called;
    for (const PersonAnswers* child : m_children.there()) called.push_back(child->name());
    if (called.isEmpty()) return tr("Could not see the child");
    if (called.size() == 1) return tr("Could not see %1").arg(called.first());
    const QString last = called.takeLast();
    return tr("Could not see %1 and %2").arg(called.join(QStringLiteral(", ")), last);
}

std::optional<CivilDate> AttemptViewModel::occurredOn() const
{
    if (m_day.is(answer::kToday)) return m_today;
    if (m_day.is(answer::kYesterday)) return m_today.plusDays(-1);
    return words::readDate(m_other_day.value());
}

HomeVisit AttemptViewModel::visit() const
{
    const WhereAndHow where = whereAndHow(m_place.value()).value_or(WhereAndHow{Place::Home, Mode::InPerson, true});
    HomeVisit record{.occurred_on = occurredOn().value_or(m_today),
        .started_at = words::readTimeOfDay(m_time.value()),
        .ended_at = std::nullopt,
        .purpose = isHealthRole(m_tablet.me().role) ? Purpose::HealthContact : Purpose::StatutoryVisit,
        .mode = where.mode,
        .outcome = fromText<Outcome>(m_outcome.value().toStdString()).value_or(Outcome::NoAnswer),
        .place = where.place,
        .where_child_lives = where.where_child_lives,
        .announced = std::nullopt,
        .present = {},
        .interpreter = std::nullopt,
        .children = {}};
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (!m_children.all()[i]->there()) continue;
        ChildSeen seen{m_known[i].id, Sighting::NotSeen, {}, {}, {}, {}, {}};
        if (m_observation.answered()) seen.note.observation = m_observation.value().trimmed().toStdString();
        record.children.push_back(std::move(seen));
    }
    return record;
}

bool AttemptViewModel::complete()
{
    m_outcome.setError(m_outcome.answered() ? QString{} : tr("Select what happened"));
    const auto day = occurredOn();
    m_other_day.setError(m_other_day.asked() && !day ? tr("Date of the visit must be a day, month and year, like 18/11/2026")
            : m_other_day.asked() && *day > m_tablet.today() ? tr("Date of the visit must be today or in the past")
                                                             : QString{});
    const bool badTime = m_time.answered() && !words::readTimeOfDay(m_time.value());
    m_time.setError(badTime ? tr("Time must be a time, like 14:10") : QString{});
    for (Question* question : {&m_outcome, &m_other_day, &m_time}) {
        if (question->error().isEmpty()) continue;
        Q_EMIT question->focusWanted();
        return false;
    }
    if (!m_children.there().empty()) return true;
    setNotSaved(tr("Select which children the visit was for"));
    return false;
}

void AttemptViewModel::save()
{
    if (m_saved || !complete()) return;
    const HomeVisit attempt = visit();
    const auto saved = m_tablet.saveHomeVisit(attempt);
    if (!saved.has_value())
        return setNotSaved(tr("Not saved. Your answers are still here. %1").arg(words::notSavedBecause(saved.error())));
    QStringList again;
    for (const ChildSeen& seen : attempt.children) {
        const auto file = m_tablet.child(seen.child); // Refused while nothing may be shown: then nothing is said either.
        if (!file.has_value()) continue;
        if (rules::attemptsInARow(file.value().facts(), {m_tablet.today(), std::nullopt}) < kAttemptsToEscalate) continue;
        const auto known =
            std::find_if(m_known.begin(), m_known.end(), [&](const ChildOnVisit& about) { return about.id == seen.child; });
        if (known != m_known.end()) again.push_back(words::fromStd(known->called));
    }
    if (!again.isEmpty())
        m_escalation = tr("Not the first time in a row: %1. Tell your manager and the lead social worker today "
                          "(Working Together 2010, 5.124). The child is marked in My visits.")
                           .arg(again.join(QStringLiteral(", ")));
    // The attempt is safe; a draft that could not be thrown away would only be offered again.
    const auto discarded = m_kept.discard();
    setNotSaved(discarded.has_value() ? QString{} : tr("The visit is saved, but its draft could not be removed."));
    m_saved = true;
    Q_EMIT finished();
}

void AttemptViewModel::leave()
{
    keep();
    Q_EMIT closed();
}

void AttemptViewModel::setNotSaved(const QString& why)
{
    if (why == m_not_saved) return;
    m_not_saved = why;
    Q_EMIT notSavedChanged();
}

} // namespace sightline::mobile

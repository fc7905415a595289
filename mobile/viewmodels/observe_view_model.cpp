#include "observe_view_model.h"

#include "viewmodels/save_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

Result<std::unique_ptr<ObserveViewModel>> ObserveViewModel::begin(Tablet& tablet, ChildId child)
{
    SIGHTLINE_TRY(known, tablet.onVisit({child}));
    std::unique_ptr<ObserveViewModel> page{new ObserveViewModel{tablet, child, words::fromStd(known.front().called)}};
    const auto file = tablet.child(child); // Refused while nothing may be shown: then nobody is offered.
    if (file.has_value())
        for (const std::string& person : file.value().child.people) page->m_people.addKnown(words::fromStd(person));
    page->m_kept.watch({&page->m_day, &page->m_other_day, &page->m_awake, &page->m_seen, &page->m_with_carer,
        &page->m_communicates, &page->m_might_say});
    static_cast<void>(page->m_kept.restore(page->m_kept.kept()));
    page->m_other_day.setAsked(page->m_day.is(answer::kOtherDate));
    return page;
}

ObserveViewModel::ObserveViewModel(Tablet& tablet, ChildId child, QString called)
    : m_tablet{tablet}
    , m_child{child}
    , m_today{tablet.today()}
    , m_called{std::move(called)}
    , m_day{QStringLiteral("occurred_on"), {tr("When did you see %1?").arg(m_called)}, days(m_today), nullptr}
    , m_other_day{QStringLiteral("other_day"), {tr("Date"), tr("For example, 18/11/2026")}, {}, nullptr}
    , m_awake{QStringLiteral("awake"), {tr("Was %1 awake?").arg(m_called), {}, true}, awakeOrAsleep(), nullptr}
    , m_seen{QStringLiteral("seen"),
          {tr("What you saw"), tr("Facts only. What %1 did, how %1 looked, sounded and moved.").arg(m_called)}, {}, nullptr}
    , m_with_carer{QStringLiteral("with_carer"),
          {tr("How %1 was with the people there").arg(m_called), tr("Who did what, and what %1 did then.").arg(m_called), true},
          {}, nullptr}
    , m_communicates{QStringLiteral("communicates"), {tr("How %1 shows what they want or do not want").arg(m_called), {}, true},
          {}, nullptr}
    , m_might_say{QStringLiteral("might_say"),
          {tr("What you think %1 might tell us").arg(m_called), tr("This is your own view and is marked as yours."), true}, {},
          nullptr}
    , m_kept{tablet, "observe/" + child.toString()}
{
    m_day.setDefault(answer::kToday);
    m_other_day.setAsked(false);
    connect(&m_day, &Question::edited, this, [this] { m_other_day.setAsked(m_day.is(answer::kOtherDate)); });
    connect(&m_kept, &KeptAnswers::changed, this, &ObserveViewModel::notSavedChanged);
}

ObserveViewModel::~ObserveViewModel()
{
    m_kept.keep();
}

QString ObserveViewModel::title() const
{
    return tr("What I saw of %1").arg(m_called);
}

void ObserveViewModel::save()
{
    const auto other = words::readDate(m_other_day.value());
    m_seen.setError(m_seen.answered() ? QString{} : tr("Enter what you saw"));
    m_other_day.setError(!m_other_day.asked() ? QString{}
            : !other                          ? tr("Date must be a day, month and year, like 18/11/2026")
            : *other > m_tablet.today()       ? tr("Date must be today or in the past")
                                              : QString{});
    for (Question* question : {&m_other_day, &m_seen})
        if (!question->error().isEmpty()) return Q_EMIT question->focusWanted();
    Observation seen{m_day.is(answer::kToday) ? m_today
            : m_day.is(answer::kYesterday)    ? m_today.plusDays(-1)
                                              : other.value_or(m_today),
        fromText<Awake>(m_awake.value().toStdString()), {}, m_seen.value().trimmed().toStdString(),
        m_with_carer.value().trimmed().toStdString(), m_communicates.value().trimmed().toStdString(),
        m_might_say.value().trimmed().toStdString()};
    for (const PersonAnswers* person : m_people.there()) seen.present.push_back(person->name().toStdString());
    const auto kept = m_tablet.saveObservation(m_child, seen);
    if (!kept.has_value()) {
        m_not_saved = tr("Not saved. Your answers are still here. %1").arg(words::notSavedBecause(kept.error()));
        Q_EMIT notSavedChanged();
        return;
    }
    static_cast<void>(m_kept.discard());
    Q_EMIT saved();
    Q_EMIT closed();
}

} // namespace sightline::mobile

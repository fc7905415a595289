#include "child_page_view_model.h"

#include "viewmodels/child_page_rows.h"
#include "viewmodels/record_words.h"
#include "viewmodels/voice_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

struct KindChoice {
    TimelineKind kind;
    Choice choice;
};

std::vector<KindChoice> kindChoices()
{
    return {{TimelineKind::All, {QStringLiteral("all"), ChildPageViewModel::tr("Everything")}},
        {TimelineKind::Visits, {QStringLiteral("visits"), ChildPageViewModel::tr("Visits")}},
        {TimelineKind::Health, {QStringLiteral("health"), ChildPageViewModel::tr("Health contacts")}},
        {TimelineKind::Attempts, {QStringLiteral("attempts"), ChildPageViewModel::tr("No reply or not let in")}},
        {TimelineKind::NotVisits, {QStringLiteral("not_visits"), ChildPageViewModel::tr("Calls and meetings")}}};
}

void addContent(const projection::RecordFile& record, std::string& content)
{
    for (const projection::KnownRevision& known : record.history)
        content += known.revision.id.text() + std::to_string(known.seq) + known.outcome;
}

/// The same text: nothing that this page shows has changed.
std::string contentOf(const projection::ChildFile& file, CivilDate today)
{
    std::string content = today.toString();
    if (file.record) addContent(*file.record, content);
    for (const auto& each : file.plans) addContent(each.record, content);
    for (const auto& each : file.placements) addContent(each.record, content);
    for (const auto& each : file.allocations) addContent(each.record, content);
    for (const auto& each : file.voices) {
        addContent(each.record, content);
        for (const auto& addition : each.additions) addContent(addition.record, content);
    }
    for (const auto& each : file.flags) {
        addContent(each.record, content);
        content += each.acknowledged ? 'a' : '-';
    }
    for (const auto& each : file.observations) addContent(each.record, content);
    for (const auto& each : file.visits) {
        addContent(each.record, content);
        for (const projection::RecordFile& note : each.notes) addContent(note, content);
    }
    return content;
}

std::vector<Choice> kindNames()
{
    std::vector<Choice> choices;
    for (KindChoice& each : kindChoices()) choices.push_back(std::move(each.choice));
    return choices;
}

} // namespace

Result<std::unique_ptr<ChildPageViewModel>> ChildPageViewModel::open(Tablet& tablet, ChildId child)
{
    std::unique_ptr<ChildPageViewModel> page{new ChildPageViewModel{tablet, child}};
    SIGHTLINE_CHECK(page->read());
    return page;
}

ChildPageViewModel::ChildPageViewModel(Tablet& tablet, ChildId child)
    : m_tablet{tablet}
    , m_child{child}
    , m_kind_shown{QStringLiteral("all")}
    , m_needs{{"text", "record"}}
    , m_clocks{{"title", "visitState", "stateWord", "when", "last", "rule", "why", "source"}}
    , m_plans{{"text", "detail"}}
    , m_plan_rows{{"group", "rule", "when", "visitState", "stateWord", "dates", "source"}}
    , m_wishes{{"about", "said", "happened", "record", "latest"}}
    , m_people{{"group", "text", "detail"}}
    , m_voices{{"record", "title", "about", "asked", "said", "notes", "pictures", "sharing", "takenBack", "drawings", "answered"}}
    , m_last_said{{"about", "said", "happened"}}
    , m_flags{{"text", "acknowledged"}}
    , m_observations{{"title", "about", "lines"}}
{
    m_kinds.setChoices(kindNames());
}

Result<void> ChildPageViewModel::read()
{
    SIGHTLINE_TRY(file, m_tablet.child(m_child));
    const CivilDate today = m_tablet.today();
    std::string content = contentOf(file, today);
    if (content == m_content) return {}; // What is on the screen stays where it is.
    m_content = std::move(content);
    std::set<RecordId> unsent;
    for (const projection::VisitFile& visit : file.visits)
        for (const projection::KnownRevision& known : visit.record.history)
            if (known.seq == 0 && !known.refused) unsent.insert(visit.record.id);
    SIGHTLINE_TRY(known, m_tablet.onVisit({m_child}));
    SIGHTLINE_TRY(policy, m_tablet.policy());
    m_observed_instead = isObservedInstead(known.front(), today, policy);
    m_file = std::make_shared<const projection::ChildFile>(std::move(file));
    m_names = std::make_shared<const WorkerNames>(m_tablet);
    const std::vector<ClockCard> cards = clockCards(*m_file, *m_names, today);
    m_needs.setRows(child_page::needs(*m_file));
    m_clocks.setRows(child_page::clocks(cards));
    m_plans.setRows(child_page::plans(*m_file, today));
    m_plan_rows.setRows(child_page::planRows(cards));
    m_wishes.setRows(child_page::wishes(*m_file, *m_names));
    m_voices.setRows(child_page::voices(*m_file, *m_names));
    m_last_said.setRows(child_page::lastSaid(*m_file, *m_names));
    m_flags.setRows(child_page::flags(*m_file, *m_names));
    m_observations.setRows(child_page::observations(*m_file, *m_names));
    m_people.setRows(child_page::people(*m_file, *m_names, today));
    m_timeline.show(m_file, m_names, std::move(unsent));
    return {};
}

void ChildPageViewModel::refresh()
{
    const auto again = read();
    if (!again.has_value() && mayNotBeShown(again.error())) {
        Q_EMIT lost(tr("This is not shown any more. %1").arg(words::fromStd(again.error().detail)));
        return;
    }
    m_problem = again.has_value() ? QString{} : tr("This could not be read again. %1").arg(words::fromStd(again.error().detail));
    Q_EMIT changed();
    Q_EMIT filterChanged();
}

QString ChildPageViewModel::childId() const
{
    return words::fromStd(m_child.toString());
}

QString ChildPageViewModel::name() const
{
    return words::fromStd(m_file->child.displayName());
}

QString ChildPageViewModel::called() const
{
    return words::called(m_file->child);
}

QString ChildPageViewModel::knownAs() const
{
    const auto& known = m_file->child.known_as;
    return known ? tr("Known as %1").arg(words::fromStd(*known)) : QString{};
}

QString ChildPageViewModel::born() const
{
    const Child& child = m_file->child;
    const CivilDate today = m_tablet.today();
    if (!child.date_of_birth && child.expected_date_of_birth)
        return tr("Not born yet, expected on %1").arg(words::day(*child.expected_date_of_birth));
    if (!child.date_of_birth) return tr("Date of birth not recorded");
    const QString born = words::day(*child.date_of_birth);
    const QString age = words::age(child.date_of_birth, today);
    bool inYears = false;
    const int years = age.toInt(&inYears);
    return inYears ? tr("%n years old, born %1", nullptr, years).arg(born) : tr("%1 old, born %2").arg(age, born);
}

QString ChildPageViewModel::where() const
{
    const auto& address = m_file->child.address;
    return address ? words::fromStd(*address) : tr("Not recorded");
}

QString ChildPageViewModel::worker() const
{
    const std::vector<WorkerId> leads = m_file->leadsOn(m_tablet.today());
    if (leads.empty()) return tr("Nobody is recorded as the lead social worker");
    QStringList named;
    for (const WorkerId& lead : leads) named << m_names->of(lead);
    if (leads.size() == 1) return tr("%1, lead social worker").arg(named.first());
    return tr("Two people are recorded as lead: %1").arg(named.join(tr(" and ")));
}

QString ChildPageViewModel::language() const
{
    return words::fromStd(m_file->child.language.value_or(""));
}

QString ChildPageViewModel::communication() const
{
    return words::fromStd(m_file->child.communication_needs.value_or(""));
}

QStringList ChildPageViewModel::alerts() const
{
    return m_file->record ? words::list(*m_file->record, "alerts") : QStringList{};
}

QString ChildPageViewModel::attempts() const
{
    const int attempts = rules::attemptsInARow(m_file->facts(), {m_tablet.today(), std::nullopt});
    if (attempts < 2) return {};
    return tr("%n tries in a row without seeing %1. Tell your manager.", nullptr, attempts).arg(words::called(m_file->child));
}

QString ChildPageViewModel::timelineEmpty() const
{
    if (m_timeline.count() > 0) return {};
    return m_file->visits.empty() ? tr("No visit to this child is on this tablet yet.") : tr("Nothing like this is recorded.");
}

void ChildPageViewModel::giveWanted()
{
    if (m_observed_instead) {
        Q_EMIT observationWanted(childId());
    } else {
        Q_EMIT handOverWanted(childId());
    }
}

void ChildPageViewModel::show(int tab)
{
    if (tab == m_tab || tab < Timeline || tab > People) return;
    m_tab = static_cast<Tab>(tab);
    Q_EMIT tabChanged();
}

void ChildPageViewModel::showOnlySeenAlone(bool only)
{
    m_only_alone = only;
    showKind(m_kind_shown);
}

void ChildPageViewModel::showKind(const QString& kind)
{
    for (const KindChoice& each : kindChoices()) {
        if (each.choice.value != kind) continue;
        m_kind_shown = kind;
        m_timeline.filter(each.kind, m_only_alone);
        Q_EMIT filterChanged();
    }
}

} // namespace sightline::mobile

#include "caseload_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kSoonDays = 7;

/// Where the translators find the sentences of this file.
struct MyVisits {
    Q_DECLARE_TR_FUNCTIONS(MyVisits)
};

/// The earlier of a child's two clocks decides where the child stands: a child overdue to be seen alone is overdue.
const rules::ClockResult* decidingClock(const CaseloadEntry& entry)
{
    const rules::ClockResult* visit = entry.visitClock();
    const rules::ClockResult* alone = entry.seenAloneClock();
    if (!visit || !alone) return visit ? visit : alone;
    return *alone->next_due < *visit->next_due ? alone : visit;
}

/// A child whose clocks all wait for something (not born yet) is paused; one without clocks has no plan.
bool isPaused(const CaseloadEntry& entry)
{
    return std::any_of(entry.clocks.begin(), entry.clocks.end(),
        [](const rules::ClockResult& clock) { return clock.state == rules::ClockState::Suspended; });
}

VisitState stateOf(const CaseloadEntry& entry)
{
    const rules::ClockResult* clock = decidingClock(entry);
    if (!clock) return isPaused(entry) ? VisitState::Paused : VisitState::NoPlan;
    switch (clock->state) {
    case rules::ClockState::Met: return VisitState::OnTrack;
    case rules::ClockState::DueSoon: return VisitState::DueSoon;
    case rules::ClockState::Overdue: return VisitState::Overdue;
    case rules::ClockState::Suspended: return VisitState::Paused;
    case rules::ClockState::NotStarted: return VisitState::NoPlan;
    }
    unreachable("ClockState");
}

VisitGroup groupOf(const rules::ClockResult* clock, CivilDate today)
{
    if (!clock) return VisitGroup::NoPlan;
    const int left = clock->next_due->daysSince(today);
    if (left < 0) return VisitGroup::Overdue;
    if (left == 0) return VisitGroup::Today;
    return left <= kSoonDays ? VisitGroup::NextSevenDays : VisitGroup::Later;
}

std::vector<RowMark> marksOf(const CaseloadEntry& entry, bool draft)
{
    std::vector<RowMark> marks;
    if (draft) marks.push_back({QStringLiteral("pen"), MyVisits::tr("Draft on this tablet")});
    if (entry.unsent > 0) marks.push_back({QStringLiteral("send"), MyVisits::tr("Not sent yet")});
    if (entry.disputed) marks.push_back({QStringLiteral("square_alert"), MyVisits::tr("Two versions")});
    if (entry.attempts_in_a_row > 1)
        marks.push_back(
            {QStringLiteral("triangle"), MyVisits::tr("%n tries without seeing the child", nullptr, entry.attempts_in_a_row)});
    return marks;
}

/// "Ali Khan, 7. Visit 4 days overdue. Seen alone due in 3 days. Draft on this tablet."
QString spoken(const CaseloadRow& row, const CaseloadEntry& entry, CivilDate today)
{
    QString sentence = row.name + MyVisits::tr(". ") + word(row.state) + MyVisits::tr(". ");
    const rules::ClockResult* visit = entry.visitClock();
    const rules::ClockResult* alone = entry.seenAloneClock();
    if (visit && visit->next_due) sentence += MyVisits::tr("Visit %1. ").arg(words::dueIn(*visit->next_due, today));
    if (alone && alone->next_due) sentence += MyVisits::tr("Seen alone %1. ").arg(words::dueIn(*alone->next_due, today));
    for (const RowMark& mark : row.marks) sentence += mark.text + MyVisits::tr(". ");
    return sentence.trimmed();
}

/// In place of a due date: what the child's clocks wait for, or that there are none.
QString whyNoDate(const CaseloadEntry& entry)
{
    return entry.clocks.empty() ? MyVisits::tr("No visit plan on this tablet") : words::fromStd(entry.clocks.front().explanation);
}

CaseloadRow rowOf(const CaseloadEntry& entry, bool draft, CivilDate today)
{
    const rules::ClockResult* deciding = decidingClock(entry);
    const rules::ClockResult* visit = entry.visitClock();
    const rules::ClockResult* alone = entry.seenAloneClock();
    CaseloadRow row{.child = entry.child,
        .group = groupOf(deciding, today),
        .state = stateOf(entry),
        .name = words::nameAndAge(words::fromStd(entry.name), entry.date_of_birth, today),
        .where = words::fromStd(entry.address.value_or("")),
        .due = visit   ? words::visitDue(*visit, today)
            : deciding ? QString{}
                       : whyNoDate(entry),
        .alone = alone ? words::seenAlone(*alone, today) : QString{},
        .marks = marksOf(entry, draft),
        .accessible_name = {}};
    row.accessible_name = spoken(row, entry, today);
    return row;
}

struct Placed {
    CaseloadRow row;
    std::string household;
    CivilDate due; ///< Of the deciding clock; far away where there is none.
};

/// Households stay together at the place of their earliest child; children without one stand alone.
void sortGroup(std::vector<Placed>& placed)
{
    std::map<std::pair<VisitGroup, std::string>, CivilDate> earliest;
    for (const Placed& child : placed) {
        const auto [at, isNew] = earliest.try_emplace({child.row.group, child.household}, child.due);
        if (!isNew) at->second = std::min(at->second, child.due);
    }
    const auto key = [&](const Placed& child) {
        return std::tuple{
            child.row.group, earliest.at({child.row.group, child.household}), child.household, child.due, child.row.name};
    };
    std::sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) { return key(a) < key(b); });
}

} // namespace

QString title(VisitGroup group)
{
    switch (group) {
    case VisitGroup::Overdue: return MyVisits::tr("Overdue");
    case VisitGroup::Today: return MyVisits::tr("Today");
    case VisitGroup::NextSevenDays: return MyVisits::tr("Next 7 days");
    case VisitGroup::Later: return MyVisits::tr("Later");
    case VisitGroup::NoPlan: return MyVisits::tr("No visit plan");
    }
    unreachable("VisitGroup");
}

QString word(VisitState state)
{
    switch (state) {
    case VisitState::Overdue: return MyVisits::tr("Overdue");
    case VisitState::DueSoon: return MyVisits::tr("Due soon");
    case VisitState::OnTrack: return MyVisits::tr("On track");
    case VisitState::NoPlan: return MyVisits::tr("No plan");
    case VisitState::Paused: return MyVisits::tr("Paused");
    }
    unreachable("VisitState");
}

std::vector<CaseloadRow> caseloadRows(
    const std::vector<CaseloadEntry>& caseload, const std::set<ChildId>& drafts, CivilDate today)
{
    constexpr CivilDate kFarAway{std::chrono::sys_days{std::chrono::year{9999} / 1 / 1}};
    std::vector<Placed> placed;
    placed.reserve(caseload.size());
    for (const CaseloadEntry& entry : caseload) {
        const rules::ClockResult* deciding = decidingClock(entry);
        const CivilDate due = deciding && deciding->next_due ? *deciding->next_due : kFarAway;
        placed.push_back(
            {rowOf(entry, drafts.contains(entry.child), today), entry.household.value_or(entry.child.toString()), due});
    }
    sortGroup(placed);

    std::vector<CaseloadRow> rows;
    rows.reserve(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        rows.push_back(std::move(placed[i].row));
        rows.back().same_home = i > 0 && placed[i - 1].household == placed[i].household && rows[i - 1].group == rows[i].group;
        if (rows.back().same_home) rows.back().where = MyVisits::tr("Same home");
    }
    return rows;
}

QString caseloadSummary(const std::vector<CaseloadRow>& rows)
{
    const auto in = [&](VisitGroup group) {
        return std::count_if(rows.begin(), rows.end(), [group](const CaseloadRow& row) { return row.group == group; });
    };
    const auto overdue = in(VisitGroup::Overdue);
    const auto soon = in(VisitGroup::Today) + in(VisitGroup::NextSevenDays);
    if (rows.empty()) return {};
    if (overdue == 0 && soon == 0) return MyVisits::tr("You have no visits due in the next 7 days.");
    const QString late = overdue == 0 ? MyVisits::tr("None overdue") : MyVisits::tr("%1 overdue").arg(overdue);
    return MyVisits::tr("%1, %2 due in the next 7 days").arg(late).arg(soon);
}

} // namespace sightline::mobile

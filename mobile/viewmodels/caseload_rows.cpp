#include "caseload_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/health_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kSoonDays = 7;

/// Where the translators find the sentences of this file.
struct MyVisits {
    Q_DECLARE_TR_FUNCTIONS(MyVisits)
};

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

QString notSafe(const CaseloadEntry& entry)
{
    return entry.unacknowledged_flags == 0 ? QString{}
                                           : MyVisits::tr("Pressed “I don’t feel safe”, not yet acknowledged by a manager");
}

/// "Ali Khan, 7. Overdue. Visit 4 days overdue. Seen alone due in 3 days. Draft on this tablet."
QString spoken(const CaseloadRow& row, const Standing& standing, CivilDate today)
{
    QString sentence = row.name + MyVisits::tr(". ");
    if (!row.not_safe.isEmpty()) sentence += row.not_safe + MyVisits::tr(". "); // Before anything about dates.
    sentence += word(row.state) + MyVisits::tr(". ");
    if (!row.health.isEmpty()) sentence += row.health + MyVisits::tr(". ");
    if (standing.visit && standing.visit->next_due)
        sentence += MyVisits::tr("Visit %1. ").arg(words::dueIn(*standing.visit->next_due, today));
    if (standing.alone && standing.alone->next_due)
        sentence += MyVisits::tr("Seen alone %1. ").arg(words::dueIn(*standing.alone->next_due, today));
    if (!row.worker.isEmpty()) sentence += row.worker + MyVisits::tr(". ");
    for (const RowMark& mark : row.marks) sentence += mark.text + MyVisits::tr(". ");
    return sentence.trimmed();
}

/// "Lead: Kim Reid"; both names where two managers allocated differently.
QString leadInWords(const CaseloadEntry& entry, const CaseloadView& view)
{
    QStringList names;
    for (const WorkerId& lead : entry.leads()) {
        const auto known = view.names.find(lead);
        names << words::fromStd(known == view.names.end() ? lead.text() : known->second);
    }
    if (names.isEmpty()) return MyVisits::tr("No lead social worker recorded");
    return MyVisits::tr("Lead: %1").arg(names.join(MyVisits::tr(" and ")));
}

/// In place of a due date: what the child's clocks wait for, or that there are none.
QString whyNoDate(const CaseloadEntry& entry)
{
    return entry.clocks.empty() ? MyVisits::tr("No visit plan on this tablet") : words::fromStd(entry.clocks.front().explanation);
}

/// A visit that a social worker owes must not look like a health visitor's or school nurse's own.
QString visitLine(const rules::ClockResult& clock, const CaseloadView& view)
{
    const bool health = view.me.role == WorkerRole::HealthVisitor || view.me.role == WorkerRole::SchoolNurse;
    if (!health || !clock.next_due || clock.by.role != WorkerRole::SocialWorker) return words::visitDue(clock, view.today);
    return MyVisits::tr("Visit by %1: %2")
        .arg(words::fromStd(rules::inWords(clock.by)), words::dueIn(*clock.next_due, view.today));
}

CaseloadRow rowOf(const CaseloadEntry& entry, const Standing& standing, const CaseloadView& view)
{
    const rules::ClockResult* visit = standing.visit;
    const rules::ClockResult* alone = standing.alone;
    const bool dated = standing.due.has_value();
    CaseloadRow row{.child = entry.child,
        .group = standing.group,
        .state = standing.state,
        .name = words::nameAndAge(words::fromStd(entry.name), entry.date_of_birth, view.today),
        .where = words::fromStd(entry.address.value_or("")),
        .home = words::fromStd(entry.household.value_or(entry.child.toString())),
        .health = standing.health ? inWords(*standing.health).sentence() : QString{},
        .due = visit ? visitLine(*visit, view)
            : dated  ? QString{}
                     : whyNoDate(entry),
        .alone = alone ? words::seenAlone(*alone, view.today) : QString{},
        .also = standing.also ? visitLine(*standing.also, view) : QString{},
        .worker = view.me.role == WorkerRole::Manager ? leadInWords(entry, view) : QString{},
        .not_safe = notSafe(entry),
        .marks = marksOf(entry, view.drafts.contains(entry.child)),
        .accessible_name = {},
        .mine = entry.isAllocated(view.me.id),
        .alone_due = alone && alone->next_due && alone->next_due->daysSince(view.today) <= kSoonDays};
    row.accessible_name = spoken(row, standing, view.today);
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

std::vector<CaseloadRow> caseloadRows(const std::vector<CaseloadEntry>& caseload, const CaseloadView& view)
{
    constexpr CivilDate kFarAway{std::chrono::sys_days{std::chrono::year{9999} / 1 / 1}};
    std::vector<Placed> placed;
    placed.reserve(caseload.size());
    for (const CaseloadEntry& entry : caseload) {
        const Standing standing = standingOf(entry, view.me, view.today);
        placed.push_back(
            {rowOf(entry, standing, view), entry.household.value_or(entry.child.toString()), standing.due.value_or(kFarAway)});
    }
    sortGroup(placed);

    std::vector<CaseloadRow> rows;
    rows.reserve(placed.size());
    for (Placed& each : placed) rows.push_back(std::move(each.row));
    markSameHome(rows);
    return rows;
}

void markSameHome(std::vector<CaseloadRow>& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].same_home = i > 0 && rows[i - 1].home == rows[i].home && rows[i - 1].group == rows[i].group;
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

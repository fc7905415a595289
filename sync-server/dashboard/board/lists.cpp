#include "dashboard/board/lists.h"

#include <algorithm>
#include <array>

#include "base/contract.h"

namespace sightline::server::dashboard {

namespace {

template <typename List>
struct Words {
    List list;
    std::string_view word;
    std::string_view title;
    std::string_view meaning;
};

constexpr std::array kChildren{
    Words<ChildList>{ChildList::All, "all", "Children", "Every child in these teams."},
    Words<ChildList>{ChildList::WithClock, "with_clock", "Children with visits to be made",
        "At least one due date runs, or was missed and is held: an open plan or placement asks for visits."},
    Words<ChildList>{ChildList::OnTime, "on_time", "Children with nothing overdue",
        "At least one due date runs, and none has passed, held by an exception or not."},
    Words<ChildList>{ChildList::HeldMissed, "held_missed", "Children with a missed date held by an exception",
        "The date has passed, and somebody agreed to an exception. The visit has still not happened on time."},
    Words<ChildList>{ChildList::VisitOverdue, "visit_overdue", "Children with a visit overdue",
        "A date by which the child, or the bedroom, had to be seen has passed."},
    Words<ChildList>{ChildList::AloneOverdue, "alone_overdue", "Children overdue to be seen alone",
        "A date by which the child had to be seen alone has passed."},
    Words<ChildList>{
        ChildList::DueSoon, "due_soon", "Children due in the next 7 days", "A due date is within seven days and has not passed."},
    Words<ChildList>{ChildList::Paused, "paused", "Children whose due dates are paused",
        "There are dates to come, but none runs: not born yet, begins later, or held by an exception before its date."},
    Words<ChildList>{ChildList::BirthUnknown, "birth_unknown", "Children whose birth is not recorded, or was expected by now",
        "A plan or placement asks for visits, and no due date can be worked out: nobody recorded the date of birth, or the date "
        "on which the birth was expected has passed. Record the birth."},
    Words<ChildList>{ChildList::NoClock, "no_clock", "Children for whom nothing falls due",
        "No open plan or placement asks for a visit to them: there is none, or it names no visits."},
    Words<ChildList>{ChildList::NoPlan, "no_plan", "Children without an open plan or placement",
        "Nothing falls due for them, because no plan or placement is open."},
    Words<ChildList>{ChildList::NothingAsked, "nothing_asked", "Children with an open plan that asks for no visit",
        "A plan is open and names no visits, so nothing falls due. Somebody has to say how often the child is to be seen."},
    Words<ChildList>{ChildList::Held, "held", "Children with an exception",
        "A recorded exception holds a due date. The visit has still not happened."},
    Words<ChildList>{ChildList::NeverSeen, "never_seen", "Children whom nobody has seen",
        "At least one due date runs, and no visit is recorded at which anybody saw the child in person."},
    Words<ChildList>{ChildList::AloneAsked, "alone_asked", "Children who are to be seen alone",
        "A plan or placement asks that the child is seen alone."},
    Words<ChildList>{ChildList::AloneNotYet, "alone_not_yet", "Children not yet seen alone",
        "To be seen alone for 42 days at most, and no qualified social worker has done it in that time. When it is first due "
        "stands beside each child."},
    Words<ChildList>{ChildList::AloneInTime, "alone_in_time", "Children seen alone in the last 42 days",
        "A qualified social worker saw the child alone within six weeks (Working Together 2010, 5.115)."},
    Words<ChildList>{ChildList::Over42, "over_42", "Children not seen alone for more than 42 days",
        "No qualified social worker has seen the child alone in the last six weeks (Working Together 2010, 5.115)."},
    Words<ChildList>{ChildList::Disputed, "disputed", "Children with two versions of something",
        "Two people recorded different things. Until a manager settles it, the more careful version counts."},
    Words<ChildList>{ChildList::NotRecorded, "not_recorded", "Children with a visit that does not say whether they were seen",
        "A visit of the period took place, and nobody recorded whether the child was seen."},
    Words<ChildList>{ChildList::TwoAttempts, "two_attempts", "Children not seen at the last two attempts or more",
        "Two attempts in a row are to be escalated (Working Together 2010, 5.124)."},
    Words<ChildList>{ChildList::ToReview, "to_review", "Children with something that needs a manager",
        "A dispute, a proposal, a late entry or something kept aside waits for a decision."},
    Words<ChildList>{
        ChildList::SafetyFlag, "safety_flag", "Children who said “I don't feel safe”", "Nobody has acknowledged it yet."},
    Words<ChildList>{ChildList::NoLead, "no_lead", "Children without a lead social worker", "No allocation as lead is in force."},
    Words<ChildList>{ChildList::SeveralLeads, "several_leads", "Children with two leads",
        "Two managers allocated differently. Both stand until it is settled."},
};

constexpr std::array kVisits{
    Words<VisitList>{VisitList::All, "all", "Visits and attempts", "Every visit and attempt that is not struck out."},
    Words<VisitList>{VisitList::TookPlace, "took_place", "Visits that took place", "In person and completed."},
    Words<VisitList>{VisitList::Attempts, "attempts", "Attempts",
        "Visits that were tried and did not take place. They never move a due date."},
    Words<VisitList>{
        VisitList::Seen, "seen", "Visits at which the child was seen", "Took place, and the child was seen, alone or not."},
    Words<VisitList>{VisitList::SeenAlone, "seen_alone", "Visits at which the child was seen alone",
        "Took place, and the child was seen and spoken to privately."},
    Words<VisitList>{VisitList::NotAlone, "not_alone", "Visits at which the child was seen, but not alone",
        "Took place, and the child was seen with somebody else there."},
    Words<VisitList>{VisitList::NotRecorded, "not_recorded", "Visits that do not say whether the child was seen",
        "Took place, and nobody recorded whether the child was seen. Not recorded is neither yes nor no."},
    Words<VisitList>{VisitList::WrittenLate, "written_late", "Visits written up late",
        "Written up more than two working days after the visit."},
    Words<VisitList>{
        VisitList::Disputed, "disputed", "Visits with two versions", "Two people recorded different things about the visit."},
    Words<VisitList>{VisitList::Struck, "struck", "Visits struck out", "Struck out: they count for nothing and are kept."},
    Words<VisitList>{VisitList::ViewsAsked, "views_asked", "Visits to children old enough to say something",
        "Took place, the child was seen, and is old enough to be asked for their views."},
    Words<VisitList>{VisitList::ViewsAnswered, "views_answered", "Visits at which the child's views were recorded and answered",
        "A response, or what happened, stands beside what the child said that day."},
    Words<VisitList>{VisitList::ViewsRecorded, "views_recorded", "Visits at which the child's own views were recorded",
        "The child said, drew or chose something on the tablet that day. What it was is not shown here."},
};

template <typename Table, typename List>
const auto& rowOf(const Table& table, List list)
{
    return *std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.list == list; });
}

template <typename List, typename Table>
std::optional<List> from(const Table& table, std::string_view word)
{
    for (const auto& row : table)
        if (row.word == word) return row.list;
    return std::nullopt;
}

// Every list has its row: an enum that grows without one does not compile.
static_assert(kChildren.size() == static_cast<std::size_t>(ChildList::SeveralLeads) + 1);
static_assert(kVisits.size() == static_cast<std::size_t>(VisitList::ViewsAnswered) + 1);

} // namespace

std::string_view toText(ChildList list) noexcept
{
    return rowOf(kChildren, list).word;
}
std::string_view toText(VisitList list) noexcept
{
    return rowOf(kVisits, list).word;
}
std::optional<ChildList> childListFrom(std::string_view word) noexcept
{
    return from<ChildList>(kChildren, word);
}
std::optional<VisitList> visitListFrom(std::string_view word) noexcept
{
    return from<VisitList>(kVisits, word);
}
std::string_view titleOf(ChildList list) noexcept
{
    return rowOf(kChildren, list).title;
}
std::string_view titleOf(VisitList list) noexcept
{
    return rowOf(kVisits, list).title;
}
std::string_view meaningOf(ChildList list) noexcept
{
    return rowOf(kChildren, list).meaning;
}
std::string_view meaningOf(VisitList list) noexcept
{
    return rowOf(kVisits, list).meaning;
}

} // namespace sightline::server::dashboard

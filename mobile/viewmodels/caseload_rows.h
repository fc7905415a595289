#pragma once

#include <map>
#include <set>
#include <vector>

#include <QString>

#include "viewmodels/caseload_standing.h"

namespace sightline::mobile {

[[nodiscard]] QString title(VisitGroup group);
[[nodiscard]] QString word(VisitState state);

/// Something to know about a child's records on this tablet: an icon of Components and its words.
struct RowMark {
    QString icon;
    QString text; ///< "Draft on this tablet", "Not sent yet", "Two versions"

    friend bool operator==(const RowMark&, const RowMark&) = default;
};

/// One child of the list, in words.
struct CaseloadRow {
    ChildId child;
    VisitGroup group;
    VisitState state;
    QString name; ///< "Ali Khan, 7"
    QString where; ///< The address.
    QString home; ///< The same for brothers and sisters.
    QString health; ///< "6-8 week review: due by 3 December 2026"; for health visitors and school nurses.
    QString due;
    QString alone; ///< Empty where no plan asks for seeing the child alone.
    QString also; ///< A visit that somebody else owes, after one's own.
    QString worker; ///< Who leads: for a manager.
    QString not_safe; ///< "I don’t feel safe", and no manager has said that they saw it; empty if there is none.
    std::vector<RowMark> marks;
    QString accessible_name;
    bool same_home = false; ///< Lives with the child of the row above.
    bool mine = false; ///< The worker is allocated to the child.
    bool alone_due = false; ///< Seen alone is overdue or due within seven days.

    friend bool operator==(const CaseloadRow&, const CaseloadRow&) = default;
};

/// What the rows need to know beside the caseload.
struct CaseloadView {
    Me me;
    CivilDate today;
    std::set<ChildId> drafts; ///< Children with a draft on this tablet.
    std::map<WorkerId, std::string> names; ///< Of colleagues.
};

/// Rows by group; in a group the oldest due date first, siblings together.
[[nodiscard]] std::vector<CaseloadRow> caseloadRows(const std::vector<CaseloadEntry>& caseload, const CaseloadView& view);
/// Says again who lives with the row above, after rows were left out.
void markSameHome(std::vector<CaseloadRow>& rows);

/// "3 overdue, 4 due in the next 7 days".
[[nodiscard]] QString caseloadSummary(const std::vector<CaseloadRow>& rows);

} // namespace sightline::mobile

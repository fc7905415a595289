#pragma once

#include <set>
#include <vector>

#include <QString>

#include "session/tablet.h"
#include "viewmodels/visit_state.h"

namespace sightline::mobile {

/// The headings of My visits, in their order.
enum class VisitGroup { Overdue, Today, NextSevenDays, Later, NoPlan };
[[nodiscard]] QString title(VisitGroup group);
[[nodiscard]] QString word(VisitState state);

/// Something to know about a child's records on this tablet: an icon of Components and its words.
struct RowMark {
    QString icon;
    QString text; ///< "Draft on this tablet", "Not sent yet", "Two versions"
};

/// One child of the list, in words.
struct CaseloadRow {
    ChildId child;
    VisitGroup group;
    VisitState state;
    QString name; ///< "Ali Khan, 7"
    QString where;
    QString due;
    QString alone; ///< Empty where no plan asks for seeing the child alone.
    std::vector<RowMark> marks;
    QString accessible_name;
    bool same_home = false; ///< Lives with the child of the row above.
};

/// Rows by group; in a group the oldest due date first, siblings together. `drafts`: children with a draft on this tablet.
[[nodiscard]] std::vector<CaseloadRow> caseloadRows(
    const std::vector<CaseloadEntry>& caseload, const std::set<ChildId>& drafts, CivilDate today);

/// "3 overdue, 4 due in the next 7 days".
[[nodiscard]] QString caseloadSummary(const std::vector<CaseloadRow>& rows);

} // namespace sightline::mobile

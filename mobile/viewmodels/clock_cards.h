#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "viewmodels/visit_state.h"
#include "viewmodels/worker_names.h"

namespace sightline::mobile {

/// One clock of a child, in words.
struct ClockCard {
    QString title; ///< "Next visit", "Next time seen alone"; of every further clock what it asks for.
    VisitState state;
    QString state_word;
    QString when; ///< "Due in 3 days – 25 November 2026"; empty while there is no date.
    QString last; ///< "Last seen alone 39 days ago, on 14 October 2026".
    QString rule; ///< "Seen by a social worker at least every 14 days".
    QString why; ///< The engine's sentence: why this date.
    QString source; ///< "Working Together to Safeguard Children 2010, paragraph 5.115"
    QStringList next_dates; ///< The next five, if each visit is made on its day.
    bool of_plan; ///< A row of a plan; else the law asks for it.
};

inline constexpr int kNextDates = 5;

/// The two clocks that every worker asks for first, then the others in the order of their dates.
[[nodiscard]] std::vector<ClockCard> clockCards(const projection::ChildFile& file, const WorkerNames& names, CivilDate today);

/// "Working Together to Safeguard Children 2010, paragraph 5.115" for `WT2010 5.115`; what is not known is shown as it is.
[[nodiscard]] QString sourceInWords(const std::string& source);

} // namespace sightline::mobile

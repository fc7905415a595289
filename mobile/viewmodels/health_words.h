#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "rules/health_programme.h"

/// How the app says the contacts of the Healthy Child Programme. Pure.
namespace sightline::mobile {

struct HealthLine {
    QString title; ///< "6-8 week review"
    QString words; ///< "due by 3 December 2026", "done on 30 November 2026", "not recorded, was due by …", "from 4 March 2027"
    QString source; ///< Where the programme asks for it.
    rules::HealthState state;

    /// "6-8 week review: due by 3 December 2026"
    [[nodiscard]] QString sentence() const;
};

/// Every window of a child in words, in the order of age: for the child's page.
[[nodiscard]] std::vector<HealthLine> healthWindowsInWords(const std::vector<rules::HealthWindow>& windows);

/// What a health visitor (under five years, and before the birth) or a school nurse (from school entry on) has to do next for a
/// child: the newest window that is open or went by without a record, else what opens next. Null for every other role, and when
/// nothing of theirs is left to do.
[[nodiscard]] const rules::HealthWindow* nextHealthContact(
    const std::vector<rules::HealthWindow>& windows, WorkerRole role, std::optional<CivilDate> born, CivilDate today);
/// One window in words.
[[nodiscard]] HealthLine inWords(const rules::HealthWindow& window);

} // namespace sightline::mobile

#pragma once

#include <optional>

#include <QString>

#include "base/civil_date.h"
#include "rules/compliance.h"

/// How the app says dates, ages and due dates. Pure; every sentence a worker reads about time is made here.
namespace sightline::mobile::words {

/// `text` of the domain, for people.
[[nodiscard]] QString fromStd(std::string_view text);

/// "7" for seven years; "14 months" under two, "5 weeks" under three months; empty if unknown; "not born yet" before birth.
[[nodiscard]] QString age(std::optional<CivilDate> born, CivilDate today);
/// "Ali Khan, 7"; only the name where the age is unknown.
[[nodiscard]] QString nameAndAge(const QString& name, std::optional<CivilDate> born, CivilDate today);
/// "AK" for Ali Khan.
[[nodiscard]] QString initials(const QString& name);

/// "4 days overdue", "due today", "due tomorrow", "due in 3 days".
[[nodiscard]] QString dueIn(CivilDate due, CivilDate today);
/// "4 days overdue – was due 18 November 2026", "Due in 3 days – 25 November 2026"; the clock's own sentence where it has no
/// date.
[[nodiscard]] QString visitDue(const rules::ClockResult& clock, CivilDate today);
/// "Seen alone 39 days ago, due in 3 days"; "Not seen alone yet, 2 days overdue".
[[nodiscard]] QString seenAlone(const rules::ClockResult& clock, CivilDate today);

/// "10:42am" today, "yesterday at 10:42am", "4 June 2026 at 10:42am". London time.
[[nodiscard]] QString time(Instant instant, Instant now);

/// What a person may type for a day: 18/11/2026, 18 11 2026, 18 November 2026, 2026-11-18.
[[nodiscard]] std::optional<CivilDate> readDate(const QString& text);
/// What a person may type for a time of day: 10:30, 10.30, 1030, 2:10pm. Gives `HH:MM`.
[[nodiscard]] std::optional<std::string> readTimeOfDay(const QString& text);

} // namespace sightline::mobile::words

#pragma once

#include <optional>
#include <vector>

#include "domain/enums.h"
#include "domain/records.h"
#include "viewmodels/choices_model.h"

/// The answers offered when a visit is recorded, and what each one stands for in the domain. Kept values are the domain's own
/// words where there is one; `answer::` names them all.
namespace sightline::mobile::choices {

namespace answer {
inline constexpr QLatin1String kYes{"yes"};
inline constexpr QLatin1String kNo{"no"};
inline constexpr QLatin1String kToday{"today"};
inline constexpr QLatin1String kYesterday{"yesterday"};
inline constexpr QLatin1String kOtherDate{"other"};
inline constexpr QLatin1String kOther{"other"};
inline constexpr QLatin1String kCompleted{"completed"};
inline constexpr QLatin1String kVideo{"video"};
inline constexpr QLatin1String kPhone{"phone"};
inline constexpr QLatin1String kAwake{"awake"};
inline constexpr QLatin1String kNotNeeded{"not_needed"};
inline constexpr QLatin1String kFamilyMember{"family_member"};
inline constexpr QLatin1String kHealthContact{"health_contact"};
inline constexpr QLatin1String kNoReview{"no_review"};
inline constexpr QLatin1String kNoSign{"no_sign"};
inline constexpr QLatin1String kOffered{"offered"};
inline constexpr QLatin1String kNotOffered{"not_offered"};
inline constexpr QLatin1String kNotAWoman{"not_a_woman"};
inline constexpr QLatin1String kNoAnswer{"no_answer"};
inline constexpr QLatin1String kChildAbsent{"child_absent"};
inline constexpr QLatin1String kHome{"home"};
} // namespace answer

[[nodiscard]] std::vector<Choice> outcomes();
[[nodiscard]] std::vector<Choice> days(CivilDate today);
/// In the order in which people of this role need them.
[[nodiscard]] std::vector<Choice> places(WorkerRole role);
[[nodiscard]] std::vector<Choice> purposes(WorkerRole role);
[[nodiscard]] std::vector<Choice> yesNo();
[[nodiscard]] std::vector<Choice> whyNotAlone(const QString& child);
[[nodiscard]] std::vector<Choice> awakeOrAsleep();
[[nodiscard]] std::vector<Choice> interpreters();
[[nodiscard]] std::vector<Choice> communications();
[[nodiscard]] std::vector<Choice> domesticAbuse();
/// Whether one person who was there was offered the chance to be seen alone.
[[nodiscard]] std::vector<Choice> offeredAlone();
[[nodiscard]] std::vector<Choice> healthReviews(WorkerRole role);
[[nodiscard]] std::vector<Choice> lateReasons();
/// What may come of a visit that did not take place, as the worker at the door says it.
[[nodiscard]] std::vector<Choice> attempts();
[[nodiscard]] bool isHealthRole(WorkerRole role);

/// Where and how, from the one answer about the place. Only places where the child lives count for rules that ask for it.
struct WhereAndHow {
    Place place;
    Mode mode;
    bool where_child_lives;
};
[[nodiscard]] std::optional<WhereAndHow> whereAndHow(const QString& place);

/// The coded reason, and the words that make it exact where the code alone would lose them ("No private place").
struct WhyNot {
    NotAloneReason reason;
    QString words;
};
[[nodiscard]] std::optional<WhyNot> whyNot(const QString& value);
/// A carer's refusal and "something else" need words of their own.
[[nodiscard]] bool needsDetail(const QString& whyNot);

} // namespace sightline::mobile::choices

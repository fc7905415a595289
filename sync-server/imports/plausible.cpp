#include "imports/plausible.h"

namespace sightline::server {

namespace {

constexpr int kDaysBeforeBirthMax = 300; // A long pregnancy.

} // namespace

std::optional<std::string> implausibleStart(const ImportedChild& child, CivilDate start)
{
    const std::optional<CivilDate> birth = child.date_of_birth ? child.date_of_birth : child.expected_date_of_birth;
    if (!birth || birth->daysSince(start) <= kDaysBeforeBirthMax) return std::nullopt;
    return "the plan begins on " + start.toString() + ", more than " + std::to_string(kDaysBeforeBirthMax)
        + " days before the birth on " + birth->toString();
}

} // namespace sightline::server

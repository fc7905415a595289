#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/records.h"

namespace sightline::server::dashboard {

/// Coded values as the pages say them. Unknown is a value: it never becomes "no".

/// Of a visit that took place in person on one version and not on another (projection/took_place.h).
inline constexpr std::string_view kTookPlaceDisputed =
    "People say different things about whether it took place in person. It counts for nothing until that is settled.";

[[nodiscard]] std::string sightingInWords(Sighting sighting); ///< "Seen alone"
[[nodiscard]] std::string reasonInWords(const std::optional<NotAloneReason>& reason); ///< "Not recorded" where there is none.
[[nodiscard]] std::string outcomeInWords(Outcome outcome); ///< "No answer at the door"
[[nodiscard]] std::string lateInWords(const std::optional<LateReason>& reason);
[[nodiscard]] std::string modeInWords(Mode mode);
[[nodiscard]] std::string purposeInWords(Purpose purpose);
[[nodiscard]] std::string placeInWords(const std::optional<Place>& place);
[[nodiscard]] std::string measureInWords(Measure measure); ///< "Visit", "Seen alone", "Bedroom seen"
[[nodiscard]] std::string roleInWords(WorkerRole role); ///< "social worker"
[[nodiscard]] std::string allocationInWords(AllocationRole role); ///< "Lead social worker"

/// A value of a visit in the words above, and without the quotation marks of sentences; nullopt: it has no words of its own here.
[[nodiscard]] std::optional<std::string> visitWords(const std::string& field, const std::string& json);

} // namespace sightline::server::dashboard

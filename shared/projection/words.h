#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "projection/child_file.h"

namespace sightline::projection {

/// Fields and values in words, for sentences about what people disagree on. The same on the tablet, at the console and on the
/// page.

/// `sighting` -> "whether the child was seen"; a field without words of its own is its name with spaces.
[[nodiscard]] std::string fieldInWords(std::string_view field);

/// `"seen_alone"` -> "seen alone", `"2026-06-04"` -> "4 June 2026", an interval -> "every 10 working days", a day or text that is
/// empty -> "none", true -> "yes". Typed text is in quotation marks. `field` says what the value is of.
[[nodiscard]] std::string valueInWords(std::string_view field, std::string_view json);

/// "visit", "plan", …
[[nodiscard]] std::string_view recordInWords(RecordKind kind) noexcept;

/// How somebody is called in a sentence, by their sign-in name; where there is none, by that name itself.
using NameOf = std::function<std::string(const std::string& worker)>;

/// One sentence for each disputed field: the versions, by whom, and what counts until a person settles it (domain.md section 5).
[[nodiscard]] std::vector<std::string> disputeSentences(const RecordFile& record, const NameOf& nameOf = {});
/// The same about a field whose versions are known: "two versions of …".
[[nodiscard]] std::string disputeSentence(
    RecordKind kind, const std::string& field, const std::vector<DisputedVersion>& versions, const NameOf& nameOf = {});

} // namespace sightline::projection

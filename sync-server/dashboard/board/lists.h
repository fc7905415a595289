#pragma once

#include <optional>
#include <string_view>

#include "projections/figures.h"

namespace sightline::server::dashboard {

/// The lists behind the numbers, by the words that an address has for them, and what stands above them.

/// `visit_overdue` …
[[nodiscard]] std::string_view toText(ChildList list) noexcept;
[[nodiscard]] std::string_view toText(VisitList list) noexcept;
[[nodiscard]] std::optional<ChildList> childListFrom(std::string_view word) noexcept;
[[nodiscard]] std::optional<VisitList> visitListFrom(std::string_view word) noexcept;
/// "Children with a visit overdue"
[[nodiscard]] std::string_view titleOf(ChildList list) noexcept;
[[nodiscard]] std::string_view titleOf(VisitList list) noexcept;
/// What is counted, in one sentence.
[[nodiscard]] std::string_view meaningOf(ChildList list) noexcept;
[[nodiscard]] std::string_view meaningOf(VisitList list) noexcept;

} // namespace sightline::server::dashboard

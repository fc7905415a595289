#pragma once

#include <string_view>

namespace sightline::server {

/// Whether a unique pupil number has its form (a letter, twelve digits; the last may be a letter in a temporary one) and the
/// check letter that belongs to it (Department for Education, Unique Pupil Numbers guidance).
[[nodiscard]] bool isUpn(std::string_view text) noexcept;

} // namespace sightline::server

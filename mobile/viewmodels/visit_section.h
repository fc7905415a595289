#pragma once

namespace sightline::mobile::section {

/// The sections of the form, in their order. Answers are found, checked and restored by these.
inline constexpr int kVisit = 0; ///< When, where and what for.
inline constexpr int kChildren = 1;
inline constexpr int kPeople = 2;
inline constexpr int kHeard = 3;
inline constexpr int kMeaning = 4;
inline constexpr int kLanguage = 5;
inline constexpr int kSafety = 6;
inline constexpr int kNext = 7;
inline constexpr int kCount = 8;

} // namespace sightline::mobile::section

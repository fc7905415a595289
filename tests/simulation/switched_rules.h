#pragma once

#include <optional>
#include <string_view>

#include "sync/lossless_rules.h"

namespace sightline::simulation {

/// From here on the engine goes without this rule; nullopt: it keeps them all. One thread.
void goWithout(std::optional<sync::LosslessRule> rule) noexcept;

/// By its number, `1` … `10`, or its name.
[[nodiscard]] std::optional<sync::LosslessRule> ruleNamed(std::string_view text) noexcept;
[[nodiscard]] std::string_view nameOf(sync::LosslessRule rule) noexcept;
/// What the engine does without it, in a sentence.
[[nodiscard]] std::string_view withoutIt(sync::LosslessRule rule) noexcept;

} // namespace sightline::simulation

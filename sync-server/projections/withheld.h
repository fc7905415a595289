#pragma once

#include <memory>

#include "projections/board.h"

namespace sightline::server {

inline constexpr const char* kWithheldName = "A child now with another team";

/// The child as somebody may count whose team worked with the child on the board's day and does not now. It is put together from
/// nothing: what figures are made from, and no more. No id, number, name or birth, no link to a record, no reason, place or
/// explanation. What is not named in withheld.cpp is not in it. Its visits and clocks stand in the same order. Pure.
[[nodiscard]] std::shared_ptr<const BoardChild> withheld(const BoardChild& child);

} // namespace sightline::server

#pragma once

#include <string>

#include "store/tablet_store.h"

namespace sightline::mobile {

/// `saved`, `sent`, `accepted`, `disputed`, `late`, `held`, `quarantined`
[[nodiscard]] std::string_view wordOf(store::SendState state) noexcept;

/// What became of something written on this tablet, in one plain sentence with the server's reason where it gave one.
[[nodiscard]] std::string inWords(const store::OwnRecord& own);

/// Higher: what a person has to know first about a record that was saved more than once.
[[nodiscard]] int urgency(store::SendState state) noexcept;

} // namespace sightline::mobile

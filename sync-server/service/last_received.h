#pragma once

#include <chrono>
#include <optional>

#include "store/authority_store.h"

namespace sightline::server {

/// When the server received the row of the log with this number; nullopt: there is no such row.
[[nodiscard]] std::optional<Instant> receivedAt(ReadSession& session, std::uint64_t seq);

/// A clock is set back by so much at most in the ordinary course of things.
inline constexpr std::chrono::hours kSetBackMost{1};

/// The moment to write down for what arrives now: not before that of the log's last row, if the clock was set back by an hour at
/// most. It would else put new rows into a past that questions "as known at" have been answered about. A row from further ahead
/// was received while the clock was wrong: it stays alone, so that what arrives now keeps the time that it has for being
/// acknowledged, and is known from now on.
[[nodiscard]] Instant receivedNow(ReadSession& session, Instant now);

/// By how much `now` is behind the moment at which the log's last row was received, if that is more than a clock is set back by:
/// then this machine's clock is wrong, or was, and every due date is counted from a day that may not be today.
[[nodiscard]] std::optional<std::chrono::minutes> clockBehind(ReadSession& session, Instant now);

} // namespace sightline::server

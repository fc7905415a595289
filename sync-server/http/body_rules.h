#pragma once

#include <optional>
#include <string>
#include <variant>

#include "http/message.h"

namespace sightline::server::http {

/// What may come in. The library under us has no limits of its own.
inline constexpr std::size_t kBodyBytesMax = std::size_t{3} * 512 * 1024; ///< As sent: 1.5 MiB.
/// Twice the largest push with its cursors; every thread that unpacks may hold as much.
inline constexpr std::size_t kUnpackedBytesMax = std::size_t{2} * 1024 * 1024;
/// Answers up to this size are not worth packing.
inline constexpr std::size_t kPackAbove = 1024;

/// How many bytes of body to wait for, judged by the headers alone; or the refusal, before a byte of it is read. A length is
/// demanded, and one that cannot be read two ways: that is how a body cut short or a second request hidden in the first is told
/// from the real thing.
[[nodiscard]] std::variant<std::size_t, Response> expectedBody(const Request& request);

/// The body that came, unpacked as its Content-Encoding says; or the refusal. Nothing is changed on a refusal.
[[nodiscard]] std::optional<Response> unpackBody(Request& request, std::size_t expected);

/// Packs the answer if that is worth it and the other side said it can read it.
void packAnswer(const Request& request, Response& response);

} // namespace sightline::server::http

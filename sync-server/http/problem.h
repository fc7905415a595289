#pragma once

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "http/message.h"

namespace sightline::server::http {

/// The only place where errors become status codes.
[[nodiscard]] int toHttpStatus(ErrorCode code) noexcept;

/// An error as RFC 9457 has it. `type` is one word that programs branch on, `detail` one sentence for people; `more` are further
/// members.
[[nodiscard]] Response problem(
    int status, std::string_view type, std::string_view detail, const nlohmann::json& more = nlohmann::json::object());

/// The same from an error: its code is the type. What a storage error's detail says stays in the log; the other side is told that
/// it failed.
[[nodiscard]] Response problem(const Error& error);

} // namespace sightline::server::http

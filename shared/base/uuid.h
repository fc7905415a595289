#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace sightline {

/// 128 bits, made where the record is made. Text form is the usual 36 lower-case characters.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    /// Accepts exactly 36 characters with hyphens in the usual places; upper or lower case.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text) noexcept;
    /// Accepts exactly 16 bytes.
    [[nodiscard]] static std::optional<Uuid> fromBytes(std::string_view raw) noexcept;
    /// Version 7: ordered by `now`, so that encrypted tables grow at their end (random ids are 10-20 times slower there).
    /// `random` holds at least 10 bytes from a cryptographic source.
    [[nodiscard]] static Uuid version7(Instant now, std::span<const std::uint8_t, 10> random) noexcept;
    /// Version 8: from a digest, for records whose identity is given by another system (imports).
    [[nodiscard]] static Uuid version8(std::span<const std::uint8_t, 16> digest) noexcept;

    [[nodiscard]] std::string toString() const;
    /// The 16 bytes as a string, the form used on the wire and in the store.
    [[nodiscard]] std::string raw() const { return {bytes.begin(), bytes.end()}; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default; // NOLINT(modernize-use-nullptr)
};

} // namespace sightline

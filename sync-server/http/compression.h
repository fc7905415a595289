#pragma once

#include <string>
#include <string_view>

namespace sightline::server::http {

/// The whole input as one zstd frame.
[[nodiscard]] std::string compress(std::string_view plain);

struct Unpacked {
    enum class Outcome { Done, Malformed, TooLarge };
    Outcome outcome;
    std::string bytes; ///< Empty unless done.
};

/// Never holds more than `most` bytes of output, whatever the frame promises; asks for no window larger than 2 MiB. Malformed:
/// not zstd, cut short, or followed by something else.
[[nodiscard]] Unpacked decompress(std::string_view packed, std::size_t most);

} // namespace sightline::server::http

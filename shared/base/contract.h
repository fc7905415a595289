#pragma once

namespace sightline {

/// Ends the program: a state that the code rules out was reached. Use it after an exhaustive `switch`.
/// `what` is a literal naming the type or rule; never case data.
[[noreturn]] void unreachable(const char* what) noexcept;

} // namespace sightline

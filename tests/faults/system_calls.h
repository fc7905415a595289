#pragma once

#include <cstddef>

namespace sightline::faults {

/// The calls of the system that keep a vault's files. The linker puts these in front of open, read, write, fsync, rename and
/// unlink
/// (--wrap in CMakeLists.txt), for the code of this project and nothing else.

/// From now on counts; the `at`-th call fails with `error` (an errno), and if `on` is set every later one that could meet it. 0:
/// none.
void armSystemCalls(std::size_t at, int error, bool on);
/// How many there were since; nothing fails any more.
std::size_t disarmSystemCalls();

} // namespace sightline::faults

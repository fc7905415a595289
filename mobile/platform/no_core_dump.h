#pragma once

namespace sightline::mobile {

/// A crash writes nothing of this process to the disk: its memory holds keys and what people said. Linux also keeps other
/// programs of the same login from reading it. False: the system refused, and a crash may be written down.
[[nodiscard]] bool forbidCoreDumps() noexcept;

} // namespace sightline::mobile

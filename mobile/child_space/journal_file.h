#pragma once

#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::child_space {

/// What the journal of a child's session asks of the disk.

/// Reads errno, so it comes first after what failed.
[[nodiscard]] Error journalFailure(const char* doing, int reason = errno);

/// An open file or folder; it is closed, and what was locked by it is free, when this goes.
class OpenFile {
public:
    explicit OpenFile(int descriptor) noexcept
        : m_descriptor{descriptor}
    { }
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
    ~OpenFile();

    [[nodiscard]] bool isOpen() const noexcept { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

private:
    int m_descriptor;
};

[[nodiscard]] OpenFile openFolder(const std::string& folder) noexcept;

/// Nobody else has it until it is closed. Refused if somebody has; on a disk that knows no locks it is taken as free.
[[nodiscard]] Result<void> lock(const OpenFile& file);

[[nodiscard]] bool writeAt(int file, std::string_view bytes, std::uint64_t place) noexcept;
/// StorageDamaged if it is longer than `most`.
[[nodiscard]] Result<std::string> readAll(int file, std::size_t most);

/// Overwrites and removes, once it is sure that the folder has it under no other name: a power cut in between leaves it to be
/// done again, and nothing that looks like a journal. A file that is not there is removed already.
[[nodiscard]] Result<void> eraseAside(const std::string& folder, const std::string& file);

} // namespace sightline::child_space

#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::vault {

/// Files that survive a power cut: old or new, never half, and readable by their owner only.
/// Errors: NotFound, StorageFull, StorageFailed; each names the file.

/// Writes `path`.new, flushes it, renames it and flushes the folder.
[[nodiscard]] Result<void> writeDurably(const std::string& path, std::string_view bytes);

/// As writeDurably; then overwrites where the old bytes lay. What a flash controller keeps of them is out of reach.
[[nodiscard]] Result<void> replaceAndOverwrite(const std::string& path, std::string_view bytes);

/// Overwrites and removes. A file that is not there is removed already.
[[nodiscard]] Result<void> eraseFile(const std::string& path);

/// Removes. A file that is not there is removed already. The folder is to be flushed afterwards.
[[nodiscard]] Result<void> removeFile(const std::string& path);
[[nodiscard]] Result<void> flushFolder(const std::string& folder);

/// StorageDamaged if it is longer than `most` bytes.
[[nodiscard]] Result<std::string> readWhole(const std::string& path, std::size_t most);

/// Makes the folder, and those above it, for their owner only.
[[nodiscard]] Result<void> makePrivateFolder(const std::string& folder);

/// Keeps other processes out of a folder while it lives; waits for them.
class FolderLock {
public:
    [[nodiscard]] static Result<FolderLock> take(const std::string& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) noexcept
        : m_descriptor{descriptor}
    { }
    int m_descriptor;
};

} // namespace sightline::vault

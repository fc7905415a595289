#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::server {

/// Files of the authority's folder and its backups. What returns without error survives a power cut; what fails has changed
/// nothing. Files are readable by their owner only. Errors: StorageFull, StorageFailed, AlreadyExists; each names the file.

/// Written aside (`path`.new), flushed, renamed over what was there, the folder flushed.
[[nodiscard]] Result<void> replaceFile(const std::string& path, std::string_view content);
/// Nullopt: there is none. StorageDamaged if it is longer than `most` bytes.
[[nodiscard]] Result<std::optional<std::string>> readFileIfAny(const std::string& path, std::size_t most);
/// Gives `from` the name `to`; whatever has that name already stays and this is AlreadyExists.
[[nodiscard]] Result<void> renameToNew(const std::string& from, const std::string& to);
/// Gives `from` the name `to`, in place of what had it.
[[nodiscard]] Result<void> renameOver(const std::string& from, const std::string& to);
/// A file that is not there is removed already.
[[nodiscard]] Result<void> removeIfAny(const std::string& path);
[[nodiscard]] Result<void> flushFile(const std::string& path);
[[nodiscard]] Result<void> flushFolder(const std::string& folder);
/// The folder a file is in; `.` for a bare name.
[[nodiscard]] std::string folderOf(const std::string& path);

/// An open file, for those that are too large for memory. Closed at the end.
class OpenFile {
public:
    enum class For { Reading, Appending, NewFile };
    [[nodiscard]] static Result<OpenFile> open(const std::string& path, For purpose);
    enum class Existing { Yes, No };
    [[nodiscard]] static Result<Existing> exists(const std::string& path); ///< A failure to look is no "no".
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile();

    [[nodiscard]] Result<std::uint64_t> size() const;
    /// Up to `most` bytes from `offset`; fewer only at the end of the file.
    [[nodiscard]] Result<std::string> read(std::uint64_t offset, std::size_t most) const;
    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> flush();
    /// What is read afterwards comes from the disk, not from memory, as far as the system does what it is asked.
    void forgetCached() const noexcept;

private:
    OpenFile(int descriptor, std::string path)
        : m_descriptor{descriptor}
        , m_path{std::move(path)}
    { }
    int m_descriptor;
    std::string m_path;
};

/// Who works in an authority's folder: any number of programs together, or a restore alone. Held by the system for the process,
/// so that no crash leaves it behind.
class FolderUse {
public:
    FolderUse() = default; ///< Of no folder: the stores of tests and of the simulator.
    /// StorageBusy while a restore works there.
    [[nodiscard]] static Result<FolderUse> together(const std::string& folder);
    /// StorageBusy while anybody else does.
    [[nodiscard]] static Result<FolderUse> alone(const std::string& folder);
    /// One backup at a time, beside everybody else: held on a file of its own.
    [[nodiscard]] static Result<FolderUse> oneBackup(const std::string& folder);
    FolderUse(FolderUse&& other) noexcept;
    FolderUse& operator=(FolderUse&& other) noexcept;
    ~FolderUse();

private:
    explicit FolderUse(int descriptor) noexcept
        : m_descriptor{descriptor}
    { }
    int m_descriptor = -1;
};

} // namespace sightline::server

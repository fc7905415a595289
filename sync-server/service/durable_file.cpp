#include "service/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sightline::server {

namespace {

constexpr mode_t kOwnerOnly = 0600;

/// Reads errno, so it comes first after what failed.
Error failure(const std::string& path)
{
    const int reason = errno;
    const std::string detail = path + ": " + std::generic_category().message(reason);
    if (reason == EEXIST) return {ErrorCode::AlreadyExists, path + " exists already"};
    if (reason == ENOENT) return {ErrorCode::NotFound, detail};
    if (reason == ENOSPC || reason == EDQUOT) return {ErrorCode::StorageFull, detail};
    return {ErrorCode::StorageFailed, detail};
}

int flagsOf(OpenFile::For purpose) noexcept
{
    switch (purpose) {
    case OpenFile::For::Reading: return O_RDONLY | O_CLOEXEC;
    case OpenFile::For::Appending: return O_WRONLY | O_APPEND | O_CLOEXEC;
    case OpenFile::For::NewFile: return O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    }
    return -1;
}

int openFolder(const std::string& folder) noexcept
{
    return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

Result<int> lock(int descriptor, const std::string& folder, int how, const char* inUse)
{
    if (descriptor < 0) return failure(folder);
    while (::flock(descriptor, how | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        const bool busy = errno == EWOULDBLOCK;
        const Error other = failure(folder);
        ::close(descriptor);
        return busy ? Error{ErrorCode::StorageBusy, folder + inUse} : other;
    }
    return descriptor;
}

} // namespace

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path{path}.parent_path().string();
    return folder.empty() ? "." : folder;
}

Result<OpenFile> OpenFile::open(const std::string& path, For purpose)
{
    const int descriptor = ::open(path.c_str(), flagsOf(purpose), kOwnerOnly);
    if (descriptor < 0) return failure(path);
    return OpenFile{descriptor, path};
}

Result<OpenFile::Existing> OpenFile::exists(const std::string& path)
{
    struct stat status { };
    if (::lstat(path.c_str(), &status) == 0) return Existing::Yes;
    if (errno != ENOENT) return failure(path);
    return Existing::No;
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
    , m_path{std::move(other.m_path)}
{ }

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<std::uint64_t> OpenFile::size() const
{
    struct stat status { };
    if (::fstat(m_descriptor, &status) != 0) return failure(m_path);
    if (!S_ISREG(status.st_mode)) return Error{ErrorCode::InvalidInput, m_path + ": is not a file"};
    return static_cast<std::uint64_t>(status.st_size);
}

Result<std::string> OpenFile::read(std::uint64_t offset, std::size_t most) const
{
    std::string bytes(most, '\0');
    std::size_t length = 0;
    while (length < most) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + length, most - length, static_cast<off_t>(offset + length));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure(m_path);
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<void> OpenFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return failure(m_path);
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> OpenFile::flush()
{
    if (::fsync(m_descriptor) != 0) return failure(m_path);
    return {};
}

void OpenFile::forgetCached() const noexcept
{
    static_cast<void>(::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED));
}

Result<void> flushFile(const std::string& path)
{
    SIGHTLINE_TRY(file, OpenFile::open(path, OpenFile::For::Reading));
    return file.flush();
}

Result<void> flushFolder(const std::string& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return failure(folder);
    const bool flushed = ::fsync(descriptor) == 0;
    Result<void> done = flushed ? Result<void>{} : Result<void>{failure(folder)};
    ::close(descriptor);
    return done;
}

Result<void> removeIfAny(const std::string& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return failure(path);
    return {};
}

Result<void> renameOver(const std::string& from, const std::string& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) return failure(from);
    return flushFolder(folderOf(to));
}

Result<void> renameToNew(const std::string& from, const std::string& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL) return failure(errno == EEXIST ? to : from);
        // A file system that cannot promise it: the gap between looking and renaming is the best there is.
        if (::access(to.c_str(), F_OK) == 0) return Error{ErrorCode::AlreadyExists, to + " exists already"};
        if (::rename(from.c_str(), to.c_str()) != 0) return failure(from);
    }
    return flushFolder(folderOf(to));
}

Result<void> replaceFile(const std::string& path, std::string_view content)
{
    const std::string aside = path + ".new";
    SIGHTLINE_CHECK(removeIfAny(aside)); // What a crash left of an earlier try.
    {
        SIGHTLINE_TRY(file, OpenFile::open(aside, OpenFile::For::NewFile));
        SIGHTLINE_CHECK(file.write(content));
        SIGHTLINE_CHECK(file.flush());
    }
    return renameOver(aside, path);
}

Result<std::optional<std::string>> readFileIfAny(const std::string& path, std::size_t most)
{
    auto file = OpenFile::open(path, OpenFile::For::Reading);
    if (!file.has_value() && file.error().code == ErrorCode::NotFound) return std::optional<std::string>{};
    if (!file.has_value()) return file.error();
    SIGHTLINE_TRY(bytes, file.value().read(0, most + 1));
    if (bytes.size() > most) return Error{ErrorCode::StorageDamaged, path + ": is longer than it can be"};
    return std::optional{std::move(bytes)};
}

Result<FolderUse> FolderUse::together(const std::string& folder)
{
    SIGHTLINE_TRY(
        descriptor, lock(openFolder(folder), folder, LOCK_SH, ": a restore is at work there; try again when it is done"));
    return FolderUse{descriptor};
}

Result<FolderUse> FolderUse::alone(const std::string& folder)
{
    SIGHTLINE_TRY(descriptor,
        lock(openFolder(folder), folder, LOCK_EX,
            " is in use: stop `sightline-server serve` and every other command on it first"));
    return FolderUse{descriptor};
}

Result<FolderUse> FolderUse::oneBackup(const std::string& folder)
{
    const std::string path = (std::filesystem::path{folder} / "backup.lock").string();
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    SIGHTLINE_TRY(descriptor, lock(file, folder, LOCK_EX, ": another backup is being made; try again when it is done"));
    return FolderUse{descriptor};
}

FolderUse::FolderUse(FolderUse&& other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
{ }

FolderUse& FolderUse::operator=(FolderUse&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderUse::~FolderUse()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace sightline::server

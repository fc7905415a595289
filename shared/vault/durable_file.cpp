#include "vault/durable_file.h"

#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "crypto/crypto.h"

namespace sightline::vault {
namespace {

constexpr mode_t kOwnerOnlyFile = 0600;
constexpr mode_t kOwnerOnlyFolder = 0700;

class Descriptor {
public:
    Descriptor(const std::string& path, int flags) noexcept
        : m_number{::open(path.c_str(), flags | O_CLOEXEC, kOwnerOnlyFile)}
    { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] bool open() const noexcept { return m_number >= 0; }
    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

/// Reads errno, so it comes first after what failed.
Error failure(const char* doing, const std::string& path)
{
    const int reason = errno;
    const std::string detail = std::string{doing} + " " + path + ": " + std::generic_category().message(reason);
    if (reason == ENOENT) return {ErrorCode::NotFound, detail};
    if (reason == ENOSPC || reason == EDQUOT) return {ErrorCode::StorageFull, detail};
    return {ErrorCode::StorageFailed, detail};
}

bool writeAll(int descriptor, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Through the open descriptor: the file may have lost its name already.
void overwrite(int descriptor)
{
    struct stat status { };
    if (::fstat(descriptor, &status) != 0 || ::lseek(descriptor, 0, SEEK_SET) != 0) return;
    // Best effort: it is the key in the wrap that must go, and its other half is the platform's.
    if (writeAll(descriptor, crypto::randomBytes(static_cast<std::size_t>(status.st_size)))) (void)::fsync(descriptor);
}

} // namespace

Result<void> flushFolder(const std::string& folder)
{
    const Descriptor opened{folder, O_RDONLY | O_DIRECTORY};
    if (!opened.open() || ::fsync(opened.number()) != 0) return failure("flushing", folder);
    return {};
}

Result<void> writeDurably(const std::string& path, std::string_view bytes)
{
    const std::string aside = path + ".new";
    {
        const Descriptor file{aside, O_CREAT | O_TRUNC | O_WRONLY};
        if (!file.open() || !writeAll(file.number(), bytes) || ::fsync(file.number()) != 0) {
            const Error error = failure("writing", aside);
            ::unlink(aside.c_str());
            return error;
        }
    }
    if (::rename(aside.c_str(), path.c_str()) != 0) return failure("renaming", aside);
    return flushFolder(std::filesystem::path{path}.parent_path().string());
}

Result<void> replaceAndOverwrite(const std::string& path, std::string_view bytes)
{
    const Descriptor old{path, O_RDWR};
    SIGHTLINE_CHECK(writeDurably(path, bytes));
    if (old.open()) overwrite(old.number());
    return {};
}

Result<void> removeFile(const std::string& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return failure("removing", path);
    return {};
}

Result<void> eraseFile(const std::string& path)
{
    const Descriptor old{path, O_RDWR};
    if (old.open()) overwrite(old.number());
    return removeFile(path);
}

Result<std::string> readWhole(const std::string& path, std::size_t most)
{
    const Descriptor file{path, O_RDONLY};
    struct stat status { };
    if (!file.open() || ::fstat(file.number(), &status) != 0) return failure("reading", path);
    if (status.st_size > static_cast<off_t>(most)) {
        return Error{ErrorCode::StorageDamaged, path + " is damaged: it is longer than it can be"};
    }
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure("reading", path);
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<void> makePrivateFolder(const std::string& folder)
{
    const std::filesystem::path path{folder};
    std::error_code ignored; // mkdir says what is wrong.
    if (path.has_parent_path() && !std::filesystem::exists(path.parent_path(), ignored)) {
        SIGHTLINE_CHECK(makePrivateFolder(path.parent_path().string()));
    }
    if (::mkdir(folder.c_str(), kOwnerOnlyFolder) == 0) return {};
    if (errno != EEXIST || ::chmod(folder.c_str(), kOwnerOnlyFolder) != 0) return failure("making", folder);
    return {};
}

Result<FolderLock> FolderLock::take(const std::string& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return failure("opening", folder);
    FolderLock lock{descriptor};
    while (::flock(descriptor, LOCK_EX) != 0) {
        if (errno != EINTR) return failure("locking", folder);
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
{ }

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace sightline::vault

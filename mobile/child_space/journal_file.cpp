#include "journal_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "crypto/crypto.h"

namespace sightline::child_space {

namespace {

constexpr off_t kOverwrittenAtOnce = 65'536;

/// Best effort: without its key it says nothing, and a flash controller may keep what it likes.
void overwrite(int file) noexcept
{
    struct stat status { };
    if (::fstat(file, &status) != 0) return;
    for (off_t place = 0; place < status.st_size; place += kOverwrittenAtOnce) {
        const auto size = static_cast<std::size_t>(std::min(kOverwrittenAtOnce, status.st_size - place));
        if (!writeAt(file, crypto::randomBytes(size), static_cast<std::uint64_t>(place))) break;
    }
    ::fsync(file);
}

} // namespace

Error journalFailure(const char* doing, int reason)
{
    const std::string detail =
        std::string{doing} + " the journal of a child's session: " + std::generic_category().message(reason);
    if (reason == ENOENT) return {ErrorCode::NotFound, detail};
    if (reason == EEXIST) return {ErrorCode::AlreadyExists, detail};
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG) return {ErrorCode::StorageFull, detail};
    return {ErrorCode::StorageFailed, detail};
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
{ }

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

OpenFile openFolder(const std::string& folder) noexcept
{
    return OpenFile{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
}

Result<void> lock(const OpenFile& file)
{
    if (::flock(file.descriptor(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return {};
    return Error{ErrorCode::Refused, "The child's page is open in another window"};
}

bool writeAt(int file, std::string_view bytes, std::uint64_t place) noexcept
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(place));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
        place += static_cast<std::uint64_t>(written);
    }
    return true;
}

Result<std::string> readAll(int file, std::size_t most)
{
    struct stat status { };
    if (::fstat(file, &status) != 0) return journalFailure("reading");
    if (status.st_size > static_cast<off_t>(most))
        return Error{ErrorCode::StorageDamaged, "the journal of a child's session is longer than one can be"};
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const ssize_t got = ::pread(file, bytes.data() + length, bytes.size() - length, static_cast<off_t>(length));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return journalFailure("reading");
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<void> eraseAside(const std::string& folder, const std::string& file)
{
    const OpenFile opened{::open(file.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!opened.isOpen() && errno == ENOENT) return {};
    if (!opened.isOpen()) return journalFailure("removing");
    const OpenFile around = openFolder(folder);
    if (!around.isOpen() || ::fsync(around.descriptor()) != 0) return journalFailure("removing");
    overwrite(opened.descriptor());
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) return journalFailure("removing");
    if (::fsync(around.descriptor()) != 0) return journalFailure("removing");
    return {};
}

} // namespace sightline::child_space

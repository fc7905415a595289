#include "reports/pdf.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sightline::server::reports {

namespace {

Error refused(std::string why)
{
    return {ErrorCode::Refused, std::move(why)};
}

/// A file that is only in memory and goes with the program.
class MemoryFile {
public:
    explicit MemoryFile(const char* name)
        : m_file{::memfd_create(name, MFD_CLOEXEC)}
    { }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile()
    {
        if (m_file >= 0) ::close(m_file);
    }

    [[nodiscard]] int number() const noexcept { return m_file; }
    [[nodiscard]] bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t done = ::write(m_file, bytes.data(), bytes.size());
            if (done < 0 && errno == EINTR) continue;
            if (done <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(done));
        }
        return ::lseek(m_file, 0, SEEK_SET) == 0;
    }
    [[nodiscard]] std::string read() const
    {
        std::string bytes;
        std::array<char, 65536> part;
        if (::lseek(m_file, 0, SEEK_SET) != 0) return bytes;
        for (;;) {
            const ssize_t got = ::read(m_file, part.data(), part.size());
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return bytes;
            bytes.append(part.data(), static_cast<std::size_t>(got));
        }
    }

private:
    int m_file;
};

/// Only what WeasyPrint needs to find itself and its fonts.
std::vector<std::string> environment()
{
    std::vector<std::string> kept{"LC_ALL=C.UTF-8"};
    for (const char* name : {"PATH", "HOME", "XDG_CACHE_HOME"})
        if (const char* const value = std::getenv(name)) kept.push_back(std::string{name} + "=" + value);
    return kept;
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

/// 0 if it could be started; `child` is its process.
int start(const MemoryFile& in, const MemoryFile& out, pid_t& child)
{
    posix_spawn_file_actions_t files;
    if (const int why = posix_spawn_file_actions_init(&files); why != 0) return why;
    posix_spawn_file_actions_adddup2(&files, in.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out.number(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<std::string> words{"weasyprint", "--quiet", "--encoding", "utf-8", "-", "-"};
    std::vector<std::string> variables = environment();
    const int why = posix_spawnp(&child, "weasyprint", &files, nullptr, pointers(words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&files);
    return why;
}

} // namespace

Result<std::string> pdfOf(std::string_view html)
{
    const MemoryFile in{"report.html"};
    const MemoryFile out{"report.pdf"};
    if (in.number() < 0 || out.number() < 0 || !in.write(html)) return refused("there is not enough memory to make the PDF");
    pid_t child = 0;
    const int why = start(in, out, child);
    if (why == ENOENT)
        return refused(
            "--format pdf needs the Debian package weasyprint, which is not installed here; --format html works without it");
    if (why != 0) return refused("weasyprint could not be started; --format html works without it");
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    std::string pdf = out.read();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || !pdf.starts_with("%PDF-"))
        return refused("weasyprint could not make the PDF; --format html works without it");
    return pdf;
}

} // namespace sightline::server::reports

#include "system_calls.h"

#include <cerrno>
#include <cstdarg>

#include <fcntl.h>
#include <sys/types.h>

namespace sightline::faults {

namespace {

std::size_t g_calls = 0;
std::size_t g_fails_at = 0;
int g_error = 0;
bool g_on = false;
bool g_counting = false;

/// True: it must fail, and errno says why. Only what takes room can fail for want of it.
bool spoiled(bool takesRoom)
{
    if (!g_counting) return false;
    ++g_calls;
    const bool meant = g_fails_at != 0 && (g_calls == g_fails_at || (g_on && g_calls > g_fails_at));
    if (!meant || (g_error == ENOSPC && !takesRoom)) return false;
    errno = g_error;
    return true;
}

} // namespace

void armSystemCalls(std::size_t at, int error, bool on)
{
    g_calls = 0;
    g_fails_at = at;
    g_error = error;
    g_on = on;
    g_counting = true;
}

std::size_t disarmSystemCalls()
{
    g_counting = false;
    return g_calls;
}

extern "C" {
// Names of the linker, not ours to choose.
int __real_open(const char* path, int flags, ...); // NOLINT
ssize_t __real_read(int file, void* into, size_t size); // NOLINT
ssize_t __real_write(int file, const void* from, size_t size); // NOLINT
int __real_fsync(int file); // NOLINT
int __real_rename(const char* from, const char* to); // NOLINT
int __real_unlink(const char* path); // NOLINT

int __wrap_open(const char* path, int flags, ...) // NOLINT
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return spoiled((flags & O_CREAT) != 0) ? -1 : __real_open(path, flags, mode);
}
ssize_t __wrap_read(int file, void* into, size_t size) // NOLINT
{
    return spoiled(false) ? -1 : __real_read(file, into, size);
}
ssize_t __wrap_write(int file, const void* from, size_t size) // NOLINT
{
    return spoiled(true) ? -1 : __real_write(file, from, size);
}
int __wrap_fsync(int file) // NOLINT
{
    return spoiled(true) ? -1 : __real_fsync(file);
}
int __wrap_rename(const char* from, const char* to) // NOLINT
{
    return spoiled(true) ? -1 : __real_rename(from, to);
}
int __wrap_unlink(const char* path) // NOLINT
{
    return spoiled(false) ? -1 : __real_unlink(path);
}
}

} // namespace sightline::faults

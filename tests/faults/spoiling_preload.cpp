// Loaded into a program in front of the C library (LD_PRELOAD). SIGHTLINE_SPOIL says what happens:
//   count FILE    writes into FILE how many calls that change a disk or go out to the network there were
//   kill N        kill -9 before the N-th of them
//   lie           what is written to the store is not, and success is reported
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

struct Plan {
    enum class What { Nothing, Count, Kill, Lie } what = What::Nothing;
    std::string file;
    long at = 0;
    std::atomic<long> calls{0};

    Plan()
    {
        const char* told = std::getenv("SIGHTLINE_SPOIL");
        const std::string text = told == nullptr ? "" : told;
        if (text.starts_with("count ")) {
            what = What::Count;
            file = text.substr(6);
        } else if (text.starts_with("kill ")) {
            what = What::Kill;
            at = std::atol(text.c_str() + 5);
        } else if (text == "lie") {
            what = What::Lie;
        }
    }
    ~Plan()
    {
        if (what != What::Count) return;
        what = What::Nothing;
        if (std::FILE* out = std::fopen(file.c_str(), "w"); out != nullptr) {
            std::fprintf(out, "%ld\n", calls.load());
            std::fclose(out);
        }
    }
};

Plan& plan()
{
    static Plan the_plan;
    return the_plan;
}

void called()
{
    if (plan().what == Plan::What::Nothing) return;
    const long number = ++plan().calls;
    if (plan().what == Plan::What::Kill && number == plan().at) ::kill(::getpid(), SIGKILL);
}

bool isOfTheStore(int file)
{
    if (plan().what != Plan::What::Lie) return false;
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    char path[4096] = {};
    return ::readlink(link.c_str(), path, sizeof path - 1) > 0 && std::strstr(path, "store.db-wal") != nullptr;
}

template <typename F>
F real(const char* name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {
ssize_t write(int file, const void* from, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
    called();
    return isOfTheStore(file) ? static_cast<ssize_t>(size) : next(file, from, size);
}
ssize_t pwrite64(int file, const void* from, size_t size, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    called();
    return isOfTheStore(file) ? static_cast<ssize_t>(size) : next(file, from, size, offset);
}
int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    called();
    return next(file);
}
int fdatasync(int file)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    called();
    return next(file);
}
int ftruncate64(int file, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    called();
    return next(file, size);
}
int rename(const char* from, const char* to)
{
    static const auto next = real<int (*)(const char*, const char*)>("rename");
    called();
    return next(from, to);
}
int unlink(const char* path)
{
    static const auto next = real<int (*)(const char*)>("unlink");
    called();
    return next(path);
}
ssize_t send(int socket, const void* from, size_t size, int flags)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, int)>("send");
    called();
    return next(socket, from, size, flags);
}
}

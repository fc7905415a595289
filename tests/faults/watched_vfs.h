#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sightline::faults {

enum class DiskCall { Open, Read, Write, Truncate, Flush, Size, Remove, Exists, Lock, SharedMemory };

/// What SQLCipher asks of the disk.
struct DiskRequest {
    DiskCall call;
    const std::string& path;
    std::int64_t offset = 0; ///< Write; the new size for Truncate.
    std::string_view bytes{}; ///< Write.
    bool makes = false; ///< Open: there was no such file, and it is made now.
    bool flushes_folder = false; ///< Remove.
};

enum class Verdict {
    Pass,
    Fail, ///< An I/O error of that call.
    Full, ///< The disk is full.
    Lie, ///< Nothing is done, and success is reported. Only for what changes the disk; else as Pass.
};

/// Is asked before every call.
class DiskWatch {
public:
    virtual ~DiskWatch() = default;
    [[nodiscard]] virtual Verdict on(const DiskRequest& request) = 0;

protected:
    DiskWatch() = default;
    DiskWatch(const DiskWatch&) = default;
    DiskWatch& operator=(const DiskWatch&) = default;
};

/// A VFS in front of another one: a watch sees every call and may spoil it. It claims what SQLite's own VFS on Linux claims
/// (sector of 4096 bytes, power-safe overwrite), so that SQLCipher writes what it writes on a tablet. One thread; outlives every
/// database that is open through it.
class WatchedVfs {
public:
    WatchedVfs(std::string name, const std::string& lower, DiskWatch& watch);
    WatchedVfs(const WatchedVfs&) = delete;
    WatchedVfs& operator=(const WatchedVfs&) = delete;
    ~WatchedVfs();

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

    struct Registered;

private:
    std::string m_name;
    std::unique_ptr<Registered> m_registered;
};

/// How many pages of the log every database opened from now on lets come together before it moves them into the store; SQLite's
/// own choice is 1,000, which short stories never reach.
void checkpointEvery(int pages);

} // namespace sightline::faults

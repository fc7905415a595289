#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sightline::simulation {

/// A disk in memory that SQLCipher writes to through a VFS of its own: what was written but not flushed is lost, or half lost,
/// when the machine goes down. One thread.
///
/// A file is what a program reads back now (`current`) and what would be left after a power cut (`durable`, plus the writes
/// since).
class MemoryDisk {
public:
    /// Registers the VFS under `name`; open databases with OpenOptions::vfs = name. The disk must outlive every database on it.
    explicit MemoryDisk(std::string name);
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;
    ~MemoryDisk();

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

    using Image = std::map<std::string, std::string>;
    /// What a power cut now would leave: of the writes since the last flush of each file those survive for which `survives` says
    /// so, and some of them are torn (cut to half). Changes nothing: close what is open (which a killed program would not have
    /// done), then put it back.
    [[nodiscard]] Image afterPowerCut(const std::function<bool()>& survives) const;
    /// From now on writes fail as if the disk were full, until it is called with false.
    void setFull(bool full) noexcept { m_full = full; }
    /// Fails the n-th call from now (1 is the next) with an I/O error; 0: none.
    void failCall(std::uint64_t n) noexcept { m_fail_in = n; }
    [[nodiscard]] std::uint64_t calls() const noexcept { return m_calls; }
    /// The power goes in the middle of the n-th call from now (1 is the next): it and all that follow fail, until `putBack`. 0:
    /// the power stays.
    void cutPowerIn(std::uint64_t n) noexcept { m_power_in = n; }
    [[nodiscard]] bool hasPower() const noexcept { return m_power; }
    /// Whether the call told to fail did.
    [[nodiscard]] bool failed() const noexcept { return m_failed; }

    /// The files whose path begins so, as they are now; and put back. For backups and restores.
    [[nodiscard]] Image image(const std::string& prefix) const;
    void putBack(const std::string& prefix, const Image& image);

    /// Every byte on the disk, for looking for what must not be there in clear.
    [[nodiscard]] bool contains(std::string_view needle) const;

    struct Write {
        std::size_t offset;
        std::string bytes; ///< Empty with `truncate`: the file is cut to `offset`.
        bool truncate = false;
    };
    struct File {
        std::string current;
        std::string durable;
        std::vector<Write> unflushed;
        std::vector<std::unique_ptr<std::string>> shared_memory; ///< The WAL index; gone when the last connection closes.
        int connections = 0;
    };

    // For the VFS only.
    [[nodiscard]] std::shared_ptr<File> open(const std::string& path, bool create);
    [[nodiscard]] bool exists(const std::string& path) const { return m_files.count(path) != 0; }
    void remove(const std::string& path) { m_files.erase(path); }
    [[nodiscard]] bool full() const noexcept { return m_full; }
    /// Counts a call; true if it must fail.
    [[nodiscard]] bool mustFail() noexcept;

private:
    struct Vfs;
    std::string m_name;
    std::map<std::string, std::shared_ptr<File>> m_files;
    std::unique_ptr<Vfs> m_vfs;
    bool m_full = false;
    bool m_failed = false;
    bool m_power = true;
    std::uint64_t m_power_in = 0;
    std::uint64_t m_fail_in = 0;
    std::uint64_t m_calls = 0;
};

} // namespace sightline::simulation

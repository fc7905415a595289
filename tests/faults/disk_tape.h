#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "simulation/memory_disk.h"
#include "watched_vfs.h"

namespace sightline::faults {

/// What becomes of writes that were not flushed when the power goes.
enum class Fate {
    NoneSurvives,
    AllSurvive,
    SomeSurvive, ///< Each whole or not at all, in their order.
    Torn512, ///< In any order, each cut at sectors of 512 bytes of which some survive.
    Torn4096,
};
inline constexpr int kFates = 5;

/// Records everything that is done to a disk, so that every disk a power cut at any moment could leave can be made from it.
class DiskTape final : public DiskWatch {
public:
    /// `start`: what is on the disk, flushed, when recording begins.
    explicit DiskTape(const simulation::MemoryDisk::Image& start);

    [[nodiscard]] Verdict on(const DiskRequest& request) override;
    /// How many events were recorded; a moment is a number from 0 to this.
    [[nodiscard]] std::size_t length() const noexcept { return m_events.size(); }

    /// The disk after a power cut at `moment`. What was flushed before is there; the rest is up to `fate` and chance. Names made
    /// or removed since their folder was flushed are there in part, in their order, as a journalling file system keeps them.
    [[nodiscard]] simulation::MemoryDisk::Image cutAt(std::size_t moment, Fate fate, std::mt19937_64& random) const;

private:
    struct Event {
        DiskCall call;
        std::size_t file; ///< The name may come to mean another file.
        std::string path;
        std::size_t offset;
        std::string bytes;
        bool flushes_folder;
    };
    struct Platter;
    void play(const Event& event, Platter& platter) const;

    std::vector<std::string> m_start; ///< Content by file.
    std::map<std::string, std::size_t> m_start_names;
    std::map<std::string, std::size_t> m_names;
    std::size_t m_files = 0;
    std::vector<Event> m_events;
};

} // namespace sightline::faults

#include "disk_tape.h"

#include <algorithm>

namespace sightline::faults {

/// A disk while the tape is played: what is safe, and what is not yet.
struct DiskTape::Platter {
    struct File {
        std::string safe;
        std::vector<const Event*> loose;
        bool flushed = false;
    };
    std::vector<File> files;
    std::map<std::string, std::size_t> names;
    std::vector<const Event*> loose_names;

    void put(std::string& content, std::size_t offset, std::string_view bytes) const
    {
        if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
        std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
    }
    void apply(std::string& content, const Event& event) const
    {
        if (event.call == DiskCall::Truncate)
            content.resize(event.offset, '\0');
        else
            put(content, event.offset, event.bytes);
    }
    /// Of the sectors the write touches, each survives or not.
    void applyTorn(std::string& content, const Event& event, std::size_t sector, std::mt19937_64& random) const
    {
        for (std::size_t at = 0; at < event.bytes.size();) {
            const std::size_t end = std::min(event.bytes.size(), at + sector - (event.offset + at) % sector);
            if (random() % 2 == 0) put(content, event.offset + at, std::string_view{event.bytes}.substr(at, end - at));
            at = end;
        }
    }
    void applyName(const Event& event)
    {
        if (event.call == DiskCall::Open)
            names[event.path] = event.file;
        else
            names.erase(event.path);
    }
    void flushNames()
    {
        for (const Event* event : loose_names) applyName(*event);
        loose_names.clear();
    }
    void loseLoose(File& file, Fate fate, std::mt19937_64& random) const
    {
        if (fate == Fate::NoneSurvives) return;
        std::vector<const Event*> loose = file.loose;
        const bool torn = fate == Fate::Torn512 || fate == Fate::Torn4096;
        if (torn) std::shuffle(loose.begin(), loose.end(), random);
        for (const Event* event : loose) {
            if (fate != Fate::AllSurvive && random() % 2 == 0) continue;
            if (torn && event->call == DiskCall::Write && random() % 2 == 0)
                applyTorn(file.safe, *event, fate == Fate::Torn512 ? 512 : 4096, random);
            else
                apply(file.safe, *event);
        }
    }
};

DiskTape::DiskTape(const simulation::MemoryDisk::Image& start)
{
    for (const auto& [path, content] : start) {
        m_start.push_back(content);
        m_names.emplace(path, m_files++);
    }
    m_start_names = m_names;
}

Verdict DiskTape::on(const DiskRequest& request)
{
    const auto keep = [&](std::size_t file) {
        m_events.push_back({request.call, file, request.path, static_cast<std::size_t>(request.offset),
            std::string{request.bytes}, request.flushes_folder});
    };
    switch (request.call) {
    case DiskCall::Open:
        if (!request.makes) break;
        m_names[request.path] = m_files;
        keep(m_files++);
        break;
    case DiskCall::Remove:
        if (m_names.erase(request.path) > 0) keep(0);
        break;
    case DiskCall::Write:
    case DiskCall::Truncate:
    case DiskCall::Flush: keep(m_names.at(request.path)); break;
    case DiskCall::Read:
    case DiskCall::Size:
    case DiskCall::Exists:
    case DiskCall::Lock:
    case DiskCall::SharedMemory: break;
    }
    return Verdict::Pass;
}

void DiskTape::play(const Event& event, Platter& platter) const
{
    if (event.call == DiskCall::Open || event.call == DiskCall::Remove) {
        platter.loose_names.push_back(&event);
        if (event.flushes_folder) platter.flushNames();
        return;
    }
    Platter::File& file = platter.files[event.file];
    if (event.call != DiskCall::Flush) {
        file.loose.push_back(&event);
        return;
    }
    for (const Event* loose : file.loose) platter.apply(file.safe, *loose);
    file.loose.clear();
    // SQLite flushes the folder with the first flush of a log it has made.
    if (!file.flushed && event.file >= m_start.size()) platter.flushNames();
    file.flushed = true;
}

simulation::MemoryDisk::Image DiskTape::cutAt(std::size_t moment, Fate fate, std::mt19937_64& random) const
{
    Platter platter;
    platter.files.resize(m_files);
    for (std::size_t i = 0; i < m_start.size(); ++i) platter.files[i].safe = m_start[i];
    platter.names = m_start_names;
    for (std::size_t i = 0; i < moment; ++i) play(m_events[i], platter);

    for (Platter::File& file : platter.files) platter.loseLoose(file, fate, random);
    std::size_t named = platter.loose_names.size();
    if (fate == Fate::NoneSurvives)
        named = 0;
    else if (fate != Fate::AllSurvive && named > 0)
        named = random() % (named + 1);
    for (std::size_t i = 0; i < named; ++i) platter.applyName(*platter.loose_names[i]);
    simulation::MemoryDisk::Image image;
    for (const auto& [path, file] : platter.names) image.emplace(path, platter.files[file].safe);
    return image;
}

} // namespace sightline::faults

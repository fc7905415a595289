#include "memory_disk.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include <sqlite3.h>

namespace sightline::simulation {

namespace {

void applyWrite(std::string& content, const MemoryDisk::Write& write)
{
    if (write.truncate) {
        content.resize(write.offset, '\0');
        return;
    }
    if (content.size() < write.offset + write.bytes.size()) content.resize(write.offset + write.bytes.size(), '\0');
    std::copy(write.bytes.begin(), write.bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(write.offset));
}

/// sqlite3_file with what this VFS keeps for an open file. SQLite allocates it, so it is plain.
struct OpenFile {
    sqlite3_file base;
    MemoryDisk* disk;
    std::shared_ptr<MemoryDisk::File>* file;
};

OpenFile& of(sqlite3_file* file) noexcept
{
    return *reinterpret_cast<OpenFile*>(file);
}

int closeFile(sqlite3_file* base)
{
    OpenFile& open = of(base);
    MemoryDisk::File& file = **open.file;
    if (--file.connections == 0) file.shared_memory.clear();
    delete open.file;
    open.file = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file* base, void* into, int amount, sqlite3_int64 offset)
{
    OpenFile& open = of(base);
    if (open.disk->mustFail()) return SQLITE_IOERR_READ;
    const std::string& content = (*open.file)->current;
    const auto start = std::min(static_cast<std::size_t>(offset), content.size());
    const auto count = std::min(static_cast<std::size_t>(amount), content.size() - start);
    std::memcpy(into, content.data() + start, count);
    if (count == static_cast<std::size_t>(amount)) return SQLITE_OK;
    std::memset(static_cast<char*>(into) + count, 0, static_cast<std::size_t>(amount) - count);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* base, const void* from, int amount, sqlite3_int64 offset)
{
    OpenFile& open = of(base);
    if (open.disk->mustFail()) return SQLITE_IOERR_WRITE;
    if (open.disk->full()) return SQLITE_FULL;
    MemoryDisk::Write write{static_cast<std::size_t>(offset), {static_cast<const char*>(from), static_cast<std::size_t>(amount)}};
    applyWrite((*open.file)->current, write);
    (*open.file)->unflushed.push_back(std::move(write));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* base, sqlite3_int64 size)
{
    OpenFile& open = of(base);
    if (open.disk->mustFail()) return SQLITE_IOERR_TRUNCATE;
    MemoryDisk::Write write{static_cast<std::size_t>(size), {}, true};
    applyWrite((*open.file)->current, write);
    (*open.file)->unflushed.push_back(std::move(write));
    return SQLITE_OK;
}

int syncFile(sqlite3_file* base, int)
{
    OpenFile& open = of(base);
    if (open.disk->mustFail()) return SQLITE_IOERR_FSYNC;
    MemoryDisk::File& file = **open.file;
    file.durable = file.current;
    file.unflushed.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file* base, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>((*of(base).file)->current.size());
    return SQLITE_OK;
}

// One thread and sessions that follow one another: there is nobody to lock out.
int lock(sqlite3_file*, int)
{
    return SQLITE_OK;
}
int checkReserved(sqlite3_file*, int* reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}
int fileControl(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*)
{
    return 4096;
}
int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
}

int mapShared(sqlite3_file* base, int region, int size, int extend, void volatile** memory)
{
    auto& regions = (*of(base).file)->shared_memory;
    *memory = nullptr;
    const auto index = static_cast<std::size_t>(region);
    while (regions.size() <= index) {
        if (extend == 0) return SQLITE_OK;
        regions.push_back(std::make_unique<std::string>(static_cast<std::size_t>(size), '\0'));
    }
    *memory = regions[index]->data();
    return SQLITE_OK;
}
int lockShared(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}
void barrier(sqlite3_file*) { }
int unmapShared(sqlite3_file*, int)
{
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lock, lock, checkReserved,
    fileControl, sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

MemoryDisk& diskOf(sqlite3_vfs* vfs) noexcept
{
    return *static_cast<MemoryDisk*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* base, int flags, int* flagsOut)
{
    OpenFile& open = of(base);
    open.base.pMethods = nullptr;
    if (diskOf(vfs).mustFail()) return SQLITE_CANTOPEN;
    auto file = diskOf(vfs).open(path == nullptr ? "temporary" : path, (flags & SQLITE_OPEN_CREATE) != 0);
    if (!file) return SQLITE_CANTOPEN;
    ++file->connections;
    open.disk = &diskOf(vfs);
    open.file = new std::shared_ptr<MemoryDisk::File>{std::move(file)};
    open.base.pMethods = &kMethods;
    if (flagsOut != nullptr) *flagsOut = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int)
{
    if (diskOf(vfs).mustFail()) return SQLITE_IOERR_DELETE;
    diskOf(vfs).remove(path);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* path, int, int* result)
{
    *result = diskOf(vfs).exists(path) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* path, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

} // namespace

struct MemoryDisk::Vfs {
    sqlite3_vfs vfs{};
};

MemoryDisk::MemoryDisk(std::string name)
    : m_name{std::move(name)}
    , m_vfs{std::make_unique<Vfs>()}
{
    // Randomness, sleep and time are the system's; only files are ours.
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    if (system == nullptr) throw std::runtime_error{"SQLCipher has no file system of its own"};
    sqlite3_vfs& vfs = m_vfs->vfs;
    vfs = *system;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.pNext = nullptr;
    vfs.zName = m_name.c_str();
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) throw std::runtime_error{"the disk in memory could not be registered"};
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&m_vfs->vfs);
}

bool MemoryDisk::mustFail() noexcept
{
    ++m_calls;
    if (m_power_in != 0 && --m_power_in == 0) m_power = false;
    if (!m_power) return true;
    if (m_fail_in == 0 || --m_fail_in != 0) return false;
    m_failed = true;
    return true;
}

std::shared_ptr<MemoryDisk::File> MemoryDisk::open(const std::string& path, bool create)
{
    const auto found = m_files.find(path);
    if (found != m_files.end()) return found->second;
    if (!create) return nullptr;
    return m_files.emplace(path, std::make_shared<File>()).first->second;
}

MemoryDisk::Image MemoryDisk::afterPowerCut(const std::function<bool()>& survives) const
{
    Image image;
    for (const auto& [path, file] : m_files) {
        std::string content = file->durable;
        for (Write write : file->unflushed) {
            if (!survives()) continue;
            if (!write.truncate && !survives()) write.bytes.resize(write.bytes.size() / 2);
            applyWrite(content, write);
        }
        image.emplace(path, std::move(content));
    }
    return image;
}

MemoryDisk::Image MemoryDisk::image(const std::string& prefix) const
{
    Image image;
    for (const auto& [path, file] : m_files)
        if (path.starts_with(prefix)) image.emplace(path, file->current);
    return image;
}

void MemoryDisk::putBack(const std::string& prefix, const Image& image)
{
    m_power = true;
    m_power_in = 0;
    std::erase_if(m_files, [&](const auto& entry) { return entry.first.starts_with(prefix); });
    for (const auto& [path, content] : image) {
        auto file = std::make_shared<File>();
        file->current = content;
        file->durable = content;
        m_files.emplace(path, std::move(file));
    }
}

bool MemoryDisk::contains(std::string_view needle) const
{
    return std::any_of(m_files.begin(), m_files.end(),
        [&](const auto& entry) { return entry.second->current.find(needle) != std::string::npos; });
}

} // namespace sightline::simulation

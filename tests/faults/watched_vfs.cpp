#include "watched_vfs.h"

#include <stdexcept>

#include <sqlite3.h>

namespace sightline::faults {

struct WatchedVfs::Registered {
    sqlite3_vfs vfs{};
    sqlite3_vfs* lower = nullptr;
    DiskWatch* watch = nullptr;
};

namespace {

/// SQLite allocates it, with room for the lower VFS's own file behind it; so it is plain.
struct OpenFile {
    sqlite3_file base;
    WatchedVfs::Registered* registered;
    std::string* path;
    sqlite3_file* lower;
};

OpenFile& of(sqlite3_file* file) noexcept
{
    return *reinterpret_cast<OpenFile*>(file);
}

WatchedVfs::Registered& of(sqlite3_vfs* vfs) noexcept
{
    return *static_cast<WatchedVfs::Registered*>(vfs->pAppData);
}

/// Asks the watch; runs `pass` if the call may go through.
template <typename F>
int judged(WatchedVfs::Registered& registered, const DiskRequest& request, int failure, F&& pass)
{
    switch (registered.watch->on(request)) {
    case Verdict::Pass: return pass();
    case Verdict::Fail: return failure;
    case Verdict::Full: return SQLITE_FULL;
    case Verdict::Lie: break;
    }
    const bool changesTheDisk = request.call == DiskCall::Write || request.call == DiskCall::Truncate
        || request.call == DiskCall::Flush || request.call == DiskCall::Remove;
    return changesTheDisk ? SQLITE_OK : pass();
}

int closeFile(sqlite3_file* base)
{
    OpenFile& open = of(base);
    const int code = open.lower->pMethods != nullptr ? open.lower->pMethods->xClose(open.lower) : SQLITE_OK;
    delete open.path;
    open.path = nullptr;
    return code;
}

int readFile(sqlite3_file* base, void* into, int amount, sqlite3_int64 offset)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::Read, *open.path, offset}, SQLITE_IOERR_READ,
        [&] { return open.lower->pMethods->xRead(open.lower, into, amount, offset); });
}

int writeFile(sqlite3_file* base, const void* from, int amount, sqlite3_int64 offset)
{
    OpenFile& open = of(base);
    const std::string_view bytes{static_cast<const char*>(from), static_cast<std::size_t>(amount)};
    return judged(*open.registered, {DiskCall::Write, *open.path, offset, bytes}, SQLITE_IOERR_WRITE,
        [&] { return open.lower->pMethods->xWrite(open.lower, from, amount, offset); });
}

int truncateFile(sqlite3_file* base, sqlite3_int64 size)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::Truncate, *open.path, size}, SQLITE_IOERR_TRUNCATE,
        [&] { return open.lower->pMethods->xTruncate(open.lower, size); });
}

int flushFile(sqlite3_file* base, int flags)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::Flush, *open.path}, SQLITE_IOERR_FSYNC,
        [&] { return open.lower->pMethods->xSync(open.lower, flags); });
}

int fileSize(sqlite3_file* base, sqlite3_int64* size)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::Size, *open.path}, SQLITE_IOERR_FSTAT,
        [&] { return open.lower->pMethods->xFileSize(open.lower, size); });
}

int lockFile(sqlite3_file* base, int level)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::Lock, *open.path}, SQLITE_IOERR_LOCK,
        [&] { return open.lower->pMethods->xLock(open.lower, level); });
}

int unlockFile(sqlite3_file* base, int level)
{
    return of(base).lower->pMethods->xUnlock(of(base).lower, level);
}

int checkReserved(sqlite3_file* base, int* reserved)
{
    return of(base).lower->pMethods->xCheckReservedLock(of(base).lower, reserved);
}

int fileControl(sqlite3_file* base, int operation, void* argument)
{
    return of(base).lower->pMethods->xFileControl(of(base).lower, operation, argument);
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file* base, int region, int size, int extend, void volatile** memory)
{
    OpenFile& open = of(base);
    return judged(*open.registered, {DiskCall::SharedMemory, *open.path}, SQLITE_IOERR_SHMMAP,
        [&] { return open.lower->pMethods->xShmMap(open.lower, region, size, extend, memory); });
}

int lockShared(sqlite3_file* base, int offset, int count, int flags)
{
    return of(base).lower->pMethods->xShmLock(of(base).lower, offset, count, flags);
}

void barrier(sqlite3_file* base)
{
    of(base).lower->pMethods->xShmBarrier(of(base).lower);
}

int unmapShared(sqlite3_file* base, int remove)
{
    return of(base).lower->pMethods->xShmUnmap(of(base).lower, remove);
}

const sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, flushFile, fileSize, lockFile, unlockFile,
    checkReserved, fileControl, sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* base, int flags, int* flagsOut)
{
    WatchedVfs::Registered& registered = of(vfs);
    OpenFile& open = of(base);
    open.base.pMethods = nullptr;
    open.registered = &registered;
    open.lower = reinterpret_cast<sqlite3_file*>(&open + 1);
    const std::string name = path == nullptr ? "temporary" : path;
    int there = 0;
    registered.lower->xAccess(registered.lower, name.c_str(), SQLITE_ACCESS_EXISTS, &there);
    DiskRequest request{DiskCall::Open, name};
    request.makes = there == 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    return judged(registered, request, SQLITE_CANTOPEN, [&] {
        const int code = registered.lower->xOpen(registered.lower, path, open.lower, flags, flagsOut);
        if (code != SQLITE_OK) return code;
        open.path = new std::string{name};
        open.base.pMethods = &kMethods;
        return SQLITE_OK;
    });
}

int removeFile(sqlite3_vfs* vfs, const char* path, int flushFolder)
{
    const std::string name = path;
    DiskRequest request{DiskCall::Remove, name};
    request.flushes_folder = flushFolder != 0;
    return judged(
        of(vfs), request, SQLITE_IOERR_DELETE, [&] { return of(vfs).lower->xDelete(of(vfs).lower, path, flushFolder); });
}

int existsFile(sqlite3_vfs* vfs, const char* path, int flags, int* result)
{
    const std::string name = path;
    return judged(of(vfs), {DiskCall::Exists, name}, SQLITE_IOERR_ACCESS,
        [&] { return of(vfs).lower->xAccess(of(vfs).lower, path, flags, result); });
}

} // namespace

WatchedVfs::WatchedVfs(std::string name, const std::string& lower, DiskWatch& watch)
    : m_name{std::move(name)}
    , m_registered{std::make_unique<Registered>()}
{
    m_registered->lower = sqlite3_vfs_find(lower.c_str());
    if (m_registered->lower == nullptr) throw std::runtime_error{"no VFS is called " + lower};
    m_registered->watch = &watch;
    sqlite3_vfs& vfs = m_registered->vfs;
    vfs = *m_registered->lower; // Paths, time and randomness are the lower one's.
    vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_registered->lower->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = m_name.c_str();
    vfs.pAppData = m_registered.get();
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = existsFile;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) throw std::runtime_error{"the watched VFS could not be registered"};
}

WatchedVfs::~WatchedVfs()
{
    sqlite3_vfs_unregister(&m_registered->vfs);
}

namespace {

int g_checkpoint_pages = 1000; // SQLite gives an extension no argument.

int setCheckpoint(sqlite3* database, char**, const sqlite3_api_routines*)
{
    return sqlite3_wal_autocheckpoint(database, g_checkpoint_pages);
}

} // namespace

void checkpointEvery(int pages)
{
    g_checkpoint_pages = pages;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(setCheckpoint)); // The same one again is one.
}

} // namespace sightline::faults

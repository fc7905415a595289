// The end of a restore: names only, so that it can be interrupted anywhere and begun again.
#include <filesystem>

#include "service/restore.h"

namespace sightline::server {

namespace {

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

std::string replacedName(const std::string& folder, int n)
{
    return storeFile(folder) + ".replaced-" + std::to_string(n);
}

/// A write-ahead log belongs to its store: it goes to the one that was moved last.
Result<void> moveLogs(const std::string& folder, int last)
{
    for (const char* part : {"-wal", "-shm"}) {
        const std::string from = storeFile(folder) + part;
        if (!isThere(from)) continue;
        const bool taken = last == 0 || isThere(replacedName(folder, last) + part);
        SIGHTLINE_CHECK(renameToNew(from, replacedName(folder, taken ? last + 1 : last) + part));
    }
    return {};
}

} // namespace

bool restoreIsDecided(const std::string& folder)
{
    return isThere(storeFile(folder) + ".restored");
}

Result<std::optional<std::string>> finishRestore(const std::string& folder)
{
    const std::string store = storeFile(folder);
    int last = 0;
    while (isThere(replacedName(folder, last + 1))) ++last;
    std::optional<std::string> moved;
    if (isThere(store)) {
        moved = replacedName(folder, ++last);
        SIGHTLINE_CHECK(renameToNew(store, *moved));
    }
    SIGHTLINE_CHECK(moveLogs(folder, last));
    if (const std::string watermark = watermarkFile(folder) + ".restored"; isThere(watermark))
        SIGHTLINE_CHECK(renameOver(watermark, watermarkFile(folder)));
    SIGHTLINE_CHECK(renameOver(store + ".restored", store));
    return moved;
}

} // namespace sightline::server

#include "imports/zip_archive.h"

#include <algorithm>

#include <zip.h>

namespace sightline::server {

namespace {

struct CloseEntry {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

} // namespace

void ZipArchive::Close::operator()(zip* archive) const noexcept
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const std::string& path)
{
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive != nullptr) return ZipArchive{path, archive};
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return Error{ErrorCode::InvalidInput, path + ": not an Excel workbook (.xlsx): " + why};
}

bool ZipArchive::has(const std::string& name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), 0) >= 0;
}

Result<std::string> ZipArchive::read(const std::string& name)
{
    const auto refuse = [&](const std::string& why) { return Error{ErrorCode::InvalidInput, m_path + ": " + name + " " + why}; };
    if (!has(name)) return Error{ErrorCode::NotFound, m_path + ": the workbook has no part " + name};
    const std::unique_ptr<zip_file_t, CloseEntry> file{zip_fopen(m_archive.get(), name.c_str(), 0)};
    if (!file) return refuse(std::string{"cannot be unpacked: "} + zip_strerror(m_archive.get()));

    // The sizes in the directory are a claim: what counts is what comes out.
    const std::size_t most = std::min(kZipEntryBytesMax, kZipTotalBytesMax - m_unpacked);
    std::string bytes;
    std::string chunk(64 * 1024, '\0');
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0) return refuse("is damaged");
        if (got == 0) break;
        bytes.append(chunk, 0, static_cast<std::size_t>(got));
        if (bytes.size() > most)
            return refuse("is larger than " + std::to_string(most >> 20U) + " MB when unpacked; it was not read");
    }
    m_unpacked += bytes.size();
    return bytes;
}

} // namespace sightline::server

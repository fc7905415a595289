#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"

struct zip;

namespace sightline::server {

/// A zip file opened for reading. What is packed may claim any size: nothing is unpacked beyond these limits.
inline constexpr std::size_t kZipEntryBytesMax = 64U * 1024 * 1024;
inline constexpr std::size_t kZipTotalBytesMax = 160U * 1024 * 1024;

class ZipArchive {
public:
    /// InvalidInput, beginning with the path: not a zip file, damaged.
    [[nodiscard]] static Result<ZipArchive> open(const std::string& path);

    [[nodiscard]] bool has(const std::string& name) const;
    /// The unpacked bytes. NotFound if there is no such entry, InvalidInput if it is damaged, encrypted or over the limits.
    [[nodiscard]] Result<std::string> read(const std::string& name);

private:
    struct Close {
        void operator()(zip* archive) const noexcept;
    };
    ZipArchive(std::string path, zip* archive)
        : m_path{std::move(path)}
        , m_archive{archive}
    { }

    std::string m_path;
    std::unique_ptr<zip, Close> m_archive;
    std::size_t m_unpacked = 0;
};

} // namespace sightline::server

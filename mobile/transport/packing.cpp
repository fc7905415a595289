#include "transport/packing.h"

#include <zstd.h>

namespace sightline::mobile {

namespace {

constexpr int kCompressionLevel = 3;

} // namespace

std::optional<std::string> pack(const std::string& plain)
{
    std::string packed(ZSTD_compressBound(plain.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), kCompressionLevel);
    if (ZSTD_isError(size) != 0U || size >= plain.size()) return std::nullopt;
    packed.resize(size);
    return packed;
}

std::optional<std::string> unpack(const std::string& packed, std::size_t most)
{
    const unsigned long long promised = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (promised == ZSTD_CONTENTSIZE_ERROR || promised == ZSTD_CONTENTSIZE_UNKNOWN || promised > most) return std::nullopt;
    std::string plain(static_cast<std::size_t>(promised), '\0');
    const std::size_t size = ZSTD_decompress(plain.data(), plain.size(), packed.data(), packed.size());
    if (ZSTD_isError(size) != 0U || size != plain.size()) return std::nullopt;
    return plain;
}

} // namespace sightline::mobile

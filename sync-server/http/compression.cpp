#include "http/compression.h"

#include <algorithm>
#include <array>
#include <memory>

#include <zstd.h>

namespace sightline::server::http {

namespace {

constexpr int kLevel = 3;
constexpr int kWindowLogMax = 21; ///< 2 MiB: what is larger is refused anyway
constexpr std::size_t kStep = std::size_t{64} * 1024;

} // namespace

std::string compress(std::string_view plain)
{
    std::string packed(ZSTD_compressBound(plain.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), kLevel);
    packed.resize(ZSTD_isError(size) != 0U ? 0 : size);
    return packed;
}

Unpacked decompress(std::string_view packed, std::size_t most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLogMax);

    // A frame that says how long it is need not be unpacked to be refused. Whether it says the truth is seen below.
    const unsigned long long promised = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (promised == ZSTD_CONTENTSIZE_ERROR) return {Unpacked::Outcome::Malformed, {}};
    if (promised != ZSTD_CONTENTSIZE_UNKNOWN && promised > most) return {Unpacked::Outcome::TooLarge, {}};

    std::string bytes;
    std::array<char, kStep> step{};
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    while (true) {
        ZSTD_outBuffer out{step.data(), step.size(), 0};
        const std::size_t before = in.pos;
        const std::size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left) != 0U) return {Unpacked::Outcome::Malformed, {}};
        if (bytes.size() + out.pos > most) return {Unpacked::Outcome::TooLarge, {}};
        bytes.append(step.data(), out.pos);
        if (left == 0) break;
        if (in.pos == before && out.pos == 0) return {Unpacked::Outcome::Malformed, {}}; // It ends too early.
    }
    if (in.pos != in.size) return {Unpacked::Outcome::Malformed, {}};
    return {Unpacked::Outcome::Done, std::move(bytes)};
}

} // namespace sightline::server::http

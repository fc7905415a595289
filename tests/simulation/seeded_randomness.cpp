#include "seeded_randomness.h"

#include <array>
#include <cstring>
#include <random>

#include <sodium.h>

namespace sightline::simulation {

namespace {

std::mt19937_64 generator; // libsodium's hooks take no context.

std::uint32_t next()
{
    return static_cast<std::uint32_t>(generator());
}
void fill(void* buffer, const std::size_t size)
{
    auto* bytes = static_cast<unsigned char*>(buffer);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(generator());
}
const char* name()
{
    return "sightline-simulation";
}

randombytes_implementation implementation{name, next, nullptr, nullptr, fill, nullptr};

} // namespace

void seedRandomness(std::uint64_t seed)
{
    generator.seed(seed);
    randombytes_set_implementation(&implementation);
}

} // namespace sightline::simulation

#pragma once

#include <cstdint>

namespace sightline::simulation {

/// Makes every key, id and nonce of this process follow from the seed, so that a schedule can be played again. For the simulator
/// alone.
void seedRandomness(std::uint64_t seed);

} // namespace sightline::simulation

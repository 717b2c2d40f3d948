// Makes libsodium's randomness follow from a seed, so that a simulation can be run again. Never for anything else.
#pragma once

#include <cstdint>

namespace collega::simulation {

// Once, before libsodium starts.
void replaceRandomness();
void seedRandomness(std::uint64_t seed);

}  // namespace collega::simulation

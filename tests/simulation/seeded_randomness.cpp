#include "tests/simulation/seeded_randomness.h"

#include <sodium.h>

#include <cstring>
#include <random>

namespace collega::simulation {
namespace {

std::mt19937_64 generator;

const char* name() { return "seeded"; }
std::uint32_t random32() { return static_cast<std::uint32_t>(generator()); }

void fill(void* const buffer, const std::size_t size) {
  auto* bytes = static_cast<unsigned char*>(buffer);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(generator());
}

randombytes_implementation seeded{name, random32, nullptr, nullptr, fill, nullptr};

}  // namespace

void replaceRandomness() { randombytes_set_implementation(&seeded); }
void seedRandomness(std::uint64_t seed) { generator.seed(seed); }

}  // namespace collega::simulation

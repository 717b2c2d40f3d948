// The least that keeping and signing the same bytes costs on this machine: what a measurement is held against.
#pragma once

#include <cstddef>

namespace collega::bench {

// Seconds to insert so many texts into two SQLCipher databases (the writer's and the server's), durable after every
// batch, and to sign and check each batch once.
double floorSeconds(std::size_t texts, std::size_t bytesEach, std::size_t batch);

}  // namespace collega::bench

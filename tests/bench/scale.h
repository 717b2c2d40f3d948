// What grows with how much there is, and what must not: reading from the beginning, up to so many lessons; a sync with
// nothing new, beside a long ledger and many records. Each device in a process of its own.
#pragma once

#include <cstddef>

namespace collega::bench {

void printScale(std::size_t most);

}  // namespace collega::bench

// The least that synchronising can cost on this machine: bare sockets, SQLite and SQLCipher, one signature for a batch,
// no protocol, no rules, no merging. Measured in the same run as Collega, to be compared with it.
#pragma once

#include <cstddef>

namespace collega::bench {

struct WireFloor {
  double push = 0;       // s, to a durable acknowledgement
  double bootstrap = 0;  // s, to records in a store
  double search = 0;     // s, the same with full-text search ready
  double up = 0;         // MB
  double down = 0;       // MB
  double liveP50 = 0;    // ms
  double liveP99 = 0;    // ms
  double liveBytes = 0;
};

WireFloor measureWireFloor(std::size_t lessons, int edits);

}  // namespace collega::bench

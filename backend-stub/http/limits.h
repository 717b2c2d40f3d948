// Limits on everything a stranger can send or hold.
#pragma once

#include <chrono>
#include <cstddef>

namespace collega::server {

struct Rate {
  double perSecond = 0;
  double burst = 0;
};

struct HttpLimits {
  std::size_t headerBytes = 8 << 10;
  std::size_t connections = 10'000;
  std::size_t connectionsPerAddress = 1'000;  // a town hall is one address
  Rate perAddress{1'000, 4'000};
  Rate perAccount{200, 1'000};

  std::chrono::milliseconds firstByte{15'000};  // of a connection's first request
  std::chrono::milliseconds idle{75'000};       // between requests
  std::chrono::milliseconds header{10'000};
  std::chrono::milliseconds body{60'000};
  std::chrono::milliseconds write{120'000};  // of one message: a follower that reads more slowly is dropped
  std::chrono::milliseconds stop{3'000};     // for what is being answered when the server is told to stop
};

}  // namespace collega::server

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
  // A town hall is one address. Behind a proxy, requests at once.
  std::size_t connectionsPerAddress = 1'000;
  std::size_t streamsPerAccount = 64;
  // A short body is always read. The others share this much memory, of which one address gets a part.
  std::size_t shortBody = 16 << 10;
  std::size_t bodies = 256 << 20;
  std::size_t bodiesPerAddress = 64 << 20;
  // What is read ahead for those who follow; beyond it they get small pages.
  std::size_t pages = 256 << 20;

  Rate perAddress{1'000, 4'000};
  Rate perAccount{200, 1'000};
  Rate bytesPerAccount{4 << 20, 256 << 20};
  // What costs more than others: opening a session is up to 64 signatures to verify.
  Rate sessionsPerAddress{20, 1'000};
  Rate joinsPerAddress{2, 200};
  Rate foundingsPerAddress{5, 500};

  std::chrono::milliseconds firstByte{15'000};  // of a connection's first request
  std::chrono::milliseconds idle{75'000};       // between requests
  std::chrono::milliseconds header{10'000};
  std::chrono::milliseconds body{60'000};
  std::chrono::milliseconds write{120'000};  // of one message: a follower that reads more slowly is dropped
  std::chrono::milliseconds drain{0};        // from the request to stop until it begins: a balancer looks elsewhere
  std::chrono::milliseconds stop{3'000};     // for what is being answered then
  std::chrono::milliseconds look{2'000};     // how often the store and the certificate are looked at
};

}  // namespace collega::server

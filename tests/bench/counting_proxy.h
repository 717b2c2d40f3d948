// Passes TCP on to a server and counts the bytes, in threads of its own.
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace collega::bench {

class CountingProxy {
 public:
  // To a port of this machine; listens on a free one.
  explicit CountingProxy(std::uint16_t serverPort);
  ~CountingProxy();
  CountingProxy(const CountingProxy&) = delete;
  CountingProxy& operator=(const CountingProxy&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] std::uint64_t up() const { return up_; }
  [[nodiscard]] std::uint64_t down() const { return down_; }

 private:
  void acceptAll();
  void pass(int client);

  std::uint16_t serverPort_;
  std::uint16_t port_ = 0;
  int listener_ = -1;
  std::atomic<std::uint64_t> up_ = 0;
  std::atomic<std::uint64_t> down_ = 0;
  std::thread accepting_;
};

}  // namespace collega::bench

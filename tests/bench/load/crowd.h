// Many devices at once, in one thread: what they do is a coroutine each, and a failure of one ends the measurement.
#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <functional>

#include "tests/bench/load/wire_client.h"
#include "tests/bench/measured.h"

namespace collega::bench {

class Crowd {
 public:
  explicit Crowd(std::uint16_t port) : port_(port) {}

  using Act = std::function<asio::awaitable<void>()>;
  // Runs all of them to their end; how many seconds that took.
  double run(const std::vector<Act>& acts) {
    const Stopwatch stopwatch;
    for (const auto& act : acts) asio::co_spawn(io_, act(), ended);
    io_.restart();
    io_.run();
    return stopwatch.seconds();
  }
  [[nodiscard]] std::unique_ptr<WireClient> client() { return std::make_unique<WireClient>(io_.get_executor(), port_); }
  asio::io_context& io() { return io_; }

  static void ended(const std::exception_ptr& failure) {
    if (!failure) return;
    try {
      std::rethrow_exception(failure);
    } catch (const std::exception& exception) {
      must(false, exception.what());
    }
  }

 private:
  asio::io_context io_{1};
  std::uint16_t port_;
};

}  // namespace collega::bench

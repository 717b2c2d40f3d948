// How a coroutine of a connection waits for other threads: for a sign, or for an answer, and no longer than a deadline.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <functional>
#include <memory>
#include <optional>

#include "ledger/result.h"

namespace collega::server {

namespace asio = boost::asio;

using Deadline = std::chrono::steady_clock::time_point;
inline constexpr Deadline never = Deadline::max();

// For one coroutine at a time, on the executor it was made with.
class Signal : public std::enable_shared_from_this<Signal> {
 public:
  explicit Signal(const asio::any_io_executor& executor) : timer_(executor) {}

  // From any thread.
  void raise();
  // Whether it was raised before the deadline; ready to be raised anew.
  asio::awaitable<bool> wait(Deadline deadline);

 private:
  asio::steady_timer timer_;
  bool raised_ = false;
};

// An answer that another thread gives, once.
template <class T>
class Answer {
 public:
  explicit Answer(const asio::any_io_executor& executor)
      : executor_(executor), signal_(std::make_shared<Signal>(executor)), slot_(std::make_shared<Slot>()) {}

  // May outlive this: an answer nobody waits for any more is dropped.
  std::function<void(Result<T>)> reply() {
    return [executor = executor_, signal = signal_, slot = slot_](Result<T> result) {
      asio::post(executor, [signal, slot, result = std::move(result)]() mutable {
        *slot = std::move(result);
        signal->raise();
      });
    };
  }

  // Nothing: the deadline has passed.
  asio::awaitable<std::optional<Result<T>>> get(Deadline deadline) {
    while (!slot_->has_value() && std::chrono::steady_clock::now() < deadline) co_await signal_->wait(deadline);
    co_return std::move(*slot_);
  }

 private:
  using Slot = std::optional<Result<T>>;
  asio::any_io_executor executor_;
  std::shared_ptr<Signal> signal_;
  std::shared_ptr<Slot> slot_;
};

// Runs work that may wait for a disk in `pool`, and comes back.
template <class T, class Pool>
asio::awaitable<Result<T>> runIn(Pool& pool, std::function<Result<T>()> work) {
  Answer<T> answer(co_await asio::this_coro::executor);
  auto reply = answer.reply();
  asio::post(pool, [work = std::move(work), reply = std::move(reply)] { reply(work()); });
  auto result = co_await answer.get(never);
  co_return *std::move(result);
}

}  // namespace collega::server

// So much of something in all, and so much of it for each name: connections, streams, memory.
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace collega::server {

// Safe from any thread. Outlives what it gives out.
class Shares {
 public:
  static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

  Shares(std::size_t total, std::size_t each) : total_(total), each_(each) {}

  // Given back when it goes.
  class Hold {
   public:
    Hold(Shares& shares, std::string name, std::size_t amount)
        : shares_(shares), name_(std::move(name)), amount_(amount) {}
    ~Hold() { shares_.giveBack(name_, amount_); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

   private:
    Shares& shares_;
    std::string name_;
    std::size_t amount_;
  };

  // At least 1. Nothing if there is not so much left, in all or for this name. Without a name it counts in all only.
  std::unique_ptr<Hold> take(const std::string& name, std::size_t amount = 1);
  [[nodiscard]] std::size_t taken();

 private:
  void giveBack(const std::string& name, std::size_t amount);

  std::size_t total_;
  std::size_t each_;
  std::mutex mutex_;
  std::size_t taken_ = 0;
  std::unordered_map<std::string, std::size_t> byName_;
};

}  // namespace collega::server

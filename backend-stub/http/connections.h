// The connections there are: counted, so that nobody takes them all, and told when the server stops.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "backend-stub/http/limits.h"

namespace collega::server {

class Connections {
 public:
  explicit Connections(const HttpLimits& limits) : limits_(limits) {}

  // A place among the connections; it is free again when this goes.
  class Lease {
   public:
    Lease(Connections& connections, std::uint64_t number, std::string address)
        : connections_(connections), number_(number), address_(std::move(address)) {}
    ~Lease() { connections_.release(number_, address_); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    [[nodiscard]] const std::string& address() const { return address_; }
    // What to do when the server stops; called from any thread, at once if it is stopping already.
    void onStop(std::function<void()> stop);

   private:
    Connections& connections_;
    std::uint64_t number_;
    std::string address_;
  };

  // Nothing if there are too many, or too many from there.
  std::unique_ptr<Lease> lease(const std::string& address);
  void stopAll();
  [[nodiscard]] std::size_t count();

 private:
  void release(std::uint64_t number, const std::string& address);

  HttpLimits limits_;
  std::mutex mutex_;
  bool stopping_ = false;
  std::uint64_t last_ = 0;
  std::map<std::uint64_t, std::function<void()>> open_;
  std::unordered_map<std::string, std::size_t> perAddress_;
};

}  // namespace collega::server

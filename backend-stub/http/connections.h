// The connections there are: counted, so that nobody takes them all, and told when the server stops.
#pragma once

#include <functional>
#include <map>

#include "backend-stub/http/limits.h"
#include "backend-stub/http/proxies.h"
#include "backend-stub/http/shares.h"

namespace collega::server {

class Connections {
 public:
  explicit Connections(const HttpLimits& limits) : shares_(limits.connections, limits.connectionsPerAddress) {}

  // A place among the connections; it is free again when this goes.
  class Lease {
   public:
    Lease(Connections& connections, std::uint64_t number, const IpAddress& peer, bool isProxy,
          std::unique_ptr<Shares::Hold> hold)
        : connections_(connections), number_(number), peer_(peer), isProxy_(isProxy), hold_(std::move(hold)) {}
    ~Lease() { connections_.release(number_); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    [[nodiscard]] const IpAddress& peer() const { return peer_; }
    // Whether it speaks for others: then each of its requests counts as its client's.
    [[nodiscard]] bool isProxy() const { return isProxy_; }
    // What to do when the server stops; called from any thread, at once if it is stopping already.
    void onStop(std::function<void()> stop);

   private:
    Connections& connections_;
    std::uint64_t number_;
    IpAddress peer_;
    bool isProxy_;
    std::unique_ptr<Shares::Hold> hold_;
  };

  // Nothing if there are too many, or too many from there.
  std::unique_ptr<Lease> lease(const IpAddress& peer, bool isProxy);
  void stopAll();
  [[nodiscard]] std::size_t count() { return shares_.taken(); }

 private:
  void release(std::uint64_t number);

  Shares shares_;
  std::mutex mutex_;
  bool stopping_ = false;
  std::uint64_t last_ = 0;
  std::map<std::uint64_t, std::function<void()>> open_;
};

}  // namespace collega::server

// What people attached in a simulation, and who looked at it: remembered beside the program, to be compared with it.
#pragma once

#include "tests/simulation/peer.h"

namespace collega::simulation {

class Album {
 public:
  explicit Album(MemoryServer& server) : server_(server) {}

  // An attachment of so many chunks, made where there may be no network.
  void attach(Peer& peer, const Id& space, std::uint32_t chunks);
  // Somebody wants to see the one with this number, or has seen enough of it.
  void lookAt(Peer& peer, std::size_t which, bool stop);
  [[nodiscard]] std::size_t size() const { return attached_.size(); }

  // After quiet: whatever was attached is at the server, whatever was wanted is with whoever wanted it, as it was.
  void check(std::vector<std::string>& wrong);

 private:
  struct Attached {
    store::AttachmentKey key;
    std::vector<Hash> chunks;
    std::vector<std::string> contents;
    Peer* author = nullptr;
    std::set<Peer*> wanted;
  };

  [[nodiscard]] bool isIn(const Id& space, const Peer& peer) const;
  void checkSent(const Attached& attached, std::vector<std::string>& wrong);
  void checkSeen(const Attached& attached, std::vector<std::string>& wrong);

  MemoryServer& server_;
  std::vector<Attached> attached_;
};

}  // namespace collega::simulation

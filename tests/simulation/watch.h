// Looks over one device's shoulder: at every step of its store, whether what it takes for the ledger is the ledger, and
// whether anything that a person was told is kept has gone.
#pragma once

#include "tests/simulation/peer.h"

namespace collega::simulation {

class Watch {
 public:
  Watch(Peer& peer, const MemoryServer& server);
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  // After a step; empty: nothing is wrong.
  std::vector<std::string> check();
  // What a commit that was read changed.
  struct Held {
    Id author;
    std::vector<Id> records;
  };
  [[nodiscard]] const std::map<std::uint64_t, Held>& commits(const Id& space) { return commits_[space]; }

 private:
  void onReplayed(const ledger::SpaceState& after, std::span<const store::Replayed> entries);
  void onEntry(const Id& space, const store::Replayed& entry);
  void say(const std::string& what) { wrong_.push_back(what); }

  Peer& peer_;
  const MemoryServer& server_;
  std::vector<std::string> wrong_;
  std::map<Id, std::uint64_t> read_;  // places, by space
  std::map<Id, std::map<std::uint64_t, Held>> commits_;
  std::map<Hash, std::size_t> sealed_;  // how many changes; a commit may come back without them
  std::int64_t promised_ = 0;           // changes and acts that were taken in here and stand in no ledger yet
  bool touched_ = true;                 // since the last check
};

}  // namespace collega::simulation

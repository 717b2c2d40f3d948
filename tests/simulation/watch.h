// Looks over one device's shoulder: at every step of its store, whether what it takes for the ledger is the ledger, and
// whether anything that a person was told is kept has gone. What was in a ledger that its server lost is promised anew.
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
  [[nodiscard]] const std::map<std::uint64_t, Held>& commits(const Id& space) { return spaces_[space].commits; }

 private:
  // An entry of this device: an act, or the changes it holds, as they are serialised.
  struct Own {
    bool commit = false;
    std::vector<std::string> changes;
    std::vector<std::string> redacted = {};  // what they were
  };
  struct InSpace {
    std::uint64_t read = 0;  // places
    std::map<std::uint64_t, Held> commits;
    std::multiset<std::string> promised;  // changes that were taken in here and stand in no ledger yet
    std::map<Hash, Own> sealed;           // entries that were sealed and not read back
    std::set<Hash> everSealed;
    std::map<std::uint64_t, Own> placed;
  };

  void onSealed(const Id& space, const v1::Entry& entry, std::span<const store::Waiting> changes);
  void onReplayed(const ledger::SpaceState& after, std::span<const store::Replayed> entries);
  void onRewound(const ledger::SpaceState& to);
  void onFilled(const Id& space, std::span<const v1::Placed> entries);
  void onEntry(InSpace& in, const store::Replayed& entry);
  void onOwn(InSpace& in, const store::Replayed& entry);
  void comesBack(InSpace& in, const Own& own, std::uint64_t seen);
  void say(const std::string& what) { wrong_.push_back(what); }

  Peer& peer_;
  const MemoryServer& server_;
  std::vector<std::string> wrong_;
  std::map<Id, InSpace> spaces_;
  std::int64_t acts_ = 0;  // the same of acts
  bool touched_ = true;    // since the last check
};

}  // namespace collega::simulation

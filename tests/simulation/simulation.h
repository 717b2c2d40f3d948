// One simulated exchange: a few devices, a server and bad weather; random work, then quiet, then the accounts are made
// up.
#pragma once

#include <set>

#include "tests/simulation/album.h"
#include "tests/simulation/keys.h"
#include "tests/simulation/watch.h"

namespace collega::simulation {

class Simulation {
 public:
  Simulation(std::uint64_t seed, std::uint32_t steps);

  // What is wrong in the end; empty: nothing.
  std::vector<std::string> run();
  // What took place, for whoever wonders whether anything did.
  [[nodiscard]] std::size_t records() const { return written_.size(); }
  [[nodiscard]] std::size_t kinds() const;
  [[nodiscard]] std::size_t troubles() const { return troubles_; }
  [[nodiscard]] std::size_t entries() const;
  [[nodiscard]] std::size_t memberships();
  [[nodiscard]] std::size_t attachments() const { return album_.size(); }
  [[nodiscard]] std::size_t devices() const { return peers_.size(); }
  [[nodiscard]] std::size_t histories() const { return lost_; }
  // The same for the same seed, whatever ran before.
  [[nodiscard]] const Hash& trace() const { return world_.trace(); }

 private:
  // What somebody wrote, to be found again.
  struct Written {
    Id space;
    Id record;
    std::uint32_t kind = 0;
    Peer* author = nullptr;
    std::vector<std::string> themes;  // added to a lesson by its author
  };

  void comeTogether();
  void step();
  void act();
  void afterStep();
  void quiet();
  void write();
  void edit();
  void editLesson(Written& written, Peer& peer);
  void editAnything(const Written& written, Peer& peer);
  void remove();
  void invite();
  void revokeInvite();
  void removeMember();
  void aSeasonPasses();
  void redact();
  void found();
  void foundPair();
  void anotherDevice();
  void revokeDevice();
  void comeBack();
  void changeRole();
  void leave();
  void decide();
  void attach();
  void lookAt();
  void comeAndGo();
  void somethingBreaks();
  void deviceBreaks();
  void serverBreaks();
  void serverLosesHistory();
  Peer* anyOtherDeviceOf(const Peer& peer);
  Peer& add(Identity identity);
  void takeCodesAway();

  void checkArrivals(std::vector<std::string>& wrong);
  void checkReplicas(std::vector<std::string>& wrong);
  void checkKeys(std::vector<std::string>& wrong);
  static void checkKeysOf(Peer& peer, const Id& space, const Keys& keys, const std::vector<v1::Placed>& entries,
                          std::vector<std::string>& wrong);
  void checkHistory(std::vector<std::string>& wrong);
  void checkWritten(std::vector<std::string>& wrong);
  static void checkArrived(const Written& written, Peer& peer, std::vector<std::string>& wrong);

  v1::Role anyRole();
  Peer& anyPeer() { return *peers_[world_.random(static_cast<std::uint32_t>(peers_.size()))]; }
  // A space the peer is a member of, by what it knows.
  std::optional<Id> anySpaceOf(Peer& peer);
  bool isIn(const Id& space, const Peer& peer) const;
  std::vector<Peer*> membersOf(const Id& space);

  World world_;
  std::uint32_t steps_;
  Weather weather_;
  MemoryServer server_;
  std::vector<std::unique_ptr<Peer>> peers_;
  std::vector<std::unique_ptr<Watch>> watches_;
  std::vector<Id> spaces_;
  std::vector<Written> written_;
  Album album_{server_};
  std::set<Peer*> comingBack_;       // with the recovery code, and not there yet
  std::function<void()> bringBack_;  // the server as it was when it was copied last
  std::function<void()> wipe_;
  std::size_t lost_ = 0;   // how often it lost history
  std::set<Id> redacted_;  // records that lost changes by somebody's will
  std::vector<std::string> wrong_;
  std::uint32_t words_ = 0;
  std::size_t troubles_ = 0;
};

}  // namespace collega::simulation

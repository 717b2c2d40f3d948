// One simulated exchange: a few devices, a server and bad weather; random work, then quiet, then the accounts are made
// up.
#pragma once

#include <deque>

#include "tests/simulation/album.h"

namespace collega::simulation {

class Simulation {
 public:
  Simulation(std::uint64_t seed, std::uint32_t steps);

  // What is wrong in the end; empty: nothing.
  std::vector<std::string> run();
  // What took place, for whoever wonders whether anything did.
  [[nodiscard]] std::size_t lessons() const { return written_.size(); }
  [[nodiscard]] std::size_t entries() const;
  [[nodiscard]] std::size_t memberships();
  [[nodiscard]] std::size_t attachments() const { return album_.size(); }

 private:
  // What somebody wrote, to be found again.
  struct Written {
    Id space;
    Id lesson;
    Peer* author = nullptr;
    std::vector<std::string> themes;
  };

  void comeTogether();
  void step();
  void quiet();
  void write();
  void edit();
  void remove();
  void invite();
  void found();
  void foundPair();
  void changeRole();
  void leave();
  void decide();
  void attach();
  void lookAt();
  void comeAndGo();
  void somethingBreaks();

  void checkArrivals(std::vector<std::string>& wrong);
  void checkReplicas(std::vector<std::string>& wrong);
  void checkHistory(std::vector<std::string>& wrong);
  void checkWritten(std::vector<std::string>& wrong);

  v1::Role anyRole();
  Peer& anyPeer() { return *peers_[world_.random(static_cast<std::uint32_t>(peers_.size()))]; }
  // A space the peer is a member of, by what it knows.
  std::optional<Id> anySpaceOf(Peer& peer);
  std::vector<Peer*> membersOf(const Id& space);

  World world_;
  std::uint32_t steps_;
  Weather weather_;
  MemoryServer server_;
  std::vector<std::unique_ptr<Peer>> peers_;
  std::vector<Id> spaces_;
  std::vector<Written> written_;
  Album album_{server_};
  std::uint32_t words_ = 0;
};

}  // namespace collega::simulation

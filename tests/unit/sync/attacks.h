// What a server can do that lies: pages it forges for one member, with and without the help of another. The scene they
// take place in, and the list of them.
#pragma once

#include "tests/unit/sync/peers.h"

namespace collega::simulation {

// Ayşe coordinates; Jan is lied to; Mallory is a member like Jan and gives the server all that he has.
class Scene : public Peers {
 public:
  Scene();

  [[nodiscard]] Peer& ayse() { return *peers_[0]; }
  [[nodiscard]] Peer& jan() { return *peers_[1]; }
  [[nodiscard]] Peer& mallory() { return *peers_[2]; }
  [[nodiscard]] Peer& newcomer() { return peer(); }
  [[nodiscard]] MemoryServer& server() { return *server_; }
  void pass(std::int64_t ms) { world_->pass(ms); }
  [[nodiscard]] std::int64_t now() const { return world_->nowMs(); }

  // Both have all three in them, and are in epoch 2. Jan has not read the last three commits of `space`: two of Ayşe's
  // and one of Mallory's.
  Id space;
  Id other;

  // What Jan has read.
  [[nodiscard]] ledger::SpaceState state() { return jan().state(space); }
  [[nodiscard]] ledger::EpochSecrets secrets(const Id& of) { return *ayse().store().secrets(of); }
  // The true entries that Jan has not read.
  [[nodiscard]] std::vector<v1::Placed> honest();
  [[nodiscard]] std::vector<v1::Entry> honestEntries();
  // At the places after what Jan has read, with a chain that fits.
  [[nodiscard]] std::vector<v1::Placed> placed(const std::vector<v1::Entry>& entries);

  // Entries by somebody after what Jan has read.
  [[nodiscard]] v1::Entry roster(Peer& by, const google::protobuf::Message& body);
  [[nodiscard]] v1::Entry roster(const ledger::SpaceState& state, Peer& by, const google::protobuf::Message& body);
  [[nodiscard]] v1::Entry commit(Peer& by, const std::string& text = "forged");
  [[nodiscard]] v1::Entry commit(const ledger::SpaceState& state, Peer& by, const std::string& text = "forged");
  // A commit of Ayşe's own device that holds these packed bytes, whatever they are.
  [[nodiscard]] v1::Entry packed(const std::string& bytes);
  // A rotation by Ayşe, changed, and a commit of hers under the secret she really has.
  [[nodiscard]] std::vector<v1::Entry> rotation(const std::function<void(v1::Epoch&, const crypto::Secret&)>& change);

  // Jan synchronises once while the server shows him these entries for `space`.
  void show(const std::vector<v1::Placed>& entries);
  void sync(Peer& peer) { round(peer); }
  // The records of `space` as Jan has them, without the ledger's head.
  [[nodiscard]] std::string records();
};

// How an attack ends.
enum class End {
  Stops,     // nothing is read from there on, and Jan is told
  SetAside,  // the ledger goes on, what was sent is not applied, and Jan is told
  Newer,     // it stops, and Jan is told to update
};

struct Attack {
  const char* name;
  End end;
  std::vector<v1::Placed> (*pages)(Scene& it);
  std::uint64_t read = 0;  // how many of the entries stand before it stops
};

const std::vector<Attack>& attacks();

}  // namespace collega::simulation

// The spaces this device knows, with the state of their ledgers, kept in memory while the engine runs.
#pragma once

#include <limits>
#include <map>
#include <set>

#include "app/sync/context.h"

namespace collega::sync {

struct Space {
  ledger::SpaceState state;
  bool founded = true;  // false: the server does not have it yet
  // Further than this the server shows nothing that continues what was read here.
  std::uint64_t reachable = std::numeric_limits<std::uint64_t>::max();
  [[nodiscard]] bool wasLeftOut() const { return reachable < state.head.seq; }
  // It takes this account for nobody there, which was not shown: whoever has a new link asks again.
  bool refused = false;
  // Places of bodies that are missing here and there at the server: it is asked once to show them again.
  std::set<std::uint64_t> missing = {};
  bool stopped = false;  // an entry did not verify: nothing more is read or written until the next start
};

class Spaces {
 public:
  explicit Spaces(Context& context) : context_(context) {}

  // Forgets what is in memory and reads all from the store.
  Result<void> reload();
  // Adds what the store has and memory has not, such as a space founded since; once after each lookAgain.
  Result<void> refresh();
  void lookAgain() { complete_ = false; }

  [[nodiscard]] Space* find(const Id& id);
  Space& add(ledger::SpaceState state);
  [[nodiscard]] std::map<Id, Space>& all() { return spaces_; }

  [[nodiscard]] bool isMember(const Id& space, const Id& account) const;
  // Whether the account is or was a member.
  [[nodiscard]] bool knows(const Id& space, const Id& account) const;
  // What this device signs with there: its own keys, or device 0's to bring it in; null if it is not of a member.
  [[nodiscard]] const ledger::DeviceKeys* writer(const ledger::SpaceState& state) const;
  [[nodiscard]] bool mayWrite(const ledger::SpaceState& state) const { return writer(state) != nullptr; }

  // What Follow is told: how far the spaces that the server has were read.
  [[nodiscard]] v1::FollowRequest positions() const;

 private:
  Context& context_;
  std::map<Id, Space> spaces_;
  bool complete_ = false;
};

// Ids of spaces, one after the other in a setting.
Result<std::set<Id>> idsIn(store::Store& store, std::string_view setting);
Result<void> keepIds(store::Store& store, std::string_view setting, const std::set<Id>& spaces);

// Spaces that refused what this account sent as a member of them, by what it had read.
Result<std::set<Id>> refusedBy(store::Store& store);
Result<void> noteRefused(store::Store& store, const Id& space, bool refused);

// A server's word for a ledger that does not go as far as was read here, or goes on there in another way: it is asked
// how far its ledgers go.
inline constexpr std::string_view ledgerBehind = "ledger_behind";

// The chain of a space at places already kept, for judging.
ledger::ChainAt keptChain(store::Store& store, const Id& space);

}  // namespace collega::sync

// The inside of a session, shared by its parts; each .cpp beside this one holds the session's functions of one concern.
#pragma once

#include <map>
#include <set>

#include "app/domain/calendar.h"
#include "app/session/session.h"
#include "app/sync/connect_transport.h"
#include "ledger/compose.h"

namespace collega::session {

// Four bytes; absent as long as the profile was never restored from a backup.
inline constexpr std::string_view incarnationSetting = "incarnation";
// Set once one erased oneself: one's profile is not published again by itself.
inline constexpr std::string_view silentSetting = "silent";

class Session::Impl {
 public:
  Impl(std::unique_ptr<store::Store> openStore, sync::Self own, v1::Person person, Clock now);

  Session* session = nullptr;
  std::unique_ptr<store::Store> store;
  sync::Self self;
  v1::Person me;
  Clock clock;
  sync::Engine engine;
  std::unique_ptr<sync::ConnectTransport> transport;
  bool live = false;
  bool secondRound = false;  // a round that ended showed us in new spaces; a second one tells them who we are
  std::set<Id> arrived;      // spaces that changed since one last brought oneself up to date
  bool lookedAtAll = false;  // once, for what an earlier session did not come to
  std::set<Id> untold;       // spaces that changed since one last told how they fare
  domain::Day toldAllOn{};   // once a day

  [[nodiscard]] const Id& account() const { return self.account.id; }
  [[nodiscard]] ledger::Author author() const { return {self.account, self.device, self.incarnation}; }
  std::string zone();
  domain::Day today();

  // The state of a space one is an active member of. NotFound, NotAllowed.
  Result<ledger::SpaceState> membership(const Id& space);
  Result<std::vector<store::SpaceRow>> ownSpaces();
  Result<Id> foundSpace(v1::SpaceKind kind, const Id& parent);
  Result<Id> createSpace(v1::SpaceKind kind, const Id& parent, const google::protobuf::Message& about);
  Result<void> addIntent(const Id& space, v1::EntryKind kind, const google::protobuf::Message& body);

  // A member's profile as this space has it, otherwise as its parent has it; empty until it has arrived.
  Result<v1::Person> personIn(const ledger::SpaceState& space, const Id& account);
  // One's own profile, where it is not in a space yet or has changed. Whether anything was written.
  Result<bool> publishMe();
  Result<bool> publishMe(ledger::SpaceState state);
  // From now on one's profile stays here, until one writes it again.
  Result<void> goSilent() { return store->setSetting(silentSetting, "1"); }
  // After all that waits there. NotAllowed for the last coordinator.
  Result<void> addLeave(const ledger::SpaceState& state);
  // What arrivals ask for. Whether anything was written.
  Result<bool> bringUpToDate();
  // How one's pairs and partnerships fare, told to the space above each; only once all that others wrote is here.
  Result<bool> tellHowTheyFare();

  // -- spaces and people
  Result<SpaceInfo> infoOf(const store::SpaceRow& row);
  Result<JoinInfo> infoOfRequest(const Id& id, const Id& space, const std::string& bytes);
  Result<Id> partnershipWith(const Id& person);
  // Who is in a space to work there: not the brokers of a pair.
  Result<std::vector<Id>> colleaguesIn(const Id& space);
  Result<std::vector<Id>> idsBeginningWith(const std::string& digits);

  // -- writing
  Result<void> setDeleted(const store::Row& row, bool deleted);
  Result<Id> beginPair(Item<v1::Pair> item);
  Result<Id> foundPair(const ledger::SpaceState& partnership, const v1::Pair& pair);
  // What is left to do of pairs that both want. Whether anything was written.
  Result<bool> settlePairs();
  Result<Id> writeVisit(ledger::SpaceState state, const v1::Visit& visit);
  // A visit that changes ticks the tasks it does thereby, and the follow-ups that came by themselves move along.
  Result<void> replan(Batch& batch, const store::Row& before, const v1::Visit& after);

  // All that the act writes is kept, or nothing. Acts within acts join.
  Result<void> atomically(const std::function<Result<void>()>& act);
  template <class Act>
  auto asOne(Act act) -> decltype(act());
  // Tells the screens, and sync, that there is something new; within an act, once it is kept.
  void announce();
  void wakeSync();

 private:
  Result<void> keepAll(const std::function<Result<void>()>& act);
  Result<void> nameSpace(SpaceInfo& info, const ledger::SpaceState& state);
  Result<void> namePair(SpaceInfo& info, const ledger::SpaceState& state);
  Result<void> writeFirst(const Id& space, const ledger::SpaceState& partnership, const v1::Pair& pair);
  Result<bool> bringGoal(const Item<v1::Pair>& item);
  Result<bool> settlePair(const Item<v1::Pair>& item);

  int acting_ = 0;  // acts within acts
  bool changed_ = false;
  bool waiting_ = false;
};

// The same for acts that have an outcome.
template <class Act>
auto Session::Impl::asOne(Act act) -> decltype(act()) {
  std::optional<decltype(act())> outcome;
  const auto kept = atomically([&]() -> Result<void> {
    outcome.emplace(act());
    return *outcome ? Result<void>() : outcome->error();
  });
  if (!kept) return kept.error();
  return *std::move(outcome);
}

// Changes to one space that are written together or not at all.
class Session::Batch {
 public:
  Batch(Impl& impl, ledger::SpaceState state) : impl_(impl), state_(std::move(state)) {}

  // A new record. What it may not be is said before anything is written.
  Result<Id> add(const google::protobuf::Message& value);
  // Makes the record equal to `value`, by as little as that takes.
  Result<void> put(const Id& id, const google::protobuf::Message& value);
  void setDeleted(const store::Row& row, bool deleted);
  // Of a deleted record: as put.
  Result<void> bringBack(const store::Row& row, const google::protobuf::Message& value);

  [[nodiscard]] bool empty() const { return changes_.empty(); }
  Result<void> write();

 private:
  void append(const Id& id, const std::string& before, const google::protobuf::Message& value);

  Impl& impl_;
  ledger::SpaceState state_;
  std::vector<v1::Change> changes_;
};

}  // namespace collega::session

// Hands back to a server what it lost. One that was brought back from an older copy, or begins anew, is met under
// another incarnation: it is asked how far its ledgers go, and gets the placed entries that it lacks, whose chain
// proves them. Where it has gone on without them in another way, this device goes back to where the two parted,
// follows, and writes again what it had written; what others had written there is set aside, and shown. Nothing is
// deleted here, whatever the server says.
#pragma once

#include <deque>
#include <set>

#include "app/sync/calls.h"
#include "app/sync/spaces.h"
#include "collega/v1/refill.pb.h"

namespace collega::sync {

// What was handed back last, for people to see: "MILLISECONDS ENTRIES". The beginning makes it one of the session's.
inline constexpr std::string_view refilledSetting = "own.sync.refilled";

// Spaces of which the server, when it was brought back, had no history with this account in it. Should somebody let one
// in there again, that history is compared first.
Result<std::set<Id>> leftOut(store::Store& store);

class Refiller {
 public:
  using Then = std::function<Result<void>()>;
  Refiller(Context& context, Calls& calls, Spaces& spaces) : context_(context), calls_(calls), spaces_(spaces) {}

  // A new connection: `then` follows once the server has what it lost, at once if it lost nothing.
  Result<void> meet(const std::string& incarnation, Then then);
  // The server said that it lost something: next time it is asked, whoever it says it is.
  void doubt() { doubted_ = true; }

 private:
  // Entries after this place are missing there.
  struct Lack {
    Id space;
    std::uint64_t after = 0;
    bool unseen = false;  // or are there, and are not shown to this account
  };
  // Bodies that are missing there.
  struct Bodies {
    Id space;
    std::vector<std::uint64_t> places;
  };
  // The histories are the same at `same`, and not at `other`.
  struct Parting {
    Id space;
    std::uint64_t same = 1;
    std::uint64_t other = 0;
  };
  void ask(const std::vector<v1::Position>& reached, std::function<Result<void>(const v1::HeadsResponse&)> then);
  Result<void> compare(const Id& space, const v1::Head& head);
  Result<void> compareBodies(Space& space, const v1::Head& head);
  Result<std::vector<v1::Position>> inQuestion(bool met) const;
  void leaveOut(Space& space);
  Result<void> goOn();
  Result<void> handBack(Lack& lack);
  Result<void> handed(std::uint64_t last, const Result<v1::RefillResponse>& answer);
  Result<void> handIn(const Bodies& bodies);
  Result<void> search(Parting& parting);
  Result<void> follow(const Parting& parting);
  Result<void> goBack(const ledger::SpaceState& state);
  Result<void> finish();
  Result<void> recallLeftOut();
  [[nodiscard]] bool isSame(const Id& space, std::uint64_t seq, const v1::Head& head) const;

  Context& context_;
  Calls& calls_;
  Spaces& spaces_;
  std::string incarnation_;
  Then then_;
  std::deque<Lack> lacks_;
  std::deque<Bodies> bodies_;
  std::deque<Parting> partings_;
  std::set<Id> refused_;  // spaces of which the server did not take back everything
  std::set<Id> leftOut_;  // spaces of which it shows this account nothing
  std::uint64_t handedBack_ = 0;
  bool doubted_ = false;
};

}  // namespace collega::sync

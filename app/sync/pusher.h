// Sends what waits: founds spaces, appends sealed entries, one call at a time. What a refusal means for each space is
// decided in outgoing.h.
#pragma once

#include "app/sync/calls.h"
#include "app/sync/composer.h"
#include "app/sync/outgoing.h"
#include "app/sync/puller.h"

namespace collega::sync {

class Pusher {
 public:
  Pusher(Context& context, Calls& calls, Spaces& spaces, Puller& puller)
      : context_(context), calls_(calls), spaces_(spaces), puller_(puller), composer_(context, spaces) {}

  // A new connection: calls that were under way are not any more.
  void begin();
  // Sends the next thing, unless a call is under way.
  Result<void> push();
  // Everything the server had was read; what waited for reading may be tried again.
  void caughtUp();

  [[nodiscard]] bool busy() const { return busy_; }
  // Whether entries must be read before more can be sent.
  [[nodiscard]] bool waitsForReading() const;

 private:
  Result<bool> sendFrom(Space& space);
  Result<bool> found(Space& space);
  Result<bool> append(Space& space);
  Result<std::vector<v1::Entry>> nextEntries(const ledger::SpaceState& state);
  Result<void> appended(const Id& id, const std::vector<v1::Entry>& entries, const Result<v1::AppendResponse>& answer);
  Result<void> founded(const Id& id, const Result<v1::CreateSpaceResponse>& answer);
  Result<bool> settle(Space& space);
  Result<void> giveUp(const Id& id, Outgoing& outgoing);
  Result<bool> stayBehind(const Id& id);

  Context& context_;
  Calls& calls_;
  Spaces& spaces_;
  Puller& puller_;
  Composer composer_;
  std::map<Id, Outgoing> outgoing_;
  bool busy_ = false;
};

}  // namespace collega::sync

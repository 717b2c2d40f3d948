// Takes in what others wrote: pages of known spaces, and spaces that are new to this device.
#pragma once

#include "app/sync/arrivals.h"

namespace collega::sync {

class Puller {
 public:
  Puller(Context& context, Spaces& spaces) : context_(context), spaces_(spaces), arrivals_(context, spaces) {}

  // A stream begins, and reads every space anew from its position.
  Result<void> begin();
  // An error is one of the store or the connection; what is wrong inside one space stops that space alone.
  Result<void> take(const v1::Page& page);
  // Entries at places the server just gave us, if they follow what was read.
  Result<void> takeOwn(const Id& space, std::span<const v1::Placed> entries);
  void caughtUp() { arrivals_.caughtUp(); }

  // A space was passed over that would be welcome by now.
  [[nodiscard]] bool wantsAnotherLook() const { return arrivals_.wantsAnotherLook(); }

 private:
  Result<void> read(Space& space, std::span<const v1::Placed* const> entries);
  Result<void> fillIn(Space& space, std::span<const v1::Placed* const> entries);
  Result<void> noteFounded(const Id& id, Space& space);
  Result<void> stop(Space& space, const v1::Placed& placed, const Error& error);

  Context& context_;
  Spaces& spaces_;
  Arrivals arrivals_;
  // Of spaces this device was put out of: until the entry that lets it in again, whose keys may be needed before it.
  std::map<Id, Reading> held_;
};

}  // namespace collega::sync

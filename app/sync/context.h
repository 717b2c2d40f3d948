// What the parts of the engine share: who we are, the store, and what has come of the events so far.
#pragma once

#include <set>

#include "app/sync/engine.h"
#include "app/sync/keyring.h"

namespace collega::sync {

struct Context {
  store::Store& store;
  const Self& self;
  Clock clock;
  Random random;
  Keyring keyring{store};

  std::vector<Effect> effects{};
  std::set<Id> changed{};  // spaces with something new since the driver last asked
  std::size_t received = 0;
  std::size_t sent = 0;
  std::size_t carried = 0;  // chunks of attachments, either way
  // What went wrong in one space or with one act; the rest goes on, and it stays shown until the next start.
  std::optional<Error> trouble{};

  void report(Error error) { trouble = std::move(error); }
};

}  // namespace collega::sync

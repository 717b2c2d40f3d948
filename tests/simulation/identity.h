// How a simulated device comes to be: somebody's first, one that another of theirs lets in, one that the recovery code
// brings back.
#pragma once

#include "app/sync/engine.h"
#include "tests/support/ledger_fixture.h"

namespace collega::simulation {

struct Identity {
  test::Someone who;
  std::vector<v1::Device> devices;  // its own, vouched for, first; then those that vouch for it
  bool byCode = false;              // the recovery code is given to it

  static Identity random();
  [[nodiscard]] sync::Self self(const std::string& server) const;
};

// What the two say to each other when one lets the other in, sealed as over a server. `admit` takes the device in where
// it is let in.
Identity linked(const Identity& host, const std::string& server, const std::function<void(const v1::Device&)>& admit);
Identity recovered(const Identity& lost);

}  // namespace collega::simulation

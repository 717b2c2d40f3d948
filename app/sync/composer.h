// Makes entries out of what waits in a space: one act on the roster at a time, otherwise as many commits as go into one
// call. The store fixes their bytes until the server has answered.
#pragma once

#include "app/sync/spaces.h"
#include "ledger/compose.h"

namespace collega::sync {

class Composer {
 public:
  Composer(Context& context, Spaces& spaces) : context_(context), spaces_(spaces) {}

  // Nothing is sealed if nothing waits or nothing can be sent. An act that has become impossible is dropped and
  // reported; changes are never dropped.
  Result<void> compose(const ledger::SpaceState& state);

 private:
  Result<bool> bringIn(const ledger::SpaceState& state);
  Result<void> rotateWhereDue(const ledger::SpaceState& state);
  [[nodiscard]] bool isRotationDue(const ledger::SpaceState& state) const;
  Result<bool> hasWork(const Id& space);
  Result<bool> composeAct(const ledger::SpaceState& state);
  Result<bool> sealAct(const ledger::SpaceState& state, const store::Intent& intent);
  Result<void> dropAct(const store::Intent& intent, const v1::Refusal& why);
  Result<void> composeCommits(const ledger::SpaceState& state);
  Result<std::size_t> sealCommit(const ledger::SpaceState& state, const crypto::Secret& secret, std::uint64_t pending);
  [[nodiscard]] ledger::Author author(const ledger::SpaceState& state) const;

  Context& context_;
  Spaces& spaces_;
};

}  // namespace collega::sync

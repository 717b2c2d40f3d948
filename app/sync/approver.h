// Strangers who ask to join. Who came over our own link that was for one person and is unused is let in at once;
// everybody else is kept for a person to decide.
#pragma once

#include "app/sync/spaces.h"
#include "ledger/invitation.h"

namespace collega::sync {

class Approver {
 public:
  Approver(Context& context, Spaces& spaces) : context_(context), spaces_(spaces) {}

  void begin() { held_.clear(); }
  // Holds a request until the space's ledger was read.
  void take(v1::PendingJoin join);
  // Decides on what is held, and drops requests that have become void.
  Result<void> decide();

 private:
  Result<void> decide(const Id& space, const v1::JoinRequest& request);
  Result<bool> letsInByItself(const ledger::SpaceState& state, const std::string& invitePk,
                              const ledger::OpenInvite& invite);
  Result<bool> wasForOne(const ledger::SpaceState& state, const std::string& invitePk);
  Result<bool> isUnderWay(const Id& space, const ledger::CheckedJoin& join);
  Result<void> approve(const Id& space, const ledger::CheckedJoin& join, const v1::JoinRequest& request, v1::Role role);
  Result<void> dropVoid();
  [[nodiscard]] const ledger::OpenInvite* openInvite(const Id& space, const ledger::CheckedJoin& join);

  Context& context_;
  Spaces& spaces_;
  std::vector<v1::PendingJoin> held_;
};

}  // namespace collega::sync

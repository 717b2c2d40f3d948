#include "app/sync/keyring.h"

namespace collega::sync {

Result<const ledger::EpochSecrets*> Keyring::of(const Id& space, std::uint32_t epoch) {
  const auto found = kept_.find(space);
  if (found != kept_.end() && found->second.contains(epoch)) return &found->second;
  COLLEGA_ASSIGN(secrets, store_.secrets(space));
  return &kept_.insert_or_assign(space, std::move(secrets)).first->second;
}

Result<void> Keyring::put(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) {
  kept_.erase(space);
  return store_.putSecret(space, epoch, secret);
}

}  // namespace collega::sync

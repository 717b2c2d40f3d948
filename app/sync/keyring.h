// The secrets of the spaces that are being read and written: taken out of the store once, not for every entry.
#pragma once

#include <map>

#include "app/store/store.h"

namespace collega::sync {

class Keyring {
 public:
  explicit Keyring(store::Store& store) : store_(store) {}

  // Of all epochs that this device has keys of; that of `epoch` among them, if the store has it. Valid until `put`.
  Result<const ledger::EpochSecrets*> of(const Id& space, std::uint32_t epoch);
  Result<void> put(const Id& space, std::uint32_t epoch, const crypto::Secret& secret);
  void forget() { kept_.clear(); }

 private:
  store::Store& store_;
  std::map<Id, ledger::EpochSecrets> kept_;
};

}  // namespace collega::sync

// Opening a profile by its key itself, without the passphrase: for whoever stays unlocked on a device, where the
// system's keychain keeps the key.
#pragma once

#include "app/store/store.h"

namespace collega::store {

// NotAProfile, WrongPassphrase, Damaged. Takes as long as a passphrase is meant to take.
Result<crypto::Secret> keyOf(const std::filesystem::path& folder, const crypto::Secret& passphrase);

// As Store::open. Damaged for a key that is not this profile's.
Result<std::unique_ptr<Store>> openByKey(const std::filesystem::path& folder, const crypto::Secret& key);

}  // namespace collega::store

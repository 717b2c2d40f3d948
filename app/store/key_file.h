// The key of a profile's database, wrapped with the passphrase. Throws (see errors.h).
#pragma once

#include <string>

#include "ledger/crypto.h"

namespace collega::store {

inline constexpr std::uint32_t keyFileVersion = 1;

// The content of a key file.
std::string wrapKey(const crypto::Secret& key, const crypto::Secret& passphrase, crypto::PassphraseCost cost = {});
// WrongPassphrase, NewerVersion, or Damaged.
crypto::Secret unwrapKey(const std::string& content, const crypto::Secret& passphrase);

}  // namespace collega::store

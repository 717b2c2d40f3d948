// Opening a profile without its passphrase, by the key that the system's keychain keeps for whoever wants to stay
// unlocked on a device.
#pragma once

#include "app/session/session.h"
#include "app/store/key_opening.h"

namespace collega::session {

// As Session::unlock. Damaged for a key that is not this profile's.
Result<std::unique_ptr<Session>> unlockByKey(const std::filesystem::path& folder, const crypto::Secret& key,
                                             Session::Clock clock);

}  // namespace collega::session

// Coming back with the recovery code, on a device that knows nothing yet.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct Recovery {
  std::filesystem::path folder;
  std::string server;  // "https://host[:port]"
  ledger::RecoveryCode code;
};

// A profile with a new device that the code vouches for. It has to sync once: the code's keys open what was there, and
// bring the device in. They are kept in memory only; where the sync was cut off, the same again goes on.
// AlreadyExists if the folder holds somebody else's profile.
Result<std::unique_ptr<Session>> beginRecovery(const Recovery& given, const crypto::Secret& passphrase,
                                               const Session::Clock& clock);

// After that sync. NotFound: the server knows no space of this account; the new profile is gone again.
Result<void> finishRecovery(std::unique_ptr<Session>& session, const std::filesystem::path& folder);

// Instead of that: nothing of the new profile stays.
void dropRecovery(std::unique_ptr<Session>& session, const std::filesystem::path& folder);

}  // namespace collega::session

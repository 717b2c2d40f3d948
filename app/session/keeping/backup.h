// A profile in one encrypted file, with what is not synced yet, and a profile made of such a file.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct BackedUp {
  std::uint64_t bytes = 0;
  std::size_t waiting = 0;  // changes and acts in it that the server does not have yet
};

// While the profile is in use, with all that stands in it by now. The passphrase is asked for, as the file is opened
// with it. AlreadyExists, StorageFull, WrongPassphrase.
Result<BackedUp> backUp(Session& session, const std::filesystem::path& file, const crypto::Secret& passphrase);

// The whole file is verified before anything is written; a profile that is there is never written over. The device
// counts its entries anew, in a new incarnation: what it wrote after the backup, and what it writes now, both stay.
Result<void> restoreBackup(const std::filesystem::path& file, const std::filesystem::path& folder,
                           const crypto::Secret& passphrase);

}  // namespace collega::session

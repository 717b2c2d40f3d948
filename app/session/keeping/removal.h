// Removing a profile from this device: its files go, and what others have of it stays with them.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// Closes the session and takes its files away, the key first: without it nobody reads the rest. StorageFull where the
// key cannot be removed.
Result<void> removeProfile(std::unique_ptr<Session>& session, const std::filesystem::path& folder);

// Changes and acts that are on no other device yet.
Result<std::size_t> unsent(Session& session);

// Whether whoever this is erased what is about them, and all of it has been sent: nothing holds them here.
Result<bool> isErased(Session& session);

}  // namespace collega::session

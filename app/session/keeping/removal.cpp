#include "app/session/keeping/removal.h"

#include "app/session/keeping/keeper.h"

namespace collega::session {

Result<void> removeProfile(std::unique_ptr<Session>& session, const std::filesystem::path& folder) {
  session.reset();
  std::error_code failed;
  std::filesystem::remove(folder / "profile.key", failed);
  if (failed) return {Problem::StorageFull, failed.message()};
  for (const char* file : {"profile.db", "profile.db-wal", "profile.db-shm", "profile.lock"}) {
    std::error_code absent;
    std::filesystem::remove(folder / file, absent);
  }
  // Unless something else is in it.
  std::filesystem::remove(folder, failed);
  return {};
}

Result<std::size_t> unsent(Session& session) { return Keeper::inside(session).store->waitingCount(); }

Result<bool> isErased(Session& session) {
  COLLEGA_ASSIGN(silent, Keeper::inside(session).store->setting(silentSetting));
  if (!silent || silent->empty()) return false;
  COLLEGA_ASSIGN(waiting, unsent(session));
  return waiting == 0;
}

}  // namespace collega::session

#include "app/session/keeping/backup.h"

#include "app/formats/backup/backup.h"
#include "app/session/keeping/keeper.h"
#include "ledger/numbers.h"

namespace collega::session {

namespace {

std::string newIncarnation() {
  std::string bytes;
  do bytes = crypto::randomBytes(sizeof(std::uint32_t));
  while (fromBigEndian<std::uint32_t>(bytes) <= ledger::firstIncarnation);
  return bytes;
}

// What was sealed is sealed anew: under its old number the ledger may hold another entry by now.
Result<void> beginAnew(store::Store& store) {
  return store.atomically([&]() -> Result<void> {
    COLLEGA_ASSIGN(spaces, store.spaces());
    for (const auto& space : spaces) COLLEGA_TRY(store.unseal(space.id));
    return store.setSetting(incarnationSetting, newIncarnation());
  });
}

}  // namespace

Result<BackedUp> backUp(Session& session, const std::filesystem::path& file, const crypto::Secret& passphrase) {
  auto& store = *Keeper::inside(session).store;
  COLLEGA_ASSIGN(vault, store.vault(passphrase));
  COLLEGA_ASSIGN(waiting, store.waitingCount());
  COLLEGA_TRY(formats::writeBackup(file, vault, [&](const auto& take) { return store.copy(take); }));
  std::error_code unknown;
  return BackedUp{std::filesystem::file_size(file, unknown), waiting};
}

Result<void> restoreBackup(const std::filesystem::path& file, const std::filesystem::path& folder,
                           const crypto::Secret& passphrase) {
  COLLEGA_ASSIGN(backup, formats::Backup::open(file));
  COLLEGA_ASSIGN(vault, backup.unlock(passphrase));
  COLLEGA_TRY(backup.verify(vault));
  const auto give = [&](const store::Store::Take& take) { return backup.give(vault, take); };
  return store::Store::restore(folder, vault, give, beginAnew);
}

}  // namespace collega::session

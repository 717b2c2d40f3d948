#include "app/session/devices/recovery.h"

#include "app/session/keeping/keeper.h"
#include "app/session/keeping/removal.h"

namespace collega::session {

namespace {

Result<std::unique_ptr<Session>> opened(const Recovery& given, const crypto::Secret& passphrase,
                                        const Session::Clock& clock) {
  auto session = Session::unlock(given.folder, passphrase, clock);
  if (session || session.error().problem != Problem::NotAProfile) return session;
  COLLEGA_ASSIGN(origin, Keeper::serverOrigin(given.server));
  sync::Self self{ledger::Account::of(given.code), ledger::DeviceKeys::random(), {}, 1, std::move(origin)};
  self.devices.push_back(ledger::vouchedByCode(self.device, self.account, given.code));
  return Keeper::begin(given.folder, passphrase, std::move(self), v1::Person(), clock);
}

}  // namespace

Result<std::unique_ptr<Session>> beginRecovery(const Recovery& given, const crypto::Secret& passphrase,
                                               const Session::Clock& clock) {
  COLLEGA_ASSIGN(session, opened(given, passphrase, clock));
  auto& self = Keeper::inside(*session).self;
  if (self.account.id != ledger::Account::of(given.code).id)
    return {Problem::AlreadyExists, "another profile is in " + given.folder.string()};
  self.zero = ledger::DeviceKeys::of(given.code);
  return session;
}

Result<void> finishRecovery(std::unique_ptr<Session>& session, const std::filesystem::path& folder) {
  auto& inside = Keeper::inside(*session);
  inside.self.zero.reset();
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  if (!spaces.empty()) return {};
  dropRecovery(session, folder);
  return {Problem::NotFound, "a space of this account on this server: is it the right code, and the right server?"};
}

void dropRecovery(std::unique_ptr<Session>& session, const std::filesystem::path& folder) {
  (void)removeProfile(session, folder);  // what stays is met when the folder is opened
}

}  // namespace collega::session

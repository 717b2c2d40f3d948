// Making a profile, and opening one.
#include <QUrl>

#include "app/session/keeping/keeper.h"
#include "app/session/keeping/stay_unlocked.h"
#include "ledger/numbers.h"

namespace collega::session {

namespace {

// The settings that make a profile.
constexpr std::string_view identitySetting = "identity";  // v1::MemberAdd: the account, and its devices
constexpr std::string_view deviceSetting = "device";
constexpr std::string_view serverSetting = "server";
constexpr std::string_view personSetting = "person";

sync::Self newSelf(const ledger::RecoveryCode& code, std::string origin) {
  sync::Self self{ledger::Account::of(code), ledger::DeviceKeys::random(), {}, 1, std::move(origin)};
  self.devices.push_back(ledger::vouchedByCode(self.device, self.account, code));
  return self;
}

// What a new profile begins with.
struct Beginning {
  ledger::RecoveryCode code;
  sync::Self self;
};

Result<Beginning> beginningOf(const Founding& founding) {
  COLLEGA_TRY(records::validate(founding.person));
  COLLEGA_ASSIGN(origin, Keeper::serverOrigin(founding.server));
  auto code = ledger::RecoveryCode::random();
  auto self = newSelf(code, std::move(origin));
  return Beginning{std::move(code), std::move(self)};
}

Result<void> keep(store::Store& store, const sync::Self& self, const v1::Person& person) {
  v1::MemberAdd identity;
  identity.set_account_init(self.account.bytes);
  for (const auto& device : self.devices) *identity.add_devices() = device;
  COLLEGA_TRY(store.setSetting(deviceSetting, self.device.secretBytes().view()));
  COLLEGA_TRY(store.setSetting(serverSetting, self.origin));
  COLLEGA_TRY(store.setSetting(personSetting, person.SerializeAsString()));
  return store.setSetting(identitySetting, identity.SerializeAsString());
}

Result<std::string> needed(store::Store& store, std::string_view name) {
  COLLEGA_ASSIGN(value, store.setting(name));
  if (!value) return {Problem::Damaged, "the profile lacks its " + std::string(name)};
  return *std::move(value);
}

Result<ledger::DeviceKeys> deviceOf(store::Store& store) {
  COLLEGA_ASSIGN(bytes, needed(store, deviceSetting));
  const crypto::Secret secret(bytes);
  crypto::wipe(bytes);
  return ledger::DeviceKeys::parse(secret);
}

Result<std::uint32_t> incarnationOf(store::Store& store) {
  COLLEGA_ASSIGN(bytes, store.setting(incarnationSetting));
  if (!bytes) return ledger::firstIncarnation;
  if (bytes->size() != sizeof(std::uint32_t)) return {Problem::Damaged, "incarnation"};
  return fromBigEndian<std::uint32_t>(*bytes);
}

Result<sync::Self> selfOf(store::Store& store) {
  COLLEGA_ASSIGN(bytes, needed(store, identitySetting));
  v1::MemberAdd identity;
  if (!identity.ParseFromString(bytes)) return {Problem::Damaged, "identity"};
  COLLEGA_ASSIGN(account, ledger::Account::parse(identity.account_init()));
  COLLEGA_ASSIGN(device, deviceOf(store));
  COLLEGA_ASSIGN(origin, needed(store, serverSetting));
  COLLEGA_ASSIGN(incarnation, incarnationOf(store));
  const auto& devices = identity.devices();
  return sync::Self{
      std::move(account), std::move(device), {devices.begin(), devices.end()}, incarnation, std::move(origin)};
}

Result<v1::Person> personOf(store::Store& store) {
  COLLEGA_ASSIGN(bytes, needed(store, personSetting));
  v1::Person person;
  if (!person.ParseFromString(bytes)) return {Problem::Damaged, "person"};
  return person;
}

}  // namespace

Result<std::string> Keeper::serverOrigin(std::string_view text) {
  const auto url = QUrl(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
  const auto scheme = url.scheme();
  const bool bare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() &&
                    !url.hasFragment() && url.userInfo().isEmpty();
  if (!url.isValid() || url.host().isEmpty() || !bare ||
      (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
    return {Problem::InvalidInput, "server: https://host or https://host:port"};
  return url.toString(QUrl::RemovePath).toStdString();
}

Result<Session::Created> Session::found(std::unique_ptr<store::Store> store, const Founding& founding, Clock clock) {
  COLLEGA_ASSIGN(fresh, beginningOf(founding));
  COLLEGA_TRY(store->atomically([&] { return keep(*store, fresh.self, founding.person); }));
  auto impl = std::make_unique<Impl>(std::move(store), std::move(fresh.self), founding.person, std::move(clock));
  return Created{std::unique_ptr<Session>(new Session(std::move(impl))), std::move(fresh.code)};
}

Result<Session::Created> Session::create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                         const Founding& founding, Clock clock) {
  COLLEGA_ASSIGN(fresh, beginningOf(founding));  // before there is a folder: what was given makes sense
  COLLEGA_ASSIGN(session, Keeper::begin(folder, passphrase, std::move(fresh.self), founding.person, std::move(clock)));
  return Created{std::move(session), std::move(fresh.code)};
}

Result<std::unique_ptr<Session>> Keeper::begin(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                               sync::Self self, const v1::Person& person, Session::Clock clock) {
  const auto write = [&](store::Store& store) { return keep(store, self, person); };
  COLLEGA_ASSIGN(store, store::Store::create(folder, passphrase, write));
  return over(std::move(store), std::move(self), person, std::move(clock));
}

namespace {

Result<std::unique_ptr<Session>> sessionOver(std::unique_ptr<store::Store> store, Session::Clock clock) {
  COLLEGA_ASSIGN(self, selfOf(*store));
  COLLEGA_ASSIGN(person, personOf(*store));
  return Keeper::over(std::move(store), std::move(self), std::move(person), std::move(clock));
}

}  // namespace

Result<std::unique_ptr<Session>> Session::unlock(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                                 Clock clock) {
  COLLEGA_ASSIGN(store, store::Store::open(folder, passphrase));
  return sessionOver(std::move(store), std::move(clock));
}

Result<std::unique_ptr<Session>> unlockByKey(const std::filesystem::path& folder, const crypto::Secret& key,
                                             Session::Clock clock) {
  COLLEGA_ASSIGN(store, store::openByKey(folder, key));
  return sessionOver(std::move(store), std::move(clock));
}

}  // namespace collega::session

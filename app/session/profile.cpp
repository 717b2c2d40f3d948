// One's own profile: kept once, and published to every space one is a member of.
#include <QRandomGenerator>

#include "app/session/devices/adopting.h"
#include "app/session/session_p.h"
#include "app/session/zones.h"

namespace collega::session {

namespace {

std::uint32_t jitter(std::uint32_t bound) { return QRandomGenerator::global()->bounded(bound); }

}  // namespace

Session::Impl::Impl(std::unique_ptr<store::Store> openStore, sync::Self own, v1::Person person, Clock now)
    : store(std::move(openStore)),
      self(std::move(own)),
      me(std::move(person)),
      clock(std::move(now)),
      engine(*store, self, clock, jitter) {}

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) { impl_->session = this; }

Session::~Session() = default;

std::int64_t Session::nowMs() const { return impl_->clock(); }
void Session::setClock(Clock clock) { impl_->clock = std::move(clock); }
const Id& Session::account() const { return impl_->account(); }
const std::string& Session::server() const { return impl_->self.origin; }
const v1::Person& Session::me() const { return impl_->me; }
std::string Session::zone() { return impl_->zone(); }
std::string Session::today() { return domain::text(impl_->today()); }

std::string Session::Impl::zone() {
  const auto set = store->setting("own.zone");
  if (set && *set && !(*set)->empty()) return **set;
  return zoneOfCountry(me.country());
}

domain::Day Session::Impl::today() {
  const auto rules = systemZones();
  const auto local = domain::toLocal(clock(), zone(), rules);
  return local ? local->day : domain::toLocal(clock(), "UTC", rules)->day;
}

Result<void> Session::setMe(const v1::Person& person) {
  COLLEGA_TRY(records::validate(person));
  return atomically([&]() -> Result<void> {
    COLLEGA_TRY(impl_->store->setSetting("person", person.SerializeAsString()));
    COLLEGA_TRY(impl_->store->setSetting(personChangedSetting, std::to_string(nowMs())));
    COLLEGA_TRY(impl_->store->setSetting(silentSetting, ""));
    impl_->me = person;
    COLLEGA_TRY(impl_->publishMe());
    impl_->announce();
    return {};
  });
}

Result<std::optional<std::string>> Session::setting(std::string_view name) {
  return impl_->store->setting("own." + std::string(name));
}

Result<void> Session::setSetting(std::string_view name, std::string_view value) {
  return impl_->store->setSetting("own." + std::string(name), value);
}

Result<bool> Session::Impl::publishMe() {
  COLLEGA_ASSIGN(spaces, ownSpaces());
  bool written = false;
  for (auto& space : spaces) {
    COLLEGA_ASSIGN(published, publishMe(std::move(space.state)));
    written |= published;
  }
  return written;
}

Result<bool> Session::Impl::publishMe(ledger::SpaceState state) {
  if (me.name().empty()) return false;  // a device that came late, and has not heard who its owner is
  COLLEGA_ASSIGN(silent, store->setting(silentSetting));
  if (silent && !silent->empty()) return false;
  Batch batch(*this, std::move(state));
  COLLEGA_TRY(batch.put(account(), me));
  COLLEGA_TRY(batch.write());
  return !batch.empty();
}

Result<v1::Person> Session::Impl::personIn(const ledger::SpaceState& space, const Id& member) {
  for (const auto& place : {space.id, space.parent}) {
    COLLEGA_ASSIGN(row, store->record(member, place));
    if (!row || row->deleted) continue;
    COLLEGA_ASSIGN(item, itemOf<v1::Person>(*row));
    return std::move(item.value);
  }
  return v1::Person();
}

}  // namespace collega::session

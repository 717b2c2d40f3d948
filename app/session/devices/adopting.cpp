#include "app/session/devices/adopting.h"

#include <cstdlib>

#include "app/session/keeping/keeper.h"

namespace collega::session {

namespace {

Result<std::int64_t> lastChange(store::Store& store) {
  COLLEGA_ASSIGN(kept, store.setting(personChangedSetting));
  return kept ? std::int64_t{std::atoll(kept->c_str())} : 0;
}

// An edit tells what is new, and so does a deletion; that a space was told for the first time does not.
bool tells(const store::Row& row, const Keeper::Inside& inside) {
  const auto& self = inside.self;
  const bool elsewhere = row.changed.account == self.account.id &&
                         row.changed.device != ledger::writerOf(self.device.id, self.incarnation);
  return elsewhere && row.standing == Standing::InStep && (row.changed != row.created || inside.me.name().empty());
}

// Who had themselves taken out on another device is not shown again by this one.
Result<void> take(Keeper::Inside& inside, const store::Row& row) {
  if (row.deleted) return inside.goSilent();
  COLLEGA_ASSIGN(item, itemOf<v1::Person>(row));
  COLLEGA_TRY(inside.store->setSetting("person", row.bytes));
  COLLEGA_TRY(inside.store->setSetting(silentSetting, ""));
  inside.me = std::move(item.value);
  return {};
}

Result<void> adopt(Keeper::Inside& inside, const Id& space) {
  COLLEGA_ASSIGN(row, inside.store->record(inside.account(), space));
  if (!row || !tells(*row, inside)) return {};
  COLLEGA_ASSIGN(last, lastChange(*inside.store));
  if (row->changed.madeAtMs <= last) return {};
  COLLEGA_TRY(take(inside, *row));
  return inside.store->setSetting(personChangedSetting, std::to_string(row->changed.madeAtMs));
}

}  // namespace

Result<void> adoptMe(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  for (const auto& space : spaces) COLLEGA_TRY(adopt(inside, space.id));
  return {};
}

}  // namespace collega::session

#include "app/store/rewinder.h"

#include <algorithm>

#include "app/store/errors.h"
#include "app/store/opened_commit.h"
#include "app/store/rewind.h"
#include "app/store/sqlite_store.h"

namespace collega::store {

void Rewinder::run(const ledger::SpaceState& to, std::string_view why) {
  space_ = tables_.spaces.known(to.id);
  back_ = to.head.seq;
  secrets_ = tables_.spaces.secrets(space_);
  tables_.outbox.unseal(space_);
  const auto later = tables_.outbox.takeOut(space_);
  for (const auto& placed : tables_.entries.after(space_, back_, 0)) takeBack(placed, why);
  for (const auto& change : later) waitAnew(change);
  tables_.entries.cut(space_, back_);
  tables_.spaces.putState(space_, to);
  // The keys that were made there come again with that history, or never.
  tables_.spaces.dropSecrets(space_, to.epoch);
  Rebuilder(tables_, author_).run();
}

void Rewinder::takeBack(const v1::Placed& placed, std::string_view why) {
  const auto head = need(ledger::parseHead(placed.entry()));
  const auto device = Id::from(head.device_id()).value_or(Id());
  if (ledger::writerOf(device, head.incarnation()) == author_.device) return waitAnew(placed, head);
  tables_.entries.quarantine(space_, placed, why);
}

// An act is decided on again; its boxes are sealed anew anyway.
void Rewinder::waitAnew(const v1::Placed& placed, const v1::EntryHead& head) {
  if (head.kind() != v1::ENTRY_KIND_COMMIT) {
    tables_.outbox.addIntent(space_, head.kind(), placed.entry().body());
    return;
  }
  if (ledger::isRedacted(placed.entry())) return;
  const auto opened = openAgain(placed, secrets_);
  for (const auto& change : opened.commit.changes()) waitAnew(change);
}

// What stands after that place now was not seen when this was made.
void Rewinder::waitAnew(v1::Change change) {
  const auto id = Id::from(change.record_id());
  const auto record = id ? tables_.records.find(space_, *id) : std::nullopt;
  if (!record) return;
  change.set_base_seq(std::min(change.base_seq(), back_));
  tables_.outbox.addChange(space_, *record, change);
}

Result<void> rewind(Store& store, const ledger::SpaceState& to, std::string_view why) {
  auto* const able = dynamic_cast<Rewindable*>(&store);
  if (able == nullptr) return {Problem::NotAllowed, "this store does not go back"};
  return able->rewind(to, why);
}

Result<void> fillIn(Store& store, const Id& space, std::span<const v1::Placed> entries) {
  auto* const able = dynamic_cast<Rewindable*>(&store);
  if (able == nullptr) return {Problem::NotAllowed, "this store does not go back"};
  return able->fillIn(space, entries);
}

}  // namespace collega::store

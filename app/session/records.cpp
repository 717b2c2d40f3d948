// Records of any kind: adding, changing, finding them.
#include <algorithm>

#include "app/domain/rules.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/session_p.h"

namespace collega::session {

namespace {

Error noRecord(const Id& id) { return {Problem::NotFound, "record " + id.hex()}; }

}  // namespace

Result<Id> Session::Batch::add(const google::protobuf::Message& value) {
  const auto id = randomId();
  COLLEGA_TRY(records::validate(value));
  COLLEGA_TRY(domain::checkRules(value));
  append(id, {}, value);
  return id;
}

Result<void> Session::Batch::put(const Id& id, const google::protobuf::Message& value) {
  COLLEGA_TRY(records::validate(value));
  COLLEGA_TRY(domain::checkRules(value));
  COLLEGA_ASSIGN(row, impl_.store->record(id, state_.id));
  if (row && (row->kind != records::kindOf(value).number || row->deleted)) return noRecord(id);
  append(id, row ? row->bytes : std::string(), value);
  return {};
}

void Session::Batch::append(const Id& id, const std::string& before, const google::protobuf::Message& value) {
  const auto kind = records::kindOf(value).number;
  const auto change = records::difference(id, kind, before, value.SerializeAsString(), state_.head.seq, impl_.clock());
  if (change) changes_.push_back(*change);
}

void Session::Batch::setDeleted(const store::Row& row, bool deleted) {
  v1::Change change;
  change.set_record_id(row.id.bytes());
  change.set_kind(row.kind);
  change.set_base_seq(state_.head.seq);
  change.set_made_at_ms(impl_.clock());
  change.set_deleted(deleted);
  changes_.push_back(std::move(change));
}

Result<void> Session::Batch::bringBack(const store::Row& row, const google::protobuf::Message& value) {
  if (row.kind != records::kindOf(value).number) return noRecord(row.id);
  COLLEGA_TRY(records::validate(value));
  setDeleted(row, false);
  append(row.id, row.bytes, value);
  return {};
}

Result<void> Session::Batch::write() {
  if (changes_.empty()) return {};
  return impl_.atomically([this]() -> Result<void> {
    COLLEGA_TRY(impl_.store->change(state_.id, changes_));
    impl_.wakeSync();
    return {};
  });
}

Result<Id> Session::add(const Id& space, const google::protobuf::Message& value) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  Batch batch(*impl_, std::move(state));
  COLLEGA_ASSIGN(id, batch.add(value));
  COLLEGA_TRY(batch.write());
  impl_->announce();
  return id;
}

Result<std::vector<Id>> Session::addAll(const Id& space,
                                        std::span<const std::unique_ptr<google::protobuf::Message>> values) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  Batch batch(*impl_, std::move(state));
  std::vector<Id> ids;
  for (const auto& value : values) {
    COLLEGA_ASSIGN(id, batch.add(*value));
    ids.push_back(id);
  }
  COLLEGA_TRY(batch.write());
  impl_->announce();
  return ids;
}

Result<void> Session::put(const Id& space, const Id& id, const google::protobuf::Message& value) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  const bool profile = records::kindOf(value).number == records::kindOf<v1::Person>().number;
  if (profile && id != account() && state.activeMember(id) != nullptr)
    return {Problem::NotAllowed, "a profile is changed by its owner"};
  COLLEGA_ASSIGN(row, impl_->store->record(id, space));
  Batch batch(*impl_, std::move(state));
  COLLEGA_TRY(row && row->deleted ? batch.bringBack(*row, value) : batch.put(id, value));
  if (batch.empty()) return {};
  COLLEGA_TRY(batch.write());
  impl_->announce();
  return {};
}

Result<void> Session::update(const Id& id, const google::protobuf::Message& value) {
  COLLEGA_ASSIGN(found, row(id));
  if (found.kind == records::kindOf<v1::Person>().number) {
    const auto* person = dynamic_cast<const v1::Person*>(&value);
    if (!person || id != account()) return {Problem::NotAllowed, "a profile is changed by its owner"};
    return setMe(*person);
  }
  COLLEGA_ASSIGN(state, impl_->membership(found.space));
  Batch batch(*impl_, std::move(state));
  if (const auto* visit = dynamic_cast<const v1::Visit*>(&value))
    COLLEGA_TRY(impl_->replan(batch, found, *visit));
  else
    COLLEGA_TRY(batch.put(id, value));
  return atomically([&]() -> Result<void> {
    COLLEGA_TRY(batch.write());
    if (found.kind == records::kindOf<v1::Lesson>().number) COLLEGA_TRY(planAdoption(*this, id));
    impl_->announce();
    return {};
  });
}

Result<void> Session::Impl::setDeleted(const store::Row& row, bool deleted) {
  if (row.deleted == deleted) return {};
  COLLEGA_ASSIGN(state, membership(row.space));
  Batch batch(*this, std::move(state));
  batch.setDeleted(row, deleted);
  return batch.write();
}

Result<void> Session::remove(const Id& id) {
  COLLEGA_ASSIGN(found, row(id));
  COLLEGA_TRY(impl_->setDeleted(found, true));
  impl_->announce();
  return {};
}

Result<void> Session::restore(const Id& id) {
  COLLEGA_ASSIGN(found, row(id));
  COLLEGA_TRY(impl_->setDeleted(found, false));
  impl_->announce();
  return {};
}

// What a space is about goes before what it tells the space above it under the same id.
Result<store::Row> Session::row(const Id& id) {
  COLLEGA_ASSIGN(found, impl_->store->record(id, id));
  if (!found) {
    COLLEGA_ASSIGN(elsewhere, impl_->store->record(id));
    found = std::move(elsewhere);
  }
  if (!found) return noRecord(id);
  return *std::move(found);
}

Result<std::vector<store::Row>> Session::list(const store::Query& query) { return impl_->store->list(query); }

Result<std::vector<store::Hit>> Session::search(std::string_view words, std::size_t limit,
                                                std::optional<std::uint32_t> kind) {
  return impl_->store->search(words, limit, kind);
}

Result<std::vector<store::HistoryItem>> Session::history(const Id& id) {
  COLLEGA_ASSIGN(found, row(id));
  return impl_->store->history(found.space, id);
}

Result<std::vector<store::Conflict>> Session::conflicts(const std::optional<Id>& record) {
  COLLEGA_ASSIGN(found, impl_->store->conflicts(record));
  std::vector<store::Conflict> shown;
  for (auto& conflict : found) {
    COLLEGA_ASSIGN(row, impl_->store->record(conflict.record, conflict.space));
    // Whoever tells a pulse last tells it as all do.
    if (row && row->kind != records::kindOf<v1::Pulse>().number) shown.push_back(std::move(conflict));
  }
  return shown;
}

}  // namespace collega::session

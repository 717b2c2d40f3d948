// Deciding between what two wrote to one field at the same time.
#include <algorithm>
#include <array>

#include "app/domain/rules.h"
#include "app/session/session_p.h"

namespace collega::session {

namespace {

// Whoever writes a field again has seen what else was written there, also where it stays what it is.
Result<void> writeAgain(v1::Change& change, std::uint32_t field, std::string_view after) {
  if (std::ranges::find(change.fields(), field) != change.fields().end()) return {};
  COLLEGA_ASSIGN(slices, records::cut(after));
  change.add_fields(field);
  change.mutable_values()->append(slices[field]);
  return {};
}

}  // namespace

Result<void> Session::settle(const Id& id, const google::protobuf::Message& value, std::uint32_t field) {
  COLLEGA_ASSIGN(found, row(id));
  if (found.deleted || found.kind != records::kindOf(value).number) return {Problem::NotFound, "record " + id.hex()};
  COLLEGA_TRY(records::validate(value));
  COLLEGA_TRY(domain::checkRules(value));
  COLLEGA_ASSIGN(state, impl_->membership(found.space));
  const auto after = value.SerializeAsString();
  auto change = records::difference(id, found.kind, found.bytes, after, state.head.seq, nowMs());
  if (!change) {
    change.emplace();
    change->set_record_id(id.bytes());
    change->set_kind(found.kind);
    change->set_base_seq(state.head.seq);
    change->set_made_at_ms(nowMs());
  }
  COLLEGA_TRY(writeAgain(*change, field, after));
  COLLEGA_TRY(impl_->store->change(found.space, std::array{*change}));
  impl_->wakeSync();
  impl_->announce();
  return {};
}

}  // namespace collega::session

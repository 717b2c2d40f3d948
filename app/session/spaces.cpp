// Spaces: which there are, who is in them, and making new ones.
#include <algorithm>

#include "app/session/session_p.h"
#include "app/sync/own_devices.h"

namespace collega::session {

namespace {

std::string joined(const google::protobuf::RepeatedPtrField<std::string>& towns) {
  std::string name;
  for (const auto& town : towns) name += (name.empty() ? "" : " — ") + town;
  return name;
}

std::size_t activeMembers(const ledger::SpaceState& state) {
  return static_cast<std::size_t>(
      std::ranges::count_if(state.members, [](const auto& entry) { return entry.second.active; }));
}

}  // namespace

Result<ledger::SpaceState> Session::Impl::membership(const Id& space) {
  COLLEGA_ASSIGN(row, store->space(space));
  if (!row) return {Problem::NotFound, "space " + space.hex()};
  if (!row->state.activeMember(account())) return {Problem::NotAllowed, "not a member of this space any more"};
  return std::move(row->state);
}

Result<std::vector<store::SpaceRow>> Session::Impl::ownSpaces() { return sync::ownSpaces(*store, account()); }

Result<Id> Session::Impl::foundSpace(v1::SpaceKind kind, const Id& parent) {
  const auto founded = ledger::foundSpace(author(), self.devices, kind, parent, clock());
  ledger::SpaceState state;
  const auto verdict = ledger::judge(state, founded.entry, [](auto) { return std::nullopt; });
  const auto* judged = std::get_if<ledger::Judged>(&verdict);
  if (!judged) return ledger::toError(std::get<v1::Refusal>(verdict));
  ledger::apply(state, founded.entry, *judged);
  v1::Placed placed;
  placed.set_seq(judged->place.seq);
  placed.set_chain(judged->place.chain.bytes());
  *placed.mutable_entry() = founded.entry;
  COLLEGA_TRY(store->addFounded(placed, state, founded.secret));
  return founded.id;
}

Result<void> Session::Impl::addIntent(const Id& space, v1::EntryKind kind, const google::protobuf::Message& body) {
  COLLEGA_TRY(store->addIntent(space, kind, body.SerializeAsString()));
  wakeSync();
  return {};
}

Result<Id> Session::createNetwork(const v1::Network& network) {
  COLLEGA_TRY(records::validate(network));
  return impl_->createSpace(v1::SPACE_KIND_NETWORK, {}, network);
}

Result<Id> Session::createPartnership(const v1::Partnership& partnership, const Id& parent) {
  auto named = partnership;
  if (named.name().empty()) named.set_name(joined(named.towns()));
  COLLEGA_TRY(records::validate(named));
  if (!parent.isNull()) COLLEGA_TRY(impl_->membership(parent));
  return impl_->createSpace(v1::SPACE_KIND_PARTNERSHIP, parent, named);
}

// A space whose first records are what it is about and who made it.
Result<Id> Session::Impl::createSpace(v1::SpaceKind kind, const Id& parent, const google::protobuf::Message& about) {
  return asOne([&]() -> Result<Id> {
    COLLEGA_ASSIGN(id, foundSpace(kind, parent));
    COLLEGA_ASSIGN(state, membership(id));
    Batch batch(*this, std::move(state));
    COLLEGA_TRY(batch.put(id, about));
    COLLEGA_TRY(batch.put(account(), me));
    COLLEGA_TRY(batch.write());
    announce();
    return id;
  });
}

Result<std::vector<SpaceInfo>> Session::spaces() {
  COLLEGA_ASSIGN(rows, impl_->ownSpaces());
  std::vector<SpaceInfo> infos;
  for (const auto& each : rows) {
    COLLEGA_ASSIGN(info, impl_->infoOf(each));
    infos.push_back(std::move(info));
  }
  std::ranges::sort(infos, {}, [](const auto& info) { return std::tuple(info.kind, info.name, info.id); });
  return infos;
}

Result<SpaceInfo> Session::space(const Id& id) {
  COLLEGA_ASSIGN(found, impl_->store->space(id));
  if (!found) return {Problem::NotFound, "space " + id.hex()};
  return impl_->infoOf(*found);
}

Result<SpaceInfo> Session::Impl::infoOf(const store::SpaceRow& row) {
  const auto& state = row.state;
  SpaceInfo info{state.id, state.kind, state.parent, {}, {}, v1::ROLE_UNSPECIFIED, activeMembers(state), row.founded};
  if (const auto* own = state.activeMember(account())) info.role = own->role;
  COLLEGA_TRY(nameSpace(info, state));
  return info;
}

Result<void> Session::Impl::nameSpace(SpaceInfo& info, const ledger::SpaceState& state) {
  if (state.kind == v1::SPACE_KIND_PAIR) return namePair(info, state);
  COLLEGA_ASSIGN(about, store->record(state.id, state.id));
  if (!about) return {};  // its first entries are still on their way
  if (state.kind == v1::SPACE_KIND_NETWORK) {
    COLLEGA_ASSIGN(network, itemOf<v1::Network>(*about));
    info.name = network.value.name();
    return {};
  }
  COLLEGA_ASSIGN(partnership, itemOf<v1::Partnership>(*about));
  info.name = partnership.value.name();
  info.towns = {partnership.value.towns().begin(), partnership.value.towns().end()};
  return {};
}

// After the colleague; brokers are in a pair but not of it.
Result<void> Session::Impl::namePair(SpaceInfo& info, const ledger::SpaceState& state) {
  for (const auto& [id, member] : state.members) {
    if (id == account() || member.role == v1::ROLE_BROKER) continue;
    COLLEGA_ASSIGN(person, personIn(state, id));
    info.name += (info.name.empty() ? "" : " — ") + person.name();
  }
  return {};
}

Result<std::vector<MemberInfo>> Session::members(const Id& space) {
  COLLEGA_ASSIGN(found, impl_->store->space(space));
  if (!found) return {Problem::NotFound, "space " + space.hex()};
  std::vector<MemberInfo> infos;
  for (const auto& [id, member] : found->state.members) {
    if (!member.active) continue;
    COLLEGA_ASSIGN(person, impl_->personIn(found->state, id));
    infos.push_back({id, member.role, std::move(person), id == account()});
  }
  return infos;
}

Result<std::string> Session::headCode(const Id& space) {
  COLLEGA_ASSIGN(found, impl_->store->space(space));
  if (!found) return {Problem::NotFound, "space " + space.hex()};
  return ledger::headCode(found->state.head.chain);
}

Result<std::int64_t> Session::foundedMs(const Id& space) {
  COLLEGA_ASSIGN(first, impl_->store->entries(space, 0, 1));
  v1::EntryHead head;
  if (first.empty() || !head.ParseFromString(first.front().entry().head())) return 0;
  return head.time_ms();
}

Result<std::vector<store::Quarantined>> Session::quarantined(const Id& space) {
  return impl_->store->quarantined(space);
}

}  // namespace collega::session

#include "tests/simulation/peer.h"

#include <algorithm>
#include <stdexcept>

#include "ledger/compose.h"

namespace collega::simulation {
namespace {

// A step of a test that has to succeed.
template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error("a peer's store: " + result.error().detail);
  return *std::move(result);
}
void need(const Result<void>& result) {
  if (!result) throw std::runtime_error("a peer's store: " + result.error().detail);
}

constexpr std::uint32_t lessonKind = v1::Record::kLesson;

}  // namespace

Peer::Peer(World& world, MemoryServer& server, const Weather& weather)
    : world_(world),
      server_(server),
      weather_(weather),
      self_{who_.account, *ledger::DeviceKeys::parse(who_.device.secretBytes()), {who_.vouched}, 1, server.origin()},
      store_(need(store::Store::inMemory())) {
  need(store_->setAuthor(who_.id(), who_.device.id));
  start();
}

void Peer::start() {
  transport_.reset();
  engine_ = std::make_unique<sync::Engine>(
      *store_, self_, [&world = world_] { return world.nowMs(); },
      [&world = world_](std::uint32_t bound) { return world.random(bound); });
  transport_ = std::make_unique<MemoryTransport>(world_, server_, weather_, *engine_);
}

void Peer::crash() {
  const bool online = transport_->online();
  auto tamper = std::move(transport_->tamper);
  start();
  transport_->tamper = std::move(tamper);
  if (!online) transport_->setOnline(false);
}

Id Peer::found(v1::SpaceKind kind, const Id& parent) {
  const auto founded = ledger::foundSpace(who_.author(), who_.vouched, kind, parent, world_.nowMs());
  ledger::SpaceState state;
  auto judged = std::get<ledger::Judged>(ledger::judge(state, founded.entry, {}));
  ledger::apply(state, founded.entry, judged);
  v1::Placed placed;
  placed.set_seq(1);
  placed.set_chain(judged.place.chain.bytes());
  *placed.mutable_entry() = founded.entry;
  need(store_->addFounded(placed, state, founded.secret));
  wake();
  return founded.id;
}

ledger::InviteLink Peer::invite(const Id& space, v1::Role role, std::uint32_t uses, std::int64_t days) {
  const auto state = this->state(space);
  ledger::InviteLink link{server_.origin(), crypto::randomSecret(16), space, who_.id(),
                          *Id::from(state.head.chain.view().substr(0, Id::size))};
  const auto keys = ledger::inviteKeys(link.secret);
  need(store_->putInviteSecret(keys.publicKey, link.secret));
  v1::Invite invite;
  invite.set_invite_pk(keys.publicKey);
  invite.set_role(role);
  invite.set_uses(uses);
  invite.set_expires_ms(world_.nowMs() + days * test::dayMs);
  act(space, invite);
  return link;
}

void Peer::join(const ledger::InviteLink& link) {
  const auto request =
      ledger::makeJoinRequest(link, who_.account, who_.vouched, who_.device, {"Somebody", "Kocaeli"}, world_.nowMs());
  need(store_->putJoin(link.space, link.text(), request.SerializeAsString()));
  wake();
}

void Peer::act(const Id& space, const google::protobuf::Message& body) {
  need(store_->addIntent(space, test::kindOf(body), body.SerializeAsString()));
  wake();
}

void Peer::addUnasked(const Id& space, const Peer& other) {
  v1::MemberAdd add;
  add.set_account_init(other.who().account.bytes);
  *add.add_devices() = other.who().vouched;
  add.set_role(v1::ROLE_COORDINATOR);
  act(space, add);
}

void Peer::change(const Id& space, const std::optional<v1::Change>& change) {
  if (!change) return;
  need(store_->change(space, {&*change, 1}));
  wake();
}

Id Peer::writeLesson(const Id& space, const std::string& seen) {
  v1::Lesson lesson;
  lesson.set_seen(seen);
  const Id id = randomId();
  change(space, records::difference(id, lessonKind, "", lesson.SerializeAsString(), headSeq(space), world_.nowMs()));
  return id;
}

void Peer::edit(const Id& space, const Id& id, const std::function<void(v1::Lesson&)>& change) {
  const auto before = *lesson(space, id);
  auto after = before;
  change(after);
  this->change(space, records::difference(id, lessonKind, before.SerializeAsString(), after.SerializeAsString(),
                                          headSeq(space), world_.nowMs()));
}

void Peer::remove(const Id& space, const Id& id) {
  v1::Change change;
  change.set_record_id(id.bytes());
  change.set_kind(lessonKind);
  change.set_base_seq(headSeq(space));
  change.set_made_at_ms(world_.nowMs());
  change.set_deleted(true);
  this->change(space, change);
}

std::optional<v1::Lesson> Peer::lesson(const Id& space, const Id& id) {
  const auto row = need(store_->record(id, space));
  v1::Lesson lesson;
  if (!row || row->deleted || !lesson.ParseFromString(row->bytes)) return std::nullopt;
  return lesson;
}

ledger::SpaceState Peer::state(const Id& space) {
  const auto row = need(store_->space(space));
  return row ? row->state : ledger::SpaceState{};
}

bool Peer::hasSpace(const Id& space) { return need(store_->space(space)).has_value(); }

bool Peer::asksToJoin(const Id& space) {
  const auto joins = need(store_->joins());
  return std::any_of(joins.begin(), joins.end(), [&](const auto& join) { return join.first == space; });
}

bool Peer::isMember(const Id& space) { return state(space).activeMember(who_.id()) != nullptr; }

std::string Peer::dump(const Id& space) {
  std::string all = state(space).head.chain.hex() + "\n";
  store::Query query;
  query.space = space;
  query.order = store::Order::ById;
  query.withDeleted = true;
  for (const auto& row : need(store_->list(query)))
    all += row.id.hex() + " " + std::to_string(row.kind) + (row.deleted ? " deleted " : " ") + toHex(row.bytes) + "\n";
  return all;
}

}  // namespace collega::simulation

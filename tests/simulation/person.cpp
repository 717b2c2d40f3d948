#include "tests/simulation/person.h"

#include <algorithm>

#include "app/sync/own_devices.h"
#include "ledger/compose.h"

namespace collega::simulation {
namespace {

// A step of a test that has to succeed.
template <class T>
T need(Result<T> result) {
  if (!result) throw StoreFailed(result.error());
  return *std::move(result);
}
void need(const Result<void>& result) {
  if (!result) throw StoreFailed(result.error());
}

constexpr std::uint32_t lessonKind = v1::Record::kLesson;

}  // namespace

Person::Person(Identity identity, const std::string& server, sync::Clock clock)
    : identity_(std::move(identity)),
      self_(identity_.self(server)),
      clock_(std::move(clock)),
      store_(std::make_unique<test::HookedStore>(need(store::Store::inMemory()))) {}

Id Person::found(v1::SpaceKind kind, const Id& parent) {
  const auto founded = ledger::foundSpace(who().author(), self_.devices, kind, parent, clock_());
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

ledger::InviteLink Person::invite(const Id& space, v1::Role role, std::uint32_t uses, std::int64_t days) {
  const auto state = this->state(space);
  ledger::InviteLink link{self_.origin, crypto::randomSecret(16), space, who().id(),
                          *Id::from(state.head.chain.view().substr(0, Id::size))};
  const auto keys = ledger::inviteKeys(link.secret);
  need(store_->putInviteSecret(keys.publicKey, link.secret));
  v1::Invite invite;
  invite.set_invite_pk(keys.publicKey);
  invite.set_role(role);
  invite.set_uses(uses);
  invite.set_expires_ms(clock_() + days * test::dayMs);
  act(space, invite);
  return link;
}

void Person::join(const ledger::InviteLink& link) {
  const auto request =
      ledger::makeJoinRequest(link, who().account, self_.devices, who().device, {"Somebody", "Kocaeli"}, clock_());
  need(store_->putJoin(link.space, link.text(), request.SerializeAsString()));
  wake();
}

void Person::letIn(const Id& space, const std::string& request) {
  v1::MemberAdd add;
  auto& asked = *add.mutable_join_request();
  asked.ParseFromString(request);
  const auto join = need(ledger::checkJoinRequest(asked, space));
  add.set_account_init(join.account.bytes);
  ledger::admitDevices(add, join.petition.devices());
  add.set_role(state(space).invites.at(join.petition.invite_pk()).role);
  act(space, add);
}

void Person::act(const Id& space, const google::protobuf::Message& body) {
  need(store_->addIntent(space, test::kindOf(body), body.SerializeAsString()));
  wake();
}

void Person::addUnasked(const Id& space, const Person& other) {
  const auto parent = state(state(space).parent);
  v1::MemberAdd add;
  add.set_account_init(other.who().account.bytes);
  add.set_role(v1::ROLE_COORDINATOR);
  const auto* member = parent.activeMember(other.who().id());
  if (!member) *add.add_devices() = other.who().vouched;  // a stranger's doing
  if (member)
    for (const auto& [id, known] : member->devices)
      *(known.active ? add.add_devices() : add.add_vouchers()) = known.device;
  act(space, add);
}

void Person::change(const Id& space, const std::optional<v1::Change>& change) {
  if (!change) return;
  need(store_->change(space, {&*change, 1}));
  wake();
}

Id Person::writeLesson(const Id& space, const std::string& seen) {
  v1::Lesson lesson;
  lesson.set_seen(seen);
  return write(space, lessonKind, lesson.SerializeAsString());
}

Id Person::write(const Id& space, std::uint32_t kind, std::string_view bytes) {
  const Id id = randomId();
  change(space, records::difference(id, kind, "", bytes, headSeq(space), clock_()));
  return id;
}

void Person::edit(const Id& space, const store::Row& before, std::string_view after) {
  change(space, records::difference(before.id, before.kind, before.bytes, after, headSeq(space), clock_()));
}

void Person::redact(const Id& space, const std::vector<std::uint64_t>& seqs) {
  v1::Redact redaction;
  for (const auto seq : seqs) {
    redaction.add_seqs(seq);
    *redaction.add_witnesses() = ledger::witnessOf(need(store_->entries(space, seq - 1, 1)).front().entry());
  }
  act(space, redaction);
}

void Person::edit(const Id& space, const Id& id, const std::function<void(v1::Lesson&)>& change) {
  const auto before = *lesson(space, id);
  auto after = before;
  change(after);
  this->change(space, records::difference(id, lessonKind, before.SerializeAsString(), after.SerializeAsString(),
                                          headSeq(space), clock_()));
}

void Person::remove(const Id& space, const Id& id, std::uint32_t kind) {
  v1::Change change;
  change.set_record_id(id.bytes());
  change.set_kind(kind);
  change.set_base_seq(headSeq(space));
  change.set_made_at_ms(clock_());
  change.set_deleted(true);
  this->change(space, change);
}

std::optional<v1::Lesson> Person::lesson(const Id& space, const Id& id) {
  const auto row = need(store_->record(id, space));
  v1::Lesson lesson;
  if (!row || row->deleted || !lesson.ParseFromString(row->bytes)) return std::nullopt;
  return lesson;
}

ledger::SpaceState Person::state(const Id& space) {
  const auto row = need(store_->space(space));
  return row ? row->state : ledger::SpaceState{};
}

bool Person::hasSpace(const Id& space) { return need(store_->space(space)).has_value(); }

bool Person::asksToJoin(const Id& space) {
  const auto joins = need(store_->joins());
  return std::any_of(joins.begin(), joins.end(), [&](const auto& join) { return join.first == space; });
}

bool Person::isMember(const Id& space) { return state(space).activeDevice(who().id(), who().device.id) != nullptr; }

Identity Person::link() {
  sync::OwnDevices own(*store_, self_);
  auto guest =
      linked(identity_, self_.origin, [&](const auto& device) { need(own.admit(device, "another", clock_())); });
  wake();
  return guest;
}

void Person::revoke(const Person& device) {
  const auto done = sync::OwnDevices(*store_, self_).revoke(device.who().device.id);
  if (!done && done.error().problem == Problem::NotFound) return;  // never heard of it
  need(done);
  wake();
}

bool Person::bringDevicesAlong() { return need(sync::OwnDevices(*store_, self_).bringAlong()); }

std::string Person::dump(const Id& space) {
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

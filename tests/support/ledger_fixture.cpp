#include "tests/support/ledger_fixture.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace collega::test {

using namespace ledger;

namespace {

// A fixture that cannot do what the test asks of it is a broken test.
void demand(v1::RefusalReason reason) {
  if (reason != v1::REFUSAL_REASON_UNSPECIFIED)
    throw std::logic_error("the fixture's entry was refused: " + v1::RefusalReason_Name(reason));
}

v1::MemberAdd memberAdd(const TestSpace& space, const std::string& account, const v1::Device& device, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(account);
  *add.add_devices() = device;
  add.set_role(role);
  const std::array holders{device, Account::parse(account)->deviceZero()};
  for (auto& box : boxesFor(space.id(), space.secrets(), holders)) *add.add_boxes() = std::move(box);
  return add;
}

}  // namespace

Someone Someone::random() {
  crypto::start();
  RecoveryCode code = RecoveryCode::random();
  Account account = Account::of(code);
  DeviceKeys device = DeviceKeys::random();
  v1::Device vouched = vouchedByCode(device, account, code);
  return {std::move(code), std::move(account), std::move(device), std::move(vouched)};
}

v1::EntryKind kindOf(const google::protobuf::Message& body) {
  static const std::array<std::pair<const google::protobuf::Descriptor*, v1::EntryKind>, 11> kinds{{
      {v1::SpaceInit::descriptor(), v1::ENTRY_KIND_SPACE_INIT},
      {v1::Invite::descriptor(), v1::ENTRY_KIND_INVITE},
      {v1::InviteRevoke::descriptor(), v1::ENTRY_KIND_INVITE_REVOKE},
      {v1::MemberAdd::descriptor(), v1::ENTRY_KIND_MEMBER_ADD},
      {v1::MemberRemove::descriptor(), v1::ENTRY_KIND_MEMBER_REMOVE},
      {v1::RoleChange::descriptor(), v1::ENTRY_KIND_ROLE_CHANGE},
      {v1::Leave::descriptor(), v1::ENTRY_KIND_LEAVE},
      {v1::DeviceAdd::descriptor(), v1::ENTRY_KIND_DEVICE_ADD},
      {v1::DeviceRevoke::descriptor(), v1::ENTRY_KIND_DEVICE_REVOKE},
      {v1::Rotate::descriptor(), v1::ENTRY_KIND_ROTATE},
      {v1::Redact::descriptor(), v1::ENTRY_KIND_REDACT},
  }};
  for (const auto& [descriptor, kind] : kinds)
    if (descriptor == body.GetDescriptor()) return kind;
  throw std::logic_error("no roster entry has such a body");
}

TestSpace TestSpace::found(const Someone& founder, v1::SpaceKind kind, const Id& parent) {
  TestSpace space;
  space.chain_.emplace_back();
  FoundedSpace founded = foundSpace(founder.author(), {&founder.vouched, 1}, kind, parent, testNowMs);
  demand(space.append(founded.entry));
  space.keep(1, std::move(founded.secret));
  return space;
}

ChainAt TestSpace::chainAt() const {
  return [this](std::uint64_t seq) { return seq < chain_.size() ? std::optional(chain_[seq]) : std::nullopt; };
}

v1::RefusalReason TestSpace::verdict(const v1::Entry& entry) const {
  const auto verdict = judge(state_, entry, chainAt());
  const auto* refusal = std::get_if<v1::Refusal>(&verdict);
  return refusal == nullptr ? v1::REFUSAL_REASON_UNSPECIFIED : refusal->reason();
}

v1::RefusalReason TestSpace::append(const v1::Entry& entry) {
  auto verdict = judge(state_, entry, chainAt());
  if (const auto* refusal = std::get_if<v1::Refusal>(&verdict)) return refusal->reason();
  const auto& judged = std::get<Judged>(verdict);
  apply(state_, entry, judged);
  chain_.push_back(judged.place.chain);
  v1::Placed& placed = entries_.emplace_back();
  placed.set_seq(judged.place.seq);
  placed.set_chain(judged.place.chain.bytes());
  *placed.mutable_entry() = entry;
  return v1::REFUSAL_REASON_UNSPECIFIED;
}

v1::Entry TestSpace::compose(const Someone& by, const google::protobuf::Message& body, std::int64_t timeMs) const {
  return composeRosterEntry(state_, by.author(), kindOf(body), body.SerializeAsString(), timeMs);
}

v1::Entry TestSpace::commit(const Someone& by, const std::string& text, std::uint64_t pending) const {
  auto entry = composeCommit(state_, by.author(), someCommit(text), secret(), testNowMs, pending);
  if (!entry) throw std::logic_error(entry.error().detail);
  return *std::move(entry);
}

void TestSpace::redact(const Someone& by, const std::vector<std::uint64_t>& seqs) {
  v1::Redact redaction;
  for (const auto seq : seqs) {
    redaction.add_seqs(seq);
    *redaction.add_witnesses() = witnessOf(entries_.at(seq - 1).entry());
  }
  demand(append(compose(by, redaction)));
  for (const auto seq : seqs) {
    auto& entry = *entries_.at(seq - 1).mutable_entry();
    entry = redacted(entry);
  }
}

v1::MemberAdd TestSpace::approval(const v1::JoinRequest& request, v1::Role role) const {
  v1::JoinPetition petition;
  petition.ParseFromString(request.petition());
  v1::MemberAdd add = memberAdd(*this, petition.account_init(), petition.devices(0), role);
  *add.mutable_join_request() = request;
  return add;
}

v1::MemberAdd TestSpace::unasked(const Someone& newcomer, v1::Role role) const {
  return memberAdd(*this, newcomer.account.bytes, newcomer.vouched, role);
}

v1::Epoch TestSpace::rotation(const crypto::Secret& next, const std::vector<Id>& without) const {
  auto devices = state_.currentKeyHolders();
  std::erase_if(devices, [&](const v1::Device& device) {
    return std::find(without.begin(), without.end(), Id::from(device.device_id())) != without.end();
  });
  return makeEpoch(id(), state_.epoch + 1, next, devices);
}

InviteLink TestSpace::invite(const Someone& by, v1::Role role, std::uint32_t uses, std::int64_t expiresMs) {
  InviteLink link{"https://collega.example", crypto::randomSecret(16), id(), by.id(), {}};
  link.head = *Id::from(state_.head.chain.view().substr(0, Id::size));
  v1::Invite invite;
  invite.set_invite_pk(inviteKeys(link.secret).publicKey);
  invite.set_role(role);
  invite.set_uses(uses);
  invite.set_expires_ms(expiresMs);
  demand(append(compose(by, invite)));
  return link;
}

void TestSpace::add(const Someone& by, const Someone& newcomer, v1::Role role) {
  const InviteLink link = invite(by, role);
  demand(append(compose(by, approval(joinRequest(link, newcomer), role))));
}

v1::JoinRequest joinRequest(const InviteLink& link, const Someone& who, std::int64_t timeMs) {
  return makeJoinRequest(link, who.account, {&who.vouched, 1}, who.device, {"Somebody", "Kocaeli"}, timeMs);
}

std::vector<Id> keyHoldersOf(const Someone& who) {
  return {who.device.id, *Id::from(who.account.deviceZero().device_id())};
}

v1::Commit someCommit(const std::string& text) {
  v1::Commit commit;
  commit.set_schema(schemaVersion);
  auto& change = *commit.add_changes();
  change.set_record_id(randomId().bytes());
  change.set_kind(9);
  change.set_made_at_ms(testNowMs);
  change.add_fields(1);
  change.set_values(text);
  return commit;
}

}  // namespace collega::test

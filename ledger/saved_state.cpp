// The saved form of a space's state.
#include "collega/v1/state.pb.h"
#include "ledger/space_state.h"

namespace collega::ledger {

namespace {

constexpr std::uint32_t savedVersion = 1;

void saveMember(const Member& member, v1::SavedMember& saved) {
  saved.set_account_init(member.account.bytes);
  saved.set_role(member.role);
  saved.set_active(member.active);
  for (const auto& [id, known] : member.devices) {
    auto& device = *saved.add_devices();
    *device.mutable_device() = known.device;
    device.set_active(known.active);
    device.set_revoked(known.revoked);
  }
}

void saveInvite(const std::string& key, const OpenInvite& invite, v1::SavedInvite& saved) {
  saved.set_invite_pk(key);
  saved.set_role(invite.role);
  saved.set_inviter(invite.inviter.bytes());
  saved.set_expires_ms(invite.expiresMs);
  saved.set_uses_left(invite.usesLeft);
  saved.set_revoked(invite.revoked);
}

Error damaged(const char* what) { return {Problem::Damaged, std::string("a space's saved state: ") + what}; }

Result<Member> loadMember(const v1::SavedMember& saved) {
  auto account = Account::parse(saved.account_init());
  if (!account) return damaged("an account");
  Member member{*std::move(account), saved.role(), {}, saved.active()};
  for (const auto& device : saved.devices()) {
    const auto id = Id::from(device.device().device_id());
    if (!id) return damaged("a device");
    member.devices.emplace(*id, KnownDevice{device.device(), device.active(), device.revoked()});
  }
  return member;
}

Result<void> loadHead(SpaceState& state, const v1::SavedState& saved) {
  const auto id = Id::from(saved.space_id());
  const auto parent = Id::from(saved.parent());
  const auto chain = Hash::from(saved.head_chain());
  if (!id || !parent || !chain) return damaged("its head");
  state.id = *id;
  state.kind = saved.kind();
  state.parent = *parent;
  state.head = {saved.head_seq(), *chain};
  state.rosterVersion = saved.roster_version();
  return {};
}

Result<void> loadKeys(SpaceState& state, const v1::SavedState& saved) {
  for (const auto& bytes : saved.key_commits()) {
    const auto commit = Hash::from(bytes);
    if (!commit) return damaged("a key's commitment");
    state.keyCommits.push_back(*commit);
  }
  state.epoch = static_cast<std::uint32_t>(state.keyCommits.size());
  state.epochBeganMs = saved.epoch_began_ms();
  state.rotationDue = saved.rotation_due();
  return {};
}

Result<void> loadMembers(SpaceState& state, const v1::SavedState& saved) {
  for (const auto& savedMember : saved.members()) {
    COLLEGA_ASSIGN(member, loadMember(savedMember));
    const Id id = member.account.id;
    state.members.emplace(id, std::move(member));
  }
  return {};
}

Result<void> loadInvites(SpaceState& state, const v1::SavedState& saved) {
  for (const auto& invite : saved.invites()) {
    const auto inviter = Id::from(invite.inviter());
    if (!inviter) return damaged("an invitation");
    state.invites.emplace(invite.invite_pk(), OpenInvite{invite.role(), *inviter, invite.expires_ms(),
                                                         invite.uses_left(), invite.revoked()});
  }
  return {};
}

Result<void> loadCounters(SpaceState& state, const v1::SavedState& saved) {
  for (const auto& counter : saved.counters()) {
    const auto device = Id::from(counter.device_id());
    const auto entry = Hash::from(counter.entry_hash());
    if (!device || !entry) return damaged("a counter");
    state.counters.emplace(std::pair(*device, counter.incarnation()), Counter{counter.device_seq(), *entry});
  }
  return {};
}

}  // namespace

std::string SpaceState::save() const {
  v1::SavedState saved;
  saved.set_version(savedVersion);
  saved.set_space_id(id.bytes());
  saved.set_kind(kind);
  saved.set_parent(parent.bytes());
  saved.set_head_seq(head.seq);
  saved.set_head_chain(head.chain.bytes());
  saved.set_roster_version(rosterVersion);
  for (const auto& commit : keyCommits) saved.add_key_commits(commit.bytes());
  saved.set_epoch_began_ms(epochBeganMs);
  saved.set_rotation_due(rotationDue);
  for (const auto& [account, member] : members) saveMember(member, *saved.add_members());
  for (const auto& [key, invite] : invites) saveInvite(key, invite, *saved.add_invites());
  for (const auto& [key, counter] : counters) {
    auto& savedCounter = *saved.add_counters();
    savedCounter.set_device_id(key.first.bytes());
    savedCounter.set_incarnation(key.second);
    savedCounter.set_device_seq(counter.deviceSeq);
    savedCounter.set_entry_hash(counter.entry.bytes());
  }
  return saved.SerializeAsString();
}

Result<SpaceState> SpaceState::load(std::string_view bytes) {
  v1::SavedState saved;
  if (!saved.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return damaged("its form");
  if (saved.version() > savedVersion) return {Problem::NewerVersion, "a space's saved state"};
  if (saved.version() != savedVersion) return damaged("its version");
  SpaceState state;
  COLLEGA_TRY(loadHead(state, saved));
  COLLEGA_TRY(loadKeys(state, saved));
  COLLEGA_TRY(loadMembers(state, saved));
  COLLEGA_TRY(loadInvites(state, saved));
  COLLEGA_TRY(loadCounters(state, saved));
  return state;
}

}  // namespace collega::ledger

#include "ledger/compose.h"

#include <array>

namespace collega::ledger {

namespace {

constexpr std::size_t foundingNonceBytes = 16;

v1::EntryHead headFor(const Author& author, const Id& space, v1::EntryKind kind, std::int64_t timeMs) {
  v1::EntryHead head;
  head.set_version(formatVersion);
  head.set_space_id(space.bytes());
  head.set_account_id(author.account.id.bytes());
  head.set_device_id(author.device.id.bytes());
  head.set_incarnation(author.incarnation);
  head.set_kind(kind);
  head.set_time_ms(timeMs);
  return head;
}

std::uint64_t lastNumber(const SpaceState& state, const Author& author) {
  const auto counter = state.counters.find({author.device.id, author.incarnation});
  return counter == state.counters.end() ? 0 : counter->second.deviceSeq;
}

// The head of an entry that follows what the author has read and written in `state`.
v1::EntryHead nextHead(const SpaceState& state, const Author& author, v1::EntryKind kind, std::int64_t timeMs) {
  v1::EntryHead head = headFor(author, state.id, kind, timeMs);
  head.set_device_seq(lastNumber(state, author) + 1);
  head.set_seen_seq(state.head.seq);
  head.set_seen_chain(state.head.chain.bytes());
  return head;
}

std::string foundingBytes(const Author& author, std::span<const v1::Device> vouched, v1::SpaceKind kind,
                          const Id& parent) {
  v1::Founding founding;
  founding.set_kind(kind);
  if (!parent.isNull()) founding.set_parent(parent.bytes());
  founding.set_account_init(author.account.bytes);
  founding.mutable_devices()->Assign(vouched.begin(), vouched.end());
  founding.set_nonce(crypto::randomBytes(foundingNonceBytes));
  return founding.SerializeAsString();
}

}  // namespace

FoundedSpace foundSpace(const Author& author, std::span<const v1::Device> vouched, v1::SpaceKind kind, const Id& parent,
                        std::int64_t timeMs) {
  v1::SpaceInit init;
  init.set_founding(foundingBytes(author, vouched, kind, parent));
  const Id id = crypto::hashId("space", {init.founding()});
  crypto::Secret secret = crypto::randomSecret(epochSecretBytes);
  const std::array holders{vouched.front(), author.account.deviceZero()};
  *init.mutable_epoch() = makeEpoch(id, 1, secret, holders);

  v1::EntryHead head = headFor(author, id, v1::ENTRY_KIND_SPACE_INIT, timeMs);
  head.set_device_seq(1);
  head.set_seen_chain(Hash().bytes());
  head.set_roster_version(1);
  return {signEntry(head, init.SerializeAsString(), author.device), id, std::move(secret)};
}

v1::Entry composeRosterEntry(const SpaceState& state, const Author& author, v1::EntryKind kind, std::string body,
                             std::int64_t timeMs) {
  v1::EntryHead head = nextHead(state, author, kind, timeMs);
  head.set_roster_version(state.rosterVersion + 1);
  return signEntry(head, std::move(body), author.device);
}

Result<v1::Entry> composeCommit(const SpaceState& state, const Author& author, const v1::Commit& commit,
                                const crypto::Secret& epochSecret, std::int64_t timeMs, std::uint64_t pending) {
  v1::EntryHead head = nextHead(state, author, v1::ENTRY_KIND_COMMIT, timeMs);
  head.set_device_seq(head.device_seq() + pending);
  head.set_epoch(state.epoch);
  COLLEGA_ASSIGN(body, sealCommit(head, commit, epochSecret));
  return signEntry(head, std::move(body), author.device);
}

}  // namespace collega::ledger

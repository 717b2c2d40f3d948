// The order in which an entry is judged, and how it is taken in.
#include <array>

#include "ledger/roster_rules.h"

namespace collega::ledger {

namespace {

// How the body of a kind is parsed, checked and taken in.
struct Rule {
  Verdict (*check)(const Case& it);
  void (*take)(SpaceState& state, const v1::Entry& entry, const Judged& judged);
};

template <class Body>
Verdict checkBody(const Case& it) {
  Body body;
  if (!body.ParseFromString(it.entry.body()))
    return refuse(v1::REFUSAL_REASON_MALFORMED, "the body is not that of its kind");
  return check(it, body);
}

template <class Body>
void takeBody(SpaceState& state, const v1::Entry& entry, const Judged& judged) {
  Body body;
  body.ParseFromString(entry.body());
  take(state, judged, body);
}

template <class Body>
constexpr Rule ruleOf() {
  return {checkBody<Body>, takeBody<Body>};
}

Verdict refuseSecondFounding(const Case& /*it*/) {
  return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "the space is founded already");
}

void takeInit(SpaceState& state, const v1::Entry& entry, const Judged& judged) {
  v1::SpaceInit init;
  init.ParseFromString(entry.body());
  takeFounding(state, judged, init);
}

Verdict allowCommit(const Case& /*it*/) { return std::nullopt; }
void takeCommit(SpaceState& /*state*/, const v1::Entry& /*entry*/, const Judged& /*judged*/) {}

Rule ruleFor(v1::EntryKind kind) {
  switch (kind) {
    case v1::ENTRY_KIND_SPACE_INIT:
      return {refuseSecondFounding, takeInit};
    case v1::ENTRY_KIND_INVITE:
      return ruleOf<v1::Invite>();
    case v1::ENTRY_KIND_INVITE_REVOKE:
      return ruleOf<v1::InviteRevoke>();
    case v1::ENTRY_KIND_MEMBER_ADD:
      return ruleOf<v1::MemberAdd>();
    case v1::ENTRY_KIND_MEMBER_REMOVE:
      return ruleOf<v1::MemberRemove>();
    case v1::ENTRY_KIND_ROLE_CHANGE:
      return ruleOf<v1::RoleChange>();
    case v1::ENTRY_KIND_LEAVE:
      return ruleOf<v1::Leave>();
    case v1::ENTRY_KIND_DEVICE_ADD:
      return ruleOf<v1::DeviceAdd>();
    case v1::ENTRY_KIND_DEVICE_REVOKE:
      return ruleOf<v1::DeviceRevoke>();
    case v1::ENTRY_KIND_ROTATE:
      return ruleOf<v1::Rotate>();
    case v1::ENTRY_KIND_REDACT:
      return ruleOf<v1::Redact>();
    default:
      return {allowCommit, takeCommit};
  }
}

Verdict checkSpace(const Case& it) {
  if (it.state.head.seq == 0) return refuse(v1::REFUSAL_REASON_WRONG_SPACE, "the space is not founded yet");
  if (it.space != it.state.id) return refuse(v1::REFUSAL_REASON_WRONG_SPACE, "the entry is of another space");
  return std::nullopt;
}

// Of a current device, or of the recovery code where it brings a device in.
std::optional<std::string> signKeyOf(const Case& it) {
  if (const auto* known = it.state.activeDevice(it.account, it.device)) return known->device.sign_pk();
  const v1::Device zero = it.author().account.deviceZero();
  const bool comesBack = it.head.kind() == v1::ENTRY_KIND_DEVICE_ADD && it.device.view() == zero.device_id();
  return comesBack ? std::optional(zero.sign_pk()) : std::nullopt;
}

Verdict checkAuthor(const Case& it) {
  if (it.state.activeMember(it.account) == nullptr)
    return refuse(v1::REFUSAL_REASON_NOT_MEMBER, "its author is not a member of the space");
  if (!signKeyOf(it)) return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, "the device is not one of its author's");
  return std::nullopt;
}

Verdict checkSigned(const Case& it) {
  if (checkSignature(it.entry, it.body, *signKeyOf(it))) return std::nullopt;
  return refuse(v1::REFUSAL_REASON_BAD_SIGNATURE, "its signature is not that of the device");
}

Verdict checkCounter(const Case& it) {
  const auto counter = it.state.counters.find({it.device, it.head.incarnation()});
  const std::uint64_t last = counter == it.state.counters.end() ? 0 : counter->second.deviceSeq;
  if (it.head.device_seq() == last + 1) return std::nullopt;
  return refuse(v1::REFUSAL_REASON_DEVICE_SEQ, "the device's last entry has number " + std::to_string(last) +
                                                   ", this one " + std::to_string(it.head.device_seq()));
}

Verdict checkSeen(const Case& it) {
  const std::uint64_t seen = it.head.seen_seq();
  if (seen == 0 || seen > it.state.head.seq)
    return refuse(v1::REFUSAL_REASON_SEEN, "its author has read a place that there is not");
  const auto chain = chainBefore(it.state, seen, it.chainAt);
  if (chain && chain->view() == it.head.seen_chain()) return std::nullopt;
  return refuse(v1::REFUSAL_REASON_SEEN, "its author has read another history than this one");
}

Verdict checkRosterVersion(const Case& it) {
  if (it.head.kind() == v1::ENTRY_KIND_COMMIT || it.head.roster_version() == it.state.rosterVersion + 1)
    return std::nullopt;
  return refuse(v1::REFUSAL_REASON_ROSTER_VERSION,
                "the roster is at version " + std::to_string(it.state.rosterVersion));
}

Verdict checkEpoch(const Case& it) {
  if (it.head.kind() != v1::ENTRY_KIND_COMMIT) return std::nullopt;
  if (it.state.rotationDue) return refuse(v1::REFUSAL_REASON_EPOCH, "somebody has left: a new epoch comes first");
  if (it.head.epoch() == it.state.epoch) return std::nullopt;
  return refuse(v1::REFUSAL_REASON_EPOCH, "the space is in epoch " + std::to_string(it.state.epoch));
}

Verdict checkRule(const Case& it) { return ruleFor(it.head.kind()).check(it); }

constexpr std::array inOrder{checkSpace, checkAuthor,        checkSigned, checkCounter,
                             checkSeen,  checkRosterVersion, checkEpoch,  checkRule};

Verdict verdictOn(const Case& it) {
  if (it.state.head.seq == 0 && it.head.kind() == v1::ENTRY_KIND_SPACE_INIT) return checkFounding(it);
  for (const auto check : inOrder)
    if (auto refusal = check(it)) return refusal;
  return std::nullopt;
}

v1::Refusal refuseStructure(const Error& error) {
  const bool tooLarge = error.problem == Problem::TooLarge;
  return refuse(tooLarge ? v1::REFUSAL_REASON_TOO_LARGE : v1::REFUSAL_REASON_MALFORMED, error.detail);
}

std::string describe(const v1::Placed& placed, const std::string& author, const std::string& why) {
  return "entry " + std::to_string(placed.seq()) + (author.empty() ? "" : " of account " + author) + ": " + why;
}

}  // namespace

v1::Refusal refuse(v1::RefusalReason reason, std::string message) {
  v1::Refusal refusal;
  refusal.set_reason(reason);
  refusal.set_message(std::move(message));
  return refusal;
}

std::optional<Hash> chainBefore(const SpaceState& state, std::uint64_t seq, const ChainAt& chainAt) {
  if (seq == 0) return Hash();
  if (seq == state.head.seq) return state.head.chain;
  return chainAt ? chainAt(seq) : std::nullopt;
}

std::variant<Judged, v1::Refusal> judge(const SpaceState& state, const v1::Entry& entry, const ChainAt& chainAt) {
  auto head = parseHead(entry);
  if (!head) return refuseStructure(head.error());
  Case it{state, entry, chainAt, *std::move(head), {}, {}, {}, bodyHash(entry)};
  it.space = *Id::from(it.head.space_id());
  it.account = *Id::from(it.head.account_id());
  it.device = *Id::from(it.head.device_id());
  if (auto refusal = verdictOn(it)) return *std::move(refusal);

  const Hash hash = entryHash(entry.head(), it.body.view(), entry.signature());
  const std::uint64_t seq = state.head.seq + 1;
  return Judged{std::move(it.head), it.account, it.device, hash, {seq, nextChain(state.head.chain, seq, hash)}};
}

void apply(SpaceState& state, const v1::Entry& entry, const Judged& judged) {
  ruleFor(judged.head.kind()).take(state, entry, judged);
  if (judged.head.kind() != v1::ENTRY_KIND_COMMIT) state.rosterVersion = judged.head.roster_version();
  state.counters[{judged.device, judged.head.incarnation()}] = {judged.head.device_seq(), judged.hash};
  state.head = judged.place;
}

Result<Judged> replay(SpaceState& state, const v1::Placed& placed, const ChainAt& chainAt) {
  if (auto head = parseHead(placed.entry()); !head && head.error().problem == Problem::NewerVersion)
    return head.error();
  auto verdict = judge(state, placed.entry(), chainAt);
  if (const auto* refusal = std::get_if<v1::Refusal>(&verdict)) {
    v1::EntryHead head;
    const bool named = head.ParseFromString(placed.entry().head()) && head.account_id().size() == Id::size;
    const std::string author = named ? toHex(head.account_id()) : "";
    return {Problem::Unverified, describe(placed, author, refusal->message())};
  }
  auto& judged = std::get<Judged>(verdict);
  if (placed.seq() != judged.place.seq)
    return {Problem::Unverified, describe(placed, "", "place " + std::to_string(judged.place.seq) + " is next")};
  if (placed.chain() != judged.place.chain.view())
    return {Problem::Unverified, describe(placed, judged.account.hex(), "the chain is broken here")};
  apply(state, placed.entry(), judged);
  return std::move(judged);
}

}  // namespace collega::ledger

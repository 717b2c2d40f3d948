// The rule for the first entry of a space.
#include "ledger/roster_rules.h"

namespace collega::ledger {

namespace {

constexpr std::size_t minNonceBytes = 16;
constexpr std::size_t maxNonceBytes = 32;

// A network stands alone, a pair never does.
bool parentFits(const v1::Founding& founding) {
  const bool none = founding.parent().empty();
  if (!none && founding.parent().size() != Id::size) return false;
  switch (founding.kind()) {
    case v1::SPACE_KIND_NETWORK:
      return none;
    case v1::SPACE_KIND_PARTNERSHIP:
      return true;
    case v1::SPACE_KIND_PAIR:
      return !none;
    default:
      return false;
  }
}

bool nonceFits(const v1::Founding& founding) {
  return founding.nonce().size() >= minNonceBytes && founding.nonce().size() <= maxNonceBytes;
}

bool isFirst(const v1::EntryHead& head) {
  return head.device_seq() == 1 && head.seen_seq() == 0 && head.seen_chain() == Hash().view() &&
         head.roster_version() == 1;
}

Verdict malformed(const char* why) { return refuse(v1::REFUSAL_REASON_MALFORMED, why); }

Verdict checkFounder(const Case& it, const v1::Founding& founding) {
  const auto account = Account::parse(founding.account_init());
  if (!account) return malformed("the founder's account is none");
  if (account->id != it.account) return refuse(v1::REFUSAL_REASON_NOT_MEMBER, "the entry's author is not the founder");
  const std::vector<v1::Device> devices(founding.devices().begin(), founding.devices().end());
  if (devices.empty() || devices.front().device_id() != it.device.view())
    return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, "the entry's device is not the founder's");
  if (auto checked = checkDevices(*account, devices); !checked)
    return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, checked.error().detail);
  if (!checkSignature(it.entry, it.body, devices.front().sign_pk()))
    return refuse(v1::REFUSAL_REASON_BAD_SIGNATURE, "its signature is not that of the founder's device");
  return std::nullopt;
}

}  // namespace

Verdict checkFounding(const Case& it) {
  v1::SpaceInit init;
  v1::Founding founding;
  if (!init.ParseFromString(it.entry.body()) || !founding.ParseFromString(init.founding()))
    return malformed("the body is not that of a founding");
  if (crypto::hashId("space", {init.founding()}) != it.space)
    return refuse(v1::REFUSAL_REASON_WRONG_SPACE, "the space's id is not that of its founding");
  if (!parentFits(founding) || !nonceFits(founding)) return malformed("the founding's kind, parent or nonce");
  if (auto refusal = checkFounder(it, founding)) return refusal;
  if (!isFirst(it.head)) return malformed("a founding is the first entry of everything");
  const v1::Device zero = Account::parse(founding.account_init())->deviceZero();
  return checkNextEpoch(it.state, init.epoch(), {it.device, *Id::from(zero.device_id())});
}

void takeFounding(SpaceState& state, const Judged& by, const v1::SpaceInit& init) {
  v1::Founding founding;
  founding.ParseFromString(init.founding());
  state.id = *Id::from(by.head.space_id());
  state.kind = founding.kind();
  state.parent = Id::from(founding.parent()).value_or(Id());
  Member founder{*Account::parse(founding.account_init()), v1::ROLE_COORDINATOR, {}, true};
  for (const auto& device : founding.devices())
    founder.devices.emplace(*Id::from(device.device_id()), KnownDevice{device, device.device_id() == by.device.view()});
  state.members.emplace(by.account, std::move(founder));
  takeEpoch(state, by, init.epoch());
}

}  // namespace collega::ledger

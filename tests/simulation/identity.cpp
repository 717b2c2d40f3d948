#include "tests/simulation/identity.h"

#include "ledger/device_link.h"

namespace collega::simulation {
namespace {

// Another device of the same person; nobody vouches for it yet.
test::Someone another(const test::Someone& who, ledger::DeviceKeys device) {
  return {*ledger::RecoveryCode::parse(who.code.text().view()), who.account, std::move(device), {}};
}

}  // namespace

Identity Identity::random() {
  Identity identity{test::Someone::random(), {}, false};
  identity.devices.push_back(identity.who.vouched);
  return identity;
}

sync::Self Identity::self(const std::string& server) const {
  sync::Self self{who.account, *ledger::DeviceKeys::parse(who.device.secretBytes()), devices, 1, server};
  if (byCode) self.zero = ledger::DeviceKeys::of(who.code);
  return self;
}

Identity linked(const Identity& host, const std::string& server, const std::function<void(const v1::Device&)>& admit) {
  const auto link = ledger::DeviceLink::random(server);
  const auto guestsLink = *ledger::DeviceLink::parse(link.text());
  Identity guest{another(host.who, ledger::DeviceKeys::random()), {}, false};
  const auto ask = *ledger::openAsk(link, ledger::sealAsk(guestsLink, guest.who.device, "another"));

  v1::LinkAnswer answer;
  *answer.add_devices() = ledger::vouchFor(ask.device(), host.who.account, host.who.device);
  for (const auto& voucher : host.devices) *answer.add_devices() = voucher;
  answer.set_account_init(host.who.account.bytes);
  admit(answer.devices(0));
  const auto sealed = ledger::sealAnswer(link, ask.device(), answer);

  const auto given = *ledger::openAnswer(guestsLink, guest.who.device, sealed);
  guest.devices.assign(given.devices().begin(), given.devices().end());
  guest.who.vouched = guest.devices.front();
  return guest;
}

Identity recovered(const Identity& lost) {
  Identity identity{another(lost.who, ledger::DeviceKeys::random()), {}, true};
  identity.who.vouched = ledger::vouchedByCode(identity.who.device, lost.who.account, lost.who.code);
  identity.devices.push_back(identity.who.vouched);
  return identity;
}

}  // namespace collega::simulation

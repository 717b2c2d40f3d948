#include "tests/simulation/keys.h"

#include "ledger/entry.h"
#include "ledger/identity.h"

namespace collega::simulation {
namespace {

using Boxes = google::protobuf::RepeatedPtrField<v1::KeyBox>;
using Sealed = std::multiset<std::pair<Id, std::uint32_t>>;  // for which device, of which epoch

template <class Body>
Body bodyOf(const v1::Placed& placed) {
  Body body;
  body.ParseFromString(placed.entry().body());
  return body;
}

class Account {
 public:
  void read(const v1::Placed& placed) {
    seq_ = placed.seq();
    const auto head = *ledger::parseHead(placed.entry());
    take(placed, head.kind(), *Id::from(head.account_id()));
    for (const auto& [account, devices] : keys_.devices)
      for (const auto& device : devices) keys_.until[device] = keys_.epoch;
  }
  [[nodiscard]] Keys keys() && { return std::move(keys_); }

 private:
  void take(const v1::Placed& placed, v1::EntryKind kind, const Id& author) {
    if (kind == v1::ENTRY_KIND_SPACE_INIT) return found(bodyOf<v1::SpaceInit>(placed));
    if (kind == v1::ENTRY_KIND_MEMBER_ADD) return letIn(bodyOf<v1::MemberAdd>(placed));
    if (kind == v1::ENTRY_KIND_DEVICE_ADD) return letIn(author, bodyOf<v1::DeviceAdd>(placed));
    if (kind == v1::ENTRY_KIND_LEAVE) keys_.devices.erase(author);
    if (kind == v1::ENTRY_KIND_ROTATE) next(bodyOf<v1::Rotate>(placed).epoch());
    if (kind == v1::ENTRY_KIND_MEMBER_REMOVE) {
      const auto remove = bodyOf<v1::MemberRemove>(placed);
      keys_.devices.erase(*Id::from(remove.account_id()));
      next(remove.rotate());
    }
    if (kind == v1::ENTRY_KIND_DEVICE_REVOKE) {
      const auto revoke = bodyOf<v1::DeviceRevoke>(placed);
      for (auto& [account, devices] : keys_.devices) devices.erase(*Id::from(revoke.device_id()));
      next(revoke.rotate());
    }
  }

  void found(const v1::SpaceInit& init) {
    v1::Founding founding;
    founding.ParseFromString(init.founding());
    enter(founding.account_init(), *Id::from(founding.devices(0).device_id()));
    next(init.epoch());
  }

  void letIn(const v1::MemberAdd& add) {
    std::set<Id> holders;
    for (const auto& device : add.devices()) keys_.byOwn.erase(*Id::from(device.device_id()));
    for (const auto& device : add.devices()) holders.insert(enter(add.account_init(), *Id::from(device.device_id())));
    holders.insert(zero_.at(ledger::Account::parse(add.account_init())->id));
    compare(add.boxes(), 1, holders);
  }

  void letIn(const Id& author, const v1::DeviceAdd& add) {
    const Id device = *Id::from(add.device().device_id());
    keys_.devices[author].insert(device);
    keys_.byOwn.insert(device);
    compare(add.boxes(), 1, {device});
  }

  Id enter(const std::string& accountInit, const Id& device) {
    const auto account = *ledger::Account::parse(accountInit);
    zero_[account.id] = *Id::from(account.deviceZero().device_id());
    keys_.devices[account.id].insert(device);
    return device;
  }

  // For whoever is in now, and their recovery codes.
  void next(const v1::Epoch& epoch) {
    ++keys_.epoch;
    std::set<Id> holders;
    for (const auto& [account, devices] : keys_.devices) {
      holders.insert(devices.begin(), devices.end());
      holders.insert(zero_.at(account));
    }
    compare(epoch.boxes(), keys_.epoch, holders);
  }

  void compare(const Boxes& boxes, std::uint32_t first, const std::set<Id>& holders) {
    Sealed sealed;
    for (const auto& box : boxes) sealed.emplace(*Id::from(box.device_id()), box.epoch());
    Sealed due;
    for (const auto& holder : holders)
      for (auto epoch = first; epoch <= keys_.epoch; ++epoch) due.emplace(holder, epoch);
    if (sealed != due) keys_.wrong.push_back("the keys at place " + std::to_string(seq_) + " are for others");
  }

  Keys keys_;
  std::map<Id, Id> zero_;  // device 0, by account
  std::uint64_t seq_ = 0;
};

}  // namespace

Keys readKeys(const std::vector<v1::Placed>& entries) {
  Account account;
  for (const auto& placed : entries) account.read(placed);
  return std::move(account).keys();
}

}  // namespace collega::simulation

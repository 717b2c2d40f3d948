// Accounts, devices and who vouches for them.
#include <QtTest>

#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::Someone;

namespace {

bool holds(const Account& account, const std::vector<v1::Device>& devices, const std::vector<v1::Device>& known = {}) {
  const auto checked = checkDevices(account, devices, known);
  if (!checked && checked.error().problem != Problem::Unverified && checked.error().problem != Problem::TooLarge)
    qFatal("another problem than the voucher");
  return checked.ok();
}

}  // namespace

class IdentityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { me_ = std::make_unique<Someone>(Someone::random()); }

  void accountIdFollowsFromItsBytes() {
    const auto parsed = Account::parse(me_->account.bytes);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->id, me_->account.id);
    QCOMPARE(Account::of(me_->code).id, me_->account.id);
  }

  void refusesWhatIsNoAccount() {
    v1::AccountInit init = me_->account.init;
    init.set_recovery_sign_pk("short");
    QCOMPARE(Account::parse(init.SerializeAsString()).error().problem, Problem::InvalidInput);
    init = me_->account.init;
    init.set_version(2);
    QCOMPARE(Account::parse(init.SerializeAsString()).error().problem, Problem::NewerVersion);
    QVERIFY(!Account::parse("").ok());
    QVERIFY(!Account::parse("\xFF\xFF").ok());
    QVERIFY(!Account::parse(std::string(100'000, 'x')).ok());
  }

  void deviceKeysComeBack() {
    const auto parsed = DeviceKeys::parse(me_->device.secretBytes());
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->id, me_->device.id);
    QCOMPARE(parsed->box.publicKey, me_->device.box.publicKey);
    QVERIFY(parsed->sign.secretKey.equals(me_->device.sign.secretKey.view()));
  }

  void damagedDeviceKeysAreRefused() {
    const crypto::Secret bytes = me_->device.secretBytes();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      crypto::Secret changed = bytes.clone();
      // The curve ignores the lowest three bits of a box key and its highest two.
      changed.data()[i] ^= 0x10;
      const auto parsed = DeviceKeys::parse(changed);
      QVERIFY(!parsed.ok());
      QCOMPARE(parsed.error().problem, Problem::Damaged);
      QVERIFY(!DeviceKeys::parse(crypto::Secret(bytes.view().substr(0, i))).ok());
    }
  }

  void vouchersHold() {
    const DeviceKeys second = DeviceKeys::random();
    const DeviceKeys third = DeviceKeys::random();
    const auto bySelf = vouchedByDevice(second, me_->account, me_->device);
    const auto chained = vouchedByDevice(third, me_->account, second);
    QVERIFY(holds(me_->account, {me_->vouched}));
    QVERIFY(holds(me_->account, {chained, bySelf, me_->vouched}));
    QVERIFY(holds(me_->account, {chained, bySelf}, {me_->vouched}));
    QVERIFY(!holds(me_->account, {chained, me_->vouched}));  // the middle is missing
    QVERIFY(!holds(me_->account, {bySelf}));
  }

  void vouchersAreForOneAccount() {
    const Someone other = Someone::random();
    QVERIFY(!holds(other.account, {me_->vouched}));
    const auto wrong = vouchedByCode(me_->device, me_->account, other.code);
    QVERIFY(!holds(me_->account, {wrong}));
  }

  // Somebody else's device vouches, named as if it were ours.
  void forgedVoucherIsRefused() {
    const DeviceKeys second = DeviceKeys::random();
    auto forged = vouchedByDevice(second, me_->account, Someone::random().device);
    forged.set_signer(me_->device.id.bytes());
    QVERIFY(!holds(me_->account, {forged, me_->vouched}));
    forged.clear_signer();
    QVERIFY(!holds(me_->account, {forged}));
  }

  // Two devices that vouch for each other, both signatures right.
  void vouchersGoingRoundAreRefused() {
    const DeviceKeys one = DeviceKeys::random();
    const DeviceKeys other = DeviceKeys::random();
    const auto oneByOther = vouchedByDevice(one, me_->account, other);
    const auto otherByOne = vouchedByDevice(other, me_->account, one);
    QVERIFY(!holds(me_->account, {oneByOther, otherByOne}));
    QVERIFY(!holds(me_->account, {oneByOther, otherByOne, me_->vouched}));
    QVERIFY(!holds(me_->account, {vouchedByDevice(one, me_->account, one)}));
  }

  void everyFieldOfAVoucherCounts() {
    const auto changed = [&](auto change) {
      v1::Device device = me_->vouched;
      change(device);
      return holds(me_->account, {device});
    };
    QVERIFY(!changed([](auto& device) { device.mutable_sign_pk()->at(0) ^= 1; }));
    QVERIFY(!changed([](auto& device) { device.mutable_box_pk()->at(0) ^= 1; }));
    QVERIFY(!changed([](auto& device) { device.mutable_device_id()->at(0) ^= 1; }));
    QVERIFY(!changed([](auto& device) { device.mutable_signature()->at(0) ^= 1; }));
    QVERIFY(!changed([](auto& device) { device.clear_signature(); }));
    QVERIFY(!changed([](auto& device) { device.mutable_sign_pk()->pop_back(); }));
    QVERIFY(!changed([](auto& device) { device.set_signer("x"); }));
  }

  void tooManyOrDoubleDevicesAreRefused() {
    QVERIFY(!holds(me_->account, {me_->vouched, me_->vouched}));
    std::vector<v1::Device> many;
    for (std::size_t i = 0; i <= maxDevices; ++i)
      many.push_back(vouchedByCode(DeviceKeys::random(), me_->account, me_->code));
    QVERIFY(!holds(me_->account, many));
    many.pop_back();
    QVERIFY(holds(me_->account, many));
  }

  void sessionsAreBoundToEverything() {
    const std::string nonce = crypto::randomBytes(32);
    const std::string origin = "https://collega.example";
    const std::string signature = signSession(me_->device, me_->id(), nonce, origin);
    QVERIFY(checkSession(me_->vouched, me_->id(), nonce, origin, signature));
    QVERIFY(!checkSession(me_->vouched, me_->id(), nonce, "https://evil.example", signature));
    QVERIFY(!checkSession(me_->vouched, randomId(), nonce, origin, signature));
    QVERIFY(!checkSession(me_->vouched, me_->id(), crypto::randomBytes(32), origin, signature));
    QVERIFY(!checkSession(Someone::random().vouched, me_->id(), nonce, origin, signature));
    QVERIFY(!checkSession(me_->vouched, me_->id(), nonce, origin, ""));
  }

 private:
  std::unique_ptr<Someone> me_;
};

QTEST_APPLESS_MAIN(IdentityTest)
#include "identity_test.moc"

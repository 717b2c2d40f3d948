// Opening sessions: what proves a device, and what does not.
#include <QTest>

#include "backend-stub/services/auth.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::test;

namespace {

constexpr const char* origin = "https://collega.example";

}  // namespace

class AuthTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    crypto::start();
    now_ = testNowMs;
    key_ = crypto::randomSecret(32);
    auth_ = server::createAuth("incarnation", key_, [this] { return now_; }, {.usedChallenges = 4});
  }

  void aDeviceThatSignsGetsASession() {
    const Someone ayla = Someone::random();
    const auto opened = auth_->openSession(signedBy(ayla), origin);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    QCOMPARE(opened->expires_ms(), testNowMs + 3'600'000);
    const auto session = auth_->session(opened->token());
    QVERIFY(session.ok());
    QVERIFY(session->account == ayla.id() && session->device == ayla.device.id);
    QVERIFY(!auth_->session("").ok());
    QVERIFY(!auth_->session(opened->token() + "x").ok());
  }

  void aSessionLastsAnHour() {
    const auto token = auth_->openSession(signedBy(Someone::random()), origin)->token();
    now_ += 3'599'999;
    QVERIFY(auth_->session(token).ok());
    now_ += 1;
    QCOMPARE(auth_->session(token).error().problem, Problem::SessionEnded);
  }

  void aNonceIsGoodOnce() {
    const auto request = signedBy(Someone::random());
    QVERIFY(auth_->openSession(request, origin).ok());
    QVERIFY(!auth_->openSession(request, origin).ok());
  }

  void aNonceIsGoodForAMinute() {
    auto request = signedBy(Someone::random());
    now_ += 60'000;
    QVERIFY(!auth_->openSession(request, origin).ok());
  }

  void aNonceIsUsedUpByAFailure() {
    const Someone ayla = Someone::random();
    auto request = signedBy(ayla);
    const auto right = request.signature();
    request.set_signature(std::string(64, 'x'));
    QVERIFY(!auth_->openSession(request, origin).ok());
    request.set_signature(right);
    QVERIFY(!auth_->openSession(request, origin).ok());
  }

  void aNonceNobodyGaveIsRefused() {
    const Someone ayla = Someone::random();
    auto request = signedBy(ayla);
    request.set_nonce(std::string(32, 'n'));
    request.set_signature(ledger::signSession(ayla.device, ayla.id(), request.nonce(), origin));
    QVERIFY(!auth_->openSession(request, origin).ok());
  }

  // A server in between cannot pass on what was signed for it.
  void anotherOriginIsRefused() {
    const Someone ayla = Someone::random();
    QVERIFY(!auth_->openSession(signedBy(ayla), "https://other.example").ok());
    auto request = signedBy(ayla);
    request.set_origin("https://other.example");
    QVERIFY(!auth_->openSession(request, "https://other.example").ok());
  }

  void aDeviceOfAnotherAccountIsRefused() {
    const Someone ayla = Someone::random();
    const Someone bas = Someone::random();
    auto request = signedBy(bas);
    request.set_account_init(ayla.account.bytes);
    request.set_signature(ledger::signSession(bas.device, ayla.id(), request.nonce(), origin));
    QVERIFY(!auth_->openSession(request, origin).ok());
  }

  void aDeviceVouchedForByAnotherDevice() {
    const Someone ayla = Someone::random();
    const auto phone = ledger::DeviceKeys::random();
    auto request = signedBy(ayla);
    request.mutable_devices()->Clear();
    *request.add_devices() = ledger::vouchedByDevice(phone, ayla.account, ayla.device);
    request.set_device_id(phone.id.bytes());
    request.set_signature(ledger::signSession(phone, ayla.id(), request.nonce(), origin));
    // The chain to device 0 must be whole.
    QVERIFY(!auth_->openSession(request, origin).ok());
    const auto fresh = auth_->challenge();
    *request.add_devices() = ayla.vouched;
    request.set_nonce(fresh.nonce());
    request.set_signature(ledger::signSession(phone, ayla.id(), request.nonce(), origin));
    const auto opened = auth_->openSession(request, origin);
    QVERIFY(opened.ok());
    QCOMPARE(auth_->session(opened->token())->vouching, (std::vector{phone.id, ayla.device.id}));
  }

  // Servers over one store: what one gave out, another takes.
  void serversWithTheSameKeyKnowEachOthersSessions() {
    const Someone ayla = Someone::random();
    const auto other = server::createAuth("incarnation", key_, [this] { return now_; });
    const auto opened = other->openSession(signedBy(ayla), origin);
    QVERIFY(opened.ok());
    QCOMPARE(auth_->session(opened->token())->account, ayla.id());
    const auto stranger = server::createAuth("incarnation", crypto::randomSecret(32), [this] { return now_; });
    QVERIFY(!stranger->session(opened->token()).ok());
    QVERIFY(!stranger->openSession(signedBy(ayla), origin).ok());
  }

  void aTokenCannotBeBent() {
    const auto opened = auth_->openSession(signedBy(Someone::random()), origin);
    const std::string token = opened->token();
    for (std::size_t i = 0; i < token.size(); ++i) {
      std::string bent = token;
      bent[i] = bent[i] == 'A' ? 'B' : 'A';
      QVERIFY(!auth_->session(bent).ok());
      QVERIFY(!auth_->session(token.substr(0, i)).ok());
    }
  }

  // Asking costs no memory; of those that were used, so many are remembered.
  void usedChallengesAreBounded() {
    const Someone ayla = Someone::random();
    for (int i = 0; i < 4; ++i) QVERIFY(auth_->openSession(signedBy(ayla), origin).ok());
    QVERIFY(!auth_->openSession(signedBy(ayla), origin).ok());
    now_ += 120'000;
    QVERIFY(auth_->openSession(signedBy(ayla), origin).ok());
  }

 private:
  v1::OpenSessionRequest signedBy(const Someone& who) {
    const auto challenge = auth_->challenge();
    v1::OpenSessionRequest request;
    request.set_account_init(who.account.bytes);
    *request.add_devices() = who.vouched;
    request.set_device_id(who.device.id.bytes());
    request.set_nonce(challenge.nonce());
    request.set_origin(origin);
    request.set_signature(ledger::signSession(who.device, who.id(), challenge.nonce(), origin));
    return request;
  }

  std::int64_t now_ = 0;
  crypto::Secret key_;
  std::unique_ptr<server::Auth> auth_;
};

QTEST_GUILESS_MAIN(AuthTest)
#include "auth_test.moc"

// Sessions that are none, or no longer: what an attacker tries with nonces, tokens and streams, on a real server.
#include <QTest>
#include <atomic>

#include "tests/unit/backend/cell.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string none = "unauthenticated";

}  // namespace

class SessionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    server_ = std::make_unique<RunningServer>(
        [this](server::ServerSettings& settings) { settings.clock = [this] { return now_.load(); }; });
  }
  void init() { now_ = testNowMs; }

  void aReplayedNonce() {
    RpcClient client(server_->port());
    const auto ayla = Someone::random();
    const auto request = client.sessionRequest(ayla);
    QCOMPARE(nameOf(client.call(authService + "OpenSession", request)), std::string("ok"));
    QCOMPARE(nameOf(client.call(authService + "OpenSession", request)), none);
  }

  void aNonceThatLayAbout() {
    RpcClient client(server_->port());
    const auto request = client.sessionRequest(Someone::random());
    now_ += 60'000;
    QCOMPARE(nameOf(client.call(authService + "OpenSession", request)), none);
  }

  void anotherOrigin() {
    RpcClient client(server_->port());
    const auto ayla = Someone::random();
    auto request = client.sessionRequest(ayla);
    request.set_origin("https://other.example");
    request.set_signature(ledger::signSession(ayla.device, ayla.id(), request.nonce(), request.origin()));
    QCOMPARE(nameOf(client.call(authService + "OpenSession", request)), none);
  }

  void anotherServersNonceAndToken() {
    const RunningServer other;
    RpcClient there(other.port());
    RpcClient here(server_->port());
    const auto ayla = Someone::random();
    QCOMPARE(nameOf(here.call(authService + "OpenSession", there.sessionRequest(ayla))), none);
    there.open(ayla);
    here.useSessionOf(there);
    QCOMPARE(create(here, ayla), none);
  }

  void anExpiredSession() {
    RpcClient client(server_->port());
    const auto ayla = Someone::random();
    client.open(ayla);
    now_ += 3'599'999;
    QCOMPARE(create(client, ayla), std::string("ok"));
    now_ += 1;
    QCOMPARE(create(client, ayla), none);
  }

  // The token goes on, the device does not: see the last column of the table. What it followed before ends too.
  void aStreamOfARevokedDeviceShowsNothingMore() {
    Cell cell(server_->port(), Professional);
    auto keys = ledger::DeviceKeys::random();
    auto code = *ledger::RecoveryCode::parse(cell.subject.code.text().view());
    auto vouched = ledger::vouchedByCode(keys, cell.subject.account, code);
    v1::DeviceAdd add;
    *add.mutable_device() = vouched;
    for (auto& box : ledger::boxesFor(cell.space.id(), cell.space.secrets(), {&vouched, 1}))
      *add.add_boxes() = std::move(box);
    cell.write(cell.client(), cell.by(add));
    RpcClient phone(server_->port());
    phone.open(Someone{std::move(code), cell.subject.account, *ledger::DeviceKeys::parse(keys.secretBytes()), vouched});
    FollowStream stream(phone, followRequest(true));
    while (!stream.next()->has_caught_up()) {
    }
    auto next = crypto::randomSecret(32);
    v1::DeviceRevoke revoke;
    revoke.set_device_id(keys.id.bytes());
    *revoke.mutable_rotate() = cell.space.rotation(next, {keys.id});
    cell.write(cell.client(), cell.by(revoke));
    cell.space.keep(cell.space.state().epoch, std::move(next));
    cell.write(cell.client(), cell.space.commit(cell.subject, "not for the phone"));
    while (const auto event = stream.next(500)) QVERIFY(!event->has_page());
  }

  void headersThatAreNoSession() {
    const auto ayla = Someone::random();
    RpcClient client(server_->port());
    client.open(ayla);
    const auto token = client.authorization();
    const std::string bare = token.substr(22, token.size() - 24);
    for (const auto& header : std::vector<std::string>{
             "", "Authorization: " + bare + "\r\n", "Authorization: Basic " + bare + "\r\n",
             "Authorization: Bearer\r\n", "Authorization: Bearer  " + bare + "x\r\n",
             "Authorization: Bearer " + std::string(5'000, 'A') + "\r\n", "Cookie: token=" + bare + "\r\n"}) {
      RawConnection connection(server_->port());
      v1::MissingChunksRequest request;
      connection.send(
          post(std::string("/collega.v1.BlobService/MissingChunks"), protoType + header, request.SerializeAsString()));
      QCOMPARE(connection.read().status, 401);
    }
  }

 private:
  static std::string create(RpcClient& client, const Someone& who) {
    v1::CreateSpaceRequest request;
    *request.mutable_entry() = TestSpace::found(who).entries()[0].entry();
    return nameOf(client.call(ledgerService + "CreateSpace", request));
  }

  std::atomic<std::int64_t> now_ = testNowMs;
  std::unique_ptr<RunningServer> server_;
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessions_test.moc"

// What a stranger can hold or send, and that the server stays there for the others.
#include <QElapsedTimer>
#include <QTest>
#include <thread>

#include "backend-stub/http/rate_limiter.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;
using namespace std::chrono_literals;

namespace {

const std::string health = "GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n";
const std::string challenge = authService + "Challenge";

int statusOf(RawConnection& connection, const std::string& bytes) {
  connection.send(bytes);
  return connection.read().status;
}

}  // namespace

class LimitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bucketsEmptyAndFill() {
    server::RateLimiter limiter({1000, 3});
    for (int i = 0; i < 3; ++i) QVERIFY(limiter.allow("a"));
    QVERIFY(!limiter.allow("a"));
    QVERIFY(limiter.allow("b"));
    std::this_thread::sleep_for(5ms);
    QVERIFY(limiter.allow("a"));
  }

  void tooManyRequestsAreToldToSlowDown() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.perAddress = {0.001, 3}; });
    RawConnection connection(server.port());
    for (int i = 0; i < 3; ++i) QCOMPARE(statusOf(connection, post(challenge, protoType, "")), 200);
    connection.send(post(challenge, protoType, ""));
    const auto reply = connection.read();
    QCOMPARE(reply.status, 429);
    QCOMPARE(connect::parseErrorJson(reply.body)->code, connect::Code::ResourceExhausted);
    QVERIFY(connect::parseErrorJson(reply.body)->message.starts_with("limited: "));
  }

  void anAccountIsLimitedWhereverItIs() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.perAccount = {0.001, 2}; });
    const Someone ayla = Someone::random();
    RpcClient client(server.port());
    client.open(ayla);
    RawConnection connection(server.port());
    const auto request = post(ledgerService + "Append", protoType + client.authorization(), "");
    QCOMPARE(statusOf(connection, request), 400);
    QCOMPARE(statusOf(connection, request), 400);
    QCOMPARE(statusOf(connection, request), 429);
    RpcClient other(server.port());
    other.open(Someone::random());
    QCOMPARE(statusOf(connection, post(ledgerService + "Append", protoType + other.authorization(), "")), 400);
  }

  // Which costs more than other requests: there is a limit of its own.
  void sessionsAreOpenedAtALimitedRate() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.sessionsPerAddress = {0.001, 2}; });
    RpcClient(server.port()).open(Someone::random());
    RpcClient(server.port()).open(Someone::random());
    RpcClient third(server.port());
    const auto refused = third.call(authService + "OpenSession", third.sessionRequest(Someone::random()));
    QCOMPARE(std::get<connect::RpcError>(refused).code, connect::Code::ResourceExhausted);
    QVERIFY(std::get<connect::RpcError>(refused).message.starts_with("limited: "));
  }

  void streamsOfAnAccountAreCounted() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.streamsPerAccount = 2; });
    RpcClient client(server.port());
    client.open(Someone::random());
    auto first = std::make_unique<FollowStream>(client, followRequest(true));
    FollowStream second(client, followRequest(true));
    QVERIFY(first->next()->has_caught_up() && second.next()->has_caught_up());
    FollowStream third(client, followRequest(true));
    QVERIFY(!third.next());
    QCOMPARE(third.error()->code, connect::Code::ResourceExhausted);
    RpcClient other(server.port());
    other.open(Someone::random());
    FollowStream others(other, followRequest(true));
    QVERIFY(others.next()->has_caught_up());
    // A place is free again when its stream ends.
    first.reset();
    bool isFree = false;
    const auto again = [&] {
      FollowStream stream(client, followRequest(true));
      return isFree = isFree || stream.next().has_value();
    };
    QTRY_VERIFY(again());
  }

  void whatAnAccountBringsIsLimited() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.bytesPerAccount = {1, 5'000}; });
    RpcClient client(server.port());
    client.open(Someone::random());
    RawConnection connection(server.port());
    const auto request = post(ledgerService + "Append", protoType + client.authorization(), std::string(8'000, 'x'));
    QCOMPARE(statusOf(connection, request), 400);
    QCOMPARE(statusOf(connection, request), 429);
  }

  // Large bodies share memory: who sends many at once waits, those with short ones do not notice.
  void largeBodiesWaitForRoom() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.bodiesPerAddress = 3 << 20; });
    RpcClient client(server.port());
    client.open(Someone::random());
    const std::string head = "POST " + ledgerService + "Append HTTP/1.1\r\nHost: test\r\n" + protoType +
                             client.authorization() + "Content-Length: 2000000\r\n\r\n";
    RawConnection slow(server.port());
    slow.send(head + "begun");
    const auto another = [&] {
      RawConnection connection(server.port());
      connection.send(head + "begun");
      connection.socket().waitForReadyRead(300);
      return connection.socket().bytesAvailable() > 0 ? connection.read().status : 0;
    };
    QTRY_COMPARE(another(), 429);
    RawConnection honest(server.port());
    QCOMPARE(statusOf(honest, post(ledgerService + "Append", protoType + client.authorization(), "")), 400);
    slow.socket().abort();
    bool isFree = false;
    QTRY_VERIFY(isFree = isFree || another() == 0);
  }

  void connectionsAreCounted() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.connectionsPerAddress = 3; });
    {
      std::vector<std::unique_ptr<RawConnection>> held;
      for (int i = 0; i < 3; ++i) {
        held.push_back(std::make_unique<RawConnection>(server.port()));
        QCOMPARE(statusOf(*held.back(), health), 200);
      }
      RawConnection fourth(server.port());
      QVERIFY(fourth.closed(3000));
      QCOMPARE(statusOf(*held[0], health), 200);
    }
    // Their places are free again.
    const auto again = [&] {
      RawConnection connection(server.port(), 200);
      return statusOf(connection, health);
    };
    QTRY_COMPARE(again(), 200);
  }

  void longHeadsAreRefused() {
    const RunningServer server;
    RawConnection connection(server.port());
    connection.send("GET /healthz HTTP/1.1\r\nHost: t\r\nX: " + std::string(10'000, 'x') + "\r\n\r\n");
    QCOMPARE(connection.read().status, 431);
    QVERIFY(connection.closed(5000));
  }

  void theSlowAreNotWaitedForForever() {
    const RunningServer server([](server::ServerSettings& settings) {
      settings.http.firstByte = 300ms;
      settings.http.header = 300ms;
      settings.http.body = 300ms;
      settings.http.idle = 300ms;
    });
    RawConnection silent(server.port());
    RawConnection halfHead(server.port());
    halfHead.send("POST /collega");
    RawConnection halfBody(server.port());
    halfBody.send("POST " + challenge + " HTTP/1.1\r\nHost: t\r\n" + protoType + "Content-Length: 10\r\n\r\nabc");
    RawConnection idle(server.port());
    QCOMPARE(statusOf(idle, health), 200);
    QVERIFY(silent.closed(3000) && halfHead.closed(3000) && halfBody.closed(4000) && idle.closed(3000));
  }

  // A follower that does not read costs a page, not all there is; and holds nobody up.
  void aFollowerThatDoesNotReadIsDropped() {
    const RunningServer server([](server::ServerSettings& settings) { settings.http.write = 500ms; });
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    const std::string large = toHex(crypto::randomBytes(400'000));  // does not compress to nothing
    for (int i = 0; i < 24; ++i) {
      const auto entry = space.commit(ayla, large);
      QCOMPARE(space.append(entry), v1::REFUSAL_REASON_UNSPECIFIED);
      QVERIFY(!client.append(space.id(), {entry}).has_refusal());
    }
    RawConnection lazy(server.port());
    lazy.socket().setReadBufferSize(4096);
    lazy.send(post(ledgerService + "Follow", streamingType + client.authorization(),
                   connect::envelope(followRequest(true).SerializeAsString())));
    QTest::qSleep(1500);
    // Dropped in the middle: what the socket still holds is less than was to be sent.
    lazy.socket().setReadBufferSize(0);
    QCOMPARE(lazy.readHead().status, 200);
    std::size_t received = 0;
    for (auto chunk = lazy.readChunk(2000); chunk && !chunk->empty(); chunk = lazy.readChunk(2000)) {
      received += chunk->size();
    }
    QVERIFY(received < 9'000'000);
    QVERIFY(lazy.closed(3000));
    FollowStream stream(client, followRequest(false));
    QCOMPARE(stream.untilCaughtUp(space.id()).size(), 25U);
  }

  void stopsPromptlyWithConnectionsOpen() {
    RunningServer server;
    RawConnection idle(server.port());
    QCOMPARE(statusOf(idle, health), 200);
    RawConnection silent(server.port());
    RawConnection half(server.port());
    half.send("POST /collega");
    QTest::qSleep(100);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(server.stop());
    QVERIFY2(timer.elapsed() < 5000, "stopping took too long");
    QVERIFY(idle.closed(1000));
  }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"

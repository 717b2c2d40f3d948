// The rules of the Connect protocol over HTTP/1.1, said to the real server byte by byte.
#include <QTest>

#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string challenge = authService + "Challenge";
const std::string openSession = authService + "OpenSession";
const std::string append = ledgerService + "Append";
const std::string follow = ledgerService + "Follow";

RawReply ask(const RunningServer& server, const std::string& bytes) {
  RawConnection connection(server.port());
  connection.send(bytes);
  return connection.read();
}

std::string codeOf(const RawReply& reply) {
  const auto error = connect::parseErrorJson(reply.body);
  return error ? std::string(connect::name(error->code)) : "none: " + reply.body;
}

// The error of a stream that is only its end; "none" if the stream is not that.
std::string endCode(const RawReply& reply) {
  connect::EnvelopeReader reader(64 << 10);
  reader.feed(reply.body);
  auto envelope = reader.next();
  if (!envelope || !envelope->has_value() || (*envelope)->flags != connect::flagEnd || reader.pending()) return "none";
  const auto end = connect::parseEnd((*envelope)->message);
  return end && end->has_value() ? std::string(connect::name((*end)->code)) : "no error";
}

}  // namespace

class ConnectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { server_ = std::make_unique<RunningServer>(); }
  void cleanupTestCase() { QVERIFY(server_->stop()); }

  // Rule 1
  void pathsVerbsAndTypes() {
    QCOMPARE(ask(post("/collega.v1.AuthService/challenge", protoType, "")).status, 404);
    QCOMPARE(ask(post("/other/Challenge", protoType, "")).status, 404);
    const auto wrongVerb = ask("GET " + challenge + " HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.header("allow"), std::string("POST"));
    for (const std::string type :
         {"application/json", "text/plain", "application/connect+proto", "application/protox"}) {
      const auto reply = ask(post(challenge, "Content-Type: " + type + "\r\n", ""));
      QCOMPARE(reply.status, 415);
      QVERIFY(reply.body.empty());
    }
    QCOMPARE(ask(post(challenge, "", "")).status, 415);
    QCOMPARE(ask(post(follow, protoType, "")).status, 415);
    QCOMPARE(ask(post(challenge, "Content-Type: application/proto; charset=utf-8\r\n", "")).status, 200);
  }

  // Rule 2
  void protocolVersion() {
    QCOMPARE(ask(post(challenge, protoType, "")).status, 200);
    QCOMPARE(ask(post(challenge, protoType + "Connect-Protocol-Version: 1\r\n", "")).status, 200);
    const auto wrong = ask(post(challenge, protoType + "Connect-Protocol-Version: 2\r\n", ""));
    QCOMPARE(wrong.status, 400);
    QCOMPARE(codeOf(wrong), std::string("invalid_argument"));
  }

  // Rule 3
  void timeouts() {
    QCOMPARE(ask(post(challenge, protoType + "Connect-Timeout-Ms: 5000\r\n", "")).status, 200);
    for (const std::string value : {"12345678901", "-1", "1.5", "soon", "0x10"}) {
      QCOMPARE(codeOf(ask(post(challenge, protoType + "Connect-Timeout-Ms: " + value + "\r\n", ""))),
               std::string("invalid_argument"));
    }
    RpcClient client(server_->port());
    client.open(Someone::random());
    const auto request = connect::envelope(followRequest(true).SerializeAsString());
    RawConnection connection(server_->port());
    connection.send(post(follow, streamingType + client.authorization() + "Connect-Timeout-Ms: 200\r\n", request));
    const auto reply = connection.read();
    QCOMPARE(reply.status, 200);
    connect::EnvelopeReader reader(1024);
    reader.feed(reply.body);
    QCOMPARE((*reader.next())->flags, 0);  // CaughtUp
    const auto end = connect::parseEnd((*reader.next())->message);
    QCOMPARE((*end)->code, connect::Code::DeadlineExceeded);
  }

  // Rule 4
  void unaryAnswers() {
    const auto good = ask(post(challenge, protoType, ""));
    QCOMPARE(good.header("content-type"), std::string("application/proto"));
    v1::ChallengeResponse response;
    QVERIFY(response.ParseFromString(good.body));
    QCOMPARE(response.nonce().size(), 32U);
    QCOMPARE(response.server_incarnation().size(), 16U);

    const auto bad = ask(post(openSession, protoType, "\xff\xff\xff"));
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.header("content-type"), std::string("application/json"));
    QCOMPARE(codeOf(bad), std::string("invalid_argument"));
  }

  // Rule 5
  void statusesGoWithCodes() {
    const auto reply = ask(post(append, protoType, ""));
    QCOMPARE(reply.status, 401);
    QCOMPARE(codeOf(reply), std::string("unauthenticated"));
    const auto wrongToken = ask(post(append, protoType + "Authorization: Bearer nonsense\r\n", ""));
    QCOMPARE(codeOf(wrongToken), std::string("unauthenticated"));
    QCOMPARE(codeOf(ask(post(append, protoType + "Authorization: Basic YTpi\r\n", ""))),
             std::string("unauthenticated"));
  }

  // Rule 7
  void streamsAreChunkedAndEndOnce() {
    const auto refused = ask(post(follow, streamingType, connect::envelope("")));
    QCOMPARE(refused.status, 200);
    QCOMPARE(refused.header("content-type"), std::string("application/connect+proto"));
    QCOMPARE(refused.header("transfer-encoding"), std::string("chunked"));
    QCOMPARE(endCode(refused), std::string("unauthenticated"));

    const auto good = askFollow(connect::envelope(""));
    QCOMPARE(good.status, 200);
    QCOMPARE(good.header("transfer-encoding"), std::string("chunked"));
    connect::EnvelopeReader reader(1024);
    reader.feed(good.body);
    QCOMPARE((*reader.next())->flags, 0);
    const auto end = *reader.next();
    QCOMPARE(end->flags, connect::flagEnd);
    QCOMPARE(end->message, std::string("{}"));
    QVERIFY(!reader.pending());
  }

  // Rule 8
  void aStreamTakesOneMessage() {
    QCOMPARE(endCode(askFollow("")), std::string("unimplemented"));
    QCOMPARE(endCode(askFollow(connect::envelope("") + connect::envelope(""))), std::string("unimplemented"));
    QCOMPARE(endCode(askFollow(std::string("\0\0\0\0\5ab", 7))), std::string("invalid_argument"));
    QCOMPARE(endCode(askFollow(std::string("\0\0", 2))), std::string("invalid_argument"));
    QCOMPARE(endCode(askFollow(std::string("\0\x7f\xff\xff\xff", 5))), std::string("resource_exhausted"));
    QCOMPARE(endCode(askFollow(connect::envelope("\xff\xff"))), std::string("invalid_argument"));
    QCOMPARE(endCode(askFollow(connect::envelope("{}", connect::flagEnd))), std::string("invalid_argument"));
  }

  // Rule 8: before anything is read
  void tooLongIsRefusedAtItsHead() {
    RawConnection connection(server_->port());
    connection.send("POST " + openSession + " HTTP/1.1\r\nHost: t\r\n" + protoType +
                    "Content-Length: 900000000000\r\n\r\n");
    const auto reply = connection.read();
    QCOMPARE(reply.status, 429);
    QCOMPARE(codeOf(reply), std::string("resource_exhausted"));
  }

  void tooLongInChunksIsRefused() {
    RawConnection connection(server_->port());
    connection.send("POST " + openSession + " HTTP/1.1\r\nHost: t\r\n" + protoType +
                    "Transfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "8000\r\n" + std::string(0x8000, 'x') + "\r\n";
    for (int i = 0; i < 3; ++i) connection.send(chunk);
    const auto reply = connection.read();
    QCOMPARE(reply.status, 429);
    QCOMPARE(codeOf(reply), std::string("resource_exhausted"));
  }

  void limitsAreThoseOfEachProcedure() {
    const auto small = ask(post(openSession, protoType, std::string((64 << 10) + 1, '\0')));
    QCOMPARE(codeOf(small), std::string("resource_exhausted"));
    RpcClient client(server_->port());
    client.open(Someone::random());
    const auto large = ask(post(append, protoType + client.authorization(), std::string(4 << 20, '\xff')));
    QCOMPARE(codeOf(large), std::string("invalid_argument"));
    const auto tooLarge = ask(post(append, protoType + client.authorization(), std::string((4 << 20) + 1, '\xff')));
    QCOMPARE(codeOf(tooLarge), std::string("resource_exhausted"));
  }

  // Rule 10
  void onlyIdentity() {
    QCOMPARE(ask(post(challenge, protoType + "Content-Encoding: identity\r\n", "")).status, 200);
    const auto gzip = ask(post(challenge, protoType + "Content-Encoding: gzip\r\n", ""));
    QCOMPARE(gzip.status, 501);
    QCOMPARE(codeOf(gzip), std::string("unimplemented"));
    QVERIFY(gzip.body.find("identity") != std::string::npos);
    QCOMPARE(endCode(askFollow(connect::envelope(""), "Connect-Content-Encoding: br\r\n")),
             std::string("unimplemented"));
    QCOMPARE(endCode(askFollow(connect::envelope("", connect::flagCompressed))), std::string("unimplemented"));
  }

  void connectionsAreKept() {
    RawConnection connection(server_->port());
    for (int i = 0; i < 3; ++i) {
      connection.send(post(challenge, protoType, ""));
      QCOMPARE(connection.read().status, 200);
    }
    connection.send(post(append, protoType, "abc"));
    QCOMPARE(connection.read().status, 401);
    connection.send(post(challenge, protoType + "Connection: close\r\n", ""));
    QCOMPARE(connection.read().status, 200);
    QVERIFY(connection.closed(3000));
  }

  void requestsMayComeInPieces() {
    RawConnection connection(server_->port());
    for (const char each : post(challenge, protoType, "")) connection.send(std::string(1, each));
    QCOMPARE(connection.read().status, 200);
    // And two in one piece.
    connection.send(post(challenge, protoType, "") + post(challenge, protoType, ""));
    QCOMPARE(connection.read().status, 200);
    QCOMPARE(connection.read().status, 200);
  }

  void chunkedRequestsAreRead() {
    RawConnection connection(server_->port());
    connection.send("POST " + challenge + " HTTP/1.1\r\nHost: t\r\n" + protoType +
                    "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QCOMPARE(connection.read().status, 200);
  }

  void expectContinueIsAnswered() {
    RawConnection connection(server_->port());
    connection.send("POST " + openSession + " HTTP/1.1\r\nHost: t\r\n" + protoType +
                    "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(connection.readHead().status, 100);
    connection.send("\xff\xff\xff");
    QCOMPARE(connection.read().status, 400);
  }

  void health() {
    const auto reply = ask("GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, std::string("ok"));
    RawConnection connection(server_->port());
    connection.send("HEAD /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(connection.read(false).status, 200);
    connection.send("GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(connection.read().body, std::string("ok"));
  }

  void nonsenseIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not http") << QByteArray("hello there\r\n\r\n");
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
    QTest::newRow("bad version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
    QTest::newRow("bad length") << QByteArray("POST /x HTTP/1.1\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("length and chunks") << QByteArray(
        "POST /x HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc");
    QTest::newRow("bad chunk") << QByteArray(
        "POST /collega.v1.AuthService/Challenge HTTP/1.1\r\nContent-Type: "
        "application/proto\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
  }
  void nonsenseIsRefused() {
    QFETCH(QByteArray, bytes);
    RawConnection connection(server_->port());
    connection.send(bytes.toStdString());
    const auto reply = connection.read();
    QVERIFY2(reply.status == 400 || reply.status == 0, std::to_string(reply.status).c_str());
    QVERIFY(connection.closed(5000));
    QCOMPARE(ask(post(challenge, protoType, "")).status, 200);
  }

 private:
  RawReply ask(const std::string& bytes) const { return ::ask(*server_, bytes); }

  RawReply askFollow(const std::string& body, const std::string& headers = {}) const {
    RpcClient client(server_->port());
    client.open(Someone::random());
    return ask(post(follow, streamingType + client.authorization() + headers, body));
  }

  std::unique_ptr<RunningServer> server_;
};

QTEST_GUILESS_MAIN(ConnectTest)
#include "connect_test.moc"

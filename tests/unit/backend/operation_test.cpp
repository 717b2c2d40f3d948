// What a host sees of a server and does with it: metrics, readiness, stopping, proxies in front.
#include <QElapsedTimer>
#include <QTest>

#include "backend-stub/http/proxies.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;
using namespace std::chrono_literals;

namespace {

namespace http = boost::beast::http;

RawReply get(quint16 port, const std::string& path) {
  RawConnection connection(port);
  connection.send("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n");
  return connection.read();
}

// What Prometheus would read.
std::string metricsOf(const RunningServer& server) { return get(server.metricsPort(), "/metrics").body; }

server::IpAddress ip(const std::string& text) { return boost::asio::ip::make_address(text); }

std::string clientOf(const server::Proxies& proxies, const std::string& peer, const std::string& name,
                     const std::vector<std::string>& values) {
  http::request_header<> head;
  for (const auto& value : values) head.insert(name, value);
  return proxies.clientOf(ip(peer), head).to_string();
}

}  // namespace

class OperationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void metricsCountWhatHappens() {
    const RunningServer server([](server::ServerSettings& settings) { settings.metricsHost = "127.0.0.1"; });
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    QCOMPARE(client.append(space.id(), {space.commit(ayla)}).places_size(), 1);
    FollowStream stream(client, followRequest(true));
    QCOMPARE(stream.untilCaughtUp(space.id()).size(), 2U);
    const std::string metrics = metricsOf(server);
    for (const std::string line : {
             R"(collega_requests_total{code="ok",procedure="/collega.v1.LedgerService/Append"} 1)",
             R"(collega_request_seconds_count{procedure="/collega.v1.LedgerService/CreateSpace"} 1)",
             "collega_writes_total 2",
             "collega_delivered_entries_total 2",
             "collega_streams 1",
             "collega_store_up 1",
             "collega_ready 1",
             "process_resident_memory_bytes",
         }) {
      QVERIFY2(metrics.find("\n" + line) != std::string::npos, (line + " is not in\n" + metrics).c_str());
    }
  }

  void metricsCountWhatIsRefused() {
    const RunningServer server([](server::ServerSettings& settings) {
      settings.metricsHost = "127.0.0.1";
      settings.http.perAddress = {0.001, 1};
    });
    RawConnection connection(server.port());
    for (const int status : {200, 429}) {
      connection.send(post(authService + "Challenge", protoType, ""));
      QCOMPARE(connection.read().status, status);
    }
    const std::string metrics = metricsOf(server);
    QVERIFY(metrics.find(R"(collega_refused_total{limit="requests_per_address"} 1)") != std::string::npos);
    QVERIFY(metrics.find(R"(collega_requests_total{code="resource_exhausted",)") != std::string::npos);
  }

  void metricsTellNothingOfAnybody() {
    const RunningServer server([](server::ServerSettings& settings) { settings.metricsHost = "127.0.0.1"; });
    const Someone ayla = Someone::random();
    const auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    const std::string metrics = metricsOf(server);
    QVERIFY(!metrics.empty());
    for (const auto& secret : {space.id().hex(), ayla.id().hex(), ayla.device.id.hex(), std::string("127.0.0.1")}) {
      QVERIFY(metrics.find(secret) == std::string::npos);
    }
    // And they are on their own port only.
    QCOMPARE(get(server.port(), "/metrics").status, 404);
  }

  void aPortThatIsTakenForMetricsIsSaid() {
    const RunningServer other;
    const QTemporaryDir folder;
    server::ServerSettings settings;
    settings.data = folder.filePath(QStringLiteral("data")).toStdString();
    settings.metricsHost = "127.0.0.1";
    settings.metricsPort = other.port();
    const auto created = server::Server::create(settings);
    QVERIFY(!created.ok());
    QCOMPARE(created.error().problem, Problem::Unreachable);
    QVERIFY(created.error().detail.starts_with("--metrics"));
  }

  // For a while it says that it is not ready and serves all the same; then followers are told to connect again.
  void drains() {
    RunningServer server([](server::ServerSettings& settings) { settings.http.drain = 1s; });
    const Someone ayla = Someone::random();
    const auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    FollowStream stream(client, followRequest(true));
    stream.untilCaughtUp(space.id());
    QCOMPARE(get(server.port(), "/readyz").status, 200);
    RawConnection kept(server.port());
    QElapsedTimer timer;
    timer.start();
    server.beginToStop();
    QTRY_COMPARE_WITH_TIMEOUT(get(server.port(), "/readyz").status, 503, 900);
    QCOMPARE(get(server.port(), "/healthz").status, 200);
    QCOMPARE(client.append(space.id(), {space.commit(ayla)}).places_size(), 1);
    QVERIFY(stream.next()->has_page());
    // A connection that is kept open moves on with its next request.
    kept.send(post(authService + "Challenge", protoType, ""));
    const auto last = kept.read();
    QCOMPARE(last.status, 200);
    QCOMPARE(last.header("connection"), std::string("close"));
    QVERIFY(!stream.next());
    QVERIFY(timer.elapsed() >= 900);
    QCOMPARE(stream.error()->code, connect::Code::Unavailable);
    QVERIFY(server.stop());
  }

  void aSecondRequestToStopIsAtOnce() {
    RunningServer server([](server::ServerSettings& settings) { settings.http.drain = 1h; });
    server.beginToStop();
    QTRY_COMPARE(get(server.port(), "/readyz").status, 503);
    QVERIFY(server.stop());
  }

  void onlyTrustedProxiesAreBelieved() {
    const auto proxies = *server::Proxies::from({"10.0.0.0/8", "fd00::1"}, server::ProxyHeader::XForwardedFor);
    const std::string name = "X-Forwarded-For";
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {"192.0.2.7"}), std::string("192.0.2.7"));
    QCOMPARE(clientOf(proxies, "192.0.2.1", name, {"192.0.2.7"}), std::string("192.0.2.1"));
    QCOMPARE(clientOf(proxies, "::ffff:10.1.2.3", name, {"192.0.2.7"}), std::string("192.0.2.7"));
    QCOMPARE(clientOf(proxies, "fd00::1", name, {"2001:db8::5"}), std::string("2001:db8::5"));
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {"192.0.2.7:4711"}), std::string("192.0.2.7"));
    // What a client wrote itself stands before what the proxy saw; proxies in a row are passed over.
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {"1.1.1.1, 192.0.2.7"}), std::string("192.0.2.7"));
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {"1.1.1.1", "192.0.2.7, 10.9.9.9"}), std::string("192.0.2.7"));
    // Nothing, or nonsense: the proxy itself.
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {}), std::string("10.1.2.3"));
    QCOMPARE(clientOf(proxies, "10.1.2.3", name, {"1.1.1.1, unknown"}), std::string("10.1.2.3"));
    QCOMPARE(clientOf(proxies, "10.1.2.3", "Forwarded", {"for=192.0.2.7"}), std::string("10.1.2.3"));
  }

  void theStandardHeaderIsReadWhereItIsTheProxys() {
    const auto proxies = *server::Proxies::from({"127.0.0.1"}, server::ProxyHeader::Forwarded);
    const std::string name = "Forwarded";
    QCOMPARE(clientOf(proxies, "127.0.0.1", name, {"for=192.0.2.7;proto=https"}), std::string("192.0.2.7"));
    QCOMPARE(clientOf(proxies, "127.0.0.1", name, {R"(proto=https; For="[2001:db8::5]:4711")"}),
             std::string("2001:db8::5"));
    QCOMPARE(clientOf(proxies, "127.0.0.1", name, {"for=1.1.1.1, for=192.0.2.7"}), std::string("192.0.2.7"));
    QCOMPARE(clientOf(proxies, "127.0.0.1", name, {"for=_hidden"}), std::string("127.0.0.1"));
  }

  void whatIsNoNetworkIsSaid() {
    for (const std::string wrong : {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "::1/129"}) {
      const auto proxies = server::Proxies::from({wrong}, server::ProxyHeader::Forwarded);
      QVERIFY2(!proxies.ok(), wrong.c_str());
      QVERIFY(proxies.error().detail.find("'" + wrong + "'") != std::string::npos);
    }
  }

  void addressesOfOneNetworkCountAsOne() {
    QCOMPARE(server::addressKey(ip("2001:db8:1:2::5")), server::addressKey(ip("2001:db8:1:2:9::7")));
    QVERIFY(server::addressKey(ip("2001:db8:1:2::5")) != server::addressKey(ip("2001:db8:1:3::5")));
    QCOMPARE(server::addressKey(ip("::ffff:192.0.2.7")), server::addressKey(ip("192.0.2.7")));
    QVERIFY(server::addressKey(ip("::ffff:192.0.2.7")) != server::addressKey(ip("::ffff:192.0.2.8")));
  }

  // Each client behind the proxy has a rate and a number of streams of its own.
  void clientsBehindAProxyAreToldApart() {
    const RunningServer server([](server::ServerSettings& settings) {
      settings.proxies = *server::Proxies::from({"127.0.0.1"}, server::ProxyHeader::XForwardedFor);
      settings.http.perAddress = {0.001, 2};
      settings.http.connectionsPerAddress = 1;
    });
    const auto from = [&](const std::string& address) {
      RawConnection connection(server.port());
      connection.send(post(authService + "Challenge", protoType + "X-Forwarded-For: " + address + "\r\n", ""));
      return connection.read().status;
    };
    QCOMPARE(from("192.0.2.7"), 200);
    QCOMPARE(from("192.0.2.7"), 200);
    QCOMPARE(from("192.0.2.7"), 429);
    QCOMPARE(from("192.0.2.8"), 200);
    // One is in the middle of a request, so another of the same client is too many.
    RawConnection slow(server.port());
    slow.send("POST " + authService + "Challenge HTTP/1.1\r\nHost: test\r\n" + protoType +
              "X-Forwarded-For: 192.0.2.9\r\nContent-Length: 5\r\n\r\n");
    QTest::qSleep(100);
    QCOMPARE(from("192.0.2.9"), 429);
    QCOMPARE(from("192.0.2.10"), 200);
  }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"

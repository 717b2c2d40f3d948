// The transport that people use, against the real server in a process of its own, and against things that are none.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include "app/sync/connect_transport.h"
#include "tests/simulation/person.h"
#include "tests/support/server_process.h"

using namespace collega;

namespace {

constexpr int patienceMs = 20'000;

std::int64_t nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

// A person whose device syncs over the transport.
class Device : public simulation::Person {
 public:
  explicit Device(const QString& server)
      : Person(simulation::Identity::random(), server.toStdString(), nowMs),
        engine(store(), self(), nowMs, [](std::uint32_t) { return 0U; }),
        transport(engine, server) {}

  // A round to its end.
  bool sync() {
    QSignalSpy finished(&transport, &sync::ConnectTransport::finished);
    transport.start(false);
    return !finished.isEmpty() || finished.wait(patienceMs);
  }
  [[nodiscard]] bool inStep() const { return engine.status().phase == sync::Phase::InStep; }
  bool has(const Id& space, const Id& lesson) {
    const auto row = store().record(lesson, space);
    return row && row->has_value() && (*row)->standing == store::Standing::InStep;
  }

  sync::Engine engine;
  sync::ConnectTransport transport;

 protected:
  void wake() override { transport.localWork(); }
};

// Answers whatever it is told with the same bytes.
class Parrot : public QTcpServer {
 public:
  explicit Parrot(QByteArray words) : words_(std::move(words)) {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
      auto* socket = nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        socket->write(words_);
        socket->disconnectFromHost();
      });
    });
  }
  [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

 private:
  QByteArray words_;
};

}  // namespace

class ConnectTransportTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::unique_ptr<test::ServerProcess> server_;

  // A space with both in it, through the server.
  static Id shared(Device& ayse, Device& jan) {
    const Id space = ayse.found();
    const auto link = ayse.invite(space);
    const bool asked = ayse.sync() && (jan.join(link), jan.sync());
    return asked && ayse.sync() && jan.sync() ? space : Id{};
  }

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    server_ = std::make_unique<test::ServerProcess>(folder_.filePath(QStringLiteral("data")));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
  }

  void lessonsGoBothWays() {
    Device ayse(server_->url());
    Device jan(server_->url());
    const Id space = shared(ayse, jan);
    QVERIFY(!space.isNull());
    const Id one = ayse.writeLesson(space, "Hoses are dried standing");
    const Id two = jan.writeLesson(space, "Volunteers drill on Mondays");
    QVERIFY(ayse.sync() && jan.sync() && ayse.sync());
    QVERIFY(!ayse.engine.status().lastError);
    QVERIFY(ayse.has(space, one) && ayse.has(space, two));
    QVERIFY(jan.has(space, one) && jan.has(space, two));
    QCOMPARE(ayse.state(space).head.chain, jan.state(space).head.chain);
  }

  void liveEditsArriveByThemselves() {
    Device ayse(server_->url());
    Device jan(server_->url());
    const Id space = shared(ayse, jan);
    ayse.transport.start(true);
    jan.transport.start(true);
    QTRY_VERIFY_WITH_TIMEOUT(ayse.inStep() && jan.inStep(), patienceMs);
    QSignalSpy told(&jan.transport, &sync::ConnectTransport::recordsChanged);
    for (int i = 0; i < 20; ++i) {
      const Id lesson = ayse.writeLesson(space, "Live " + std::to_string(i));
      QTRY_VERIFY_WITH_TIMEOUT(jan.has(space, lesson), patienceMs);
    }
    QVERIFY(told.size() >= 20);
    QTRY_VERIFY_WITH_TIMEOUT(ayse.engine.status().waiting == 0, patienceMs);
    ayse.transport.stop();
    QCOMPARE(ayse.engine.status().phase, sync::Phase::Idle);
  }

  void aServerThatWasKilledIsCaughtUpWith() {
    Device ayse(server_->url());
    Device jan(server_->url());
    const Id space = shared(ayse, jan);
    ayse.transport.start(true);
    jan.transport.start(true);
    QTRY_VERIFY_WITH_TIMEOUT(ayse.inStep() && jan.inStep(), patienceMs);
    server_->kill();
    const Id lesson = ayse.writeLesson(space, "Written while the server was dead");
    QTRY_COMPARE_WITH_TIMEOUT(ayse.engine.status().phase, sync::Phase::Offline, patienceMs);
    QCOMPARE(ayse.engine.status().lastError->problem, Problem::Unreachable);
    QCOMPARE(ayse.engine.status().waiting, std::size_t(1));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    QTRY_VERIFY_WITH_TIMEOUT(jan.has(space, lesson) && ayse.has(space, lesson), 2 * patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ayse.inStep() && jan.inStep(), patienceMs);
    QVERIFY(!ayse.engine.status().lastError);
  }

  void aTransportThatGoesWhileConnectedLeavesNothing() {
    auto device = std::make_unique<Device>(server_->url());
    device->transport.start(true);
    QTRY_VERIFY_WITH_TIMEOUT(device->inStep(), patienceMs);
    device->transport.localWork();
    device.reset();
    QTest::qWait(50);
  }

  void nobodyListens() {
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto url = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    Device ayse(url);
    QVERIFY(ayse.sync());
    QCOMPARE(ayse.engine.status().lastError->problem, Problem::Unreachable);
    QCOMPARE(ayse.engine.status().phase, sync::Phase::Offline);
  }

  void whatIsNoServerIsSaidToBeNone_data() {
    QTest::addColumn<QByteArray>("words");
    const QByteArray page = "<html>Welcome to the city's guest network</html>";
    QTest::newRow("garbage") << QByteArray("\x05\x07 what is this\r\n\r\n");
    QTest::newRow("a page") << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " +
                                   QByteArray::number(page.size()) + "\r\n\r\n" + page;
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("elsewhere") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("not a message") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/proto\r\nContent-Length: 4\r\n\r\n\xff\xff\xff\xff");
  }

  void whatIsNoServerIsSaidToBeNone() {
    QFETCH(QByteArray, words);
    Parrot parrot(words);
    Device ayse(parrot.url());
    QVERIFY(ayse.sync());
    const auto status = ayse.engine.status();
    QVERIFY(status.lastError);
    QVERIFY2(status.lastError->problem == Problem::BadAnswer, status.lastError->detail.c_str());
  }

  void aServerThatIsBusyIsNotThere() {
    Parrot parrot("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    Device ayse(parrot.url());
    QVERIFY(ayse.sync());
    QCOMPARE(ayse.engine.status().lastError->problem, Problem::Unreachable);
  }
};

QTEST_GUILESS_MAIN(ConnectTransportTest)
#include "connect_transport_test.moc"

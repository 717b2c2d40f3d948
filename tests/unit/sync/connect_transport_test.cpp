// The transport that people use, against the real server in a process of its own, and against things that are none.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include "app/sync/connect_transport.h"
#include "ledger/compose.h"
#include "ledger/invitation.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/server_process.h"

using namespace collega;

namespace {

constexpr int patienceMs = 20'000;
constexpr std::uint32_t lessonKind = v1::Record::kLesson;

std::int64_t nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

// One device: a store in memory and the transport.
struct Device {
  explicit Device(const QString& server)
      : self{who.account, *ledger::DeviceKeys::parse(who.device.secretBytes()), {who.vouched}, 1, server.toStdString()},
        store(std::move(*store::Store::inMemory())),
        engine(*store, self, nowMs, [](std::uint32_t) { return 0U; }),
        transport(engine, server) {}

  // A round to its end.
  bool sync() {
    QSignalSpy finished(&transport, &sync::ConnectTransport::finished);
    transport.start(false);
    return !finished.isEmpty() || finished.wait(patienceMs);
  }
  bool inStep() const { return engine.status().phase == sync::Phase::InStep; }

  Id found() {
    const auto founded = ledger::foundSpace(who.author(), who.vouched, v1::SPACE_KIND_PARTNERSHIP, {}, nowMs());
    ledger::SpaceState state;
    const auto judged = std::get<ledger::Judged>(ledger::judge(state, founded.entry, {}));
    ledger::apply(state, founded.entry, judged);
    v1::Placed placed;
    placed.set_seq(1);
    placed.set_chain(judged.place.chain.bytes());
    *placed.mutable_entry() = founded.entry;
    return store->addFounded(placed, state, founded.secret) ? founded.id : Id{};
  }

  ledger::InviteLink invite(const Id& space) {
    const auto state = (*store->space(space))->state;
    ledger::InviteLink link{self.origin, crypto::randomSecret(16), space, who.id(),
                            *Id::from(state.head.chain.view().substr(0, Id::size))};
    const auto keys = ledger::inviteKeys(link.secret);
    v1::Invite invite;
    invite.set_invite_pk(keys.publicKey);
    invite.set_role(v1::ROLE_PROFESSIONAL);
    invite.set_uses(1);
    invite.set_expires_ms(nowMs() + test::dayMs);
    const bool kept = store->putInviteSecret(keys.publicKey, link.secret).ok() &&
                      store->addIntent(space, v1::ENTRY_KIND_INVITE, invite.SerializeAsString()).ok();
    if (!kept) qFatal("the invitation was not kept");
    return link;
  }

  void join(const ledger::InviteLink& link) {
    const auto request =
        ledger::makeJoinRequest(link, who.account, who.vouched, who.device, {"Jan", "Amsterdam"}, nowMs());
    if (!store->putJoin(link.space, link.text(), request.SerializeAsString())) qFatal("the request was not kept");
  }

  Id write(const Id& space, const std::string& seen) {
    v1::Lesson lesson;
    lesson.set_seen(seen);
    const Id id = randomId();
    const auto head = (*store->space(space))->state.head.seq;
    const auto change = records::difference(id, lessonKind, "", lesson.SerializeAsString(), head, nowMs());
    if (!store->change(space, {&*change, 1})) qFatal("the lesson was not kept");
    transport.localWork();
    return id;
  }

  bool has(const Id& space, const Id& lesson) const {
    const auto row = store->record(lesson, space);
    return row && row->has_value() && (*row)->standing == store::Standing::InStep;
  }

  test::Someone who = test::Someone::random();
  sync::Self self;
  std::unique_ptr<store::Store> store;
  sync::Engine engine;
  sync::ConnectTransport transport;
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
    const Id one = ayse.write(space, "Hoses are dried standing");
    const Id two = jan.write(space, "Volunteers drill on Mondays");
    QVERIFY(ayse.sync() && jan.sync() && ayse.sync());
    QVERIFY(!ayse.engine.status().lastError);
    QVERIFY(ayse.has(space, one) && ayse.has(space, two));
    QVERIFY(jan.has(space, one) && jan.has(space, two));
    QCOMPARE((*ayse.store->space(space))->state.head.chain, (*jan.store->space(space))->state.head.chain);
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
      const Id lesson = ayse.write(space, "Live " + std::to_string(i));
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
    const Id lesson = ayse.write(space, "Written while the server was dead");
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

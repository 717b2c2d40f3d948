// What can be given wrongly, through the real programs: a clear error with its exit code, and nothing changed.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "app/store/database.h"
#include "app/store/folder.h"
#include "app/store/key_file.h"
#include "app/store/store.h"
#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr int usage = 1;
constexpr int refused = 2;
constexpr int notFound = 3;
constexpr int locked = 4;
constexpr int notReached = 5;
constexpr int damaged = 6;

QByteArray dumpOf(const Cli& who) { return who.run({"record", "dump"}).out; }

// Writes over the middle of a file, as a failing disk does.
bool damage(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadWrite)) return false;
  const auto length = file.size() / 2;
  return file.seek(file.size() / 4) && file.write(QByteArray(length, '\x5a')) == length;
}

// What a later Collega would have left behind.
void pretendNewer(const QString& profile) {
  const collega::store::ProfileFiles files(profile.toStdString());
  const auto key = collega::store::unwrapKey(collega::store::readFile(files.key),
                                             collega::crypto::Secret(std::string_view("a horse for a kingdom")));
  collega::store::Database(files.database, key, collega::store::Database::Mode::Open)
      .execute("PRAGMA user_version = 99");
}

// A server that answers everything with the same bytes.
class Babbler {
 public:
  explicit Babbler(const QByteArray& answer) {
    server_.listen(QHostAddress::LocalHost);
    QObject::connect(&server_, &QTcpServer::newConnection, [this, answer] {
      auto* const socket = server_.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
        socket->readAll();
        socket->write(answer);
        socket->disconnectFromHost();
      });
    });
  }
  [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort()); }

 private:
  QTcpServer server_;
};

}  // namespace

class BadInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void usageErrorsAreOne();
  void jsonStaysOneValue();
  void profilesThatDoNotOpen();
  void aDamagedPageIsNamed();
  void serversThatDoNotAnswerAsOne_data();
  void serversThatDoNotAnswerAsOne();
  void withoutAServerWorkIsKept();
  void whatWasSetAsideIsSaid();
  void linksThatDoNotWork();
  void textsThatAreRefused();
  void daysThatDoNotExist_data();
  void daysThatDoNotExist();
  void whatIsNotThere();

 private:
  TwoTowns towns_;
};

void BadInputTest::initTestCase() {
  collega::crypto::start();
  QVERIFY(towns_.meet());
}

void BadInputTest::usageErrorsAreOne() {
  const auto& sanne = towns_.sanne;
  QCOMPARE(sanne.run({"--help"}).exit, 0);
  QCOMPARE(sanne.run({"lesson", "add", "--help"}).exit, 0);
  for (const QStringList& wrong : {QStringList{},
                                   {"lesson"},
                                   {"gossip"},
                                   {"lesson", "add", "--colour", "red"},
                                   {"space", "invite", "--role", "king"},
                                   {"--language", "de", "space", "list"},
                                   {"lesson", "rung", "abcd", "moon"},
                                   {"device", "unlink"}}) {
    const auto ran = sanne.run(wrong);
    QCOMPARE(ran.exit, usage);
    QVERIFY(!ran.err.isEmpty());
  }
  auto elsewhen = sanne;
  elsewhen.set("COLLEGA_NOW", "yesterday");
  QCOMPARE(elsewhen.run({"space", "list"}).exit, usage);
}

void BadInputTest::jsonStaysOneValue() {
  const auto ran = towns_.sanne.run({"--json", "lesson", "show", "abcdef"});
  QCOMPARE(ran.exit, notFound);
  QCOMPARE(ran.json()["error"].toString(), QStringLiteral("not_found"));
  QVERIFY(!ran.err.isEmpty());
}

void BadInputTest::profilesThatDoNotOpen() {
  auto stranger = towns_.sanne;
  stranger.set("COLLEGA_PASSPHRASE", "open sesame");
  QCOMPARE(stranger.run({"space", "list"}).exit, locked);
  stranger.set("COLLEGA_PASSPHRASE", {});
  QCOMPARE(stranger.run({"space", "list"}).exit, locked);

  QDir().mkpath(towns_.path("empty"));
  QCOMPARE(Cli(towns_.path("empty")).run({"space", "list"}).exit, notFound);
  QCOMPARE(Cli(towns_.path("nowhere")).run({"space", "list"}).exit, notFound);
  QVERIFY(!QDir(towns_.path("nowhere")).exists());

  const auto taken =
      towns_.sanne.run({"profile", "create", "--name", "X", "--town", "Y", "--server", "http://localhost"});
  QCOMPARE(taken.exit, refused);
  QCOMPARE(towns_.sanne.ask({"profile", "show"})["fields"]["name"].toString(), QStringLiteral("Sanne Bakker"));

  const auto late = towns_.newcomer("late", "Zeist");
  pretendNewer(late.profile());
  QCOMPARE(late.run({"space", "list"}).exit, refused);
}

void BadInputTest::aDamagedPageIsNamed() {
  const auto unlucky = towns_.newcomer("unlucky", "Meppel");
  QVERIFY(damage(unlucky.profile() + "/profile.db"));
  const auto ran = unlucky.run({"record", "dump"});
  QCOMPARE(ran.exit, damaged);
  QVERIFY(ran.err.contains("damaged"));
  const auto keyless = towns_.newcomer("keyless", "Meppel");
  QVERIFY(damage(keyless.profile() + "/profile.key"));
  const auto exit = keyless.run({"record", "dump"}).exit;
  QVERIFY2(exit == damaged || exit == locked, qPrintable(QString::number(exit)));
}

void BadInputTest::serversThatDoNotAnswerAsOne_data() {
  QTest::addColumn<QByteArray>("answer");
  QTest::newRow("closes at once") << QByteArray();
  QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
  QTest::newRow("a web page") << QByteArray(
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n"
      "<html></html>");
  QTest::newRow("not protobuf") << QByteArray(
      "HTTP/1.1 200 OK\r\nContent-Type: application/proto\r\n"
      "Content-Length: 4\r\n\r\n\xff\xff\xff\xff");
  // A challenge as good as any, and no token for a session.
  const auto bytes = QByteArray("\x0a\x20") + QByteArray(32, '\xff');
  QTest::newRow("text that is not UTF-8")
      << "HTTP/1.1 200 OK\r\nContent-Type: application/proto\r\nContent-Length: 34\r\n\r\n" + bytes;
  QTest::newRow("an error page") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
  QTest::newRow("longer than it says") << QByteArray(
      "HTTP/1.1 200 OK\r\nContent-Type: application/proto\r\n"
      "Content-Length: 4000000\r\n\r\nabc");
}

void BadInputTest::serversThatDoNotAnswerAsOne() {
  QFETCH(QByteArray, answer);
  const Babbler babbler(answer);
  const Cli cli(towns_.path(QStringLiteral("on-") + QString::fromLatin1(QTest::currentDataTag())));
  cli.must({"profile", "create", "--name", "Ayla", "--town", "Haarlem", "--server", babbler.url()});
  const auto space = cli.ask("id", {"space", "create", "--name", "Haarlem - Emirdağ", "--town", "Haarlem"});
  cli.must({"lesson", "add", "kept"});
  const auto before = dumpOf(cli);
  const auto ran = cli.run({"sync"});
  QCOMPARE(ran.exit, notReached);
  QVERIFY(!ran.err.isEmpty());
  QVERIFY2(!ran.err.contains("libprotobuf"), ran.err);
  QCOMPARE(dumpOf(cli), before);
  QVERIFY(before.contains("kept"));
}

void BadInputTest::whatWasSetAsideIsSaid() {
  const auto& sanne = towns_.sanne;
  const auto space = towns_.partnership;
  QVERIFY(sanne.run({"--json", "space", "head", space}).json()["quarantined"].toArray().isEmpty());
  QVERIFY(!sanne.run({"sync"}).err.contains("verify"));
  {
    auto store = collega::store::Store::open(sanne.profile().toStdString(),
                                             collega::crypto::Secret(std::string_view("a horse for a kingdom")));
    QVERIFY(store.ok());
    collega::v1::Placed placed;
    placed.set_seq(7);
    placed.mutable_entry()->set_head("\xff");
    const auto id = collega::Id::from(collega::fromHex(space.toStdString()).value_or(""));
    QVERIFY((*store)->quarantine(*id, placed, "the chain is broken here").ok());
  }
  const auto head = sanne.run({"--json", "space", "head", space});
  QCOMPARE(head.json()["quarantined"][0]["seq"].toInt(), 7);
  QVERIFY2(head.err.contains("entry 7, by somebody unknown") && head.err.contains("the chain is broken here"),
           head.err);
  const auto synced = sanne.run({"--json", "sync"});
  QCOMPARE(synced.exit, 0);
  QCOMPARE(synced.json()["quarantined"].toInt(), 1);
  QVERIFY2(synced.err.contains("1 entry of ") && synced.err.contains("did not verify"), synced.err);
}

// Only what depends on the server fails without one.
void BadInputTest::withoutAServerWorkIsKept() {
  const Cli lone(towns_.path("lone"));
  lone.must({"profile", "create", "--name", "Nadia", "--town", "Berkane", "--server", "http://127.0.0.1:1"});
  const auto created = lone.run({"--json", "space", "create", "--name", "Zeist - Berkane", "--town", "Zeist"});
  QCOMPARE(created.exit, 0);
  QVERIFY2(created.err.contains("will be sent"), created.err);
  const auto space = created.json()["id"].toString();
  QCOMPARE(lone.run({"space", "invite", space}).exit, 0);
  lone.must({"lesson", "add", "kept for later"});
  const auto link = towns_.sanne.ask("link", {"space", "invite", towns_.partnership});
  for (const QStringList& needing : {QStringList{"sync"}, {"space", "requests", space}, {"space", "join", link}}) {
    const auto ran = lone.run(needing);
    QCOMPARE(ran.exit, notReached);
    QVERIFY(!ran.err.isEmpty());
  }
  QVERIFY(dumpOf(lone).contains("kept for later"));
}

void BadInputTest::linksThatDoNotWork() {
  const auto visitor = towns_.newcomer("visitor", "Deventer");
  const auto link = towns_.sanne.ask("link", {"space", "invite", towns_.partnership});
  for (const auto& malformed :
       {QStringLiteral("hello"), towns_.server.url() + "/j#1.abcd", link.chopped(3), link + "x"}) {
    QCOMPARE(visitor.run({"space", "join", malformed}).exit, refused);
  }
  // A link for one person that another has used.
  visitor.must({"space", "join", link});
  towns_.sanne.must({"sync"});
  visitor.must({"sync"});
  QCOMPARE(visitor.ask({"space", "list"}).toArray().size(), 1);
  const auto late = towns_.newcomer("too-late", "Deventer");
  const auto used = late.run({"space", "join", link});
  QCOMPARE(used.exit, refused);
  QVERIFY2(used.err.contains("used"), used.err);
  QVERIFY(late.ask({"space", "list"}).toArray().isEmpty());

  auto before = towns_.sanne;
  before.set("COLLEGA_NOW", "2026-01-05T09:00:00Z");
  const auto old = before.ask("link", {"space", "invite", towns_.partnership, "--expires", "2"});
  const auto expired = late.run({"space", "join", old});
  QCOMPARE(expired.exit, refused);
  QVERIFY2(expired.err.contains("expired"), expired.err);
}

void BadInputTest::textsThatAreRefused() {
  const auto& sanne = towns_.sanne;
  const auto before = dumpOf(sanne);
  const auto space = towns_.partnership;
  QCOMPARE(sanne.run({"lesson", "add", "--space", space, "--seen", "-"}, QByteArray(10 << 20, 'x')).exit, refused);
  QCOMPARE(sanne.run({"lesson", "add", "--space", space, "--seen", "-"}, "caf\xe9").exit, refused);
  QCOMPARE(sanne.run({"lesson", "add", "--space", space}).exit, refused);
  QCOMPARE(sanne.run({"goal", "add", "--space", space}).exit, refused);
  QCOMPARE(sanne.run({"lesson", "add", "--space", space, "x", "--rung", "moon"}).exit, refused);
  QCOMPARE(sanne.run({"reflection", "add", "--space", space, "--scores", "trust:nine"}).exit, refused);
  // No QString can hold what is not Unicode: the shell hands it over.
  Environment environment = sanne.environment();
  environment["CLI"] = COLLEGA_CLI_BINARY;
  environment["PROFILE"] = sanne.profile();
  const auto raw =
      runProgram("sh", {"-c", "\"$CLI\" --profile \"$PROFILE\" lesson add \"$(printf 'caf\\351')\""}, environment);
  QCOMPARE(raw.exit, refused);
  QVERIFY(raw.err.contains("UTF-8"));
  QCOMPARE(dumpOf(sanne), before);
}

void BadInputTest::daysThatDoNotExist_data() {
  QTest::addColumn<QStringList>("command");
  QTest::newRow("30 February") << QStringList{"visit", "add", "--starts", "2026-02-30"};
  QTest::newRow("month 13") << QStringList{"followup", "add", "Why?", "--due", "2026-13-01T09:00"};
  QTest::newRow("25 o'clock") << QStringList{"followup", "add", "Why?", "--due", "2026-12-01T25:00"};
  QTest::newRow("29 February 2026") << QStringList{"contact", "add", "--on", "2026-02-29"};
  QTest::newRow("in words") << QStringList{"contact", "add", "--on", "yesterday"};
}

void BadInputTest::daysThatDoNotExist() {
  QFETCH(QStringList, command);
  const auto before = dumpOf(towns_.sanne);
  const auto ran = towns_.sanne.run(command + QStringList{"--space", towns_.partnership});
  QCOMPARE(ran.exit, refused);
  QVERIFY(!ran.err.isEmpty());
  QCOMPARE(dumpOf(towns_.sanne), before);
}

void BadInputTest::whatIsNotThere() {
  const auto& sanne = towns_.sanne;
  QCOMPARE(sanne.run({"record", "show", "0123456789abcdef0123456789abcdef"}).exit, notFound);
  QCOMPARE(sanne.run({"space", "members", "Atlantis"}).exit, notFound);
  QCOMPARE(sanne.run({"pair", "propose", "Nobody Atall"}).exit, notFound);
  QCOMPARE(sanne.run({"pair", "accept", "0123456789ab"}).exit, notFound);
  QCOMPARE(sanne.run({"import", "csv", "/nonexistent.csv"}).exit, notFound);
  QCOMPARE(sanne.run({"space", "approve", towns_.partnership, "0123456789ab"}).exit, notFound);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"

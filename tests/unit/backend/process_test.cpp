// The program as a process: it is killed, stopped, started wrongly, and runs out of disk.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "tests/support/server_process.h"
#include "tests/unit/backend/rpc_client.h"

using namespace collega;
using namespace collega::test;

namespace {

// Appends one entry after the other until the server is gone; what was acknowledged is in the result.
struct Appender {
  explicit Appender(quint16 port) : client(port), space(TestSpace::found(person)) {
    client.open(person);
    client.found(space);
  }

  void run() {
    try {
      while (true) {
        const auto entry = space.commit(person, "entry " + std::to_string(acknowledged.size()));
        const auto response = client.append(space.id(), {entry});
        if (response.places_size() != 1) return;
        space.append(entry);
        acknowledged.push_back(response.places(0));
        ++count;
      }
    } catch (const std::exception&) {
      // The server was killed: what was under way may be there or not.
    }
  }

  Someone person = Someone::random();
  RpcClient client;
  TestSpace space;
  std::vector<v1::Place> acknowledged;
  std::atomic<std::size_t> count = 0;
};

int runServer(const QStringList& arguments, QByteArray* output = nullptr) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(QStringLiteral(COLLEGA_SERVER_BINARY), arguments);
  if (!process.waitForFinished(15'000)) return -1;
  if (output != nullptr) *output = process.readAll();
  return process.exitCode();
}

}  // namespace

class ProcessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasAcknowledgedSurvivesAKill() {
    const QTemporaryDir folder;
    ServerProcess server(folder.filePath(QStringLiteral("data")));
    for (int round = 0; round < 3; ++round) {
      QVERIFY2(server.start(), qPrintable(server.error()));
      std::vector<std::unique_ptr<Appender>> appenders;
      for (int i = 0; i < 4; ++i) appenders.push_back(std::make_unique<Appender>(server.port()));
      std::vector<std::thread> threads;
      for (auto& appender : appenders) threads.emplace_back([&appender] { appender->run(); });
      QElapsedTimer timer;
      timer.start();
      while (appenders[0]->count < 20 && timer.elapsed() < 20'000) QTest::qSleep(5);
      server.kill();
      for (auto& thread : threads) thread.join();
      QVERIFY(appenders[0]->count >= 20);

      QVERIFY2(server.start(), qPrintable(server.error()));
      for (auto& appender : appenders) verifyKept(*appender, server.port());
      server.terminate();
      QCOMPARE(server.exitCode(), 0);
    }
  }

  void aFullDiskRefusesAndLosesNothing() {
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    // No file of the server may grow beyond this: a disk that is full, as far as the server can tell.
    QProcess limited;
    limited.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    limited.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("ulimit -f 1000; exec \"$0\" --data \"$1\" --listen 127.0.0.1:0"),
         QStringLiteral(COLLEGA_SERVER_BINARY), data});
    QVERIFY(limited.waitForStarted() && limited.waitForReadyRead(15'000));
    const quint16 port = limited.readLine().trimmed().split(':').last().toUShort();
    Appender appender(port);
    const std::string large(60'000, 'x');
    std::optional<connect::RpcError> refused;
    for (int i = 0; i < 200 && !refused; ++i) {
      const auto entry = appender.space.commit(appender.person, toHex(crypto::randomBytes(20'000)));
      v1::AppendRequest request;
      request.set_space_id(appender.space.id().bytes());
      *request.add_entries() = entry;
      const auto answered = appender.client.call(ledgerService + "Append", request);
      if (const auto* error = std::get_if<connect::RpcError>(&answered)) {
        refused = *error;
      } else {
        v1::AppendResponse response;
        response.ParseFromString(std::get<std::string>(answered));
        QCOMPARE(response.places_size(), 1);
        appender.acknowledged.push_back(response.places(0));
        appender.space.append(entry);
      }
    }
    QVERIFY(refused);
    QVERIFY(refused->code == connect::Code::Unavailable || refused->code == connect::Code::ResourceExhausted);
    QVERIFY(!appender.acknowledged.empty());
    // It still answers those who read.
    FollowStream stream(appender.client, followRequest(false));
    QCOMPARE(stream.untilCaughtUp(appender.space.id()).size(), appender.acknowledged.size() + 1);
    limited.kill();
    QVERIFY(limited.waitForFinished());

    ServerProcess server(data);
    QVERIFY2(server.start(), qPrintable(server.error()));
    verifyKept(appender, server.port());
  }

  void stopsGracefully() {
    const QTemporaryDir folder;
    ServerProcess server(folder.filePath(QStringLiteral("data")));
    QVERIFY2(server.start(), qPrintable(server.error()));
    Appender appender(server.port());
    FollowStream stream(appender.client, followRequest(true));
    stream.untilCaughtUp(appender.space.id());
    QElapsedTimer timer;
    timer.start();
    server.terminate();
    QVERIFY(timer.elapsed() < 6000);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(!stream.next());
    QVERIFY(stream.error());
    QCOMPARE(stream.error()->code, connect::Code::Unavailable);
    // Everything is in the one file that is copied for a backup.
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("data/server.db-wal"))).size(), 0);
  }

  void keepsItsPort() {
    const QTemporaryDir folder;
    ServerProcess server(folder.filePath(QStringLiteral("data")));
    QVERIFY(server.start());
    const QString url = server.url();
    server.kill();
    QVERIFY2(server.start(), qPrintable(server.error()));
    QCOMPARE(server.url(), url);
  }

  void twoServersDoNotShareAFolder() {
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    ServerProcess first(data);
    QVERIFY(first.start());
    QByteArray output;
    QCOMPARE(
        runServer({QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}, &output),
        2);
    QVERIFY(output.contains("another server uses"));
  }

  void badArguments_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QTemporaryDir folder;
    const auto data = folder.filePath(QStringLiteral("data"));
    QTest::newRow("nothing") << QStringList{} << 1;
    QTest::newRow("unknown") << QStringList{"--data", data, "--frobnicate"} << 1;
    QTest::newRow("no port") << QStringList{"--data", data, "--listen", "127.0.0.1"} << 2;
    QTest::newRow("port too large") << QStringList{"--data", data, "--listen", "127.0.0.1:99999"} << 2;
    QTest::newRow("no address") << QStringList{"--data", data, "--listen", "nowhere.invalid:0"} << 2;
    QTest::newRow("origin with a path") << QStringList{"--data",      data,       "--listen",
                                                       "127.0.0.1:0", "--origin", "https://x/y"}
                                        << 2;
    QTest::newRow("certificate alone") << QStringList{"--data", data, "--listen", "127.0.0.1:0", "--tls-cert", "/none"}
                                       << 2;
    QTest::newRow("data is a file") << QStringList{"--data", COLLEGA_SERVER_BINARY, "--listen", "127.0.0.1:0"} << 2;
  }
  void badArguments() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QByteArray output;
    QCOMPARE(runServer(arguments, &output), exitCode);
    QVERIFY(!output.isEmpty());
  }

  void aDamagedStoreIsNotServed() {
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    {
      ServerProcess server(data);
      QVERIFY(server.start());
      server.terminate();
    }
    QFile file(data + QStringLiteral("/server.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write("damage");
    file.close();
    QCOMPARE(runServer({QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}), 6);
  }

 private:
  // Every acknowledged place is where it was said, and the ledger as a whole verifies.
  static void verifyKept(Appender& appender, quint16 port) {
    appender.client = RpcClient(port);
    appender.client.open(appender.person);
    FollowStream stream(appender.client, followRequest(false));
    const auto entries = stream.untilCaughtUp(appender.space.id());
    QVERIFY(entries.size() >= appender.acknowledged.size() + 1);
    for (const auto& place : appender.acknowledged) {
      QCOMPARE(entries[place.seq() - 1].chain(), place.chain());
    }
    ledger::SpaceState state;
    std::vector<Hash> chain{Hash{}};
    for (const auto& placed : entries) {
      QVERIFY(ledger::replay(state, placed, [&](std::uint64_t seq) { return std::optional(chain.at(seq)); }).ok());
      chain.push_back(state.head.chain);
    }
  }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"

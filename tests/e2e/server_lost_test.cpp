// A server that comes back with an older copy, or with nothing, is filled up by whoever syncs; nobody loses anything.
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

QByteArray dumpOf(const Cli& who) { return who.run({"record", "dump"}).out; }

bool copyFolder(const QString& from, const QString& to) {
  QDir().mkpath(to);
  bool copied = true;
  for (const auto& name : QDir(from).entryList(QDir::Files)) {
    QFile::remove(to + "/" + name);
    copied &= QFile::copy(from + "/" + name, to + "/" + name);
  }
  return copied;
}

bool serverSays(const QStringList& arguments) { return runProgram(COLLEGA_SERVER_BINARY, arguments, {}).exit == 0; }

}  // namespace

class ServerLostTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBackupIsBroughtBack();
  void aCopyOfTheFolderIsPutBack();
  void theStoreIsWiped();
  void whatWasErasedStaysErased();

 private:
  static void writeMore(const TwoTowns& towns, int lessons);
  static void allIsThere(const TwoTowns& towns, int lessons);
};

void ServerLostTest::writeMore(const TwoTowns& towns, int lessons) {
  for (int i = 0; i < lessons; ++i) towns.sanne.must({"lesson", "add", QString("Sanne's lesson %1").arg(i)});
  towns.emre.must({"lesson", "add", "Emre's lesson"});
  towns.syncAll();
}

// On both, and for somebody who knows nothing yet and is let in now.
void ServerLostTest::allIsThere(const TwoTowns& towns, int lessons) {
  QCOMPARE(dumpOf(towns.sanne), dumpOf(towns.emre));
  QCOMPARE(towns.emre.ask({"lesson", "list"}).toArray().size(), lessons);
  const auto link = towns.sanne.ask("link", {"space", "invite", towns.partnership});
  const auto nadia = towns.newcomer("Nadia", "Zeist");
  nadia.must({"space", "join", link});
  towns.sanne.must({"sync"});
  nadia.must({"sync"});
  QCOMPARE(nadia.ask({"lesson", "list"}).toArray().size(), lessons);
}

void ServerLostTest::aBackupIsBroughtBack() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  QVERIFY(serverSays({"backup", towns.path("copy"), "--data", towns.path("server")}));
  writeMore(towns, 3);
  const auto pair = towns.pairUp();
  towns.sanne.must({"lesson", "add", "--space", pair, "between the two"});
  towns.syncAll();
  towns.server.terminate();
  QDir(towns.path("server")).removeRecursively();
  QVERIFY(serverSays({"restore", towns.path("copy"), "--data", towns.path("server")}));
  QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));

  towns.emre.must({"lesson", "add", "--space", pair, "while it was away"});
  const auto told = towns.emre.ask({"sync"});
  QVERIFY(told["handed_back"].toInt() > 0);
  QCOMPARE(told["waiting"].toInt(), 0);
  towns.sanne.must({"sync"});
  QCOMPARE(towns.sanne.ask({"sync"})["handed_back"].toInt(), 0);
  QCOMPARE(towns.emre.ask({"lesson", "list", "--space", pair}).toArray().size(), 2);
  QCOMPARE(dumpOf(towns.sanne), dumpOf(towns.emre));
  towns.server.terminate();
  QVERIFY(serverSays({"check", "--data", towns.path("server")}));
}

// Nothing says that it happened but that the ledger ends earlier than what was read.
void ServerLostTest::aCopyOfTheFolderIsPutBack() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  towns.server.terminate();
  QVERIFY(copyFolder(towns.path("server"), towns.path("copy")));
  QVERIFY(towns.server.start());
  writeMore(towns, 3);
  towns.server.kill();
  QDir(towns.path("server")).removeRecursively();
  QVERIFY(copyFolder(towns.path("copy"), towns.path("server")));
  QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));
  towns.sanne.must({"sync"});
  towns.emre.must({"sync"});
  allIsThere(towns, 4);
}

void ServerLostTest::theStoreIsWiped() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  writeMore(towns, 3);
  towns.server.kill();
  QDir(towns.path("server")).removeRecursively();
  QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));
  towns.emre.must({"sync"});
  towns.sanne.must({"sync"});
  allIsThere(towns, 4);
}

// The old copy has it all again; the redactions that are handed back take it away.
void ServerLostTest::whatWasErasedStaysErased() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  QVERIFY(dumpOf(towns.sanne).contains("Yıldız"));
  QVERIFY(serverSays({"backup", towns.path("copy"), "--data", towns.path("server")}));
  towns.emre.must({"profile", "erase", "me", "--yes"});
  towns.sanne.must({"sync"});
  QVERIFY(!dumpOf(towns.sanne).contains("Yıldız"));
  towns.server.terminate();
  QDir(towns.path("server")).removeRecursively();
  QVERIFY(serverSays({"restore", towns.path("copy"), "--data", towns.path("server")}));
  QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));

  QVERIFY(towns.sanne.ask({"sync"})["handed_back"].toInt() > 0);
  const auto link = towns.sanne.ask("link", {"space", "invite", towns.partnership});
  const auto nadia = towns.newcomer("Nadia", "Zeist");
  nadia.must({"space", "join", link});
  towns.sanne.must({"sync"});
  nadia.must({"sync"});
  towns.sanne.must({"sync"});
  QVERIFY(!dumpOf(nadia).contains("Yıldız"));
  QCOMPARE(dumpOf(nadia), dumpOf(towns.sanne));
  QVERIFY(nadia.ask({"space", "head", towns.partnership})["quarantined"].toArray().isEmpty());
  towns.server.terminate();
  QVERIFY(serverSays({"check", "--data", towns.path("server")}));
}

QTEST_GUILESS_MAIN(ServerLostTest)
#include "server_lost_test.moc"

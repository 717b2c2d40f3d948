// Power cuts and full disks, with the real programs: what was acknowledged is there afterwards, whole, once.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/small_disk.h"
#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr int lessons = 3'000;

QByteArray dumpOf(const Cli& who) { return who.run({"record", "dump"}).out; }

QString manyLessons(const QString& path) {
  QFile out(path);
  if (!out.open(QIODevice::WriteOnly)) return {};
  out.write("seen,meaning\n");
  for (int i = 0; i < lessons; ++i) {
    out.write("lesson " + QByteArray::number(i) + "," + QByteArray(400, static_cast<char>('a' + i % 26)) + "\n");
  }
  return out.fileName();
}

}  // namespace

class OutageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aKilledServerLosesNothing();
  void aKilledClientLosesNothing();
  void aFullDiskHurtsNothing();
  void aSpaceThatIsFullSaysSo();
};

// Kills the server while one device sends, again and again, until everything is over; then both are equal.
void OutageTest::aKilledServerLosesNothing() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  towns.sanne.must({"import", "csv", manyLessons(towns.path("many.csv"))});
  int cut = 0;
  for (int delay = 20; delay < 2'000; delay += delay / 2) {
    QProcess sync;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("COLLEGA_PASSPHRASE", towns.sanne.environment()["COLLEGA_PASSPHRASE"]);
    sync.setProcessEnvironment(environment);
    sync.start(COLLEGA_CLI_BINARY, towns.sanne.command({"sync"}));
    QTest::qWait(delay);
    towns.server.kill();
    QVERIFY(sync.state() == QProcess::NotRunning || sync.waitForFinished(60'000));
    if (sync.exitCode() == 5) ++cut;
    QVERIFY2(sync.exitCode() == 5 || sync.exitCode() == 0, sync.readAllStandardError());
    QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));
  }
  QVERIFY(cut > 0);
  towns.syncAll();
  QCOMPARE(towns.emre.ask({"record", "list", "--kind", "lesson"}).toArray().size(), lessons);
  QCOMPARE(dumpOf(towns.sanne), dumpOf(towns.emre));
}

void OutageTest::aKilledClientLosesNothing() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  towns.sanne.must({"import", "csv", manyLessons(towns.path("many.csv"))});
  for (const auto* const who : {&towns.sanne, &towns.emre}) {
    for (int delay = 30; delay < 1'500; delay *= 2) {
      QProcess sync;
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert("COLLEGA_PASSPHRASE", who->environment()["COLLEGA_PASSPHRASE"]);
      sync.setProcessEnvironment(environment);
      sync.start(COLLEGA_CLI_BINARY, who->command({"sync"}));
      QTest::qWait(delay);
      sync.kill();
      sync.waitForFinished();
    }
    who->must({"sync"});
  }
  QCOMPARE(towns.emre.ask({"record", "list", "--kind", "lesson"}).toArray().size(), lessons);
  QCOMPARE(dumpOf(towns.sanne), dumpOf(towns.emre));
}

void OutageTest::aFullDiskHurtsNothing() {
  TwoTowns towns;
  SmallDisk disk(towns.path("small"), 3);
  if (!disk.mounted()) QSKIP(qPrintable("a small disk cannot be mounted here: " + disk.reason()));
  QVERIFY(towns.meet());
  const auto link = towns.sanne.ask("link", {"space", "invite", towns.partnership});
  Cli cramped(towns.path("small/profile"));
  cramped.must({"profile", "create", "--name", "Nadia", "--town", "Zeist", "--server", towns.server.url()});
  cramped.must({"space", "join", link});
  towns.sanne.must({"sync"});
  cramped.must({"sync"});

  QStringList kept;
  Ran ran;
  const QByteArray text(60'000, 'w');
  do {
    ran = cramped.run({"--json", "lesson", "add", "--seen", "-"}, text + QByteArray::number(kept.size()));
    if (ran.exit == 0) kept << ran.json()["id"].toString();
  } while (ran.exit == 0 && kept.size() < 200);
  QCOMPARE(ran.exit, 2);
  QVERIFY2(ran.err.contains("disk is full"), ran.err);
  QVERIFY(kept.size() > 3);

  QVERIFY(disk.enlarge());
  QCOMPARE(cramped.ask({"lesson", "list"}).toArray().size(), kept.size());
  cramped.must({"lesson", "add", "room again"});
  cramped.must({"sync"});
  towns.sanne.must({"sync"});
  cramped.must({"sync"});
  QCOMPARE(towns.sanne.ask({"lesson", "list"}).toArray().size(), kept.size() + 1);
  QCOMPARE(dumpOf(cramped), dumpOf(towns.sanne));
}

// The host gives a space so much; the other spaces go on, and so does this one when it gets more.
void OutageTest::aSpaceThatIsFullSaysSo() {
  const QTemporaryDir folder;
  const auto give = [&](const QByteArray& megabytes) {
    QFile settings(folder.filePath("server.toml"));
    return settings.open(QIODevice::WriteOnly) && settings.write("space-entries = " + megabytes + "\n") > 0;
  };
  QVERIFY(give("1"));
  ServerProcess server(folder.filePath("server"), {"--config", folder.filePath("server.toml")});
  QVERIFY2(server.start(), qPrintable(server.error()));
  const Cli ayla(folder.filePath("ayla"));
  ayla.must({"profile", "create", "--name", "Ayla", "--town", "Zeist", "--server", server.url()});
  const auto full = ayla.ask("id", {"space", "create", "--kind", "network", "--name", "Waste"});
  const auto other = ayla.ask("id", {"space", "create", "--kind", "network", "--name", "Water"});
  QString lesson;
  for (std::uint32_t i = 0; i < 40; ++i) {
    std::vector<std::uint32_t> noise(8'000);
    QRandomGenerator(i).fillRange(noise.data(), static_cast<qsizetype>(noise.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(noise.data()), static_cast<qsizetype>(noise.size()) * 4);
    const Ran added = ayla.run({"--json", "lesson", "add", "--space", full, "--seen", "-"}, bytes.toHex());
    QVERIFY2(added.exit == 0, added.err);
    lesson = added.json()["id"].toString();
  }
  const auto elsewhere = ayla.ask("id", {"lesson", "add", "--space", other, "--seen", "a tap"});
  const auto synced = ayla.run({"--json", "sync"});
  QCOMPARE(synced.exit, 2);
  QCOMPARE(synced.json()["error"].toString(), "no_room");
  QCOMPARE(ayla.ask({"record", "show", lesson})["standing"].toString(), "only_here");
  QCOMPARE(ayla.ask({"record", "show", elsewhere})["standing"].toString(), "in_step");

  server.terminate();
  QVERIFY(give("10"));
  QVERIFY2(server.start(), qPrintable(server.error()));
  ayla.must({"sync"});
  QCOMPARE(ayla.ask({"record", "show", lesson})["standing"].toString(), "in_step");
}

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"

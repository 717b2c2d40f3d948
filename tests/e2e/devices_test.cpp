// One person, several devices, with the real programs: a code lets a second one in, the recovery code brings one back,
// a lost one is revoked, a member is put out.
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

QByteArray dumpOf(const Cli& who) { return who.run({"record", "dump"}).out; }

// A command that runs while others do.
class Running {
 public:
  Running(const Cli& who, const QStringList& arguments) {
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto own = who.environment();
    for (auto i = own.begin(); i != own.end(); ++i) environment.insert(i.key(), *i);
    process_.setProcessEnvironment(environment);
    process_.start(QStringLiteral(COLLEGA_CLI_BINARY), who.command(QStringList{"--json"} + arguments));
  }
  ~Running() { process_.kill(), process_.waitForFinished(); }

  bool ended() { return process_.state() == QProcess::NotRunning || process_.waitForFinished(60'000); }
  [[nodiscard]] Ran ran() {
    return {process_.exitCode(), process_.readAllStandardOutput(), process_.readAllStandardError()};
  }

 private:
  QProcess process_;
};

}  // namespace

class DevicesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSecondDevice();
  void theRecoveryCode();
  void aMemberIsPutOut();
  void aProfileGoesFromADevice();

 private:
  // Sanne's second device, let in by a code.
  static void link(const TwoTowns& towns, const Cli& laptop);
};

void DevicesTest::link(const TwoTowns& towns, const Cli& laptop) {
  const auto code = towns.sanne.ask("code", {"device", "link"});
  QVERIFY(code.startsWith(towns.server.url() + "/d#1."));
  Running asking(laptop, {"device", "link", code, "--name", "laptop"});
  const auto let = towns.sanne.ask({"device", "accept"});
  QCOMPARE(let["name"].toString(), QString("laptop"));
  QVERIFY(asking.ended());
  const auto ran = asking.ran();
  QVERIFY2(ran.exit == 0, ran.err);
  QCOMPARE(ran.json()["number"], let["number"]);
  QVERIFY(ran.json()["spaces"].toInt() >= 1);
}

void DevicesTest::aSecondDevice() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  towns.sanne.must({"lesson", "add", "before the laptop"});
  const auto pair = towns.pairUp();
  const Cli laptop(towns.path("laptop"));
  link(towns, laptop);
  QCOMPARE(dumpOf(laptop), dumpOf(towns.sanne));
  QCOMPARE(laptop.ask({"device", "list"}).toArray().size(), 2);

  // The same code lets nobody in a second time.
  laptop.must({"lesson", "add", "--space", pair, "on the laptop"});
  laptop.must({"sync"});
  towns.syncAll();
  QCOMPARE(dumpOf(laptop), dumpOf(towns.sanne));
  QCOMPARE(towns.emre.ask({"lesson", "list"}).toArray().size(), 2);

  const auto list = towns.sanne.ask({"device", "list"}).toArray();
  QCOMPARE(list[1].toObject()["name"].toString(), QString("laptop"));
  towns.sanne.must({"device", "revoke", list[1].toObject()["id"].toString()});
  towns.sanne.must({"lesson", "add", "--space", pair, "not for the lost laptop"});
  towns.sanne.must({"sync"});
  laptop.must({"lesson", "add", "--space", pair, "by who found the laptop"});
  QVERIFY(laptop.run({"sync"}).exit != 0);
  towns.syncAll();
  QCOMPARE(towns.emre.ask({"lesson", "list"}).toArray().size(), 3);
  QCOMPARE(dumpOf(towns.emre), dumpOf(towns.sanne));
  QVERIFY(!dumpOf(laptop).contains("not for the lost laptop"));
  // The host's own check: every entry verifies.
  towns.server.terminate();
  QCOMPARE(runProgram(COLLEGA_SERVER_BINARY, {"check", "--data", towns.path("server")}, {}).exit, 0);
}

void DevicesTest::theRecoveryCode() {
  TwoTowns towns;
  QVERIFY(towns.server.start());
  const auto code = towns.sanne.ask(
      "recovery_code", {"profile", "create", "--name", "Sanne", "--town", "Amsterdam", "--server", towns.server.url()});
  const auto space = towns.sanne.ask("id", {"space", "create", "--kind", "partnership", "--name", "A - K", "--town",
                                            "Amsterdam", "--town", "Kocaeli"});
  towns.sanne.must({"lesson", "add", "before the fire"});
  towns.sanne.must({"sync"});
  const auto before = dumpOf(towns.sanne);

  const Cli fresh(towns.path("fresh"));
  auto typo = code;
  typo[3] = typo[3] == '1' ? '2' : '1';
  QCOMPARE(fresh.run({"profile", "recover", typo, "--server", towns.server.url()}).exit, 2);
  fresh.must({"profile", "recover", code, "--server", towns.server.url()});
  QCOMPARE(dumpOf(fresh), before);
  QCOMPARE(fresh.ask({"profile", "show"})["fields"].toObject()["name"].toString(), QString("Sanne"));
  const auto lost = fresh.ask({"device", "list"}).toArray()[1].toObject()["id"].toString();
  fresh.must({"device", "revoke", lost});
  fresh.must({"lesson", "add", "after the fire"});
  fresh.must({"sync"});
  QVERIFY(!dumpOf(towns.sanne).contains("after the fire"));
  QCOMPARE(fresh.ask({"space", "members", space}).toArray().size(), 1);

  const Cli nobody(towns.path("nobody"));
  const QString unknown = "00000 00000 00000 00000 00000 00000 00000 00000 00000";
  QVERIFY(nobody.run({"profile", "recover", unknown, "--server", towns.server.url()}).exit != 0);
  nobody.must({"profile", "create", "--name", "N", "--town", "T", "--server", towns.server.url()});
}

void DevicesTest::aMemberIsPutOut() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  QCOMPARE(towns.emre.run({"space", "remove", towns.partnership, "Sanne Bakker"}).exit, 2);
  towns.sanne.must({"space", "remove", towns.partnership, "Emre Yıldız"});
  towns.sanne.must({"lesson", "add", "without Emre"});
  towns.sanne.must({"sync"});
  towns.emre.must({"lesson", "add", "too late"});
  QCOMPARE(towns.emre.run({"sync"}).exit, 2);
  towns.sanne.must({"sync"});
  QCOMPARE(towns.sanne.ask({"lesson", "list"}).toArray().size(), 1);
  QCOMPARE(towns.sanne.ask({"space", "members", towns.partnership}).toArray().size(), 1);
  QVERIFY(!dumpOf(towns.emre).contains("without Emre"));
  QCOMPARE(towns.sanne.run({"space", "remove", towns.partnership, "Sanne Bakker"}).exit, 2);
}

void DevicesTest::aProfileGoesFromADevice() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  QVERIFY(towns.emre.run({"profile", "remove"}).exit != 0);
  towns.server.kill();
  towns.emre.must({"lesson", "add", "nobody else has this"});
  QVERIFY(towns.emre.run({"profile", "remove", "--yes"}).exit != 0);
  QCOMPARE(towns.emre.ask({"lesson", "list"}).toArray().size(), 1);
  towns.emre.must({"profile", "remove", "--yes", "--unsent"});
  QVERIFY(!QDir(towns.emre.profile()).exists());
  QVERIFY(towns.emre.run({"profile", "show"}).exit != 0);
}

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"

// The main job, step by step, through real programs: two colleagues are paired, one logs a lesson after a visit, the
// other is reminded to follow up.
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr auto whistle = "Every street has a resident with a whistle";

QJsonObject fieldsOf(const Cli& who, const QString& id) { return who.ask({"record", "show", id})["fields"].toObject(); }

QByteArray dumpOf(const Cli& who) { return who.run({"record", "dump"}).out; }

bool mentions(const QJsonArray& reasons, const QString& words) {
  for (const QJsonValue reason : reasons) {
    if (reason["words"].toString().contains(words)) return true;
  }
  return false;
}

bool asks(const QJsonArray& due, const QString& question) {
  for (const QJsonValue asked : due) {
    if (asked["question"].toString() == question) return true;
  }
  return false;
}

}  // namespace

class MainJobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWholeJob();
  void aLiveConnectionBringsAnEdit();
  void concurrentEditsMergeFieldByField();
};

void MainJobTest::theWholeJob() {
  TwoTowns towns;
  auto& server = towns.server;
  auto& sanne = towns.sanne;
  auto& emre = towns.emre;
  QVERIFY(towns.meet());
  QCOMPARE(sanne.ask({"space", "members", towns.partnership}).toArray().size(), 2);
  QCOMPARE(sanne.ask("head", {"space", "head", towns.partnership}),
           emre.ask("head", {"space", "head", towns.partnership}));

  // The suggestion comes with its reasons in words.
  const auto suggestions = sanne.ask({"pair", "suggest"}).toArray();
  QCOMPARE(suggestions.size(), 1);
  QCOMPARE(suggestions[0]["name"].toString(), QStringLiteral("Emre Yıldız"));
  QVERIFY(mentions(suggestions[0]["reasons"].toArray(), "earthquake drills"));
  QVERIFY(sanne.run({"pair", "suggest"}).out.contains("earthquake drills"));

  const auto pairSpace = towns.pairUp();
  QVERIFY(!pairSpace.isEmpty());
  emre.must({"goal", "add", "--space", pairSpace, "Smoke alarms in every home"});
  const auto visit = sanne.ask(
      "id", {"visit", "add", "--space", pairSpace, "--title", "Drill in Kocaeli", "--host-town", "Kocaeli", "--starts",
             "2026-12-09", "--ends", "2026-12-11", "--participants", "me", "--participants", "Emre Yıldız"});
  towns.syncAll();
  QCOMPARE(emre.ask({"goal", "list", "--space", pairSpace}).toArray().size(), 2);
  QCOMPARE(fieldsOf(emre, visit)["participants"].toArray().size(), 2);

  // Both are offline: the server is gone. Nothing that is written asks for it.
  server.terminate();
  const auto lesson = sanne.ask("id", {"lesson", "add", "--visit", visit, "--seen", whistle, "--plan", "Try it"});
  const auto asked = sanne.ask(
      "id", {"followup", "add", "--about", lesson, "--question", "Did the whistle work?", "--due", "2027-01-15T09:00"});
  const auto other = emre.ask("id", {"lesson", "add", "--visit", visit, "Alarms are checked with the water meter"});
  QCOMPARE(sanne.run({"sync"}).exit, 5);
  QCOMPARE(emre.run({"lesson", "show", lesson}).exit, 3);

  QVERIFY2(server.start(), qPrintable(server.error()));
  for (const auto* const who : {&sanne, &emre, &sanne}) who->must({"sync"});
  QCOMPARE(fieldsOf(emre, lesson)["seen"].toString(), QString::fromLatin1(whistle));
  QCOMPARE(fieldsOf(sanne, other)["author"].toString(), emre.ask("id", {"profile", "show"}));

  // Due when its moment has come, and not before.
  emre.set("COLLEGA_NOW", "2027-01-15T05:59:00Z");
  QVERIFY(!asks(emre.ask({"followup", "due"}).toArray(), "Did the whistle work?"));
  emre.set("COLLEGA_NOW", "2027-01-15T12:00:00Z");
  QVERIFY(asks(emre.ask({"followup", "due"}).toArray(), "Did the whistle work?"));
  emre.must({"followup", "done", asked, "Two streets have one", "--application", "tried"});
  QVERIFY(!asks(emre.ask({"followup", "due"}).toArray(), "Did the whistle work?"));
  emre.set("COLLEGA_NOW", {});
  towns.syncAll();
  const auto answers = fieldsOf(sanne, asked)["answers"].toArray();
  QCOMPARE(answers.size(), 1);
  QCOMPARE(answers[0]["text"].toString(), QStringLiteral("Two streets have one"));

  QVERIFY(dumpOf(sanne).contains(whistle));
  QCOMPARE(dumpOf(sanne), dumpOf(emre));
}

void MainJobTest::aLiveConnectionBringsAnEdit() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  QProcess live;
  auto environment = QProcessEnvironment::systemEnvironment();
  const auto own = towns.emre.environment();
  for (auto i = own.begin(); i != own.end(); ++i) environment.insert(i.key(), *i);
  live.setProcessEnvironment(environment);
  live.setProcessChannelMode(QProcess::MergedChannels);
  live.start(COLLEGA_CLI_BINARY, towns.emre.command({"sync", "--follow", "--progress"}));
  QByteArray said;
  const auto saysInStep = [&] { return (said += live.readAll()).contains("in_step"); };
  QTRY_VERIFY_WITH_TIMEOUT(saysInStep(), 20'000);
  const auto lesson = towns.sanne.ask("id", {"lesson", "add", "--seen", whistle});
  towns.sanne.must({"sync"});
  said.clear();
  const auto hasReceived = [&] { return (said += live.readAll()).contains("received 1"); };
  QTRY_VERIFY_WITH_TIMEOUT(hasReceived(), 20'000);
  live.terminate();
  QVERIFY(live.waitForFinished(20'000));
  QCOMPARE(live.exitCode(), 0);
  QCOMPARE(fieldsOf(towns.emre, lesson)["seen"].toString(), QString::fromLatin1(whistle));
}

void MainJobTest::concurrentEditsMergeFieldByField() {
  TwoTowns towns;
  QVERIFY(towns.meet());
  const auto lesson = towns.sanne.ask("id", {"lesson", "add", "--seen", whistle, "--themes", "drills"});
  towns.sanne.must({"sync"});
  towns.emre.must({"sync"});

  towns.server.terminate();
  towns.sanne.must({"record", "set", lesson, "meaning=Neighbours are first", "plan=In Noord", "themes=drills,streets"});
  towns.emre.must({"record", "set", lesson, "home_effect=Residents know us", "plan=In Izmit", "themes=drills,sirens"});
  QVERIFY2(towns.server.start(), qPrintable(towns.server.error()));
  for (const auto* const who : {&towns.sanne, &towns.emre, &towns.sanne}) who->must({"sync"});

  for (const auto* const who : {&towns.sanne, &towns.emre}) {
    const auto fields = fieldsOf(*who, lesson);
    QCOMPARE(fields["meaning"].toString(), QStringLiteral("Neighbours are first"));
    QCOMPARE(fields["home_effect"].toString(), QStringLiteral("Residents know us"));
    QCOMPARE(fields["plan"].toString(), QStringLiteral("In Izmit"));
    QCOMPARE(fields["themes"].toArray().size(), 3);
    const auto conflicts = who->ask({"record", "conflicts"}).toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0]["id"].toString(), lesson);
    QCOMPARE(conflicts[0]["field"].toString(), QStringLiteral("plan"));
    QCOMPARE(conflicts[0]["overwritten"].toString(), QStringLiteral("In Noord"));
  }
  QCOMPARE(dumpOf(towns.sanne), dumpOf(towns.emre));
}

QTEST_GUILESS_MAIN(MainJobTest)
#include "main_job_test.moc"

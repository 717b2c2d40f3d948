// Two people change the same lesson without a connection: nothing is lost, what differs is shown to both and settled.
// Then it goes to the public, and nothing personal goes with it.
#include <QJsonDocument>
#include <QTest>

#include "tests/e2e/stories/story.h"

using namespace collega::test;

class OfflineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void bothWriteWithoutAConnection();
  void whatDiffersIsShownToBoth();
  void itIsSettledByOneOfThem();
  void whatWasOverwrittenIsInItsHistory();
  void thePreviewIsExactlyWhatLeaves();
  void anybodyReadsItAndNobodyIsNamed();

 private:
  [[nodiscard]] static QJsonValue fieldsOf(const Cli& who, const QString& id) {
    return who.ask({"lesson", "show", id})["fields"];
  }
  [[nodiscard]] QList<const Cli*> both() { return {&story_.sanne(), &story_.emre()}; }

  Story story_;
  QString pair_;
  QString lesson_;
  QJsonObject preview_;
};

void OfflineTest::initTestCase() {
  QVERIFY(story_.begin("2035-05-07"));
  pair_ = story_.towns.pairUp();
  QVERIFY(!pair_.isEmpty());
  lesson_ = story_.sanne().ask("id", {"lesson", "add", "--space", pair_, "Every street has a whistle", "--plan",
                                      "Somewhere", "--themes", "drills", "--language", "en"});
  story_.meet();
}

void OfflineTest::bothWriteWithoutAConnection() {
  story_.towns.server.terminate();
  story_.sanne().must({"record", "set", lesson_, "plan=In Noord", "meaning=Neighbours are first"});
  story_.sanne().must({"lesson", "rung", lesson_, "department", "--evidence", "Drill of November"});
  story_.emre().must({"record", "set", lesson_, "plan=In Gölcük", "home_effect=Residents know us"});
  story_.emre().must({"lesson", "obstacle", lesson_, "resources", "--lifted-by", "Mayor Akın", "--note", "Whistles"});
  for (const auto* who : both()) {
    QCOMPARE(who->run({"sync"}).exit, 5);
    QVERIFY(who->ask({"record", "conflicts", lesson_}).toArray().isEmpty());
  }
  QCOMPARE(fieldsOf(story_.sanne(), lesson_)["plan"].toString(), QStringLiteral("In Noord"));
  QVERIFY2(story_.towns.server.start(), qPrintable(story_.towns.server.error()));
}

void OfflineTest::whatDiffersIsShownToBoth() {
  story_.meet();  // Sanne goes first, so Emre's stands at the later place
  for (const auto* who : both()) {
    const auto fields = fieldsOf(*who, lesson_);
    QCOMPARE(fields["meaning"].toString(), QStringLiteral("Neighbours are first"));
    QCOMPARE(fields["home_effect"].toString(), QStringLiteral("Residents know us"));
    QCOMPARE(fields["rung"].toString(), QStringLiteral("department"));
    QCOMPARE(fields["obstacles"].toArray().size(), 1);
    QCOMPARE(fields["plan"].toString(), QStringLiteral("In Gölcük"));
    const auto conflicts = who->ask({"record", "conflicts", lesson_}).toArray();
    QCOMPARE(valuesOf(conflicts, "field"), QStringList{"plan"});
    QCOMPARE(conflicts[0]["overwritten"].toString(), QStringLiteral("In Noord"));
    QCOMPARE(conflicts[0]["written"]["name"].toString(), QStringLiteral("Sanne Bakker"));
  }
}

void OfflineTest::itIsSettledByOneOfThem() {
  story_.emre().must({"record", "set", lesson_, "plan=In Noord and in Gölcük"});
  story_.meet();
  for (const auto* who : both()) {
    QCOMPARE(fieldsOf(*who, lesson_)["plan"].toString(), QStringLiteral("In Noord and in Gölcük"));
    QVERIFY(who->ask({"record", "conflicts"}).toArray().isEmpty());
  }
  QCOMPARE(story_.sanne().run({"record", "dump"}).out, story_.emre().run({"record", "dump"}).out);
}

void OfflineTest::whatWasOverwrittenIsInItsHistory() {
  QStringList plans;
  for (const QJsonValue change : story_.emre().ask({"record", "history", lesson_}).toArray())
    if (const auto plan = change["fields"]["plan"].toString(); !plan.isEmpty()) plans << plan;
  plans.sort();
  QCOMPARE(plans, (QStringList{"In Gölcük", "In Noord", "In Noord and in Gölcük", "Somewhere"}));
}

void OfflineTest::thePreviewIsExactlyWhatLeaves() {
  story_.emre().must({"lesson", "check", lesson_, "--as-meant"});
  story_.emre().must({"lesson", "translate", lesson_, "--language", "tr", "--seen", "Her sokakta bir düdük"});
  story_.meet();
  const auto shown = story_.sanne().ask({"lesson", "publish", lesson_, "--to", "public", "--dry-run"}).toObject();
  QCOMPARE(shown["published"].toBool(), false);
  QVERIFY(shown["readers"].toArray().isEmpty());  // nobody in particular
  const auto withheld = texts(shown["withheld"]);
  for (const auto* field : {"author", "checks", "translations.interpreter"}) QVERIFY2(withheld.contains(field), field);
  QVERIFY(shown["named"].toArray().isEmpty());
  preview_ = shown["record"].toObject();
  QVERIFY(story_.sanne().ask({"lesson", "public"}).toArray().isEmpty());
}

void OfflineTest::anybodyReadsItAndNobodyIsNamed() {
  story_.sanne().must({"lesson", "publish", lesson_, "--to", "public"});
  story_.meet();
  const auto read = story_.emre().ask({"lesson", "public"}).toArray();
  QCOMPARE(read.size(), 1);
  QCOMPARE(read[0]["record"].toObject(), preview_);
  const auto text = QJsonDocument(read[0]["record"].toObject()).toJson();
  for (const auto* who : both()) {
    const auto me = who->ask({"profile", "show"});
    QVERIFY(!text.contains(me["id"].toString().toUtf8()));
    QVERIFY(!text.contains(me["name"].toString().toUtf8()) || me["name"].toString().isEmpty());
  }
  QVERIFY(!text.contains("Sanne") && !text.contains("Emre") && !text.contains("Yıldız"));
  QVERIFY(text.contains("düdük"));
  // The pair's own goes on as it was.
  QVERIFY(!fieldsOf(story_.emre(), lesson_)["author"].toString().isEmpty());
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "offline_test.moc"

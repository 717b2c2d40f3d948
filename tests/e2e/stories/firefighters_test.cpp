// Two firefighters: why they fit, what each wants to learn, a visit that is prepared, a lesson of each, and what became
// of them after three months, as both sides see it.
#include <QTest>

#include "tests/e2e/stories/story.h"

using namespace collega::test;

class FirefightersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(story_.begin("2035-01-08")); }
  void theyFitForReasonsInWords();
  void bothSayWhatTheyWantToLearn();
  void theVisitIsPrepared();
  void eachLogsALessonWithoutAConnection();
  void afterTwoDaysTheyAreAskedForLessons();
  void afterThreeMonthsBothSidesSayWhatBecameOfIt();

 private:
  [[nodiscard]] QJsonArray dueFor(const Cli& who, const QString& prompt) const;

  Story story_;
  QString pair_;
  QString visit_;
  QString whistle_;  // Sanne's
  QString meter_;    // Emre's
};

QJsonArray FirefightersTest::dueFor(const Cli& who, const QString& prompt) const {
  QJsonArray due;
  for (const QJsonValue asked : who.ask({"followup", "due"}).toArray())
    if (asked["fields"]["prompt"].toString() == prompt) due.append(asked);
  return due;
}

void FirefightersTest::theyFitForReasonsInWords() {
  const auto suggested = story_.sanne().ask({"pair", "suggest"}).toArray();
  QCOMPARE(valuesOf(suggested, "name"), QStringList{"Emre Yıldız"});
  const auto said = story_.sanne().run({"--language", "nl", "pair", "suggest"}).out;
  // What each offers that the other seeks, and the language they share.
  QVERIFY2(said.contains("earthquake drills") && said.contains("house fire prevention") && said.contains("Engels"),
           said);
}

void FirefightersTest::bothSayWhatTheyWantToLearn() {
  const auto proposed =
      story_.sanne().ask("id", {"pair", "propose", "Emre Yıldız", "--goal", "A drill with a whole street"});
  story_.meet();
  QVERIFY(story_.emre().ask({"pair", "show", proposed})["awaits_me"].toBool());
  story_.on("2035-01-10");
  pair_ = story_.emre().ask("space", {"pair", "accept", proposed});
  story_.meet();

  // Kocaeli has no goal yet, and both are told.
  for (const auto* who : {&story_.sanne(), &story_.emre()})
    QVERIFY(who->run({"pair", "show", proposed}).out.contains("Kocaeli has not said yet what it wants to learn."));
  story_.emre().must({"goal", "add", "--space", pair_, "Smoke alarms in every home"});
  story_.meet();
  QVERIFY(!story_.sanne().run({"pair", "show", proposed}).out.contains("has not said yet"));
}

void FirefightersTest::theVisitIsPrepared() {
  story_.on("2035-03-01");
  story_.emre().must({"briefing", "add", "--space", story_.partnership(), "Kocaeli", "--mandate",
                      "Drills are the town's, disasters the state's"});
  story_.meet();
  visit_ = story_.sanne().ask("id", {"visit", "add", "--space", pair_, "A street in Gölcük", "--visit-kind",
                                     "working_visit", "--host-town", "Kocaeli", "--starts", "2035-04-02", "--ends",
                                     "2035-04-04", "--participants", "me", "--participants", "Emre"});
  auto sheet = story_.sanne().ask({"visit", "prepare", visit_});
  QCOMPARE(sheet["briefing"]["mandate"].toString(), QStringLiteral("Drills are the town's, disasters the state's"));
  // A common language and three days are as they should be; nobody at home has agreed.
  QCOMPARE(sheet["hints"].toArray().size(), 1);
  QCOMPARE(having(sheet["preparation"], "id", "agreed-at-home")["done"].toBool(), false);
  story_.sanne().must({"record", "set", visit_, "agreed_by=Commander of Osdorp"});
  sheet = story_.sanne().ask({"visit", "prepare", visit_, "--done", "travel"});
  QVERIFY(sheet["hints"].toArray().isEmpty());
  QCOMPARE(having(sheet["preparation"], "id", "agreed-at-home")["done"].toBool(), true);
  QCOMPARE(having(sheet["preparation"], "id", "travel")["done"].toBool(), true);
  QCOMPARE(having(sheet["preparation"], "id", "interpreter")["done"].toBool(), false);
  QCOMPARE(story_.sanne().run({"visit", "debrief", visit_, "Too early"}).exit, 2);
  story_.meet();
}

void FirefightersTest::eachLogsALessonWithoutAConnection() {
  story_.on("2035-04-04");
  story_.towns.server.terminate();
  whistle_ = story_.sanne().ask("id", {"lesson", "add", "--visit", visit_, "Every street has a resident with a whistle",
                                       "--plan", "One street in Noord", "--language", "en"});
  meter_ = story_.emre().ask("id", {"lesson", "add", "--visit", visit_, "Alarms are checked with the water meter",
                                    "--plan", "Talk with the water company", "--language", "en"});
  QCOMPARE(story_.sanne().run({"sync"}).exit, 5);
  QVERIFY2(story_.towns.server.start(), qPrintable(story_.towns.server.error()));
  story_.meet();
  for (const auto* who : {&story_.sanne(), &story_.emre()})
    QCOMPARE(who->ask({"lesson", "list", "--space", pair_}).toArray().size(), 2);
}

void FirefightersTest::afterTwoDaysTheyAreAskedForLessons() {
  story_.on("2035-04-05");
  QVERIFY(dueFor(story_.sanne(), "log_lessons").isEmpty());
  story_.on("2035-04-06");
  const auto asked = dueFor(story_.sanne(), "log_lessons");
  QCOMPARE(asked.size(), 1);
  story_.sanne().must({"followup", "done", asked[0]["id"].toString(), "One, on the whistle"});
  QVERIFY(dueFor(story_.sanne(), "log_lessons").isEmpty());
  QCOMPARE(dueFor(story_.emre(), "log_lessons").size(), 1);
  story_.on("2035-04-11");
  QCOMPARE(dueFor(story_.emre(), "thank").size(), 1);
  story_.sanne().must({"visit", "debrief", visit_, "Three days are enough for one street"});
  const auto missing = texts(story_.sanne().ask({"visit", "debrief", visit_})["missing"]);
  QCOMPARE(missing.size(), 1);  // the hosts are still to be thanked
  story_.meet();
}

void FirefightersTest::afterThreeMonthsBothSidesSayWhatBecameOfIt() {
  story_.on("2035-07-03");
  QVERIFY(dueFor(story_.sanne(), "adoption_3_months").isEmpty());
  story_.on("2035-07-04");
  // Of each of the two lessons; what the visit would ask as well is not asked twice.
  const auto hers = dueFor(story_.sanne(), "adoption_3_months");
  QCOMPARE(hers.size(), 2);
  QVERIFY(dueFor(story_.sanne(), "applied_3_months").isEmpty());
  const auto about = [](const QJsonArray& due, const QString& lesson) {
    for (const QJsonValue each : due)
      if (each["fields"]["about"].toString() == lesson) return each["id"].toString();
    return QString();
  };
  const auto his = about(dueFor(story_.emre(), "adoption_3_months"), whistle_);
  QVERIFY(!his.isEmpty());
  QCOMPARE(story_.emre().run({"followup", "done", his, "--outcome", "dropped"}).exit, 2);
  story_.sanne().must({"followup", "done", about(hers, whistle_), "Two streets", "--outcome", "tried"});
  story_.emre().must({"followup", "done", his, "Nobody has asked for it", "--outcome", "nothing_yet"});
  story_.meet();
  // The furthest that any side has come.
  QCOMPARE(story_.emre().ask({"lesson", "show", whistle_})["fields"]["application"].toString(),
           QStringLiteral("tried"));
  QVERIFY(about(dueFor(story_.sanne(), "adoption_3_months"), whistle_).isEmpty());
  QVERIFY(!about(dueFor(story_.sanne(), "adoption_3_months"), meter_).isEmpty());
  story_.on("2035-10-04");
  QVERIFY(!about(dueFor(story_.sanne(), "adoption_6_months"), whistle_).isEmpty());
  QCOMPARE(story_.sanne().run({"record", "dump"}).out, story_.emre().run({"record", "dump"}).out);
}

QTEST_GUILESS_MAIN(FirefightersTest)
#include "firefighters_test.moc"

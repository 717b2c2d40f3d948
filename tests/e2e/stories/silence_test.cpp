// A partner falls silent: cooling, dormant, a bell, waking; a silence with a reason, a tie that is closed and taken up
// again; and a pair whose thread goes on with a successor.
#include <QTest>

#include "tests/e2e/stories/story.h"

using namespace collega::test;

class SilenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void silenceIsMeasuredByWhatIsUsual();
  void theBellIsRungAndItWakes();
  void aSilenceWithAReasonIsNone();
  void closingIsNoFailure();
  void theThreadGoesOnWithASuccessor();

 private:
  [[nodiscard]] QJsonValue tie() {
    return having(story_.sanne().ask({"rhythm", "--space", story_.partnership()}), "space", story_.partnership());
  }
  [[nodiscard]] QString stateOn(const QString& day) {
    story_.on(day);
    return tie()["state"].toString();
  }

  Story story_;
};

// Six contacts, thirty days apart; the last on the ninth of June.
void SilenceTest::initTestCase() {
  QVERIFY(story_.begin("2035-01-10"));
  for (const auto* day : {"2035-01-10", "2035-02-09", "2035-03-11", "2035-04-10", "2035-05-10", "2035-06-09"}) {
    story_.on(day);
    story_.emre().must(
        {"contact", "add", "--space", story_.partnership(), "--contact-kind", "call", "--on", day, "--people", "me"});
  }
  story_.meet();
}

void SilenceTest::silenceIsMeasuredByWhatIsUsual() {
  QCOMPARE(stateOn("2035-07-24"), QStringLiteral("active"));  // 45 days: one and a half times thirty
  QCOMPARE(stateOn("2035-07-25"), QStringLiteral("cooling"));
  QCOMPARE(stateOn("2035-09-07"), QStringLiteral("cooling"));  // 90 days
  QCOMPARE(stateOn("2035-09-08"), QStringLiteral("dormant"));
  QCOMPARE(tie()["usual_days"].toInt(), 30);
  QVERIFY(tie()["learned"].toBool());
  QCOMPARE(tie()["last_contact"].toString(), QStringLiteral("2035-06-09"));
}

void SilenceTest::theBellIsRungAndItWakes() {
  // There is no broker; Emre was the last to be in contact.
  const auto bell = story_.sanne().ask({"bell", "ring", story_.partnership(), "--note", "Is it something we did?"});
  QCOMPARE(bell["fields"]["to"].toString(), story_.emre().ask("id", {"profile", "show"}));
  story_.meet();
  story_.on("2035-09-20");
  story_.emre().must({"bell", "answer", bell["id"].toString(), "Our budget was not decided", "--reason", "budget"});
  story_.emre().must({"contact", "add", "--space", story_.partnership(), "--contact-kind", "call", "--on", "2035-09-20",
                      "--people", "me"});
  story_.meet();
  QCOMPARE(tie()["state"].toString(), QStringLiteral("waking"));
  QVERIFY(tie()["bell"].isNull());
  QCOMPARE(stateOn("2035-10-20"), QStringLiteral("waking"));  // the first interval
  QCOMPARE(stateOn("2035-10-21"), QStringLiteral("active"));
}

void SilenceTest::aSilenceWithAReasonIsNone() {
  QCOMPARE(story_.emre().run({"rhythm", "pause", story_.partnership(), "--reason", "budget"}).exit, 2);
  story_.sanne().must({"rhythm", "pause", story_.partnership(), "--reason", "budget", "--until", "2035-12-31"});
  QCOMPARE(tie()["state"].toString(), QStringLiteral("suspended"));
  QCOMPARE(stateOn("2035-12-31"), QStringLiteral("suspended"));
  QCOMPARE(tie()["reason"].toString(), QStringLiteral("budget"));
  // 103 days since the twentieth of September, 72 of them paused.
  QCOMPARE(stateOn("2036-01-01"), QStringLiteral("active"));
  QCOMPARE(stateOn("2036-01-15"), QStringLiteral("active"));   // 117 − 72 = 45
  QCOMPARE(stateOn("2036-01-16"), QStringLiteral("cooling"));  // 46
}

void SilenceTest::closingIsNoFailure() {
  QCOMPARE(story_.sanne().run({"rhythm", "close", story_.partnership()}).exit, 1);
  story_.sanne().must({"rhythm", "close", story_.partnership(), "--reason", "politics", "--note", "For now"});
  QCOMPARE(tie()["state"].toString(), QStringLiteral("closed"));
  QCOMPARE(story_.sanne().run({"bell", "ring", story_.partnership()}).exit, 2);
  story_.on("2036-03-01");
  story_.sanne().must({"rhythm", "reopen", story_.partnership()});
  // As silent as on the day it was closed.
  QCOMPARE(tie()["state"].toString(), QStringLiteral("cooling"));
  story_.meet();
  QCOMPARE(having(story_.emre().ask({"rhythm"}), "space", story_.partnership())["state"].toString(),
           QStringLiteral("cooling"));
}

void SilenceTest::theThreadGoesOnWithASuccessor() {
  auto& joost = story_.add("Joost Bakker", "Amsterdam", "professional", {"--language", "en"});
  story_.meet();
  const auto pair = story_.sanne().ask("id", {"pair", "propose", "Emre Yıldız", "--goal", "Drills"});
  story_.meet();
  const auto space = story_.emre().ask("space", {"pair", "accept", pair});
  story_.emre().must({"message", "add", "--space", space, "Ours is on the twelfth"});
  story_.meet();
  QCOMPARE(joost.run({"message", "list", "--space", space}).exit, 3);
  story_.sanne().must({"pair", "handover", pair, "--to", "Joost Bakker", "--introduction", "He knows the drills"});
  story_.meet();
  // Both whom it concerns say yes; not who leaves.
  QCOMPARE(story_.sanne().run({"pair", "handover-accept", pair}).exit, 2);
  story_.emre().must({"pair", "handover-accept", pair});
  story_.meet();
  joost.must({"pair", "handover-accept", pair});
  story_.meet();
  story_.meet();
  const auto names = valuesOf(joost.ask({"pair", "show", pair})["sides"], "name");
  QCOMPARE(QSet<QString>(names.begin(), names.end()), (QSet<QString>{"Joost Bakker", "Emre Yıldız"}));
  // The thread, with the introduction.
  QCOMPARE(joost.ask({"message", "list", "--space", space}).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "silence_test.moc"

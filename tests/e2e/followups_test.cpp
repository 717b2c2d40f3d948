// What became of a lesson, asked of both sides by their own clocks; and a question that comes again: two people, each
// with a process of their own, and a real server between them.
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

class FollowupsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(towns_.meet());
    pair_ = towns_.pairUp();
    QVERIFY(!pair_.isEmpty());
  }

  void whatBecameOfALessonIsAskedOnBothSides() {
    at("2027-03-01T12:00:00Z");
    const auto lesson = sanne_.ask("id", {"lesson", "add", "--space", pair_, "Every ten minutes a minute of silence",
                                          "--plan", "Try it in Noord"});
    sync();
    // Nine in the morning: in Kocaeli an hour before Amsterdam.
    const auto three = QStringLiteral("Three months on: what has your side done with this lesson?");
    at("2027-06-01T05:59:00Z");
    QVERIFY(due(emre_, three).isEmpty() && due(sanne_, three).isEmpty());
    at("2027-06-01T06:01:00Z");
    QVERIFY(!due(emre_, three).isEmpty() && due(sanne_, three).isEmpty());
    at("2027-06-01T07:01:00Z");
    const auto ofEmre = due(emre_, three);
    const auto ofSanne = due(sanne_, three);
    QVERIFY(!ofSanne.isEmpty() && ofSanne != ofEmre);

    emre_.must({"followup", "done", ofEmre, "--outcome", "nothing_yet"});
    QCOMPARE(sanne_.run({"followup", "done", ofSanne, "--outcome", "embedded"}).exit, 2);
    sanne_.must({"followup", "done", ofSanne, "--outcome", "embedded", "--procedure", "Turnout order 7"});
    sync();
    QCOMPARE(emre_.ask({"lesson", "show", lesson})["fields"]["application"].toString(), QStringLiteral("adopted"));

    at("2027-09-01T12:00:00Z");
    const auto six = QStringLiteral("Half a year on: what has your side done with this lesson, and who took it up?");
    emre_.must({"followup", "done", due(emre_, six), "The houses differ too much", "--outcome", "dropped"});
    sync();
    at("2028-03-01T12:00:00Z");
    const auto year = QStringLiteral("A year on: is this lesson part of how your side works, and in which procedure?");
    QVERIFY(due(emre_, year).isEmpty());
    QVERIFY(!due(sanne_, year).isEmpty());
    sync();
    QCOMPARE(sanne_.run({"record", "dump"}).out, emre_.run({"record", "dump"}).out);
  }

  // Each answers without knowing of the other: the next is made once.
  void aQuestionComesAgainOnce() {
    at("2027-01-01T12:00:00Z");
    const auto question = QStringLiteral("How are the drills?");
    const auto first = sanne_.ask(
        "id", {"followup", "add", question, "--space", pair_, "--due", "2027-01-04", "--recur", "FREQ=MONTHLY"});
    sync();
    at("2027-01-05T12:00:00Z");
    for (const auto* each : {&sanne_, &emre_}) {
      QCOMPARE(due(*each, question), first);
      each->must({"followup", "done", first, "Twice this month"});
      QVERIFY(due(*each, question).isEmpty());
    }
    sync();
    at("2027-01-06T12:00:00Z");
    for (const auto* each : {&sanne_, &emre_}) {
      QStringList comes;
      for (const auto& asked : each->ask({"followup", "due", "--all"}).toArray())
        if (asked.toObject()["question"].toString() == question)
          comes << asked.toObject()["fields"].toObject()["due"].toString();
      QCOMPARE(comes, QStringList{"2027-02-04T09:00"});
    }
    QCOMPARE(sanne_.run({"record", "dump"}).out, emre_.run({"record", "dump"}).out);
  }

 private:
  void at(const QString& moment) {
    sanne_.set("COLLEGA_NOW", moment);
    emre_.set("COLLEGA_NOW", moment);
  }
  void sync() {
    at({});
    towns_.syncAll();
    sanne_.must({"sync"});
  }
  // The id of the one that asks this; empty if none is due.
  static QString due(const Cli& who, const QString& question) {
    for (const auto& asked : who.ask({"followup", "due"}).toArray())
      if (asked.toObject()["question"].toString() == question) return asked.toObject()["id"].toString();
    return {};
  }

  TwoTowns towns_;
  Cli& sanne_ = towns_.sanne;
  Cli& emre_ = towns_.emre;
  QString pair_;
};

QTEST_GUILESS_MAIN(FollowupsTest)
#include "followups_test.moc"

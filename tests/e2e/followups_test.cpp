// What became of a lesson, asked of both sides by their own clocks; and a question that comes again: two people, each
// with a process of their own, and a real server between them.
#include <QFile>
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

  // What a day brings, once; a contact, a pause, a closing, and all of it taken back.
  void aDayOnTheCommandLine() {
    at("2027-10-01T12:00:00Z");
    sanne_.must({"contact", "add", "--kind", "call", "--with", "Emre", "--language", "en", "About the whistle"});
    QCOMPARE(sanne_.run({"contact", "add", "--on", "2027-10-02", "--with", "Emre"}).exit, 2);
    const auto contacts = sanne_.ask({"contact", "list", "--with", "Emre"}).toArray();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.at(0)["space"].toString(), pair_);
    QCOMPARE(contacts.at(0)["fields"]["people"].toArray().size(), 2);
    QVERIFY(sanne_.run({"--language", "nl", "contact", "list"}).out.contains("1 oktober 2027"));

    const auto lines = sanne_.ask({"digest"})["lines"].toArray();
    QVERIFY(!lines.isEmpty());
    QVERIFY(sanne_.ask({"digest"})["lines"].toArray().isEmpty());
    QCOMPARE(sanne_.ask({"digest", "--since", "2027-09-30"})["lines"].toArray().size(), lines.size());
    QCOMPARE(sanne_.run({"digest", "--since", "2027-10-02"}).exit, 2);
    QCOMPARE(sanne_.run({"digest", "--since", "soon"}).exit, 2);

    const auto bell = sanne_.ask("id", {"bell", "ring", pair_, "--to", "Emre", "--note", "Three weeks of silence"});
    sync();
    at("2027-10-03T12:00:00Z");
    QVERIFY(emre_.run({"digest"}).out.contains("Three weeks of silence"));
    emre_.must({"bell", "answer", bell, "We spoke", "--contact", "call", "--reason", "holidays"});
    QCOMPARE(emre_.run({"bell", "answer", bell, "--contact", "call"}).exit, 2);
    QCOMPARE(emre_.ask({"contact", "list", "--space", pair_}).toArray().size(), 2);

    QCOMPARE(emre_.run({"rhythm", "close", pair_}).exit, 1);
    emre_.must({"rhythm", "close", pair_, "--reason", "budget", "--note", "No programme"});
    const auto pair = emre_.ask({"pair", "list"}).toArray().at(0)["id"].toString();
    QCOMPARE(emre_.ask({"pair", "show", pair})["state"].toString(), QStringLiteral("closed"));
    QVERIFY(emre_.run({"--language", "fr", "rhythm"}).out.contains("Ce lien est clos (Budget)."));
    emre_.must({"pair", "reopen", pair});
    QCOMPARE(emre_.run({"pair", "reopen", pair}).exit, 3);
    QVERIFY(!emre_.run({"--language", "fr", "rhythm"}).out.contains("Ce lien est clos"));
  }

  void aTownHasOneBriefingAndAVisitShowsWhatFits() {
    at("2027-10-04T12:00:00Z");
    const QStringList add{"briefing", "add", "--space", towns_.partnership};
    const auto first = sanne_.ask("id", add + QStringList{"Kocaeli", "--administration", "A mayor and a council"});
    const auto again = sanne_.run(add + QStringList{"KOCAELI", "--population", "Two million"});
    QVERIFY(again.err.contains("There was a briefing of"));
    QCOMPARE(sanne_.ask({"briefing", "list"}).toArray().size(), 1);
    const auto kept = sanne_.ask({"briefing", "show", first})["fields"];
    QCOMPARE(kept["administration"].toString(), QStringLiteral("A mayor and a council"));
    QCOMPARE(kept["population"].toString(), QStringLiteral("Two million"));
    sanne_.must({"lesson", "add", "--space", pair_, "The street knows its whistle", "--theme", "drills"});
    const auto visit = sanne_.ask({"visit", "add", "Drills", "--space", pair_, "--host-town", "Kocaeli", "--starts",
                                   "2027-11-01", "--ends", "2027-11-03", "--theme", "drills"});
    QCOMPARE(visit["briefing"].toString(), first);
    QCOMPARE(visit["lessons"].toArray().size(), 1);
    QVERIFY(!visit["hints"].toArray().isEmpty());
  }

  // A contact that was imported, and then became a member.
  void doublesAreMergedAndUnmerged() {
    at("2027-10-05T12:00:00Z");
    QVERIFY(sanne_.ask({"record", "doubles"}).toArray().isEmpty());
    const auto file = towns_.path("people.csv");
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("name,town\nFatma Kaya,Kocaeli\nFATMA KAYA,Kocaeli\n");
    csv.close();
    const auto imported =
        sanne_.run({"import", "csv", file, "--kind", "person", "--space", towns_.partnership, "--with-doubles"});
    QVERIFY2(imported.exit == 0, imported.err.constData());
    const auto doubles = sanne_.ask({"record", "doubles"}).toArray();
    QCOMPARE(doubles.size(), 1);
    const auto kept = doubles.at(0)["kept"].toString();
    const auto other = doubles.at(0)["other"].toString();
    QCOMPARE(sanne_.run({"contact", "list", "--with", "Fatma Kaya"}).exit, 2);  // there are two
    sanne_.must({"record", "merge", other, kept});
    QCOMPARE(sanne_.run({"record", "merge", kept, other}).exit, 2);
    QVERIFY(sanne_.ask({"record", "doubles"}).toArray().isEmpty());
    QCOMPARE(sanne_.run({"contact", "list", "--with", "Fatma Kaya"}).exit, 0);
    sanne_.must({"record", "unmerge", other});
    QCOMPARE(sanne_.run({"record", "unmerge", other}).exit, 3);
    QCOMPARE(sanne_.ask({"record", "doubles"}).toArray().size(), 1);
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

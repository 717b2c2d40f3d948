#include "app/session/demo/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <set>

#include "app/session/demo.h"
#include "app/session/demo/demo_data.h"

using namespace collega;
using session::DemoAct;

namespace {

// With ' for ".
QJsonObject object(QByteArray json) { return QJsonDocument::fromJson(json.replace('\'', '"')).object(); }

std::vector<DemoAct> acts(const char* json) {
  const auto read = session::actsOf("towns", object(json));
  return read ? *read : std::vector<DemoAct>();
}

// "anna lesson, bram climb" for each round.
QStringList told(const std::vector<DemoAct>& all) {
  const auto rounds = session::inRounds(all);
  QStringList lines;
  if (!rounds) return {QString::fromStdString(rounds.error().detail)};
  for (const auto& round : *rounds) {
    QStringList names;
    for (const auto& act : round) names << act.by + u' ' + act.verb;
    lines << names.join(", ");
  }
  return lines;
}

}  // namespace

class ScriptTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLineIsRead() {
    const auto read = acts(
        "{'acts': [{'ago': [3, 1], 'by': 'anna', 'as': 'call', 'about': '#visit', "
        "'contact': {'on': 'day'}}], "
        "'pairs': {'two': [{'ago': 2, 'by': 'bram', 'message': {'text': 'Hello'}}]}}");
    QCOMPARE(read.size(), 3U);
    QCOMPARE(read[0].by, QString("anna"));
    QCOMPARE(read[0].verb, QString("contact"));
    QCOMPARE(read[0].about, QString("#visit"));
    QCOMPARE(read[0].names, QStringList{"call"});
    QCOMPARE(read[0].daysAgo, 3);
    QCOMPARE(read[1].daysAgo, 1);
    QCOMPARE(read[1].circle, QString("towns"));
    QCOMPARE(read[1].pair, QString());
    QCOMPARE(read[2].pair, QString("two"));
    QVERIFY(!session::actsOf("towns", object("{'acts': [{'ago': 3, 'by': 'anna'}]}")));
  }

  void whatOnePersonDoesNeedsNoRound() {
    QCOMPARE(told(acts("{'acts': [{'by': 'anna', 'as': 'l', 'lesson': {}}, {'by': 'anna', 'about': '#l', 'climb': {}}, "
                       "{'by': 'bram', 'contact': {}}]}")),
             QStringList{"anna lesson, anna climb, bram contact"});
  }

  void whatAnotherDidIsReadFirst() {
    QCOMPARE(told(acts("{'acts': [{'by': 'anna', 'as': 'l', 'lesson': {}}, {'by': 'bram', 'about': '#l', 'check': {}}, "
                       "{'by': 'anna', 'about': '#l', 'climb': {}}, {'by': 'carla', 'visit': {'x': ['#l']}}]}")),
             (QStringList{"anna lesson", "bram check, carla visit", "anna climb"}));
  }

  void aPairsSpaceIsThereOnceAllHaveAccepted() {
    QCOMPARE(told(acts("{'acts': [{'by': 'anna', 'as': 'p', 'round': {}}, {'by': 'bram', 'about': '#p', 'accept': {}}, "
                       "{'by': 'carla', 'about': '#p', 'accept': {}}], "
                       "'pairs': {'p': [{'by': 'bram', 'message': {}}, {'by': 'carla', 'message': {}}]}}")),
             (QStringList{"anna round", "bram accept", "carla accept, carla message", "bram message"}));
  }

  void whatIsNeverMadeIsRefused() {
    QVERIFY(told(acts("{'acts': [{'by': 'anna', 'about': '#l', 'climb': {}}]}"))[0].contains("#l"));
    QVERIFY(told(acts("{'acts': [{'by': 'anna', 'visit': {'x': '#l'}}]}"))[0].contains("#l"));
    QVERIFY(told(acts("{'pairs': {'p': [{'by': 'anna', 'message': {}}]}}"))[0].contains("p"));
  }

  void signsAreFilledIn() {
    session::DemoSigns signs;
    signs.nowMs = 1'795'420'800'000;  // 2026-11-23
    const QJsonObject value{{"a", "today-1"}, {"b", "day+2T09:30"}, {"c", "day"}, {"d", "today is a day"}};
    const auto filled = session::filledIn(value, signs, 10);
    QCOMPARE(filled["a"].toString(), QString("2026-11-22"));
    QCOMPARE(filled["b"].toString(), QString("2026-11-15T09:30"));
    QCOMPARE(filled["c"].toString(), QString("2026-11-13"));
    QCOMPARE(filled["d"].toString(), QString("today is a day"));
    QVERIFY(!session::demoId(session::filledIn("@nobody", signs, 0)));
  }

  void wordsOfEnumsAreThoseOfTheCommandLine() {
    const auto read = session::demoValue<v1::Lesson>(
        {{"application", "adopted"}, {"obstacles", QJsonArray{QJsonObject{{"kind", "mandate"}}}}});
    QVERIFY(read.ok());
    QCOMPARE(read->application(), v1::APPLICATION_ADOPTED);
    QCOMPARE(read->obstacles(0).kind(), v1::OBSTACLE_KIND_MANDATE);
    QVERIFY(!session::demoValue<v1::Lesson>({{"application", "forgotten"}}));
    QVERIFY(!session::demoValue<v1::Lesson>({{"colour", "red"}}));
  }

  // Every person, every line of the real files.
  void theFilesCanBePlayed() {
    const auto names = session::demoPeople();
    const std::set<std::string> people(names.begin(), names.end());
    QVERIFY(people.contains(session::demoLead));
    for (const auto& name : people) QVERIFY2(!session::demoPerson(name).town().empty(), name.c_str());
    std::vector<DemoAct> all;
    auto circles = session::demoFile("network")["partnerships"].toArray();
    QCOMPARE(circles.size(), 5);
    circles.append("network");
    for (const QJsonValue circle : circles) {
      const auto some = session::actsOf(circle.toString(), session::demoFile(circle.toString()));
      QVERIFY2(some.ok(), qPrintable(circle.toString()));
      all.insert(all.end(), some->begin(), some->end());
    }
    QVERIFY2(session::inRounds(all).ok(), qPrintable(told(all).value(0)));
    for (const auto& act : all) QVERIFY2(people.contains(act.by.toStdString()), qPrintable(act.by));
  }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"

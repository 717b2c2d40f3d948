// What coordinators and brokers do, through real programs: balance, reflections, the network model, contributions,
// backing, obstacles, and a broker who is asked for help.
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

// The one of these that is of this town.
QJsonObject ofTown(const QJsonValue& sides, const QString& town) {
  for (const auto& each : sides.toArray())
    if (each.toObject()["town"].toString() == town) return each.toObject();
  return {};
}

QJsonObject dimension(const QJsonValue& all, const QString& name) {
  for (const auto& each : all["dimensions"].toArray())
    if (each.toObject()["dimension"].toString() == name) return each.toObject();
  return {};
}

}  // namespace

class CoordinationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void balanceIsRolledUpAndSaidInWords();
  void bothSidesScoreTheSixDimensions();
  void theNetworkModelHasItsReason();
  void contributionsKeepCurrenciesApart();
  void backingStaysOpenUntilTheTownAnswers();
  void lessonsStandOnRungsAndMeetObstacles();
  void aBrokerIsAskedAndHelps();

 private:
  TwoTowns towns_;
  Cli& sanne_ = towns_.sanne;
  Cli& emre_ = towns_.emre;
  QString pair_;
};

void CoordinationTest::initTestCase() {
  QVERIFY(towns_.meet());
  pair_ = towns_.pairUp();
  QVERIFY(!pair_.isEmpty());
}

void CoordinationTest::balanceIsRolledUpAndSaidInWords() {
  sanne_.must({"message", "add", "--space", pair_, "When do you have your next drill?"});
  const auto balance = sanne_.ask({"balance", towns_.partnership});
  QCOMPARE(ofTown(balance["sides"], "Amsterdam")["goals"].toInt(), 1);
  QCOMPARE(ofTown(balance["sides"], "Amsterdam")["messages"].toInt(), 1);
  QCOMPARE(ofTown(balance["sides"], "Kocaeli")["goals"].toInt(), 0);
  QCOMPARE(balance["parts"].toArray().size(), 1);
  QVERIFY(balance["words"].toArray().contains("The only pair has no learning goal for Kocaeli."));
  const auto inDutch = sanne_.run({"--language", "nl", "balance", towns_.partnership});
  QVERIFY(inDutch.out.contains("Het enige duo heeft geen leerdoel voor Kocaeli."));
  emre_.must({"goal", "add", "--space", pair_, "Smoke alarms in every home"});
  QVERIFY(!emre_.run({"balance"}).out.contains("no learning goal"));
  QCOMPARE(sanne_.run({"balance", "nowhere"}).exit, 3);
}

void CoordinationTest::bothSidesScoreTheSixDimensions() {
  const QStringList add{"reflection", "add", "--space", towns_.partnership};
  for (const auto* const wrong : {"trust=0", "trust=6", "trust=-1", "luck=3"})
    QCOMPARE(sanne_.run(add + QStringList{"--score", wrong}).exit, 2);
  QCOMPARE(sanne_.run(add + QStringList{"--score", "trust=4", "--score", "trust=5"}).exit, 2);
  QCOMPARE(sanne_.run(add).exit, 2);
  QVERIFY(sanne_.run(add + QStringList{"--score", "trust=6"}).err.contains("a score is 1 to 5"));
  QVERIFY(sanne_.ask({"reflection", "list"}).toArray().isEmpty());

  sanne_.must(add + QStringList{"--score", "trust=2:answers came late", "--score", "power:3"});
  QCOMPARE(emre_.run(add + QStringList{"--town", "Amsterdam", "--score", "trust=5"}).exit, 2);
  emre_.must(add + QStringList{"--score", "trust=4"});
  towns_.syncAll();
  const auto all = sanne_.ask({"dimensions", towns_.partnership});
  const auto trust = dimension(all, "trust");
  QCOMPARE(trust["gap"].toInt(), 2);
  QCOMPARE(ofTown(trust["sides"], "Amsterdam")["note"].toString(), QStringLiteral("answers came late"));
  QCOMPARE(ofTown(trust["course"], "Kocaeli")["mean"].toDouble(), 4.0);
  QCOMPARE(all["words"].toArray().size(), 1);
  QVERIFY(dimension(all, "power")["gap"].isNull());
  QVERIFY(emre_.run({"--language", "tr", "dimensions"}).out.contains("Güven: Kocaeli 4 diyor, Amsterdam ise 2."));
}

void CoordinationTest::theNetworkModelHasItsReason() {
  const auto model = [this] { return sanne_.ask({"network-model", towns_.partnership}); };
  QCOMPARE(model()["model"].toString(), QStringLiteral("classic"));
  QCOMPARE(model()["missing"].toArray(), (QJsonArray{"society", "higher_government"}));
  const QStringList add{"organisation", "add", "--space", towns_.partnership};
  emre_.must(add + QStringList{"Union of municipalities in the south-east", "--sector", "higher_government"});
  towns_.syncAll();
  QCOMPARE(model()["model"].toString(), QStringLiteral("multi-level"));
  QVERIFY(model()["reason"].toString().contains("Union of municipalities in the south-east"));
  sanne_.must(add + QStringList{"Neighbours of post Osdorp", "--sector", "civil_society"});
  sanne_.must(add + QStringList{"Primary school De Horizon", "--sector", "school"});
  QCOMPARE(model()["model"].toString(), QStringLiteral("hybrid"));
  QVERIFY(model()["missing"].toArray().isEmpty());
}

void CoordinationTest::contributionsKeepCurrenciesApart() {
  const QStringList add{"contribution", "add", "--space", towns_.partnership, "--contribution-kind"};
  QCOMPARE(sanne_.run(add + QStringList{"money", "--amount", "100"}).exit, 2);
  QCOMPARE(sanne_.run(add + QStringList{"staff_days"}).exit, 2);
  sanne_.must(add + QStringList{"money", "--amount", "250000", "--currency", "EUR", "--programme", "LOGO East"});
  sanne_.must(add + QStringList{"money", "--amount", "50000", "--currency", "EUR"});
  emre_.must(add + QStringList{"money", "--amount", "900000", "--currency", "TRY"});
  emre_.must(add + QStringList{"hosting", "--amount", "4"});
  towns_.syncAll();
  const auto summary = sanne_.ask({"contribution", "summary", towns_.partnership});
  const auto euros = ofTown(summary["sides"], "Amsterdam")["sums"].toArray();
  QCOMPARE(euros.size(), 1);
  QCOMPARE(euros.at(0)["own"].toInt(), 50000);
  QCOMPARE(euros.at(0)["programme"].toInt(), 250000);
  QCOMPARE(ofTown(summary["sides"], "Kocaeli")["sums"].toArray().size(), 2);
  QCOMPARE(summary["splits"].toArray().size(), 3);
  QCOMPARE(summary["programmes"].toArray().at(0)["programme"].toString(), QStringLiteral("LOGO East"));
  QVERIFY(sanne_.run({"contribution", "summary"}).out.contains("TRY"));
}

void CoordinationTest::backingStaysOpenUntilTheTownAnswers() {
  const auto open = [this] { return sanne_.ask({"backing", "list", "--open"}).toArray(); };
  QCOMPARE(emre_.run({"backing", "ask", "A fair", "--town", "Utrecht"}).exit, 2);
  const auto id = emre_.ask("id", {"backing", "ask", "A fire-safety fair", "--town", "amsterdam", "--organisation",
                                   "Turkish women's association", "--space", towns_.partnership});
  QCOMPARE(emre_.run({"backing", "answer", id, "given", "Yes"}).exit, 2);
  towns_.syncAll();
  QCOMPARE(open().size(), 1);
  QVERIFY(open().at(0)["mine"].toBool());
  QCOMPARE(sanne_.run({"backing", "answer", id, "refused"}).exit, 2);
  QCOMPARE(sanne_.run({"backing", "answer", id, "perhaps"}).exit, 1);
  sanne_.must({"backing", "answer", id, "given", "The square, and a fire engine"});
  QCOMPARE(sanne_.run({"backing", "answer", id, "given", "Again"}).exit, 2);
  QVERIFY(open().isEmpty());
  towns_.syncAll();
  QCOMPARE(emre_.ask({"backing", "list"}).toArray().at(0)["fields"]["state"].toString(), QStringLiteral("given"));
}

void CoordinationTest::lessonsStandOnRungsAndMeetObstacles() {
  const auto lesson = sanne_.ask("id", {"lesson", "add", "--space", pair_, "Every ten minutes a minute of silence",
                                        "--obstacle", "mandate:The safety region:they decide on drills"});
  sanne_.must({"lesson", "rung", lesson, "department", "--evidence", "In the drill of post Osdorp"});
  sanne_.must({"lesson", "apply", lesson, "blocked"});
  const auto obstacles = sanne_.ask({"obstacles", towns_.partnership});
  QCOMPARE(obstacles["blocked"].toInt(), 1);
  const auto mandate = obstacles["obstacles"].toArray().at(0);
  QCOMPARE(mandate["kind"].toString(), QStringLiteral("mandate"));
  QCOMPARE(mandate["held"].toArray().at(0)["lesson"].toString(), lesson);
  QCOMPARE(mandate["lifters"].toArray().at(0)["who"].toString(), QStringLiteral("The safety region"));
  const auto funnel = sanne_.ask({"funnel", towns_.partnership});
  QCOMPARE(funnel["climbed"].toInt(), 1);
  QCOMPARE(funnel["rungs"].toArray().at(1)["arrived"].toInt(), 1);
  QCOMPARE(funnel["rungs"].toArray().at(1)["application"]["blocked"].toInt(), 1);
  QCOMPARE(sanne_.run({"funnel", "--from", "2026-02-30"}).exit, 2);
}

void CoordinationTest::aBrokerIsAskedAndHelps() {
  const Cli hasan(towns_.path("hasan"));
  hasan.must({"profile", "create", "--name", "Hasan Kaymaz", "--town", "Amsterdam", "--language", "nl", "--language",
              "tr", "--themes", "fire safety", "--role", "broker", "--server", towns_.server.url()});
  const auto link = sanne_.ask("link", {"space", "invite", towns_.partnership, "--role", "broker"});
  hasan.must({"space", "join", link});
  const auto request = sanne_.ask({"space", "requests", towns_.partnership}).toArray().first()["id"].toString();
  sanne_.must({"space", "approve", towns_.partnership, request});
  const auto everybody = [&] {
    hasan.must({"sync"});
    towns_.syncAll();
    hasan.must({"sync"});
  };
  everybody();
  const auto help = emre_.ask("id", {"broker", "ask", "Explain how their council decides", "--about", pair_, "--role",
                                     "mediator", "--theme", "fire safety"});
  everybody();
  QCOMPARE(sanne_.run({"broker", "take", help}).exit, 2);
  QCOMPARE(sanne_.run({"broker", "desk"}).exit, 2);
  const auto wanted = hasan.ask({"broker", "desk"})["wanted"].toArray();
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted.at(0)["route"].toArray().at(0)["subject"].toString(), QStringLiteral("fire safety"));
  hasan.must({"broker", "take", help});
  everybody();
  QCOMPARE(emre_.ask({"broker", "list", "--open"}).toArray().at(0)["state"].toString(), QStringLiteral("taken"));
  hasan.must({"broker", "done", help, "They met for tea"});
  QVERIFY(hasan.ask({"broker", "list", "--open"}).toArray().isEmpty());

  hasan.must({"message", "add", "--space", towns_.partnership, "I shall explain once more what both of you mean"});
  sanne_.must({"message", "add", "--space", towns_.partnership, "Thank you"});
  emre_.must({"message", "add", "--space", towns_.partnership, "Good"});
  everybody();
  // Ten of thirteen words.
  const auto voices = hasan.ask({"broker", "voice", towns_.partnership}).toArray();
  QCOMPARE(voices.size(), 1);
  QCOMPARE(voices.at(0)["share"]["broker_percent"].toInt(), 77);
  QVERIFY(voices.at(0)["share"]["loud"].toBool());
  QVERIFY(voices.at(0)["said"].toString().startsWith("You said 77% of the words."));
  QVERIFY(sanne_.run({"broker", "voice"}).out.contains("The broker said 77% of the words."));
}

QTEST_GUILESS_MAIN(CoordinationTest)
#include "coordination_test.moc"

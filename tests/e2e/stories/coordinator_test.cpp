// A coordinator's year: a round that is planned, steered and only then proposed; who learns and who pays; how both
// sides see it; what stands in the way; and what a network's coordinator sees of it without reading a word.
#include <QTest>
#include <set>

#include "tests/e2e/stories/story.h"

using namespace collega::test;

namespace {

using Couples = std::set<std::set<QString>>;

Couples couplesOf(const QJsonValue& round) {
  Couples couples;
  for (const QJsonValue pair : round["pairs"].toArray())
    couples.insert({pair["one"]["name"].toString(), pair["other"]["name"].toString()});
  return couples;
}

}  // namespace

class CoordinatorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theRoundIsPlannedBeforeItIsProposed();
  void whatIsOneSidedIsSaid();
  void bothSidesScoreTheSixDimensions();
  void theNetworkModelSaysWhatIsMissing();
  void whoPaysIsSeenByCurrency();
  void obstaclesNameWhoCanLiftThem();
  void theNetworkSeesThatButNoWord();

 private:
  Story story_;
  Cli* joost_ = nullptr;
  Cli* zeynep_ = nullptr;
  QString lesson_;
};

void CoordinatorTest::initTestCase() {
  QVERIFY(story_.begin("2035-03-05"));
  const QStringList archivist{"--profession", "archivist", "--language", "en"};
  joost_ = &story_.add("Joost de Wit", "Amsterdam", "professional", archivist);
  zeynep_ = &story_.add("Zeynep Kaya", "Kocaeli", "professional", archivist);
  story_.meet();
}

void CoordinatorTest::theRoundIsPlannedBeforeItIsProposed() {
  const QStringList round{"pair", "round", story_.partnership()};
  const Couples byWork{{"Sanne Bakker", "Emre Yıldız"}, {"Joost de Wit", "Zeynep Kaya"}};
  const Couples crossed{{"Sanne Bakker", "Zeynep Kaya"}, {"Joost de Wit", "Emre Yıldız"}};
  QCOMPARE(couplesOf(story_.sanne().ask(round)), byWork);
  QCOMPARE(couplesOf(story_.sanne().ask(round + QStringList{"--pin", "Joost de Wit,Emre Yıldız"})), crossed);
  const auto without = story_.sanne().ask(round + QStringList{"--exclude", "Joost de Wit"});
  QCOMPARE(couplesOf(without), (Couples{{"Sanne Bakker", "Emre Yıldız"}}));
  QCOMPARE(having(without["unpaired"], "name", "Joost de Wit")["why"].toString(), QStringLiteral("excluded"));
  QVERIFY(story_.sanne().ask({"pair", "list"}).toArray().isEmpty());

  const auto proposed = story_.sanne().ask(round + QStringList{"--exclude", "me", "--propose"});
  QCOMPARE(couplesOf(proposed), (Couples{{"Joost de Wit", "Zeynep Kaya"}}));
  const auto pair = proposed["pairs"][0]["proposal"].toString();
  story_.meet();
  zeynep_->must({"pair", "accept", pair, "--goal", "Drying wet paper"});
  story_.meet();
  joost_->must({"pair", "accept", pair});
  story_.meet();
  QCOMPARE(story_.sanne().ask({"pair", "show", pair})["state"].toString(), QStringLiteral("accepted"));
}

// Sanne is in none of the pairs: she sees what their pulse tells.
void CoordinatorTest::whatIsOneSidedIsSaid() {
  const auto balance = story_.sanne().ask({"balance", story_.partnership()});
  QCOMPARE(balance["parts"].toArray().size(), 1);
  QCOMPARE(balance["parts"][0]["read"].toBool(), false);
  QCOMPARE(having(balance["goal_cover"], "town", "Kocaeli")["with_goal"].toInt(), 1);
  QCOMPARE(having(balance["goal_cover"], "town", "Amsterdam")["with_goal"].toInt(), 0);
  QVERIFY(texts(balance["words"]).contains("The only pair has no learning goal for Amsterdam."));
}

void CoordinatorTest::bothSidesScoreTheSixDimensions() {
  const QStringList add{"reflection", "add", "--space", story_.partnership()};
  story_.sanne().must(add + QStringList{"--score", "trust=2:answers come late", "--score", "power=4"});
  story_.emre().must(add + QStringList{"--score", "trust=4", "--score", "power=3"});
  story_.meet();
  story_.on("2035-09-03");
  story_.sanne().must(add + QStringList{"--score", "trust=5"});
  const auto seen = story_.sanne().ask({"dimensions", story_.partnership()});
  const auto trust = having(seen["dimensions"], "dimension", "trust");
  QCOMPARE(having(trust["sides"], "town", "Amsterdam")["value"].toInt(), 5);
  QCOMPARE(trust["gap"].toInt(), 1);
  // 2035-Q1 for both sides, then Amsterdam again.
  QCOMPARE(valuesOf(trust["course"], "quarter"), (QStringList{"2035-Q1", "2035-Q1", "2035-Q3"}));
  QVERIFY(having(seen["dimensions"], "dimension", "resources")["sides"].toArray().isEmpty());
  QVERIFY(texts(seen["words"]).isEmpty());
}

void CoordinatorTest::theNetworkModelSaysWhatIsMissing() {
  const QStringList add{"organisation", "add", "--space", story_.partnership()};
  const auto model = [this] { return story_.sanne().ask({"network-model", story_.partnership()}); };
  QCOMPARE(model()["model"].toString(), QStringLiteral("classic"));
  story_.sanne().must(add + QStringList{"Friends of the archive", "--sector", "civil_society"});
  QCOMPARE(model()["model"].toString(), QStringLiteral("multi-actor"));
  // Nobody from it takes part yet.
  QCOMPARE(texts(model()["missing"]), (QStringList{"society_of_weight", "higher_government"}));
  story_.sanne().must(add + QStringList{"Province of North Holland", "--sector", "higher_government"});
  QCOMPARE(model()["model"].toString(), QStringLiteral("multi-level"));
  QCOMPARE(texts(model()["missing"]), QStringList{"society_of_weight"});
}

void CoordinatorTest::whoPaysIsSeenByCurrency() {
  const QStringList add{"contribution", "add", "--space", story_.partnership(), "--contribution-kind"};
  story_.sanne().must(add +
                      QStringList{"money", "--amount", "900000", "--currency", "EUR", "--programme", "A programme"});
  story_.sanne().must(add + QStringList{"money", "--amount", "100000", "--currency", "EUR"});
  story_.emre().must(add + QStringList{"money", "--amount", "100000", "--currency", "EUR"});
  story_.emre().must(add + QStringList{"staff_days", "--amount", "12"});
  story_.meet();
  const auto summary = story_.sanne().ask({"contribution", "summary", story_.partnership()});
  for (const QJsonValue split : summary["splits"].toArray()) {
    if (split["kind"].toString() != "money") continue;
    // 10,000 of 11,000; of what the two paid themselves, half.
    QCOMPARE(having(split["shares"], "town", "Amsterdam")["percent"].toInt(), 91);
    QCOMPARE(having(split["shares"], "town", "Amsterdam")["own_percent"].toInt(), 50);
    QCOMPARE(split["donor"].toString(), QStringLiteral("Amsterdam"));
  }
  QCOMPARE(summary["splits"].toArray().size(), 2);
  QCOMPARE(valuesOf(summary["programmes"], "programme"), QStringList{"A programme"});
}

void CoordinatorTest::obstaclesNameWhoCanLiftThem() {
  lesson_ = zeynep_->ask("id", {"lesson", "add", "--space", story_.partnership(),
                                "Every box has a number and a neighbour", "--language", "en"});
  zeynep_->must({"lesson", "obstacle", lesson_, "mandate", "--lifted-by", "The state archive"});
  zeynep_->must({"lesson", "apply", lesson_, "blocked"});
  story_.meet();
  const auto picture = story_.sanne().ask({"obstacles", story_.partnership()});
  QCOMPARE(picture["blocked"].toInt(), 1);
  const auto mandate = having(picture["obstacles"], "kind", "mandate");
  QCOMPARE(valuesOf(mandate["lifters"], "who"), QStringList{"The state archive"});
  QCOMPARE(valuesOf(mandate["held"], "lesson"), QStringList{lesson_});
}

// Nadia coordinates the network, and is a member of nothing else.
void CoordinatorTest::theNetworkSeesThatButNoWord() {
  Cli nadia(story_.towns.path("nadia"));
  nadia.set("COLLEGA_NOW", "2035-09-03T12:00:00Z");
  nadia.must(
      {"profile", "create", "--name", "Nadia Brink", "--town", "Utrecht", "--server", story_.towns.server.url()});
  const auto network = nadia.ask("id", {"space", "create", "--kind", "network", "--name", "Archives"});
  story_.sanne().must({"space", "join", nadia.ask("link", {"space", "invite", network, "--role", "coordinator"})});
  const auto everybody = [&] {
    nadia.must({"sync"});
    story_.meet();
    nadia.must({"sync"});
  };
  everybody();
  const auto beneath = story_.sanne().ask("id", {"space", "create", "--kind", "partnership", "--name", "Paper",
                                                 "--town", "Amsterdam", "--town", "Kocaeli", "--parent", network});
  story_.sanne().must({"goal", "add", "--space", beneath, "Reading burnt paper"});
  story_.sanne().must({"lesson", "add", "--space", beneath, "Smoke is cleaned with bread", "--language", "en"});
  story_.sanne().must(
      {"contact", "add", "--space", beneath, "--contact-kind", "call", "--on", "2035-08-20", "--people", "me"});
  everybody();
  const auto balance = nadia.ask({"balance", network});
  QCOMPARE(balance["parts"].toArray().size(), 1);
  QCOMPARE(having(balance["parts"][0]["sides"], "town", "Amsterdam")["lessons"].toInt(), 1);
  QCOMPARE(having(balance["parts"][0]["sides"], "town", "Amsterdam")["goals"].toInt(), 1);
  const auto tie = having(nadia.ask({"rhythm"}), "space", beneath);
  QVERIFY(tie["by_pulse"].toBool());
  QCOMPARE(tie["last_contact"].toString(), QStringLiteral("2035-08-20"));
  QVERIFY(nadia.ask({"search", "bread"}).toArray().isEmpty());
  QVERIFY(nadia.ask({"search", "burnt"}).toArray().isEmpty());
  QCOMPARE(nadia.run({"lesson", "list", "--space", beneath}).exit, 3);
}

QTEST_GUILESS_MAIN(CoordinatorTest)
#include "coordinator_test.moc"

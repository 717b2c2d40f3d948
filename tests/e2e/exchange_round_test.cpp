// An exchange round through real programs: planned, steered, proposed, accepted by both; permission at home; a side
// without a goal; a hand-over; a pair that is closed.
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <set>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

using Couples = std::set<std::set<QString>>;

Couples couplesOf(const QJsonValue& round) {
  Couples couples;
  for (const QJsonValue pair : round["pairs"].toArray())
    couples.insert({pair["one"]["name"].toString(), pair["other"]["name"].toString()});
  return couples;
}

QString proposalOf(const QJsonValue& round, const QString& name) {
  for (const QJsonValue pair : round["pairs"].toArray())
    if (pair["one"]["name"].toString() == name || pair["other"]["name"].toString() == name)
      return pair["proposal"].toString();
  return {};
}

QJsonObject sideOf(const QJsonValue& pair, const QString& name) {
  for (const QJsonValue side : pair["sides"].toArray())
    if (side["name"].toString() == name) return side.toObject();
  return {};
}

}  // namespace

class ExchangeRoundTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    towns_ = std::make_unique<TwoTowns>();
    QVERIFY(towns_->meet());
    joost_ = member("Joost de Wit", "Amsterdam", "archivist");
    zeynep_ = member("Zeynep Kaya", "Kocaeli", "archivist");
    all();
  }
  void cleanup() { towns_.reset(); }

  void isPlannedBeforeItIsProposed() {
    const auto& sanne = towns_->sanne;
    // Fire brigades and archives: the same work goes together.
    const Couples expected{{"Sanne Bakker", "Emre Yıldız"}, {"Joost de Wit", "Zeynep Kaya"}};
    const auto round = sanne.ask({"pair", "round", towns_->partnership});
    QCOMPARE(couplesOf(round), expected);
    QCOMPARE(round["proposed"].toBool(), false);
    QVERIFY(sanne.ask({"pair", "list"}).toArray().isEmpty());
    const auto shown = sanne.run({"pair", "round", towns_->partnership});
    QVERIFY(shown.out.contains("The same profession: archivist."));
    QVERIFY(shown.err.contains("Nothing was proposed"));

    // The two firefighters together are worth more than two couples that have a language in common.
    QCOMPARE(couplesOf(sanne.ask({"pair", "round", towns_->partnership, "--exclude", "Joost de Wit,Zeynep Kaya"})),
             (Couples{{"Sanne Bakker", "Emre Yıldız"}}));
    const Couples crossed{{"Sanne Bakker", "Zeynep Kaya"}, {"Joost de Wit", "Emre Yıldız"}};
    QCOMPARE(couplesOf(sanne.ask({"pair", "round", towns_->partnership, "--pin", "Emre Yıldız,Joost de Wit"})),
             crossed);
    const auto less = sanne.ask({"pair", "round", towns_->partnership, "--exclude", "Joost de Wit"});
    QCOMPARE(couplesOf(less), (Couples{{"Sanne Bakker", "Emre Yıldız"}}));
    QCOMPARE(less["unpaired"].toArray().size(), 2);
    QCOMPARE(sanne.run({"pair", "round", towns_->partnership, "--pin", "Sanne Bakker,Joost de Wit"}).exit, 2);
    QCOMPARE(sanne.run({"pair", "round", towns_->partnership, "--exclude", "Nobody"}).exit, 3);
    QCOMPARE(zeynep_->run({"pair", "round", towns_->partnership, "--propose"}).exit, 2);
  }

  void bothAcceptAndGoOn() {
    const auto round = towns_->sanne.ask({"pair", "round", towns_->partnership, "--exclude", "me", "--propose"});
    QCOMPARE(couplesOf(round).size(), 1U);
    const auto pair = proposalOf(round, "Joost de Wit");
    all();
    QCOMPARE(zeynep_->ask({"pair", "show", pair})["awaits_me"].toBool(), true);
    QCOMPARE(zeynep_->ask({"pair", "accept", pair, "--goal", "Water damage"})["space"].isNull(), true);
    all();
    const auto space = joost_->ask("space", {"pair", "accept", pair});
    QVERIFY(!space.isEmpty());
    all();

    // Zeynep said what she wants to learn; Joost did not, and that is seen on both sides.
    for (const auto& who : {*joost_, *zeynep_}) {
      const auto shown = who.ask({"pair", "show", pair});
      QCOMPARE(shown["state"].toString(), QStringLiteral("accepted"));
      QCOMPARE(sideOf(shown, "Zeynep Kaya")["lacks_goal"].toBool(), false);
      QCOMPARE(sideOf(shown, "Joost de Wit")["lacks_goal"].toBool(), true);
      QVERIFY(who.run({"pair", "show", pair}).out.contains("Amsterdam has not said yet what it wants to learn."));
    }

    // Permission at home, and a report of what came of it.
    QCOMPARE(joost_->run({"pair", "agree", pair, "--town", "Meppel", "--by", "Head of archives"}).exit, 2);
    joost_->must({"pair", "agree", pair, "--town", "Amsterdam", "--by", "Head of archives"});
    joost_->must({"pair", "reported", pair});
    all();
    const auto permission = sideOf(zeynep_->ask({"pair", "show", pair}), "Joost de Wit")["permission"].toObject();
    QCOMPARE(permission["agreed_by"].toString(), QStringLiteral("Head of archives"));
    QVERIFY(!permission["reported_on"].toString().isEmpty());

    // Joost leaves; Sanne takes over, and reads the thread.
    zeynep_->must({"message", "add", "--space", space, "Our cellar flooded in March"});
    joost_->must({"pair", "handover", pair, "--to", "Sanne Bakker", "--introduction", "Sanne knows the cellars"});
    QCOMPARE(joost_->run({"pair", "handover-accept", pair}).exit, 2);
    all();
    towns_->sanne.must({"pair", "handover-accept", pair});
    zeynep_->must({"pair", "handover-accept", pair});
    all();
    all();
    const auto taken = towns_->sanne.ask({"pair", "show", pair});
    QVERIFY(!sideOf(taken, "Sanne Bakker").isEmpty());
    QVERIFY(sideOf(taken, "Joost de Wit").isEmpty());
    QCOMPARE(towns_->sanne.ask({"message", "list", "--space", space}).toArray().size(), 2);

    zeynep_->must({"pair", "close", pair, "--reason", "The cellar is dry"});
    all();
    QCOMPARE(towns_->sanne.ask({"pair", "show", pair})["state"].toString(), QStringLiteral("closed"));
  }

 private:
  std::unique_ptr<Cli> member(const QString& name, const QString& town, const QString& profession) {
    auto cli = std::make_unique<Cli>(towns_->path(name));
    cli->must({"profile", "create", "--name", name, "--town", town, "--profession", profession, "--language", "en",
               "--server", towns_->server.url()});
    cli->must({"space", "join", towns_->sanne.ask("link", {"space", "invite", towns_->partnership})});
    for (const QJsonValue request : towns_->sanne.ask({"space", "requests", towns_->partnership}).toArray())
      towns_->sanne.must({"space", "approve", towns_->partnership, request["id"].toString()});
    return cli;
  }

  void all() const {
    for (int round = 0; round < 2; ++round)
      for (const Cli* who :
           std::initializer_list<const Cli*>{&towns_->sanne, &towns_->emre, joost_.get(), zeynep_.get()})
        who->must({"sync"});
  }

  std::unique_ptr<TwoTowns> towns_;
  std::unique_ptr<Cli> joost_;
  std::unique_ptr<Cli> zeynep_;
};

QTEST_GUILESS_MAIN(ExchangeRoundTest)
#include "exchange_round_test.moc"

#include "app/domain/pairing/pairs.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

constexpr std::string_view today = "2026-11-23";
const Id sanne = id(1);
const Id emre = id(2);
const Id coordinator = id(3);

v1::Pair proposal(const Id& by = {}) {
  v1::Pair pair;
  pair.set_proposer(sanne.bytes());
  pair.set_invited(emre.bytes());
  pair.set_state(v1::PAIR_STATE_PROPOSED);
  pair.set_proposed_on("2026-11-20");
  if (!by.isNull()) pair.set_proposed_by(by.bytes());
  return pair;
}

}  // namespace

class PairsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aProposalOfOneWaitsForTheOther() {
    auto pair = proposal();
    QVERIFY(!awaits(pair, sanne, today));
    QVERIFY(awaits(pair, emre, today));
    QVERIFY(!isAgreed(pair));
    pair.add_accepted_by(emre.bytes());
    QVERIFY(isAgreed(pair));
    QVERIFY(!awaits(pair, emre, today));
  }

  void aProposalForTwoWaitsForBoth() {
    auto pair = proposal(coordinator);
    QVERIFY(awaits(pair, sanne, today) && awaits(pair, emre, today) && !awaits(pair, coordinator, today));
    pair.add_accepted_by(emre.bytes());
    QVERIFY(awaits(pair, sanne, today) && !awaits(pair, emre, today));
    QVERIFY(!isAgreed(pair));
    pair.add_accepted_by(sanne.bytes());
    QVERIFY(isAgreed(pair));
  }

  void nothingWaitsAfterThreeWeeks() {
    auto pair = proposal();
    pair.set_proposed_on("2026-11-02");
    QVERIFY(awaits(pair, emre, today) && isUnderWay(pair, today));
    pair.set_proposed_on("2026-11-01");
    QVERIFY(lapsed(pair, today) && !awaits(pair, emre, today) && !isUnderWay(pair, today));
    pair.set_state(v1::PAIR_STATE_ACCEPTED);
    QVERIFY(!lapsed(pair, today) && isUnderWay(pair, today));
  }

  void aNoIsOfWhoHadNotSaidYes() {
    auto pair = proposal();
    pair.set_state(v1::PAIR_STATE_DECLINED);
    QVERIFY(saidNo(pair, emre) && !saidNo(pair, sanne) && !saidNo(pair, coordinator));
    pair.set_proposed_by(coordinator.bytes());
    QVERIFY(saidNo(pair, emre) && saidNo(pair, sanne));
    pair.add_accepted_by(emre.bytes());
    QVERIFY(!saidNo(pair, emre) && saidNo(pair, sanne));
  }

  void eachHasAPeer() {
    const auto pair = proposal();
    QCOMPARE(peerOf(pair, sanne), std::optional(emre));
    QCOMPARE(peerOf(pair, emre), std::optional(sanne));
    QVERIFY(!peerOf(pair, coordinator));
  }

  void aGoalIsItsOwnersOrItsTowns() {
    v1::Goal goal;
    goal.set_owner(sanne.bytes());
    QVERIFY(isGoalOf(goal, sanne, "Amsterdam"));
    QVERIFY(!isGoalOf(goal, emre, "Kocaeli"));
    // Of somebody who handed over: it stays their side's.
    goal.set_owner(coordinator.bytes());
    goal.set_town("KOCAELİ");
    QVERIFY(isGoalOf(goal, emre, "Kocaeli"));
    QVERIFY(!isGoalOf(goal, sanne, "Amsterdam"));
  }

  void onlyAPairIsClosedAndReopened() {
    auto pair = proposal();
    QCOMPARE(close(pair, "").error().problem, Problem::NotAllowed);
    QCOMPARE(reopen(pair).error().problem, Problem::NotFound);
    pair.set_state(v1::PAIR_STATE_CLOSED);  // taken back before it was a pair
    QCOMPARE(reopen(pair).error().problem, Problem::NotFound);
    pair.set_state(v1::PAIR_STATE_ACCEPTED);
    pair.set_space(coordinator.bytes());
    QVERIFY(close(pair, "Another post").ok());
    QCOMPARE(pair.reason(), std::string("Another post"));
    QCOMPARE(close(pair, "").error().problem, Problem::AlreadyExists);
    QVERIFY(reopen(pair).ok());
    QCOMPARE(pair.state(), v1::PAIR_STATE_ACCEPTED);
    QVERIFY(pair.reason().empty());
  }

  void aPauseEndsOnItsDay() {
    v1::Person person;
    QVERIFY(!isPausedOn(person, today));
    person.set_paused(true);
    QVERIFY(isPausedOn(person, today));
    person.set_paused_until("2026-11-23");
    QVERIFY(isPausedOn(person, today));
    person.set_paused_until("2026-11-22");
    QVERIFY(!isPausedOn(person, today));
  }
};

QTEST_APPLESS_MAIN(PairsTest)
#include "pairs_test.moc"

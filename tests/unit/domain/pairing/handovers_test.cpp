#include "app/domain/pairing/handovers.h"

#include <QtTest>

#include "app/domain/pairing/pairs.h"
#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

constexpr std::string_view today = "2026-11-23";
const Id sanne = id(1);
const Id emre = id(2);
const Id broker = id(3);
const Id joost = id(4);

v1::Pair accepted() {
  v1::Pair pair;
  pair.set_proposer(sanne.bytes());
  pair.set_invited(emre.bytes());
  pair.set_broker(broker.bytes());
  pair.set_state(v1::PAIR_STATE_ACCEPTED);
  return pair;
}

v1::Pair asked() {
  auto pair = accepted();
  const auto done = askHandover(pair, sanne, joost, "Joost leads the team now", today);
  return done ? pair : v1::Pair();
}

}  // namespace

class HandoversTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thePeerAndTheSuccessorAgree() {
    for (const auto& [first, second] : {std::pair(emre, joost), std::pair(joost, emre)}) {
      auto pair = asked();
      QCOMPARE(openHandover(pair)->introduction(), std::string("Joost leads the team now"));
      QCOMPARE(handoverAwaits(pair), (std::vector{emre, joost}));
      QVERIFY(agreeToHandover(pair, first).ok());
      QCOMPARE(agreeToHandover(pair, first).error().problem, Problem::AlreadyExists);
      QCOMPARE(handoverAwaits(pair), std::vector{second});
      QCOMPARE(completeHandover(pair, today).error().problem, Problem::NotAllowed);
      QVERIFY(involves(pair, sanne) && !involves(pair, joost));
      QVERIFY(agreeToHandover(pair, second).ok());
      QVERIFY(completeHandover(pair, "2026-11-25").ok());
      QVERIFY(involves(pair, joost) && involves(pair, emre) && !involves(pair, sanne));
      QCOMPARE(pair.proposer(), joost.bytes());
      QCOMPARE(pair.broker(), broker.bytes());
      QCOMPARE(pair.state(), v1::PAIR_STATE_ACCEPTED);
      QCOMPARE(pair.handovers(0).state(), v1::HANDOVER_STATE_AGREED);
      QCOMPARE(pair.handovers(0).answered_on(), std::string("2026-11-25"));
      QVERIFY(!openHandover(pair) && pair.handover_agreed_by().empty());
    }
  }

  void whoWasInvitedHandsOverToo() {
    auto pair = accepted();
    QVERIFY(askHandover(pair, emre, joost, "", today).ok());
    QVERIFY(agreeToHandover(pair, sanne).ok());
    QVERIFY(agreeToHandover(pair, joost).ok());
    QVERIFY(completeHandover(pair, today).ok());
    QCOMPARE(pair.invited(), joost.bytes());
    QCOMPARE(pair.proposer(), sanne.bytes());
  }

  void nobodyElseConsents() {
    for (const auto& other : {sanne, broker}) {
      auto pair = asked();
      QCOMPARE(agreeToHandover(pair, other).error().problem, Problem::NotAllowed);
      QVERIFY(openHandover(pair).has_value());
    }
  }

  void anOldYesIsNotOneToANewQuestion() {
    auto pair = asked();
    QVERIFY(agreeToHandover(pair, emre).ok());
    QVERIFY(refuseHandover(pair, joost, today).ok());
    QVERIFY(askHandover(pair, sanne, id(7), "", today).ok());
    QCOMPARE(pair.handovers_size(), 1);
    QCOMPARE(handoverAwaits(pair), (std::vector{emre, id(7)}));
  }

  void aNoLeavesAllAsItWas() {
    for (const auto& other : {sanne, joost, emre}) {
      auto pair = asked();
      QVERIFY(refuseHandover(pair, other, today).ok());
      QVERIFY(involves(pair, sanne) && !involves(pair, joost));
      QCOMPARE(agreeToHandover(pair, emre).error().problem, Problem::NotFound);
      QVERIFY(askHandover(pair, sanne, joost, "", today).ok());
    }
    auto pair = asked();
    QCOMPARE(refuseHandover(pair, broker, today).error().problem, Problem::NotAllowed);
  }

  void notEverybodyIsASuccessor() {
    auto pair = accepted();
    QCOMPARE(askHandover(pair, sanne, emre, "", today).error().problem, Problem::InvalidInput);
    QCOMPARE(askHandover(pair, sanne, broker, "", today).error().problem, Problem::InvalidInput);
    QCOMPARE(askHandover(pair, joost, id(9), "", today).error().problem, Problem::NotAllowed);
    QVERIFY(askHandover(pair, sanne, joost, "", today).ok());
    QCOMPARE(askHandover(pair, emre, id(9), "", today).error().problem, Problem::AlreadyExists);
    pair.set_state(v1::PAIR_STATE_CLOSED);
    QCOMPARE(askHandover(pair, sanne, id(9), "", today).error().problem, Problem::NotAllowed);
  }
};

QTEST_APPLESS_MAIN(HandoversTest)
#include "handovers_test.moc"

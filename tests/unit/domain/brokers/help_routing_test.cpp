#include "app/domain/brokers/help_routing.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::candidate;
using collega::test::id;

namespace {

Broker broker(std::uint8_t number, test::Words languages, test::Words themes, int load = 0) {
  return {candidate(number, {.town = "Amsterdam",
                             .languages = std::move(languages),
                             .themes = std::move(themes),
                             .part = v1::PART_BROKER}),
          load};
}

std::vector<Id> idsOf(const std::vector<Routed>& route) {
  std::vector<Id> ids;
  for (const auto& each : route) ids.push_back(each.broker);
  return ids;
}

const HelpWanted fires{{{"nl", "en"}, {"tr"}}, {"hazardous materials"}, v1::BROKER_ROLE_UNSPECIFIED};

}  // namespace

class HelpRoutingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSubjectGoesBeforeTheLoad() {
    const std::vector<Broker> brokers{broker(1, {"nl", "tr"}, {"heritage"}), broker(2, {"nl", "tr"}, {"heritage"}, 2),
                                      broker(3, {"en", "tr-TR"}, {"Hazardous materials"}, 5)};
    const auto route = routeOf(fires, brokers, "2026-11-23");
    QCOMPARE(idsOf(route), (std::vector{id(3), id(1), id(2)}));
    const Routed best{id(3), {"en", "tr"}, "Hazardous materials", false, 5};
    QCOMPARE(route[0], best);
  }

  void whoCannotSpeakWithASideIsLeftOut() {
    const std::vector<Broker> brokers{broker(1, {"nl", "en"}, {"hazardous materials"}), broker(2, {"tr"}, {}),
                                      broker(3, {}, {})};
    QVERIFY(routeOf(fires, brokers, "2026-11-23").empty());
    QCOMPARE(routeOf({{{}, {"tr"}}, {}, {}}, brokers, "2026-11-23").size(), 1U);
    QCOMPARE(routeOf({}, brokers, "2026-11-23").size(), 3U);
  }

  void whoPlaysTheRoleGoesBeforeWhoCarriesLess() {
    auto mediator = broker(2, {"nl", "tr"}, {}, 4);
    mediator.candidate.person.add_broker_roles(v1::BROKER_ROLE_MEDIATOR);
    auto wanted = fires;
    wanted.role = v1::BROKER_ROLE_MEDIATOR;
    const auto route = routeOf(wanted, std::vector{broker(1, {"nl", "tr"}, {}), mediator}, "2026-11-23");
    QCOMPARE(idsOf(route), (std::vector{id(2), id(1)}));
    QVERIFY(route[0].playsRole && !route[1].playsRole);
  }

  void whoPausesIsLeftInPeace() {
    auto paused = broker(1, {"nl", "tr"}, {});
    paused.candidate.person.set_paused(true);
    paused.candidate.person.set_paused_until("2026-12-01");
    QVERIFY(routeOf(fires, std::vector{paused}, "2026-12-01").empty());
    QCOMPARE(routeOf(fires, std::vector{paused}, "2026-12-02").size(), 1U);
  }

  void aRequestNamesWhatIsToBeSpoken() {
    v1::Help help;
    help.add_languages("ar");
    help.add_languages("nl");
    help.add_themes("waste");
    const auto wanted = wantedBy(help);
    QCOMPARE(wanted.sides, (std::vector<Languages>{{"ar"}, {"nl"}}));
    QCOMPARE(wanted.themes, std::vector<std::string>{"waste"});
  }

  void onlyBrokersTakeAndWhoTookItFinishes() {
    v1::Help help;
    help.set_state(v1::HELP_STATE_ASKED);
    help.set_asked_by(id(9).bytes());
    QCOMPARE(take(help, id(1), false).error().problem, Problem::NotAllowed);
    QCOMPARE(take(help, id(9), true).error().problem, Problem::NotAllowed);
    QCOMPARE(finish(help, id(1), "").error().problem, Problem::NotAllowed);
    QVERIFY(isOpen(help));
    QVERIFY(take(help, id(1), true).ok());
    QVERIFY(!isOpen(help));
    QCOMPARE(take(help, id(2), true).error().problem, Problem::AlreadyExists);
    QCOMPARE(finish(help, id(2), "").error().problem, Problem::NotAllowed);
    QVERIFY(finish(help, id(1), "They speak again").ok());
    QCOMPARE(help.state(), v1::HELP_STATE_DONE);
    QCOMPARE(help.answer(), std::string("They speak again"));
    QCOMPARE(take(help, id(2), true).error().problem, Problem::NotAllowed);
    QCOMPARE(finish(help, id(1), "").error().problem, Problem::NotAllowed);
  }
};

QTEST_APPLESS_MAIN(HelpRoutingTest)
#include "help_routing_test.moc"

#include "app/domain/coordinators/funnel.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

Day day(const char* text) { return *parseDay(text); }

const Period autumn{day("2026-09-01"), day("2026-11-30")};

Climber lesson(v1::Rung rung, v1::Application application, std::vector<Step> steps = {}) {
  return {rung, application, std::move(steps)};
}

}  // namespace

class FunnelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRungCountsWhatStandsOnItAndAbove() {
    const std::vector<Climber> lessons{
        lesson(v1::RUNG_UNSPECIFIED, v1::APPLICATION_UNSPECIFIED), lesson(v1::RUNG_PERSON, v1::APPLICATION_IDEA),
        lesson(v1::RUNG_DEPARTMENT, v1::APPLICATION_TRIED), lesson(v1::RUNG_DEPARTMENT, v1::APPLICATION_BLOCKED),
        lesson(v1::RUNG_NETWORK, v1::APPLICATION_ADOPTED)};
    const auto funnel = funnelOf(lessons, autumn);
    QCOMPARE(funnel.lessons, 5);
    const std::array<int, 4> standing{2, 2, 0, 1};
    const std::array<int, 4> reached{5, 3, 1, 1};
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(funnel.rungs[i].lessons, standing[i]);
      QCOMPARE(funnel.rungs[i].reached, reached[i]);
    }
    QCOMPARE(funnel.rungs[0].applied, (std::array{1, 1, 0, 0, 0, 0}));
    QCOMPARE(funnel.rungs[1].applied, (std::array{0, 0, 0, 1, 0, 1}));
    QCOMPARE(funnel.rungs[3].applied, (std::array{0, 0, 0, 0, 1, 0}));
  }

  void goingUpInThePeriodIsCounted() {
    const Step began{day("2026-01-05"), v1::RUNG_PERSON};
    const std::vector<Climber> lessons{
        // Two rungs in the period: one lesson, two arrivals.
        lesson(v1::RUNG_TOWN, v1::APPLICATION_TRIED,
               {began, {day("2026-09-01"), v1::RUNG_DEPARTMENT}, {day("2026-11-30"), v1::RUNG_TOWN}}),
        // Before and after it.
        lesson(v1::RUNG_TOWN, v1::APPLICATION_TRIED,
               {began, {day("2026-08-31"), v1::RUNG_DEPARTMENT}, {day("2026-12-01"), v1::RUNG_TOWN}}),
        // Down and up again, twice.
        lesson(v1::RUNG_DEPARTMENT, v1::APPLICATION_IDEA,
               {began,
                {day("2026-10-01"), v1::RUNG_DEPARTMENT},
                {day("2026-10-02"), v1::RUNG_PERSON},
                {day("2026-10-03"), v1::RUNG_DEPARTMENT}}),
        // Where a lesson begins is no climb.
        lesson(v1::RUNG_NETWORK, v1::APPLICATION_IDEA, {{day("2026-10-01"), v1::RUNG_NETWORK}})};
    const auto funnel = funnelOf(lessons, autumn);
    QCOMPARE(funnel.climbed, 2);
    QCOMPARE(funnel.rungs[0].arrived, 0);
    QCOMPARE(funnel.rungs[1].arrived, 2);
    QCOMPARE(funnel.rungs[2].arrived, 1);
    QCOMPARE(funnel.rungs[3].arrived, 0);
  }

  void whatANewerVersionWroteStandsOnTheLast() {
    const std::vector<Climber> lessons{lesson(static_cast<v1::Rung>(9), static_cast<v1::Application>(9))};
    QCOMPARE(funnelOf(lessons, autumn).rungs[3].lessons, 1);
  }
};

QTEST_APPLESS_MAIN(FunnelTest)
#include "funnel_test.moc"
